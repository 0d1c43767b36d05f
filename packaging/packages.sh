# Packages of Debian 12 and Ubuntu 24.04, sourced by run.sh and test.sh.
PLUMA_BUILD_PACKAGES="g++ cmake ninja-build ccache pkg-config git qt6-base-dev qt6-base-dev-tools libgl-dev libyaml-dev
  nlohmann-json3-dev libexpected-dev libfmt-dev libgit2-dev libpcre2-dev libidn2-dev libgmp-dev libsqlite3-dev libpango1.0-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libssl-dev libsecret-1-dev zlib1g-dev qt6-svg-dev libqscintilla2-qt6-dev qt6-l10n-tools qt6-translations-l10n
  fonts-inter fonts-jetbrains-mono"
# What a display needs that is not there.
PLUMA_DISPLAY_PACKAGES="xvfb xauth libgl1-mesa-dri"
PLUMA_TEST_PACKAGES="python3 unzip python3-jinja2 curl gnome-keyring pandoc poppler-utils strace clang-format openbox xdotool at-spi2-core dbus libglib2.0-bin
  golang-github-flowstack-go-jsonschema-dev python3-pyatspi gir1.2-atspi-2.0 desktop-file-utils appstream"

# Installs what is missing; needs root or sudo only when something is.
pluma_install() {
    missing=""
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
    done
    if [ -z "$missing" ]; then
        echo "Packages: all there."
        return 0
    fi
    command -v apt-get >/dev/null || { echo "error: apt-get is not here; install by hand:$missing" >&2; exit 4; }
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "error: these packages are missing and there is no sudo to install them:$missing" >&2; exit 4; }
        as_root="sudo"
    fi
    echo "Packages: installing$missing"
    export DEBIAN_FRONTEND=noninteractive
    log=$(mktemp)
    if ! { $as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends $missing; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        echo "error: installing packages failed; the log is above" >&2
        exit 4
    fi
    rm -f "$log"
}

# Configures and builds a preset; prints the compiler's words only when it fails.
pluma_build() {
    preset=$1
    log=$(mktemp)
    echo "Build: preset $preset in build/$preset (the first time takes some minutes)"
    if ! { cmake --preset "$preset" && cmake --build --preset "$preset"; } >"$log" 2>&1; then
        grep -E "error|Error|undefined" "$log" | head -n 40 >&2
        echo "error: building preset $preset failed; the whole log is $log" >&2
        exit 4
    fi
    rm -f "$log"
}
