"""The user's own plots and who owns them: classes and pseudonyms of this study, nobody's name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import pandas as pd

from .. import schema
from ..errors import InputError
from ..labels import OWNER_CLASSES
from ..sites.zoning_plan import PLAN_VALUES
from ..sources.cadastre.fields import found
from ..sources.cadastre.owner_table import OwnerFields, join_owners, told_of_join
from ..sources.cadastre.parcels import with_owners
from ..sources.owner_keys import fresh_salt, owner_keys
from ..sources.owner_words import known_owner_classes
from ..text import Translate, english, text
from .given import Given

UNKNOWN = "unknown"
# Of the plots only what the chain reads goes on: any other field could hold a name.
READ = (*schema.PLOTS.columns, *schema.POTENTIAL.columns, *PLAN_VALUES, "legal_form")


@dataclass(frozen=True)
class OwnedPlots:
    """``plots`` with ``owner_class`` and ``owner_key`` where they are known, and sentences on what deserves doubt."""

    plots: gpd.GeoDataFrame
    warnings: tuple[str, ...]


def given_plots(plots: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """The user's own ``plots`` with the columns of ``schema.PLOTS``; the ``parcel_id`` of parcels is their ``plot_id``.

    Other columns stay, until ``known_owners`` leaves out what could name anybody.
    """
    if "plot_id" not in plots.columns and "parcel_id" in plots.columns:
        plots = plots.assign(plot_id=plots["parcel_id"])
    return schema.PLOTS.conform(plots.assign(plot_id=plots["plot_id"].astype(str)) if "plot_id" in plots else plots)


def known_owners(plots: gpd.GeoDataFrame, given: Given, translate: Translate = english) -> OwnedPlots:
    """``plots`` with their owners of the table ``given.owners``, or of their own field of names where they have no
    class.

    Names become classes (see ``classify``) and pseudonyms by a salt that nobody keeps; pseudonyms that came with the
    plots are replaced likewise. Classes that are none count as unknown. Raises ``InputError`` where the table has no
    key, neither names nor classes, or belongs to none of the plots.
    """
    salt = fresh_salt()
    plots = plots.assign(owner_key=owner_keys(plots["owner_key"], salt).to_numpy())
    warnings: list[str] = []
    if given.owners is not None:
        plots, warnings = _of_table(plots, given.owners, OwnerFields(), salt, translate)
    elif plots["owner_class"].isna().all() and (names := found(map(str, plots.columns), "owner")):
        table = pd.DataFrame(plots[["plot_id", names[0]]])
        plots, warnings = _of_table(plots, table, OwnerFields(key="plot_id", name=names[0]), salt, translate)
    classes, strange = _real_classes(plots["owner_class"])
    if strange:
        said = translate(text("{count} plots have owner classes nobody knows; their owners count as unknown."))
        warnings = [*warnings, said.format(count=strange)]
    kept = [name for name in plots.columns if name in READ or name == plots.geometry.name]
    return OwnedPlots(schema.PLOTS.conform(plots.assign(owner_class=classes)[kept]), tuple(warnings))


def _of_table(
    plots: gpd.GeoDataFrame, table: pd.DataFrame | Path, fields: OwnerFields, salt: str, translate: Translate
) -> tuple[gpd.GeoDataFrame, list[str]]:
    joined = join_owners(table, plots["plot_id"], fields, salt)
    if joined.summary["owner_class"].isna().all():
        raise InputError(
            "No plot is found in the table of owners; its key must hold the plots' ids, such as {example}.",
            example=str(plots["plot_id"].iloc[0]),
        )
    return with_owners(plots, joined.summary), told_of_join(joined, translate)


def _real_classes(classes: pd.Series) -> tuple[pd.Series, int]:
    """Owner classes as ours, whatever others call them, unknown for what is none; and how many were none."""
    ours = known_owner_classes(classes)
    strange = classes.notna() & ~ours.isin(OWNER_CLASSES)
    return ours.mask(strange, UNKNOWN).where(classes.notna(), None), int(strange.sum())
