#!/bin/sh
# Runs every bench of a build and prints one table of ratios; of the window, how many steps of a day at the desk
# kept it from answering for more than 50 ms (the aim is none), with those steps above that line.
# usage: tests/bench/run.sh [BUILD_DIR [CONVERSATIONS…]]     (default: build-release, 30000 300000)
# Sizes worth knowing: 30000 (a programme), 300000, 3000000 (takes some minutes and a few GB under TMPDIR).
set -eu
build=${1:-$(dirname "$0")/../../build-release}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- 30000 300000
printf '%-44s %9s %9s %9s %7s %6s\n' what size ours_s bare_s ratio aim
for size in "$@"; do
    for bench in exchange hub search path window_lists receive; do
        "$build/bin/bench_$bench" "$size"
    done
    "$build/bin/bench_window" "$size" | grep -e NOTICED -e '^steps of the window'
done
