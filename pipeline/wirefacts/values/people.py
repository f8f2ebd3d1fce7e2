"""Nouns that denote people. Our own list of common newswire use; all singular and folded."""

FEMININE = frozenset(
    "woman girl lady mother mom mum wife widow daughter sister aunt niece grandmother granddaughter girlfriend bride "
    "actress waitress stewardess heiress queen princess duchess baroness nun housewife spokeswoman chairwoman "
    "congresswoman councilwoman policewoman businesswoman saleswoman sportswoman stepmother stepdaughter ex-wife "
    "ex-girlfriend schoolgirl mother-in-law daughter-in-law sister-in-law godmother fiancée fiancee goddess hostess "
    "assemblywoman servicewoman frontwoman anchorwoman gunwoman congresswoman-elect".split()
)
MASCULINE = frozenset(
    "man boy gentleman father dad husband widower son brother uncle nephew grandfather grandson boyfriend groom "
    "waiter king prince duke baron monk priest spokesman chairman congressman councilman policeman businessman "
    "salesman sportsman stepfather stepson ex-husband ex-boyfriend schoolboy father-in-law son-in-law brother-in-law "
    "godfather fiancé fiance pope bishop fisherman fireman gunman serviceman frontman anchorman alderman imam rabbi "
    "guy ombudsman assemblyman cardinal".split()
)
KIN = frozenset(
    "mother mom mum father dad wife husband widow widower son daughter sister brother aunt uncle niece nephew cousin "
    "grandmother grandfather grandson granddaughter grandchild grandparent parent child sibling twin spouse partner "
    "girlfriend boyfriend fiancé fiancée fiance fiancee stepmother stepfather stepson stepdaughter ex-wife ex-husband "
    "baby relative family mother-in-law father-in-law son-in-law daughter-in-law sister-in-law brother-in-law friend "
    "colleague predecessor successor rival opponent lawyer attorney mentor boss assistant roommate neighbor neighbour".split()
)
"""Nouns that need somebody whose they are: "his wife"."""

_OTHERS = frozenset(
    "gp person adult teenager teen youth youngster toddler infant kid minor pensioner retiree resident citizen national "
    "native immigrant migrant refugee asylum-seeker seeker expatriate tourist visitor traveler traveller passenger "
    "commuter pedestrian cyclist motorist driver pilot sailor rider hiker victim survivor casualty witness bystander "
    "onlooker suspect defendant plaintiff accused convict prisoner inmate detainee hostage captive fugitive criminal "
    "killer murderer attacker assailant shooter bomber robber thief burglar hacker fraudster smuggler trafficker "
    "dealer terrorist militant insurgent rebel fighter extremist separatist guerrilla soldier troop veteran officer "
    "cop official officeholder aide staffer staff adviser advisor assistant deputy president premier chancellor "
    "minister undersecretary secretary senator representative lawmaker legislator parliamentarian politician governor "
    "mayor councillor councilor commissioner ambassador diplomat envoy consul negotiator mediator delegate delegation "
    "speaker whip chair chairperson chief director administrator superintendent inspector sheriff detective constable "
    "investigator agent spy informant informer judge justice magistrate juror prosecutor attorney lawyer barrister "
    "solicitor counsel general colonel major captain commander admiral lieutenant sergeant corporal marshal brigadier "
    "private professor lecturer academic scholar scientist researcher expert specialist analyst economist historian "
    "doctor physician surgeon nurse paramedic medic patient dentist pharmacist psychologist psychiatrist therapist "
    "teacher principal dean student pupil graduate undergraduate alumnus engineer architect designer developer "
    "programmer technician electrician mechanic worker employee laborer labourer farmer miner builder firefighter "
    "rescuer responder lifeguard volunteer spokesperson leader co-leader ruler monarch emperor "
    "dictator founder co-founder creator owner co-owner boss manager executive ceo cfo entrepreneur investor "
    "shareholder banker trader broker accountant auditor consultant contractor landlord tenant customer client "
    "consumer buyer seller supplier user subscriber donor sponsor supporter opponent critic activist campaigner "
    "advocate demonstrator protester protestor marcher striker organizer organiser member voter candidate nominee "
    "incumbent challenger contender front-runner frontrunner favourite winner loser runner-up champion medalist "
    "medallist player footballer goalkeeper midfielder defender coach referee umpire athlete swimmer "
    "runner skier wrestler boxer golfer racer teammate fan author writer novelist poet playwright blogger columnist "
    "journalist reporter correspondent editor publisher broadcaster presenter host anchor photographer cameraman "
    "filmmaker producer actor comedian singer musician rapper composer songwriter guitarist drummer dancer artist "
    "painter sculptor celebrity star model astronaut cosmonaut explorer inventor cleric pastor archbishop clergyman "
    "preacher theologian ayatollah sheikh pilgrim worshipper worshiper believer follower devotee muslim christian jew "
    "homeopath practitioner defector dissident whistleblower exile republican democrat conservative liberal socialist "
    "communist socialite philanthropist billionaire millionaire trustee treasurer mp mep applicant claimant "
    "beneficiary recipient taxpayer guard bodyguard ranger warden keeper curator librarian ally enemy counterpart "
    "peer newcomer dropout orphan individual human hero heir interpreter translator "
    "scientologist president-elect governor-elect mayor-elect vice-president chairman-elect buddy".split()
)
PARTISANS = frozenset("democrat republican conservative liberal socialist communist libertarian".split())
"""Nouns for members of a party that are written with a capital: "a Democrat"."""
PERSON_NOUNS = FEMININE | MASCULINE | KIN | _OTHERS

GROUP_NOUNS = frozenset(
    "people police policeman public crowd crew team troop force staff family couple pair duo trio audience electorate "
    "majority minority leadership opposition cabinet jury panel delegation gang mob squad workforce population "
    "community military army navy militia media press personnel elite youth clergy government-elect".split()
)
"""Nouns that denote several people, even in the singular."""

_PERSON_ENDINGS = ("ologist", "ographer", "ician", "woman", "person")


def is_person_noun(lemma: str) -> bool:
    """True where the folded singular `lemma` denotes a person: in the list, or by an ending that is a person's alone."""
    if lemma in PERSON_NOUNS or lemma.endswith(_PERSON_ENDINGS):
        return True
    if "-" in lemma:
        return lemma.rsplit("-", 1)[-1] in PERSON_NOUNS or lemma.endswith("-year-old")
    return len(lemma) > 6 and lemma.endswith(("ivist", "alist", "ntist", "onist", "emist"))


def gender_of_noun(lemma: str) -> str | None:
    """ "feminine" or "masculine" where the noun itself says so."""
    if lemma in FEMININE or lemma.endswith("woman"):
        return "feminine"
    if lemma in MASCULINE or (
        lemma.endswith("man") and lemma not in {"human", "german", "roman", "ottoman", "shaman", "talisman"}
    ):
        return "masculine"
    return None
