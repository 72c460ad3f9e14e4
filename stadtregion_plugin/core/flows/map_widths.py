"""What the width of an arrow means: a few round amounts, and how wide an arrow of them is."""

from __future__ import annotations

NICE_STEPS = (1.0, 2.0, 5.0)
SHARES = (1.0, 1 / 3, 1 / 12)  # of the largest amount
LEAST_PX = 1.0


def nice_below(number: float) -> float:
    """The largest of 1, 2, 5, 10, 20 … that is not above ``number``, which is positive."""
    power = 10.0 ** int(f"{number:e}".partition("e")[2])
    return max(step * power for step in NICE_STEPS if step * power <= number * (1 + 1e-9))


def explained_widths(most_t_a: float, widest_px: float) -> tuple[tuple[float, float], ...]:
    """Round amounts (t a year) and their widths (px), in proportion to the largest arrow, of ``widest_px``."""
    amounts = [nice_below(most_t_a * share) for share in SHARES]
    return tuple((tonnes, max(widest_px * tonnes / most_t_a, LEAST_PX)) for tonnes in amounts)
