"""Choices that several algorithms offer, with the same codes as in the core. Append only: models store the position."""

from __future__ import annotations

from ..bridge.messages import tr
from ..core import schema
from ..core.labels import CRITERIA, readable


def travel_modes() -> list[tuple[str, str]]:
    return [
        ("foot", tr("On foot")),
        ("bicycle", tr("By bicycle")),
        ("cargo_bike", tr("By e-cargo bike")),
        ("car", tr("By car")),
        ("van", tr("By van")),
    ]


def selection_models() -> list[tuple[str, str]]:
    return [
        ("p_median", tr("Shortest travel time in total (p-median)")),
        ("p_centre", tr("Shortest longest travel time (p-centre)")),
        ("max_cover", tr("Most people within the limit (maximum cover)")),
        ("set_cover", tr("Fewest sites that serve everybody (set cover)")),
        ("backup_cover", tr("Most people within the limit, a second site counting too (backup cover)")),
        ("expected_cover", tr("Most people within the limit of a working site where sites fail (expected cover)")),
        ("capacitated", tr("Most people within the limit whom the floor space can serve (capacitated)")),
    ]


def owner_groups() -> list[tuple[str, str]]:
    return [
        ("profit", tr("Private persons, companies, banks and funds")),
        ("persons", tr("Private persons")),
        ("companies", tr("Companies, banks and funds")),
        ("finance", tr("Banks and funds")),
        ("public", tr("Public owners")),
        ("unknown", tr("Unknown owners")),
    ]


def ranking_methods() -> list[tuple[str, str]]:
    return [
        ("weighted_sum", tr("Weighted sum")),
        ("topsis", tr("TOPSIS")),
        ("promethee", tr("PROMETHEE II")),
        ("owa", tr("Ordered weighted average (OWA)")),
    ]


def flow_objectives() -> list[tuple[str, str]]:
    return [
        ("cost", tr("Least cost")),
        ("co2e", tr("Least CO2e")),
        ("tonne_km", tr("Fewest tonne-kilometres")),
        ("virgin", tr("Least virgin material")),
    ]


def second_objectives() -> list[tuple[str, str]]:
    return [("none", tr("None")), *flow_objectives()]


def flow_models() -> list[tuple[str, str]]:
    return [
        ("optimal", tr("Optimal: the plan that makes the sum least, with proof")),
        ("plausible", tr("Plausible: near places exchange more than far ones (gravity model)")),
    ]


def failures_in_turn() -> list[tuple[str, str]]:
    return [
        ("named", tr("Nothing but what is named")),
        ("nodes", tr("Each supplier or quarter")),
        ("imports", tr("Each import")),
        ("facilities", tr("Each facility")),
        ("links", tr("Each link")),
        ("all", tr("Each of all these")),
    ]


def failures_in_a_study() -> list[tuple[str, str]]:
    return [("none", tr("Nothing")), *(choice for choice in failures_in_turn() if choice[0] != "named")]


def languages() -> list[tuple[str, str]]:
    return [("", tr("Language of QGIS")), ("en", tr("English")), ("de", tr("German"))]


def criteria() -> list[tuple[str, str]]:
    return [(code, readable(CRITERIA, code, tr)) for code in schema.CRITERIA]


def scenarios() -> list[tuple[str, str]]:
    return [
        ("strict", tr("Strict: never more than BauNVO §17, low-rise")),
        ("orientation", tr("Orientation: the plan, else the values of BauNVO §17")),
        ("bold", tr("Bold: more than §17 where the plan is silent, as in built stack-up factories")),
    ]


def fit_in_modes() -> list[tuple[str, str]]:
    return [
        ("never", tr("Nowhere")),
        ("without_plan", tr("Where only the land use tells the zoning")),
        ("everywhere", tr("Everywhere")),
    ]


def building_laws() -> list[tuple[str, str]]:
    return [("BW", tr("Baden-Württemberg")), ("MBO", tr("Model building code (MBO)"))]
