"""Routes that take one article as JSON, or many as NDJSON."""

from fastapi import Request, Response

from wirefacts.web.media import NDJSON, media_type
from wirefacts.web.problems import busy
from wirefacts.web.strict import Handler, StrictRoute
from wirefacts.web.workshop import Workshop

EXAMPLE = """{"id": "toll", "text": "“We will not raise the ferry toll,” Ada Quill said.", "published": "2031-04-07"}
{"id": "pier", "text": "The council voted 7-2 for the pier on Monday.", "published": "2031-04-08"}
"""
_ARTICLES = {"schema": {"type": "string", "description": "One article a line."}, "example": EXAMPLE}
_ANSWERS = {"schema": {"type": "string", "description": "One answer a line."}}
STREAM = {
    "requestBody": {"content": {NDJSON: _ARTICLES}},
    "responses": {"200": {"content": {NDJSON: _ANSWERS}}},
}
"""What OpenAPI says of it beside the JSON."""


class StreamRoute(StrictRoute):
    """A route whose `streamed` answers NDJSON."""

    def get_route_handler(self) -> Handler:
        handler = super().get_route_handler()
        takes_body = self.body_field is not None

        async def either(request: Request) -> Response:
            if takes_body and media_type(request.headers) == NDJSON:
                shop: Workshop = request.app.state.workshop
                if shop.streams >= shop.room_for_streams:
                    raise busy("more streams are open than can be answered soon", 10.0)
                return self.streamed(request)
            return await handler(request)

        return either

    def streamed(self, request: Request) -> Response:
        """The answer to many articles. Raises Refusal."""
        raise NotImplementedError
