"""Why a site ranks where it does, in a sentence a planner can argue with."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .. import schema
from ..labels import ACTIVATION_PATHS, BINDING_RULES, CRITERIA, EMISSION_CLASSES, INTERVENTIONS, OWNER_CLASSES, readable
from ..settings import settings
from ..tables import read_table
from ..text import Translate, grouped, text

POTENTIAL = text("{addable} m² addable on {storeys} storeys, binding: {rule}")
INTERVENTION = text("intervention: {intervention}")
PLATE = text("plate {width:.0f} × {length:.0f} m")
FREIGHT = text("{distance:.0f} m to freight access")
HOUSING = text("homes at {distance:.0f} m")
NO_HOUSING = text("no homes nearby")
OWNER = text("owner: {owner}")
ACTIVATION = text("activation: {path}")
NOISE = text("noise: {production}")
AMONG = text("in {share:.0%} of cases among the {top} best")
STRONG = text("strong: {criteria}")
WEAK = text("weak: {criteria}")
RELEASE = text("railway land, needs release under AEG §23")


def reasons_for(sites: pd.DataFrame, top: int, translate: Translate) -> list[str]:
    """A sentence for each site (columns of ``schema.CANDIDATES``): numbers first, then what is strong and weak.

    ``top`` sites count as the best.
    """
    landuse = read_table("site_landuse")
    to_release = set(landuse[landuse["note"] == "release"]["landuse"])
    limits = settings("candidates")
    return [_reason(site, to_release, limits, top, translate) for site in sites.to_dict("records")]


def _reason(site: dict, to_release: set[str], limits: dict[str, float], top: int, translate: Translate) -> str:
    said = [
        translate(POTENTIAL).format(
            addable=grouped(site["addable_m2"]),
            storeys=int(site["storeys"]),
            rule=readable(BINDING_RULES, site["binding_rule"], translate),
        ),
        translate(PLATE).format(width=site["plate_width_m"], length=site["plate_length_m"]),
    ]
    if site["intervention"]:
        said.insert(
            1, translate(INTERVENTION).format(intervention=readable(INTERVENTIONS, site["intervention"], translate))
        )
    if np.isfinite(site["distance_freight_m"]):
        said.append(translate(FREIGHT).format(distance=site["distance_freight_m"]))
    homes = site["distance_housing_m"]
    said.append(translate(HOUSING).format(distance=homes) if np.isfinite(homes) else translate(NO_HOUSING))
    if site["emission_class"]:
        said.append(translate(NOISE).format(production=readable(EMISSION_CLASSES, site["emission_class"], translate)))
    if site["owner_class"]:
        said.append(translate(OWNER).format(owner=readable(OWNER_CLASSES, site["owner_class"], translate)))
    said.append(translate(ACTIVATION).format(path=readable(ACTIVATION_PATHS, site["activation_path"], translate)))
    if site["landuse"] in to_release:
        said.append(translate(RELEASE))
    if np.isfinite(site["top_share"]):
        said.append(translate(AMONG).format(share=site["top_share"], top=top))
    judged = [", ".join(said)]
    for template, names in ((STRONG, _beyond(site, limits, True)), (WEAK, _beyond(site, limits, False))):
        if names:
            judged.append(
                translate(template).format(criteria=", ".join(readable(CRITERIA, name, translate) for name in names))
            )
    return "; ".join(judged) + "."


def _beyond(site: dict, limits: dict[str, float], strong: bool) -> list[str]:
    scores = {name: site[f"score_{name}"] for name in schema.CRITERIA}
    if strong:
        return [name for name, score in scores.items() if score >= limits["strong_from"]]
    return [name for name, score in scores.items() if score < limits["weak_below"]]
