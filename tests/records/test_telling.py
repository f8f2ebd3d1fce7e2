"""Records in a line of English."""

import pytest

from wirefacts.records.kinds import Contact, Medium
from wirefacts.records.parts import Factuality, Party, Span
from wirefacts.records.telling import tell


@pytest.mark.parametrize(
    ("medium", "factuality", "told"),
    [
        ("meeting", "asserted", "Ann Roe met Tom Poe"),
        ("meeting", "reported", "Ann Roe met Tom Poe"),
        ("meeting", "planned", "Ann Roe is to meet Tom Poe"),
        ("letter", "negated", "Ann Roe did not write to Tom Poe"),
        ("unspecified", "possible", "Ann Roe may be in touch with Tom Poe"),
    ],
)
def test_a_contact_is_told_as_it_is_put(medium: Medium, factuality: Factuality, told: str) -> None:
    contact = Contact(
        id="r1",
        evidence=(Span(start=0, end=3, text="Ann"),),
        initiator=Party(entity=None, name="Ann Roe"),
        recipients=(Party(entity=None, name="Tom Poe"),),
        medium=medium,
        factuality=factuality,
        confidence=0.5,
    )
    assert tell(contact) == told
