"""Every suite that is measured, in the order of the table."""

from wirefacts.evaluation.suites import ages, dates, measures, money, numbers
from wirefacts.evaluation.suites.suite import Suite

SUITES: tuple[Suite, ...] = (*numbers.SUITES, *money.SUITES, *ages.SUITES, *measures.SUITES, *dates.SUITES)
