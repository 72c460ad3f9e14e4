"""Rejected plots that are only too small, with their neighbours: what could be joined to carry a factory."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd

from ..progress import Progress, part, unobserved
from ..text import Translate, english
from .assembly import AssemblyParameters, assemble_plots
from .assembly_rules import at_rows
from .given_plots import PlotSearch
from .knockouts import Screening, screen_by_place
from .scenarios import scenario
from .street_sides import find_street_sides

OF_ITS_SIZE = ("no_plate", "no_reserve")  # knock-outs by envelope that a larger plot could mend


def joined_plots(
    screening: Screening,
    potential: gpd.GeoDataFrame,
    search: PlotSearch,
    constraints: gpd.GeoDataFrame,
    translate: Translate = english,
    progress: Progress = unobserved,
) -> gpd.GeoDataFrame:
    """Sets of neighbouring plots worth joining: the layer ``schema.ASSEMBLIES`` (see ``assemble_plots``).

    Considered are the plots that are left, those without room for a plate or without reserve, and those too small that
    pass all other knock-outs by place. ``potential`` holds the floor space of the former (layer ``schema.POTENTIAL``,
    one row a plot), ``search`` finds that of the latter.
    """
    small = _only_too_small(screening, search.buildings, search.streets, constraints, translate)
    codes = pd.Series(screening.knock_out)
    large_enough = np.flatnonzero(codes.isna() | codes.isin(OF_ITS_SIZE))
    theirs = [potential.iloc[large_enough]]
    if len(small):
        theirs.append(search.potential(small, translate, part(progress, 0.0, 0.5))[0].iloc[small])
    plots = gpd.GeoDataFrame(pd.concat(theirs, ignore_index=True), crs=screening.plots.crs)
    others = np.setdiff1d(np.arange(len(screening.plots)), np.concatenate([large_enough, small]))
    sides = find_street_sides(
        plots.geometry.to_numpy(),
        search.streets,
        screening.plots.geometry.to_numpy()[others],
        progress=part(progress, 0.5, 0.6),
    )
    given = search.parameters
    own = at_rows(given.rules, np.concatenate([large_enough, small]))
    rules = {**scenario(given.scenario).everywhere, **own}
    return assemble_plots(
        plots,
        AssemblyParameters(state=given.state, zoning_table=given.zoning_table, rules=rules),
        translate=translate,
        progress=part(progress, 0.6, 1.0),
        buildings=search.buildings,
        street_sides=sides.lines,
    )


def _only_too_small(screening: Screening, buildings, streets, constraints, translate: Translate) -> np.ndarray:
    """Positions of the plots that nothing but their size rules out by place."""
    small = np.flatnonzero(screening.knock_out == "too_small")
    again = Screening(screening.plots.iloc[small].reset_index(drop=True), screening.types)
    screen_by_place(again, buildings, streets, constraints, 0.0, translate)
    return small[again.left]
