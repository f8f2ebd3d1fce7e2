"""What a page of ours may load: nothing but its own style sheet, and its own script if it has one."""

import base64
import hashlib


def content_policy(style: str, script: str | None = None) -> str:
    """The Content-Security-Policy of a page whose one style sheet is `style`, and whose one script is `script`."""
    scripts = "" if script is None else f" script-src '{_digest(script)}';"
    return f"default-src 'none'; style-src '{_digest(style)}';{scripts} base-uri 'none'; form-action 'none'"


def _digest(content: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}"
