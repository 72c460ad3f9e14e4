"""The user's own plots: owners are classes and pseudonyms of one study, and nobody's name goes along."""

import geopandas as gpd
import pytest
import shapely

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.study.given import Given
from stadtregion_plugin.core.study.owned_plots import given_plots, known_owners
from stadtregion_plugin.core.study.results import fields_of_schema

LGL = """Auszug aus dem Liegenschaftskataster
FKZ;Eigentuemer
080271___023440002__;Unbedarft, Ulf
080271___023450000__;Stadt Musterau
Ende der Liste;
"""


def parcels(**columns) -> gpd.GeoDataFrame:
    frame = {"parcel_id": ["080271___02344000200", "080271___023450000__"], **columns}
    return gpd.GeoDataFrame(frame, geometry=[shapely.box(0, 0, 9, 9), shapely.box(9, 0, 18, 9)], crs=25832)


def test_parcels_of_a_cadastre_are_plots():
    assert given_plots(parcels())["plot_id"].to_list() == ["080271___02344000200", "080271___023450000__"]


def test_names_of_a_table_become_classes_and_pseudonyms(tmp_path):
    path = tmp_path / "owners.csv"
    path.write_text(LGL, encoding="utf-8")
    owned = known_owners(given_plots(parcels()), Given(owners=path)).plots
    assert owned["owner_class"].to_list() == ["private", "municipality"]
    assert owned["legal_form"].to_list() == ["natural_person", "public_law"]
    assert owned["owner_key"].is_unique
    assert "unbedarft" not in owned.to_json().casefold()


def test_pseudonyms_of_two_studies_cannot_be_linked():
    plots = given_plots(parcels(owner_class="private", owner_key="k7ma-2fqx"))
    first, second = (known_owners(plots, Given()).plots["owner_key"] for _ in range(2))
    assert first.nunique() == 1  # one owner stays one owner
    assert set(first).isdisjoint({*second, "k7ma-2fqx"})


def test_names_in_a_field_of_the_plots_are_classified_and_left_out():
    owned = known_owners(given_plots(parcels(Eigentuemer=["Unbedarft, Ulf", "Stadt Musterau"], note="Ulf U.")), Given())
    assert owned.plots["owner_class"].to_list() == ["private", "municipality"]
    assert {"Eigentuemer", "note"}.isdisjoint(owned.plots.columns)


def test_a_class_that_is_none_counts_as_unknown_and_is_said():
    owned = known_owners(given_plots(parcels(owner_class=["Ulf Unbedarft", "city"])), Given())
    assert owned.plots["owner_class"].to_list() == ["unknown", "municipality"]
    assert owned.warnings == ("1 plots have owner classes nobody knows; their owners count as unknown.",)


def test_a_table_of_other_plots_says_what_its_keys_should_be(tmp_path):
    path = tmp_path / "owners.csv"
    path.write_text("plot_id,owner_class\nelsewhere,coop\n", encoding="utf-8")
    with pytest.raises(InputError, match="080271___02344000200"):
        known_owners(given_plots(parcels()), Given(owners=path))


def test_a_study_holds_the_fields_of_the_schema_alone():
    plots = schema.PLOTS.conform(given_plots(parcels(owner_name="Unbedarft, Ulf")))
    (kept,) = fields_of_schema({"plots": plots}).values()
    assert kept.columns.to_list() == [*schema.PLOTS.columns, "geometry"]
