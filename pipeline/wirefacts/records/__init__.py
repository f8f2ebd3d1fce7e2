"""Facts as handed out: pydantic models of the output contract, version 1. Light: no model is needed to read a record."""
