"""One HTML file for one or many articles: facts marked in the text and linked to their records, both ways; who is who."""

from wirefacts.drawing.page import foot, head
from wirefacts.drawing.reading import reading
from wirefacts.records.extraction import Extraction
from wirefacts.records.picture import picture
from wirefacts.sinks.sink import Sink


class Page(Sink):
    """A self-contained page: no script but ours, nothing fetched, any text safe. Keeps titles for its list of contents."""

    def begin(self) -> None:
        self._contents: list[tuple[str, str, int]] = []
        self.out.write(head("Facts that stand on the page"))

    def write(self, extraction: Extraction) -> None:
        drawn, prefix = picture(extraction), f"d{len(self._contents) + 1}-"
        self.out.write(reading(drawn, prefix))
        self._contents.append((prefix, drawn.title, len(drawn.cards)))

    def end(self) -> None:
        self.out.write(foot(self._contents))
