"""Scripts that run inside a QGIS desktop and write what they find, started by the tests in the folder above."""
