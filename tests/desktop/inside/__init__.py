"""Tests that run inside the QGIS desktop, started by the tests in the folder above."""
