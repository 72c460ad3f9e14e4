"""A small made-up town with every layer of the schema, for looking at styles and projects.

It is drawn with a few lines of geometry, not computed by the chain: the tests that use it ask how results look, not
whether they are right.
"""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from stadtregion_plugin.core import schema

CRS = "EPSG:25832"
ORIGIN = np.array([511_000.0, 5_403_000.0])
SIZE = np.array([4_800.0, 3_200.0])
CENTRES = {
    "Altstadt": (1_900, 1_750),
    "Neckarhafen": (3_700, 1_150),
    "Weststadt": (700, 900),
    "Nordpark": (2_300, 2_750),
    "Rosenberg": (4_100, 2_450),
}
MATERIALS = ("mineral", "wood", "paper", "organic", "metal")


def make_town(seed: int = 7) -> dict[str, pd.DataFrame]:
    """All layers by schema name, each finished by ``conform``."""
    random = np.random.default_rng(seed)
    river = _river()
    streets, nodes = _streets(random, river)
    quarters = _quarters()
    plots = _plots(random, streets, quarters, river)
    buildings = _buildings(random, plots)
    population = _population(random, plots)
    frames = {
        "landuse": _landuse(plots, river),
        "streets": streets,
        "street_nodes": nodes,
        "quarters": quarters,
        "plots": plots.drop(columns="quarter_id"),
        "buildings": buildings,
        "population": population,
        **_surroundings(quarters, river),
        **_sites(random, plots),
    }
    frames |= _land_register(plots) | _projects(frames["candidates"])
    frames["concentration"] = _concentration(quarters)
    frames |= _coverage(random, population, frames["candidates"], quarters)
    frames |= _flows(random, quarters, frames["chosen"])
    return {name: layer.conform(frames[name]) for name, layer in schema.LAYERS.items() if name in frames}


def write_town(path: Path, layers: dict[str, pd.DataFrame] | None = None) -> Path:
    """Write the town (or other ``layers``) to a GeoPackage at ``path``."""
    from stadtregion_plugin.bridge.files import write_geopackage

    path.unlink(missing_ok=True)
    write_geopackage(path, layers or make_town())
    return path


def _frame(geometry, **columns) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(columns, geometry=np.asarray(geometry, dtype=object), crs=CRS)


def _town_area() -> shapely.Polygon:
    return shapely.box(*ORIGIN, *(ORIGIN + SIZE))


def _river() -> shapely.LineString:
    x = np.linspace(-100, SIZE[0] + 100, 120)
    y = 1_330 + 190 * np.sin(x / 760) + 60 * np.sin(x / 233)
    return shapely.LineString(np.column_stack([x, y]) + ORIGIN)


def _streets(random, river):
    columns, rows = 34, 24
    x, y = np.meshgrid(np.linspace(0, SIZE[0], columns), np.linspace(0, SIZE[1], rows), indexing="ij")
    x, y = (
        x + random.normal(0, 15, x.shape) + 70 * np.sin(y / 900),
        y + random.normal(0, 12, y.shape) + 60 * np.sin(x / 800),
    )
    points = np.stack([x, y], axis=-1) + ORIGIN
    number = np.arange(columns * rows).reshape(columns, rows)
    ends = [(number[i, j], number[i + 1, j], j, "row") for i in range(columns - 1) for j in range(rows)]
    ends += [(number[i, j], number[i, j + 1], i, "column") for i in range(columns) for j in range(rows - 1)]
    flat = points.reshape(-1, 2)
    lines = shapely.linestrings([[flat[start], flat[end]] for start, end, *_ in ends])
    classes = np.array([_street_class(line, way, random) for *_, line, way in ends])
    wet = shapely.intersects(lines, river.buffer(45)) & ~np.isin(classes, ["primary", "secondary"])
    motorway = shapely.LineString(ORIGIN + np.array([[-60, 2_980], [1_500, 3_060], [3_300, 2_960], [4_860, 3_120]]))
    classes[shapely.intersects(lines, motorway.buffer(60))] = "service"
    kept = ~wet
    frame = _frame(
        [*lines[kept], motorway],
        edge_id=np.arange(kept.sum() + 1),
        from_node=[*np.array([end[0] for end in ends])[kept], -1],
        to_node=[*np.array([end[1] for end in ends])[kept], -2],
        highway=[*classes[kept], "motorway"],
    )
    names = {"primary": "Hauptstraße", "secondary": "Ringstraße", "motorway": "A 99"}
    frame = frame.assign(length_m=frame.length, name=frame.highway.map(names), foot=True, bicycle=True, motor=True)
    nodes = _frame(shapely.points(flat), node_id=number.ravel(), degree=4, component=0)
    return frame, nodes


def _street_class(line: int, way: str, random) -> str:
    if line == 11 and way == "row":
        return "primary"
    if line % 8 == 4:
        return "secondary"
    if line % 4 == 2:
        return "tertiary"
    return random.choice(["residential"] * 6 + ["living_street", "service", "footway", "path"])


def _quarters() -> gpd.GeoDataFrame:
    centres = shapely.points([ORIGIN + centre for centre in CENTRES.values()])
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(centres), extend_to=_town_area()))
    order = [int(np.flatnonzero(shapely.contains(cells, centre))[0]) for centre in centres]
    return _frame(
        shapely.intersection(cells[order], _town_area()),
        quarter_id=[f"q{number}" for number in range(1, len(CENTRES) + 1)],
        name=list(CENTRES),
        people=[9_400.0, 3_100.0, 7_800.0, 6_200.0, 8_900.0],
        jobs=[7_100.0, 5_300.0, 1_900.0, 2_400.0, 1_600.0],
        source="given",
    )


def _plots(random, streets, quarters, river) -> gpd.GeoDataFrame:
    carriageways = streets.geometry.buffer(np.where(streets.highway.isin(["primary", "secondary"]), 8, 5)).union_all()
    blocks = shapely.get_parts(_town_area().difference(carriageways).difference(river.buffer(60)))
    blocks = blocks[shapely.area(blocks) > 1_500]
    use = _uses(shapely.centroid(blocks), random)
    shapes, uses = [], []
    for block, block_use in zip(blocks, use):
        width = {"residential": 24, "mixed": 30, "industrial": 75, "commercial": 60, "brownfield": 90}.get(
            block_use, 500
        )
        parts = _strips(block, width) if shapely.area(block) < 60_000 else [block]
        shapes += parts
        uses += [block_use] * len(parts)
    owners = [
        "municipality",
        "municipal_company",
        "state",
        "rail",
        "coop",
        "church",
        "company",
        "fund",
        "private",
        "unknown",
    ]
    plots = _frame(shapes, landuse=np.array(uses, dtype=object))
    plots = plots[plots.area > 150].reset_index(drop=True)
    at = gpd.sjoin(plots.set_geometry(plots.representative_point()), quarters[["quarter_id", "geometry"]], how="left")
    return plots.assign(
        plot_id=[f"p{number}" for number in range(len(plots))],
        area_m2=plots.area,
        zoning=plots.landuse.map({"industrial": "GI", "commercial": "GE", "residential": "WA", "mixed": "MI"}),
        zoning_confidence="estimated",
        owner_class=random.choice(owners, len(plots), p=[0.08, 0.07, 0.03, 0.03, 0.08, 0.03, 0.17, 0.06, 0.4, 0.05]),
        quarter_id=at.groupby(level=0).quarter_id.first(),
        source="cadastre",
    )


def _uses(points, random) -> np.ndarray:
    x, y = (shapely.get_coordinates(points) - ORIGIN).T
    edge = np.minimum.reduce([x, y, SIZE[0] - x, SIZE[1] - y])
    near = np.min([np.hypot(x - cx, y - cy) for cx, cy in CENTRES.values()], axis=0)
    centre = np.hypot(x - 1_900, y - 1_750)
    draw = random.random(len(x))
    use = np.full(len(x), "residential", dtype=object)
    use[near > 720] = np.where(draw[near > 720] < 0.5, "meadow", "allotments")
    use[(edge < 260) & (draw < 0.8)] = "farmland"
    use[(x > 3_250) & (x < 4_500) & (y > 700) & (y < 1_500)] = "industrial"
    use[(abs(y - 1_040) < 110) & (x > 1_000)] = "commercial"
    use[centre < 330] = np.where(draw[centre < 330] < 0.4, "retail", "residential")
    use[(x > 4_000) & (draw < 0.25) & (use == "industrial")] = "brownfield"
    use[(np.hypot(x - 2_450, y - 2_350) < 260)] = "park"
    use[(y > 2_700) & (x < 1_500)] = "forest"
    use[draw > 0.965] = "education"
    use[(draw > 0.95) & (draw < 0.965)] = "recreation"
    return use


def _strips(block: shapely.Polygon, width: float) -> list[shapely.Polygon]:
    corners = shapely.get_coordinates(shapely.minimum_rotated_rectangle(block))[:4]
    sides = np.roll(corners, -1, axis=0) - corners
    long = int(np.argmax(np.hypot(*sides.T)))
    start, along, across = corners[long], sides[long], -sides[(long + 3) % 4]
    count = max(int(np.hypot(*along) // width), 1)
    rows = 2 if np.hypot(*across) > 70 else 1
    cut = []
    for i in range(count):
        for j in range(rows):
            a0, a1, b0, b1 = i / count, (i + 1) / count, j / rows, (j + 1) / rows
            ring = [start + along * a + across * b for a, b in ((a0, b0), (a1, b0), (a1, b1), (a0, b1))]
            cut.append(shapely.Polygon(ring))
    parts = shapely.get_parts(shapely.intersection(np.array(cut), block))
    return [part for part in parts if part.geom_type == "Polygon"]


def _buildings(random, plots) -> gpd.GeoDataFrame:
    built = plots[plots.landuse.isin(["residential", "industrial", "commercial", "retail", "education", "brownfield"])]
    built = built[random.random(len(built)) < np.where(built.landuse == "brownfield", 0.35, 0.93)]
    inner = np.asarray(built.geometry.buffer(-5))
    kept = ~shapely.is_empty(inner)
    built, inner = built[kept], inner[kept]
    boxes = shapely.minimum_rotated_rectangle(shapely.convex_hull(inner))
    scale = np.where(built.landuse == "residential", 0.55, 0.75)
    shapes = [
        shapely.affinity.scale(box, factor, factor).intersection(part) for box, factor, part in zip(boxes, scale, inner)
    ]
    frame = _frame(
        shapes,
        building_id=[f"b{number}" for number in range(len(shapes))],
        building=built.landuse.map({"residential": "apartments"}).fillna("industrial"),
        use=np.asarray(built.landuse),
        levels=random.integers(1, 6, len(shapes)).astype(float),
        roof_shape="flat",
        vacant=(np.asarray(built.landuse) == "brownfield") | (random.random(len(shapes)) < 0.01),
    )
    return frame[frame.geom_type.isin(["Polygon", "MultiPolygon"]) & (frame.area > 30)].reset_index(drop=True)


def _landuse(plots, river) -> gpd.GeoDataFrame:
    merged = plots[["landuse", "geometry"]].assign(geometry=plots.buffer(6)).dissolve("landuse").reset_index()
    track = shapely.LineString(ORIGIN + np.array([[-50, 520], [1_900, 640], [3_300, 760], [4_850, 640]])).buffer(22)
    extra = _frame([track, river.buffer(34)], landuse=["railway", "water"])
    frame = pd.concat([merged, extra], ignore_index=True)
    return frame.assign(landuse_id=[f"l{number}" for number in range(len(frame))], vacant=frame.landuse == "brownfield")


def _population(random, plots) -> gpd.GeoDataFrame:
    homes = plots[plots.landuse == "residential"]
    x, y = (np.array([homes.centroid.x, homes.centroid.y]) // 100 * 100 + 50).round()
    cells = pd.DataFrame({"x": x, "y": y, "people": homes.area * 0.02}).groupby(["x", "y"], as_index=False).sum()
    return _frame(
        shapely.points(cells[["x", "y"]].to_numpy()),
        cell_id=[f"c{number}" for number in range(len(cells))],
        people=cells.people * random.uniform(0.5, 1.6, len(cells)),
        source="estimated",
    )


def _surroundings(quarters, river) -> dict[str, gpd.GeoDataFrame]:
    track = shapely.LineString(ORIGIN + np.array([[-50, 520], [1_900, 640], [3_300, 760], [4_850, 640]]))
    at = ORIGIN + np.array([[520, 560], [1_900, 655], [3_500, 760], [1_700, 1_900], [2_350, 2_500], [3_950, 2_300]])
    return {
        "constraints": _frame(
            [river.buffer(130).intersection(_town_area()), shapely.Point(ORIGIN + np.array([800, 2_800])).buffer(380)],
            constraint_id=["1", "2"],
            kind=["flood", "protected"],
            name=["Neckaraue", "Nordwald"],
        ),
        "freight": _frame([track], freight_id=["1"], kind=["rail"], name=["Talbahn"]),
        "stops": _frame(
            shapely.points(at),
            stop_id=[str(number) for number in range(6)],
            kind=["station", "station", "station", "tram", "bus", "bus"],
            name=["Weststadt", "Altstadt Bf", "Hafen", "Marktplatz", "Nordpark", "Rosenberg"],
        ),
        "power": _frame(
            shapely.points(ORIGIN + np.array([[3_900, 900], [1_200, 1_200]])),
            power_id=["1", "2"],
            kind=["substation", "transformer"],
            voltage_kv=[110.0, 20.0],
        ),
        "places": _frame(
            shapely.points([ORIGIN + centre for centre in CENTRES.values()]),
            place_id=[str(number) for number in range(len(CENTRES))],
            kind=["town", "suburb", "suburb", "suburb", "suburb"],
            people=quarters.people,
            name=list(CENTRES),
        ),
    }


def _sites(random, plots) -> dict[str, gpd.GeoDataFrame]:
    suited = plots[plots.landuse.isin(["industrial", "commercial", "brownfield"]) & (plots.area > 1_500)]
    suited = suited.reset_index(drop=True)
    potential = suited.assign(
        existing_m2=suited.area * random.uniform(0, 0.7, len(suited)),
        permitted_m2=suited.area * 1.8,
        addable_m2=suited.area * random.uniform(0.1, 1.8, len(suited)),
        storeys=random.integers(2, 6, len(suited)),
        height_m=24.0,
        binding_rule=random.choice(["GRZ", "GFZ", "BMZ"], len(suited)),
        typology=random.choice(["workshop_house", "stacked_halls", "ramp_up"], len(suited)),
    )
    criteria = {f"score_{name}": random.uniform(0.2, 1, len(potential)) for name in schema.CRITERIA}
    scored = potential.assign(score=random.uniform(0.3, 0.95, len(potential)), **criteria)
    best = scored.nlargest(min(70, len(scored)), "score").reset_index(drop=True)
    best = best.assign(
        site_id=best.plot_id,
        rank=np.arange(1, len(best) + 1),
        reason="Large reserve on municipal land, close to the freight station.",
    )
    others = plots[~plots.plot_id.isin(best.plot_id) & plots.landuse.isin(["industrial", "commercial", "residential"])]
    rejected = others.sample(500, random_state=1).assign(
        knock_out=lambda frame: np.where(frame.landuse == "residential", "zoning", "too_small"), reason="Too small."
    )
    return {"potential": potential, "candidates": best, "rejected": rejected.reset_index(drop=True)}


def _land_register(plots) -> dict[str, gpd.GeoDataFrame]:
    owned = plots.drop(columns="quarter_id").assign(
        parcel_id=plots.plot_id,
        official_area_m2=plots.area_m2.round(),
        legal_form=np.where(plots.owner_class == "private", "natural_person", "public_law"),
        owner_count=1,
        tenure=np.where(np.arange(len(plots)) % 9 == 0, "heritable_building_right", "ownership"),
        district="Mitte",
        number=[f"{number}/1" for number in range(len(plots))],
    )
    return {"parcels": owned, "classified": owned[["owner_class", "legal_form", "geometry"]]}


def _concentration(quarters) -> gpd.GeoDataFrame:
    """How concentrated the land is, from many owners to few; and, as a study has it, the floor space there, too."""
    hhi = np.linspace(0.03, 0.4, len(quarters))
    measures = [
        quarters[["quarter_id", "name", "geometry"]].assign(measure=measure, hhi=values, effective_owners=1 / values)
        for measure, values in (("land", hhi), ("floor_space", hhi[::-1]))
    ]
    return pd.concat(measures, ignore_index=True)


def _projects(candidates) -> dict[str, pd.DataFrame]:
    """Some plots to join, and floors for the best sites."""
    best = candidates.head(12)
    pairs = best.assign(
        assembly_id=[f"A{number}" for number in range(len(best))],
        geometry=best.buffer(12),
        plots=2,
        parties=2,
        gain_m2=best.area_m2 * 0.9,
        reason="2 plots, 2 owners: stacked halls instead of nothing.",
    )
    floors = [
        _frame(
            shapely.force_3d(best.buffer(-6), 6.0 * storey),
            site_id=best.site_id,
            storey=storey + 1,
            base_m=6.0 * storey,
            height_m=6.0,
            floor_m2=best.buffer(-6).area,
            typology=best.typology,
        )
        for storey in range(3)
    ]
    volumes = pd.concat(floors, ignore_index=True)
    sites = pd.DataFrame({"site_id": best.site_id, "reason": "Storeys are not known."})
    return {
        "assemblies": pairs,
        "massing": volumes[volumes.geom_type == "Polygon"].reset_index(drop=True),
        "survey": sites.assign(survey_rank=np.arange(1, len(sites) + 1), subject="storeys", value_share=0.2),
        "weight_stability": pd.DataFrame({"criterion": ["density", "noise"], "weight_share": [0.3, 0.7]}),
        "factory_fits": sites.assign(factory_type="fab_lab", fits=True),
    }


def _coverage(random, population, candidates, quarters) -> dict[str, pd.DataFrame]:
    spread = [candidates.index[0]]
    for _ in range(3):
        far = np.min([candidates.distance(candidates.geometry[index]) for index in spread], axis=0)
        spread.append(candidates.index[int(np.argmax(far))])
    sites = candidates.loc[spread].reset_index(drop=True)
    points = np.asarray(sites.representative_point())
    distance = np.array([population.distance(point) for point in points]) * 1.3
    nearest, time = distance.argmin(axis=0), distance.min(axis=0) / 250 + random.uniform(0, 2, len(population))
    limit = 5.0
    lost = random.random(len(population)) < 0.015
    cells = population.drop(columns="source").assign(
        site_id=sites.site_id.to_numpy()[nearest],
        time_min=np.where(lost, np.nan, time),
        served=(time <= limit) & ~lost,
        status=np.where(lost, "not_connected", np.where(time <= limit, "served", "too_far")),
        sites_within=(distance / 250 <= limit).sum(axis=0),
    )
    cells = gpd.sjoin(cells, quarters[["quarter_id", "geometry"]], how="left").drop(columns="index_right")
    by_quarter = cells.assign(reached=cells.people * cells.served).groupby("quarter_id")[["people", "reached"]].sum()
    scores = quarters.drop(columns=["people", "jobs", "source"]).join(by_quarter, on="quarter_id")
    lines = shapely.linestrings(
        [
            [shapely.get_coordinates(a)[0], shapely.get_coordinates(b)[0]]
            for a, b in zip(cells.geometry, points[nearest])
        ]
    )
    served = np.asarray(cells.served, dtype=bool)
    return {
        "coverage_cells": cells,
        "quarter_scores": scores.assign(
            served=scores.reached,
            served_share=scores.reached / scores.people,
            mean_time_min=6.5,
            not_connected=40,
            sites=1,
        ),
        "catchments": _frame(
            [point.buffer(960, quad_segs=4).intersection(_town_area()) for point in points],
            site_id=sites.site_id,
            limit_min=limit,
            people=[5_200.0, 3_900.0, 6_100.0, 4_400.0],
        ),
        **_losses(cells, sites, points, candidates, lost),
        "chosen": _frame(
            points,
            site_id=sites.site_id,
            position=[1, 2, 3, 4],
            people=[5_200.0, 3_900.0, 6_100.0, 4_400.0],
            mean_time_min=[4.1, 5.2, 3.9, 4.4],
            gain=[900.0, 1_200.0, 2_100.0, 800.0],
            quarter_id=sites.quarter_id,
            name=["Hafenfabrik", "Gleisbogen", "Werkhof West", "Mühlwerk"],
        ),
        "compared": _frame(points, site_id=sites.site_id, side=["a", "b", "both", "both"]),
        "assignments": _frame(
            lines[served],
            cell_id=cells.cell_id[served],
            site_id=cells.site_id[served],
            people=cells.people[served],
            time_min=cells.time_min[served],
        ),
    }


def _losses(cells, sites, points, candidates, lost) -> dict[str, pd.DataFrame]:
    """What the loss of sites costs, whom each site reaches, and places off the network."""
    people = [5_200.0, 3_900.0, 6_100.0, 4_400.0]
    failing = cells[cells.site_id.isin(sites.site_id[:2]).to_numpy() & ~lost]
    off = cells[lost]
    others = candidates[~candidates.site_id.isin(sites.site_id)].head(12)
    return {
        "site_scores": _frame(
            points, site_id=sites.site_id, people_within=people, people_alone=[900.0, 1_200, 2_100, 800]
        ),
        "site_losses": pd.DataFrame({"lost": [1, 2], "worst_people": [2_100.0, 3_300], "worst_sites": ["a", "a, b"]}),
        "lost_cells": _frame(
            failing.geometry,
            cell_id=failing.cell_id,
            people=failing.people,
            lost=np.where(failing.site_id == sites.site_id[0], 1, 2),
            sites=failing.site_id,
            expected_share=0.9,
        ),
        "snap_audit": _frame(
            off.geometry,
            place_id=off.cell_id,
            kind="cell",
            people=off.people,
            access_m=640.0,
            status="too_far_off",
            reason="The nearest street is 640 m away; places are joined up to 500 m.",
        ),
        "candidate_values": _frame(
            np.concatenate([points, np.asarray(others.representative_point())]),
            site_id=[*sites.site_id, *others.site_id],
            chosen=[True] * len(sites) + [False] * len(others),
            gain_people=[None] * len(sites) + [300.0] * len(others),
            loss_people=[*people] + [None] * len(others),
            reason="Serves people whom no chosen site reaches.",
        ),
        "pareto": pd.DataFrame({"choice": [1, 2], "served": [19_600.0, 18_900], "recommended": [False, True]}),
    }


def _flows(random, quarters, chosen) -> dict[str, pd.DataFrame]:
    centres = np.array([ORIGIN + centre for centre in CENTRES.values()])
    sites = shapely.get_coordinates(chosen.geometry)[:2]
    outside = ORIGIN + np.array([[-500, 2_000], [5_200, 400]])
    points = np.vstack([centres, sites, outside])
    ids = [*quarters.quarter_id, *chosen.site_id[:2], "import", "disposal"]
    nodes = _frame(
        shapely.points(points),
        node_id=ids,
        name=[*quarters.name, *chosen.name[:2], "Import", "Disposal"],
        kind=["quarter"] * 5 + ["facility"] * 2 + ["import", "disposal"],
        people=[*quarters.people, 0, 0, None, None],
        facility_m2=[None] * 5 + [6_400, 3_900, None, None],
    )
    ends = [
        (0, 5),
        (5, 4),
        (4, 0),
        (2, 6),
        (6, 0),
        (1, 5),
        (3, 6),
        (4, 6),
        (0, 2),
        (7, 5),
        (7, 2),
        (0, 8),
        (3, 8),
        (5, 3),
    ]
    tonnes = np.array([8_200, 5_100, 2_600, 3_900, 4_400, 1_500, 900, 600, 1_900, 2_800, 700, 3_300, 500, 2_300.0])
    share = np.array([0.9, 0.8, 1.0, 0.7, 0.55, 0, 0, 0.2, 1, 0, 0, 0, 0, 0.6])
    kind = ["import" if a == 7 else "disposal" if b == 8 else "local" for a, b in ends]
    flow = {
        "flow_id": np.arange(len(ends)),
        "from_node": [ids[a] for a, _ in ends],
        "to_node": [ids[b] for _, b in ends],
        "material": [MATERIALS[number % len(MATERIALS)] for number in range(len(ends))],
        "kind": kind,
        "t_a": tonnes,
        "circulating_t_a": tonnes * share,
        "loop_id": [None if part == 0 else f"L{1 + number % 2}" for number, part in enumerate(share)],
    }
    curves = [_curve(points[a], points[b], random.choice([-1, 1]) * random.uniform(0.12, 0.3)) for a, b in ends]
    loops = [shapely.MultiLineString([curves[number] for number in members]) for members in ((0, 1, 2), (3, 4, 8))]
    tables = pd.DataFrame({"node_id": ids[:3], "material": list(MATERIALS[:3]), "t_a": [10.0, 20.0, 30.0]})
    return {
        "flow_nodes": nodes,
        "flow_map": _frame(curves, **flow, width_px=1 + 13 * tonnes / tonnes.max()),
        "flows": pd.DataFrame(flow),
        "loops": _frame(
            loops,
            loop_id=["L1", "L2"],
            name=["Concrete loop", "Timber loop"],
            materials=["mineral", "wood"],
            t_a=[2_600.0, 1_900.0],
            length_km=[7.4, 6.1],
            local=False,
        ),
        **_shocks(nodes),
        "supply": tables,
        "demand": tables,
        "balance": tables.drop(columns="t_a"),
        "circularity": pd.DataFrame({"material": ["all"], "metric": ["finn_cycling_index"], "value": [0.31]}),
    }


def _shocks(nodes) -> dict[str, pd.DataFrame]:
    """What some failures cost, and what one more tonne would be worth."""
    points, ids = shapely.get_coordinates(nodes.geometry), nodes.node_id.to_numpy()
    pairs = [(0, 5), (5, 4), (2, 6), (1, 5)]
    return {
        "unserved": _frame(
            shapely.points(points[:4]),
            node_id=ids[:4],
            name=nodes.name[:4],
            material=["mineral", "wood", "paper", "metal"],
            demand_t_a=[900.0, 400.0, 300.0, 250.0],
            lost_t_a=[700.0, 120.0, 40.0, 90.0],
            lost_share=[0.78, 0.3, 0.13, 0.36],
            worst_failure="Hafenfabrik",
        ),
        "critical_links": _frame(
            [shapely.LineString(points[[a, b]]) for a, b in pairs],
            failure_rank=[1, 2, 3, 4],
            from_node=[ids[a] for a, _ in pairs],
            to_node=[ids[b] for _, b in pairs],
            t_a=[8_200.0, 5_100.0, 3_900.0, 1_500.0],
            lost_t_a=[700.0, 120.0, 40.0, 0.0],
            lost_share=[0.09, 0.03, 0.01, 0.0],
        ),
        "shadow_prices": _frame(
            shapely.points(points[3:7]),
            node_id=ids[3:7],
            name=nodes.name[3:7],
            price_kind=["supply", "demand", "capacity", "floor_space"],
            material=["wood", "paper", None, None],
            process=[None, None, "wood_board", None],
            saving=[40.0, 20.0, 85.0, 12.0],
            reason="One more tonne a year of wood sorting here saves 40 €.",
        ),
        "failures": pd.DataFrame({"failure_rank": [1], "failure_kind": ["nodes"], "failure": ["Hafenfabrik"]}),
        "corrections": pd.DataFrame({"flow_id": [1], "measured_t_a": [10.0], "t_a": [11.0]}),
        "missing_loops": pd.DataFrame({"missing_rank": [1], "missing_kind": ["facility"], "closes_t_a": [100.0]}),
        "flow_pareto": pd.DataFrame({"choice": [1], "cost_a": [1e6], "proven_optimal": [True]}),
        "guard_rails": pd.DataFrame({"limited": ["co2e"], "most": [100.0], "used": [80.0]}),
        "ledger_checks": pd.DataFrame({"entry": [1], "sound": [True]}),
        "ledger": pd.DataFrame({"entry": [1], "title": ["Study"]}),
    }


def _curve(start, end, bow: float) -> shapely.LineString:
    t = np.linspace(0, 1, 40)[:, None]
    chord = end - start
    control = (start + end) / 2 + bow * np.array([-chord[1], chord[0]])
    return shapely.LineString((1 - t) ** 2 * start + 2 * t * (1 - t) * control + t**2 * end)
