"""The service's OpenAPI."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic.json_schema import models_json_schema

from wirefacts.web.problems import Problem

_REFERENCE = "#/components/schemas/{model}"
_THEIRS = ("HTTPValidationError", "ValidationError")


def description(app: FastAPI) -> dict[str, Any]:
    """OpenAPI 3.1 of `app`, with problem details and the token, which the framework does not know of."""
    told = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
    schemas = told["components"]["schemas"]
    _, ours = models_json_schema([(Problem, "serialization")], ref_template=_REFERENCE)
    schemas.update(ours["$defs"])
    for name in _THEIRS:
        schemas.pop(name, None)
    told["components"]["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
    told["security"] = [{}, {"token": []}]
    return told
