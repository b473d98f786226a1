#!/usr/bin/env bash
# Builds everything with warnings as errors and runs every test; words after it go to ctest (-R name). Good on a bare Debian 12,
# as root or with sudo.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source app/prepare.sh
install_packages
build_doorstep
export QT_QPA_PLATFORM=offscreen
# Every change is synced to the disk, thousands of times in the suite: files in memory, where there is room, save waiting for it.
if [ "$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1)" -gt 2000000 ] 2>/dev/null; then
    TMPDIR=$(mktemp -d -p /dev/shm doorstep-tests.XXXXXX)
    export TMPDIR
    trap 'rm -rf "$TMPDIR"' EXIT
fi
ctest --test-dir build --output-on-failure --parallel "$(nproc)" "$@"
