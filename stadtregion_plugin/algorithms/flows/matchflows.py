"""Supply meets demand."""

from __future__ import annotations

from ...bridge.messages import tr
from ...core import schema
from ..base import RegionAlgorithm, Room
from ..choices import flow_models
from ..flow_inputs import as_matched, recipes_and_ways, supply_and_demand
from ..parameters import Choice, Figure, LayerOut, Number


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
        yield LayerOut("FLOWS", tr("Flows"), layer=schema.FLOWS)
        yield LayerOut("BALANCE", tr("Balance by node and material"), layer=schema.BALANCE)
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

        options = MatchOptions(model=given.model, mean_haul_km=given.mean_haul_km)
        matched = match_flows(options=options, progress=progress, translate=tr, **as_matched(given))
        figures = matched.figures
        return {
            "FLOWS": matched.flows,
            "BALANCE": matched.balance,
            "OBJECTIVE_VALUE": figures["objective"],
            "PROVEN_OPTIMAL": int(figures["proven_optimal"]),
            "MAX_RESIDUAL_T_A": figures["max_residual_t_a"],
            "UNMET_T_A": figures["unmet_t_a"],
            "IMPORT_T_A": figures["import_t_a"],
            "DISPOSAL_T_A": figures["disposal_t_a"],
        }
