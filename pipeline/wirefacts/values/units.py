"""Units of measure: names that pint knows, their words and signs in news, and what each is worth in SI."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit by its name in pint ("meter**2", "kilometer_per_hour"). `worth` is in SI units of its `dimension`.

    `words` are told in any case and number; `signs` exactly as they are. Temperatures and angles have no common worth.
    """

    name: str
    dimension: str
    worth: float
    words: tuple[str, ...]
    signs: tuple[str, ...] = ()


_FOOT, _MILE, _GALLON = 0.3048, 1609.344, 0.003785411784
_TABLE = f"""
nanometer length 1e-9 nanometer,nanometre | nm
micrometer length 1e-6 micrometer,micrometre,micron | μm,µm
millimeter length 1e-3 millimeter,millimetre | mm
centimeter length 1e-2 centimeter,centimetre | cm
decimeter length 1e-1 decimeter,decimetre | dm
meter length 1 meter,metre | m
kilometer length 1e3 kilometer,kilometre | km,kms
inch length 0.0254 inch,inches | in,",''
foot length {_FOOT} foot,feet | ft
yard length 0.9144 yard | yd,yds
mile length {_MILE} mile | mi
nautical_mile length 1852 nautical mile | nmi
light_year length 9.4607304725808e15 light year,light-year |
meter**2 area 1 square meter,square metre,sq m,sq meter,sq metre,sq. m | m2,m²,sqm
centimeter**2 area 1e-4 square centimeter,square centimetre | cm2,cm²
kilometer**2 area 1e6 square kilometer,square kilometre,sq km,sq. km | km2,km²
foot**2 area {_FOOT**2} square foot,square feet,sq ft,sq. ft,sq. feet | ft2,ft²
yard**2 area 0.83612736 square yard |
mile**2 area {_MILE**2} square mile,sq mile,sq. mile,sq mi | mi2,mi²
acre area 4046.8564224 acre |
hectare area 1e4 hectare | ha
microgram mass 1e-9 microgram,microgramme | μg,µg,mcg
milligram mass 1e-6 milligram,milligramme | mg
gram mass 1e-3 gram,gramme | g,gs
kilogram mass 1 kilogram,kilogramme,kilo | kg,kgs,k.g.,k.gs
metric_ton mass 1000 metric ton,metric tonne |
tonne mass 1000 tonne | t
ton mass 907.18474 ton,short ton |
pound mass 0.45359237 pound | lb,lbs
ounce mass 0.028349523125 ounce | oz
stone mass 6.35029318 stone |
carat mass 2e-4 carat |
milliliter volume 1e-6 milliliter,millilitre | ml,mls,mL
centiliter volume 1e-5 centiliter,centilitre | cl
liter volume 1e-3 liter,litre | l,L
hectoliter volume 0.1 hectoliter,hectolitre | hl
meter**3 volume 1 cubic meter,cubic metre | m3,m³
centimeter**3 volume 1e-6 cubic centimeter,cubic centimetre | cc,cm3,cm³
kilometer**3 volume 1e9 cubic kilometer,cubic kilometre |
foot**3 volume {_FOOT**3} cubic foot,cubic feet,cu ft | ft3,ft³
yard**3 volume 0.764554857984 cubic yard |
gallon volume {_GALLON} gallon | gal,gals
quart volume {_GALLON / 4} quart |
pint volume {_GALLON / 8} pint |
cup volume {_GALLON / 16} cup |
fluid_ounce volume {_GALLON / 128} fluid ounce | fl oz
tablespoon volume {_GALLON / 256} tablespoon | tbsp
teaspoon volume {_GALLON / 768} teaspoon | tsp
oil_barrel volume {_GALLON * 42} barrel | bbl
bushel volume 0.03523907016688 bushel |
kilometer_per_hour speed {1 / 3.6} kilometer per hour,kilometre per hour,\
kilometer an hour,kilometre an hour | km/h,kph,kmph,km/hr
mile_per_hour speed 0.44704 mile per hour,mile an hour | mph
meter_per_second speed 1 meter per second,metre per second,meter a second,metre a second | m/s
knot speed {1852 / 3600} knot | kt,kts
bit information 1 bit |
byte information 8 byte |
kilobyte information 8e3 kilobyte | KB,kB
megabit information 1e6 megabit | Mb,mb
megabyte information 8e6 megabyte | MB
gigabit information 1e9 gigabit | Gb
gigabyte information 8e9 gigabyte | GB
terabyte information 8e12 terabyte | TB
watt power 1 watt |
kilowatt power 1e3 kilowatt | kW
megawatt power 1e6 megawatt | MW
gigawatt power 1e9 gigawatt | GW
horsepower power 745.69987158227 horsepower | hp,bhp
kilowatt_hour energy 3.6e6 kilowatt hour,kilowatt-hour | kWh
megawatt_hour energy 3.6e9 megawatt hour,megawatt-hour | MWh
joule energy 1 joule |
kilocalorie energy 4184 kilocalorie | kcal
calorie energy 4.184 calorie |
kiloton_TNT energy 4.184e12 kiloton |
volt voltage 1 volt |
hertz frequency 1 hertz | Hz
megahertz frequency 1e6 megahertz | MHz
gigahertz frequency 1e9 gigahertz | GHz
decibel level 1 decibel | dB
millibar pressure 100 millibar | mb.,mbar
hectopascal pressure 100 hectopascal | hPa
degree_Celsius temperature 1 degree celsius,degrees celsius,degree celcius,degrees celcius,deg celsius,celsius,celcius,\
centigrade,centigrate,degree centigrade,degrees centigrade,degree c,degrees c,deg c,° celsius | °C,° C,℃
degree_Fahrenheit temperature 1 degree fahrenheit,degrees fahrenheit,deg fahrenheit,fahrenheit,farenheit,\
degree farenheit,degrees farenheit,degree f,degrees f,deg f,° fahrenheit | °F,° F,℉
kelvin temperature 1 kelvin |
degree angle 1 degree,deg. | °,deg
radian angle 1 radian | rad
"""


def _unit(line: str) -> Unit:
    left, _, signs = line.partition("|")
    name, dimension, worth, words = left.strip().split(" ", 3)
    split = (tuple(each.strip() for each in part.split(",") if each.strip()) for part in (words, signs))
    return Unit(name, dimension, float(worth), *split)


UNITS: tuple[Unit, ...] = tuple(_unit(line) for line in _TABLE.replace("\\\n", "").strip().splitlines())
"""Every unit that is read."""
