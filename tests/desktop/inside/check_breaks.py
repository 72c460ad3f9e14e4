"""What hurried people do: wrong files, layers removed, tasks left running, the plugin reloaded."""

import json
import shutil
import sqlite3

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog
from qgis.utils import iface, plugins, reloadPlugin


@pytest.fixture
def copy(board, tmp_path):
    """A copy of the model region, to be spoilt."""
    path = tmp_path / "copy.gpkg"
    shutil.copy(board.panel.session.study.path, path)
    return path


def altered(path, *statements) -> None:
    with sqlite3.connect(path) as connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


def opened(board, path) -> list[str]:
    """Try to open ``path``; what the message bar says then. The study that lay open stays open where it fails."""
    board.panel.work.open_study(path)
    board.wait(lambda: not board.panel.work.busy)
    board.settle()
    return board.said()


def test_a_study_without_candidates_is_refused_in_one_sentence(board, copy):
    altered(copy, "DROP TABLE candidates", "DELETE FROM gpkg_contents WHERE table_name = 'candidates'")
    before = board.panel.session.study
    (sentence,) = opened(board, copy)
    assert "candidates" in sentence
    assert board.panel.session.study is before


def test_a_file_that_is_no_geopackage_is_refused_in_one_sentence(board, tmp_path):
    path = tmp_path / "note.gpkg"
    path.write_text("Dear all", encoding="utf-8")
    (sentence,) = opened(board, path)
    assert "note.gpkg" in sentence


def test_a_file_that_was_moved_is_named(board, tmp_path):
    (sentence,) = opened(board, tmp_path / "moved.gpkg")
    assert "moved.gpkg" in sentence


def test_a_locked_file_is_refused_in_one_sentence_and_opens_later(board, copy):
    connection = sqlite3.connect(copy, isolation_level=None)
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("BEGIN EXCLUSIVE")
    sentences = opened(board, copy)
    connection.execute("COMMIT")
    connection.close()
    assert len(sentences) == 1
    assert "copy.gpkg" in sentences[0]
    opened(board, copy)
    assert board.panel.session.study.path == copy


def test_a_read_only_file_opens(board, copy):
    copy.chmod(0o444)
    copy.parent.chmod(0o555)
    try:
        opened(board, copy)
        assert board.panel.session.study.path == copy
    finally:
        copy.parent.chmod(0o755)


def test_a_study_of_another_version_opens_with_what_it_has(board, copy):
    altered(
        copy,
        "DROP TABLE ledger",
        "DELETE FROM gpkg_contents WHERE table_name = 'ledger'",
        "ALTER TABLE candidates DROP COLUMN score_synergy",
        "ALTER TABLE candidates ADD COLUMN score_of_the_future REAL",
    )
    opened(board, copy)
    assert board.panel.session.study.path == copy
    assert "synergy" not in board.panel.page.weights.sliders


def test_a_click_beside_all_sites_is_told_and_changes_nothing(board):
    before = board.panel.session.scenario
    board.click_map(QPoint(3, 3))
    assert board.panel.session.scenario is before
    assert len(board.said()) == 1


def test_where_two_sites_overlap_a_menu_asks_which(board, copy):
    candidates = board.panel.session.board.candidates
    one, other = (str(site) for site in candidates["site_id"].iloc[:2])
    altered(
        copy,
        "DROP TRIGGER IF EXISTS rtree_candidates_geom_update6",
        f"UPDATE candidates SET geom = (SELECT geom FROM candidates WHERE site_id = '{one}') WHERE site_id = '{other}'"
        if _updates_freely(copy)
        else "SELECT 1",
    )
    opened(board, copy)
    session = board.panel.session
    if session.board.candidates.geometry.iloc[0] != session.board.candidates.geometry.iloc[1]:
        pytest.skip("this SQLite cannot alter geometries of a GeoPackage")
    before = session.scenario.chosen
    board.click_map(board.pixel_of(one))
    menu = board.panel.tool.menu
    assert menu is not None
    assert menu.isVisible()
    assert session.scenario.chosen == before
    assert len(menu.actions()) == 2
    board.shoot("which_site")
    menu.actions()[1].trigger()
    menu.close()
    board.settle()
    assert set(session.scenario.chosen) ^ set(before) == {other}


def _updates_freely(path) -> bool:
    """Take the triggers away that keep the spatial index; they need functions that plain SQLite lacks."""
    with sqlite3.connect(path) as connection:
        names = [n for (n,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
        for name in names:
            connection.execute(f'DROP TRIGGER "{name}"')
    connection.close()
    return True


def test_layers_removed_by_hand_can_be_shown_again(board):
    panel = board.panel
    QgsProject.instance().removeMapLayer(panel.map.layer("candidates").id())
    panel.session.set_weight("noise", 0.9)
    panel.session.toggle(panel.page.ranking.sites.site(0))
    board.settle()
    assert panel.page.show_map.isVisible()
    board.click(panel.page.show_map)
    board.settle()
    assert panel.map.complete
    assert not panel.page.show_map.isVisible()
    ranks = {f["site_id"]: f["rank"] for f in panel.map.layer("candidates").getFeatures()}
    assert ranks[panel.page.ranking.sites.site(0)] == 1


def test_a_new_project_leaves_the_board_and_offers_its_layers(board):
    panel = board.panel
    iface.newProject(False)
    board.settle()
    panel.session.toggle(panel.page.ranking.sites.site(0))
    board.settle()
    assert panel.session.answers is not None
    assert panel.page.show_map.isVisible()
    board.click(panel.page.show_map)
    board.settle()
    assert panel.map.complete
    assert QgsProject.instance().crs().authid() == "EPSG:25832"


def test_a_scenario_of_another_study_drops_what_is_not_here_and_says_so(board, tmp_path, monkeypatch):
    path = tmp_path / "other.json"
    site = board.panel.page.ranking.sites.site(0)
    content = {"format": "stadtregion-scenario", "version": 1, "name": "Other", "study": "Elsewhere", "mode": "bicycle"}
    content |= {"limit_min": 15, "model": "p_median", "count": 2, "weights": {"noise": 0.5}, "chosen": [site, "X-9"]}
    path.write_text(json.dumps(content | {"mood": "good"}), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    board.panel.page.tabs.setCurrentIndex(1)
    board.click(board.panel.page.scenarios.load)
    board.settle()
    assert board.panel.session.scenario.chosen == (site,)
    said = " ".join(board.said())
    assert all(word in said for word in ("X-9", "Elsewhere", "mood"))


def test_a_file_that_is_no_scenario_is_refused_in_one_sentence(board, tmp_path, monkeypatch):
    path = tmp_path / "broken.json"
    path.write_text("{", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    before = board.panel.session.scenario
    board.panel.page.tabs.setCurrentIndex(1)
    board.click(board.panel.page.scenarios.load)
    assert board.panel.session.scenario is before
    assert len(board.said()) == 1


def test_a_scenario_that_is_saved_loads_as_it_was(board, tmp_path, monkeypatch):
    session = board.panel.session
    session.set_weight("noise", 0.7)
    session.toggle(board.panel.page.ranking.sites.site(2))
    saved = session.scenario
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    board.panel.page.tabs.setCurrentIndex(1)
    board.click(board.panel.page.scenarios.save)
    session.choose(())
    board.settle()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "mine.json"), ""))
    board.click(board.panel.page.scenarios.load)
    board.settle()
    assert (session.scenario.chosen, session.scenario.weights) == (saved.chosen, saved.weights)


def test_all_weights_at_nothing_keep_the_ranking_and_are_told(board):
    panel = board.panel
    for slider in panel.page.weights.sliders.values():
        slider.setValue(0)
    assert panel.session.ranking is not None
    assert len(board.said()) == 1
    panel.page.weights.sliders["noise"].setValue(50)
    assert panel.page.weights.shares["noise"].text().startswith("100")


def test_no_site_at_all_is_an_answer_too(board):
    board.panel.session.choose(())
    board.settle_exactly()
    assert board.panel.session.answers.served_share == 0
    board.shoot("nothing")
    assert board.said() == []


def test_a_task_can_be_cancelled(board):
    panel = board.panel
    panel.page.best.count.setValue(20)
    board.click(panel.page.best.button)
    before = panel.session.scenario.chosen
    board.wait(lambda: panel.page.cancel.isVisible())
    board.click(panel.page.cancel)
    board.wait(lambda: not panel.work.busy, 5)
    assert panel.session.scenario.chosen == before


def test_closing_the_panel_while_a_task_runs_lets_it_end_in_peace(board):
    panel = board.panel
    board.click(panel.page.best.button)
    panel.close()
    board.settle()
    assert not panel.isVisible()
    board.menu.actions[0].trigger()
    assert panel.isVisible()
    assert len(panel.session.scenario.chosen) == panel.session.scenario.count


def test_reloading_the_plugin_while_a_task_runs_leaves_nothing_behind(board):
    panel, tool = board.panel, board.panel.tool
    layers = set(QgsProject.instance().mapLayers())
    board.click(panel.page.best.button)
    reloadPlugin("stadtregion_plugin")
    QTest.qWait(300)
    assert sip.isdeleted(panel)
    assert iface.mapCanvas().mapTool() is not tool
    assert set(QgsProject.instance().mapLayers()) == layers
    menus = [action.text() for action in iface.pluginMenu().actions()]
    assert menus.count(plugins["stadtregion_plugin"].menu.name) == 1
    board.menu = plugins["stadtregion_plugin"].menu
    board.menu.open_panel()
    QgsProject.instance().clear()
    board.wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


def test_undo_at_the_beginning_does_nothing(board):
    before = board.panel.session.scenario
    QTest.keyClick(board.panel.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert board.panel.session.scenario is before
