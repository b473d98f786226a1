#!/usr/bin/env bash
# Builds Doorstep and opens it on a sample hub. Without a display it does the main job from the command line instead: a sample
# hub, its figures against their targets, a return written and checked. Good on a bare Debian 12, as root or with sudo.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source app/prepare.sh
install_packages

cli=build/bin/doorstep-cli
sample_name="Sample hub.doorstep"

open_window() {
    local folder=${XDG_DATA_HOME:-$HOME/.local/share}/doorstep
    if [ -d "$HOME/Documents" ]; then
        folder=$HOME/Documents
    fi
    build_doorstep doorstep doorstep-cli
    [ -e "$folder/$sample_name" ] || "$cli" sample "$folder/$sample_name"
    exec build/bin/doorstep "$folder/$sample_name"
}

do_main_job() {
    local this_year package
    folder=$(mktemp -d) # not local: the trap needs it when the function is left
    trap 'rm -rf "$folder"' EXIT
    this_year=$(date +%Y)
    build_doorstep doorstep-cli
    echo "No display: the main job from the command line, in a folder that goes again."
    "$cli" sample "$folder/$sample_name"
    echo
    "$cli" figures "$folder/$sample_name" --from "$((this_year - 1))-01-01" --to "$((this_year - 1))-12-31"
    echo
    package=$("$cli" return "$folder/$sample_name" --from "$((this_year - 1))-10-01" --to "$((this_year - 1))-12-31" \
        --out "$folder" --signed-by "A. Coordinator" --reason all="A sample, made up")
    "$cli" check "$package" --programme open
}

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    open_window
else
    do_main_job
fi
