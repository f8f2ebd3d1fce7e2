"""Currencies as news writes them, and their ISO 4217 codes where the wording decides one."""

import re

SIGNS = {
    "$": ("dollar", None), "£": ("pound", "GBP"), "€": ("euro", "EUR"), "¥": ("yen", "JPY"), "元": ("yuan", "CNY"),
    "₹": ("rupee", "INR"), "₩": ("won", "KRW"), "₪": ("shekel", "ILS"), "₺": ("lira", "TRY"), "₽": ("rouble", "RUB"),
    "₫": ("dong", "VND"), "₴": ("hryvnia", "UAH"), "₦": ("naira", "NGN"), "฿": ("baht", "THB"), "₱": ("peso", "PHP"),
    "₡": ("colón", "CRC"), "₾": ("lari", "GEL"), "₭": ("kip", "LAK"), "₿": ("bitcoin", None), "₸": ("tenge", "KZT"),
    "₵": ("cedi", "GHS"), "₲": ("guaraní", "PYG"), "₮": ("tugrik", "MNT"), "₼": ("manat", "AZN"), "֏": ("dram", "AMD"),
    "¢": ("cent", None),
}  # fmt: skip
"""A sign's name, and its code."""
DOLLARS = {
    "us": "USD", "u.s": "USD", "u.s.": "USD", "usd": "USD", "c": "CAD", "ca": "CAD", "cad": "CAD", "a": "AUD", "au": "AUD",
    "aud": "AUD", "nz": "NZD", "nzd": "NZD", "hk": "HKD", "hkd": "HKD", "s": "SGD", "sg": "SGD", "sgd": "SGD", "nt": "TWD",
    "tt": "TTD", "bz": "BZD", "mx": "MXN", "mex": "MXN", "mxn": "MXN", "r": "BRL", "j": "JMD",
}  # fmt: skip
"""What letters before "$" make of it."""
CODES = frozenset(
    "USD EUR GBP AUD CAD NZD CHF JPY CNY INR MYR HKD SGD ZAR SEK NOK DKK PLN CZK HUF RON BGN UAH RUB BYN GEL AMD AZN KZT ILS "
    "KWD QAR SAR AED BHD OMR JOD LBP EGP MAD TND DZD NGN GHS KES UGX TZS ETB MXN BRL ARS CLP COP PEN UYU KRW TWD THB VND IDR "
    "PHP PKR LKR BDT NPR MMK MNT ISK".split()
)
"""Codes that are no other word of English in capitals."""
ALIASES = {"RMB": "CNY", "RM": "MYR", "RS": "INR", "RS.": "INR"}
"""What is written as codes are: "RMB 40", "Rs. 500"."""
SINGLE = {
    "euro": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "kuai": "CNY", "baht": "THB", "ringgit": "MYR",
    "zloty": "PLN", "forint": "HUF", "hryvnia": "UAH", "taka": "BDT", "naira": "NGN", "rand": "ZAR", "shekel": "ILS",
    "real": "BRL", "rouble": "RUB", "ruble": "RUB", "won": "KRW", "dong": "VND", "rupiah": "IDR", "tenge": "KZT",
    "leva": "BGN", "birr": "ETB", "cedi": "GHS", "kip": "LAK", "kyat": "MMK", "lari": "GEL", "tugrik": "MNT", "koruna": "CZK",
}  # fmt: skip
"""Names that one country's currency has, or is meant by where no other is named."""
SHARED = {
    "dollar": "us=USD american=USD australian=AUD canadian=CAD new_zealand=NZD hong_kong=HKD singapore=SGD jamaican=JMD "
    "taiwan=TWD fijian=FJD zimbabwe=ZWG namibian=NAD",
    "pound": "british=GBP egyptian=EGP lebanese=LBP syrian=SYP sudanese=SDG uk=GBP",
    "franc": "swiss=CHF congolese=CDF rwandan=RWF cfa=XOF",
    "krona": "swedish=SEK icelandic=ISK",
    "krone": "danish=DKK norwegian=NOK",
    "rupee": "indian=INR pakistani=PKR sri_lankan=LKR nepalese=NPR mauritian=MUR",
    "peso": "mexican=MXN argentine=ARS chilean=CLP colombian=COP philippine=PHP uruguayan=UYU cuban=CUP dominican=DOP",
    "dinar": "kuwaiti=KWD iraqi=IQD jordanian=JOD serbian=RSD algerian=DZD tunisian=TND bahraini=BHD libyan=LYD",
    "riyal": "saudi=SAR qatari=QAR", "rial": "iranian=IRR omani=OMR yemeni=YER",
    "dirham": "emirati=AED uae=AED moroccan=MAD", "lira": "turkish=TRY", "shilling": "kenyan=KES ugandan=UGX tanzanian=TZS",
    "markka": "", "peseta": "", "guilder": "", "schilling": "", "escudo": "", "drachma": "", "bitcoin": "",
    "satoshi": "", "buck": "", "quid": "",
}  # fmt: skip
"""Names that several countries' currencies have, with what each country's word makes of them."""
MINOR = {
    "cent": 0.01, "penny": 0.01, "pence": 0.01, "centime": 0.01, "kopek": 0.01, "kopiyka": 0.01, "paisa": 0.01,
    "centavo": 0.01,
}  # fmt: skip
"""Parts of a currency, and how much of it each is."""
_ODD_PLURALS = {
    "pennies": "penny", "kronor": "krona", "kroner": "krone", "reais": "real", "liras": "lira", "lire": "lira",
    "koruny": "koruna", "paise": "paisa", "pounds sterling": "pound",
}  # fmt: skip
_NOUNS = (*SINGLE, *SHARED, *MINOR, *_ODD_PLURALS)
NOUNS = "|".join(sorted((rf"{noun.replace(' ', chr(92) + 's')}s?" for noun in _NOUNS), key=len, reverse=True))
"""Every name of a currency or its parts, as a pattern."""
_OTHER = "Chinese|Japanese|South Korean|Russian|Israeli|Brazilian|Thai|Malaysian?|Polish|Hungarian|Ukrainian|Nigerian"
_OLD = "South African|Finnish|Dutch|German|Deutsche|French|Belgian|Spanish|Austrian|Italian|Portuguese|Greek|Czech|Mongolian"
_COUNTRIES = {each.split("=")[0] for countries in SHARED.values() for each in countries.split()}
ADJECTIVES = "|".join(
    [
        "U\\.?S\\.?",
        "United States",
        *sorted(each.replace("_", " ") for each in _COUNTRIES if each != "us"),
        _OTHER,
        _OLD,
    ]
)
"""Countries' words before a currency's name, as a pattern."""
_COUNTRY = re.compile(rf"({ADJECTIVES})\s", re.IGNORECASE)


def name_and_code(words: str) -> tuple[str, str | None]:
    """A currency as named in words, in the singular without its country, and its code: "Swiss francs" is ("franc", "CHF")."""
    country = _COUNTRY.match(words)
    noun = (words[country.end() :] if country else words).lower()
    name = _ODD_PLURALS.get(noun) or (noun if noun in _NOUNS else noun.removesuffix("s"))
    if name in SINGLE:
        return name, SINGLE[name]
    land = country[1].lower().replace(".", "").replace(" ", "_") if country else ""
    land = {"united_states": "us"}.get(land, land)
    codes = dict(each.split("=") for each in SHARED.get(name, "").split())
    return name, codes.get(land, "GBP" if noun == "pounds sterling" else None)
