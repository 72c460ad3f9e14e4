"""What people read for the codes that stand in columns: owner classes, land uses, knock-outs, rules, metrics.

A code is the same in both languages; its label is an English sentence part marked for translation. ``readable`` serves
layers' legends and the report alike. Names of materials and processes stand in the tables of the flows, in both
languages; ``table_names`` reads them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .text import Translate, english, text

if TYPE_CHECKING:
    import pandas as pd

Labels = Mapping[str, str]

OWNER_CLASSES: Labels = {
    "municipality": text("Municipality"),
    "municipal_company": text("Municipal company"),
    "county": text("County"),
    "state": text("State (Land)"),
    "federal": text("Federal government"),
    "rail": text("Railway"),
    "public_other": text("Other public body"),
    "church": text("Church"),
    "coop": text("Cooperative"),
    "foundation": text("Foundation"),
    "nonprofit": text("Non-profit association"),
    "university": text("University"),
    "company": text("Company"),
    "finance": text("Bank or insurance"),
    "fund": text("Real-estate fund"),
    "foreign": text("Foreign owner"),
    "condominium": text("Condominium owners"),
    "private": text("Private person"),
    "unknown": text("Unknown owner"),
}

TENURES: Labels = {
    "land": text("Land of its own"),
    "shared_land": text("Co-owned land"),
    "condominium": text("Condominium"),
    "heritable_building_right": text("Heritable building right"),
    "building_ownership": text("Building owned apart from the land"),
    "not_booked": text("Exempt from the land register"),
}

LEGAL_FORMS: Labels = {
    "natural_person": text("Natural person"),
    "public_law": text("Public-law body"),
    "gmbh": text("GmbH"),
    "ggmbh": text("Non-profit GmbH"),
    "gmbh_cokg": text("GmbH & Co. KG"),
    "ug": text("UG"),
    "ag_se": text("Stock company (AG, SE)"),
    "kgaa": text("KGaA"),
    "kg_ohg_gbr": text("Partnership (KG, OHG, GbR)"),
    "ek": text("Sole trader (e.K.)"),
    "eg": text("Registered cooperative (eG)"),
    "ev": text("Registered association (e.V.)"),
    "stiftung": text("Foundation"),
    "weg": text("Condominium community (WEG)"),
    "gesmbh": text("GesmbH (Austria)"),
    "ltd_plc": text("Limited company (Ltd, PLC)"),
    "llp": text("Limited liability partnership (LLP)"),
    "unlimited_company": text("Unlimited company"),
    "registered_society": text("Registered society"),
    "corporate_body": text("Corporate body"),
    "inc_llc": text("Corporation or LLC"),
    "foreign": text("Foreign legal form"),
}

OWNED: Labels = {
    "land": text("Land"),
    "floor_space": text("Existing floor space"),
    "reserve": text("Addable floor space"),
}

LAND_USES: Labels = {
    "industrial": text("Industry"),
    "commercial": text("Commerce and offices"),
    "brownfield": text("Brownfield"),
    "retail": text("Retail"),
    "railway": text("Railway land"),
    "depot": text("Depot"),
    "port": text("Port"),
    "construction": text("Construction site"),
    "garages": text("Garages"),
    "parking": text("Car park"),
    "parking_structure": text("Multi-storey car park"),
    "parking_multi_storey": text("Multi-storey car park"),
    "residential": text("Housing"),
    "allotments": text("Allotments"),
    "park": text("Park"),
    "forest": text("Forest"),
    "farmland": text("Farmland"),
    "meadow": text("Meadow"),
    "cemetery": text("Cemetery"),
    "recreation": text("Sport and recreation"),
    "education": text("Education"),
    "health": text("Health"),
    "public": text("Public institution"),
    "military": text("Military"),
    "quarry": text("Quarry"),
    "landfill": text("Landfill"),
    "greenfield": text("Greenfield development"),
    "water": text("Water"),
    "mixed": text("Mixed use"),
    "utility": text("Utilities"),
    "transport": text("Transport land"),
    "airport": text("Airport"),
    "square": text("Square"),
    "religious": text("Church land"),
    "garden": text("Garden"),
    "grass": text("Grass"),
    "scrub": text("Scrub"),
    "orchard": text("Orchard"),
    "farmyard": text("Farmyard"),
    "horticulture": text("Horticulture"),
    "wetland": text("Wetland"),
    "other": text("Other use"),
    "unknown": text("Unknown use"),
}

BUILDING_USES: Labels = {
    "residential": text("Housing"),
    "industrial": text("Industry"),
    "warehouse": text("Warehouse"),
    "commercial": text("Commerce and offices"),
    "office": text("Offices"),
    "retail": text("Retail"),
    "public": text("Public institution"),
    "agricultural": text("Agriculture"),
    "parking": text("Car park"),
    "garage": text("Garages"),
    "other": text("Other use"),
}

CONSTRAINT_KINDS: Labels = {
    "protected": text("Nature protection"),
    "landscape": text("Landscape protection"),
    "flood": text("Flood area"),
    "water_protection": text("Water protection"),
    "water": text("Water"),
    "wetland": text("Wetland"),
    "forest": text("Forest"),
    "park": text("Park"),
    "cemetery": text("Cemetery"),
    "allotments": text("Allotments"),
    "recreation": text("Sport and recreation"),
}

FREIGHT_KINDS: Labels = {
    "rail": text("Railway"),
    "rail_siding": text("Siding"),
    "trunk_road": text("Trunk road for lorries"),
    "port": text("Port and quay"),
}

STOP_KINDS: Labels = {
    "station": text("Railway station"),
    "halt": text("Railway halt"),
    "tram_stop": text("Tram stop"),
    "bus_stop": text("Bus stop"),
    "ferry_terminal": text("Ferry"),
    "platform": text("Platform"),
}

POWER_KINDS: Labels = {
    "plant": text("Power plant"),
    "generator": text("Generator"),
    "substation": text("Substation"),
    "local_substation": text("Local substation"),
}

PLACE_KINDS: Labels = {
    "city": text("City"),
    "borough": text("Borough"),
    "town": text("Town"),
    "suburb": text("Suburb"),
    "quarter": text("Quarter"),
    "neighbourhood": text("Neighbourhood"),
    "village": text("Village"),
    "hamlet": text("Hamlet"),
    "city_block": text("City block"),
}

KNOCK_OUTS: Labels = {
    "too_small": text("Plot too small"),
    "too_narrow": text("Plot too narrow"),
    "land_use": text("Land use rules out production"),
    "zoning": text("Zoning rules out production"),
    "housing": text("Homes on the plot"),
    "constraint": text("Protected or restricted area"),
    "no_access": text("No street access"),
    "no_plate": text("No usable floor plate fits"),
    "no_reserve": text("No floor-space reserve"),
    "noise": text("Too close to housing"),
    "slope": text("Too steep"),
    "geometry": text("Geometry cannot be used"),
    "owner": text("Owner class excluded"),
}

BINDING_RULES: Labels = {
    "GRZ": text("Site coverage (GRZ)"),
    "GFZ": text("Floor area ratio (GFZ)"),
    "BMZ": text("Building mass ratio (BMZ)"),
    "BMZ 21(4)": text("Building mass (BauNVO §21(4))"),
    "height": text("Height limit"),
    "setback": text("Setback from the boundary"),
    "none possible": text("Nothing fits"),
    "storeys": text("Number of storeys"),
}

TYPOLOGIES: Labels = {
    "workshop_house": text("Workshop house"),
    "stacked_halls": text("Stacked halls"),
    "ramp_up": text("Ramp-up factory"),
    "none": text("No type fits"),
}

EMISSION_CLASSES: Labels = {
    "normal": text("Production as in an ordinary commercial area"),
    "low_emission": text("Low-emission production only"),
    "emission_free": text("Emission-free production only"),
}

ACTIVATION_PATHS: Labels = {
    "find_owner": text("Find the owner"),
    "railway_release": text("Release from railway use, then purchase"),
    "rights_holder": text("Agreement with the holder of the building right"),
    "many_owners": text("Agreement among many owners"),
    "concept_award": text("Concept award or heritable building right by the municipality"),
    "municipal_company": text("Agreement with the municipal company"),
    "federal_purchase": text("Direct purchase from the federal government"),
    "public_purchase": text("Purchase or heritable building right from a public owner"),
    "cooperative": text("Building with the cooperative"),
    "heritable_right": text("Heritable building right from church, foundation or association"),
    "own_extension": text("Extension of the firm on its own land"),
    "pre_emption": text("Pre-emption, also for a third party"),
    "negotiation": text("Negotiation with the owner"),
}

INTERVENTIONS: Labels = {
    "new": text("New building"),
    "added_storeys": text("Added storeys"),
    "new_and_storeys": text("New building and added storeys"),
    "extension": text("Extension"),
    "replacement": text("Replacement"),
    "none": text("Nothing to add"),
}

RULES_SOURCES: Labels = {
    "plan": text("Values of the plan"),
    "zoning type": text("Orientation values of the zoning type"),
    "own table": text("Own zoning table"),
    "land use": text("Zoning type by the land use"),
    "surroundings": text("The surroundings (BauGB §34)"),
}

SITE_STATUS: Labels = {
    "candidate": text("Newly chosen"),
    "fixed": text("Set beforehand"),
    "existing": text("Existing site"),
}

COVERAGE_STATUS: Labels = {
    "served": text("Within reach"),
    "too_far": text("Beyond the limit"),
    "unreachable": text("No path to any site"),
    "not_connected": text("Not connected to the network"),
}

COMPARED_SIDES: Labels = {
    "a": text("Only in A"),
    "b": text("Only in B"),
    "both": text("In both"),
}

SNAP_STATUS: Labels = {
    "outside": text("Outside the street layer"),
    "other_component": text("Street not connected to the main network"),
    "not_for_mode": text("Street closed to the travel mode"),
    "too_far_off": text("Too far from any street"),
}

SNAP_KINDS: Labels = {
    "site": text("Site"),
    "cell": text("People"),
}

SCORES: Labels = {
    "people": text("People"),
    "served": text("People served"),
    "share_served": text("Share of people served"),
    "share_served_in_quarters": text("Share served of the people who live in a quarter"),
    "share_served_of_connected": text("Share served of the people on the network"),
    "not_connected": text("People not connected to the network"),
    "backup_share": text("Share of people with two sites or more in reach"),
    "worst_loss_share": text("Share of the served who lose cover with the worst single site"),
    "least_served_quarter_share": text("Share served in the least served quarter"),
    "mean_time_min": text("Mean travel time (min)"),
    "median_time_min": text("Median travel time (min)"),
    "gini_time": text("Unevenness of the travel time (Gini)"),
    "theil_time": text("Unevenness of the travel time (Theil)"),
    "theil_time_within_quarters": text("Of it within the quarters (Theil)"),
    "theil_time_between_quarters": text("Of it between the quarters (Theil)"),
    "atkinson_time": text("Unevenness of the travel time (Atkinson)"),
    "mean_access_2sfca": text("Floor space per person (2SFCA, m²)"),
    "mean_access_e2sfca": text("Floor space per person (E2SFCA, m²)"),
    "mean_access_3sfca": text("Floor space per person (3SFCA, m²)"),
    "gini_supply": text("Unevenness of the floor space per person (Gini)"),
    "primacy": text("Share of the largest centre in the floor space"),
    "concentration": text("Concentration of the floor space by quarter (HHI)"),
    "effective_centres": text("Effective number of centres"),
    "rank_size_slope": text("Slope of size over rank of the centres"),
    "urban_centrality": text("Urban Centrality Index of the floor space"),
    "functional_polycentricity": text("Functional polycentricity (Green)"),
    "decentrality": text("Decentrality"),
    "decentrality_share_served": text("People within reach"),
    "decentrality_even_quarters": text("Evenness between quarters"),
    "decentrality_even_supply": text("Evenness of floor space per person"),
    "decentrality_own_quarter": text("Nearest site in the own quarter"),
    "decentrality_centres": text("Number of centres"),
    "decentrality_spread": text("Spread over the region"),
    "decentrality_robustness": text("Robustness to the loss of a site"),
}

DECENTRALITY_MEANINGS: Labels = {
    "decentrality_share_served": text("Share of all people who reach a site within the limit."),
    "decentrality_even_quarters": text(
        "1 where the same share is served in every quarter, near 0 where one quarter has all."
    ),
    "decentrality_even_supply": text(
        "1 where everybody has the same floor space in reach, near 0 where a few have all; who has none counts, too."
    ),
    "decentrality_own_quarter": text(
        "Share of those who can reach a site whose nearest one lies in their own quarter."
    ),
    "decentrality_centres": text("Quarters that would carry the floor space evenly, as a share of the inhabited ones."),
    "decentrality_spread": text("1 where the floor space is spread over all quarters, 0 where it is in one middle."),
    "decentrality_robustness": text("Share of the served who keep a site in reach when the worst single site fails."),
}

FLOW_KINDS: Labels = {
    "local": text("Exchange in the region"),
    "import": text("Import"),
    "disposal": text("Disposal"),
    "process": text("Processing"),
    "use": text("Use"),
    "loss": text("Loss (moisture, gases)"),
    "within": text("Within a cluster"),
}

ARROW_PARTS: Labels = {
    "arrow": text("Arrow"),
    "stripe": text("Stripe of an arrow"),
    "half": text("Half arrow"),
    "branch": text("Branch"),
    "trunk": text("Branch with arrowhead"),
}

MAP_MEASURES: Labels = {
    "flows": text("Arrows"),
    "crossings": text("Crossings"),
    "sibling_crossings": text("Crossings of flows of one node"),
    "acute_crossings": text("Acute crossings"),
    "mean_crossing_degrees": text("Mean crossing angle (degrees)"),
    "node_overlaps": text("Flows across other nodes"),
    "close_nodes": text("Flows close to other nodes"),
    "arrowhead_overlaps": text("Arrowheads on other flows"),
    "overlap_share": text("Share of ink on other ink"),
    "touching_flows": text("Flows along others"),
    "sharp_bends": text("Sharp bends"),
    "least_clearance_px": text("Least distance to other nodes (px)"),
    "mean_detour": text("Mean detour"),
    "max_detour": text("Longest detour"),
    "kept_share": text("Share of lines kept"),
    "clusters": text("Clusters of nodes"),
    "scale": text("Scale of the layout (1:n)"),
    "drawn_t_a": text("Drawn (t a year)"),
    "within_nodes_t_a": text("Within nodes (t a year)"),
    "not_shown_t_a": text("Not shown (t a year)"),
    "flows_not_shown": text("Flows not shown"),
}

MAP_MEASURE_MEANINGS: Labels = {
    "flows": text("Arrows on the map, without loops at one node."),
    "crossings": text("Places where two flows cross."),
    "sibling_crossings": text("Crossings of flows that share a node; they could always be avoided by themselves."),
    "acute_crossings": text("Crossings at less than 30 degrees, at which eyes slip from one flow to the other."),
    "mean_crossing_degrees": text("The nearer to 90 degrees, the easier flows are followed."),
    "node_overlaps": text("Flows that run under a node they do not join."),
    "close_nodes": text("Flows that pass a node they do not join at less than 3 px."),
    "arrowhead_overlaps": text("Arrowheads that lie on another flow."),
    "overlap_share": text("How much of the ink lies on other ink."),
    "touching_flows": text("Flows that run along another one for more than a tenth of their length."),
    "sharp_bends": text("Flows that bend more sharply than a flow of their width should."),
    "least_clearance_px": text("How near a flow comes to a node it does not join; below 0 it runs under it."),
    "mean_detour": text("Length of the arrows per distance of their nodes."),
    "max_detour": text("The same for the arrow with the longest detour."),
    "kept_share": text("Of the flows of the earlier map, those that are drawn exactly as they were."),
    "clusters": text("Places that stand for several nodes near each other; what flows between those is a loop there."),
    "scale": text("The scale at which widths and distances on paper are those of the layout."),
    "drawn_t_a": text("Tonnes of the flows on the map."),
    "within_nodes_t_a": text("Tonnes that stay in their node or are lost there; they have no arrow."),
    "not_shown_t_a": text("Tonnes of the flows that are left out."),
    "flows_not_shown": text("Number of flows that are left out."),
}

PRICE_KINDS: Labels = {
    "capacity": text("Capacity of a facility (t a year)"),
    "floor_space": text("Factory floor space (m²)"),
    "supply": text("Supply (t a year)"),
    "demand": text("Demand (t a year)"),
}

MISSING_KINDS: Labels = {
    "facility": text("Facility"),
    "link": text("Link"),
}

LIMITED: Labels = {
    "cost": text("Cost (€ a year)"),
    "co2e": text("CO2e (t a year)"),
    "virgin": text("Virgin material (t a year)"),
    "tonne_km": text("Transport work (tkm a year)"),
    "land": text("Factory floor space in use (m²)"),
    "unmet": text("Unmet demand (t a year)"),
}

FAILURE_KINDS: Labels = {
    "named": text("Named together"),
    "nodes": text("Supplier or quarter"),
    "imports": text("Import of a material"),
    "facilities": text("Facility"),
    "links": text("Link between two places"),
}

NODE_KINDS: Labels = {
    "quarter": text("Quarter"),
    "facility": text("Factory"),
    "site": text("Site"),
    "import": text("Import"),
    "disposal": text("Disposal"),
    "outside": text("Outside the region"),
    "cluster": text("Cluster of nodes"),
}

CONFIDENCE: Labels = {
    "high": text("High confidence"),
    "medium": text("Medium confidence"),
    "low": text("Low confidence"),
    "given": text("Given"),
    "measured": text("Measured"),
    "from land use": text("From the land use"),
    "from surrounding land use": text("From the land use around it"),
    "from buildings": text("From the buildings"),
    "estimated": text("Estimated"),
    "assumed": text("Assumed"),
    "derived": text("Derived"),
    "given in part": text("Given for part of the plot"),
    "neighbours": text("From the neighbours (BauGB §34)"),
    "few neighbours": text("From few neighbours (BauGB §34)"),
}

SOURCES: Labels = {
    "given": text("Given layer"),
    "cadastre": text("Cadastre"),
    "boundary": text("OpenStreetMap boundaries"),
    "place": text("OpenStreetMap places"),
    "grid": text("Grid"),
    "derived": text("Derived from streets and land use"),
    "estimated": text("Estimated"),
    "model region": text("Model region"),
}

STOREY_SOURCES: Labels = {
    "cadastre": text("Storeys of the cadastre"),
    "parts": text("Storeys of the building's parts"),
    "levels": text("Storeys given"),
    "height": text("Height given"),
    "lod2": text("City model (LoD2)"),
    "ndsm": text("Surface model"),
    "neighbours": text("Neighbouring buildings"),
    "default": text("Usual for the use"),
    "no building": text("No building"),
}

SURVEY_SUBJECTS: Labels = {
    "floor_space": text("Floor space"),
    "owner": text("Owner"),
    "zoning": text("Zoning"),
}

CRITERIA: Labels = {
    "density": text("Floor-space reserve"),
    "ownership": text("Ownership"),
    "geometry": text("Geometry"),
    "permissibility": text("Permissibility"),
    "access": text("Freight and public transport"),
    "noise": text("Noise conflict"),
    "energy": text("Energy and heat"),
    "synergy": text("Circular synergy"),
}

MODES: Labels = {
    "foot": text("on foot"),
    "bicycle": text("by bicycle"),
    "cargo_bike": text("by e-cargo bike"),
    "car": text("by car"),
    "van": text("by van"),
}

# What the objective of a choice of sites says, with its number.
OBJECTIVES: Labels = {
    "p_median": text("All people together need {objective} minutes to their nearest chosen site."),
    "p_centre": text("Nobody with a way to a site needs longer than {objective} minutes to the nearest chosen one."),
    "max_cover": text("{objective} people are within the limit of a chosen site."),
    "set_cover": text("{objective} sites are enough for everybody who can be served."),
}

METRICS: Labels = {
    "total_t_a": text("All flows"),
    "circulating_t_a": text("Circulating tonnes"),
    "circulating_share": text("Share that circulates"),
    "finn_cycling_index": text("Finn cycling index"),
    "loop_closure": text("Local loop closure"),
    "self_sufficiency": text("Self-sufficiency"),
    "import_dependency": text("Import dependency"),
    "supplier_hhi": text("Supplier concentration"),
    "average_path_length": text("Average path length"),
    "total_system_throughflow": text("Total throughflow"),
    "ascendency": text("Ascendency"),
    "development_capacity": text("Development capacity"),
    "relative_ascendency": text("Order of the flows"),
    "robustness": text("Balance of order and redundancy"),
    "tonne_km_a": text("Transport work"),
    "co2e_t_a": text("Greenhouse gases"),
    "disposal_share": text("Share disposed of"),
    "aggregated_finn_cycling_index": text("Finn cycling index, materials mixed"),
    "aggregated_average_path_length": text("Average path length, materials mixed"),
    "aggregated_robustness": text("Balance of order and redundancy, materials mixed"),
    "material_circularity": text("Material circularity indicator (MCI)"),
    "circular_use_rate": text("Circular material use rate (CMU)"),
    "co2e_transport_t_a": text("… from transport in the region"),
    "co2e_process_t_a": text("… from processes"),
    "co2e_import_t_a": text("… from imports and their production"),
    "co2e_disposal_t_a": text("… from disposal"),
    "co2e_spared_t_a": text("Greenhouse gases spared elsewhere"),
}

METRIC_MEANINGS: Labels = {
    "total_t_a": text("All tonnes that move in a year: between quarters, through processes and use, in and out."),
    "circulating_t_a": text("Tonnes a year that run in closed loops."),
    "circulating_share": text("Of all tonnes that move, the share that runs in closed loops."),
    "finn_cycling_index": text("Share of the throughflow that has passed the same place in the same state before."),
    "loop_closure": text("Of what falls due as waste or by-product, the share that is used again in the region."),
    "self_sufficiency": text("Share of the demand that is met by supply from the region."),
    "import_dependency": text("Share of the demand that has to be brought in from outside."),
    "supplier_hhi": text("How far the demand hangs on few suppliers: 0 on many, 1 on a single one."),
    "average_path_length": text("How many stations a tonne passes before it leaves the region."),
    "total_system_throughflow": text("Sum of what passes through all stations in a year."),
    "ascendency": text("How much the flows keep to fixed channels, times their size."),
    "development_capacity": text("The highest ascendency that flows of this size and variety could reach."),
    "relative_ascendency": text("How far the flows keep to fixed channels: 0 all ways open, 1 a single chain."),
    "robustness": text("Highest (0.37) where order and redundancy are in balance; it says nothing of what is best."),
    "tonne_km_a": text("Tonnes times kilometres in the region in a year, without the ways of imports and disposal."),
    "co2e_t_a": text("From transport, processes, imports with their production, and disposal (t CO2e a year)."),
    "disposal_share": text("Of what falls due, the share that ends in landfill or incineration."),
    "aggregated_finn_cycling_index": text("Counts an exchange of different materials as a loop; for comparison only."),
    "aggregated_average_path_length": text("Counts a change of material as no station; for comparison only."),
    "aggregated_robustness": text("The same with materials mixed; for comparison only."),
    "material_circularity": text(
        "0.1 where products are made of virgin material and thrown away, 1 where all goes round without loss."
    ),
    "circular_use_rate": text("Of all material used, the share that comes from recycled waste (as Eurostat counts)."),
    "co2e_spared_t_a": text(
        "What virgin material would have caused in place of recycled; not subtracted from the greenhouse gases above."
    ),
}


def readable(labels: Labels, code: object, translate: Translate = english) -> str:
    """The label of ``code`` in the language of ``translate``; an unknown code with spaces for its underscores.

    A missing code (None, NaN) gives an empty string.
    """
    if code is None or str(code) in {"nan", "<NA>"}:
        return ""
    word = str(code)
    return translate(labels[word]) if word in labels else word.replace("_", " ").strip()


def table_names(table: pd.DataFrame, id_column: str, language: str) -> dict[str, str]:
    """Names by id from a ``table`` with the columns ``name_en`` and ``name_de``; the id where a name is empty."""
    column = f"name_{'de' if language == 'de' else 'en'}"
    names = table[column] if column in table.columns else table[id_column].map(lambda _: "")
    ids = table[id_column].astype(str)
    return {key: str(name) if name else readable({}, key) for key, name in zip(ids, names.fillna(""))}
