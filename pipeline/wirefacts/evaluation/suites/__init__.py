"""Others' test suites for dates and numbers, read by our own readers of values."""
