# Each target sets the machine up first: .ci/setup installs what is missing, says so, and does nothing the next time.

PREFIX ?= /usr/local
DESTDIR ?=

# What makes a start short, and the program one file for any machine with this C library: the runtimes and libraries
# are linked in (.ci/static), and generic types are made by calls instead of being looked up by their mangled names.
release = PKG_CONFIG_PATH='$(CURDIR)/.build/static' swift build -c release --static-swift-stdlib \
    -Xlinker '-L$(CURDIR)/.build/static' -Xswiftc -Xclang-linker -Xswiftc -static-libgcc \
    -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
duban = .build/release/duban
demo = .build/demo

.PHONY: help demo test build install bench format lint setup setup-tests
.NOTPARALLEL:

help:
	@echo 'make demo      build, make the sample year at $(demo), print its report'
	@echo 'make test      lint and run all tests'
	@echo 'make build     release build, at $(duban)'
	@echo 'make install   the same, copied to PREFIX/bin (PREFIX=$(PREFIX))'
	@echo 'make bench     measure duban against git'
	@echo 'make lint      check the style of the sources'
	@echo 'make format    put the sources into that style'

# Two at once wait for each other.
demo: build
	@flock .build/demo.lock sh -c ' \
	    rm -rf $(demo) && \
	    next=$$($(duban) demo $(demo)) && \
	    $(duban) -C $(demo) report --as-of 2024-09-30 && \
	    printf "\n%s\n" "$$next"'

test: setup-tests lint
	@.ci/sizes
	swift test --disable-xctest --explicit-target-dependency-import-check error

build: setup
	@.ci/static '$(CURDIR)/.build/static'
	@echo 'building the release program, with all it needs: minutes the first time'
	@$(release) --product duban

install: build
	install -D -m 755 $(duban) '$(DESTDIR)$(PREFIX)/bin/duban'

bench: build
	@$(release) --product DubanBench
	.build/release/DubanBench

format: setup
	swift format format --in-place --parallel --recursive --configuration .swift-format Package.swift Sources Tests

lint: setup
	swift format lint --strict --parallel --recursive --configuration .swift-format Package.swift Sources Tests

setup:
	@.ci/setup

setup-tests:
	@.ci/setup --tests
