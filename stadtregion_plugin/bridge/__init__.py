"""Between QGIS and the core: layers ⇄ GeoDataFrames, CRS, repair, progress, messages, styles, files."""
