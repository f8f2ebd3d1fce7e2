"""Words that turn a sentence's sense when they change, and words that do not matter when they go. All keys (see `words`)."""

from wirefacts.verify import spelling


def phrases(listed: str) -> frozenset[tuple[str, ...]]:
    """Phrases parted by semicolons, as tuples of words."""
    return frozenset(tuple(phrase.split()) for phrase in listed.split(";"))


def _senses(listed: str) -> dict[str, str]:
    """Words by their sense: "will: will shall; may: may"."""
    rows = (row.split(":") for row in listed.split(";"))
    return {word: sense.strip() for sense, words in rows for word in words.split()}


FILLERS = frozenset(
    "uh um er erm ah hmm hm mm mhm uhm eh oh uhh umm huh ehm aah ahh hmmm mmm err errm ugh ahem mhmm ummm uhhh".split()
)
"""Sounds: never missed."""
FILLER_PHRASES = phrases("""
    you know; i mean; what; let me think; i am afraid; like; well; so; ok; right; look; listen; you see; let me see;
    let 's see; so to speak; as it were; how do i put this; how shall i put it; how can i put it; how do i say this;
    how shall i say; what 's the word; what is the word; what do you call it; how do you say; i tell you; and so on;
    you know what i mean; now; basically; anyway; yeah; oh well; i mean you know; uh huh; sorry; excuse me; pardon;
    pardon me
""")
"""Fillers where marks set them off, and only there."""

NEGATION = frozenset(
    "not no never none nobody nothing neither nor nowhere without hardly barely scarcely ain non refuse "
    "refused refuses deny "
    "denied denies fail failed fails lack lacks lacked avoid avoids avoided prevent prevents prevented unable "
    "unwilling impossible doubt doubts doubted doubtful dispute disputes disputed stop "
    "stopped stops halt halts halted cease ceases ceased pretend pretended oppose opposed opposes".split()
)
CONDITION = frozenset("if unless until except whether otherwise lest".split())
CONDITIONS = _senses("""
    if: if whether; unless: unless; until: until; except: except; otherwise: otherwise lest
""")
MODALS = _senses("""
    will: will shall; would: would 'd; can: can; could: could; may: may; might: might; must: must; should: should
    ought
""")
MODAL_PHRASES = {
    (verb, "to"): sense
    for verb, sense in _senses("""
    will: going; must: have has had got need needs; can: able; want: want wants wish wishes; plan: plan intend plans planning
    aim aims prepared ready set due; about: about; allowed: allowed free; asked: asked; supposed: supposed meant;
    willing: willing; forced: forced; likely: likely expected; hope: hope hopes hoping; try: try trying
""").items()
}
"""What stands for a modal, by its sense."""
HEDGES = frozenset(
    "maybe perhaps probably possibly likely unlikely allegedly reportedly apparently seemingly supposedly "
    "presumably arguably "
    "potentially conceivably purportedly roughly approximately nearly almost alleged suspected possible "
    "potential suggest "
    "suggests suggested appear appears appeared seem seems seemed think thought believe believed believes "
    "guess suspect "
    "suspects expect expects expected hope hopes hoped certainly definitely surely clearly undoubtedly "
    "absolutely tentatively "
    "partly partially somewhat largely mostly mainly wrongly mistakenly falsely erroneously".split()
)
CERTAINTY = _senses("""
    possible: maybe perhaps possibly potentially conceivably possible potential arguably; likely: probably likely
    presumably; told: allegedly reportedly supposedly purportedly alleged suspected; seeming: apparently seemingly
    appear appears appeared seem seems seemed; near: roughly approximately nearly almost; part: partly partially
    somewhat; most: largely mostly mainly; certain: certainly definitely surely clearly undoubtedly absolutely
""")
"""Words of doubt by how much they leave open."""
DEGREES = frozenset("fairly pretty quite reasonably relatively rather moderately somewhat".split())
SURE = frozenset("sure certain confident clear convinced positive optimistic likely safe hopeful true".split())
"""What a word of degree before it takes back in part."""
LIMIT_PHRASES = phrases("""
    as long as; so long as; subject to; depending on; on condition; in case; in the event; provided that; other
    than; apart from; with the exception; but only; only if; at first; in part;
    under protest; under duress; in the view; in the opinion; in the eyes; at most; at least; at the most; at the least;
    at the very; at the outside; at the earliest; at the latest; at the soonest; at the minimum; at
    the maximum; all but; everyone but; everybody but
""")
LIMIT_ENDS = frozenset("provided providing assuming".split())
"""Limits where the clause behind them stays."""
BELIEF = _senses("""
    know: know sure certain; believe: believe think feel; hope: hope wish; expect: expect; doubt: doubt; guess: guess
    suppose suspect; fear: fear
""")
"""How far a speaker goes, by verb."""
TAKEN_BACK = frozenset("sorry rather correction excuse pardon no scratch wait".split())
"""Words that take back the word before them, where marks set them off."""
HEDGE_PHRASES = phrases("""
    i think; i believe; i guess; i suppose; i suspect; i hope; in my view; in my opinion; as far as i know; we think;
    we believe; we hope; it seems; it appears; for now; so far; to my knowledge; in theory; we expect; i expect; in
    principle; looks like; look like; looked like; sounds like; sounded like; as far as we know; if anything; if
    possible; sort of; kind of; in name; on paper; of sorts; for a day; for a time; for a while; claims to; claim to;
    claimed to; purports to; professes to; said to be; said to have; alleged to; on average; as a rule; in most cases;
    in many cases; in some cases; give or take; more or less; up to a point; in a sense; in a way; after a fashion; at
    best; at worst; to some extent; to a degree; to an extent; for the most part; in general; on the whole; at times;
    in places; or so; on occasion; not exactly; i would say; i should think; i imagine; i gather; i hear; i
    understand; we understand; i am told; we are told; by all accounts; it is said; it is believed; it is thought; in
    all likelihood; on suspicion; in connection; that i know of; that we know of; that i am aware; that we are aware; that
    i recall; that i remember; that i can remember; as i recall; as i remember; if memory serves; best of my; from memory;
    in my experience; in our view; in our opinion; in our experience; i reckon; we reckon; we suppose; i assume; we assume;
    i presume; i dare say; i daresay; we suspect; we guess; as it seems; by our count; by my count; by one estimate; by
    some estimates; in the main; by and large; in large part; for the moment; for the time being; as things stand;
    reason to believe; reason to think; reason to suspect; reason to hope; reason to fear
""")
QUANTIFIERS = frozenset(
    "all every each most many much some few several any both half only entire whole always often sometimes "
    "usually rarely "
    "seldom couple pair single everyone everybody everything someone somebody something anyone anybody "
    "anything occasionally frequently "
    "completely entirely fully totally either majority minority mere merely solely exclusively generally once twice "
    "constantly".split()
)
ALWAYS = frozenset(
    "so such very particularly especially knowingly deliberately intentionally willingly consciously personally directly "
    "officially publicly seriously always all every necessarily entirely wholly completely fully totally everybody "
    "everyone everything exactly quite".split()
)
"""Words that a "not" before them limits: not all of it is denied."""
COMPARISON = frozenset(
    "more less fewer greater higher lower better worse most least than above below over under exceed exceeds "
    "exceeded larger "
    "smaller bigger earlier later best worst up down before after since highest lowest largest smallest biggest faster "
    "slower stronger weaker cheaper older younger safer".split()
)
UNITS = frozenset(
    "percent point points dollar euro pound yen cent cents pence mile miles kilometer kilometers km meter "
    "meters feet foot inch "
    "inches yard yards ton tons kilogram kilograms kg gram grams ounce ounces liter liters gallon gallons "
    "acre acres hectare "
    "hectares degree degrees celsius fahrenheit second seconds minute minutes hour hours day days week weeks "
    "month months "
    "year years decade decades century centuries megawatt megawatts gigawatt gigawatts kilowatt kilowatts "
    "barrel barrels bps "
    "basis rupee rupees peso pesos franc francs krona kronor ruble rubles annually daily weekly monthly yearly hourly "
    "ante post ° mph".split()
)
SCALES = frozenset(
    "hundred thousand million billion trillion dozen dozens hundreds thousands millions billions double "
    "triple twice half "
    "quarter third thirds quarters halves zero".split()
)
ORDINALS = spelling.ORDINALS | frozenset("last next previous penultimate".split())
MAY = "May"
"""The month among keys, which are folded and so never have a capital: "may" is the modal."""
DATES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april May june july august "
    "september october "
    "november december spring summer winter yesterday today tomorrow tonight".split()
)
SIGNS = frozenset("percent dollar euro pound yen".split())
"""Units that a sum of any kind needs."""
PLAIN_COMPARISON = COMPARISON - frozenset("above below over under up down before after since earlier later".split())
NEAR_NUMBERS = frozenset("about around over under nearly almost roughly some approximately barely".split())
"""Words that blur a number behind them."""
AUXILIARIES = frozenset("have has had was were been used".split())
RESTRICTING = frozenset(
    "former formerly temporary temporarily partial partially partly proposed planned draft alleged fake false "
    "so-called potential "
    "future acting interim attempted supposed eventually initially unofficial unofficially informal "
    "informally voluntary voluntarily "
    "supposedly conditional conditionally yet theoretical theoretically hypothetical self-described failed "
    "unsuccessful provisional "
    "provisionally tentative briefly momentarily nominally virtually practically "
    "reportedly reported presumed feared rumored considering considered consider discussing discussed "
    "weighing weighed contemplating contemplated debating debated "
    "against mock sham bogus counterfeit forged simulated nominal retired aspiring prospective "
    "suspended deferred probationary deputy vice assistant ex honorary would-be".split()
)
"""Words that make a thing less than what it is called."""
SAYING = frozenset("say says said tell tells claim claims claimed argue argues argued insist insists alleges".split())
MILD = frozenset(
    "very really quite just also even still now then here there today own so too well again actually simply "
    "certainly indeed truly "
    "absolutely always please already great good whole certain particular such same other perhaps "
    "together away back out up "
    "down off over around through along however therefore thus meanwhile moreover anyway people person thing "
    "things way one ones "
    "time get got go going come make made do done".split()
)
"""Words that may be put in and leave the statement what it was."""
LINKS = _senses("""
    because: because since as; although: although though despite; so: so therefore thus hence; and: and but yet; or:
    or
""")
"""What a conjunction says of the two clauses."""
PERSONS = _senses("""
    it: it its itself; i: i me my mine myself; we: we us our ours ourselves; you: you your yours yourself yourselves;
    he: he him his himself; she: she her hers herself; they: they them their theirs themselves
""")
NEGATIVE_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "mis")
FUNCTION = frozenset(
    "the a an of to in on at by for with from as and or but that this these those it its is are was were be "
    "been being am has "
    "have had do does did will would can could may might must should shall i we you he she they me us him her "
    "them my your "
    "our his their not no so if than then there here what which who whom whose when where how why 's 'd "
    "very just also too".split()
)
"""Words that say little by themselves."""
DETERMINERS = frozenset("the a an my our your his her its their this that these those".split())
