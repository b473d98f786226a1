# Shared by app/start.sh and tests/run.sh; sourced, with the current folder at the top of the source tree.

# Installs what resources/packaging/debian-packages.txt lists and is not there yet. Touches the network only then.
install_packages() {
    local missing=() package as_root=()
    command -v dpkg-query >/dev/null || return 0 # another system: CMake says what it lacks
    while read -r package; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done < <(grep -v '^#' resources/packaging/debian-packages.txt)
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "These packages are missing: ${missing[*]}. Install them, or run this as root." >&2
            return 1
        }
        as_root=(sudo)
    fi
    echo "Installing ${missing[*]}" >&2
    "${as_root[@]}" apt-get update -q >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" >&2
}

# Builds into build/: the given targets, or everything. Both scripts configure alike, so that neither builds again what the
# other has built. Warnings are errors with the compiler that the project is written for; others warn about more.
build_doorstep() {
    local options=(-DDOORSTEP_TESTS=ON) targets=() target
    if grep -qs '^VERSION_CODENAME=bookworm' /etc/os-release; then
        options+=(-DDOORSTEP_WERROR=ON)
    fi
    if [ ! -f build/CMakeCache.txt ] && command -v ninja >/dev/null; then
        options+=(-G Ninja)
    fi
    for target in "$@"; do
        targets+=(--target "$target")
    done
    cmake -S . -B build "${options[@]}" >&2
    cmake --build build --parallel "$(nproc)" "${targets[@]}" >&2
}
