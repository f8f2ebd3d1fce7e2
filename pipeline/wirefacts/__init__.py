"""wirefacts turns news text into facts that stand on the page.

>>> import wirefacts
>>> extraction = wirefacts.extract("The mayor, 61, resigned on Monday.", published="2024-11-06")  # doctest: +SKIP

The two names below load their floors when first used, so that `import wirefacts.records` needs no model.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wirefacts.runs.pipeline import extract, load

__all__ = ["__version__", "extract", "load"]
__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    if name in {"extract", "load"}:
        from wirefacts.runs import pipeline

        return getattr(pipeline, name)
    raise AttributeError(f"module 'wirefacts' has no attribute {name!r}")
