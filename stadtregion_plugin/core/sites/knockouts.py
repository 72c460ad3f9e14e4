"""What rules a plot out before anything is weighed, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import repeat

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..labels import CONSTRAINT_KINDS, LAND_USES, readable
from ..settings import settings
from ..tables import read_table
from ..text import Translate, text
from .columns import areas_in_common
from .surroundings import homes_share, lorry_streets, nearest_m
from .zoning import zoning_types
from .zoning_plan import GIVEN, GIVEN_IN_PART

REASONS = {
    "too_small": text("The plot has {area:.0f} m², a factory needs at least {least:.0f} m²."),
    "land_use": text("The land use {landuse} rules out production."),
    "zoning": text("The zoning {zoning} rules out production."),
    "housing": text("Homes make up {share:.0%} of what is built on the plot."),
    "constraint": text("{share:.0%} of the plot lie in {kind}."),
    "no_access": text("No street that lorries may use within {within:.0f} m."),
    "no_plate": text("No floor plate of {width:.0f} × {length:.0f} m fits on the plot."),
    "no_reserve": text("Only {addable:.0f} m² of floor space can be added, binding rule: {rule}."),
}

OF_UNKNOWN_USE = {
    "land_use": text(
        "The land use of the plot is not known, so production does not count as permitted; state its use."
    ),
    "zoning": text(
        "The zoning type {zoning} is not known and counts as ruling out production; map it in a zoning table."
    ),
}


@dataclass
class Screening:
    """Plots on their way through the knock-outs: why each was ruled out (None: still in), and its reason.

    ``types``: the zoning types that count (see ``zoning_types``).
    """

    plots: gpd.GeoDataFrame
    types: pd.DataFrame = field(default_factory=zoning_types)
    knock_out: np.ndarray = field(init=False)
    reason: np.ndarray = field(init=False)

    def __post_init__(self) -> None:
        self.knock_out = np.full(len(self.plots), None, dtype=object)
        self.reason = np.full(len(self.plots), None, dtype=object)

    @property
    def left(self) -> np.ndarray:
        """Positions of the plots that are still in."""
        return np.flatnonzero(pd.isna(self.knock_out))

    def rule_out(self, code: str, positions: np.ndarray, translate: Translate, said: str = "", **values) -> None:
        """Rule out plots at ``positions`` for ``code``; array values give each reason its own numbers.

        ``said``: the sentence in place of the usual one.
        """
        template = translate(said or REASONS[code])
        self.knock_out[positions] = code
        each = [value if isinstance(value, np.ndarray) else repeat(value) for value in values.values()]
        for position, *own in zip(positions, *each):
            self.reason[position] = template.format(**dict(zip(values, own)))


def screen_by_place(
    screening: Screening,
    buildings: gpd.GeoDataFrame,
    streets: gpd.GeoDataFrame,
    constraints: gpd.GeoDataFrame,
    minimum_plot_m2: float | np.ndarray,
    translate: Translate,
) -> None:
    """The knock-outs that need no envelope: size, land use or zoning, homes, constraints, access for lorries.

    ``minimum_plot_m2``: one size for all plots, or one for each.
    """
    limits = settings("candidates")
    plots = screening.plots
    area = plots.area.to_numpy()
    least = np.broadcast_to(np.asarray(minimum_plot_m2, dtype=float), area.shape)
    small = np.flatnonzero(area < least)
    screening.rule_out("too_small", small, translate, area=area[small], least=least[small])
    _by_use(screening, limits["minimum_permissibility"], translate)
    _by_homes(screening, buildings, limits, translate)
    _by_constraints(screening, constraints, limits["constraint_share"], translate)
    left = screening.left
    distance = nearest_m(plots.geometry.to_numpy()[left], lorry_streets(streets))
    far = left[~(distance <= limits["access_within_m"])]
    screening.rule_out("no_access", far, translate, within=limits["access_within_m"])


def screen_by_envelope(screening: Screening, potential: pd.DataFrame, minimum_addable_m2: float, translate) -> None:
    """The knock-outs that need the envelope: a usable plate, and floor space that can be added."""
    smallest = read_table("typologies").sort_values("width_m").iloc[0]
    left = screening.left
    none = left[potential["typology"].isna().to_numpy()[left]]
    screening.rule_out("no_plate", none, translate, width=smallest["width_m"], length=smallest["length_m"])
    left = screening.left
    addable = potential["addable_m2"].to_numpy(dtype=float)
    little = left[~(addable[left] >= minimum_addable_m2)]
    rules = potential["binding_rule"].to_numpy(dtype=object)[little]
    screening.rule_out("no_reserve", little, translate, addable=np.nan_to_num(addable[little]), rule=rules)


def _by_use(screening: Screening, minimum: float, translate: Translate) -> None:
    """A given zoning decides; where there is none, the land use does."""
    left = screening.left
    plots = screening.plots.iloc[left]
    zoning = plots["zoning"]
    allowed = zoning.map(screening.types["permissibility"]).to_numpy(dtype=float)
    given = is_given(plots)
    ruled_by_zone = given & (np.nan_to_num(allowed) < minimum)
    types = zoning.to_numpy(dtype=object)
    for rows, said in _known_or_not(ruled_by_zone, np.isnan(allowed), "zoning"):
        screening.rule_out("zoning", left[rows], translate, said, zoning=types[rows])
    uses = set(read_table("site_landuse").query("allowed == 1")["landuse"])
    ruled_by_use = ~given & ~plots["landuse"].isin(uses).to_numpy()
    names = np.array([readable(LAND_USES, use, translate) for use in plots["landuse"]], dtype=object)
    for rows, said in _known_or_not(ruled_by_use, names == "", "land_use"):
        screening.rule_out("land_use", left[rows], translate, said, landuse=names[rows])


def _known_or_not(ruled_out: np.ndarray, unknown: np.ndarray, code: str) -> list[tuple[np.ndarray, str]]:
    """Those ruled out by what is known of their use, and those of whose use nothing is known, with their sentences."""
    return [(ruled_out & ~unknown, REASONS[code]), (ruled_out & unknown, OF_UNKNOWN_USE[code])]


def is_given(plots: pd.DataFrame) -> np.ndarray:
    """Whether the zoning of each plot is that of a plan, if only for most of the plot, not inferred."""
    known = plots["zoning"].notna()
    if "zoning_confidence" not in plots:
        return known.to_numpy()
    told = plots["zoning_confidence"].isna() | plots["zoning_confidence"].isin([GIVEN, GIVEN_IN_PART])
    return (known & told).to_numpy()


def _by_homes(screening: Screening, buildings: gpd.GeoDataFrame, limits, translate: Translate) -> None:
    left = screening.left
    share, cover = homes_share(screening.plots.geometry.to_numpy()[left], buildings)
    lived_in = (share > limits["housing_share"]) & (cover > limits["housing_cover"])
    screening.rule_out("housing", left[lived_in], translate, share=share[lived_in])


def _by_constraints(screening: Screening, constraints: gpd.GeoDataFrame, most: float, translate: Translate) -> None:
    left = screening.left
    if constraints.empty or not len(left):
        return
    shapes = screening.plots.geometry.to_numpy()[left]
    plot, area_of, common = areas_in_common(shapely.STRtree(constraints.geometry.to_numpy()), shapes)
    kinds = constraints["kind"].to_numpy(dtype=object)[area_of]
    by_kind = pd.DataFrame({"plot": plot, "kind": kinds, "area": common}).groupby(["plot", "kind"])["area"].sum()
    if by_kind.empty:
        return
    worst = by_kind.reset_index().sort_values("area").drop_duplicates("plot", keep="last")
    share = np.minimum(worst["area"].to_numpy() / shapely.area(shapes[worst["plot"]]), 1.0)
    out = share > most
    names = np.array([readable(CONSTRAINT_KINDS, kind, translate) for kind in worst["kind"]], dtype=object)
    screening.rule_out("constraint", left[worst["plot"].to_numpy()[out]], translate, share=share[out], kind=names[out])
