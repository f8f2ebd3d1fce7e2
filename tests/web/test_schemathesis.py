"""What OpenAPI allows is answered as OpenAPI says, and what it forbids is refused; never an error of ours.

A few cases of each; `make check-serve` asks for many.
"""

from typing import Any

import schemathesis
from hypothesis import HealthCheck, settings

from wirefacts.web.app import create_app


def described() -> dict[str, Any]:
    """The service's OpenAPI without streams of articles, which schemathesis cannot write."""
    api = create_app().openapi()
    for operation in (held for path in api["paths"].values() for held in path.values()):
        operation.get("requestBody", {"content": {}})["content"].pop("application/x-ndjson", None)
    return api


schema = schemathesis.openapi.from_dict(described())
schema.config.phases.coverage.enabled = False


@schema.parametrize()
@settings(max_examples=6, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
def test_the_service_is_as_its_openapi_says(case: schemathesis.Case, place: str) -> None:
    case.call_and_validate(base_url=place)
