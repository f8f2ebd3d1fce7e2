"""Spellings of one word: British and American, short and long, figures and words, as spoken and as written."""

import re

from wirefacts.values.number_words import ORDINAL_TENS, ORDINAL_UNITS, TENS, UNITS


def _rows(listed: str) -> dict[str, str]:
    """ "a b c; d e" as a and b for c, d for e."""
    rows = [row.split() for row in listed.split(";")]
    return {spelling: row[-1] for row in rows for spelling in row[:-1]}


SPELLED = _rows("""
    centre center; centres centers; theatre theater; theatres theaters; metre meter; metres meters; litre liter;
    litres liters; fibre fiber; fibres fibers; calibre caliber; sombre somber; spectre specter; lustre luster; defence
    defense; offence offense; defences defenses; offences offenses; pretence pretense; licence license; licences
    licenses; grey gray; programme program; programmes programs; towards toward; tonne ton; tonnes tons; judgement
    judgment; judgements judgments; ageing aging; advisor adviser; advisors advisers; practise practice; practised
    practiced; practising practicing; practises practices; manoeuvre maneuver; manoeuvres maneuvers; manoeuvred
    maneuvered; tyre tire; tyres tires; kerb curb; kerbs curbs; cheque check; cheques checks; plough plow; ploughs
    plows; ploughed plowed; aluminium aluminum; mum mom; mums moms; gaol jail; storey story; storeys stories; draught
    draft; moustache mustache; pyjamas pajamas; cosy cozy; sulphur sulfur; jewellery jewelry; axe ax; fulfil fulfill;
    fulfils fulfills; enrol enroll; skilful skillful; wilful willful; counsellor counselor; marvellous marvelous;
    counsellors counselors; woollen woolen; artefact artifact; artefacts artifacts; doughnut donut; yoghurt yogurt;
    learnt learned; spelt spelled; dreamt dreamed; leapt leaped; burnt burned; spoilt spoiled; leant leaned; smelt
    smelled; spilt spilled; whilst while; amongst among; amidst amid; catalogue catalog; dialogue dialog; mould mold;
    smoulder smolder; moult molt; sceptic skeptic; sceptics skeptics; sceptical skeptical; scepticism skepticism;
    paediatric pediatric; orthopaedic orthopedic; anaemia anemia; foetus fetus; haemorrhage hemorrhage; leukaemia
    leukemia; diarrhoea diarrhea; archaeology archeology; enquiry inquiry; enquiries inquiries; enquire inquire;
    enquired inquired; encyclopaedia encyclopedia; mediaeval medieval; cancelled canceled; acknowledgement
    acknowledgment; likeable likable; sizeable sizable; saleable salable; liveable livable; till until; cos coz cuz
    'cause 'cos because; 'em them; 'til until; 'bout about; 'round around; thru through; nowt nothing; owt anything;
    summat something; tho though; nite night; gotten got; kms km kilometres kilometre kilometer kilometers; kgs kg
    kilo kilos kilogrammes kilogramme kilogram kilograms; mister mr; doctor dr; professor prof; senator sen; governor
    gov; representative rep; general gen; captain capt; sergeant sgt; lieutenant lt; colonel col; saint st; mistress
    mrs; reverend rev; missus mrs; nr no. number; nos. numbers; versus vs v.; jan january; feb february; aug august;
    sept september; oct october; nov november; dec december; mon. monday; hrs hours; mins minutes; secs seconds; yrs
    years; tv television; bn billion; mn million; trn trillion
""")
SIGNS = {"%": "percent", "per cent": "percent", "$": "dollar", "dollars": "dollar", "€": "euro", "euros": "euro",
         "£": "pound", "pounds": "pound", "¥": "yen", "&": "and", "&amp;": "and", "−": "-", "minus": "-", "okay": "ok",
         "a.m.": "ante", "p.m.": "post", "pm": "post", "v.": "versus"}  # fmt: skip
FUSED = {
    fused: (at, first, second)
    for fused, at, first, second in (
        ("cannot", 3, "can", "not"), ("gonna", 3, "going", "to"), ("wanna", 3, "want", "to"), ("gotta", 3, "got", "to"),
        ("lemme", 3, "let", "me"), ("gimme", 3, "give", "me"), ("dunno", 2, "not", "know"), ("kinda", 4, "kind", "of"),
        ("sorta", 4, "sort", "of"), ("lotta", 3, "lot", "of"), ("outta", 3, "out", "of"), ("coulda", 5, "could", "have"),
        ("woulda", 5, "would", "have"), ("shoulda", 6, "should", "have"), ("oughta", 5, "ought", "to"),
        ("hafta", 3, "have", "to"),
    )
}  # fmt: skip
"""Words written as one: where the second begins, and the keys of both."""
NUMBERS = {word: str(value) for word, value in (UNITS | TENS).items()}
_ORDINALS = {value: word for word, value in (ORDINAL_UNITS | ORDINAL_TENS).items() if word != "nineth"}
ORDINALS = frozenset(_ORDINALS.values())
_ENDINGS = ("st", "nd", "rd", "th")
_ALWAYS_S = (
    "prom|adv|surpr|exerc|otherw|likew|superv|telev|comprom|franch|disgu|prec|conc|parad|prem|enterpr|expert|rev|dev|desp|improv|exc|"
    "circumc|merchand|chast|treat|tort|clockw|lengthw|advert|compr|appr|pra|cru|dem|inc|upr|ar"
)
"""Stems of which no "-ize" is spelled."""
_ISE = re.compile(rf"\A(?!(?:{_ALWAYS_S})is)(\w{{3,}})is(e[drs]?|ing|ations?)\Z")
_YSE = re.compile(r"(?<=\w)lys(e[drs]?|ing)\Z")
_DOUBLED = re.compile(
    r"((?:ve|ce|de|abe|ibe|na|ue|rre|nse|ise|nne|ane|qua|dia|ota|eda|ame|iva|ewe|mme|ira|eta|owe|ase|enci|itia)l)l(ed|ing|ers?)\Z"
)
"""Of "travelled", not of "called" or "willing"."""
_OUR = re.compile(r"(?<=\w\w)our(?=(?:s|ed|ing|ers?|able|ably|ites?|ful|less|al|hoods?|ly|y|ists?|ism)?\Z)")


def known(folded: str) -> str | None:
    """What a word is aligned by where our lists have it; None where they have not."""
    tens, hyphen, unit = folded.replace("\u2011", "-").partition("-")
    if hyphen and tens in TENS and unit in UNITS:
        return str(TENS[tens] + UNITS[unit])
    if hyphen and tens in TENS and unit in ORDINAL_UNITS:
        return ordinal(TENS[tens] + ORDINAL_UNITS[unit])
    if folded[:1].isdigit() and folded[-2:] in _ENDINGS and folded[:-2].isdigit():
        return ordinal(int(folded[:-2])) if len(folded) < 6 else folded
    return SIGNS.get(folded) or NUMBERS.get(folded) or SPELLED.get(folded)


def ordinal(value: int) -> str:
    """The word for a place in a row, or its figure with the ending: "third", "21st"."""
    word = _ORDINALS.get(value)
    if word:
        return word
    last = 0 if value % 100 // 10 == 1 else value % 10
    return f"{value}{_ENDINGS[last - 1] if 0 < last < 4 else 'th'}"


def american(folded: str) -> str:
    """A longer word without the differences of British and American endings."""
    if "our" in folded:
        folded = _OUR.sub("or", folded)
    if "is" in folded:
        folded = _ISE.sub(r"\1iz\2", folded)
    if "lys" in folded:
        folded = _YSE.sub(r"lyz\1", folded)
    return _DOUBLED.sub(r"\1\2", folded) if "ll" in folded else folded
