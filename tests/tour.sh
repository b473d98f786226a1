#!/usr/bin/env bash
# Pictures of every page, editor and box, in each look, as PNG files under a folder: bash tests/tour.sh [FOLDER]
# What is cut off anywhere is told in FOLDER/cut-off.txt.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source app/prepare.sh
install_packages
build_doorstep doorstep_tour
folder=${1:-tour}
mkdir -p "$folder"
export QT_QPA_PLATFORM=offscreen
look() { # NAME OPTION…
    echo "$1"
    build/bin/doorstep_tour "$folder/$1" "${@:2}" 2>&1 | sed "/propagateSizeHints/d; s/^/$1: /" >>"$folder/cut-off.txt"
}
: >"$folder/cut-off.txt"
look light
look dark --appearance dark
look high-contrast --appearance high_contrast
look large --size 1920x1080
look text-150 --text 150
look text-200 --text 200 --size 1920x1080
look welsh --language cy
look pseudo --language pseudo
look right-to-left --language pseudo --rtl
look four-k --size 3840x2160 --text 150
wc -l "$folder/cut-off.txt"
