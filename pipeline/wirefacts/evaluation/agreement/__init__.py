"""Two people's markings of the same stories: how far they agree."""
