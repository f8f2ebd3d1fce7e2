"""Components that a configuration takes from another pipeline, without that pipeline.

spaCy loads the whole source for them, with a tokenizer and components that nobody asked for. Here each component is made by the
source's own configuration and reads its own folder, as `Language.from_disk` has it: a third of a second less. spaCy's own way
leaves out the norms that the source was trained with ("colour" is read as "color"); here they come along.
"""

from pathlib import Path

from spacy import util
from spacy.language import Language
from spacy.lookups import Lookups
from thinc.api import Config

from wirefacts.errors import UsageError

KNOWN = {"source", "component"}
_NORMS = "lexeme_norm"


def resolved(settings: Config) -> tuple[Config, dict[str, Path]]:
    """`settings` with the configurations of components from elsewhere in their place, and the folder of each one's weights.

    A configuration that also has listeners replaced is left as it is, for spaCy to resolve. Raises UsageError where there is
    no such pipeline or component.
    """
    taken = util.get_sourced_components(settings)
    if any(set(asked) - KNOWN for asked in taken.values()):
        return settings, {}
    found, folders = settings.copy(), {}
    sources = {source: _source(source) for source in {asked["source"] for asked in taken.values()}}
    for name, asked in taken.items():
        home, components = sources[asked["source"]]
        there = asked.get("component", name)
        if there not in components:
            raise UsageError(f"pipeline '{asked['source']}' has no component '{there}'")
        found["components"][name] = components[there]
        folders[name] = home / there
    return found, folders


def fill(nlp: Language, folders: dict[str, Path]) -> None:
    """Reads the weights and tables of components from elsewhere, and the strings that they speak of."""
    for vocab in {folder.parent / "vocab" for folder in folders.values()}:
        if (vocab / "strings.json").is_file():
            nlp.vocab.strings.from_disk(vocab / "strings.json")
        _take_norms(nlp, vocab)
    for name, folder in folders.items():
        component = nlp.get_pipe(name)
        if hasattr(component, "from_disk"):
            component.from_disk(folder, exclude=["vocab"])


def _take_norms(nlp: Language, vocab: Path) -> None:
    """Norms of the source's words; setting the lookups has the vocabulary ask them."""
    found = Lookups().from_disk(vocab)
    if not found.has_table(_NORMS):
        return
    nlp.vocab.lookups, table = found, found.get_table(_NORMS)
    for lexeme in nlp.vocab:
        if lexeme.orth in table:
            lexeme.norm_ = table[lexeme.orth]


def _source(name: str) -> tuple[Path, Config]:
    """The folder and the components' configurations of an installed pipeline, or of one that lies at a path."""
    folder = util.get_package_path(name) if util.is_package(name) else Path(name)
    if not (folder / "config.cfg").is_file() and (folder / "meta.json").is_file():
        meta = util.get_model_meta(folder)
        folder = folder / f"{meta['lang']}_{meta['name']}-{meta['version']}"
    if not (folder / "config.cfg").is_file():
        raise UsageError(f"no pipeline '{name}' to take components from: neither an installed package nor a folder")
    return folder, util.load_config(folder / "config.cfg").interpolate()["components"]
