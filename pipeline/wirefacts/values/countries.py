"""Which country a place lies in, and whose an adjective is. Countries are told by their names, folded. Facts."""

from wirefacts.values.places import COUNTRIES, SAME_PLACE, US_STATES

_PARTS_OF_BRITAIN = frozenset({"england", "scotland", "wales", "northern ireland"})
_US_SHORT = frozenset(
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev nh nj nm ny nc nd okla "
    "ore pa ri sc sd tenn tex vt va wash wva wis wyo dc tx".split()
)
"""States as agencies shorten them, without points."""
_CITIES = {
    "united states": "atlanta, boston, chicago, cleveland, dallas, denver, detroit, houston, las vegas, los angeles, miami, "
    "minneapolis, new orleans, new york city, philadelphia, phoenix, san diego, san francisco, seattle, washington d.c, "
    "baltimore, milwaukee, pittsburgh, st. louis, sacramento, honolulu, anchorage, capitol hill",
    "united kingdom": "london, belfast, birmingham, edinburgh, glasgow, liverpool, manchester, cardiff, leeds, bristol",
    "canada": "ottawa, toronto, montreal, vancouver, calgary, edmonton, winnipeg, ontario, quebec, alberta, manitoba, "
    "saskatchewan, nova scotia, british columbia, newfoundland",
    "australia": "canberra, sydney, melbourne, brisbane, perth, adelaide, new south wales, queensland, tasmania",
    "new zealand": "auckland, wellington, christchurch", "ireland": "dublin, cork, galway", "france": "paris, lyon, marseille",
    "germany": "berlin, hamburg, munich, frankfurt, cologne", "italy": "rome, milan, naples, turin",
    "spain": "madrid, barcelona, seville", "portugal": "lisbon, porto", "russia": "moscow, st. petersburg",
    "ukraine": "kyiv, kiev, kharkiv, odesa, lviv", "poland": "warsaw, krakow", "belarus": "minsk", "china": "beijing, shanghai",
    "japan": "tokyo, osaka", "south korea": "seoul, busan", "taiwan": "taipei", "india": "new delhi, delhi, mumbai, chennai, "
    "kolkata, bengaluru, hyderabad", "pakistan": "islamabad, karachi, lahore", "bangladesh": "dhaka", "sri lanka": "colombo",
    "nepal": "kathmandu", "indonesia": "jakarta", "malaysia": "kuala lumpur", "philippines": "manila", "thailand": "bangkok",
    "vietnam": "hanoi", "turkey": "ankara, istanbul", "israel": "jerusalem, tel aviv", "egypt": "cairo", "iraq": "baghdad",
    "iran": "tehran", "syria": "damascus", "lebanon": "beirut", "saudi arabia": "riyadh", "qatar": "doha",
    "united arab emirates": "abu dhabi, dubai", "nigeria": "lagos, abuja", "ghana": "accra", "kenya": "nairobi",
    "south africa": "johannesburg, pretoria, cape town", "ethiopia": "addis ababa", "mexico": "mexico city",
    "brazil": "brasília, brasilia, rio de janeiro, são paulo, sao paulo", "argentina": "buenos aires", "chile": "santiago",
    "colombia": "bogotá, bogota", "peru": "lima", "venezuela": "caracas", "cuba": "havana", "greece": "athens",
    "austria": "vienna", "switzerland": "bern, zurich, geneva", "netherlands": "amsterdam, the hague", "belgium": "brussels",
    "sweden": "stockholm", "norway": "oslo", "denmark": "copenhagen", "finland": "helsinki", "estonia": "tallinn",
    "latvia": "riga", "lithuania": "vilnius", "czechia": "prague", "hungary": "budapest", "romania": "bucharest",
    "bulgaria": "sofia", "serbia": "belgrade", "croatia": "zagreb", "azerbaijan": "baku", "armenia": "yerevan",
}  # fmt: skip
_OF_CITY = {city.strip(): country for country, cities in _CITIES.items() for city in cities.split(",")}
_ADJECTIVES = {
    "american": "united states", "british": "united kingdom", "canadian": "canada", "australian": "australia",
    "irish": "ireland", "french": "france", "german": "germany", "italian": "italy", "spanish": "spain",
    "portuguese": "portugal", "russian": "russia", "ukrainian": "ukraine", "polish": "poland", "belarusian": "belarus",
    "chinese": "china", "japanese": "japan", "south korean": "south korea", "taiwanese": "taiwan", "indian": "india",
    "pakistani": "pakistan", "bangladeshi": "bangladesh", "indonesian": "indonesia", "malaysian": "malaysia",
    "philippine": "philippines", "vietnamese": "vietnam", "turkish": "turkey", "israeli": "israel", "nigerian": "nigeria",
    "ghanaian": "ghana", "kenyan": "kenya", "south african": "south africa", "mexican": "mexico", "brazilian": "brazil",
    "argentine": "argentina", "chilean": "chile", "colombian": "colombia", "peruvian": "peru", "venezuelan": "venezuela",
    "greek": "greece", "austrian": "austria", "swiss": "switzerland", "dutch": "netherlands", "belgian": "belgium",
    "swedish": "sweden", "norwegian": "norway", "danish": "denmark", "finnish": "finland", "estonian": "estonia",
    "latvian": "latvia", "lithuanian": "lithuania", "czech": "czechia", "hungarian": "hungary", "romanian": "romania",
    "bulgarian": "bulgaria", "croatian": "croatia", "azerbaijani": "azerbaijan", "armenian": "armenia",
    "kazakh": "kazakhstan", "singaporean": "singapore", "moldovan": "moldova",
}  # fmt: skip
_NO_SIGN = frozenset({"georgia", "washington", "chad", "jordan", "europe", "sydney", "dallas", "houston", "florence"})
"""Two places, or people."""


def country_of(place: str) -> str | None:
    """The country of a city, state or country as a dateline or a story names it, or whose an adjective or "India's" is; None
    where the name is unknown or says too little ("Georgia")."""
    name = place.strip().removesuffix("'s").removesuffix("’s").lower()
    if name in _OF_CITY:
        return _OF_CITY[name]
    if name == "georgia":
        return None
    if name in US_STATES or name.replace(".", "").replace(" ", "") in _US_SHORT:
        return "united states"
    if name in _PARTS_OF_BRITAIN:
        return "united kingdom"
    if name in COUNTRIES:
        return SAME_PLACE.get(name, name)
    return _ADJECTIVES.get(name)


SIGNS = tuple(
    sorted({*_OF_CITY, *US_STATES, *_PARTS_OF_BRITAIN, *COUNTRIES, *_ADJECTIVES} - _NO_SIGN, key=len, reverse=True)
)
"""Names that tell a country wherever a story has them, longest first."""
