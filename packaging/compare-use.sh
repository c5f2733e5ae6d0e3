#!/bin/sh
# Compares the memory that the packaged atlas and KDE Marble hold while they are used, by the same hand, drawn in
# software. Needs packaging/package.sh before it, and Xvfb, openbox, xdotool and marble (all in Debian).
#   packaging/compare-use.sh [minutes]          10 if nothing is said
set -eu
cd "$(dirname "$0")/.."
. packaging/jdk.sh
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
# Only the superuser needs it, and only some builds of Marble.
export QTWEBENGINE_DISABLE_SANDBOX=1
atlas=$PWD/target/package/creative-cities-atlas/bin/creative-cities-atlas
"$JAVA_HOME/bin/java" packaging/CompareUse.java "${1:-10}" "marble=marble" "atlas=$atlas --data-dir $data" \
    "atlas:keys=Home plus alt+2 Escape alt+1 minus ctrl+l alt+3 alt+1 ctrl+l Right ctrl+t ctrl+t Escape"
