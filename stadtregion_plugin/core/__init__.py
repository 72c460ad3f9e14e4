"""What the plugin knows, without QGIS: sources → sites → coverage → flows → study.

Nothing in here imports qgis, PyQt or osgeo. Functions take GeoDataFrames, arrays and frozen dataclasses, and return
dataclasses; a room uses only the rooms to its left and the few shared modules beside this file.
"""
