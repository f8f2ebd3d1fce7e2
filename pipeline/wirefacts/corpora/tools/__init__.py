"""Marked stories in the file formats of tools in which people correct them, and back: Label Studio, brat, Prodigy, doccano."""
