"""Supply meets demand."""

from __future__ import annotations

from ...bridge import reports
from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room, warn
from ..choices import flow_models
from ..flow_inputs import (
    additions_to_try,
    as_matched,
    limits_of_flows,
    recipes_and_ways,
    second_objective,
    supply_and_demand,
)
from ..parameters import Choice, Figure, FileOut, LayerOut, Number


class MatchFlows(RegionAlgorithm):
    algorithm_id, room = "matchflows", Room.FLOWS

    def title(self):
        return tr("Match flows")

    def summary(self):
        return tr(
            "Matches supply and demand of all materials by a linear programme with recipes, imports and disposal; "
            "proves the optimum and checks the mass balance."
        )

    def keywords(self):
        return tr("industrial symbiosis,transportation problem,linear programme,recipes,shadow price,circular economy")

    def parameters(self):
        yield from supply_and_demand()
        yield from recipes_and_ways()
        yield Choice(
            "MODEL",
            tr("Model of the flows"),
            help=tr(
                "Optimal flows show what is possible; plausible ones keep the same sums and resemble what people do."
            ),
            options=flow_models(),
            default="optimal",
        )
        yield Number(
            "MEAN_HAUL_KM",
            tr("Mean haul of plausible flows (km)"),
            help=tr("The gravity model is calibrated on it. Left out: half as far again as the optimal flows."),
            optional=True,
            advanced=True,
        )
        yield limits_of_flows()
        yield second_objective()
        yield additions_to_try()
        yield LayerOut("FLOWS", tr("Flows"), layer=schema.FLOWS)
        yield LayerOut("BALANCE", tr("Balance by node and material"), layer=schema.BALANCE)
        yield LayerOut(
            "FACILITY_USE", tr("What is made where"), layer=schema.FACILITY_USE, optional=True, by_default=False
        )
        yield LayerOut("PRICES", tr("What one more tonne is worth"), layer=schema.SHADOW_PRICES, optional=True)
        yield LayerOut("GUARD_RAILS", tr("Guard rails"), layer=schema.GUARD_RAILS, optional=True, by_default=False)
        yield LayerOut(
            "PARETO",
            tr("Plans of flows no other beats"),
            layer=schema.FLOW_PARETO,
            optional=True,
            by_default=False,
        )
        yield LayerOut(
            "MISSING_LOOPS", tr("Missing loops"), layer=schema.MISSING_LOOPS, optional=True, by_default=False
        )
        yield FileOut(
            "REPORT",
            tr("Report"),
            help=tr("A page with balance, guard rails, front and missing loops."),
            filter="HTML (*.html)",
            optional=True,
            by_default=False,
        )
        for name, description in (
            ("OBJECTIVE_VALUE", tr("Objective")),
            ("PROVEN_OPTIMAL", tr("Proven optimal (1) or not (0)")),
            ("MAX_RESIDUAL_T_A", tr("Largest residual of the mass balance (t a year)")),
            ("UNMET_T_A", tr("Unmet demand (t a year)")),
            ("IMPORT_T_A", tr("Imports (t a year)")),
            ("DISPOSAL_T_A", tr("Disposal (t a year)")),
        ):
            yield Figure(name, description)

    def compute(self, given, progress):
        from ...core.flows.chain import MatchOptions, match_flows

        options = MatchOptions(
            model=given.model,
            mean_haul_km=given.mean_haul_km,
            limits=given.limits,
            pareto_with=None if given.pareto_with == "none" else given.pareto_with,
            additions=given.additions,
        )
        asked = as_matched(given)
        matched = match_flows(options=options, progress=progress, translate=tr, **asked)
        warn(given.feedback, matched.warnings)
        layers = schema.layers_of(matched) | {"flow_nodes": asked["nodes"]}
        reports.write_chapter(given.report, "matching", tr("Flows"), layers, matched.figures, given.files)
        figures = matched.figures
        return {
            "FLOWS": matched.flows,
            "BALANCE": matched.balance,
            "FACILITY_USE": matched.facility_use,
            "PRICES": matched.shadow_prices,
            "GUARD_RAILS": matched.guard_rails,
            "PARETO": matched.flow_pareto,
            "MISSING_LOOPS": matched.missing_loops,
            "OBJECTIVE_VALUE": figures["objective"],
            "PROVEN_OPTIMAL": int(figures["proven_optimal"]),
            "MAX_RESIDUAL_T_A": figures["max_residual_t_a"],
            "UNMET_T_A": figures["unmet_t_a"],
            "IMPORT_T_A": figures["import_t_a"],
            "DISPOSAL_T_A": figures["disposal_t_a"],
        }
