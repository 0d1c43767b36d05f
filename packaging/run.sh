#!/usr/bin/env bash
# Sets up this machine, builds PLUMA Workbench, creates the example program and opens the window on it. Without a display
# the same window does the main job by itself and leaves pictures and a report.
#   packaging/run.sh [OUT]     OUT: folder for the reports (build/tour)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/packages.sh
out=${1:-build/tour}
example=${PLUMA_EXAMPLE:-build/example}
pluma_install $PLUMA_BUILD_PACKAGES
pluma_build release
echo "Tour: the main job on the example program, on the command line"
build/release/bin/pluma tour --out "$out" --workspace "$example"
echo "Report: $out/report.html; the programs are build/release/bin/pluma and build/release/bin/pluma-workbench."
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "Window: opening $example"
    exec build/release/bin/pluma-workbench --new-instance "$example"
fi
echo "Window: there is no display, so it does the main job by itself under Xvfb"
pluma_install $PLUMA_DISPLAY_PACKAGES
# The main job commits to a workspace of its own; a machine that knows nobody yet has no name to do it in.
if ! git config user.email >/dev/null; then
    export GIT_AUTHOR_NAME="PLUMA tour" GIT_AUTHOR_EMAIL=tour@localhost GIT_COMMITTER_NAME="PLUMA tour" GIT_COMMITTER_EMAIL=tour@localhost
fi
exec xvfb-run -a -s "-screen 0 1280x800x24" build/release/bin/pluma-workbench --tour "$out/window" "$example"
