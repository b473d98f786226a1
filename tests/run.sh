#!/usr/bin/env bash
# Builds everything with warnings as errors and runs every test; words after it go to ctest (-R name). Good on a bare Debian 12,
# as root or with sudo.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source app/prepare.sh
install_packages
build_doorstep
export QT_QPA_PLATFORM=offscreen
ctest --test-dir build --output-on-failure --parallel "$(nproc)" "$@"
