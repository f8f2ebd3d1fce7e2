"""What a person decided about an extraction, record by record, and the extraction that follows from it."""
