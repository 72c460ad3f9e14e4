"""Small charts show the numbers they stand beside."""

import re
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stadtregion_plugin.core.study.diagrams.charts import bar, heat, reach_curve, span, stacked
from stadtregion_plugin.core.study.markup import Markup, element, joined

INK = (0x1F, 0x2A, 0x30)  # --ink in report.css


def rects(drawing):
    return [
        {name: float(rect.get(name)) for name in ("x", "width")} | {"class": rect.get("class")}
        for rect in ElementTree.fromstring(drawing).iter("rect")
    ]


def luminance(colour):
    """Relative luminance of WCAG 2.1."""
    parts = [channel / 255 for channel in colour]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def curve(minutes, people, limit):
    drawn = reach_curve(
        np.array(minutes), np.array(people), limit, "reach", "minutes", lambda v: f"{v:.0%}", lambda v: f"{v:.0f}"
    )
    return ElementTree.fromstring(drawn)


def test_a_bar_is_filled_to_its_share():
    track, fill = rects(bar(0.25))
    assert fill["width"] == pytest.approx(0.25 * track["width"])


@given(st.lists(st.floats(-0.5, 2.0), max_size=5))
def test_a_bar_never_runs_over(shares):
    track, *fills = rects(stacked([(share, "fill") for share in shares]))
    assert all(fill["x"] >= 0 and fill["x"] + fill["width"] <= track["width"] + 0.02 for fill in fills)


def test_a_span_runs_from_low_to_high_with_its_mark_between():
    track, line, mark = rects(span(20, 50, 80, 100))
    assert (line["x"], line["width"]) == pytest.approx((0.2 * track["width"], 0.6 * track["width"]))
    assert mark["x"] == pytest.approx(0.5 * track["width"])


@pytest.mark.parametrize("share", np.linspace(-0.2, 1.2, 15))
def test_words_on_heat_keep_the_contrast_that_wcag_asks_for(share):
    code = re.search(r"#([0-9a-f]{6})", heat(share, "42")).group(1)
    background = luminance(tuple(int(code[place : place + 2], 16) for place in (0, 2, 4)))
    assert (background + 0.05) / (luminance(INK) + 0.05) >= 4.5


def test_heat_grows_darker_with_the_share():
    def brightness(share):
        return int(re.search(r"#([0-9a-f]{2})", heat(share, "")).group(1), 16)

    assert brightness(0.0) > brightness(0.5) > brightness(1.0)


def test_the_curve_marks_the_share_that_is_reached_within_the_limit():
    # 30 of 100 people within 10 minutes, 20 more within 15, 40 more later, 10 with no way at all.
    root = curve([4.0, 15.0, 22.0, np.nan], [30.0, 20.0, 40.0, 10.0], 15.0)
    (callout,) = [text for text in root.iter("text") if text.get("class") == "callout"]
    assert callout.text == "50%"


def test_the_curve_never_falls_and_ends_at_those_with_a_way():
    root = curve([4.0, 15.0, 22.0, np.nan], [30.0, 20.0, 40.0, 10.0], 15.0)
    (line,) = [path for path in root.iter("path") if path.get("class") == "curve"]
    heights = np.array([float(point.split()[1]) for point in line.get("d")[1:].split("L")])
    assert (np.diff(heights) <= 1e-9).all()
    grid = [float(path.get("d").split()[1].split("H")[0]) for path in root.iter("path") if path.get("class") == "grid"]
    assert (heights[0] - heights[-1]) / (max(grid) - min(grid)) == pytest.approx(0.9, abs=1e-3)


@pytest.mark.parametrize(
    ("minutes", "limit"),
    [([np.nan], 15.0), ([0.0], None), ([3.0], 15.0), ([5000.0, 1.0], 10.0), ([2.0, np.inf], 0.5)],
)
def test_odd_times_give_a_curve_all_the_same(minutes, limit):
    curve(minutes, [1.0] * len(minutes), limit)


def test_text_is_escaped_and_markup_is_not():
    assert element("b", "<i>", Markup("<i></i>"), None) == "<b>&lt;i&gt;<i></i></b>"
    assert element("p", title='"<&') == '<p title="&quot;&lt;&amp;"></p>'
    assert joined("a & b", 1.5) == "a &amp; b1.5"
    assert element("p", class_="x", aria_label="y", hidden=None) == '<p class="x" aria-label="y"></p>'
