"""What every algorithm owes its users: a name, a help for each input, a place in models, frozen names."""

import ast
import inspect
import math
import re
from pathlib import Path
from textwrap import dedent

import pytest
from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorDestination,
)
from qgis.PyQt.QtCore import QUrl

from stadtregion_plugin.algorithms.base import Room
from stadtregion_plugin.bridge.messages import speaking
from stadtregion_plugin.provider import ALGORITHMS

# The names that scripts and models of users hold on to; they may only be added to.
FROZEN = {
    "importosm": {
        *("INPUT", "PLACE", "EXTENT", "TARGET_CRS", "OUTPUT", "OPEN_LAYERS", "BUILDINGS", "LANDUSE", "STREETS"),
        *("STREET_NODES", "CONSTRAINTS", "FREIGHT", "STOPS", "POWER", "PLACES", "QUARTERS"),
    },
    "importcadastre": {
        "INPUT",
        "OWNERS",
        "TARGET_CRS",
        "OUTPUT",
        "BUILDINGS",
        "LANDUSE",
        "PARCEL_ID_FIELD",
        "OWNER_FIELD",
    },
    "classifyowners": {"INPUT", "NAME_FIELD", "CODE_FIELD", "SCHEME", "MAPPING", "SALT", "KEY_FIELD", "OUTPUT"},
    "deriveplots": {"LANDUSE", "STREETS", "BUILDINGS", "OUTPUT"},
    "findquarters": {"BUILDINGS", "STREETS", "BOUNDARIES", "PLACES", "OUTPUT", "QUARTERS_COUNT", "SOURCE"},
    "estimatepopulation": {"BUILDINGS", "LANDUSE", "OUTPUT", "PEOPLE"},
    "sampleregion": {
        *(
            "SEED",
            "SIZE",
            "OUTPUT",
            "OPEN_LAYERS",
            "BUILDINGS",
            "LANDUSE",
            "STREETS",
            "CONSTRAINTS",
            "FREIGHT",
            "STOPS",
        ),
        *("POWER", "PLACES", "QUARTERS", "PLOTS", "POPULATION", "PLANTED"),
    },
    "ownershipconcentration": {
        "PARCELS",
        "QUARTERS",
        "OWNER_FIELD",
        "CLASS_FIELD",
        "MINIMUM_OWNERS",
        "OUTPUT",
        "REGION",
    },
    "floorspacepotential": {
        *("PLOTS", "BUILDINGS", "ZONING", "LANDUSE", "STREETS", "SCENARIO", "FIT_IN", "STATE", "ZONING_FIELD"),
        *("ZONING_TABLE", "DSM", "DTM", "LOD2", "OUTPUT", "EXISTING_M2", "PERMITTED_M2", "ADDABLE_M2"),
    },
    "candidatesites": {
        *("PLOTS", "BUILDINGS", "LANDUSE", "STREETS", "CONSTRAINTS", "ZONING", "METHOD", "COMPARISONS"),
        *("TOP_K", "SAMPLES", "FACTORY_TYPES", "OUTPUT", "REJECTED", "REPORT"),
        *("SCENARIO", "FIT_IN", "STATE", "ZONING_FIELD", "ZONING_TABLE", "DSM", "DTM", "LOD2"),
        *("SURVEY", "WEIGHT_STABILITY", "FACTORY_FITS", "ASSEMBLIES", "CONSISTENCY_RATIO"),
    },
    "sitemassing": {"SITES", "COUNT", "DTM", "OUTPUT", "SITES_COUNT", "FLOOR_M2", "VOLUME_M3"},
    "coveragescore": {
        *("SITES", "POPULATION", "STREETS", "QUARTERS", "MODE", "LIMIT_MIN", "CELLS", "QUARTER_SCORES"),
        *("CATCHMENTS", "SCORES", "REPORT", "BANDS", "CAPACITY_FIELD", "DECENTRALITY_WEIGHTS", "SNAP_LIMIT_M", "DTM"),
        *("KEEP_TIMES", "SITE_SCORES", "AUDIT", "SHARE_SERVED", "DECENTRALITY"),
    },
    "siteloss": {
        *("SITES", "POPULATION", "STREETS", "MODE", "LIMIT_MIN", "LOST", "FAILURE_SHARE", "OUTPUT", "CELLS", "AUDIT"),
        *("SNAP_LIMIT_M", "DTM", "KEEP_TIMES", "REPORT", "COVERED", "EXPECTED", "WORST_PEOPLE", "WORST_SITES"),
    },
    "selectsites": {
        *("CANDIDATES", "POPULATION", "STREETS", "MODEL", "COUNT", "MODE", "LIMIT_MIN", "EXISTING", "STATUS_FIELD"),
        *("CAPACITY_FIELD", "BUDGET_M2", "LEAST_M2", "OWNER_CEILING", "OWNER_GROUP", "QUARTERS", "MIN_SHARE"),
        *("MIN_PER_QUARTER", "BACKUP_SHARE", "FAILURE_SHARE", "FAILURE_FIELD", "NEED_M2", "CUTOFF_MIN"),
        *("TIME_LIMIT_S", "OUTPUT", "ASSIGNMENTS", "CANDIDATE_VALUES", "PARETO"),
        *("OBJECTIVE", "BOUND", "GAP", "PROVEN_OPTIMAL", "UNSERVED", "SERVED", "SNAP_LIMIT_M", "DTM", "KEEP_TIMES"),
    },
    "estimatematerials": {"QUARTERS", "SUPPLY", "DEMAND", "COEFFICIENTS", "MATERIALS"},
    "matchflows": {
        *("NODES", "SUPPLY", "DEMAND", "RECIPES", "FACILITIES", "STREETS", "OBJECTIVE", "FLOWS", "BALANCE", "MODEL"),
        *("MEAN_HAUL_KM", "LIMITS", "PARETO_WITH", "ADDITIONS", "PRICES", "GUARD_RAILS", "PARETO", "MISSING_LOOPS"),
        *("MATERIALS", "GRADES", "USES", "TRANSPORT", "FACILITY_USE"),
        *("REPORT", "OBJECTIVE_VALUE", "PROVEN_OPTIMAL", "MAX_RESIDUAL_T_A", "UNMET_T_A", "IMPORT_T_A"),
        "DISPOSAL_T_A",
    },
    "circularity": {
        *("FLOWS", "NODES", "LOOPS", "METRICS", "FLOWS_WITH_LOOPS", "REPORT", "RECONCILE", "CORRECTIONS"),
        *("LOOPS_COUNT", "CIRCULATING_T_A", "FINN_CYCLING_INDEX", "AGGREGATED_FINN_CYCLING_INDEX"),
        *("MATERIAL_CIRCULARITY", "CIRCULAR_USE_RATE", "MATERIALS"),
    },
    "supplyshock": {
        *("NODES", "SUPPLY", "DEMAND", "RECIPES", "FACILITIES", "STREETS", "OBJECTIVE", "FAILS", "LOST_NODES"),
        *("LOST_IMPORTS", "LOST_FACILITIES", "LOST_LINKS", "BLOCKED", "IMPORT_SHARE", "OUTPUT", "FAILURES", "LINKS"),
        *("FLOWS", "REPORT", "SERVED_SHARE", "MEAN_SERVED_SHARE", "TAIL_SERVED_SHARE", "LOST_T_A", "WORST_FAILURE"),
    },
    "flowmap": {"FLOWS", "NODES", "OUTPUT"},
    "sitefactsheets": {
        *("SITES", "STUDY", "CANDIDATES", "BUILDINGS", "LANDUSE", "STREETS", "STOPS", "QUARTERS", "MASSING"),
        *("COUNT", "TITLE", "LANGUAGE", "TEMPLATE", "OUTPUT", "SHEETS_COUNT", "DRAWINGS_COUNT"),
    },
    "verifyledger": {"INPUT", "HEAD", "OUTPUT", "ENTRIES", "SOUND", "VERDICT", "LEDGER_HEAD"},
    "study": {
        *("OSM", "SAMPLE", "PLOTS", "POPULATION", "QUARTERS", "OWNERS", "FLOWS"),
        *("COUNT", "MODE", "LIMIT_MIN", "OUTPUT", "REPORT", "ZONING", "TOP_K"),
        *("SCENARIO", "FIT_IN", "STATE", "ZONING_FIELD", "ZONING_TABLE", "DSM", "DTM", "LOD2"),
        *("LIMITS", "PARETO_WITH", "ADDITIONS", "FAILS", "OBJECTIVE"),
        *("OPEN_LAYERS", "CHOSEN", "CANDIDATES", "REJECTED", "MASSING", "COVERAGE_CELLS", "QUARTER_SCORES"),
        *("CATCHMENTS", "SITE_SCORES", "FLOW_NODES", "FLOW_MAP", "LOOPS"),
    },
}
PROPER = {"OpenStreetMap"}  # names that keep their capitals
ALONE_IN_THE_WINDOW = {"sitefactsheets"}  # algorithms that run in the thread of the window


@pytest.fixture(params=ALGORITHMS, ids=lambda algorithm: algorithm.algorithm_id)
def algorithm(request, provider):
    return provider.algorithm(request.param.algorithm_id)


def test_the_promised_names_are_there(algorithm):
    names = {definition.name() for definition in algorithm.parameterDefinitions()}
    names |= {definition.name() for definition in algorithm.outputDefinitions()}
    assert FROZEN[algorithm.name()] <= names


def test_ids_are_ascii_and_names_are_in_sentence_case(algorithm):
    assert re.fullmatch(r"[a-z]+", algorithm.name())
    assert algorithm.id() == f"stadtregion:{algorithm.name()}"
    words = algorithm.displayName().split()
    assert words[0][0].isupper()
    assert all(word[0].islower() or word in PROPER for word in words[1:])


def test_it_stands_in_the_group_of_its_room(algorithm):
    assert algorithm.groupId() in {room.value[0] for room in Room}
    assert algorithm.group().partition(" ")[0].isdigit()  # so that the rooms stand in the order of the chain
    assert Path(algorithm.svgIconPath()).is_file()
    assert not algorithm.icon().isNull()


def test_it_can_be_found_and_says_in_one_sentence_what_it_gives(algorithm):
    assert len(algorithm.tags()) >= 3
    assert algorithm.shortDescription().endswith(".")


def test_germans_find_it_by_german_words_and_others_by_english_ones_whatever_qgis_runs_in(algorithm):
    tags = set(algorithm.tags())
    for language in ("en", "de"):
        with speaking(language):
            assert {word.strip() for word in algorithm.keywords().split(",")} <= tags


def test_floor_space_is_found_as_germans_call_it(provider):
    assert {"Bruttogeschossfläche", "gross floor area"} <= set(provider.algorithm("floorspacepotential").tags())


def test_the_help_says_what_it_asks_and_what_it_gives(algorithm):
    help_text = algorithm.shortHelpString()
    for definition in algorithm.parameterDefinitions():
        assert f"<b>{definition.description()}</b>" in help_text
        assert definition.help() in help_text
    assert [d.name() for d in algorithm.outputDefinitions() if d.description() not in help_text] == []


def test_help_leads_to_a_page_that_is_there(algorithm):
    url = algorithm.helpUrl()
    assert not url or Path(QUrl(url).toLocalFile()).is_file()


def test_it_runs_in_batches_beside_the_window_and_can_be_stopped(algorithm):
    flags = algorithm.flags()
    assert flags & Qgis.ProcessingAlgorithmFlag.SupportsBatch
    assert flags & Qgis.ProcessingAlgorithmFlag.CanCancel
    in_window = bool(flags & Qgis.ProcessingAlgorithmFlag.NoThreading)
    assert in_window == (algorithm.name() in ALONE_IN_THE_WINDOW)


def test_numbers_start_within_their_range(algorithm):
    for definition in algorithm.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterNumber):
            low, high, start = definition.minimum(), definition.maximum(), definition.defaultValue()
            assert -math.inf < low < high < math.inf, definition.name()
            assert start is None or low <= start <= high, definition.name()
            assert start is not None or definition.flags() & Qgis.ProcessingParameterFlag.Optional, definition.name()


def test_what_is_advanced_can_be_left_alone(algorithm):
    for definition in algorithm.parameterDefinitions():
        if definition.flags() & Qgis.ProcessingParameterFlag.Advanced:
            optional = definition.flags() & Qgis.ProcessingParameterFlag.Optional
            assert optional or definition.defaultValue() is not None, definition.name()


def test_parameters_and_outputs_read_as_names_in_sentence_case(algorithm):
    for definition in [*algorithm.parameterDefinitions(), *algorithm.outputDefinitions()]:
        description = definition.description()
        assert description[0].isupper() or description.startswith("p-"), definition.name()
        assert not description.endswith((".", ":")) or definition.name() == "SCALE", definition.name()


def test_every_result_is_declared(algorithm):
    """So that models can go on with it; the keys that stand in the returned dictionaries."""
    declared = {d.name() for d in algorithm.outputDefinitions()}
    tree = ast.parse(dedent(inspect.getsource(type(algorithm).compute)))
    returned = [node.value for node in ast.walk(tree) if isinstance(node, ast.Return)]
    keys = {key.value for each in returned for key in getattr(each, "keys", []) if isinstance(key, ast.Constant)}
    assert keys
    assert keys <= declared


def test_data_defined_numbers_belong_to_a_layer_of_the_form(algorithm):
    names = {d.name() for d in algorithm.parameterDefinitions()}
    for definition in algorithm.parameterDefinitions():
        if definition.isDynamic():
            assert definition.dynamicLayerParameterName() in names
            assert definition.dynamicPropertyDefinition().description()


def test_no_name_hides_one_of_qgis(algorithm):
    ours = {name for name in vars(type(algorithm)) if not name.startswith("_")}
    kept = {"title", "summary", "keywords", "parameters", "compute", "algorithm_id", "room", "packages"}
    assert not (ours - kept) & set(dir(QgsProcessingAlgorithm)) - {"flags", "processAlgorithm", "shortHelpString"}


def test_every_input_has_its_help(algorithm):
    inputs = [d for d in algorithm.parameterDefinitions() if not d.isDestination()]
    assert [d.name() for d in inputs if not d.help()] == []


def test_layers_come_out_with_a_name_a_model_can_use(algorithm):
    outputs = [d for d in algorithm.parameterDefinitions() if isinstance(d, QgsProcessingParameterVectorDestination)]
    assert all(d.description() for d in outputs)


def test_choices_are_positions_with_labels(algorithm):
    for definition in algorithm.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterEnum):
            assert not definition.usesStaticStrings()
            assert len(definition.options()) == len(set(definition.options())) >= 2


def test_a_copy_for_the_next_run_is_the_same_form(algorithm):
    copy = algorithm.create()
    assert [d.name() for d in copy.parameterDefinitions()] == [d.name() for d in algorithm.parameterDefinitions()]
