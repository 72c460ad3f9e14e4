"""A group works with the panel: weights, sites on the map and in the list, the best, undo, scenarios."""

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication


def test_the_panel_begins_with_a_study_or_the_model_region(desk):
    assert desk.panel.pages.currentWidget() is desk.panel.start
    assert desk.panel.start.file.isVisible()
    desk.shoot("start")


def test_the_model_region_opens_with_its_figures_and_layers(desk, region):
    panel = desk.panel
    assert panel.pages.currentWidget() is panel.page
    assert len(panel.session.answers.sites) == 5
    assert panel.page.answers.rows["served_share"][1].text().count("%") == 1
    assert all(panel.map.layer(name) is not None for name in ("chosen", "candidates", "coverage_cells"))
    assert panel.page.ranking.model().rowCount() == len(region.board.candidates)
    desk.shoot("opened")


def test_a_click_on_the_map_adds_a_site_and_a_second_one_drops_it(board):
    session = board.panel.session
    site = next(s for s in map(str, session.board.candidates["site_id"]) if s not in session.scenario.chosen)
    pixel = board.pixel_of(site)
    before = session.scenario.chosen
    board.click_map(pixel)
    board.settle()
    assert len(session.scenario.chosen) == len(before) + 1
    assert board.panel.map.layer("chosen").featureCount() == len(before) + 1
    board.shoot("added")
    board.click_map(pixel)
    board.settle()
    assert session.scenario.chosen == before


def test_enter_in_the_list_adds_a_site_and_ctrl_z_takes_it_back(board):
    panel = board.panel
    panel.page.ranking.setFocus()
    panel.page.ranking.setCurrentIndex(panel.page.ranking.model().index(1, 0))
    site = panel.page.ranking.current_site
    was = site in panel.session.scenario.chosen
    QTest.keyClick(panel.page.ranking, Qt.Key.Key_Return)
    assert (site in panel.session.scenario.chosen) != was
    QTest.keyClick(panel.page.ranking, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (site in panel.session.scenario.chosen) == was
    QTest.keyClick(panel.page.ranking, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert (site in panel.session.scenario.chosen) != was
    board.settle()


def test_a_slider_moved_by_keys_ranks_anew_at_once(board):
    panel = board.panel
    before = panel.session.ranking.ranks.copy()
    slider = panel.page.weights.sliders["noise"]
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert (panel.session.ranking.ranks != before).any()
    best = panel.session.ranking.order[0]
    assert panel.page.ranking.sites.site(0) == panel.session.board.candidates["site_id"].iloc[best]
    board.settle()
    ranks = {f["site_id"]: f["rank"] for f in panel.map.layer("candidates").getFeatures()}
    assert ranks[panel.page.ranking.sites.site(0)] == 1
    board.shoot("weights")


def test_the_best_sites_are_found_with_proof(board):
    panel = board.panel
    panel.page.best.count.setValue(4)
    board.click(panel.page.best.button)
    assert panel.work.busy
    board.settle()
    assert len(panel.session.scenario.chosen) == 4
    assert panel.page.best.proof.text()
    board.shoot("best")


def test_two_scenarios_are_compared_in_a_table_and_on_the_map(board):
    panel = board.panel
    panel.page.tabs.setCurrentIndex(1)
    QTest.keyClicks(panel.page.scenarios.name, "Five")
    QTest.keyClick(panel.page.scenarios.name, Qt.Key.Key_Return)
    panel.session.choose(panel.session.scenario.chosen[:3])
    QTest.keyClicks(panel.page.scenarios.name, "Three")
    board.click(panel.page.scenarios.keep)
    board.click(panel.page.scenarios.compare)
    board.settle()
    assert panel.page.pair.isVisible()
    sides = [f["side"] for f in panel.map.layer("compared").getFeatures()]
    assert sorted(sides) == ["a", "a", "both", "both", "both"]
    assert "✔" in panel.page.pair.cells["mean_time_min", "a"].text()
    assert "✔" not in panel.page.pair.cells["mean_time_min", "b"].text()
    board.shoot("compared")
    board.click(panel.page.end_comparison)
    assert panel.map.layer("compared").featureCount() == 0
    assert QgsProject.instance().layerTreeRoot().findLayer(panel.map.layer("chosen")).isVisible()


def test_another_tool_leaves_the_sites_alone_until_picking_is_asked_for_again(board):
    panel = board.panel
    pixel = board.pixel_of(panel.session.scenario.chosen[0])
    before = panel.session.scenario
    board.iface.actionPan().trigger()
    assert not panel.page.picking.isChecked()
    board.click_map(pixel)
    assert panel.session.scenario is before
    board.click(panel.page.pick)
    assert panel.page.picking.isChecked()
    board.settle()
    board.click_map(board.pixel_of(before.chosen[0]))
    assert before.chosen[0] not in panel.session.scenario.chosen


def test_looking_at_a_site_in_the_list_brings_it_into_view(board):
    panel, canvas = board.panel, board.iface.mapCanvas()
    far = panel.map.extent
    far.scale(0.05)
    panel.zoom_to(far)
    board.settle()
    panel.page.ranking.setFocus()
    panel.page.ranking.setCurrentIndex(panel.page.ranking.model().index(0, 2))
    QTest.keyClick(panel.page.ranking, Qt.Key.Key_Down)
    site = panel.session.board.candidates.geometry.iloc[panel.session.row_of(panel.page.ranking.current_site)]
    point = site.representative_point()
    assert canvas.extent().contains(point.x, point.y)
    assert panel.page.reason.text()
    board.settle()
    board.shoot("looked_at")


def test_the_menu_opens_the_forms_of_the_study_and_its_check(board):
    names = [action.text() for action in board.menu.actions]
    assert len(names) == 4
    for number, title in ((1, "study"), (3, "ledger")):
        board.menu.actions[number].trigger()
        QTest.qWait(200)
        forms = [w for w in QApplication.topLevelWidgets() if isinstance(w, AlgorithmDialog) and w.isVisible()]
        assert len(forms) == 1, title
        forms[0].close()
    assert all(board.menu.iface.pluginMenu().actions())


def test_a_slider_that_is_dragged_is_one_step(board):
    session, slider = board.panel.session, board.panel.page.weights.sliders["access"]
    before = session.scenario.weights
    slider.setSliderDown(True)
    slider.setSliderDown(False)
    assert session.scenario.weights == before
    slider.setSliderDown(True)
    for value in (40, 60, 80):
        slider.setValue(value)
    slider.setSliderDown(False)
    assert session.scenario.weights != before
    session.undo()
    assert session.scenario.weights == before
    assert not session.history.can_undo


def test_a_shorter_time_limit_answers_anew_and_can_be_undone(board):
    session = board.panel.session
    before = session.answers
    board.panel.page.best.limit.setValue(2)
    board.settle()
    assert session.scenario.limit_min == 2
    assert session.answers.served_share < before.served_share
    session.undo()
    board.settle()
    assert board.panel.page.best.limit.value() == session.board.limit_min
    assert session.answers.served_share == before.served_share


def test_a_proof_is_said_of_the_choice_it_is_for_and_of_no_other(board):
    panel = board.panel
    board.click(panel.page.best.button)
    board.settle()
    assert panel.page.best.proof.isVisible()
    panel.session.toggle(panel.session.scenario.chosen[0])
    assert not panel.page.best.proof.isVisible()
    panel.session.undo()
    assert panel.page.best.proof.isVisible()
    board.settle()
