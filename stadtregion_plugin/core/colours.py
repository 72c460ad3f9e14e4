"""The colours of materials: one for each top-level group, told apart also by colour-blind eyes."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from .tables import read_table

OTHER = "other"


def group_colours() -> dict[str, str]:
    """Colour (#rrggbb) by group of materials, from the table ``material_colours``."""
    table = read_table("material_colours")
    return dict(zip(table["group"], table["colour"]))


def material_groups(materials: Iterable[str], table: pd.DataFrame) -> dict[str, str]:
    """The group of each of ``materials``: the column ``parent`` of the materials' ``table``.

    A material that the table does not know belongs to the group that its identifier is or begins with (``wood_chips``:
    wood), else to "other".
    """
    groups = set(group_colours())
    parents = dict(zip(table["material"].astype(str), table["parent"].astype(str)))
    return {material: _group(material, parents.get(material, ""), groups) for material in materials}


def _group(material: str, parent: str, groups: set[str]) -> str:
    return next((group for group in (parent, material, material.split("_")[0]) if group in groups), OTHER)
