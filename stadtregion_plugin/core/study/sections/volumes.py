"""The factories that the rules permit on the best sites, drawn among their neighbours."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd

from ...labels import TYPOLOGIES
from ...sites.massing import NEEDED, MassingParameters, site_massing
from ...text import text
from ..blocks import figure, part
from ..diagrams.massing import massing_picture
from ..markup import Markup, element
from ..results import Study
from ..voice import Voice

DRAWN = 3


def volumes(study: Study, voice: Voice) -> Markup | None:
    """Drawings of the best sites; None where the candidates have no outlines, storeys or plates."""
    candidates = study.layers.get("candidates")
    if not isinstance(candidates, gpd.GeoDataFrame) or not {*NEEDED, "rank"} <= set(candidates.columns):
        return None
    best = candidates.nsmallest(DRAWN, "rank").reset_index(drop=True)
    if best.crs is None or not len(best):
        return None
    floors = site_massing(best, MassingParameters()).floors
    drawn = [_drawing(row, best.iloc[[place]], floors, study, voice) for place, row in best.iterrows()]
    if not any(drawn):
        return None
    note = voice.say(
        text(
            "The largest factory of its type that the rules permit, not a design. Dashed: the plot, and buildings that "
            "would have to go."
        )
    )
    return part(voice.say(text("What could stand there")), element("div", *drawn, class_="volumes"), note=note)


def _drawing(
    site: pd.Series, plot: gpd.GeoDataFrame, floors: gpd.GeoDataFrame, study: Study, voice: Voice
) -> Markup | None:
    own = floors[floors["site_id"] == site["site_id"]]
    if own.empty:
        return None
    picture = massing_picture(own, study.layers.get("buildings"), voice.translate, plot)
    caption = voice.say(
        text("Rank {rank}: {site}, {type}"),
        rank=voice.number(site["rank"]),
        site=site["site_id"],
        type=voice.label(TYPOLOGIES, site.get("typology")),
    )
    return figure(Markup(picture), caption)
