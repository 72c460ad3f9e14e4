"""The engine of the workshop: travel times are computed once, decisions are scored anew at each click. No QGIS here."""
