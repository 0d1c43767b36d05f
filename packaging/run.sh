#!/usr/bin/env bash
# Sets up this machine, builds pluma and runs the main job on the example program.
#   packaging/run.sh [OUT]     OUT: folder for report.html (build/tour)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/packages.sh
out=${1:-build/tour}
pluma_install $PLUMA_BUILD_PACKAGES
pluma_build release
echo "Tour: the main job on the example program"
build/release/bin/pluma tour --out "$out" --workspace "${PLUMA_EXAMPLE:-build/example}"
echo "Open $out/report.html; the program is build/release/bin/pluma."
