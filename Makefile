# Two commands for a newcomer: make demo, make test. Everything else is for who stays.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
ARTICLE ?= corpora/first/stories/harbor-vote.txt
TEXTACY := 0.13.0
PUBLISHED ?= $(if $(filter corpora/first/%,$(ARTICLE)),2025-11-05)

.PHONY: demo desk check-serve check-desk screenshots test test-training format bench bench-archive compare suites scores picture calibration pronouns tallies coreference quotecheck dist check-wheel clean help

help: ## what can be made
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:.*##/\t/'

demo: $(READY) ## facts of one story: a table here, the marked article in demo.html (ARTICLE=path PUBLISHED=2024-11-06)
	$(BIN)/wirefacts extract "$(ARTICLE)" --format table $(if $(PUBLISHED),--published $(PUBLISHED))
	$(BIN)/wirefacts extract "$(ARTICLE)" --format html --output demo.html $(if $(PUBLISHED),--published $(PUBLISHED))
	@echo "The article with its facts marked: demo.html"

PORT ?= 8000
ARCHIVE ?= desk.sqlite

desk: $(READY) ## the desk in your browser: quotations checked, facts on the text, corrections, an archive (PORT=8000 ARCHIVE=desk.sqlite)
	$(BIN)/wirefacts serve --open --port $(PORT) --archive $(ARCHIVE)

check-serve: $(READY) ## the service under load: 200 requests at once, memory over 5,000, what schemathesis finds; some minutes
	$(BIN)/python tests/load/check_serve.py

test: $(READY) ## style, types, floors, tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest

test-training: $(READY) ## the tests of training, with torch (a CPU build where the index has one) put into the environment
	$(BIN)/python -m pip install --quiet --disable-pip-version-check torch==2.13.0
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev,train]'
	$(BIN)/pytest tests/training tests/encoders

check-desk: $(READY) ## how soon 2,000 words with all their facts are on the screen; needs Chromium
	WIREFACTS_CHECK_DESK=1 $(BIN)/pytest tests/browser/test_speed.py -s

screenshots: $(READY) ## pictures of the desk and of a reading for the docs, taken anew; needs Chromium
	WIREFACTS_SCREENSHOTS=1 $(BIN)/pytest tests/browser/test_screenshots.py tests/browser/test_reading.py

bench: $(READY) ## speed as a ratio to spaCy's small pipeline, memory, growth with length
	$(BIN)/wirefacts bench corpora/first/stories

QUOTATIONS ?= 1000000

bench-archive: $(READY) ## an archive at size: adding, verifying, memory (QUOTATIONS=50000; ARCHIVE=postgresql://… or a new file)
	$(BIN)/wirefacts bench-archive --quotations $(QUOTATIONS) $(if $(ARCHIVE),--archive "$(ARCHIVE)")

compare: $(READY) ## our pipelines beside textacy and spaCy, right and fast, on corpora in WIREFACTS_DATA (../shared/data)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt 'textacy==$(TEXTACY)' || echo "textacy $(TEXTACY) does not install here" >&2
	$(BIN)/wirefacts compare

suites: $(READY) ## others' tests of dates and numbers read by our readers, from WIREFACTS_DATA (../shared/data), pinned
	$(BIN)/wirefacts suites --output models/en_wire_rules/suites.json

scores: $(READY) ## the table over the project's own corpus
	$(BIN)/wirefacts evaluate corpora/first/stories

PIPELINE ?= en_wire_small

picture: $(READY) ## scores on dev and test of corpora/newswire, pinned for both pipelines and drawn for PIPELINE
	$(BIN)/wirefacts evaluate corpora/newswire --config en_wire_rules --by-split models/en_wire_rules/newswire.json
	$(BIN)/wirefacts evaluate corpora/newswire --config $(PIPELINE) --by-split models/$(PIPELINE)/newswire.json --picture docs/scores.svg

calibration: $(READY) ## what confidences are worth on dev of corpora/newswire, pinned and drawn
	$(BIN)/wirefacts calibrate corpora/newswire --split dev --config en_wire_rules --output models/en_wire_rules/calibration.json
	$(BIN)/wirefacts calibrate corpora/newswire --split dev --config $(PIPELINE) --output models/$(PIPELINE)/calibration.json --picture docs/reliability.svg --coverage docs/coverage.svg

pronouns: $(READY) ## the weights for pronouns, learned anew from corpora in WIREFACTS_DATA (../shared/data) and corpora/newswire
	$(BIN)/wirefacts train-pronouns corpora/newswire --output models/en_wire_rules/pronouns.json

tallies: $(READY) ## the weights for votes and shares that no rule tells, learned anew from corpora/newswire
	$(BIN)/wirefacts train-tallies corpora/newswire --output models/en_wire_rules/tallies.json

# Several files of figures as one, each under its name.
TOGETHER := $(BIN)/python -c 'import json, pathlib, sys; print(json.dumps({p.stem: json.loads(p.read_text()) for p in map(pathlib.Path, sys.argv[1:])}, indent=1))'
FOUND := .coreference
DATA ?= $(or $(WIREFACTS_DATA),../shared/data)

coreference: $(READY) ## who is who on GAP, GUM, MEANTIME and our own dev, pinned
	mkdir -p $(FOUND)
	$(BIN)/wirefacts evaluate --task gap --data $(DATA)/gap/validation.jsonl --config en_wire_rules --json $(FOUND)/gap.json
	$(BIN)/wirefacts evaluate --task coreference --data $(DATA)/gum/dev.jsonl --config en_wire_rules --json $(FOUND)/gum.json
	$(BIN)/wirefacts evaluate --task coreference --data $(DATA)/meantime/meantime.jsonl --config en_wire_rules --json $(FOUND)/meantime.json
	$(BIN)/wirefacts evaluate corpora/newswire --split dev --task coreference --config en_wire_rules --json $(FOUND)/newswire.json
	$(TOGETHER) $(FOUND)/*.json > models/en_wire_rules/coreference.json
	rm -rf $(FOUND)

CHECKED := .quotecheck

quotecheck: $(READY) ## our verdicts on dev and test of corpora/quotecheck, pinned; the confusion of test drawn
	mkdir -p $(CHECKED)
	$(BIN)/wirefacts quotecheck export --sources > $(CHECKED)/sources.jsonl
	for split in dev test; do \
	  $(BIN)/wirefacts quotecheck export --split $$split > $(CHECKED)/claims.jsonl && \
	  $(BIN)/wirefacts verify --claims $(CHECKED)/claims.jsonl --sources $(CHECKED)/sources.jsonl --config en_wire_rules --format jsonl > $(CHECKED)/$$split.jsonl && \
	  $(BIN)/wirefacts quotecheck score --split $$split --verdicts $(CHECKED)/$$split.jsonl --json $(CHECKED)/$$split.json --picture docs/quotecheck.svg || exit 1; \
	done
	$(TOGETHER) $(CHECKED)/dev.json $(CHECKED)/test.json > models/en_wire_rules/quotecheck.json
	rm -rf $(CHECKED)

.PHONY: vectors
vectors: $(READY) ## the table of words near in sense, made anew from its encoder; needs what test-training puts in, and the encoder's package
	$(BIN)/wirefacts train-vectors --output models/en_paraphrase

dist: $(READY) ## wheel and source archive in dist/
	rm -rf dist && $(BIN)/python -m build --no-isolation

check-wheel: dist ## the wheel in an empty environment, run from another folder
	rm -rf .wheel-check && $(PYTHON) -m venv .wheel-check/venv
	.wheel-check/venv/bin/pip install --quiet -c constraints.txt dist/*.whl
	mkdir .wheel-check/elsewhere && cp corpora/first/stories/harbor-vote.txt .wheel-check/elsewhere/
	cd .wheel-check/elsewhere && ../venv/bin/wirefacts extract harbor-vote.txt --format jsonl > wheel.jsonl
	$(BIN)/wirefacts extract corpora/first/stories/harbor-vote.txt --format jsonl | cmp - .wheel-check/elsewhere/wheel.jsonl
	rm -rf .wheel-check
	@echo "1 passed, 0 failed"

format: $(READY) ## put the code in its style
	$(BIN)/ruff check --fix . ; $(BIN)/ruff format .

# Some Pythons come without the parts that venv needs; virtualenv from the package index brings its own.
$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit("wirefacts needs Python 3.11 or newer: make PYTHON=/path/to/python3.11" if sys.version_info < (3, 11) else 0)'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); $(PYTHON) -m pip install --user --quiet virtualenv && $(PYTHON) -m virtualenv --quiet $(VENV); }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $(READY)

clean: ## remove what make made
	rm -rf $(VENV) dist build .wheel-check demo.html
