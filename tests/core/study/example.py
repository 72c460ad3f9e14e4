"""A made-up study with every layer that the report reads: plausible, small, and not computed by the chain."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.study.results import Check, Study, StudyInput

CRS = "EPSG:25832"
QUARTERS = (
    "Altstadt",
    "Bahnhofsviertel",
    "Nordhafen",
    "Weststadt",
    "Obere Mühle",
    "Sonnenberg",
    "Industriepark Ost",
    "Rosenau",
    "Kirchfeld",
    "Lindenhöhe",
    "Neckarwiesen",
    "Steinbruch",
    "Vogelsang",
)
OWNERS = ("municipality", "company", "private", "rail", "coop", "fund", "municipal_company", "unknown")
LAND_USES = ("industrial", "commercial", "brownfield", "retail", "parking", "railway")
RULES = ("GRZ", "BMZ 21(4)", "GFZ", "BMZ", "setback", "height")
OWNED = ("land", "floor_space", "reserve")
HELD = {"public": 0.35, "commons": 0.05, "company": 0.3, "finance": 0.1, "private": 0.15, "unknown": 0.05}
KNOCK_OUTS = ("too_small", "land_use", "constraint", "no_access", "no_plate", "no_reserve")

# (from material, process or "", to material, kind, t/a) for the whole region; shared out over the quarters.
STEPS = (
    ("", "", "chipboard", "import", 1380),
    ("chipboard", "", "waste_wood", "use", 1900),
    ("waste_wood", "wood_board", "chipboard", "process", 1190),
    ("waste_wood", "wood_board", "residues", "process", 70),
    ("waste_wood", "wood_board", "waste_wood", "loss", 140),
    ("waste_wood", "", "waste_wood", "disposal", 640),
    ("", "", "paper", "import", 3100),
    ("paper", "", "waste_paper", "use", 3900),
    ("waste_paper", "paper_mill", "paper", "process", 1275),
    ("waste_paper", "paper_mill", "residues", "process", 150),
    ("waste_paper", "paper_mill", "waste_paper", "loss", 75),
    ("waste_paper", "", "waste_paper", "disposal", 2400),
    ("", "", "recycled_aggregate", "import", 2900),
    ("recycled_aggregate", "", "rubble", "use", 1700),
    ("rubble", "crushing", "recycled_aggregate", "process", 4050),
    ("rubble", "crushing", "residues", "process", 90),
    ("rubble", "crushing", "rubble", "loss", 360),
    ("rubble", "", "rubble", "disposal", 1600),
    ("", "", "container_glass", "import", 260),
    ("container_glass", "", "cullet", "use", 640),
    ("cullet", "glass_melting", "container_glass", "process", 580),
    ("cullet", "glass_melting", "residues", "process", 12),
    ("", "", "plastic_packaging", "import", 640),
    ("plastic_packaging", "", "plastic_waste", "use", 900),
    ("plastic_waste", "regranulation", "regranulate", "process", 320),
    ("plastic_waste", "regranulation", "residues", "process", 160),
    ("regranulate", "packaging_moulding", "plastic_packaging", "process", 310),
    ("regranulate", "packaging_moulding", "plastic_waste", "process", 10),
    ("plastic_waste", "", "plastic_waste", "disposal", 430),
    ("", "", "steel", "import", 640),
    ("steel", "", "scrap", "use", 560),
    ("scrap", "steel_casting", "steel", "process", 400),
    ("scrap", "steel_casting", "residues", "process", 35),
    ("bio_waste", "digestion", "biogas", "process", 190),
    ("bio_waste", "digestion", "digestate", "process", 1270),
    ("digestate", "digestate_composting", "compost", "process", 570),
    ("digestate", "digestate_composting", "digestate", "loss", 700),
    ("compost", "", "bio_waste", "use", 310),
    ("textile_waste", "textile_fibres", "fibre_insulation", "process", 85),
    ("textile_waste", "textile_fibres", "residues", "process", 14),
    ("", "", "refurbished_devices", "import", 60),
    ("refurbished_devices", "", "e_waste", "use", 75),
    ("e_waste", "device_repair", "refurbished_devices", "process", 30),
    ("e_waste", "device_repair", "scrap", "process", 54),
    ("e_waste", "device_repair", "plastic_waste", "process", 24),
    ("residues", "", "residues", "disposal", 531),
)
LOOPS = (
    ("Rubble to aggregate", "rubble, recycled_aggregate", 1700, 7.4, "Use in Nordhafen, 412 t a year"),
    ("Waste paper to packaging", "waste_paper, paper", 1275, 11.2, "Fibre packaging in Sonnenberg, 1,275 t a year"),
    ("Waste wood to panels", "waste_wood, chipboard", 1190, 5.1, "Panels in Industriepark Ost, 1,190 t a year"),
    ("Cullet to bottles", "cullet, container_glass", 580, 3.8, "Use in Altstadt, 96 t a year"),
    ("Scrap to castings", "scrap, steel", 400, 14.6, "Casting in Steinbruch, 400 t a year"),
    ("Plastic packaging", "plastic_waste, regranulate, plastic_packaging", 310, 6.0, "Moulding, 310 t a year"),
    ("Kitchen to garden", "bio_waste, digestate, compost", 310, 2.2, "Use in Rosenau, 310 t a year"),
    ("Devices repaired", "e_waste, refurbished_devices", 30, 0.9, "Repair, 30 t a year"),
)


def make_study(seed: int = 5) -> Study:
    """The whole example; parts of it can be taken out with ``without``."""
    random = np.random.default_rng(seed)
    layers: dict[str, pd.DataFrame] = {"quarters": _quarters(random)}
    layers["candidates"] = _candidates(random, layers["quarters"])
    layers["rejected"] = _rejected(random)
    layers |= _told_of_candidates(layers["candidates"], layers["quarters"])
    layers["chosen"] = _chosen(layers["candidates"], random)
    layers["coverage_cells"] = _cells(random)
    layers["quarter_scores"] = _scores(random, layers["quarters"])
    layers["flow_nodes"] = _nodes(layers["quarters"])
    layers["flows"] = _flows(random)
    layers["loops"] = _loops()
    layers["balance"] = _balance(layers["flows"])
    layers["supply"] = _supply(random, layers["flows"])
    layers["circularity"] = _circularity()
    cells = layers["coverage_cells"]
    people, served = cells["people"].sum(), cells.loc[cells["served"].fillna(False), "people"].sum()
    return Study(
        title="Productive city region: Musterau",
        layers={name: schema.LAYERS[name].conform(frame) for name, frame in layers.items()},
        figures={
            "people": float(people),
            "served": float(served),
            "share_served": float(served / people),
            "not_connected": float(cells.loc[cells["status"] == "not_connected", "people"].sum()),
            "mean_time_min": 10.9,
            "median_time_min": 9.8,
            "least_served_quarter_share": 0.52,
            "objective": 412_345.6,
            "bound": 410_900.0,
            "gap": 0.0035,
            "total_t_a": float(layers["flows"]["t_a"].sum()),
            "circulating_share": 0.187,
            "finn_cycling_index": 0.094,
            "import_dependency": 0.61,
            "top_k": 10.0,
            "reserve_owners": 31.0,
            "reserve_effective_owners": 12.4,
            **{f"{measure}_{group}_share": share for measure in OWNED for group, share in HELD.items()},
        },
        checks=(
            Check("The choice of sites is proven optimal", False, "Objective 412,346, bound 410,900, gap 0.35%."),
            Check("The mass balance closes", True, "Largest residual 3.1e-09 t a year, limit 1e-06."),
            Check("Nobody is lost between population and coverage", True, "60,387 people in the cells."),
        ),
        stand_ins=(
            "Plots were derived from land use and streets, because no cadastre was given.",
            "Population was estimated from residential floor space; single cells may be off by half.",
            "Supply and demand of materials were estimated from people, jobs and floor space.",
        ),
        warnings=("2 buildings had no valid outline and were repaired.", "Owners are unknown for 31 of 46 candidates."),
        inputs=(
            StudyInput("OpenStreetMap extract", "musterau.osm.pbf", "9f86d081" * 8, 18_234_567, "As of 2026-07-14."),
            StudyInput("Quarters", "stadtteile.gpkg", "60303ae2" * 8, 204_800, ""),
        ),
        parameters={"COUNT": 5, "MODE": "bicycle", "LIMIT_MIN": 15.0, "MODEL": "p_median", "OBJECTIVE": "cost"},
        versions={"Productive City Region": "0.1.0", "QGIS": "3.40.9", "Python": "3.11.2", "scipy (HiGHS)": "1.10.1"},
        created="2026-09-14T10:32:05+02:00",
        attribution="© OpenStreetMap contributors, ODbL (https://www.openstreetmap.org/copyright)",
    )


def without(study: Study, *names: str) -> Study:
    """``study`` without some of its layers."""
    return replace(study, layers={name: frame for name, frame in study.layers.items() if name not in names})


def empty_study() -> Study:
    """A study of which nothing came out."""
    return Study("Nothing", {}, {}, (), (), (), (), {}, {}, "2026-09-14T10:32:05", "")


def png(width: int = 8, height: int = 5, grey: int = 225) -> bytes:
    """A picture of one grey."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\x00" + bytes([grey]) * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


PICTURES = {name: png(1600, 1000) for name in ("overview", "sites", "coverage", "flows")}


def _quarters(random: np.random.Generator) -> gpd.GeoDataFrame:
    angles = np.linspace(0, 2 * np.pi, len(QUARTERS), endpoint=False)
    radius = random.uniform(900, 4200, len(QUARTERS))
    centres = shapely.points(511_000 + radius * np.sin(angles), 5_403_000 + radius * np.cos(angles))
    return gpd.GeoDataFrame(
        {
            "quarter_id": [f"q{number:02d}" for number in range(len(QUARTERS))],
            "name": QUARTERS,
            "people": random.integers(1_500, 9_500, len(QUARTERS)).astype(float),
            "source": "place",
        },
        geometry=shapely.buffer(centres, 600),
        crs=CRS,
    )


def _candidates(random: np.random.Generator, quarters: gpd.GeoDataFrame, count: int = 46) -> gpd.GeoDataFrame:
    scores = np.sort(random.uniform(0.31, 0.87, count))[::-1]
    area = random.uniform(1_800, 21_000, count)
    addable = area * random.uniform(0.5, 1.7, count)
    home = random.integers(0, len(quarters), count)
    uses = random.choice(LAND_USES, count, p=[0.34, 0.22, 0.14, 0.12, 0.11, 0.07])
    owners = random.choice(OWNERS, count, p=[0.16, 0.24, 0.14, 0.08, 0.04, 0.08, 0.06, 0.2])
    frame = pd.DataFrame(
        {
            "site_id": [f"S{number:03d}" for number in random.permutation(count) + 1],
            "rank": np.arange(1, count + 1),
            "score": scores,
            "reason": [
                f"{addable[number]:,.0f} m² can be added; {uses[number]} land, so production is allowed; "
                f"{random.integers(20, 400)} m to a lorry road, {random.integers(30, 300)} m to the nearest housing."
                for number in range(count)
            ],
            "quarter_id": quarters["quarter_id"].to_numpy()[home],
            "area_m2": area,
            "landuse": uses,
            "owner_class": owners,
            "addable_m2": addable,
            "addable_low_m2": addable * random.uniform(0.6, 0.9, count),
            "addable_high_m2": addable * random.uniform(1.1, 1.5, count),
            "storeys": random.integers(1, 6, count),
            "height_m": random.uniform(6.8, 26, count),
            "binding_rule": random.choice(RULES, count),
            "typology": random.choice(["workshop_house", "stacked_halls", "ramp_up"], count),
            "top_share": np.linspace(0.99, 0.0, count),
            "rank_low": np.arange(1, count + 1),
            "rank_high": np.arange(1, count + 1) + 6,
            "intervention": "extension",
            "activation_path": np.where(owners == "municipality", "concept_award", "negotiation"),
            "parties": np.where(owners == "municipality", 1, 2),
            "emission_class": "low_emission",
            "factory_types": "Fab Lab, Textile, Food, Repair and remanufacture, Fuel cells",
            **{f"score_{name}": np.clip(scores + random.normal(0, 0.2, count), 0, 1) for name in schema.CRITERIA},
        }
    )
    return gpd.GeoDataFrame(frame, geometry=_squares(random, count), crs=CRS)


def _told_of_candidates(candidates: gpd.GeoDataFrame, quarters: gpd.GeoDataFrame) -> dict[str, pd.DataFrame]:
    """What to survey, room of the weights, who owns, and plots to join."""
    first = candidates.iloc[8:11]
    survey = pd.DataFrame({"site_id": first["site_id"].to_numpy(), "subject": "owner", "value_share": [0.4, 0.3, 0.2]})
    weights = pd.DataFrame({"criterion": ["density", "noise"], "weight_share": [0.7, 0.3], "low_share": [0.5, 0.0]})
    owned = gpd.GeoDataFrame(
        {
            "quarter_id": np.repeat(quarters["quarter_id"].to_numpy(), len(OWNED)),
            "name": np.repeat(quarters["name"].to_numpy(), len(OWNED)),
            "measure": list(OWNED) * len(quarters),
            "total_m2": 12_000.0,
            **{f"{group}_share": share for group, share in HELD.items()},
            "private_share": np.nan,
        },
        geometry=np.repeat(quarters.geometry.to_numpy(), len(OWNED)),
        crs=CRS,
    )
    pair = pd.DataFrame({"assembly_id": ["A1"], "plots": [2], "parties": [2], "owner_classes": ["Church, Company"]})
    pair = pair.assign(area_m2=5_100.0, permitted_m2=8_200.0, plate_width_m=31.0, plate_length_m=64.0)
    return {
        "survey": survey.assign(survey_rank=[1, 2, 3], reason="The owner is not known; ask first."),
        "weight_stability": weights.assign(high_share=[0.8, 1.0]),
        "concentration": owned,
        "assemblies": gpd.GeoDataFrame(
            pair.assign(typology="stacked_halls", reason="2 plots, 2 owners: stacked halls instead of nothing."),
            geometry=candidates.geometry.to_numpy()[:1],
            crs=CRS,
        ),
    }


def _squares(random: np.random.Generator, count: int):
    points = shapely.points(random.uniform(507_000, 515_000, count), random.uniform(5_399_000, 5_407_000, count))
    return shapely.buffer(points, 40, cap_style="square")


def _rejected(random: np.random.Generator, count: int = 380) -> gpd.GeoDataFrame:
    frame = pd.DataFrame(
        {
            "plot_id": [f"p{number}" for number in range(count)],
            "knock_out": random.choice(KNOCK_OUTS, count, p=[0.4, 0.3, 0.1, 0.04, 0.06, 0.1]),
            "reason": "The plot is too small.",
            "area_m2": random.uniform(200, 9_000, count),
        }
    )
    return gpd.GeoDataFrame(frame, geometry=_squares(random, count), crs=CRS)


def _chosen(candidates: gpd.GeoDataFrame, random: np.random.Generator, count: int = 5) -> gpd.GeoDataFrame:
    chosen = candidates.iloc[[0, 2, 7, 11, 19][:count]]
    return gpd.GeoDataFrame(
        {
            "site_id": chosen["site_id"].to_numpy(),
            "position": np.arange(1, count + 1),
            "people": random.integers(4_000, 15_000, count).astype(float),
            "mean_time_min": random.uniform(5, 13, count),
            "gain": random.integers(300, 5_200, count).astype(float),
            "quarter_id": chosen["quarter_id"].to_numpy(),
        },
        geometry=chosen.geometry.centroid.to_numpy(),
        crs=CRS,
    )


def _cells(random: np.random.Generator, count: int = 900) -> gpd.GeoDataFrame:
    time = random.gamma(3.2, 3.4, count)
    time[:12] = np.nan
    return gpd.GeoDataFrame(
        {
            "cell_id": [f"c{number}" for number in range(count)],
            "people": random.integers(5, 130, count).astype(float),
            "time_min": time,
            "served": pd.array(time <= 15, dtype="boolean"),
            "status": np.where(np.isnan(time), "not_connected", np.where(time <= 15, "served", "too_far")),
        },
        geometry=shapely.points(random.uniform(507_000, 515_000, count), random.uniform(5_399_000, 5_407_000, count)),
        crs=CRS,
    )


def _scores(random: np.random.Generator, quarters: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    share = np.clip(random.beta(5, 2, len(quarters)), 0, 1)
    return gpd.GeoDataFrame(
        {
            "quarter_id": quarters["quarter_id"],
            "name": quarters["name"],
            "people": quarters["people"],
            "served": (quarters["people"] * share).round(),
            "served_share": share,
            "mean_time_min": random.uniform(5, 22, len(quarters)),
            "not_connected": random.choice([0.0, 0.0, 31.0, 92.0], len(quarters)),
            "sites": random.choice([0, 0, 1, 2], len(quarters)),
        },
        geometry=quarters.geometry,
        crs=CRS,
    )


def _nodes(quarters: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(
        {
            "node_id": quarters["quarter_id"],
            "name": quarters["name"],
            "kind": "quarter",
            "people": quarters["people"],
        },
        geometry=quarters.geometry.centroid,
        crs=CRS,
    )


def _flows(random: np.random.Generator) -> pd.DataFrame:
    """The steps shared out over some quarters, and transport between quarters."""
    rows = []
    codes = [f"q{number:02d}" for number in range(len(QUARTERS))]
    for before, process, after, kind, t_a in STEPS:
        homes = random.choice(codes, 3, replace=False)
        for home, share in zip(homes, random.dirichlet([2, 2, 2])):
            start = "import" if kind == "import" else home
            end = kind if kind in ("disposal", "loss") else home
            rows.append((start, end, before or None, after, kind, process or None, t_a * share))
        for _ in range(3 if kind in ("process", "use") else 0):
            start, end = random.choice(codes, 2, replace=False)
            rows.append((start, end, after, after, "local", None, t_a * random.uniform(0.05, 0.2)))
    columns = ["from_node", "to_node", "from_material", "material", "kind", "process", "t_a"]
    frame = pd.DataFrame(rows, columns=columns)
    return frame.assign(flow_id=np.arange(len(frame)), distance_km=random.uniform(0.5, 12, len(frame)))


def _loops() -> gpd.GeoDataFrame:
    frame = pd.DataFrame(LOOPS, columns=["name", "materials", "t_a", "length_km", "weakest_link"])
    frame = frame.assign(loop_id=[f"L{number + 1}" for number in range(len(frame))], local=[False] * 7 + [True])
    lines = [shapely.MultiLineString([[(0, 0), (number + 1, 1)]]) for number in range(len(frame))]
    return gpd.GeoDataFrame(frame, geometry=lines, crs=CRS)


def _balance(flows: pd.DataFrame) -> pd.DataFrame:
    uses = flows[flows["kind"] == "use"].groupby("from_material")["t_a"].sum()
    imports = flows[flows["kind"] == "import"].groupby("material")["t_a"].sum()
    rows = [
        {
            "node_id": "q00",
            "material": material,
            "supply_t_a": max(demand - imports.get(material, 0.0), 0.0),
            "demand_t_a": demand,
            "served_t_a": demand * 0.96,
            "import_t_a": min(imports.get(material, 0.0), demand * 0.9),
            "unmet_t_a": demand * 0.04,
            "disposal_t_a": 0.0,
            "residual_t_a": 1e-9,
        }
        for material, demand in uses.items()
    ]
    rows.append({"node_id": "q01", "material": "waste_wood", "supply_t_a": 1900.0, "disposal_t_a": 200.0})
    return pd.DataFrame(rows)


def _supply(random: np.random.Generator, flows: pd.DataFrame) -> pd.DataFrame:
    supply = flows[flows["kind"] == "use"][["to_node", "material", "t_a"]].rename(columns={"to_node": "node_id"})
    return supply.assign(confidence=random.choice(["high", "medium", "low"], len(supply), p=[0.2, 0.5, 0.3]))


def _circularity() -> pd.DataFrame:
    region = {
        "total_t_a": 37_410.0,
        "circulating_share": 0.187,
        "finn_cycling_index": 0.094,
        "loop_closure": 0.42,
        "loop_closure_5km": 0.31,
        "self_sufficiency": 0.39,
        "import_dependency": 0.61,
        "average_path_length": 2.31,
        "robustness": 0.341,
    }
    rows = [("", metric, value) for metric, value in region.items()]
    for material, closure in (("waste_paper", 0.53), ("waste_wood", 0.74), ("rubble", 0.51)):
        rows += [(material, "loop_closure", closure), (material, "self_sufficiency", closure * 0.8)]
    return pd.DataFrame(rows, columns=["material", "metric", "value"])
