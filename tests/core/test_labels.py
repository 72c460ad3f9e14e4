"""Every code that stands in a column has words for people."""

import pytest

from stadtregion_plugin.core import labels, schema
from stadtregion_plugin.core.colours import group_colours, material_groups
from stadtregion_plugin.core.tables import read_table

OWNER_CLASSES = [
    "municipality",
    "municipal_company",
    "county",
    "state",
    "federal",
    "rail",
    "public_other",
    "church",
    "coop",
    "foundation",
    "nonprofit",
    "university",
    "company",
    "finance",
    "fund",
    "foreign",
    "condominium",
    "private",
    "unknown",
]


@pytest.mark.parametrize("owner_class", OWNER_CLASSES)
def test_every_owner_class_of_the_design_has_a_label(owner_class):
    assert owner_class in labels.OWNER_CLASSES


def test_every_land_use_that_is_read_from_openstreetmap_has_a_label():
    classes = set(read_table("osm_landuse")["landuse"]) - {"", "none"}
    assert classes - set(labels.LAND_USES) == set()


def test_every_criterion_has_a_label():
    assert set(labels.CRITERIA) == set(schema.CRITERIA)


def test_every_metric_that_is_explained_has_a_name():
    assert set(labels.METRIC_MEANINGS) <= set(labels.METRICS)


def test_an_unknown_code_is_shown_with_spaces():
    assert labels.readable(labels.KNOCK_OUTS, "too_far_away") == "too far away"


def test_a_missing_code_is_shown_as_nothing():
    assert labels.readable(labels.KNOCK_OUTS, None) == ""
    assert labels.readable(labels.KNOCK_OUTS, float("nan")) == ""


def test_a_label_is_translated():
    assert labels.readable(labels.OWNER_CLASSES, "coop", {"Cooperative": "Genossenschaft"}.get) == "Genossenschaft"


def test_names_come_from_the_table_in_the_language_asked_for():
    materials = read_table("materials")
    assert labels.table_names(materials, "material", "de")["waste_paper"] == "Altpapier"
    assert labels.table_names(materials, "material", "en")["waste_paper"] == "Waste paper"


def test_every_material_belongs_to_a_group_with_a_colour_of_its_own():
    materials = read_table("materials")
    groups = material_groups(materials["material"], materials)
    colours = group_colours()
    assert set(groups.values()) <= set(colours)
    assert len(set(colours.values())) == len(colours)
    assert all(len(colour) == 7 and colour.startswith("#") for colour in colours.values())
    assert {material for material, group in groups.items() if group == "other"} == {"residues"}


def test_every_legal_form_that_names_and_codes_give_has_a_label():
    given = set(read_table("legal_forms")["legal_form"]) | set(read_table("owner_codes")["legal_form"]) - {""}
    assert given | {"natural_person"} == set(labels.LEGAL_FORMS)


def test_every_measure_of_the_concentration_of_ownership_has_a_label():
    from stadtregion_plugin.core.sites.concentration import MEASURES

    assert set(labels.OWNED) == set(MEASURES)
