"""Pairs of words of which one turns the sense of a sentence that has the other."""

_PAIRS = """
near in; near inside; increase decrease; nothing something; nothing everything; nobody somebody; nobody everybody;
never ever; no some; no every; none some; left right; rise fall; win lose; won lost; support oppose; accept reject;
guilty innocent; true false; buy sell; allow ban; for against; good bad; include exclude; right wrong; agree disagree;
open close; open closed; begin end; start stop; raise cut; raise lower; raised cut; raised lowered; gain loss; gains
losses; success failure; friend enemy; safe dangerous; strong weak; hire fire; approve reject; approved rejected;
supported opposed; supports opposes; increased decreased; legal illegal; yes no; with without; everyone nobody; always
never; all none; guilty acquitted; public private; add remove; to from; in out; on off; into out; and or; up down;
here there; accident crime; pass fail; love hate; create destroy; grow shrink; expand reduce; accepted rejected;
confirm deny; confirmed denied; admit deny; admitted denied; peace war; alive dead; rose fell; rising falling; good
poor; great poor; great bad; by to; by from; cease continue; with against; over under; above below; inside outside;
before after; by for; for with; on against; to against; of against; at against; just well; by despite; for from; for
despite; for without; how why; how when; how where; how whether; why when; why where; why whether; when where; when
whether; what why; who why; what how; what when; what where; past to; because despite; because although; even only;
east west; north south; eastern western; northern southern; above under; over below; borrow lend; borrowed lent;
import export; remember forget; married divorced; invite exclude; temporary permanent; voluntary compulsory; sober
drunk; punish reward; praise blame; praise condemn; welcome condemn; attack defend; first last; early late; ally
enemy; profit loss; debt credit; buyer seller; plaintiff defendant; victim culprit; tenant landlord; employer
employee; doctor patient; teacher pupil; husband wife; son daughter; brother sister; mother father; uncle aunt; king
queen; boy girl; man woman; men women; nephew niece; grandmother grandfather; widow widower; bride groom; host guest;
lender borrower; winner loser; leader follower; summer winter; spring autumn; day night; morning evening; sunrise
sunset; maximum minimum; most least; many few; more less; more fewer; higher lower; better worse; best worst; earlier
later; older younger; stronger weaker; cheaper dearer; faster slower; arrive leave; arrive depart; come go; push pull;
give take; send receive; ask answer; teach learn; find lose; found lost; save lose; save waste; earn spend; succeed
fail; succeeded failed; improve worsen; improved worsened; strengthen weaken; help hinder; protect attack; heal wound;
encourage discourage; permit forbid; permitted forbidden; allowed forbidden; allow forbid; trust distrust; join leave;
joined left; appoint dismiss; elect oust; arrest release; arrested released; convict acquit; convicted acquitted;
jailed freed; widen narrow; deepen ease; lengthen shorten; speed slow; accelerate slow; heat cool; freeze melt; dry
wet; full empty; rich poor; big small; large small; long short; tall short; thick thin; wide narrow; deep shallow;
heavy light; hard soft; hard easy; difficult easy; hot cold; warm cold; new old; young old; clean dirty; quiet loud;
calm angry; happy sad; brave cowardly; honest dishonest; kind cruel; wise foolish; cheap expensive; cheap dear; simple
complicated; common rare; visible hidden; known unknown; real fake; genuine forged; alive killed; wounded killed;
injured killed; majority minority; optimist pessimist; optimistic pessimistic; domestic foreign; civilian military;
civil military; civil criminal; urban rural; local national; internal external; inner outer; upper lower; left
entered; ahead behind; before behind; forward back; forwards backwards; always sometimes; often seldom; often rarely;
never sometimes; never often; usually rarely; everywhere nowhere; somewhere nowhere
"""
OPPOSITES = frozenset(frozenset(pair.split()) for pair in " ".join(_PAIRS.split()).split("; "))
