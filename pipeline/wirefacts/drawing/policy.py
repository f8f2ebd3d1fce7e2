"""What a page of ours may load: nothing but its own style sheet."""

import base64
import hashlib


def content_policy(style: str) -> str:
    """The Content-Security-Policy of a page whose one style sheet is `style`."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
