"""Who is answered at all: the right name, no other site's page, the right token."""

import hmac
from dataclasses import dataclass

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from wirefacts.web.problems import Problem, answer, problem
from wirefacts.web.settings import Settings, is_loopback

OPEN = ("/healthz", "/readyz")
SAFE = ("GET", "HEAD", "OPTIONS")


@dataclass(frozen=True, slots=True)
class Gate:
    """Lets a request through to `app`, or answers it.

    A service that only this machine can reach is called by a loopback name, or a page that rebinds its own name to 127.0.0.1
    could read it (DNS rebinding). No request but one for the desk's files comes from another site's page: it could not read the
    answer, but time it.
    """

    app: ASGIApp
    settings: Settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        method, path = scope["method"], scope["path"]
        told = self._host(headers) or self._origin(method, path, headers) or self._token(path, headers)
        if told is None:
            await self.app(scope, receive, send)
        else:
            more = {"WWW-Authenticate": 'Bearer realm="wirefacts"'} if told.status == 401 else None
            await answer(told, more)(scope, receive, send)

    def _host(self, headers: Headers) -> Problem | None:
        name = host_name(headers.get("host", ""))
        known = is_loopback(name) if self.settings.is_private else not self.settings.hosts
        if known or name in self.settings.hosts:
            return None
        return problem(421, "this service does not go by that name; see --allow-host")

    def _origin(self, method: str, path: str, headers: Headers) -> Problem | None:
        if method in SAFE and (path in OPEN or is_page(path)):
            return None
        site, origin = headers.get("sec-fetch-site"), headers.get("origin")
        if site not in (None, "same-origin", "none"):
            return problem(403, "requests from other sites' pages are not answered")
        if origin is not None and origin.partition("://")[2] != headers.get("host"):
            return problem(403, "requests from other sites' pages are not answered")
        return None

    def _token(self, path: str, headers: Headers) -> Problem | None:
        if self.settings.token is None or path in OPEN or is_page(path):
            return None
        kind, _, given = headers.get("authorization", "").partition(" ")
        wanted = self.settings.token.encode()
        if kind.lower() == "bearer" and hmac.compare_digest(given.strip().encode(), wanted):
            return None
        return problem(401, "send the service's token: Authorization: Bearer TOKEN")


def is_page(path: str) -> bool:
    """True for the desk's files, which hold nothing of anybody's."""
    return path == "/" or (path.startswith("/desk/") and "." in path)


def host_name(host: str) -> str:
    """The name in a Host header, without its port."""
    if host.startswith("["):
        return host.partition("]")[0].removeprefix("[").lower()
    return host.rpartition(":")[0].lower() if ":" in host else host.lower()
