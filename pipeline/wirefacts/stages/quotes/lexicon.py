"""Words of reporting. Chosen by how often a lemma is the cue of reported speech in PolNeAR's 840 training articles
(attribution annotations, facts of frequency only), extended by their near synonyms."""

from wirefacts.records.kinds import Medium

STATING = frozenset(
    "say tell add note claim announce write state report argue suggest explain acknowledge declare insist warn reveal confirm "
    "admit allege assert assure charge comment complain concede conclude contend counter deny disclose emphasize emphasise "
    "estimate inform indicate maintain mention observe point predict pledge promise recall reiterate remark remind repeat "
    "reply respond stress testify tweet vow caution clarify lament boast joke quip post project swear recount speculate reason "
    "affirm attest aver brag concur confess contest cite advise forecast hint imply proclaim profess recommend "
    "retort stipulate submit threaten underline underscore propose urge notify attribute retweet email phone message "
    "text blog murmur whisper mutter shout certify guarantee elaborate opine muse disagree "
    "grumble reckon scoff fume confide intimate relate divulge volunteer venture grouse gripe moan rejoin fret "
    "protest object rage sniff snap shrug recite dictate hazard enthuse marvel counsel "
    "telex cable radio fax".split()
)
"""Verbs that may introduce a reported clause without marks."""

CLAUSAL = STATING - frozenset(
    "charge cite contest counter attribute retweet email phone message text blog respond propose urge submit project "
    "suggest indicate imply mention recommend post guarantee comment elaborate disagree threaten point relate "
    "shrug snap recite dictate object counsel telex cable radio fax".split()
)
"""Of these, the verbs that need no "that" and may follow what they report: "A, she said"."""

BARE = CLAUSAL - frozenset("tell inform warn remind assure charge report".split())
"""Without verbs whose object is more often whom they are said to, or what."""

MARKED_ONLY = frozenset(
    "continue begin ask answer wonder think read laugh sigh cry exclaim shout yell scream chant sing plead beg sum "
    "conclude start go query demand inquire interject blurt intone reflect smile joke sign caption title "
    "echo summarise summarize cheer bark snap sneer bellow roar growl chide chime gush crow vent rant tease "
    "declare agree concur stammer reason praise criticise criticize decry lash question defend call "
    "include quote publish issue speak release put print run display list describe deny remember condemn "
    "apologise apologize offer object protest enthuse insist interrupt marvel react thank thunder implore "
    "instruct order reassure scold taunt warn chuckle deadpan gloat remonstrate fume hit".split()
)
"""Verbs that introduce speech only where marks show it."""

VOICED = frozenset(
    "chant shout yell scream cry exclaim reply answer respond ask quip joke mutter whisper roar bellow".split()
)
"""Of these, the ones after which any marked words are speech: `chanted "No war!"`."""

ASKING = frozenset(
    "ask urge tell beg implore plead order instruct encourage remind request demand advise call warn exhort".split()
)
"""Verbs whose infinitive is what was said to somebody: "asked them to leave"."""

QUESTIONING = frozenset("ask wonder question inquire query".split())
"""Verbs whose indirect question is reported speech: "asked whether"."""

PROMISING = frozenset("vow pledge promise swear".split())
"""Verbs whose infinitive is what the subject said of itself: "vowed to fight on"."""

NAMING = frozenset(
    "call dub brand label describe term deem characterize characterise portray denounce dismiss hail slam blast condemn decry "
    "praise deride mock liken criticize criticise refer accuse express attack declare paint tout bemoan demand recommend warn "
    "urge complain rail welcome voice promise pledge vow advocate reject offer thank laud blame ridicule lambast lambaste "
    "lampoon champion depict say claim announce propose admit allege charge suggest insist deny stress emphasize "
    "emphasise report predict threaten advise apologise apologize profess plead judge find pronounce rate rank "
    "acknowledge reproach credit undertake forecast beg deplore grumble lament bristle cite".split()
)
"""Verbs whose marked fragment is quoted from their subject: "called him “unhinged”"."""

DOCUMENTS = frozenset(
    "statement letter report memo email e-mail tweet post document filing lawsuit complaint indictment affidavit article "
    "message note editorial release op-ed column paper study notice advisory ruling opinion order blog book memoir "
    "headline sign banner text testimony speech transcript website site communique communiqué petition resolution brief "
    "summary motion warrant account dispatch bulletin caption manifesto leaflet press-release remarks response answer".split()
)
"""Things that speak for whoever wrote them."""

SIGNS = frozenset(
    "sign banner placard plaque poster inscription graffiti label tombstone headstone ribbon billboard".split()
)
LETTERED = DOCUMENTS | SIGNS
"""Things on which words stand: `a placard read "No more war"`."""

SPEECH_NOUNS = DOCUMENTS | frozenset(
    "interview address conference briefing comment comments words quote hearing debate".split()
)
"""Nouns that show, in a sentence without another cue, that the quotation after it is its subject's."""

FINDINGS = frozenset(
    "poll polls survey surveys study studies estimate estimates result results datum data figure figures number numbers "
    "analysis research image images evidence footage video map record records test tests trend statistics model models".split()
)
"""Subjects that show rather than speak, with the verbs of `SHOWING`."""

SHOWING = frozenset(
    "suggest indicate imply reveal confirm predict project estimate conclude point report note say".split()
)

MEDIA: dict[str, Medium] = {
    "email": "email", "e-mail": "email", "emails": "email", "letter": "letter", "letters": "letter", "memo": "letter",
    "phone": "phone", "telephone": "phone", "call": "phone", "voicemail": "phone", "text": "text", "texts": "text",
    "tweet": "text", "tweets": "text", "whatsapp": "text", "video": "video", "zoom": "video", "videoconference": "video",
    "remarks": "meeting", "speech": "meeting", "meeting": "meeting", "rally": "meeting", "hearing": "meeting",
    "conference": "meeting", "briefing": "meeting",
}  # fmt: skip
"""What a noun in "in an email", "by phone" says of how the words were passed on."""

VERB_MEDIA: dict[str, Medium] = {
    "tweet": "text", "retweet": "text", "text": "text", "message": "text", "email": "email", "phone": "phone",
}  # fmt: skip

PRONOUNS = frozenset("i me we us you my our your".split())
THINGS_SAID = frozenset("undertake forecast dispute repudiate disown own confess".split())
"""Verbs that report things, gerunds and infinitives alone: "undertook to pay", "disputed the tally"."""

MESSAGING = frozenset(
    "call phone telephone ring rang write email e-mail text message send cable wire fax telex radio tweet "
    "petition".split()
)
"""Verbs of a message, whose purpose or participle says what it held: "rang to say", "wrote asking"."""

IMPERSONAL = frozenset("there".split())
UNREAL = frozenset("will would may might could can should shall must 'll ’ll 'd ’d wo ca".split())

OBJECT_PRONOUNS = frozenset("him them me us himself herself themselves itself".split())
TIMES = frozenset(
    "day week month year today yesterday tonight morning afternoon evening night monday tuesday wednesday thursday friday "
    "saturday sunday hour weekend time".split()
)
"""Nouns that stand beside a verb without being its subject: "the mayor this week said"."""
