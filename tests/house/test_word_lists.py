"""Lists of words in the package: no word stands twice in one, for whoever takes it out would leave the other."""

import ast
from collections import Counter
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "pipeline" / "wirefacts"


def doubled(code: str) -> list[str]:
    """The words that stand more than once in a string that `code` splits at its spaces, each with its line."""
    found = []
    for node in ast.walk(ast.parse(code)):
        split = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split"
        if not split or node.args or not isinstance(node.func.value, ast.Constant):
            continue
        words = Counter(str(node.func.value.value).split())
        found += [f"{node.func.value.lineno}: {word}" for word, times in words.items() if times > 1]
    return found


def test_a_word_said_twice_is_found() -> None:
    assert doubled('NOUNS = frozenset("pier quay pier".split())') == ["1: pier"]


def test_no_list_says_a_word_twice() -> None:
    files = {path.relative_to(PACKAGE): doubled(path.read_text(encoding="utf-8")) for path in PACKAGE.rglob("*.py")}
    assert {str(path): words for path, words in files.items() if words} == {}
