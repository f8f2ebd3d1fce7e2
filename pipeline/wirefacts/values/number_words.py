"""English number words and what they are worth."""

UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen".split()
    )
} | {"nought": 0, "naught": 0, "nil": 0}
TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
} | {"fourty": 40}
HUNDRED = 100
SCALES = {
    "thousand": 10**3,
    "lakh": 10**5,
    "lac": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
}
"""Short scale, as English news uses it; lakh and crore as South Asian news does."""
SHORT_SCALES = {
    "mln": 10**6,
    "mil": 10**6,
    "bln": 10**9,
    "bil": 10**9,
    "trn": 10**12,
    "tln": 10**12,
    "dz": 12,
    "doz": 12,
}
"""Short for a scale, behind a number only: "10 bln"."""
SUFFIXES = {"k": 10**3, "m": 10**6, "mm": 10**6, "mn": 10**6, "mln": 10**6, "mil": 10**6, "bn": 10**9, "bln": 10**9,
            "bil": 10**9, "b": 10**9, "tn": 10**12, "trn": 10**12, "tln": 10**12}  # fmt: skip
"""What stands right behind a figure: "$1.2bn"."""
DOZEN = 12
COUPLE = 2
PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10,
}  # fmt: skip
"""Denominators of fractions in words: "two-thirds", "a quarter"."""
ORDINAL_UNITS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth".split(),
        start=1,
    )
} | {"nineth": 9}
ORDINAL_TENS = {f"{word[:-1]}ieth": value for word, value in TENS.items()}
ORDINAL_SCALES = {"hundredth": HUNDRED} | {f"{word}th": value for word, value in SCALES.items()}
RARE_PARTS = {
    word: value
    for word, value in {**ORDINAL_UNITS, **ORDINAL_TENS, **ORDINAL_SCALES}.items()
    if word not in {"first", "second", *PARTS}
}
"""Ordinals that are a denominator too: "three hundredths"."""
GLYPHS = {"½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5,
          "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8}  # fmt: skip
