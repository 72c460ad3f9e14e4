# make demo    sets up, runs the study of the model region, leaves it in build/demo
# make test    sets up, runs the whole suite
# make study OSM=town.osm.pbf [POPULATION=cells.gpkg] [QUARTERS=…] [PLOTS=…] [COUNT=5] OUT=build/town
# make lint    ruff, mypy and the laws of the house
# make format  rewrites the code as ruff formats it
# make translations  gathers all texts into i18n/*.ts and builds the *.qm
# make docs  makes the user guide in German and English, with a page for each algorithm
# make package  packs build/stadtregion_plugin.zip and checks it as plugins.qgis.org does
# make test-debian13  runs the whole suite on Debian 13 with QGIS 3.44 (needs root)

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
COUNT ?= 5
OUT ?= build/study
PYTEST ?= scripts/python -m pytest
# Several processes, each with whole files, so that what a file sets up is set up once.
WORKERS ?= auto

.PHONY: setup demo test study lint format translations package check-package test-debian13 docs
.DEFAULT_GOAL := demo

setup:
	@scripts/setup

demo: setup
	@scripts/study --out build/demo --sample

test: setup
	@$(PYTEST) -n $(WORKERS) --maxprocesses 4 --dist loadfile --no-loadscope-reorder tests

study: setup
	@test -n "$(OSM)" || { echo "Which town? make study OSM=town.osm.pbf POPULATION=cells.gpkg OUT=build/town" >&2; exit 1; }
	@scripts/study --out "$(OUT)" --osm "$(OSM)" --count "$(COUNT)" \
	  $(if $(POPULATION),--population "$(POPULATION)") $(if $(QUARTERS),--quarters "$(QUARTERS)") $(if $(PLOTS),--plots "$(PLOTS)")

lint: setup
	@$(PYTEST) tests/conventions

format: setup
	@scripts/python -m ruff check --fix . && scripts/python -m ruff format .

translations: setup
	@scripts/python scripts/update_translations.py

package: setup
	@scripts/python scripts/make_package.py
	@scripts/python scripts/check_package.py

check-package: setup
	@scripts/python scripts/check_package.py

test-debian13:
	@scripts/test_on_debian13

docs: setup
	@scripts/python scripts/make_docs.py
