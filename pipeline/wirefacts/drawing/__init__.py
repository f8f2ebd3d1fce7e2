"""Marked text as HTML: any text, any marks. Standard library only; knows nothing of facts."""
