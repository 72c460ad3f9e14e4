"""What algorithms ask that choose the best set of sites."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..bridge.messages import tr
from ..core.settings import settings
from .choices import owner_groups, selection_models
from .network_inputs import network_options
from .parameters import POINT, POLYGON, Choice, FieldIn, LayerIn, Number, Parameter

if TYPE_CHECKING:
    from ..core.coverage.siting import SitingParameters


def number_of_sites() -> Parameter:
    return Number("COUNT", tr("Number of sites"), help=tr("How many to choose."), default=5, minimum=1, integer=True)


def what_best_means() -> Parameter:
    return Choice(
        "MODEL",
        tr("What “best” means"),
        help=tr("p-median shortens all ways in total; maximum cover serves most people within the limit."),
        options=selection_models(),
        default="p_median",
    )


def sites_that_are_settled() -> Iterator[Parameter]:
    yield LayerIn(
        "EXISTING",
        tr("Existing sites"),
        help=tr("They serve people already, stay, and do not count to the number of sites."),
        geometries=(POINT, POLYGON),
        identifier="site_id",
        optional=True,
        may_be_empty=True,
    )
    yield FieldIn(
        "STATUS_FIELD",
        tr("Field with the status of candidates"),
        help=tr("Holds fixed (must be chosen), existing, forbidden or nothing (may be chosen)."),
        layer="CANDIDATES",
        optional=True,
        advanced=True,
    )


def conditions_on_the_choice() -> Iterator[Parameter]:
    yield FieldIn(
        "CAPACITY_FIELD",
        tr("Field with the floor space (m²)"),
        help=tr("Floor space of a candidate, for the budget and the capacitated model; such as addable_m2."),
        layer="CANDIDATES",
        optional=True,
        advanced=True,
    )
    yield Number(
        "BUDGET_M2",
        tr("Floor space at most (m²)"),
        help=tr("The newly chosen sites have no more floor space than this together."),
        optional=True,
        advanced=True,
    )
    yield Number(
        "LEAST_M2",
        tr("Floor space at least (m²)"),
        help=tr("The newly chosen sites have no less floor space than this together."),
        optional=True,
        advanced=True,
    )
    yield Number(
        "OWNER_CEILING",
        tr("Largest share of sites with such owners"),
        help=tr("0.33: at most a third of the newly chosen sites belong to owners of the group below."),
        maximum=1.0,
        optional=True,
        advanced=True,
    )
    yield Choice(
        "OWNER_GROUP",
        tr("Owners whose share has a ceiling"),
        help=tr("Told by the field owner_class of the candidates."),
        options=owner_groups(),
        default="profit",
        advanced=True,
    )
    yield LayerIn(
        "QUARTERS",
        tr("Quarters"),
        help=tr("For conditions on every quarter, and to compare choices by evenness."),
        geometries=(POLYGON,),
        identifier="quarter_id",
        optional=True,
    )
    yield Number(
        "MIN_SHARE",
        tr("Least share of people served in every quarter"),
        help=tr("0.5: in every quarter at least half of the people have a site within the time limit."),
        maximum=1.0,
        optional=True,
        advanced=True,
    )
    yield Number(
        "MIN_PER_QUARTER",
        tr("Least number of sites in every quarter"),
        help=tr("Asked of the quarters that have as many candidates."),
        default=0,
        integer=True,
        advanced=True,
    )


def settings_of_models() -> Iterator[Parameter]:
    siting = settings("siting")
    yield Number(
        "BACKUP_SHARE",
        tr("Weight of a second site"),
        help=tr("Backup cover: this part of a person counts only with two sites within the limit."),
        default=siting["backup_share"],
        maximum=0.5,
        advanced=True,
    )
    yield Number(
        "FAILURE_SHARE",
        tr("Probability that a site fails"),
        help=tr("Expected cover: each site fails by itself with this probability."),
        default=siting["failure_share"],
        maximum=0.99,
        advanced=True,
    )
    yield FieldIn(
        "FAILURE_FIELD",
        tr("Field with the probability of failure"),
        help=tr("Expected cover: gives each candidate a probability of its own, instead of one for all."),
        layer="CANDIDATES",
        optional=True,
        advanced=True,
    )
    yield Number(
        "NEED_M2",
        tr("Floor space one person needs (m²)"),
        help=tr("Capacitated: a site serves as many people as its floor space suffices for."),
        default=siting["need_m2"],
        minimum=0.000001,
        advanced=True,
    )
    yield Number(
        "CUTOFF_MIN",
        tr("Ways count up to (minutes)"),
        help=tr(
            "p-median: a longer way counts as one of this time. Empty: all ways count, in very large problems those up "
            "to twice the time limit."
        ),
        optional=True,
        advanced=True,
    )
    yield Number(
        "TIME_LIMIT_S",
        tr("Computing time at most (seconds)"),
        help=tr("After that the best set so far is given, with its gap to the bound."),
        default=60.0,
        minimum=1.0,
        advanced=True,
    )


def siting_parameters(given) -> SitingParameters:
    """The values of all these, and of ``on_the_network``, as the core takes them."""
    from ..core.coverage.access import AccessOptions
    from ..core.coverage.site_conditions import Wishes
    from ..core.coverage.siting import SitingParameters

    return SitingParameters(
        model=given.model,
        count=given.count,
        mode=given.mode,
        limit_min=given.limit_min,
        time_limit_s=given.time_limit_s,
        wishes=Wishes(
            status_field=given.status_field,
            floor_field=given.capacity_field,
            budget_m2=given.budget_m2,
            least_m2=given.least_m2,
            owner_ceiling=given.owner_ceiling,
            owner_group=given.owner_group,
            least_in_quarter=given.min_per_quarter,
            least_served=given.min_share,
        ),
        backup_share=given.backup_share,
        failure_share=given.failure_share,
        failure_field=given.failure_field,
        need_m2=given.need_m2,
        cutoff_min=given.cutoff_min,
        network=AccessOptions(**network_options(given)),
    )
