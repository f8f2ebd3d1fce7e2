"""The wire: bytes in, items out, one document at a time. What cannot be read is said as an InputError, in its place."""
