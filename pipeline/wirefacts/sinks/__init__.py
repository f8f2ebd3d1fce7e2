"""Where extractions go: files and streams in several formats. A sink writes one extraction at a time and keeps none."""
