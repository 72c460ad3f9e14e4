"""What a group takes home: the map as a picture and as PDF, a report, a study file."""

import json

import pyogrio
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QFileDialog


@pytest.fixture
def save_as(board, tmp_path, monkeypatch):
    """Answer the next question for a file with a name in a folder of the test's own."""

    def answer(name: str):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        return path

    return answer


def exported(board, action):
    action.trigger()
    assert board.panel.work.busy
    board.settle()


def test_the_map_becomes_a_picture_with_legend_and_attribution(board, save_as):
    path = save_as("map.png")
    exported(board, board.panel.page.exports.map_picture)
    image = QImage(str(path))
    assert (image.width(), image.height()) == (3508, 2480)
    image.scaledToWidth(1600).save(str(board.shots("exported_map")))


def test_the_map_becomes_a_pdf(board, save_as):
    path = save_as("map")
    exported(board, board.panel.page.exports.map_pdf)
    content = path.with_name("map.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert len(content) > 100_000


def test_the_report_speaks_of_the_sites_of_the_scenario(board, save_as):
    session = board.panel.session
    session.choose(session.scenario.chosen[:3])
    board.settle()
    path = save_as("report.html")
    exported(board, board.panel.page.exports.report)
    page = path.read_text(encoding="utf-8")
    assert page.count("data:image/png;base64,") >= 4
    for site in session.scenario.chosen:
        assert site in page


def test_the_study_file_holds_the_scenario_and_opens_again(board, save_as):
    session = board.panel.session
    site = next(s for s in map(str, session.board.candidates["site_id"]) if s not in session.scenario.chosen)
    session.toggle(site)
    session.set_weight("noise", 1.0)
    board.settle_exactly()
    said = session.answers
    chosen, first = session.scenario.chosen, board.panel.page.ranking.sites.site(0)
    path = save_as("scenario.gpkg")
    exported(board, board.panel.page.exports.study)
    scores = pyogrio.read_dataframe(path, layer="scores").set_index("score")["value"]
    assert scores["share_served"] == pytest.approx(said.served_share)
    assert scores["mean_time_min"] == pytest.approx(said.mean_time_min)
    ledger = pyogrio.read_dataframe(path, layer="ledger")
    assert json.loads(ledger["parameters"].iloc[-1])["CHOSEN"] == ", ".join(chosen)
    project = QgsProject()
    assert project.read(f"geopackage:{path}?projectName={'Studie' if board.language == 'de' else 'Study'}")
    project.clear()
    board.panel.work.open_study(path)
    board.wait(lambda: board.panel.session.study.path == path)
    board.settle_exactly()
    assert board.panel.session.scenario.chosen == chosen
    assert board.panel.session.answers.loop_closure == pytest.approx(said.loop_closure)
    assert pyogrio.read_dataframe(path, layer="candidates").sort_values("rank")["site_id"].iloc[0] == first


def test_a_folder_that_takes_no_files_is_told_in_one_sentence(board, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/proc/map.png", ""))
    exported(board, board.panel.page.exports.map_picture)
    assert len(board.said()) == 1
    assert "/proc/map.png" in board.said()[0]
