"""How the layers of a study are grouped and stacked, and which are shown together."""

from __future__ import annotations

from dataclasses import dataclass

from ..core.text import text

TABLES_TITLE = text("Tables")
QUIET_STYLE = text("Quiet")
QUIET_OPACITY = 0.45


@dataclass(frozen=True)
class Group:
    """Layers of one room, the topmost first; ``tables`` have no geometry."""

    title: str
    layers: tuple[str, ...]
    tables: tuple[str, ...] = ()
    expanded: bool = True


@dataclass(frozen=True)
class Theme:
    """Layers that are shown together. There is no such theme where none of the layers in ``about`` is there.

    ``beside`` are layers of the base map that help to read it; those in ``quiet`` step back, paler and without names.
    """

    title: str
    about: tuple[str, ...]
    beside: tuple[str, ...]
    quiet: tuple[str, ...] = ()
    always: bool = False  # there even without a layer in ``about``

    @property
    def layers(self) -> tuple[str, ...]:
        return (*self.about, *self.beside, *self.quiet)


GROUPS = (
    Group(
        text("Flows"),
        ("unserved", "shadow_prices", "flow_nodes", "flow_map", "critical_links", "loops"),
        (
            *(
                "flows",
                "supply",
                "demand",
                "balance",
                "circularity",
                "map_quality",
                "failures",
                "corrections",
                "missing_loops",
            ),
            *("facility_use", "flow_pareto", "guard_rails", "ledger", "ledger_checks"),
        ),
    ),
    Group(
        text("Coverage"),
        (
            *("compared", "chosen", "site_scores", "candidate_values", "assignments", "snap_audit", "lost_cells"),
            *("coverage_cells", "catchments", "quarter_scores"),
        ),
        ("scores", "site_losses", "pareto"),
    ),
    Group(
        text("Sites"),
        ("massing", "candidates", "planted", "assemblies", "potential", "rejected", "concentration"),
        ("survey", "factory_fits", "weight_stability"),
    ),
    Group(
        text("Base map"),
        (
            *("places", "quarters", "stops", "freight", "power", "population", "street_nodes", "streets"),
            *("buildings", "classified", "parcels", "plots", "constraints", "landuse"),
        ),
        expanded=False,
    ),
)

THEMES = {
    "overview": Theme(
        text("Overview"),
        ("chosen", "candidates"),
        ("quarters", "stops", "freight", "streets", "buildings", "landuse"),
        always=True,
    ),
    "sites": Theme(
        text("Sites"),
        ("candidates",),
        ("stops", "freight", "power", "quarters", "streets", "buildings", "constraints", "landuse"),
    ),
    "potential": Theme(
        text("Floor-space potential"), ("potential",), ("quarters", "streets", "buildings"), quiet=("landuse",)
    ),
    "assemblies": Theme(
        text("Plots worth joining"), ("assemblies",), ("quarters", "streets", "buildings"), quiet=("landuse",)
    ),
    "massing": Theme(text("Massing"), ("massing",), ("quarters", "streets", "buildings"), quiet=("landuse",)),
    "coverage": Theme(
        text("Coverage"),
        ("chosen", "coverage_cells", "catchments"),
        ("quarters",),
        quiet=("streets", "buildings", "landuse"),
    ),
    "coverage_quarters": Theme(
        text("Coverage by quarter"),
        ("quarter_scores",),
        ("chosen",),
        quiet=("streets", "landuse"),
    ),
    "losses": Theme(
        text("Cells that lose cover"),
        ("chosen", "lost_cells"),
        ("quarters",),
        quiet=("streets", "buildings", "landuse"),
    ),
    "flows": Theme(
        text("Flows"),
        ("flow_nodes", "flow_map", "loops"),
        (),
        quiet=("quarters", "streets", "landuse"),
    ),
    "unserved": Theme(
        text("What goes unserved"),
        ("unserved", "critical_links"),
        ("flow_nodes",),
        quiet=("quarters", "streets", "landuse"),
    ),
    "prices": Theme(
        text("What one more tonne is worth"),
        ("shadow_prices",),
        ("flow_nodes",),
        quiet=("quarters", "streets", "landuse"),
    ),
    "ownership": Theme(text("Ownership"), ("plots",), ("quarters", "streets", "buildings"), quiet=("landuse",)),
    "concentration": Theme(text("Concentration of ownership"), ("concentration",), (), quiet=("streets", "landuse")),
    "parcels": Theme(text("Parcels"), ("parcels",), ("quarters", "streets", "buildings"), quiet=("landuse",)),
}

# The map of a workshop: the choice and whom it serves, above a base map that steps back.
SCENARIO = Theme(
    text("Chosen sites and whom they serve"),
    ("chosen", "candidates", "coverage_cells"),
    ("quarters", "stops", "freight"),
    quiet=("streets", "buildings", "landuse"),
)


def themes_of(names) -> dict[str, Theme]:
    """The themes, by key, that layers of these ``names`` have something for."""
    return {
        key: theme
        for key, theme in THEMES.items()
        if any(name in names for name in (theme.layers if theme.always else theme.about))
    }


def stacked(names) -> list[str]:
    """``names`` in drawing order, the topmost first."""
    order = [name for group in GROUPS for name in group.layers]
    return sorted(names, key=order.index)


def group_of(name: str) -> str:
    """The title of the group in which the layer or table ``name`` stands."""
    return next(group.title for group in GROUPS if name in (*group.layers, *group.tables))


def height_of(name: str) -> int:
    """How far above the lowest layer of its group ``name`` stands; tables stand lowest."""
    group = next(group for group in GROUPS if name in (*group.layers, *group.tables))
    order = (*group.layers, *group.tables)
    return len(order) - order.index(name)
