"""What runs inside a desktop is collected there, not here."""

import os

collect_ignore = [] if "STADTREGION_TESTS" in os.environ else ["inside", "installing"]
