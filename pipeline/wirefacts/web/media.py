"""Of what kind a request's body is."""

from starlette.datastructures import Headers

JSON = "application/json"
NDJSON = "application/x-ndjson"
"""Many articles, one a line."""


def media_type(headers: Headers) -> str:
    """The media type of a request's body, without its parameters."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()
