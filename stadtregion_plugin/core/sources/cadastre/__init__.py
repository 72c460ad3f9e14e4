"""The cadastre: parcels with owners, buildings and actual use from ALKIS, INSPIRE and any layer of polygons."""
