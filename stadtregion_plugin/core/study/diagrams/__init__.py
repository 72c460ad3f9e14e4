"""Diagrams as SVG text: pure functions of names and numbers."""
