"""An archive: documents, quotes and speakers in SQLite or PostgreSQL, searched word by word. No spaCy, no torch."""
