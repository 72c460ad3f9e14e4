"""The report's sections, each a function of the study that returns its part of the page."""
