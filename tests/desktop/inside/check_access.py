"""Everybody can take part: by keys alone, from two metres, with any eyes, on a small screen, light or dark."""

import re

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QTabBar, QWidget
from qgis.utils import iface

from stadtregion_plugin.workshop.look import BETTER, LEAST_CONTRAST, WORSE, contrast, readable

READABLE_PT = 18  # from two metres
TABS = (0, 1)


def focusable(page) -> list[QWidget]:
    """The visible widgets that keys can reach."""
    return [w for w in page.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]


def colours(widget) -> list[QColor]:
    image = widget.grab().toImage()
    seen = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height())}
    return [QColor(pixel) for pixel in seen]


def ground_of(widget) -> QColor:
    """The colour in the corner of a widget."""
    return QColor(widget.grab().toImage().pixel(1, 1))


@pytest.mark.parametrize("tab", TABS)
def test_every_widget_that_keys_reach_says_what_it_is(board, tab):
    board.panel.page.tabs.setCurrentIndex(tab)
    QTest.qWait(50)
    for widget in focusable(board.panel.page):
        words = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton | QLineEdit) else "")
        inner = isinstance(widget, QLineEdit) and isinstance(widget.parent(), QComboBox | QWidget) and not words
        assert words or inner or isinstance(widget, QTabBar), widget


def test_the_tab_key_goes_from_top_to_bottom_through_everything(board):
    page = board.panel.page
    page.exports.setFocus()
    visited = []
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget is None or not page.isAncestorOf(widget) or widget in visited:
            break
        visited.append(widget)
    sliders = list(page.weights.sliders.values())
    wanted = [page.best.model, page.best.button, *sliders, page.ranking]
    places = [visited.index(widget) for widget in wanted]
    assert places == sorted(places)


def test_the_focus_is_seen(board):
    page = board.panel.page
    for widget in (page.best.button, page.weights.sliders["noise"], page.ranking):
        page.exports.setFocus()
        QTest.qWait(30)
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.qWait(30)
        assert widget.grab().toImage() != without, widget


@pytest.mark.parametrize("tab", TABS)
def test_no_two_widgets_share_a_mnemonic(board, tab):
    page = board.panel.page
    page.tabs.setCurrentIndex(tab)
    QTest.qWait(50)
    widgets = [w for w in page.findChildren(QAbstractButton) if w.isVisible()]
    widgets += [w for w in page.findChildren(QLabel) if w.isVisible() and w.buddy() is not None]
    texts = [w.text() for w in widgets] + [page.tabs.tabText(index) for index in range(page.tabs.count())]
    letters = [found.group(1).lower() for words in texts if (found := re.search(r"&(\w)", words))]
    assert len(letters) == len(set(letters)), sorted(letters)


def test_the_figures_are_large_and_stand_out(board):
    dots_per_point = iface.mainWindow().logicalDpiY() / 72
    for _, value in board.panel.page.answers.rows.values():
        assert value.sizeHint().height() >= READABLE_PT * dots_per_point
        ground = ground_of(value)
        assert max(contrast(colour, ground) for colour in colours(value)) >= LEAST_CONTRAST


def test_changes_are_told_by_colour_arrow_sign_and_word(board):
    panel = board.panel
    panel.session.choose(panel.session.scenario.chosen[:2])
    board.settle()
    words, _ = panel.page.answers.rows["mean_time_min"]
    assert "▲ +" in words.text()
    ground = ground_of(words)
    for pair in (BETTER, WORSE):
        assert contrast(QColor(readable(pair, words.palette())), ground) >= LEAST_CONTRAST
    board.shoot("changes")


def test_the_window_keeps_to_a_small_screen(board):
    panel = board.panel
    size = iface.mainWindow().size()
    panel.page.tabs.setCurrentIndex(1)
    for name, count in (("One", 2), ("Other with a rather long name", 4)):
        panel.session.choose(panel.session.study.chosen[:count])
        panel.session.keep(name)
    board.click(panel.page.scenarios.compare)
    board.settle()
    QTest.qWait(100)
    board.shoot("small_screen")
    assert (size.width(), size.height()) == (1366, 768)
    assert iface.mainWindow().size() == size
    board.click(panel.page.end_comparison)


def test_the_list_is_worked_by_keys_alone(board):
    page, session = board.panel.page, board.panel.session
    page.ranking.setFocus()
    page.ranking.setCurrentIndex(page.ranking.model().index(0, 0))
    QTest.keyClick(page.ranking, Qt.Key.Key_Down)
    site = page.ranking.current_site
    assert site == page.ranking.sites.site(1)
    assert page.reason.text()
    was = site in session.scenario.chosen
    QTest.keyClick(page.ranking, Qt.Key.Key_Space)
    assert (site in session.scenario.chosen) != was
    assert page.ranking.current_site == site
