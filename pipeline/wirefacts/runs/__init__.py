"""The one way through, for every front."""
