"""Loads pipelines from complete spaCy configurations; those that ship travel inside the package."""

from pathlib import Path

from pydantic import ValidationError
from spacy import util
from spacy.language import Language
from spacy.tokenizer import Tokenizer

from wirefacts.assembly.calibration import META, Calibration
from wirefacts.errors import UsageError
from wirefacts.loading.lemmas import mend_lemmas
from wirefacts.loading.quick import quicken
from wirefacts.loading.sources import fill, resolved
from wirefacts.resources import resources

DEFAULT = "en_wire_rules"
"""What runs unless another is asked for: the faster one."""
TAGGING = "en_wire_small"
"""The pipeline with the encoder: more is found, in more time."""
ABBREVIATED = (
    "Sens. Reps. Govs. Gens. Lt. Col. Maj. Sgt. Capt. Cmdr. Profs. Messrs. Atty. Asst. Supt. Insp. Hon. Engr. Brig. Lieut. "
    "Ald. Coun. Cllr. Det. Pte. Cpl. Msgr. Fr. Cdr. Pvt. Amb. Const. Pfc. Spc."
).split()
"""Titles of wire copy that spaCy's English tokeniser does not know: it would end a sentence after them."""
HYPHENED = "re-election Re-election e-mail e-mails e-mailed e-mailing E-mail E-mails E-mailed E-mailing".split()
"""Words that it would cut at the hyphen into three."""


def shipped() -> list[str]:
    """Names of the pipelines that ship."""
    return sorted(path.stem for path in (resources("configs") / "pipelines").glob("*.cfg"))


def load(config: str | Path = DEFAULT, *, calibrated: bool = True) -> Language:
    """The spaCy pipeline of `config`: the name of one that ships, or the path of a spaCy configuration file.

    Its calibration comes with it (`calibration_file`) unless `calibrated` is False; without it, confidences are the rules'.
    Raises UsageError where there is no pipeline, spaCy cannot build it, or its calibration is none.
    """
    path = resources("configs") / "pipelines" / f"{config}.cfg"
    if not path.is_file():
        path = Path(config)
    if not path.is_file():
        raise UsageError(
            f"no pipeline named '{config}'; those that ship: {', '.join(shipped())}, or give a .cfg file's path"
        )
    settings = util.load_config(path)
    try:
        settings, folders = resolved(settings)
        nlp = util.get_lang_class(settings["nlp"]["lang"]).from_config(settings, auto_fill=True)
        fill(nlp, folders)
    except (KeyError, ValueError) as problem:
        raise UsageError(f"{path}: not a spaCy pipeline configuration: {problem}") from problem
    if isinstance(nlp.tokenizer, Tokenizer):
        for whole in ABBREVIATED + HYPHENED:
            nlp.tokenizer.add_special_case(whole, [{"ORTH": whole}])
    mend_lemmas(nlp)
    quicken(nlp)
    file = calibration_file(path)
    if calibrated and file.is_file():
        nlp.meta[META] = _calibration(file).model_dump(mode="json")
    return nlp


def calibration_file(path: Path) -> Path:
    """Where the calibration of a configuration lies: in `models/NAME/` if it ships, else NAME.calibration.json beside it."""
    if path.resolve().parent == (resources("configs") / "pipelines").resolve():
        return resources("models") / path.stem / "calibration.json"
    return path.with_suffix(".calibration.json")


def _calibration(file: Path) -> Calibration:
    try:
        return Calibration.model_validate_json(file.read_bytes())
    except (OSError, ValidationError) as problem:
        raise UsageError(f"{file}: no calibration: {problem}") from problem
