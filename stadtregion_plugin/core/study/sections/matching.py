"""What a matching of flows answers besides: facilities, prices, guard rails, fronts, missing loops, corrections."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...labels import LIMITED, PRICE_KINDS
from ...text import text
from ..blocks import Column, figure, measured, missing, paragraph, part, table
from ..diagrams.charts import bar
from ..diagrams.front import front_svg
from ..flow_links import find_names
from ..markup import Markup, element, joined
from ..reading import figure as named
from ..reading import layer, numbers, quarter_names, words
from ..results import Study
from ..voice import NO_NUMBER, Voice
from .balance import balance

MOST_ROWS = 20
MOST_PROCESSES = 3  # named of a quarter
LEAST_T = 0.5  # a facility that runs less is not listed
#: The column of a front for each objective.
OBJECTIVES = {"cost": "cost_a", "co2e": "co2e_t_a", "tonne_km": "tonne_km_a", "virgin": "virgin_t_a"}
FULL = 1.0 - 1e-6  # the share from which a limit counts as used up
MOST_PRICES = 5  # of each kind


def matching(study: Study, voice: Voice) -> list[Markup]:
    """The chapter that stands alone."""
    names = find_names(study, voice.language)
    answers = [facilities, prices, guard_rails, front, missing_loops]
    return [balance(study, names, voice), *(found for answer in answers if (found := answer(study, voice)) is not None)]


def besides(study: Study, voice: Voice) -> list[Markup]:
    """The same within the chapter of the flows, as far as it was asked for."""
    answers = [facilities, prices, guard_rails, front, missing_loops, corrections]
    return [found for answer in answers if (found := answer(study, voice)) is not None]


def facilities(study: Study, voice: Voice) -> Markup | None:
    """What is made on the factory floor space of which quarter, and how much of it that takes."""
    found = layer(study, "facility_use")
    if found is None:
        return None
    heading = voice.say(text("What is made where"))
    running = found[numbers(found, "throughput_t_a") > LEAST_T].reset_index(drop=True)
    if running.empty:
        nothing = text("No facility runs: import and disposal are cheaper than every recipe.")
        return part(heading, missing(voice.say(nothing)))
    names, floor_space = find_names(study, voice.language), _floor_space(study)
    columns = [
        Column(voice.say(text("Quarter"))),
        Column(voice.say(text("Chosen sites"))),
        Column(voice.say(text("Factory floor space (m²)")), "number"),
        Column(voice.say(text("Of it in use")), "chart"),
        Column(voice.say(text("Processed (t a year)")), "number"),
        Column(voice.say(text("Energy (MWh a year)")), "number"),
        Column(voice.say(text("Most of it"))),
    ]
    sums = running.assign(
        **{name: numbers(running, name) for name in ("throughput_t_a", "floor_m2", "energy_mwh_a")}
    ).groupby("node_id", sort=False)
    rows = []
    for node, group in sums:
        whole, used = floor_space.get(str(node), np.nan), float(group["floor_m2"].sum())
        top = group.nlargest(MOST_PROCESSES, "throughput_t_a")
        made = [
            f"{names.process(process)} ({voice.tonnes(tonnes)})"
            for process, tonnes in zip(words(top, "process"), numbers(top, "throughput_t_a"))
        ]
        rows.append(
            [
                words(group, "name")[0] or str(node),
                words(group, "sites")[0] or NO_NUMBER,
                voice.figure(whole),
                measured(voice.share(used / whole), bar(used / whole)) if whole > 0 else voice.figure(used),
                voice.figure(group["throughput_t_a"].sum()),
                voice.figure(group["energy_mwh_a"].sum()),
                "; ".join(made),
            ]
        )
    note = text("Each process may take its share of the floor space that the chosen sites add, all together no more.")
    caption = voice.say(text("Facilities in use, by quarter"))
    return part(heading, table(columns, rows, caption), note=voice.say(note))


def _floor_space(study: Study) -> dict[str, float]:
    nodes = layer(study, "flow_nodes")
    if nodes is None:
        return {}
    return dict(zip(words(nodes, "node_id"), numbers(nodes, "facility_m2")))


def guard_rails(study: Study, voice: Voice) -> Markup | None:
    """Limits with what is used of them."""
    found = layer(study, "guard_rails")
    if found is None:
        return None
    names = quarter_names(study)
    columns = [
        Column(voice.say(text("Limit"))),
        Column(voice.say(text("Where"))),
        Column(voice.say(text("At most")), "number"),
        Column(voice.say(text("Used")), "chart"),
        Column(voice.say(text("Headroom")), "number"),
        Column(voice.say(text("One more would save")), "number"),
    ]
    most, share = numbers(found, "most"), numbers(found, "used_share")
    used, headroom, saving = (numbers(found, name) for name in ("used", "headroom", "shadow_price"))
    places = words(found, "node_id")
    rows = [
        [
            voice.label(LIMITED, code),
            names.get(places[row], places[row]) if places[row] else voice.say(text("Whole region")),
            voice.figure(most[row]),
            measured(voice.figure(used[row]), _filled(share[row])),
            voice.figure(0.0 if share[row] >= FULL else headroom[row]),
            voice.figure(saving[row]) if saving[row] > 0 else NO_NUMBER,
        ]
        for row, code in enumerate(words(found, "limited"))
    ]
    note = text("A red bar is a limit that is used up. The last column is in the unit of what the flows make least.")
    caption = voice.say(text("Limits for a year and what the flows use of them"))
    return part(voice.say(text("Guard rails")), table(columns, rows, caption), note=voice.say(note))


def _filled(share: float) -> Markup:
    full = float(np.nan_to_num(share, posinf=1.0))
    return bar(min(full, 1.0), "unmet") if full >= FULL else bar(full)


def front(study: Study, voice: Voice) -> Markup | None:
    """Plans that no other beats in two objectives."""
    found = layer(study, "flow_pareto")
    if found is None:
        return None
    headers = {
        "cost_a": text("Cost (€ a year)"),
        "co2e_t_a": text("CO2e (t a year)"),
        "tonne_km_a": text("Transport work with import and disposal (tkm a year)"),
        "virgin_t_a": text("Virgin material (t a year)"),
        "exchange": text("Price of one unit less"),
    }
    columns = [Column(voice.say(text("Plan")))]
    columns += [Column(voice.say(header), "number") for header in headers.values()]
    chosen = words(found, "recommended")
    values = {name: numbers(found, name) for name in headers}
    rows = [
        [
            joined(
                choice,
                " " if chosen[row] == "True" else None,
                element("span", voice.say(text("balanced")), class_="chosen") if chosen[row] == "True" else None,
            ),
            *(voice.figure(values[name][row]) for name in headers),
        ]
        for row, choice in enumerate(words(found, "choice"))
    ]
    note = text("Each plan is proven optimal: none has less of one objective without more of the other.")
    caption = voice.say(text("From the best in the first objective to the best in the second"))
    heading = voice.say(text("What less of one costs in the other"))
    if len(found) == 1:
        alone = text("One plan is the best in both objectives: less of one costs nothing in the other.")
        return part(heading, paragraph(voice.say(alone)), table(columns, rows, caption), note=voice.say(note))
    return part(heading, _front_drawn(found, chosen, voice), table(columns, rows, caption), note=voice.say(note))


def _front_drawn(found: pd.DataFrame, chosen: list[str], voice: Voice) -> Markup | None:
    """The front as a drawing, where the table says which objectives it is between."""
    pair = [words(found, f"{which}_objective")[0] for which in ("first", "second")]
    if not all(code in OBJECTIVES for code in pair):
        return None
    label = voice.say(text("Front between two objectives, {count} plans"), count=len(found))
    diagram = front_svg(
        numbers(found, OBJECTIVES[pair[0]]),
        numbers(found, OBJECTIVES[pair[1]]),
        words(found, "choice"),
        chosen.index("True") if "True" in chosen else None,
        label,
        (voice.label(LIMITED, pair[0]), voice.label(LIMITED, pair[1])),
        voice.figure,
    )
    reading = text("Each point is a plan of the table below; where the line is steep, much is won for little.")
    return figure(diagram, voice.say(reading), "curve")


def missing_loops(study: Study, voice: Voice) -> Markup | None:
    """What would close most if it were added."""
    if "missing_loops" not in study.layers:
        return None
    heading = voice.say(text("Missing loops"))
    found = layer(study, "missing_loops")
    if found is None:
        return part(heading, missing(voice.say(text("Nothing was found that would close more if it were added."))))
    shown = found.iloc[:MOST_ROWS].reset_index(drop=True)
    columns = [
        Column(voice.say(text("What is added"))),
        Column(voice.say(text("Closes (t a year)")), "chart"),
        Column(voice.say(text("In closed loops (t a year)")), "number"),
        Column(voice.say(text("CO2e (t a year)")), "number"),
        Column(voice.say(text("Costs (€ a year)")), "number"),
        Column(voice.say(text("Closed per 1,000 € (t)")), "number"),
    ]
    closes, round_, co2e = (numbers(shown, name) for name in ("closes_t_a", "circulating_t_a", "co2e_t_a"))
    cost, per_euro = numbers(shown, "cost_a"), numbers(shown, "closes_t_per_keur")
    most = max(float(np.nanmax(closes)), 1e-12)
    rows = [
        [
            reason.split(": ")[0],
            measured(voice.figure(closes[row]), bar(closes[row] / most)),
            voice.number(round_[row]),
            voice.number(co2e[row]),
            voice.number(cost[row]),
            voice.say(text("pays for itself")) if cost[row] <= 0 else voice.figure(per_euro[row]),
        ]
        for row, reason in enumerate(words(shown, "reason"))
    ]
    note = text(
        "Each was added by itself and all flows matched again; costs include having the facility or making the link."
    )
    caption = voice.say(text("Facilities and links that would close most for what they cost"))
    return part(heading, table(columns, rows, caption), note=voice.say(note))


def prices(study: Study, voice: Voice) -> Markup | None:
    """What one more tonne is worth, where it is worth most."""
    found = layer(study, "shadow_prices")
    if found is None:
        return None
    kinds = pd.Series(words(found, "price_kind"))
    shown = found[(kinds.groupby(kinds).cumcount() < MOST_PRICES).to_numpy()].reset_index(drop=True)
    columns = [Column(voice.say(text("One more of what"))), Column(voice.say(text("What it says")))]
    rows = [
        [voice.label(PRICE_KINDS, kind), reason]
        for kind, reason in zip(words(shown, "price_kind"), words(shown, "reason"))
    ]
    note = voice.say(
        text("A price holds for a little more or less; beyond that the plan changes, and the price with it.")
    )
    if (named(study, "unmet_t_a") or 0.0) > LEAST_T:
        note += " " + voice.say(
            text("Demand goes unserved here, so prices hold the penalty for it and are no market prices.")
        )
    caption = voice.say(text("The highest shadow prices of each kind"))
    return part(voice.say(text("What one more tonne is worth")), table(columns, rows, caption), note=note)


def corrections(study: Study, voice: Voice) -> Markup | None:
    """How measured flows were reconciled."""
    found = layer(study, "corrections")
    if found is None:
        return None
    names, places = find_names(study, voice.language), quarter_names(study)
    size = np.abs(np.nan_to_num(numbers(found, "change_sigma")))
    shown = found.iloc[np.argsort(-size, kind="stable")[:MOST_ROWS]].reset_index(drop=True)
    columns = [
        Column(voice.say(text("Flow"))),
        Column(voice.say(text("Material"))),
        Column(voice.say(text("Measured (t a year)")), "number"),
        Column(voice.say(text("Reconciled (t a year)")), "number"),
        Column(voice.say(text("In standard deviations")), "number"),
    ]
    before, after, moved = (numbers(shown, name) for name in ("measured_t_a", "t_a", "change_sigma"))
    rows = [
        [
            f"{places.get(start, start)} → {places.get(end, end)}",
            names.material(material) if material else NO_NUMBER,
            voice.figure(before[row]),
            voice.figure(after[row]),
            voice.number(moved[row], 2),
        ]
        for row, (start, end, material) in enumerate(
            zip(words(shown, "from_node"), words(shown, "to_node"), words(shown, "material"))
        )
    ]
    note = text("What enters a material at a node leaves it now; what is measured well was hardly moved.")
    caption = voice.say(
        text("The largest corrections, {shown} of {count} flows"), shown=len(shown), count=voice.number(len(found))
    )
    return part(voice.say(text("Corrections of measured flows")), table(columns, rows, caption), note=voice.say(note))
