"""Characters and where they stand. Standard library only."""
