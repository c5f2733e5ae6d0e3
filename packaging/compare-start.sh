#!/bin/sh
# Compares the start of the packaged atlas with that of KDE Marble, side by side, drawn in software: time from the
# process to the last change on the screen, and memory then held. Needs packaging/package.sh before it, and Xvfb,
# openbox and marble (all in Debian). Nothing else should run on the machine meanwhile.
#   packaging/compare-start.sh [rounds]          7 if nothing is said
set -eu
cd "$(dirname "$0")/.."
. packaging/jdk.sh
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
# Only the superuser needs it, and only some builds of Marble.
export QTWEBENGINE_DISABLE_SANDBOX=1
atlas=$PWD/target/package/creative-cities-atlas/bin/creative-cities-atlas
"$JAVA_HOME/bin/java" packaging/CompareStart.java "${1:-7}" "marble=marble" "atlas=$atlas --data-dir $data"
