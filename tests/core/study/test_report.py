"""The report is one page that needs nothing else, says all it knows, and says so where it knows nothing."""

import re
import time
from dataclasses import replace
from html.parser import HTMLParser
from xml.etree import ElementTree

import numpy as np
import pandas as pd
import pytest

from stadtregion_plugin.core import schema
from stadtregion_plugin.core.study.report import write_report
from stadtregion_plugin.core.study.results import StudyInput
from tests.core.study.example import PICTURES, QUARTERS, empty_study, make_study, without

STUDY = make_study()
PAGE = write_report(STUDY, PICTURES)

GERMAN = {
    "Where can a factory stand?": "Wo kann eine Fabrik stehen?",
    "Sites": "Standorte",
    "Coverage by quarter": "Versorgung nach Quartier",
    "{count} sites": "{count} Standorte",
    "Unknown owner": "Unbekannter Eigentümer",
    "Building mass (BauNVO §21(4))": "Baumasse (BauNVO §21(4))",
}


def tree(page: str) -> ElementTree.Element:
    """The page as XML: what parses so is well-formed."""
    return ElementTree.fromstring(page.removeprefix("<!DOCTYPE html>"))


def words(page: str) -> str:
    """All that a reader sees of the page, as one line."""
    body = tree(page).find("body")
    return " ".join(" ".join(body.itertext()).split())


class Tags(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, {name: value or "" for name, value in attrs}))


def test_the_page_is_well_formed_and_says_its_language():
    root = tree(PAGE)
    assert root.tag == "html"
    assert root.get("lang") == "en"
    assert tree(write_report(STUDY, PICTURES, "de")).get("lang") == "de"


def test_the_page_loads_nothing_from_elsewhere():
    for _, attributes in Tags(PAGE).found:
        assert attributes.get("href", "#").startswith("#")
        assert attributes.get("src", "data:").startswith("data:image/png;base64,") or "src" not in attributes
    assert "url(" not in PAGE
    assert "@import" not in PAGE
    assert "<script" not in PAGE
    without_attribution = PAGE.replace(STUDY.attribution, "")
    assert not re.search(r"https?:", without_attribution)


def test_every_picture_stands_in_the_page_with_words_in_its_place():
    pictures = [attributes for tag, attributes in Tags(PAGE).found if tag == "img"]
    assert len(pictures) == len(PICTURES)
    assert all(picture["alt"] for picture in pictures)


def test_every_drawing_has_words_in_its_place_or_is_hidden_beside_its_number():
    drawings = [attributes for tag, attributes in Tags(PAGE).found if tag == "svg"]
    assert len(drawings) > 20
    assert all(drawing.get("aria-label") or drawing.get("aria-hidden") == "true" for drawing in drawings)


def test_every_table_has_a_caption_and_headed_columns_and_rows():
    for table in tree(PAGE).iter("table"):
        assert table.find("caption").text
        assert all(head.get("scope") == "col" for head in table.iter("thead") for head in head.iter("th"))
        full_rows = [row for row in table.find("tbody") if row.get("class") != "more"]
        assert all(row[0].tag == "th" and row[0].get("scope") == "row" for row in full_rows)


def test_anchors_lead_to_sections_that_are_there():
    tags = Tags(PAGE).found
    targets = {attributes["id"] for _, attributes in tags if "id" in attributes}
    links = {attributes["href"][1:] for tag, attributes in tags if tag == "a"}
    assert links <= targets


def test_the_twenty_best_sites_stand_in_order_with_their_reasons():
    best = STUDY.layers["candidates"].sort_values("rank").head(20)
    text = words(PAGE)
    places = [text.index(f" {site} ") for site in best["site_id"]]
    assert all(" ".join(reason.split()) in text for reason in best["reason"])
    ranking = next(table for table in tree(PAGE).iter("table") if table.get("class") == "ranking")
    shown = [row.find("td/b").text for row in ranking.find("tbody") if row.get("class") != "more"]
    assert shown == list(best["site_id"])
    assert len(places) == 20


def test_chosen_sites_are_marked_in_the_ranking():
    chosen = set(STUDY.layers["chosen"]["site_id"])
    ranking = next(table for table in tree(PAGE).iter("table") if table.get("class") == "ranking")
    marked = {row.find("td/b").text for row in ranking.iter("tr") if row.find("td/span[@class='chosen']") is not None}
    assert marked == chosen


def table_called(caption: str) -> list[list[str]]:
    """The rows of the table whose caption begins so, each cell as one line."""
    table = next(one for one in tree(PAGE).iter("table") if one.find("caption").text.startswith(caption))
    return [[" ".join(" ".join(cell.itertext()).split()) for cell in row] for row in table.find("tbody")]


def test_the_ten_best_sites_say_how_sure_they_are_and_whom_to_ask():
    rows = table_called("How sure, how to build and whom to ask")
    assert [row[0] for row in rows] == [str(rank) for rank in range(1, 11)]
    assert rows[0][2:5] == ["99%", "1 – 7", "Extension"]
    paths = {row[5].rsplit(" ", 2)[0] for row in rows}
    assert paths <= {"Concept award or heritable building right by the municipality", "Negotiation with the owner"}
    assert rows[0][6] == "Low-emission production only"
    assert rows[0][7] == "Fab Lab, Textile, Food, Repair and remanufacture and 1 more"
    # top_share falls evenly from 0.99 to 0 over 46 sites: 0.99 · (1 − 4/45) is 0.902, the next 0.88
    assert "Of the 10 best, 5 stay among them in nine of ten cases" in words(PAGE)


def test_what_to_survey_first_and_the_room_of_the_weights_are_told():
    rows = table_called("What to find out first")
    assert [row[3] for row in rows] == ["40%", "30%", "20%"]
    assert table_called("How far each weight can move")[0][:4] == ["Floor-space reserve", "70%", "50%", "80%"]
    assert table_called("How far each weight can move")[1][3] == "any"


def test_who_owns_the_reserve_is_told_by_group_but_not_what_would_give_somebody_away():
    rows = table_called("Owner groups in the region")
    assert [row[0] for row in rows[:3]] == [
        "Whole region: Land",
        "Whole region: Existing floor space",
        "Whole region: Addable floor space",
    ]
    assert rows[2][1:] == ["156,000", "public owners 35%, companies 30%"]  # 13 quarters of 12,000 m²
    assert "The reserve has 31 known owners; it is as concentrated as if 12 held equal parts." in words(PAGE)
    drawn = next(one for one in tree(PAGE).iter("table") if one.get("class") == "ownership").iter("rect")
    assert any(rect.get("class") == "owner-hidden" and float(rect.get("width")) == 15.0 for rect in drawn)


def test_plots_worth_joining_name_their_owners_and_reason():
    (row, (reason,)) = table_called("Plots worth joining")
    assert row == ["A1", "2", "2", "Church, Company", "5,100", "8,200", "31 × 64 m", "Stacked halls"]
    assert reason == "2 plots, 2 owners: stacked halls instead of nothing."


def test_candidates_alone_leave_out_what_was_not_looked_at():
    bare = STUDY.layers["candidates"].assign(top_share=np.nan, factory_types=None)
    page = write_report(replace(STUDY, layers={"candidates": bare}, figures={}), {})
    assert "Survey these first" not in page
    assert "What suits" not in page
    assert "How to activate it" in page


def test_every_quarter_stands_in_the_coverage_table():
    text = words(PAGE)
    assert all(name in text for name in QUARTERS)


def test_the_proof_of_the_choice_stands_in_a_sentence():
    assert "No set can do better than 410,900: what is chosen is at most 0.35% away" in words(PAGE)
    proven = replace(STUDY, figures={**STUDY.figures, "gap": 0.0})
    assert "It is proven that no other set of these candidates does better." in words(write_report(proven, {}))
    unproven = replace(STUDY, figures={key: value for key, value in STUDY.figures.items() if key != "bound"})
    assert "No bound was proven, so a better set may exist." in words(write_report(unproven, {}))


def test_the_objective_is_said_in_its_own_unit():
    def said(model):
        return words(write_report(replace(STUDY, parameters={"MODEL": model}), {}))

    assert "All people together need 412,346 minutes to their nearest chosen site." in said("p_median")
    assert "412,346 people are within the limit of a chosen site." in said("max_cover")
    assert "The chosen set has an objective of 412,346." in said("a model of one's own")


def test_people_without_a_way_to_the_network_are_said_openly():
    # The example's twelve cells without a travel time.
    assert "753 people live too far from the street network to be counted as served." in words(PAGE)


def test_what_is_estimated_stands_before_the_first_section():
    text = words(PAGE)
    first_section = text.index("The 20 best sites")
    assert all(text.index(sentence) < first_section for sentence in (*STUDY.stand_ins, *STUDY.warnings))


def test_every_check_is_marked_as_passed_or_failed():
    text = words(PAGE)
    assert text.count("✓ passed") == sum(check.passed for check in STUDY.checks)
    assert text.count("✗ failed") == sum(not check.passed for check in STUDY.checks)
    assert "1 of 3 checks failed" in text


def test_inputs_stand_with_their_whole_fingerprint():
    text = words(PAGE)
    assert all(given.sha256 in text and given.file in text for given in STUDY.inputs)


def test_the_attribution_stands_in_the_footer():
    assert STUDY.attribution in " ".join(tree(PAGE).find(".//footer").itertext())


def test_words_in_the_data_never_become_markup():
    evil = "<script>alert(1)</script>\"'&"
    layers = {}
    for name, frame in STUDY.layers.items():
        frame = frame.copy()
        for column in frame.columns:
            if frame[column].dtype == object and column not in ("geometry", "kind"):
                frame[column] = frame[column].map(lambda value: f"{value}{evil}" if isinstance(value, str) else value)
        layers[name] = frame
    study = replace(
        STUDY,
        title=evil,
        layers=layers,
        stand_ins=(evil,),
        warnings=(evil,),
        inputs=(StudyInput(evil, evil, evil, 1, evil),),
        parameters={evil: evil},
        versions={evil: evil},
        created=evil,
        attribution=evil,
    )
    page = write_report(study, PICTURES)
    assert "<script" not in page
    assert not [tag for tag, _ in Tags(page).found if tag == "script"]
    assert "<script>alert(1)</script>" in words(page)


def test_a_study_of_which_nothing_came_out_says_so_part_by_part():
    text = words(write_report(empty_study(), {}))
    for sentence in (
        "No candidate sites were found, or none were looked for.",
        "Coverage was not computed.",
        "No material flows were computed.",
        "The overview map was not drawn.",
        "There are no candidate sites to rank.",
        "No set of sites was chosen.",
        "No travel times were computed.",
        "Coverage was not broken down by quarter.",
        "Nothing was verified in this run.",
        "There are no warnings.",
    ):
        assert sentence in text


@pytest.mark.parametrize("name", sorted(STUDY.layers))
def test_a_missing_layer_leaves_the_rest_standing(name):
    tree(write_report(without(STUDY, name), PICTURES))


@pytest.mark.parametrize("name", sorted(STUDY.layers))
def test_a_layer_without_rows_leaves_the_rest_standing(name):
    layers = {**STUDY.layers, name: STUDY.layers[name].iloc[:0]}
    tree(write_report(replace(STUDY, layers=layers), PICTURES))


@pytest.mark.parametrize("name", sorted(STUDY.layers))
def test_a_layer_with_only_empty_values_leaves_the_rest_standing(name):
    frame = STUDY.layers[name]
    blank = frame.drop(columns=[column for column in frame.columns if column != "geometry"])
    empty = schema.LAYERS[name].conform(blank)
    text = words(write_report(replace(STUDY, layers={**STUDY.layers, name: empty}), PICTURES))
    assert not re.search(r"\b(nan|None|<NA>|inf)\b", text)


def test_loops_that_are_missing_are_said_to_be_missing():
    text = words(write_report(without(STUDY, "loops"), PICTURES))
    assert "No loop closes yet." in text
    assert "No loop closes: nothing comes back to where it was used." in text


def test_measured_flows_without_processing_are_drawn_between_places():
    measured = pd.DataFrame(
        {
            "from_node": ["q00", "q01", "q02"],
            "to_node": ["q01", "q02", "q00"],
            "material": "paper",
            "t_a": [9.0, 7.0, 5.0],
        }
    )
    text = words(write_report(replace(STUDY, layers={**STUDY.layers, "flows": schema.FLOWS.conform(measured)}), {}))
    assert "Between the places, in tonnes a year" in text


def test_german_numbers_have_commas_for_decimals_and_points_for_thousands():
    text = words(write_report(STUDY, PICTURES, "de", lambda literal: GERMAN.get(literal, literal)))
    assert "Wo kann eine Fabrik stehen?" in text
    assert "46 Standorte" in text
    assert "410.900" in text
    assert "0,35 %" in text
    assert "Altpapier" in text  # names of materials come in German from their table
    assert "14.9.2026" in text
    assert not re.search(r"\d,\d{3}\b(?! )", text.split("Sources")[0].split("What is estimated")[0])


def test_english_numbers_have_points_for_decimals_and_commas_for_thousands():
    text = words(PAGE)
    assert "410,900" in text
    assert "0.35%" in text
    assert "Waste paper" in text


def test_long_rankings_are_written_in_little_time():
    candidates = STUDY.layers["candidates"]
    many = pd.concat([candidates] * 200, ignore_index=True).assign(rank=np.arange(1, 200 * len(candidates) + 1))
    cells = pd.concat([STUDY.layers["coverage_cells"]] * 200, ignore_index=True)
    study = replace(STUDY, layers={**STUDY.layers, "candidates": many, "coverage_cells": cells})
    start = time.perf_counter()
    page = write_report(study, {})
    assert time.perf_counter() - start < 5
    assert page.count('class="more"') <= 22  # reasons of 20 sites, of one assembly, and a detail of an input
