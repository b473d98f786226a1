#!/usr/bin/env bash
# Takes the pictures of the help pages anew, from the window as it is on the sample hub.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source app/prepare.sh
install_packages
build_doorstep doorstep_tour
QT_QPA_PLATFORM=offscreen build/bin/doorstep_tour resources/help/pictures --for-help --size 1080x660
