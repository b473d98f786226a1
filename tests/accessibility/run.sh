#!/usr/bin/env bash
# What a screen reader is told, and a day's work by keyboard alone, on the real program in a real (invisible) display:
# run.sh DOORSTEP DOORSTEP_CLI. Ends with 77 where the machine lacks what it takes.
set -euo pipefail
doorstep=$1 cli=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bus=/usr/libexec/at-spi-bus-launcher
for tool in Xvfb xdotool openbox dbus-run-session "$bus"; do
    command -v "$tool" >/dev/null || { echo "skipped: no $tool" >&2; exit 77; }
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || { echo "skipped: no pyatspi" >&2; exit 77; }

# Short, whatever TMPDIR is: the path of a socket has little room.
home=$(env -u TMPDIR mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data LC_ALL=C.UTF-8
mkdir -m 700 "$XDG_RUNTIME_DIR"
export TMPDIR=$home
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
"$cli" sample "$home/Sample hub.doorstep" >/dev/null

# The display takes the first number that is free and says which.
exec 3<>"$home/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 >/dev/null 2>&1 &
screen=$!
trap 'kill "$screen" 2>/dev/null || true; wait 2>/dev/null; rm -rf "$home"' EXIT
for _ in $(seq 100); do
    [ -s "$home/display" ] && break
    sleep 0.1
done
DISPLAY=:$(head -1 "$home/display")
export DISPLAY
timeout 200 dbus-run-session -- bash -euc '
    openbox >/dev/null 2>&1 &
    "$1" --launch-immediately >/dev/null 2>&1 &
    for _ in $(seq 100); do # windows that open before there is somebody to manage them may stay unseen
        xdotool get_desktop >/dev/null 2>&1 && break
        sleep 0.1
    done
    "$2" "$4" & program=$!
    trap "kill $program 2>/dev/null || true; kill %1 %2 2>/dev/null || true" EXIT
    /usr/bin/python3 "$5/journey.py" "$3" "$4"
' session "$bus" "$doorstep" "$cli" "$home/Sample hub.doorstep" "$here"
