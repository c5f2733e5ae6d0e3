#!/bin/sh
# Builds what people install, for the system it runs on, into target/package/: a portable archive, and a deb
# and an rpm on Linux or a dmg on macOS. Needs a JDK 25 and Maven; names what else is missing.
#   packaging/package.sh                 everything that can be built here
#   packaging/package.sh image           only the program's folder
#   packaging/package.sh image zip deb   only these
set -eu
cd "$(dirname "$0")/.."
. packaging/jdk.sh
exec "$JAVA_HOME/bin/java" packaging/Package.java "$@"
