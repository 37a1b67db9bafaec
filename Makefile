# `make` lists the targets. Every target sets up what it needs first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

# Dozens of processes are started: none should compile everything anew.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help demo serve serve-full test drills faults planted lint types bench docs clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

demo: $(VENV)/.run ## make the example book and say where it is
	@$(BIN)/python examples/portrait.py examples/portrait.jpg
	@$(BIN)/custories make examples/luna.toml --out build/demo

serve: $(VENV)/.run ## serve the service on this machine, and print a token for it
	@$(BIN)/custories serve --with-worker

serve-full: $(VENV)/.run ## the same on PostgreSQL, Redis and S3, as CUSTORIES_* variables name them
	@CUSTORIES_DISPATCH=rq CUSTORIES_ARTIFACTS=s3 $(BIN)/custories serve --with-worker --no-embedded

test: $(VENV)/.dev ## run the tests
	@$(BIN)/python -m pytest -n 4

drills: $(VENV)/.dev ## kill, cut off and fill up every part in small, in a few minutes
	@$(BIN)/python -m pytest -m 'drills and not faults' -n 4

faults: $(VENV)/.dev ## kill, cut off and fill up every part, as often as is required, and tell what was seen
	@$(BIN)/python -m pytest -m faults -n 0

planted: $(VENV)/.dev ## plant bugs one at a time in a copy: each has to turn a test red
	@$(BIN)/python -m tests.planted

lint: $(VENV)/.dev ## check style and formatting
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(VENV)/.dev ## check types, strictly
	@$(BIN)/mypy

bench: $(VENV)/.bench ## measure speed and memory, as ratios in one run
	@$(BIN)/python -m benchmarks

docs: $(VENV)/.dev ## make the generated parts of the documents anew
	@$(BIN)/python -m docs.generate

clean: ## remove what was set up and built; what the service keeps stays
	rm -rf $(VENV) build

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit("Custories needs Python 3.11 or newer; say make PYTHON=python3.12, for example." if sys.version_info < (3, 11) else 0)'
	@echo "setting up $(VENV) (once, about a minute)"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.run: $(BIN)/python pyproject.toml constraints.txt
	@$(PIP) install -c constraints.txt -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.run
	@$(PIP) install -c constraints.txt -e '.[dev]'
	@touch $@

$(VENV)/.bench: $(VENV)/.dev
	@$(PIP) install -c constraints.txt -e '.[bench]'
	@touch $@
