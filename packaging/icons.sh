#!/bin/sh
# Draws icons/atlas-*.png, every size that systems ask for, from icons/atlas.svg. Needs rsvg-convert (librsvg).
# The ico of Windows and the icns of macOS are put together from these when packaging.
set -eu
cd "$(dirname "$0")/../icons"
for size in 16 24 32 48 64 128 256 512; do
  rsvg-convert --width "$size" --height "$size" --output "atlas-$size.png" atlas.svg
done
