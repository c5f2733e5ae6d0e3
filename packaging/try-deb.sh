#!/bin/sh
# Tries the deb as a stranger would: installs it into a clean Debian in a folder, starts it there as an ordinary
# user on a screen in memory, takes a picture, removes it, and looks for what is left. Run as root on Debian or
# Ubuntu, after packaging/package.sh; needs debootstrap, Xvfb and, for a PNG, ImageMagick. Figures and the
# picture are left in target/try-deb/.
set -eu
cd "$(dirname "$0")/.."
deb=$(ls target/package/*.deb)
out=$PWD/target/try-deb
root=$out/root
[ "$(id -u)" = 0 ] || { echo "Please run this as root." >&2; exit 1; }
for program in debootstrap Xvfb; do
  command -v $program >/dev/null || { echo "Please install $program." >&2; exit 1; }
done

finish() {
  [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
  for mounted in tmp/.X11-unix dev/shm proc; do
    umount "$root/$mounted" 2>/dev/null || true
  done
}
trap finish EXIT
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }
listing() { find "$root" -xdev \( -path "$root/proc" -o -path "$root/var/cache" -o -path "$root/var/lib/apt" \
  -o -path "$root/var/log" -o -path "$root/tmp" \) -prune -o -print | sort; }

if [ ! -d "$root/usr" ]; then
  suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
  mirror=${MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1)}
  mkdir -p "$out"
  debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$out/debootstrap.log"
  for settings in /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d /etc/apt/trusted.gpg.d /etc/resolv.conf /etc/hosts; do
    [ ! -e $settings ] || cp -rL $settings "$root$(dirname $settings)/"
  done
  inside useradd --create-home pupil
fi
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/shm" && mount -t tmpfs tmpfs "$root/dev/shm"
inside apt-get update -qq
inside apt-get -qq purge -y creative-cities-atlas >/dev/null 2>&1 || true
listing >"$out/before.txt"

echo "Installing $(basename "$deb")"
cp "$deb" "$root/tmp/atlas.deb"
inside apt-get install -y -qq --no-install-recommends /tmp/atlas.deb >"$out/install.log" 2>&1
listing >"$out/installed.txt"

echo "Starting it"
mkdir -p "$root/tmp/.X11-unix" "$out/screen"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
display=${DISPLAY_NUMBER:-93}
Xvfb ":$display" -screen 0 1366x768x24 -fbdir "$out/screen" >/dev/null 2>&1 &
screen=$!
sleep 2
log=$root/home/pupil/.local/share/creativecitiesatlas/atlas.0.log
for start in first second third; do
  rm -f "$log"
  chroot --userspec=pupil "$root" /usr/bin/env -i HOME=/home/pupil USER=pupil PATH=/usr/bin:/bin \
    DISPLAY=":$display" creative-cities-atlas >"$out/$start.log" 2>&1 &
  seconds=0
  until grep -q "First complete map" "$log" 2>/dev/null || [ $seconds -ge 60 ]; do
    sleep 1
    seconds=$((seconds + 1))
  done
  sleep 3
  echo "$start start: $(grep -o 'First complete map.*' "$log" || echo 'no map')"
  process=$(pgrep -f -n "/bin/creative-cities-atlas" || true)
  [ -z "$process" ] || { grep '^Pss:' "/proc/$process/smaps_rollup"; kill "$process"; }
  cp "$out/screen/Xvfb_screen0" "$out/$start.xwd"
  sleep 3
done
! command -v convert >/dev/null || convert "xwd:$out/third.xwd" "$out/third.png"

echo "Removing it"
inside apt-get purge -y -qq creative-cities-atlas >"$out/remove.log" 2>&1
inside apt-get autoremove --purge -y -qq >>"$out/remove.log" 2>&1
listing >"$out/after.txt"
echo "Left behind of the program:"
comm -13 "$out/before.txt" "$out/after.txt" | grep -i "creative\|atlas\|openjfx\|\.java" | grep -v "^$root/home/pupil/.local/share/creativecitiesatlas" || echo "  nothing"
echo "Left in the user's home:"
find "$root/home/pupil" -type f -newer "$out/installed.txt" | sed "s#^$root#  #"
