#!/usr/bin/env bash
# Brings the catalogues up to date with the texts in the code (Qt's lupdate). English is the language of the code: its
# catalogue holds only what has a singular and a plural. What another language lacks yet is said in English.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
update() { # CODE OPTION…
    "$lupdate" "${@:2}" -no-obsolete -locations none -source-language en -target-language "$1" core ui app -I . -I core \
        -ts "resources/translations/doorstep_$1.ts"
}
update en_GB -pluralonly
update cy
