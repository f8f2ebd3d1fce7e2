"""Where paragraphs end, sentences end."""
