"""Words that say that somebody got in touch with somebody."""

from wirefacts.records.kinds import Medium
from wirefacts.records.parts import Factuality

DIRECT: dict[str, Medium] = {
    "call": "phone", "phone": "phone", "telephone": "phone", "ring": "phone", "dial": "phone",
    "email": "email", "e-mail": "email", "text": "text", "message": "text", "tweet": "text",
    "meet": "meeting", "visit": "meeting", "contact": "unspecified", "approach": "unspecified",
    "consult": "unspecified",
    "brief": "unspecified", "summon": "meeting", "host": "meeting", "receive": "meeting", "interrogate": "meeting",
    "write": "letter", "telegraph": "letter", "videocall": "video",
    "rang": "phone", "fax": "letter", "mail": "letter", "radio": "phone", "buzz": "phone",
    "telex": "letter", "cable": "letter", "wire": "letter", "petition": "letter", "lobby": "unspecified",
    "reach": "unspecified", "see": "meeting", "collar": "meeting", "corner": "meeting",
    "confront": "meeting", "buttonhole": "meeting", "embrace": "meeting", "welcome": "meeting", "greet": "meeting",
}  # fmt: skip
"""The object is the one reached. ("Texte" is what the tagger makes of "texted", "din" of "dined".)"""

WITH: dict[str, Medium] = {
    "meet": "meeting", "speak": "unspecified", "talk": "unspecified", "converse": "unspecified", "chat": "unspecified",
    "confer": "unspecified", "consult": "unspecified", "negotiate": "meeting", "correspond": "letter",
    "dine": "meeting", "shake": "meeting", "text": "text",
    "lunch": "meeting", "huddle": "meeting", "sit": "meeting", "plead": "unspecified", "communicate": "unspecified",
    "liaise": "unspecified", "discuss": "unspecified", "reconnect": "unspecified", "intercede": "unspecified",
    "breakfast": "meeting",
}  # fmt: skip
"""The object of "with" is the one reached."""

TO: dict[str, Medium] = {
    "speak": "unspecified", "talk": "unspecified", "write": "letter", "tweet": "text", "email": "email",
    "e-mail": "email",
    "reach": "unspecified", "message": "text",
}  # fmt: skip
"""The object of "to" is the one reached."""

NOUNS: dict[str, Medium] = {
    "call": "phone", "conversation": "unspecified", "meeting": "meeting", "talk": "meeting", "talks": "meeting",
    "discussion": "meeting", "discussions": "meeting", "summit": "meeting", "chat": "unspecified",
    "negotiation": "meeting",
    "negotiations": "meeting", "letter": "letter", "email": "email", "e-mail": "email", "memo": "letter",
    "text": "text",
    "message": "text", "correspondence": "letter", "dinner": "meeting", "lunch": "meeting", "breakfast": "meeting",
    "tweet": "text", "visit": "meeting", "teleconference": "phone", "videoconference": "video", "telegram": "letter",
    "phonecall": "phone", "note": "letter", "card": "letter", "postcard": "letter", "fax": "letter",
    "coffee": "meeting", "tea": "meeting", "drinks": "meeting", "handshake": "meeting",
    "voicemail": "phone", "call-back": "phone", "touch": "unspecified", "contact": "unspecified", "audience": "meeting",
}  # fmt: skip
WRITTEN = frozenset(
    {
        "card",
        "postcard",
        "fax",
        "voicemail",
        "letter",
        "email",
        "e-mail",
        "memo",
        "text",
        "message",
        "tweet",
        "telegram",
        "note",
    }
)
SPOKEN = frozenset(NOUNS) - WRITTEN
TELLING = frozenset(
    "tell inform assure thank urge congratulate warn ask notify remind advise say write state add announce "
    "explain apologize offer invite alert instruct reassure promise press order request demand reply answer respond "
    "apply appeal complain".split()
)
HOLDING = frozenset(
    "have hold host conduct exchange trade swap shake pay share enjoy attend "
    "continue resume begin start join conclude finish convene lead open chair".split()
)
SENDING = frozenset(
    "send write make place issue post deliver address sign pen fire leave dispatch release circulate hand slip mail "
    "fax pass".split()
)
MUTUAL = frozenset({"exchange", "trade", "swap"})
"""Verbs of what goes both ways: "exchanged letters"."""
LEAVING = frozenset({"leave", "quit", "interrupt", "end"})
"""Verbs of a talk that was under way: "left a meeting with Roe"."""
AGREEING = frozenset("agree discuss decide reaffirm pledge vow".split())
"""Verbs of what two do in a call or at a meeting of theirs."""
KINDNESSES = frozenset("condolence condolences sympathy congratulation congratulations thanks greeting support".split())
"""What a message to anyone in particular may be of: "a message of condolence to the families"."""
GETTING = frozenset("receive get take answer return field".split())
LEARNING = frozenset({"learn", "hear"})
"""Verbs of those whom a call reached: "learned of it in a call from Roe"."""
PUBLIC = frozenset("clients investors customers readers viewers followers fans subscribers users".split())
"""Whoever is written to at once: a note to clients is published rather than sent."""
SEEKING = frozenset(
    "seek request want plan schedule arrange expect propose demand offer prepare organize organise".split()
)
REFUSING = frozenset("refuse decline reject cancel deny avoid skip postpone snub miss oppose".split())

OFF_PARTICLES = frozenset("off out in up down for on upon".split())
MEDIA_WORDS = frozenset(
    "news times post herald tribune journal radio tv television press magazine guardian telegraph gazette "
    "newspaper reporter reporters journalist journalists media outlet outlets network broadcaster cnn bbc nbc "
    "abc cbs npr afp ap reuters msnbc politico axios bloomberg espn pbs tmz independent mirror sun mail "
    "chronicle wire daily weekly wikinews correspondent correspondents itv channel program programme show "
    "podcast mediapersons mediaperson newspersons newsmen pressmen scribes".split()
)
AUDIENCES = frozenset(
    "crowd crowds audience audiences rally conference nation public parliament congress assembly supporters "
    "voters attendees gathering listeners viewers readers world people cameras house senate un council "
    "committee court students graduates delegates convention everyone anyone summit".split()
)
GATHERINGS = frozenset(
    "convention rally conference event ceremony forum gathering breakfast luncheon dinner fundraiser assembly hall "
    "summit funeral vigil graduation commencement meeting banquet gala retreat symposium seminar".split()
)
"""Where those who speak to a group give a speech."""
PHONE_WORDS = frozenset("phone telephone call phonecall radio hotline intercom".split())
VIDEO_WORDS = frozenset("video zoom videoconference skype virtually teleconference facetime webcam".split())
WRITTEN_WORDS: dict[str, Medium] = {
    "letter": "letter",
    "writing": "letter",
    "email": "email",
    "e-mail": "email",
    "text": "text",
    "memo": "letter",
}
MEALS = frozenset("coffee tea drinks dinner lunch breakfast".split())
EATING = frozenset("take drink eat sip".split())
"""Verbs that hold what is a meal: "took tea with her"."""
REACHING = frozenset("phone telephone ring rang radio text buzz email e-mail fax telex cable wire write".split())
"""Verbs whose object is a party, whatever noun stands for it: "rang the farm", "radioed headquarters"."""
THINGS = frozenset(
    "bell change news story report copy statement document form photo picture map message letter note number result "
    "figure answer reply word detail list home way thanks book poem song article column check cheque file order paper "
    "piece line page novel script memoir diary essay speech letters account".split()
)
"""Nouns that stay things after the verbs of `REACHING`: "faxed the form"."""
BODIES = frozenset(
    "management staff headquarters members parents subscribers shareholders employees colleagues".split()
)
"""Nouns for many in particular that no article need pick out: "e-mailed staff"."""
MOVING = frozenset("go come fly drive travel walk ride sail hurry rush return cycle row".split())
"""Verbs of a way made to somebody: "flew in to see her"."""
HAPPENED: frozenset[Factuality] = frozenset({"asserted", "reported"})
