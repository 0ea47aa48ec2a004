#!/bin/sh
# Takes a new build: update.sh FOLDER-OR-TAR.GZ. The one before is kept for rollback.sh.
# The page itself takes the new one when it is loaded anew with nobody there; no visitor is interrupted.
. "$(dirname "$(readlink -f "$0")")/home.sh"
source=${1:-}
[ -n "$source" ] || fail "Say what to take: update.sh FOLDER-OR-TAR.GZ"
[ -e "$source" ] || fail "There is no $source."
[ -w "$KIOSK_HOME" ] || fail "$KIOSK_HOME cannot be written; try with sudo."

name=$(date +%Y%m%d-%H%M%S)
while [ -e "$KIOSK_HOME/versions/$name" ]; do name=$name-again; done
part=$KIOSK_HOME/versions/.part
rm -rf "$part"
mkdir -p "$part"
trap 'rm -rf "$part"' EXIT
if [ -d "$source" ]; then
  cp -R "$source/." "$part/"
else
  tar -xzf "$source" -C "$part" --no-same-owner || fail "$source is not a folder and not a whole .tar.gz."
fi
# Archives are often made with one folder round everything.
inner=
for folder in "$part" "$part"/*; do
  if [ -z "$inner" ] && [ -f "$folder/index.html" ]; then inner=$folder; fi
done
[ -n "$inner" ] || fail "$source holds no index.html: it is not the built game."
[ -d "$inner/assets" ] || fail "$source holds no assets folder: it is not the whole game."
chmod -R u=rwX,go=rX "$inner"
sync
mv "$inner" "$KIOSK_HOME/versions/$name"

before=$(readlink "$KIOSK_HOME/current" || true)
[ -z "$before" ] || point previous "$before"
point current "versions/$name"
for version in "$KIOSK_HOME"/versions/*; do
  [ "versions/${version##*/}" = "versions/$name" ] || [ "versions/${version##*/}" = "$before" ] || rm -rf "$version"
done
echo "Now: versions/$name. Before: ${before:-none}."
