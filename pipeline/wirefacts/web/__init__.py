"""The service: what the command line does, over HTTP, and the desk's page. The only floor with FastAPI and uvicorn."""
