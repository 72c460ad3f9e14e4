"""The tables of the flows, shipped and own."""

import numpy as np
import pytest

from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.flows.flow_tables import read_flow_tables
from stadtregion_plugin.core.tables import TABLES, read_table


def test_no_shipped_recipe_makes_mass_and_each_takes_a_tonne():
    recipes = read_flow_tables().recipes()
    assert recipes.outputs.sum(axis=1).max() <= 1.0 + 1e-12
    np.testing.assert_allclose(recipes.inputs.sum(axis=1), 1.0)


def test_yields_are_those_of_the_reference():
    # concrete 0.9, wood 0.85, paper 0.85, glass 0.97, plastics 0.65, steel 0.9, compost 0.38, biogas 0.13
    tables = read_flow_tables()
    recipes, position = tables.recipes(), tables.material_ids.index
    expected = {
        "crushing": ("recycled_aggregate", 0.9),
        "wood_board": ("chipboard", 0.85),
        "paper_mill": ("paper", 0.85),
        "glass_melting": ("container_glass", 0.97),
        "regranulation": ("regranulate", 0.65),
        "steel_casting": ("steel", 0.9),
        "composting": ("compost", 0.38),
        "digestion": ("biogas", 0.13),
    }
    for process, (material, share) in expected.items():
        row = recipes.processes.index(process)
        assert recipes.outputs[row, position(material)] == pytest.approx(share)


def test_what_is_from_memory_says_so():
    recipes = read_table("recipes").set_index(["process", "material"])["source"]
    assert "from memory" in recipes["wood_board", "chipboard"]


def test_each_material_has_a_colour_group_and_can_be_carried():
    tables = read_flow_tables()
    assert set(tables.materials["parent"]) <= set(read_table("material_colours")["group"])
    carried = set(" ".join(tables.transport["handling"]).split())
    assert set(tables.materials["handling"]) <= carried


def test_what_is_consumed_falls_due_as_a_waste_and_at_most_once():
    tables = read_flow_tables()
    assert tables.uses_matrix().sum(axis=1).max() <= 1.0
    assert set(tables.uses["material"]) <= set(tables.wastes)


def test_names_are_in_the_language_of_the_translation():
    tables = read_flow_tables()
    assert tables.material_names()["waste_wood"] == "Waste wood"
    german = {"en": "de"}
    assert tables.material_names(lambda literal: german.get(literal, literal))["waste_wood"] == "Altholz"


def own(tmp_path, name, change):
    (tmp_path / f"{name}.csv").write_text(change((TABLES / f"{name}.csv").read_text("utf-8")), "utf-8")
    return tmp_path / f"{name}.csv"


@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        ("recipes", lambda text: text.replace(",chipboard,output", ",plywood,output"), "does not know: plywood"),
        ("uses", lambda text: text.replace("chipboard,waste_wood", "chipboard,driftwood"), "does not know: driftwood"),
        ("recipes", lambda text: text.replace("chipboard,output,0.85", "chipboard,output,-1"), "wood_board/chipboard"),
        ("recipes", lambda text: text.replace("waste_wood,input,1,160,", "waste_wood,input,1,,"), "lacks cost_eur_t"),
        ("recipes", lambda text: text.replace("waste_wood,input", "waste_wood,output"), "wood_board has no input"),
        ("materials", lambda text: text + text.splitlines()[1] + "\n", "has waste_wood twice"),
    ],
)
def test_mistakes_in_own_tables_are_named(tmp_path, name, change, said):
    with pytest.raises(InputError, match=said):
        read_flow_tables(**{name: own(tmp_path, name, change)})


def test_an_own_recipe_that_makes_mass_is_refused(tmp_path):
    path = own(tmp_path, "recipes", lambda text: text.replace("chipboard,output,0.85", "chipboard,output,0.99"))
    with pytest.raises(InputError, match=r"more than they take per tonne: wood_board \(0\.04 t\)"):
        read_flow_tables(recipes=path).recipes()
