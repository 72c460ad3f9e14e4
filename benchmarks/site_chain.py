"""The screening of sites as a planner builds it in QGIS: a chain of QGIS's own algorithms, as fair as we can make it.

Inputs are the layers of a GeoPackage with their spatial indexes, results in between stay in memory (faster than files
here), geometry checks are off, cheap rejections come first so that overlays and distances see few plots only, and
several columns are computed in one pass where an algorithm can. Constants come from the same tables as ours.
"""

from __future__ import annotations

from pathlib import Path

import processing
from qgis.core import QgsFeatureRequest, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer

from stadtregion_plugin.core.settings import settings
from stadtregion_plugin.core.sites.surroundings import COMMERCIAL, MAIN_ROADS, NOT_FOR_LORRIES, SIDINGS
from stadtregion_plugin.core.sources.osm_tables import landuse_classes
from stadtregion_plugin.core.tables import read_table

SUMS = ("aggregate", "sql")  # ways to add up floor space per plot
REAL, TEXT = 6, 10
MEMORY = "TEMPORARY_OUTPUT"


class Chain:
    """Runs native algorithms one after the other; results in between are layers in memory."""

    def __init__(self, region: Path) -> None:
        self.region = region
        self.context = QgsProcessingContext()
        self.context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
        self.feedback = QgsProcessingFeedback(False)

    def layer(self, name: str) -> QgsVectorLayer:
        return QgsVectorLayer(f"{self.region}|layername={name}", name, "ogr")

    def run(self, algorithm: str, given, output: str = "OUTPUT", **parameters):
        values = {"INPUT": given, output: MEMORY, **parameters}
        return processing.run(algorithm, values, context=self.context, feedback=self.feedback)[output]

    def calculate(self, layer, name: str, formula: str, kind: int = 0):
        """Add one field; ``kind`` 0 real, 1 integer, 2 text."""
        return self.run("native:fieldcalculator", layer, FIELD_NAME=name, FIELD_TYPE=kind, FORMULA=formula)

    def refactor(self, layer, added: dict[str, str], kept: list[str] | None = None):
        """Add several numbers in one pass; ``kept`` are the names of the fields to keep, all when None."""
        fields = [field for field in layer.fields() if kept is None or field.name() in kept]
        mapping = [{"name": f.name(), "type": f.type(), "expression": f'"{f.name()}"'} for f in fields]
        for name, formula in added.items():
            mapping.append({"name": name, "type": REAL, "expression": formula})
        return self.run("native:refactorfields", layer, FIELDS_MAPPING=mapping)

    def extract(self, layer, expression: str):
        """Features for which ``expression`` holds, and the others."""
        values = {"INPUT": layer, "EXPRESSION": expression, "OUTPUT": MEMORY, "FAIL_OUTPUT": MEMORY}
        found = processing.run("native:extractbyexpression", values, context=self.context, feedback=self.feedback)
        return found["OUTPUT"], found["FAIL_OUTPUT"]

    def nearest(self, layer, others, name: str):
        """Distance to the nearest of ``others`` as field ``name``; one row a plot."""
        joined = self.run("native:joinbynearest", layer, INPUT_2=others, FIELDS_TO_COPY=["nothing"], NEIGHBORS=1)
        kept = [field.name() for field in layer.fields()]
        return self.once(self.refactor(joined, {name: '"distance"'}, kept=kept))

    def once(self, layer):
        """One row a plot: joins give several where distances tie or polygons touch."""
        return self.run("native:removeduplicatesbyattribute", layer, FIELDS=["plot_id"])

    def joined(self, layer, table, fields: list[str]):
        return self.run(
            "native:joinattributestable",
            layer,
            FIELD="plot_id",
            INPUT_2=table,
            FIELD_2="plot_id",
            FIELDS_TO_COPY=fields,
        )


def screen(region: Path, potential: Path, candidates: Path, rejected: Path, sums: str) -> dict[str, float]:
    """Floor space of all plots, then rejections, measures, scores and ranks; three GeoPackages as ours writes them."""
    chain = Chain(region)
    plots = _floor_space(chain, sums)
    chain.run("native:savefeatures", plots, OUTPUT=str(potential))
    left, out = _screened(chain, plots)
    ranked = _ranked(chain, _measured(chain, left))
    chain.run("native:savefeatures", ranked, OUTPUT=str(candidates))
    merged = chain.run("native:mergevectorlayers", None, LAYERS=out)
    chain.run("native:savefeatures", merged, OUTPUT=str(rejected))
    return {"candidates": ranked.featureCount(), "rejected": merged.featureCount()}


def _floor_space(chain: Chain, sums: str):
    storeys = read_table("storeys").set_index("use")
    height, default = (_lookup('"use"', storeys[name]) for name in ("storey_height_m", "default_levels"))
    told = f'CASE WHEN "levels" > 0 THEN "levels" WHEN "height_m" > 0 THEN max(1, floor("height_m" / {height}))'
    buildings = chain.calculate(chain.layer("buildings"), "storeys", f"{told} ELSE {default} END")
    plots = chain.layer("plots")
    pieces = chain.run(
        "native:intersection", buildings, OVERLAY=plots, INPUT_FIELDS=["use", "storeys"], OVERLAY_FIELDS=["plot_id"]
    )
    plots = chain.joined(plots, _summed(chain, pieces, sums), ["built_m2", "existing_m2", "housing_m2"])
    plots = _with_rules(chain, plots)
    plots = chain.calculate(plots, "inset_m2", 'area(buffer(@geometry, -"setback_m", 8))')
    plate = 'min("grz" * area(@geometry), "inset_m2")'
    permitted = f'min("storeys" * {plate}, "gfz" * area(@geometry), coalesce("mass_m2", 1e99))'
    return chain.refactor(
        plots,
        {
            "plate_m2": plate,
            "permitted_m2": permitted,
            "addable_m2": f'max(0, {permitted} - coalesce("existing_m2", 0))',
        },
    )


def _summed(chain: Chain, pieces, sums: str):
    """Built-over area, floor space and homes per plot, by the algorithm “Aggregate” or by SQL on a virtual layer."""
    formulas = {
        "built_m2": "area(@geometry)",
        "existing_m2": 'area(@geometry) * "storeys"',
        "housing_m2": "CASE WHEN \"use\" = 'residential' THEN area(@geometry) ELSE 0 END",
    }
    if sums == "sql":
        query = "SELECT plot_id, " + ", ".join(f"sum({name}) AS {name}" for name in formulas)
        table = chain.refactor(pieces, formulas, kept=["plot_id"])
        QgsProject.instance().addMapLayer(table, False)  # virtual layers find only what a project holds
        return chain.run(
            "qgis:executesql",
            None,
            INPUT_DATASOURCES=[table],
            INPUT_QUERY=f"{query} FROM input1 GROUP BY plot_id",
            INPUT_GEOMETRY_TYPE=1,
        )
    plot = {"aggregate": "first_value", "input": '"plot_id"', "name": "plot_id", "type": TEXT, "delimiter": ","}
    others = [
        {"aggregate": "sum", "input": formula, "name": name, "type": REAL, "delimiter": ","}
        for name, formula in formulas.items()
    ]
    return chain.run("native:aggregate", pieces, GROUP_BY='"plot_id"', AGGREGATES=[plot, *others])


def _with_rules(chain: Chain, plots):
    """Zoning values, storeys (as many as it takes to use up the floor area ratio), and the setback they need.

    Three passes: each looks up by what the last one found, which is faster than nesting the expressions.
    """
    zoning, heights = read_table("baunvo").set_index("zoning"), settings("factory_heights")
    law = read_table("setbacks").query("state == 'BW'").set_index("zoning")
    implied = _lookup('"landuse"', read_table("landuse_zoning").query("zoning != ''").set_index("landuse")["zoning"])
    plots = chain.calculate(plots, "zone", f"coalesce(\"zoning\", {implied}, '')", 2)
    columns = {name: zoning[name].dropna() for name in ("grz", "gfz", "bmz")}
    columns |= {"setback_factor": law["factor"], "setback_min_m": law["minimum_m"]}
    plots = chain.refactor(plots, {name: _lookup('"zone"', values) for name, values in columns.items()})
    storeys = 'max(1, ceil("gfz" / "grz"))'
    height = f"({heights['ground_m']} + ({storeys} - 1) * {heights['upper_m']})"
    mass = f'coalesce("bmz", {heights["mass_cap_factor"]} * "gfz")'
    return chain.refactor(
        plots,
        {
            "storeys": storeys,
            "setback_m": f'max("setback_min_m", "setback_factor" * ({height} + {heights["parapet_m"]}))',
            "mass_m2": f"{storeys} * {mass} * area(@geometry) / {height}",
        },
    )


def _screened(chain: Chain, plots):
    """The plots left, and a list of layers of rejected ones with ``knock_out``. What costs little comes first."""
    limits = settings("candidates")
    allowed = read_table("baunvo").query(f"permissibility >= {limits['minimum_permissibility']}")["zoning"]
    uses = read_table("site_landuse").query("allowed == 1")["landuse"]
    homes = f'"housing_m2" / "built_m2" > {limits["housing_share"]}'
    out = []
    steps = (
        ("too_small", f"area(@geometry) >= {limits['minimum_plot_m2']}"),
        ("zoning", f'"zoning" IS NULL OR "zoning" IN ({_quoted(allowed)})'),
        ("land_use", f'"zoning" IS NOT NULL OR "landuse" IN ({_quoted(uses)})'),
        (
            "housing",
            f'NOT coalesce({homes} AND "housing_m2" > {limits["housing_cover"]} * area(@geometry), false)',
        ),
        ("no_reserve", f'"addable_m2" >= {limits["minimum_addable_m2"]}'),
    )
    for code, condition in steps:
        plots = _reject(chain, plots, code, condition, out)
    smallest = read_table("typologies").sort_values("width_m").iloc[0]
    box = 'oriented_bbox(buffer(@geometry, -"setback_m", 8))'
    side = "distance(point_n(exterior_ring({box}), {start}), point_n(exterior_ring({box}), {end}))"
    plots = chain.refactor(
        plots, {"a_m": side.format(box=box, start=1, end=2), "b_m": side.format(box=box, start=2, end=3)}
    )
    fits = f'min("a_m", "b_m") >= {smallest["width_m"]} AND max("a_m", "b_m") >= {smallest["length_m"]}'
    plots = _reject(chain, plots, "no_plate", f"coalesce({fits}, false)", out)
    overlays = chain.run("native:calculatevectoroverlaps", plots, LAYERS=[chain.layer("constraints")])
    plots = _reject(chain, overlays, "constraint", f'"constraints_pc" <= {limits["constraint_share"] * 100}', out)
    not_for_lorries = f'"highway" IN ({_quoted(NOT_FOR_LORRIES)})'
    lorries, _ = chain.extract(chain.layer("streets"), f'coalesce("hgv", true) AND NOT {not_for_lorries}')
    plots = chain.nearest(plots, lorries, "street_m")
    return _reject(chain, plots, "no_access", f'"street_m" <= {limits["access_within_m"]}', out), out


def _reject(chain: Chain, plots, code: str, condition: str, out: list):
    kept, failed = chain.extract(plots, condition)
    out.append(chain.calculate(failed, "knock_out", f"'{code}'", 2))
    return kept


def _measured(chain: Chain, plots):
    """Distances to freight, stops, power and homes, and the share of commercial land around."""
    roads, _ = chain.extract(chain.layer("streets"), f'"highway" IN ({_quoted(MAIN_ROADS)})')
    sidings, _ = chain.extract(chain.layer("freight"), f'"kind" IN ({_quoted(SIDINGS)})')
    freight = chain.run("native:mergevectorlayers", None, LAYERS=[roads, sidings])
    protected = [name for name, flags in landuse_classes().protected_use.items() if flags]
    areas, _ = chain.extract(chain.layer("landuse"), f'"landuse" IN ({_quoted(protected)})')
    homes, _ = chain.extract(chain.layer("buildings"), "\"use\" = 'residential'")
    spared = chain.run("native:mergevectorlayers", None, LAYERS=[areas, homes])
    for name, others in (
        ("freight_m", freight),
        ("stop_m", chain.layer("stops")),
        ("power_m", chain.layer("power")),
        ("housing_m", spared),
    ):
        plots = chain.nearest(plots, others, name)
    works, _ = chain.extract(chain.layer("landuse"), f'"landuse" IN ({_quoted(COMMERCIAL)})')
    works.setName("works")
    chain.run("native:createspatialindex", works)
    within = settings("candidates")["neighbours_within_m"]
    around = chain.run("native:buffer", plots, DISTANCE=within, SEGMENTS=2)
    around = chain.run("native:calculatevectoroverlaps", around, LAYERS=[works])
    around = chain.refactor(around, {"around_m2": '"works_area"', "ring_m2": "area(@geometry)"}, kept=["plot_id"])
    plots = chain.run("native:calculatevectoroverlaps", plots, LAYERS=[works])
    return chain.joined(plots, around, ["around_m2", "ring_m2"])


def _ranked(chain: Chain, plots):
    activation = read_table("owner_activation").set_index("owner_class")["activation"]
    allowed = read_table("baunvo").set_index("zoning")["permissibility"]
    measures = {
        "addable_m2": '"addable_m2"',
        "reserve_share": '"addable_m2" / "permitted_m2"',
        "activation": _lookup("coalesce(\"owner_class\", 'unknown')", activation),
        "plate_width_m": 'min("a_m", "b_m")',
        "plate_length_m": 'max("a_m", "b_m")',
        "compactness": "4 * pi() * area(@geometry) / perimeter(@geometry) ^ 2",
        "permissibility": _lookup('"zone"', allowed),
        "distance_freight_m": '"freight_m"',
        "distance_stop_m": '"stop_m"',
        "distance_housing_m": '"housing_m"',
        "distance_power_m": '"power_m"',
        "commercial_share": '("around_m2" - "works_area") / ("ring_m2" - area(@geometry))',
    }
    weights = read_table("criteria").set_index("criterion")["weight"]
    terms: dict[str, list[str]] = {}
    for part in read_table("utilities").itertuples():
        if part.measure not in measures:  # such as what noise allows, which the chain does not compute
            continue
        worst, best, measure = part.worst, part.best, measures[part.measure]
        if part.scale == "log":
            measure, worst, best = f"ln(max(1e-9, {measure}))", f"ln({worst})", f"ln({best})"
        utility = f"max(0, min(1, ({measure} - {worst}) / ({best} - {worst})))"
        terms.setdefault(part.criterion, []).append(f"{part.share} * {utility}")
    scores = {f"score_{name}": " + ".join(parts) for name, parts in terms.items()}
    plots = chain.refactor(plots, scores)
    total = " + ".join(f'{weights[name.removeprefix("score_")]} * "{name}"' for name in scores)
    plots = chain.calculate(plots, "score", total)
    plots = chain.run(
        "native:joinattributesbylocation",
        plots,
        JOIN=chain.layer("quarters"),
        PREDICATE=[0],
        JOIN_FIELDS=["quarter_id"],
        METHOD=1,
    )
    plots = chain.run("native:orderbyexpression", plots, EXPRESSION='"score"', ASCENDING=False)
    plots = chain.run("native:addautoincrementalfield", plots, FIELD_NAME="rank", START=1)
    said = (
        "' m² addable on ' || \"storeys\" || ' storeys, plate ' || round(\"a_m\") || ' × ' || round(\"b_m\") || ' m, '"
    )
    where = "round(freight_m) || ' m to freight access, homes at ' || round(housing_m) || ' m'"
    return chain.calculate(plots, "reason", f'round("addable_m2") || {said} || {where}', 2)


def _lookup(key: str, values) -> str:
    """An expression that looks the expression ``key`` up in a table's column."""
    pairs = ", ".join(f"'{name}', {_literal(value)}" for name, value in values.items())
    return f"map_get(map({pairs}), {key})"


def _literal(value) -> str:
    return f"'{value}'" if isinstance(value, str) else str(float(value))


def _quoted(names) -> str:
    return ", ".join(f"'{name}'" for name in names)
