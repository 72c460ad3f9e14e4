"""The names of all layers and fields, and what people read for them.

A field name is ASCII snake_case and ends in its unit (``_m2 _m _min _t_a _share``); it is the same in both languages
and, once released, never changes. The alias is what people read, translated when it is set on a layer.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from .numerals import numbers_of
from .text import text

if TYPE_CHECKING:  # the names are needed where pandas is missing, too: the provider lists its algorithms all the same
    import pandas as pd

_TRUTHS = {
    **dict.fromkeys(("true", "yes", "ja", "1", "1.0"), True),
    **dict.fromkeys(("false", "no", "nein", "0", "0.0"), False),
}

Kind = Literal["text", "integer", "real", "boolean", "day", "moment"]
Geometry = Literal["Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "PolygonZ", None]


@dataclass(frozen=True)
class Field:
    """One column: its name, its kind and its alias (English, marked for translation)."""

    name: str
    kind: Kind
    alias: str


@dataclass(frozen=True)
class Layer:
    """One layer or table: its name, its geometry (None for a table), its title and its fields."""

    name: str
    geometry: Geometry
    title: str
    fields: tuple[Field, ...]

    @property
    def columns(self) -> list[str]:
        return [field.name for field in self.fields]

    def as_table(self) -> Layer:
        """The same fields without a geometry."""
        return replace(self, geometry=None)

    def conform(self, frame: pd.DataFrame) -> pd.DataFrame:
        """``frame`` with this layer's columns first, in order and of their kinds; missing ones are empty.

        Numbers may be written as texts; what is none counts as not known.
        """
        import pandas as pd

        nothing = pd.Series([None] * len(frame), index=frame.index, dtype=object)
        columns = {field.name: _as_kind(frame.get(field.name, nothing), field.kind) for field in self.fields}
        rest = [column for column in frame.columns if column not in columns]
        return frame.assign(**columns)[self.columns + rest]


def _as_kind(column: pd.Series, kind: Kind) -> pd.Series:
    import pandas as pd

    if kind == "text":
        return column.astype(object).where(column.notna(), None)
    if kind == "integer":
        return numbers_of(column).round().astype("Int64")
    if kind == "real":
        return numbers_of(column)
    if kind in {"day", "moment"}:
        return pd.to_datetime(column)
    return _truths(column) if column.dtype == object else column.astype("boolean")


def _truths(column: pd.Series) -> pd.Series:
    """Texts such as "yes" and "0" as true and false; anything else says nothing."""
    said = column.map(lambda value: _TRUTHS.get(str(value).strip().lower()), na_action="ignore")
    return said.astype(object).where(said.notna(), None).astype("boolean")


def _layer(name: str, geometry: Geometry, title: str, *fields: Field) -> Layer:
    return Layer(name, geometry, title, fields)


# --- sources -----------------------------------------------------------------------------------------------------

BUILDINGS = _layer(
    "buildings",
    "MultiPolygon",
    text("Buildings"),
    Field("building_id", "text", text("Building")),
    Field("building", "text", text("OSM building type")),
    Field("use", "text", text("Building use")),
    Field("levels", "real", text("Storeys")),
    Field("height_m", "real", text("Height (m)")),
    Field("roof_shape", "text", text("Roof shape")),
    Field("vacant", "boolean", text("Vacant or disused")),
    Field("name", "text", text("Name")),
    Field("levels_source", "text", text("Source of the storeys")),
)

LANDUSE = _layer(
    "landuse",
    "MultiPolygon",
    text("Land use"),
    Field("landuse_id", "text", text("Area")),
    Field("landuse", "text", text("Land use")),
    Field("vacant", "boolean", text("Vacant or disused")),
    Field("name", "text", text("Name")),
)

STREETS = _layer(
    "streets",
    "LineString",
    text("Streets"),
    Field("edge_id", "integer", text("Edge")),
    Field("from_node", "integer", text("From node")),
    Field("to_node", "integer", text("To node")),
    Field("length_m", "real", text("Length (m)")),
    Field("highway", "text", text("Road class")),
    Field("name", "text", text("Name")),
    Field("oneway", "boolean", text("One-way for motor traffic")),
    Field("oneway_bicycle", "boolean", text("One-way for bicycles")),
    Field("foot", "boolean", text("On foot")),
    Field("bicycle", "boolean", text("By bicycle")),
    Field("motor", "boolean", text("Motor traffic")),
    Field("hgv", "boolean", text("Lorries")),
    Field("maxspeed_kmh", "real", text("Speed limit (km/h)")),
    Field("surface", "text", text("Surface")),
    Field("tunnel", "boolean", text("In a tunnel")),
    Field("component", "integer", text("Connected component (0 is the largest)")),
)

STREET_NODES = _layer(
    "street_nodes",
    "Point",
    text("Street nodes"),
    Field("node_id", "integer", text("Node")),
    Field("degree", "integer", text("Number of edges")),
    Field("component", "integer", text("Connected component (0 is the largest)")),
)

CONSTRAINTS = _layer(
    "constraints",
    "MultiPolygon",
    text("Constraints"),
    Field("constraint_id", "text", text("Area")),
    Field("kind", "text", text("Kind of constraint")),
    Field("name", "text", text("Name")),
)

FREIGHT = _layer(
    "freight",
    "MultiLineString",
    text("Freight access"),
    Field("freight_id", "text", text("Line")),
    Field("kind", "text", text("Kind of freight access")),
    Field("name", "text", text("Name")),
)

STOPS = _layer(
    "stops",
    "Point",
    text("Public transport stops"),
    Field("stop_id", "text", text("Stop")),
    Field("kind", "text", text("Kind of stop")),
    Field("name", "text", text("Name")),
)

POWER = _layer(
    "power",
    "Point",
    text("Power supply"),
    Field("power_id", "text", text("Facility")),
    Field("kind", "text", text("Kind of power facility")),
    Field("voltage_kv", "real", text("Voltage (kV)")),
    Field("name", "text", text("Name")),
)

PLACES = _layer(
    "places",
    "Point",
    text("Places"),
    Field("place_id", "text", text("Place")),
    Field("kind", "text", text("Kind of place")),
    Field("people", "real", text("People")),
    Field("name", "text", text("Name")),
)

QUARTERS = _layer(
    "quarters",
    "MultiPolygon",
    text("Quarters"),
    Field("quarter_id", "text", text("Quarter")),
    Field("name", "text", text("Name")),
    Field("people", "real", text("People")),
    Field("jobs", "real", text("Jobs")),
    Field("source", "text", text("Source")),
)

PLOTS = _layer(
    "plots",
    "MultiPolygon",
    text("Plots"),
    Field("plot_id", "text", text("Plot")),
    Field("area_m2", "real", text("Plot area (m²)")),
    Field("landuse", "text", text("Land use")),
    Field("zoning", "text", text("Zoning (BauNVO)")),
    Field("zoning_confidence", "text", text("Confidence of the zoning")),
    Field("owner_class", "text", text("Owner class")),
    Field("owner_key", "text", text("Owner (pseudonym)")),
    Field("source", "text", text("Source")),
)

PARCELS = _layer(
    "parcels",
    "MultiPolygon",
    text("Parcels"),
    Field("parcel_id", "text", text("Parcel")),
    Field("area_m2", "real", text("Area by its geometry (m²)")),
    Field("official_area_m2", "real", text("Official area (m²)")),
    Field("area_deviation_share", "real", text("Deviation from the official area")),
    Field("owner_class", "text", text("Owner class")),
    Field("legal_form", "text", text("Legal form")),
    Field("owner_confidence", "real", text("Confidence of the owner class")),
    Field("owner_key", "text", text("Owner (pseudonym)")),
    Field("owner_count", "integer", text("Number of owners")),
    Field("owner_share", "real", text("Share of the leading owner class")),
    Field("tenure", "text", text("Tenure")),
    Field("landuse", "text", text("Land use")),
    Field("zoning", "text", text("Zoning (BauNVO)")),
    Field("zoning_confidence", "text", text("Confidence of the zoning")),
    Field("district", "text", text("Cadastral district")),
    Field("number", "text", text("Parcel number")),
    Field("address", "text", text("Address")),
    Field("source", "text", text("Source")),
)

CLASSIFIED = _layer(
    "classified",
    "MultiPolygon",
    text("Classified owners"),
    Field("owner_class", "text", text("Owner class")),
    Field("legal_form", "text", text("Legal form")),
    Field("owner_confidence", "real", text("Confidence of the owner class")),
    Field("owner_key", "text", text("Owner (pseudonym)")),
)

POPULATION = _layer(
    "population",
    "Point",
    text("Population"),
    Field("cell_id", "text", text("Cell")),
    Field("people", "real", text("People")),
    Field("source", "text", text("Source")),
)

# --- sites -------------------------------------------------------------------------------------------------------

_POTENTIAL_FIELDS = (
    Field("plot_id", "text", text("Plot")),
    Field("area_m2", "real", text("Plot area (m²)")),
    Field("landuse", "text", text("Land use")),
    Field("zoning", "text", text("Zoning (BauNVO)")),
    Field("zoning_confidence", "text", text("Confidence of the zoning")),
    Field("owner_class", "text", text("Owner class")),
    Field("grz", "real", text("Site coverage permitted (GRZ)")),
    Field("gfz", "real", text("Floor area ratio permitted (GFZ)")),
    Field("bmz", "real", text("Building mass ratio permitted (BMZ)")),
    Field("built_m2", "real", text("Built-over area (m²)")),
    Field("existing_m2", "real", text("Existing floor space (m²)")),
    Field("existing_low_m2", "real", text("Existing floor space, low (m²)")),
    Field("existing_high_m2", "real", text("Existing floor space, high (m²)")),
    Field("existing_source", "text", text("Source of the existing floor space")),
    Field("permitted_m2", "real", text("Permitted floor space (m²)")),
    Field("addable_m2", "real", text("Addable floor space (m²)")),
    Field("addable_low_m2", "real", text("Addable floor space, low (m²)")),
    Field("addable_high_m2", "real", text("Addable floor space, high (m²)")),
    Field("storeys", "integer", text("Storeys")),
    Field("height_m", "real", text("Building height (m)")),
    Field("setback_m", "real", text("Setback (m)")),
    Field("plate_m2", "real", text("Floor plate (m²)")),
    Field("plate_width_m", "real", text("Largest rectangle, short side (m)")),
    Field("plate_length_m", "real", text("Largest rectangle, long side (m)")),
    Field("far", "real", text("Floor area ratio reached")),
    Field("binding_rule", "text", text("Binding rule")),
    Field("unlock_rule", "text", text("Rule that holds back most")),
    Field("unlock_m2", "real", text("Floor space without that rule, in addition (m²)")),
    Field("typology", "text", text("Factory type that fits")),
    Field("housing_m2", "real", text("Existing housing floor space (m²)")),
    Field("owner_key", "text", text("Owner (pseudonym)")),
    Field("owner_count", "integer", text("Number of owners")),
    Field("owner_confidence", "real", text("Confidence of the owner class")),
    Field("tenure", "text", text("Tenure")),
    Field("rules_source", "text", text("Source of the rules")),
    Field("height_limit_m", "real", text("Height permitted (m)")),
    Field("frontage_m", "real", text("Boundary along streets (m)")),
    Field("new_m2", "real", text("Addable as a new building (m²)")),
    Field("added_storeys_m2", "real", text("Addable as added storeys (m²)")),
    Field("new_and_storeys_m2", "real", text("Addable as both (m²)")),
    Field("extension_m2", "real", text("Addable as an extension (m²)")),
    Field("replacement_m2", "real", text("Addable by replacement (m²)")),
    Field("intervention", "text", text("Best intervention")),
    Field("retained_m2", "real", text("Existing floor space kept by it (m²)")),
    Field("typology_storeys", "integer", text("Storeys of the factory type")),
    Field("typology_m2", "real", text("Floor space as the factory type (m²)")),
)

POTENTIAL = _layer("potential", "MultiPolygon", text("Floor-space potential"), *_POTENTIAL_FIELDS)

CRITERIA = ("density", "ownership", "geometry", "permissibility", "access", "noise", "energy", "synergy")

CANDIDATES = _layer(
    "candidates",
    "MultiPolygon",
    text("Candidate sites"),
    Field("site_id", "text", text("Site")),
    Field("rank", "integer", text("Rank")),
    Field("score", "real", text("Score")),
    Field("reason", "text", text("Reason")),
    Field("quarter_id", "text", text("Quarter")),
    Field("score_density", "real", text("Score: floor-space reserve")),
    Field("score_ownership", "real", text("Score: ownership")),
    Field("score_geometry", "real", text("Score: geometry")),
    Field("score_permissibility", "real", text("Score: permissibility")),
    Field("score_access", "real", text("Score: freight and public transport")),
    Field("score_noise", "real", text("Score: noise conflict")),
    Field("score_energy", "real", text("Score: energy and heat")),
    Field("score_synergy", "real", text("Score: circular synergy")),
    Field("distance_housing_m", "real", text("Distance to housing (m)")),
    Field("distance_freight_m", "real", text("Distance to freight access (m)")),
    Field("distance_stop_m", "real", text("Distance to public transport (m)")),
    *_POTENTIAL_FIELDS,
    Field("top_share", "real", text("Chance to be among the best")),
    Field("rank_low", "integer", text("Rank, best of nine in ten cases")),
    Field("rank_high", "integer", text("Rank, worst of nine in ten cases")),
    Field("survey_rank", "integer", text("Survey first (rank)")),
    Field("noise_day_db", "real", text("Emission quota by day (dB(A)/m²)")),
    Field("noise_night_db", "real", text("Emission quota at night (dB(A)/m²)")),
    Field("emission_class", "text", text("Production by noise")),
    Field("activation_path", "text", text("Activation path")),
    Field("activation_reason", "text", text("How to activate the site")),
    Field("parties", "integer", text("Parties to negotiate with")),
    Field("factory_types", "text", text("Factory types that suit")),
)

REJECTED = _layer(
    "rejected",
    "MultiPolygon",
    text("Rejected plots"),
    Field("plot_id", "text", text("Plot")),
    Field("knock_out", "text", text("Knock-out criterion")),
    Field("reason", "text", text("Reason")),
    Field("landuse", "text", text("Land use")),
    Field("area_m2", "real", text("Plot area (m²)")),
)

ASSEMBLIES = _layer(
    "assemblies",
    "MultiPolygon",
    text("Plots worth joining"),
    Field("assembly_id", "text", text("Assembly")),
    Field("plot_ids", "text", text("Plots")),
    Field("plots", "integer", text("Number of plots")),
    Field("parties", "integer", text("Owners to convince")),
    Field("owner_classes", "text", text("Owner classes")),
    Field("area_m2", "real", text("Plot area (m²)")),
    Field("permitted_m2", "real", text("Permitted floor space (m²)")),
    Field("gain_m2", "real", text("More floor space than apart (m²)")),
    Field("plate_width_m", "real", text("Largest rectangle, short side (m)")),
    Field("plate_length_m", "real", text("Largest rectangle, long side (m)")),
    Field("typology", "text", text("Factory type that fits")),
    Field("reason", "text", text("Reason")),
)

SURVEY = _layer(
    "survey",
    None,
    text("Survey these first"),
    Field("survey_rank", "integer", text("Survey first (rank)")),
    Field("site_id", "text", text("Site")),
    Field("subject", "text", text("What to find out")),
    Field("value_share", "real", text("Chance that it changes the choice")),
    Field("reason", "text", text("Reason")),
)

WEIGHT_STABILITY = _layer(
    "weight_stability",
    None,
    text("Stability of the weights"),
    Field("criterion", "text", text("Criterion")),
    Field("weight_share", "real", text("Weight")),
    Field("low_share", "real", text("Weight down to which the best stay the same")),
    Field("high_share", "real", text("Weight up to which the best stay the same")),
)

FACTORY_FITS = _layer(
    "factory_fits",
    None,
    text("Factory types by site"),
    Field("site_id", "text", text("Site")),
    Field("factory_type", "text", text("Factory type")),
    Field("fits", "boolean", text("Suits")),
    Field("reason", "text", text("Reason")),
)

MASSING = _layer(
    "massing",
    "PolygonZ",
    text("Massing"),
    Field("site_id", "text", text("Site")),
    Field("storey", "integer", text("Storey")),
    Field("base_m", "real", text("Height of its floor (m)")),
    Field("height_m", "real", text("Storey height (m)")),
    Field("floor_m2", "real", text("Floor space (m²)")),
    Field("typology", "text", text("Factory type that fits")),
)

CONCENTRATION = _layer(
    "concentration",
    "MultiPolygon",
    text("Concentration of ownership"),
    Field("quarter_id", "text", text("Quarter")),
    Field("name", "text", text("Name")),
    Field("measure", "text", text("What is owned")),
    Field("total_m2", "real", text("Total (m²)")),
    Field("owners", "integer", text("Known owners")),
    Field("hhi", "real", text("Concentration (HHI)")),
    Field("effective_owners", "real", text("Effective number of owners")),
    Field("exp_entropy", "real", text("Effective number of owners (entropy)")),
    Field("gini", "real", text("Gini coefficient")),
    Field("top1_share", "real", text("Share of the largest owner")),
    Field("top3_share", "real", text("Share of the 3 largest owners")),
    Field("top5_share", "real", text("Share of the 5 largest owners")),
    Field("public_share", "real", text("Share of public owners")),
    Field("commons_share", "real", text("Share of cooperatives, foundations, churches and non-profits")),
    Field("company_share", "real", text("Share of companies")),
    Field("finance_share", "real", text("Share of banks, funds and foreign companies")),
    Field("private_share", "real", text("Share of private owners")),
    Field("unknown_share", "real", text("Share without a known owner")),
)

# --- coverage ----------------------------------------------------------------------------------------------------

COVERAGE_CELLS = _layer(
    "coverage_cells",
    "Point",
    text("Coverage by cell"),
    Field("cell_id", "text", text("Cell")),
    Field("people", "real", text("People")),
    Field("quarter_id", "text", text("Quarter")),
    Field("site_id", "text", text("Nearest site")),
    Field("time_min", "real", text("Travel time to the nearest site (min)")),
    Field("access_m", "real", text("Distance to the network (m)")),
    Field("sites_within", "integer", text("Sites within the limit")),
    Field("served", "boolean", text("Served")),
    Field("status", "text", text("Status")),
    Field("sites_5", "integer", text("Sites within 5 min")),
    Field("sites_10", "integer", text("Sites within 10 min")),
    Field("sites_15", "integer", text("Sites within 15 min")),
    Field("sites_30", "integer", text("Sites within 30 min")),
    Field("access_2sfca", "real", text("Floor space per person (2SFCA, m²)")),
    Field("access_e2sfca", "real", text("Floor space per person (E2SFCA, m²)")),
    Field("access_3sfca", "real", text("Floor space per person (3SFCA, m²)")),
)

SNAP_AUDIT = _layer(
    "snap_audit",
    "Point",
    text("Places off the network"),
    Field("place_id", "text", text("Place")),
    Field("kind", "text", text("Kind of place")),
    Field("people", "real", text("People")),
    Field("access_m", "real", text("Distance to the network (m)")),
    Field("status", "text", text("Status")),
    Field("reason", "text", text("Reason")),
)

SITE_SCORES = _layer(
    "site_scores",
    "Point",
    text("Coverage by site"),
    Field("site_id", "text", text("Site")),
    Field("quarter_id", "text", text("Quarter")),
    Field("people_5", "real", text("People within 5 min")),
    Field("people_10", "real", text("People within 10 min")),
    Field("people_15", "real", text("People within 15 min")),
    Field("people_30", "real", text("People within 30 min")),
    Field("people_within", "real", text("People within the limit")),
    Field("people_nearest", "real", text("People for whom it is the nearest")),
    Field("people_alone", "real", text("People whom no other site serves")),
    Field("mean_time_min", "real", text("Mean travel time (min)")),
    Field("capacity_m2", "real", text("Floor space (m²)")),
    Field("m2_per_person", "real", text("Floor space per person within the limit (m²)")),
)

QUARTER_SCORES = _layer(
    "quarter_scores",
    "MultiPolygon",
    text("Coverage by quarter"),
    Field("quarter_id", "text", text("Quarter")),
    Field("name", "text", text("Name")),
    Field("people", "real", text("People")),
    Field("served", "real", text("People served")),
    Field("served_share", "real", text("Share served")),
    Field("mean_time_min", "real", text("Mean travel time (min)")),
    Field("not_connected", "real", text("People not connected to the network")),
    Field("sites", "integer", text("Sites in the quarter")),
    Field("served_low_share", "real", text("Share served at 20 % less speed")),
    Field("served_high_share", "real", text("Share served at 20 % more speed")),
    Field("access_e2sfca", "real", text("Floor space per person (E2SFCA, m²)")),
    Field("gini_time", "real", text("Unevenness of the time (Gini)")),
)

CATCHMENTS = _layer(
    "catchments",
    "MultiPolygon",
    text("Catchments"),
    Field("site_id", "text", text("Site")),
    Field("limit_min", "real", text("Time limit (min)")),
    Field("people", "real", text("People within the limit")),
)

SCORES = _layer(
    "scores",
    None,
    text("Coverage scores"),
    Field("score", "text", text("Score")),
    Field("value", "real", text("Value")),
    Field("low", "real", text("Value at 20 % less speed")),
    Field("high", "real", text("Value at 20 % more speed")),
)

SITE_LOSSES = _layer(
    "site_losses",
    None,
    text("Loss of sites"),
    Field("lost", "integer", text("Sites lost")),
    Field("covered", "real", text("People covered")),
    Field("worst_people", "real", text("People lost at worst")),
    Field("worst_share", "real", text("Share lost at worst")),
    Field("worst_sites", "text", text("Worst set of sites")),
    Field("mean_people", "real", text("People lost on average")),
    Field("mean_share", "real", text("Share lost on average")),
)

LOST_CELLS = _layer(
    "lost_cells",
    "Point",
    text("Cells that lose cover"),
    Field("cell_id", "text", text("Cell")),
    Field("people", "real", text("People")),
    Field("lost", "integer", text("Sites lost")),
    Field("sites", "text", text("Lost sites that served it")),
    Field("expected_share", "real", text("Chance of a working site")),
)

CANDIDATE_VALUES = _layer(
    "candidate_values",
    "Point",
    text("What each candidate is worth"),
    Field("site_id", "text", text("Site")),
    Field("chosen", "boolean", text("Chosen")),
    Field("gain_people", "real", text("People gained if added")),
    Field("loss_people", "real", text("People lost if dropped")),
    Field("change", "real", text("Change of the objective")),
    Field("reason", "text", text("Reason")),
)

PARETO = _layer(
    "pareto",
    None,
    text("Choices no other beats"),
    Field("choice", "integer", text("Choice")),
    Field("sites", "text", text("Sites")),
    Field("served", "real", text("People served")),
    Field("unevenness", "real", text("Unevenness between quarters")),
    Field("worst_loss", "real", text("People lost if the worst site fails")),
    Field("recommended", "boolean", text("Balanced choice")),
)

CHOSEN = _layer(
    "chosen",
    "Point",
    text("Chosen sites"),
    Field("site_id", "text", text("Site")),
    Field("position", "integer", text("Position")),
    Field("people", "real", text("People assigned")),
    Field("mean_time_min", "real", text("Mean travel time (min)")),
    Field("gain", "real", text("People lost if this site is dropped")),
    Field("quarter_id", "text", text("Quarter")),
    Field("name", "text", text("Name")),
    Field("status", "text", text("Status of the site")),
)

COMPARED = _layer(
    "compared",
    "Point",
    text("Scenarios compared"),
    Field("site_id", "text", text("Site")),
    Field("side", "text", text("Chosen in")),
    Field("name", "text", text("Name")),
)

ASSIGNMENTS = _layer(
    "assignments",
    "LineString",
    text("Assignment to sites"),
    Field("cell_id", "text", text("Cell")),
    Field("site_id", "text", text("Site")),
    Field("people", "real", text("People")),
    Field("time_min", "real", text("Travel time (min)")),
)

# --- flows -------------------------------------------------------------------------------------------------------

FLOW_NODES = _layer(
    "flow_nodes",
    "Point",
    text("Flow nodes"),
    Field("node_id", "text", text("Node")),
    Field("name", "text", text("Name")),
    Field("kind", "text", text("Kind of node")),
    Field("people", "real", text("People")),
    Field("jobs", "real", text("Jobs")),
    Field("floor_space_m2", "real", text("Floor space (m²)")),
    Field("facility_m2", "real", text("Factory floor space (m²)")),
    Field("members", "text", text("Nodes gathered here")),
)

_QUANTITY_FIELDS = (
    Field("node_id", "text", text("Node")),
    Field("material", "text", text("Material")),
    Field("t_a", "real", text("Tonnes a year")),
    Field("low_t_a", "real", text("Tonnes a year, low")),
    Field("high_t_a", "real", text("Tonnes a year, high")),
    Field("source", "text", text("Source")),
    Field("confidence", "text", text("Confidence")),
)
SUPPLY = _layer("supply", None, text("Supply"), *_QUANTITY_FIELDS)
DEMAND = _layer("demand", None, text("Demand"), *_QUANTITY_FIELDS)

FLOWS = _layer(
    "flows",
    None,
    text("Flows"),
    Field("flow_id", "integer", text("Flow")),
    Field("from_node", "text", text("From")),
    Field("to_node", "text", text("To")),
    Field("from_material", "text", text("Material in")),
    Field("material", "text", text("Material")),
    Field("kind", "text", text("Kind of flow")),
    Field("process", "text", text("Process")),
    Field("t_a", "real", text("Tonnes a year")),
    Field("distance_km", "real", text("Distance (km)")),
    Field("cost_a", "real", text("Cost (€ a year)")),
    Field("co2e_t_a", "real", text("CO2e (t a year)")),
    Field("circulating_t_a", "real", text("Of it circulating (t a year)")),
    Field("loop_id", "text", text("Loop")),
)

BALANCE = _layer(
    "balance",
    None,
    text("Balance by node and material"),
    Field("node_id", "text", text("Node")),
    Field("material", "text", text("Material")),
    Field("supply_t_a", "real", text("Supply (t a year)")),
    Field("demand_t_a", "real", text("Demand (t a year)")),
    Field("served_t_a", "real", text("Demand served (t a year)")),
    Field("unmet_t_a", "real", text("Unmet demand (t a year)")),
    Field("import_t_a", "real", text("Import (t a year)")),
    Field("disposal_t_a", "real", text("Disposal (t a year)")),
    Field("shadow_price", "real", text("Shadow price (per t, in the unit of the objective)")),
    Field("residual_t_a", "real", text("Balance residual (t a year)")),
)

LOOPS = _layer(
    "loops",
    "MultiLineString",
    text("Loops"),
    Field("loop_id", "text", text("Loop")),
    Field("name", "text", text("Name")),
    Field("materials", "text", text("Materials")),
    Field("t_a", "real", text("Tonnes a year")),
    Field("length_km", "real", text("Length (km)")),
    Field("co2e_t_a", "real", text("CO2e (t a year)")),
    Field("weakest_link", "text", text("Weakest link")),
    Field("local", "boolean", text("Within one quarter")),
)

CIRCULARITY = _layer(
    "circularity",
    None,
    text("Circularity"),
    Field("material", "text", text("Material")),
    Field("metric", "text", text("Metric")),
    Field("value", "real", text("Value")),
)

FLOW_MAP = _layer(
    "flow_map",
    "LineString",
    text("Flow map"),
    Field("flow_id", "integer", text("Flow")),
    Field("from_node", "text", text("From")),
    Field("to_node", "text", text("To")),
    Field("material", "text", text("Material")),
    Field("kind", "text", text("Kind of flow")),
    Field("t_a", "real", text("Tonnes a year")),
    Field("circulating_t_a", "real", text("Of it circulating (t a year)")),
    Field("loop_id", "text", text("Loop")),
    Field("width_px", "real", text("Width (px)")),
    Field("part", "text", text("Part of an arrow")),
    Field("offset_px", "real", text("Beside the line, to the right (px)")),
    Field("arrow_px", "real", text("Width of the whole arrow (px)")),
    Field("width_mm", "real", text("Width (mm)")),
    Field("drawn_m", "real", text("Length when laid out (m)")),
    Field("fixed", "boolean", text("Drawn by hand, stays")),
)

MAP_QUALITY = _layer(
    "map_quality",
    None,
    text("Quality of the flow map"),
    Field("measure", "text", text("Measure")),
    Field("value", "real", text("Value")),
    Field("straight", "real", text("With straight lines")),
    Field("meaning", "text", text("Meaning")),
)

UNSERVED = _layer(
    "unserved",
    "Point",
    text("What goes unserved"),
    Field("node_id", "text", text("Node")),
    Field("name", "text", text("Name")),
    Field("material", "text", text("Material")),
    Field("demand_t_a", "real", text("Demand (t a year)")),
    Field("served_before_t_a", "real", text("Served before (t a year)")),
    Field("lost_t_a", "real", text("Lost at worst (t a year)")),
    Field("lost_share", "real", text("Share lost at worst")),
    Field("mean_lost_t_a", "real", text("Lost on average (t a year)")),
    Field("worst_failure", "text", text("What costs most here")),
)

FAILURES = _layer(
    "failures",
    None,
    text("What may fail, by loss"),
    Field("failure_rank", "integer", text("Rank")),
    Field("failure_kind", "text", text("Kind of failure")),
    Field("failure", "text", text("What fails")),
    Field("lost_t_a", "real", text("Demand lost (t a year)")),
    Field("lost_share", "real", text("Share lost")),
    Field("material_lost_share", "real", text("Share lost, mean of the materials")),
    Field("worst_material", "text", text("Material that loses most")),
    Field("more_cost_a", "real", text("Extra cost (€ a year)")),
)

CRITICAL_LINKS = _layer(
    "critical_links",
    "LineString",
    text("Critical links"),
    Field("failure_rank", "integer", text("Rank")),
    Field("from_node", "text", text("From")),
    Field("to_node", "text", text("To")),
    Field("t_a", "real", text("Carried before (t a year)")),
    Field("lost_t_a", "real", text("Demand lost (t a year)")),
    Field("lost_share", "real", text("Share lost")),
    Field("more_cost_a", "real", text("Extra cost (€ a year)")),
)

SHADOW_PRICES = _layer(
    "shadow_prices",
    "Point",
    text("What one more tonne is worth"),
    Field("node_id", "text", text("Node")),
    Field("name", "text", text("Name")),
    Field("price_kind", "text", text("One more of what")),
    Field("material", "text", text("Material")),
    Field("process", "text", text("Process")),
    Field("saving", "real", text("Saving per unit, in the unit of the objective")),
    Field("reason", "text", text("Reason")),
)

CORRECTIONS = _layer(
    "corrections",
    None,
    text("Corrections of measured flows"),
    Field("flow_id", "integer", text("Flow")),
    Field("from_node", "text", text("From")),
    Field("to_node", "text", text("To")),
    Field("from_material", "text", text("Material in")),
    Field("material", "text", text("Material")),
    Field("measured_t_a", "real", text("Measured (t a year)")),
    Field("t_a", "real", text("Reconciled (t a year)")),
    Field("change_t_a", "real", text("Correction (t a year)")),
    Field("sigma_t_a", "real", text("Standard deviation (t a year)")),
    Field("change_sigma", "real", text("Correction in standard deviations")),
)

MISSING_LOOPS = _layer(
    "missing_loops",
    None,
    text("Missing loops"),
    Field("missing_rank", "integer", text("Rank")),
    Field("missing_kind", "text", text("What is added")),
    Field("process", "text", text("Process")),
    Field("material", "text", text("Material")),
    Field("from_node", "text", text("From")),
    Field("to_node", "text", text("To")),
    Field("capacity_t_a", "real", text("Capacity (t a year)")),
    Field("floor_m2", "real", text("Floor space (m²)")),
    Field("closes_t_a", "real", text("More waste used in the region (t a year)")),
    Field("circulating_t_a", "real", text("More in closed loops (t a year)")),
    Field("import_t_a", "real", text("Change of imports (t a year)")),
    Field("co2e_t_a", "real", text("Change of CO2e (t a year)")),
    Field("cost_a", "real", text("Change of all costs (€ a year)")),
    Field("closes_t_per_keur", "real", text("Closed per 1,000 € (t)")),
    Field("reason", "text", text("Reason")),
)

FLOW_PARETO = _layer(
    "flow_pareto",
    None,
    text("Plans of flows no other beats"),
    Field("choice", "integer", text("Choice")),
    Field("cost_a", "real", text("Cost (€ a year)")),
    Field("co2e_t_a", "real", text("CO2e (t a year)")),
    Field("tonne_km_a", "real", text("Transport work (tkm a year)")),
    Field("virgin_t_a", "real", text("Virgin material (t a year)")),
    Field("unmet_t_a", "real", text("Unmet demand (t a year)")),
    Field("exchange", "real", text("Price of one unit less of the second objective")),
    Field("proven_optimal", "boolean", text("Proven optimal")),
    Field("recommended", "boolean", text("Balanced choice")),
    Field("first_objective", "text", text("First objective")),
    Field("second_objective", "text", text("Second objective")),
)

FACILITY_USE = _layer(
    "facility_use",
    None,
    text("What is made where"),
    Field("node_id", "text", text("Node")),
    Field("name", "text", text("Name")),
    Field("process", "text", text("Process")),
    Field("capacity_t_a", "real", text("Capacity (t a year)")),
    Field("throughput_t_a", "real", text("Throughput (t a year)")),
    Field("used_share", "real", text("Share of the capacity used")),
    Field("floor_m2", "real", text("Floor space used (m²)")),
    Field("energy_mwh_a", "real", text("Energy (MWh a year)")),
    Field("cost_a", "real", text("Cost (€ a year)")),
    Field("co2e_t_a", "real", text("CO2e (t a year)")),
    Field("capacity_worth", "real", text("Saving per t/a of more capacity, in the unit of the objective")),
    Field("sites", "text", text("Chosen sites")),
)

GUARD_RAILS = _layer(
    "guard_rails",
    None,
    text("Guard rails"),
    Field("limited", "text", text("What is limited")),
    Field("node_id", "text", text("Quarter (empty: the region)")),
    Field("most", "real", text("Limit")),
    Field("used", "real", text("Used")),
    Field("headroom", "real", text("Headroom")),
    Field("used_share", "real", text("Share of the limit used")),
    Field("shadow_price", "real", text("Saving per unit of a wider limit")),
    Field("binding", "boolean", text("Binds")),
    Field("reason", "text", text("Reason")),
)

LEDGER = _layer(
    "ledger",
    None,
    text("Ledger of runs"),
    Field("entry", "integer", text("Entry")),
    Field("written", "text", text("Written")),
    Field("title", "text", text("Title")),
    Field("inputs", "text", text("Inputs and their hashes")),
    Field("parameters", "text", text("Parameters")),
    Field("results", "text", text("Results and their hashes")),
    Field("previous_hash", "text", text("Hash of the entry before")),
    Field("entry_hash", "text", text("Hash of this entry")),
)

LEDGER_CHECKS = _layer(
    "ledger_checks",
    None,
    text("Entries of the ledger, checked"),
    Field("entry", "integer", text("Entry")),
    Field("written", "text", text("Written")),
    Field("title", "text", text("Title")),
    Field("sound", "boolean", text("As it was written")),
    Field("reason", "text", text("Reason")),
)

PLANTED = _layer(
    "planted",
    "MultiPolygon",
    text("Planted best sites"),
    Field("plot_id", "text", text("Plot")),
    Field("area_m2", "real", text("Plot area (m²)")),
    Field("quarter_id", "text", text("Quarter")),
)

LAYERS = {layer.name: layer for layer in list(globals().values()) if isinstance(layer, Layer)}


def layers_of(result) -> dict[str, pd.DataFrame]:
    """Those attributes of a result (a dataclass) that are layers of this schema, by name and in the schema's order."""
    return {name: getattr(result, name) for name in LAYERS if getattr(result, name, None) is not None}
