"""Pictures show the map of a theme, and a legend of what is seen in it."""

import pytest
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtGui import QColor, QImage

from stadtregion_plugin.bridge.legend import sections
from stadtregion_plugin.bridge.project import extent_of, project_uri
from stadtregion_plugin.bridge.render import Sheet, _layers_of_theme, _settings, render_map
from stadtregion_plugin.bridge.themes import THEMES
from stadtregion_plugin.core.errors import InputError
from stadtregion_plugin.core.flows.map_widths import nice_below
from stadtregion_plugin.core.text import english
from tests.bridge.conftest import PROJECT

SMALL = (800, 500)


def picture(*arguments, **named) -> QImage:
    return QImage.fromData(render_map(*arguments, **named))


def colours_of(image: QImage, step: int = 2) -> set[str]:
    places = ((x, y) for x in range(0, image.width(), step) for y in range(0, image.height(), step))
    return {QColor(image.pixel(*place)).name() for place in places}


@pytest.fixture(scope="module")
def project(study_file):
    project = QgsProject()
    assert project.read(project_uri(study_file, PROJECT))
    yield project
    project.clear()


def legend_of(project, theme: str, extent: QgsRectangle | None = None) -> dict[str, list[str]]:
    layers = _layers_of_theme(project, THEMES[theme])
    settings = _settings(layers, Sheet(1600, 1000), extent or extent_of(layers))
    return {
        section.title: [entry.label for entry in section.entries]
        for section in sections(layers, THEMES[theme], settings, english)
    }


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_gives_a_picture_of_the_size_asked_for(theme, study_file):
    image = picture(study_file, PROJECT, theme, SMALL)
    assert (image.width(), image.height()) == SMALL
    assert len(colours_of(image)) > 60


def test_flows_are_drawn_in_the_colours_of_their_materials(study_file):
    assert {"#ddcc77", "#332288"} <= colours_of(picture(study_file, PROJECT, "flows"), step=1)  # mineral, metal


def test_the_legend_lists_the_classes_that_are_seen(project):
    legend = legend_of(project, "coverage")
    assert legend["Coverage by cell"] == [
        "up to 3 min",
        "3 to 6 min",
        "Beyond the limit",
        "Not connected to the network",
    ]
    assert "Land use" not in legend


def test_the_legend_leaves_out_what_lies_outside_the_picture(project):
    forest = QgsRectangle(511_300, 5_405_900, 511_500, 5_406_100)  # the north-west corner of the town
    assert "Candidate sites" in legend_of(project, "overview")
    assert "Candidate sites" not in legend_of(project, "overview", forest)
    assert "Water" not in legend_of(project, "overview", forest)["Base map"]


def test_the_legend_leaves_out_what_is_not_drawn_at_the_scale(project):
    far = QgsRectangle(400_000, 5_300_000, 620_000, 5_500_000)
    assert "Local streets" in legend_of(project, "sites")["Base map"]
    assert not {"Local streets", "Building"} & set(legend_of(project, "sites", far)["Base map"])


def test_an_attribution_is_written_below_the_map(study_file):
    credited = picture(study_file, PROJECT, "overview", SMALL)
    anonymous = picture(study_file, PROJECT, "overview", SMALL, attribution="")
    footer = (0, 484, 800, 16)
    assert len(colours_of(credited.copy(*footer), step=1)) > 5
    assert colours_of(anonymous.copy(*footer), step=1) == {"#ffffff"}


def test_a_picture_is_the_same_each_time(study_file):
    assert render_map(study_file, PROJECT, "sites", SMALL) == render_map(study_file, PROJECT, "sites", SMALL)


def test_a_missing_project_is_named(study_file):
    with pytest.raises(InputError, match="holds no project Elsewhere"):
        render_map(study_file, "Elsewhere", "overview", SMALL)


@pytest.mark.parametrize(("amount", "nice"), [(8200, 5000), (1.9, 1), (0.23, 0.2), (10, 10), (999, 500)])
def test_round_amounts_are_one_two_or_five_times_a_power_of_ten(amount, nice):
    assert nice_below(amount) == pytest.approx(nice)
