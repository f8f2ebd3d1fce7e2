"""Common given names: soft evidence for gender and for a name being a person's. Our own modest list, folded."""

FEMININE_NAMES = frozenset(
    "abigail ada adriana agnes aisha alice alicia alison amanda amber amelia amina amy ana anastasia andrea angela "
    "angelina anita ann anna anne annie antonia april ashley astrid audrey barbara beatrice bernadette beth betty "
    "beverly brenda bridget brittany camilla carla carmen carol carole caroline carolyn catherine cecilia charlotte "
    "chelsea cheryl chloe christina christine cindy claire clara claudia colleen cynthia daisy danielle dawn deborah "
    "debra denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elizabeth "
    "ella ellen elsie emily emma erica erin esther eva evelyn fatima faye fiona florence frances gail gabriela gemma "
    "georgia geraldine gertrude gina gladys glenda gloria grace greta gwen hannah harriet hazel heather heidi helen "
    "helena hilary hillary holly ida ingrid irene iris irma isabel isabella ivy jacqueline jamie jane janet janice "
    "jean jeanne jen jennifer jenny jessica jill joan joanna joanne jodie josephine joy joyce juanita judith judy "
    "julia juliana julie june karen kate katherine kathleen kathryn kathy katie kay kayla kelly kim kimberly kirsten "
    "kristen kristin lara laura lauren layla leah leila lena leslie lillian lily linda lisa liz lois lori lorraine "
    "louise lucia lucille lucy luisa lydia lynn mabel madeleine madison maggie mandy marcia margaret margarita maria "
    "mariam marian marie marilyn marina marion marjorie marlene martha martina mary maureen maya megan melanie "
    "melinda melissa mercedes meredith mia michelle mildred miranda miriam molly monica nadia nancy naomi natalia "
    "natalie natasha nicola nicole nina nora norma olga olivia pamela patricia paula pauline penelope petra phyllis "
    "priscilla rachel ramona rebecca regina renee rhonda rita roberta robin rosa rose rosemary roxanne ruby ruth "
    "sabrina sally samantha sandra sara sarah sasha shannon sharon sheila shirley sienna silvia simone sofia sonia "
    "sophia sophie stella stephanie sue susan susanna suzanne sylvia tamara tanya tara teresa tess thelma theresa "
    "tiffany tina tracy valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy winifred "
    "yasmin yolanda yvonne zoe".split()
)
MASCULINE_NAMES = frozenset(
    "aaron abdul abdullah abraham adam adrian ahmed alan albert alberto alejandro alex alexander alfred ali allan "
    "allen alvin amir anders andre andreas andrew andy angelo anthony antonio arnold arthur ashraf austin barry ben "
    "benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brian bruce bruno bryan byron "
    "calvin carl carlo carlos cedric cesar chad charles charlie chris christian christopher clarence claude clifford "
    "clinton clive colin conor craig curtis cyril damian dan daniel danny darren dave david dean dennis derek dick "
    "diego dieter dmitri dominic don donald douglas duncan dwight earl eddie edgar edmund eduardo edward edwin elijah "
    "elliott emil eric erik ernest ethan eugene evan felix ferdinand fernando fidel finn francesco francis francisco "
    "frank franklin fred frederick gabriel gareth gary gavin gene geoffrey george gerald gerard gilbert giovanni "
    "giuseppe glen glenn gordon graham greg gregory guillermo gustav guy hans harold harry harvey hassan hector henri "
    "henry herbert herman hiroshi howard hugh hugo ian ibrahim igor isaac ivan jack jacob jacques jaime jake james "
    "jan jared jason javier jay jeff jeffrey jeremy jerome jerry jim jimmy joachim joe joel johan john johnny "
    "jonathan jorge jose joseph josh joshua juan julian julio justin karl keith ken kenneth kevin khalid klaus kurt "
    "kyle lance larry lars laurence lawrence lee leo leon leonard leonardo leroy lewis liam lloyd lorenzo louis luca "
    "lucas luis luke luther magnus malcolm manuel marc marcel marco marcus mario marius mark martin marvin mathew "
    "matt matthew maurice max maxwell mehmet melvin michael michel miguel mike mikhail milton mitch mohamed mohammad "
    "mohammed muhammad murray mustafa nathan nathaniel neil nelson nicholas nicolas nigel nikolai noah noel norman "
    "oliver omar oscar otto owen pablo patrick paul pedro pete peter phil philip philippe pierre rafael ralph ramon "
    "randy raul ray raymond reginald rene ricardo richard rick rob robert roberto rodney roger roland ron ronald ross "
    "roy rudolf rupert russell ryan salvador sam samuel scott sean sebastian sergei sergio seth shane sidney simon "
    "stanley stefan stephen steve steven stewart stuart sven ted terence terry theodore thomas tim timothy tobias "
    "todd tom tomas tommy tony travis trevor tyler vernon victor vincent vladimir wallace walter warren wayne werner "
    "wilfred wilhelm william winston wolfgang xavier yusuf zachary".split()
)
UNSURE = frozenset(
    "alex andrea april chris dawn jan jamie jean kelly kim lee leslie marion noel robin sam sasha shannon taylor tracy".split()
)
"""Given to women and men: they show a person and no gender."""

GIVEN_NAMES = FEMININE_NAMES | MASCULINE_NAMES | UNSURE

_AGAINST_ENDING = frozenset(
    "abba akira attila barnaba bela costa elia ezra garba ilya isa joshua jonah keita luca luka mika mustafa moussa musa "
    "nikita noa oba oumara sasha saka shota sota sula tata toma vanya yakuba amparo consuelo rosario rocio yoko keiko "
    "michiko noriko yuko akiko naoko sachiko tomoko fumiko kyoko reiko cleo calypso margo margot venus".split()
)
"""Names that the other gender, or both, bear in spite of their ending."""
_LONG_ENOUGH = 5


def gender_of_name(given: str) -> str | None:
    """ "feminine" or "masculine" by common use of the folded given name; None where it is rare or used for both."""
    if given in UNSURE:
        return None
    if given in FEMININE_NAMES:
        return None if given in MASCULINE_NAMES else "feminine"
    return "masculine" if given in MASCULINE_NAMES else _by_ending(given)


def _by_ending(given: str) -> str | None:
    """Of rarer names, the ending that Romance, Slavic and many other languages keep for one gender."""
    if len(given) < _LONG_ENOUGH or given in _AGAINST_ENDING:
        return None
    if given.endswith(("a", "ette", "elle")):
        return "feminine"
    return "masculine" if given.endswith("o") else None
