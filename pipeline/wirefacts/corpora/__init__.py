"""Gold stories: articles with the facts that a careful fact-checker filed. Reads them, and trusts none unchecked."""
