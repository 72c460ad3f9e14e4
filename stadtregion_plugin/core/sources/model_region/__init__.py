"""The built-in model region: a fictional city region, made from a seed.

It is made in this order, a file for each step: the lie of the land (``terrain``), the centres of the quarters and the
industrial estates (``centres``), main roads between them (``roads``), the outline of the built-up land and its faces
(``settlement``), blocks and local streets (``fabric``), fields and forests (``countryside``), the street graph
(``network``, ``streets``), the known best sites (``sites``), what stands on each plot (``land``), plots (``plots``),
buildings (``buildings``), owners (``owners``), people and jobs (``people``), stops, power and freight (``services``),
land use and restrictions (``areas``), and the layers (``layers``).
"""

from .region import ModelRegion, make_model_region

__all__ = ["ModelRegion", "make_model_region"]
