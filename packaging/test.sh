#!/usr/bin/env bash
# Sets up this machine, builds the dev preset and runs every test.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/packages.sh
pluma_install $PLUMA_BUILD_PACKAGES $PLUMA_DISPLAY_PACKAGES $PLUMA_TEST_PACKAGES
pluma_build dev
echo "Tests:"
exec ctest --preset dev -j "$(nproc)" "$@"
