"""The command line. Its commands import what they need when they run, so that help comes at once."""
