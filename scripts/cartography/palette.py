"""The colours of all maps: results stand out from a calm base and stay apart for colour-blind readers."""

from __future__ import annotations

INK = "#2B2B33"
INK_SOFT = "#6B6A70"
PAPER = "#FFFFFF"

# Base map: light, warm and grey, so that any saturated colour on it is a result.
BUILDING = "#D3CEC8"
BUILDING_EDGE = "#BDB6AE"
VACANT = "#8C6D46"
STREET = "#FFFFFF"
STREET_EDGE = "#CFC8BF"
MOTORWAY = "#F6E3C0"
MOTORWAY_EDGE = "#D2B98A"
PATH = "#B9AFA2"
RAIL = "#77757A"
WATER = "#BBD6E6"
WATER_EDGE = "#93BAD0"
BOUNDARY = "#8A7F8F"

# Land uses that look alike stand in one group: its colour, its name in the legend, its classes.
LAND_USES = (
    ("#F5ECE5", "Housing", ("residential",)),
    ("#F0E0D8", "Mixed use", ("mixed",)),
    ("#E6DEEC", "Commerce and offices", ("commercial",)),
    ("#F0DCE4", "Retail", ("retail",)),
    ("#D9D0E1", "Industry", ("industrial",)),
    ("#CFD5E3", "Port, depot, utilities", ("port", "depot", "utility")),
    ("#E3D6C3", "Brownfield", ("brownfield",)),
    ("#EEE6D2", "Construction site, greenfield development", ("construction", "greenfield")),
    ("#E7E5E4", "Parking and garages", ("parking", "parking_structure", "parking_multi_storey", "garages")),
    ("#E0DFE1", "Railway and transport land", ("railway", "transport", "airport", "square")),
    ("#F5E4CD", "Public, education and health", ("public", "education", "health", "religious")),
    ("#DFDACA", "Military", ("military",)),
    ("#DCD4CA", "Quarry and landfill", ("quarry", "landfill")),
    ("#D6E8C9", "Parks, gardens and cemeteries", ("park", "garden", "grass", "cemetery", "allotments")),
    ("#DDEEDC", "Sport and recreation", ("recreation",)),
    ("#C5DCB8", "Forest", ("forest", "scrub")),
    ("#E9F0D8", "Meadow and orchard", ("meadow", "orchard")),
    ("#F7F2E1", "Farmland", ("farmland", "farmyard", "horticulture")),
    (WATER, "Water", ("water", "wetland")),
)
LAND_USE_ELSE = "#F1EFEC"

# Owners by group (table owner_activation), strong to pale within it: public hands blue, the commons green, companies
# orange, finance dark red, private sand; chosen so that the strong tones stay apart for all kinds of colour blindness.
OWNER_GROUPS = {
    "public": ("#2B5C8A", "#E6EEF5"),
    "commons": ("#3F9A5A", "#E4F3E8"),
    "company": ("#E08E3A", "#FBEBDA"),
    "finance": ("#6D1F3C", "#F5E4EA"),
    "private": ("#E0D0A0", "#FBF8EE"),
}

# Candidates: a sequential orange-red, dark is best (after ColorBrewer "YlOrRd").
RANKS = ("#7A0C1E", "#B8172B", "#E04B2A", "#F28A3C", "#F9C26E")
CHOSEN = "#12233F"
REJECTED = "#8F8A86"
# Floor-space reserve: a sequential purple (after ColorBrewer "Purples").
RESERVES = ("#EDE8F3", "#CFC6E2", "#A899CB", "#7D68AE", "#54368C")

# Factory types, on the map and in three dimensions: far apart in lightness as well as in hue.
TYPOLOGIES = {"workshop_house": "#E2A64F", "stacked_halls": "#3D8C86", "ramp_up": "#43467F"}
TYPOLOGY_ELSE = "#8C8A90"

# Travel time: viridis without its glaring end, dark is near. What is not served is no further step but a warm ring,
# told by its shape. Shares: after ColorBrewer "BrBG".
TIMES = ("#440F5F", "#443E83", "#336A8E", "#25908C", "#34B378", "#7CCB52", "#B9D840", "#E4E36B")
UNSERVED, UNSERVED_EDGE = "#F4E2DA", "#BC705B"
NOT_CONNECTED = "#9B2D1F"
SHARES = ("#C08552", "#E6CFA5", "#EFEFEA", "#93C9C0", "#2F8580")
CATCHMENT = "#1F6F8B"
# Why a place is off the network, and cells that lose cover with one, two or three sites (after ColorBrewer "OrRd").
OFF_NETWORK = {
    "outside": "#6B6A70",
    "other_component": "#B8172B",
    "not_for_mode": "#7D68AE",
    "too_far_off": "#E08E3A",
}
LOSSES = ("#8E1B0F", "#E2683C", "#F6C190")

# Two scenarios side by side: only in the one, only in the other, in both; apart for all kinds of colour blindness.
SIDES = {"a": "#B3430A", "b": "#0B5FA5", "both": "#2B2B33"}

# Flows: import and disposal are grey, the loops' band is a warm light under the flows.
OUTSIDE = "#7C7A80"
LOOP = "#FFF3B5"
LOOP_EDGE = "#E3B93A"
LOOP_INK = "#7A5200"


def mixed(colour: str, other: str, share: float) -> str:
    """``colour`` with ``share`` (0–1) of ``other`` mixed in, both as #RRGGBB."""
    pairs = [(int(colour[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a * (1 - share) + b * share):02X}" for a, b in pairs)
