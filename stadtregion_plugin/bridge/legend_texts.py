"""The words in the legends of resources/styles/*.qml that are no labels of codes; listed here to be translated."""

from __future__ import annotations

from ..core.text import text

LEGEND_TEXTS = (
    # land use
    text("Port, depot, utilities"),
    text("Construction site, greenfield development"),
    text("Parking and garages"),
    text("Railway and transport land"),
    text("Public, education and health"),
    text("Quarry and landfill"),
    text("Parks, gardens and cemeteries"),
    text("Meadow and orchard"),
    # buildings, streets
    text("Building"),
    text("Vacant or disused building"),
    text("Motorways and trunk roads"),
    text("Main streets"),
    text("Collector streets"),
    text("Local streets"),
    text("Service roads"),
    text("Paths"),
    text("Tunnel"),
    text("Other streets"),
    # constraints
    text("Water and wetland"),
    text("Green space to be kept"),
    text("Other restriction"),
    # freight
    text("Other freight access"),
    # candidates, potential, concentration
    text("Rank 1 to 5"),
    text("Rank 6 to 10"),
    text("Rank 11 to 25"),
    text("Rank 26 to 50"),
    text("Rank 51 and below"),
    text("up to 500 m²"),
    text("500 to 2,000 m²"),
    text("2,000 to 5,000 m²"),
    text("5,000 to 10,000 m²"),
    text("over 10,000 m²"),
    text("very many owners"),
    text("many owners"),
    text("some concentration"),
    text("concentrated"),
    text("highly concentrated"),
    # coverage
    text("up to 3 min"),
    text("3 to 6 min"),
    text("6 to 9 min"),
    text("9 to 12 min"),
    text("12 to 15 min"),
    text("15 to 20 min"),
    text("20 to 30 min"),
    text("over 30 min"),
    text("up to 20 %"),
    text("20 to 40 %"),
    text("40 to 60 %"),
    text("60 to 80 %"),
    text("over 80 %"),
    text("Without the worst site"),
    text("Without the worst two sites"),
    text("Without the worst three sites"),
    text("Chosen site"),
    text("Other candidate"),
    # flows
    text("Outside the region"),
    text("Other node"),
)
