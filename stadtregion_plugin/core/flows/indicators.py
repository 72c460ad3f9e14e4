"""Indicators that others use, too: material circularity (MCI), circular material use rate, CO2e and what is spared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .plan_tables import DISPOSAL, IMPORT, LOCAL, LOSS, PROCESS, USE

#: The utility factor of the material circularity indicator: a product used as long and as hard as others has 0.9.
LINEAR_UTILITY = 0.9


@dataclass(frozen=True)
class ProductCycle:
    """Where products come from and where they go, a value each: ``mass`` in t/a, the rest are shares of it (0–1).

    ``recycled_feedstock`` and ``reused_feedstock`` are what they are made of, ``collected_for_recycling`` and
    ``collected_for_reuse`` what becomes of them; ``feedstock_efficiency`` and ``collection_efficiency`` (above 0) are
    tonnes of recycled material from a tonne of waste.
    """

    mass: np.ndarray
    recycled_feedstock: np.ndarray
    reused_feedstock: np.ndarray
    collected_for_recycling: np.ndarray
    collected_for_reuse: np.ndarray
    feedstock_efficiency: np.ndarray
    collection_efficiency: np.ndarray


def linear_flow_index(products: ProductCycle) -> float:
    """The share of material that flows in a line, from virgin to unrecoverable, over all ``products``; NaN for none.

    ``(V + W) / (2 M + (W_F - W_C) / 2)`` with virgin material ``V = M (1 - F_R - F_U)``, waste
    ``W = M (1 - C_R - C_U) + (W_F + W_C) / 2``, and the waste of recycling ``W_F = M (1 - E_F) F_R / E_F`` (before) and
    ``W_C = M (1 - E_C) C_R`` (after).

    Source: Ellen MacArthur Foundation, Granta 2015/2019, Circularity Indicators: An Approach to Measuring Circularity.
    """
    mass = products.mass
    virgin = mass * (1.0 - products.recycled_feedstock - products.reused_feedstock)
    lost = mass * (1.0 - products.collected_for_recycling - products.collected_for_reuse)
    before = mass * (1.0 - products.feedstock_efficiency) * products.recycled_feedstock / products.feedstock_efficiency
    after = mass * (1.0 - products.collection_efficiency) * products.collected_for_recycling
    waste = lost + (before + after) / 2.0
    base = float((2.0 * mass + (before - after) / 2.0).sum())
    return float((virgin + waste).sum()) / base if base > 0 else float("nan")


def material_circularity(products: ProductCycle, utility: float = 1.0) -> float:
    """The material circularity indicator: ``max(0, 1 - 0.9 LFI / X)``; 0.1 for a linear economy, 1 for a closed one,
    NaN for no products.

    ``utility`` X is lifetime times intensity of use over those of the average product. Source: as above.
    """
    return float(np.maximum(0.0, 1.0 - LINEAR_UTILITY / utility * linear_flow_index(products)))


def circular_material_use_rate(
    recycled: float,
    domestic_consumption: float,
    imported_waste: float = 0.0,
    exported_waste: float = 0.0,
) -> float:
    """Share of the material used that comes from waste: ``U / (DMC + U)``; NaN where nothing is used.

    ``U`` is the waste recycled here, less what of it was imported, plus what was exported to be recycled elsewhere;
    ``domestic_consumption`` (DMC) is extraction plus imports less exports. All in t/a.

    Source: Eurostat 2018, Circular material use rate – calculation method.
    """
    circular = max(recycled - imported_waste + exported_waste, 0.0)
    used = max(domestic_consumption, 0.0) + circular
    return circular / used if used > 0 else float("nan")


# --- from a table of flows --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class MaterialAccount:
    """What flows say of each material, by its name; tonnes a year and shares.

    ``products`` has a row for each material that is consumed and falls due again, with the columns of ``ProductCycle``.
    ``spared_t_a`` is the CO2e that consumption of recycled material spares elsewhere, as it takes the place of virgin
    material one for one. ``recycled_t_a`` is the waste that enters processes.
    """

    products: pd.DataFrame
    spared_t_a: pd.Series
    recycled_t_a: float

    def cycle(self, materials: list[str] | None = None) -> ProductCycle:
        """The cycle of some (by default all) of the products."""
        rows = self.products if materials is None else self.products[self.products.index.isin(materials)]
        return ProductCycle(**{name: rows[name].to_numpy(dtype=float) for name in ProductCycle.__dataclass_fields__})


def material_account(
    flows: pd.DataFrame, stock_t_a: Mapping[str, float], materials: pd.DataFrame, substitution: float = 1.0
) -> MaterialAccount:
    """Follow each material from what it is made of to what becomes of it.

    ``flows`` have the columns of ``schema.FLOWS``; ``stock_t_a`` are tonnes of a material that arise without a flow
    (given supply); ``materials`` names ``material``, ``kind`` and ``virgin_co2e_t_t``. A waste is recycled where a
    process of the region takes it: what is sold elsewhere is not followed. Materials of the kind "waste" are wholly
    secondary; others by the shares of their sources, through all processes. ``substitution`` is the share of virgin
    material that a tonne of recycled material replaces.
    """
    names = sorted(set(flows["material"]) | set(flows["from_material"]) | set(stock_t_a))
    index = pd.Index(names)
    wastes = set(materials.loc[materials["kind"] == "waste", "material"])
    waste = np.array([name in wastes for name in names], dtype=bool)
    made, recipes = _made(flows, index)
    imported = _sums(flows[flows["kind"] == IMPORT], index)
    reused = _sums(flows[(flows["kind"] == USE) & ~flows["material"].isin(wastes)], index)
    from_stock = np.array([float(stock_t_a.get(name, 0.0)) for name in names])
    sources = made.sum(axis=0) + imported + reused + from_stock
    taken = recipes.groupby("from_material")["t_a"].sum().reindex(index).fillna(0.0).to_numpy(dtype=float)
    processed = np.minimum(_ratio(taken, np.where(waste, _arriving(flows, index), sources)), 1.0)
    useful = _efficiencies(recipes, wastes, dict(zip(names, processed, strict=True)))
    content = _content(made, sources, waste, np.ones_like(made))
    effort = _content(made, sources, waste, _waste_per_tonne(flows, index, useful))
    own = np.where(waste, 0.0, (made * content[:, None]).sum(axis=0))
    recycled_here = _ratio(own, made.sum(axis=0) + reused + from_stock)
    products = pd.DataFrame(
        {
            "mass": np.maximum(_delivered(flows, index) - taken, 0.0),
            "recycled_feedstock": content,
            "reused_feedstock": _ratio(reused, sources),
            "feedstock_efficiency": np.where(effort > 0, _ratio(content, effort), 1.0),
        },
        index=index,
    ).join(_end_of_life(flows, wastes, pd.Series(processed, index=index), recipes, useful), how="inner")
    virgin = materials.set_index("material")["virgin_co2e_t_t"].reindex(index).fillna(0.0).to_numpy(dtype=float)
    local = np.maximum(_sums(flows[flows["kind"] == LOCAL], index) - taken, 0.0)
    return MaterialAccount(
        products=products[products["mass"] > 0],
        spared_t_a=pd.Series(np.where(waste, 0.0, local * recycled_here * virgin * substitution), index=index),
        recycled_t_a=float(taken[waste].sum()),
    )


def domestic_consumption(flows: pd.DataFrame, stock_t_a: Mapping[str, float], wastes: set[str]) -> float:
    """Extraction (what arises in the region and is no waste) plus imports less what is sold outside, in t/a."""
    extracted = sum(tonnes for name, tonnes in stock_t_a.items() if name not in wastes)
    imports = float(flows.loc[flows["kind"] == IMPORT, "t_a"].sum())
    return extracted + imports - float(_sold(flows)["t_a"].sum())


def use_rate(flows: pd.DataFrame, account: MaterialAccount, stock_t_a: Mapping[str, float], wastes: set[str]) -> float:
    """The circular material use rate of a table of flows."""
    imported = flows[(flows["kind"] == IMPORT) & flows["material"].isin(wastes)]
    sold = _sold(flows)
    return circular_material_use_rate(
        account.recycled_t_a,
        domestic_consumption(flows, stock_t_a, wastes),
        float(imported["t_a"].sum()),
        float(sold.loc[sold["material"].isin(wastes), "t_a"].sum()),
    )


def emissions(flows: pd.DataFrame) -> dict[str, float]:
    """CO2e (t/a) of transport in the region, processes, imports with their production, and disposal."""
    kinds = {"transport": [LOCAL], "process": [PROCESS, LOSS], "import": [IMPORT], "disposal": [DISPOSAL]}
    return {
        f"co2e_{name}_t_a": float(flows.loc[flows["kind"].isin(some), "co2e_t_a"].sum()) for name, some in kinds.items()
    }


def _sold(flows: pd.DataFrame) -> pd.DataFrame:
    """What leaves the region for money."""
    return flows[(flows["kind"] == DISPOSAL) & (flows["cost_a"] < 0)]


def _sums(rows: pd.DataFrame, index: pd.Index) -> np.ndarray:
    return rows.groupby("material")["t_a"].sum().reindex(index).fillna(0.0).to_numpy(dtype=float)


def _delivered(flows: pd.DataFrame, index: pd.Index) -> np.ndarray:
    return _sums(flows[flows["kind"].isin([LOCAL, IMPORT])], index)


def _arriving(flows: pd.DataFrame, index: pd.Index) -> np.ndarray:
    """Tonnes of each material that are carried somewhere or disposed of."""
    return _sums(flows[flows["kind"].isin([LOCAL, IMPORT, DISPOSAL])], index)


def _made(flows: pd.DataFrame, index: pd.Index) -> tuple[np.ndarray, pd.DataFrame]:
    """(material in × material out) tonnes of output of all processes, and the rows of processes and their losses."""
    rows = flows[flows["kind"].isin([PROCESS, LOSS])]
    rows = rows.assign(process=rows["process"].fillna("").astype(str))
    made = np.zeros((len(index), len(index)))
    output = rows[rows["kind"] == PROCESS]
    at = index.get_indexer(output["from_material"]), index.get_indexer(output["material"])
    np.add.at(made, at, output["t_a"].to_numpy(dtype=float))
    return made, rows


def _efficiencies(recipes: pd.DataFrame, wastes: set[str], processed: dict[str, float]) -> pd.Series:
    """By process: useful tonnes out of a tonne in. A waste among the outputs is useful as far as it is processed."""
    output = recipes["kind"] == PROCESS
    worth = recipes["material"].map(lambda name: processed.get(name, 0.0) if name in wastes else 1.0).astype(float)
    useful = (recipes["t_a"] * worth).where(output, 0.0).groupby(recipes["process"]).sum()
    return (useful / recipes.groupby("process")["t_a"].sum()).clip(lower=1e-9, upper=1.0)


def _waste_per_tonne(flows: pd.DataFrame, index: pd.Index, useful: pd.Series) -> np.ndarray:
    """(material in × material out): tonnes in for a useful tonne out, the mean of the processes that do it."""
    rows = flows[flows["kind"] == PROCESS]
    tonnes, effort = np.zeros((len(index), len(index))), np.zeros((len(index), len(index)))
    at = index.get_indexer(rows["from_material"]), index.get_indexer(rows["material"])
    t_a = rows["t_a"].to_numpy(dtype=float)
    np.add.at(tonnes, at, t_a)
    np.add.at(effort, at, t_a / useful.reindex(rows["process"].fillna("").astype(str)).to_numpy(dtype=float))
    return np.divide(effort, tonnes, out=np.ones_like(effort), where=tonnes > 0)


def _content(made: np.ndarray, sources: np.ndarray, waste: np.ndarray, factor: np.ndarray) -> np.ndarray:
    """What of each material goes back to waste, through all processes; a step from waste counts ``factor`` times."""
    share = made / np.where(sources > 0, sources, 1.0)
    from_waste = (share * factor)[waste].sum(axis=0)
    others = np.where(waste[:, None] | waste[None, :], 0.0, share)
    content = np.linalg.lstsq(np.eye(len(waste)) - others.T, np.where(waste, 0.0, from_waste), rcond=None)[0]
    return np.where(waste, 1.0, content)


def _end_of_life(
    flows: pd.DataFrame, wastes: set[str], processed: pd.Series, recipes: pd.DataFrame, useful: pd.Series
) -> pd.DataFrame:
    """Shares of what falls due of each product that is recycled and reused, and how well recycling works."""
    used = flows[flows["kind"] == USE]
    due = used.groupby("from_material")["t_a"].sum()
    due = due[due > 0]
    is_waste = used["material"].isin(wastes)
    tonnes = (recipes["t_a"] * recipes["process"].map(useful).astype(float)).groupby(recipes["from_material"]).sum()
    efficiency = (tonnes / recipes.groupby("from_material")["t_a"].sum()).to_dict()
    recycled = (used["t_a"] * used["material"].map(processed).astype(float)).where(is_waste, 0.0)
    kept = recycled * used["material"].map(lambda name: efficiency.get(name, 1.0)).astype(float)
    collected = recycled.groupby(used["from_material"]).sum().reindex(due.index)
    kept = kept.groupby(used["from_material"]).sum().reindex(due.index)
    reused = used["t_a"].where(~is_waste, 0.0).groupby(used["from_material"]).sum().reindex(due.index)
    return pd.DataFrame(
        {
            "collected_for_recycling": collected / due,
            "collected_for_reuse": reused / due,
            "collection_efficiency": (kept / collected.where(collected > 0)).fillna(1.0),
        }
    )


def _ratio(value: np.ndarray, base: np.ndarray) -> np.ndarray:
    return np.divide(value, base, out=np.zeros_like(value, dtype=float), where=base > 0)
