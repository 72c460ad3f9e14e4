"""What of each layer is read first: its heading, the fields of its map tip, and the columns of its attribute table."""

from __future__ import annotations

from dataclasses import dataclass

from ..core import labels, schema


@dataclass(frozen=True)
class Presentation:
    """How a layer's features are read.

    ``heading`` is the expression that names a feature, ``tip`` the fields of its map tip, ``first`` the columns that
    come first in the attribute table, ``hidden`` those that are not shown there, ``sorted_by`` its order.
    """

    heading: str
    tip: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    sorted_by: str = ""


_RANGES = ("existing_low_m2", "existing_high_m2", "addable_low_m2", "addable_high_m2", "existing_source")
_SITE = ("area_m2", "addable_m2", "storeys", "height_m", "owner_class", "zoning", "binding_rule", "typology")

PRESENTATIONS = {
    "buildings": Presentation(
        'coalesce("name", "building_id")', ("use", "levels", "height_m", "vacant"), ("name", "use")
    ),
    "landuse": Presentation('coalesce("name", "landuse_id")', ("landuse", "vacant"), ("landuse", "name")),
    "streets": Presentation(
        'coalesce("name", to_string("edge_id"))',
        ("highway", "length_m", "maxspeed_kmh", "oneway", "component"),
        ("name", "highway", "length_m"),
    ),
    "street_nodes": Presentation('to_string("node_id")', ("degree", "component")),
    "constraints": Presentation('coalesce("name", "constraint_id")', ("kind",), ("kind", "name")),
    "freight": Presentation('coalesce("name", "freight_id")', ("kind",), ("kind", "name")),
    "stops": Presentation('coalesce("name", "stop_id")', ("kind",), ("name", "kind")),
    "power": Presentation('coalesce("name", "power_id")', ("kind", "voltage_kv"), ("name", "kind", "voltage_kv")),
    "places": Presentation('coalesce("name", "place_id")', ("kind", "people"), ("name", "kind", "people")),
    "quarters": Presentation(
        'coalesce("name", "quarter_id")', ("people", "jobs", "source"), ("name", "people", "jobs")
    ),
    "plots": Presentation('"plot_id"', ("area_m2", "landuse", "zoning", "owner_class"), sorted_by='"plot_id"'),
    "parcels": Presentation(
        'coalesce("district" || \' \' || "number", "parcel_id")',
        ("area_m2", "official_area_m2", "owner_class", "legal_form", "owner_count", "tenure", "landuse", "zoning"),
        ("parcel_id", "district", "number", "address", "area_m2", "owner_class", "legal_form", "tenure"),
        sorted_by='"parcel_id"',
    ),
    "classified": Presentation(
        "represent_value(\"owner_class\", 'owner_class')",
        ("owner_class", "legal_form", "owner_confidence"),
        ("owner_class", "legal_form", "owner_confidence", "owner_key"),
    ),
    "population": Presentation('"cell_id"', ("people", "source")),
    "potential": Presentation(
        '"plot_id"', _SITE, ("plot_id", "addable_m2", *_SITE[:1]), _RANGES, sorted_by='-"addable_m2"'
    ),
    "candidates": Presentation(
        "'#' || \"rank\" || ' · ' || \"site_id\"",
        (
            *("score", "reason", *_SITE, "intervention", "distance_freight_m", "distance_housing_m"),
            *("top_share", "emission_class", "activation_reason", "parties"),
        ),
        ("rank", "site_id", "score", "reason", "addable_m2", "owner_class"),
        ("plot_id", *_RANGES),
        sorted_by='"rank"',
    ),
    "rejected": Presentation(
        '"plot_id"', ("knock_out", "reason", "landuse", "area_m2"), ("plot_id", "knock_out", "reason")
    ),
    "assemblies": Presentation(
        '"assembly_id"',
        ("reason", "plots", "parties", "area_m2", "permitted_m2", "gain_m2", "plate_width_m", "plate_length_m"),
        ("assembly_id", "reason", "plots", "parties", "gain_m2", "typology"),
        sorted_by='-"gain_m2"',
    ),
    "massing": Presentation(
        '"site_id" || \' · \' || "storey"',
        ("floor_m2", "base_m", "height_m", "typology"),
        ("site_id", "storey", "floor_m2", "height_m"),
        sorted_by='"site_id"',
    ),
    "survey": Presentation('"site_id"', first=("survey_rank", "site_id", "subject"), sorted_by='"survey_rank"'),
    "weight_stability": Presentation('"criterion"', sorted_by='-"weight_share"'),
    "factory_fits": Presentation('"site_id"', sorted_by='"site_id"'),
    "concentration": Presentation(
        'coalesce("name", "quarter_id")',
        ("measure", "total_m2", "owners", "hhi", "effective_owners", "top1_share", "public_share", "commons_share"),
        ("name", "measure", "hhi", "effective_owners"),
    ),
    "coverage_cells": Presentation(
        '"cell_id"',
        ("people", "time_min", "site_id", "sites_within", "status"),
        ("cell_id", "people", "time_min", "status"),
    ),
    "quarter_scores": Presentation(
        'coalesce("name", "quarter_id")',
        ("served_share", "people", "served", "mean_time_min", "not_connected", "sites"),
        ("name", "served_share", "people", "served", "mean_time_min"),
        sorted_by='-"served_share"',
    ),
    "catchments": Presentation('"site_id"', ("limit_min", "people")),
    "site_scores": Presentation(
        '"site_id"',
        ("people_within", "people_alone", "people_nearest", "mean_time_min", "m2_per_person"),
        ("site_id", "quarter_id", "people_within", "people_alone", "people_nearest", "mean_time_min"),
        sorted_by='-"people_within"',
    ),
    "snap_audit": Presentation(
        "represent_value(\"kind\", 'kind') || ' ' || \"place_id\"",
        ("reason", "people", "access_m"),
        ("kind", "place_id", "people", "status", "reason"),
        sorted_by='-"people"',
    ),
    "site_losses": Presentation(
        'to_string("lost")',
        first=("lost", "worst_sites", "worst_people", "worst_share", "mean_people", "mean_share"),
        sorted_by='"lost"',
    ),
    "lost_cells": Presentation(
        '"cell_id"', ("people", "lost", "sites", "expected_share"), ("cell_id", "people", "lost", "sites")
    ),
    "candidate_values": Presentation(
        '"site_id"',
        ("chosen", "gain_people", "loss_people", "reason"),
        ("site_id", "chosen", "gain_people", "loss_people", "reason"),
        sorted_by='-"gain_people"',
    ),
    "pareto": Presentation(
        'to_string("choice")', first=("choice", "served", "unevenness", "worst_loss", "sites"), sorted_by='-"served"'
    ),
    "chosen": Presentation(
        'coalesce("name", "site_id")',
        ("position", "people", "mean_time_min", "gain"),
        ("position", "name", "site_id", "people", "mean_time_min", "gain"),
        sorted_by='"position"',
    ),
    "compared": Presentation('coalesce("name", "site_id")', ("side",), ("site_id", "name", "side"), sorted_by='"side"'),
    "assignments": Presentation('"site_id" || \' ← \' || "cell_id"', ("people", "time_min")),
    "flow_nodes": Presentation(
        'coalesce("name", "node_id")', ("kind", "people", "jobs", "floor_space_m2", "facility_m2"), ("name", "kind")
    ),
    "flow_map": Presentation(
        '"from_node" || \' → \' || "to_node"',
        ("material", "t_a", "circulating_t_a", "kind", "loop_id"),
        ("from_node", "to_node", "material", "t_a", "circulating_t_a"),
        ("width_px", "width_mm", "offset_px", "arrow_px", "drawn_m"),
        sorted_by='-"t_a"',
    ),
    "map_quality": Presentation(
        "represent_value(\"measure\", 'measure')", first=("measure", "value", "straight", "meaning")
    ),
    "loops": Presentation(
        'coalesce("name", "loop_id")',
        ("materials", "t_a", "length_km", "co2e_t_a", "weakest_link", "local"),
        ("loop_id", "name", "materials", "t_a"),
        sorted_by='-"t_a"',
    ),
    "unserved": Presentation(
        'coalesce("name", "node_id")',
        ("material", "lost_t_a", "lost_share", "mean_lost_t_a", "worst_failure"),
        ("name", "material", "lost_t_a", "lost_share", "worst_failure"),
        sorted_by='-"lost_t_a"',
    ),
    "critical_links": Presentation(
        '"from_node" || \' – \' || "to_node"',
        ("failure_rank", "t_a", "lost_t_a", "lost_share", "more_cost_a"),
        ("failure_rank", "from_node", "to_node", "t_a", "lost_t_a", "lost_share", "more_cost_a"),
        sorted_by='"failure_rank"',
    ),
    "shadow_prices": Presentation(
        'coalesce("name", "node_id")',
        ("reason", "price_kind", "material", "process", "saving"),
        ("name", "price_kind", "material", "process", "saving", "reason"),
        sorted_by='-"saving"',
    ),
    "corrections": Presentation('to_string("flow_id")', sorted_by='-abs("change_sigma")'),
    "missing_loops": Presentation('"reason"', first=("missing_rank", "reason"), sorted_by='"missing_rank"'),
    "flow_pareto": Presentation('to_string("choice")', sorted_by='"choice"'),
    "facility_use": Presentation(
        'coalesce("name", "node_id")', first=("name", "process", "throughput_t_a"), sorted_by='-"throughput_t_a"'
    ),
    "guard_rails": Presentation('"reason"', sorted_by='-"used_share"'),
    "ledger_checks": Presentation('to_string("entry")', sorted_by='"entry"'),
    "ledger": Presentation('to_string("entry")', sorted_by='"entry"'),
    "failures": Presentation('"failure"', sorted_by='"failure_rank"'),
    "planted": Presentation('"plot_id"', ("area_m2", "quarter_id")),
    "supply": Presentation('"node_id"', sorted_by='-"t_a"'),
    "demand": Presentation('"node_id"', sorted_by='-"t_a"'),
    "flows": Presentation(
        'to_string("flow_id")', first=("from_node", "to_node", "material", "t_a", "circulating_t_a"), sorted_by='-"t_a"'
    ),
    "balance": Presentation('"node_id"'),
    "scores": Presentation("represent_value(\"score\", 'score')"),
    "circularity": Presentation("represent_value(\"metric\", 'metric')"),
}

# The labels of codes, by the field they stand in, and by layer and field where a field means something else in each.
CODES: dict[str, labels.Labels] = {
    "landuse": labels.LAND_USES,
    "owner_class": labels.OWNER_CLASSES,
    "knock_out": labels.KNOCK_OUTS,
    "binding_rule": labels.BINDING_RULES,
    "unlock_rule": labels.BINDING_RULES,
    "rules_source": labels.RULES_SOURCES,
    "intervention": labels.INTERVENTIONS,
    "tenure": labels.TENURES,
    "legal_form": labels.LEGAL_FORMS,
    "levels_source": labels.STOREY_SOURCES,
    "emission_class": labels.EMISSION_CLASSES,
    "activation_path": labels.ACTIVATION_PATHS,
    "typology": labels.TYPOLOGIES,
    "criterion": labels.CRITERIA,
    "zoning_confidence": labels.CONFIDENCE,
    "confidence": labels.CONFIDENCE,
    "metric": labels.METRICS,
    "failure_kind": labels.FAILURE_KINDS,
    "price_kind": labels.PRICE_KINDS,
    "missing_kind": labels.MISSING_KINDS,
    "limited": labels.LIMITED,
}
CODES_OF_LAYER: dict[tuple[str, str], labels.Labels] = {
    ("concentration", "measure"): labels.OWNED,
    ("survey", "subject"): labels.SURVEY_SUBJECTS,
    ("coverage_cells", "status"): labels.COVERAGE_STATUS,
    ("snap_audit", "status"): labels.SNAP_STATUS,
    ("snap_audit", "kind"): labels.SNAP_KINDS,
    ("chosen", "status"): labels.SITE_STATUS,
    ("compared", "side"): labels.COMPARED_SIDES,
    ("scores", "score"): labels.SCORES,
    ("buildings", "use"): labels.BUILDING_USES,
    ("constraints", "kind"): labels.CONSTRAINT_KINDS,
    ("freight", "kind"): labels.FREIGHT_KINDS,
    ("stops", "kind"): labels.STOP_KINDS,
    ("power", "kind"): labels.POWER_KINDS,
    ("places", "kind"): labels.PLACE_KINDS,
    ("flow_map", "kind"): labels.FLOW_KINDS,
    ("flow_map", "part"): labels.ARROW_PARTS,
    ("map_quality", "measure"): labels.MAP_MEASURES,
    ("flows", "kind"): labels.FLOW_KINDS,
    ("flow_nodes", "kind"): labels.NODE_KINDS,
}


def codes_of(layer: schema.Layer, field: schema.Field) -> labels.Labels | None:
    """The labels of the codes in ``field``; None where it holds no codes."""
    return CODES_OF_LAYER.get((layer.name, field.name)) or CODES.get(field.name)
