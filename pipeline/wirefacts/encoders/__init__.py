"""The shared encoder: text to pieces, pieces to windows, windows to numbers."""
