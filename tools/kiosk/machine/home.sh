# Read by the scripts beside it: where the kiosk lives, and how its folder changes from one build to the next.
# shellcheck shell=sh
set -eu
KIOSK_HOME=$(dirname "$(dirname "$(readlink -f "$0")")")

fail() {
  echo "$*" >&2
  exit 1
}

# A link is made beside and renamed over the old one: whoever asks sees one build or the other, never none.
point() {
  # A power cut may have left one, and a link that is there already would be followed into its folder.
  rm -f "$KIOSK_HOME/$1.new"
  ln -s "$2" "$KIOSK_HOME/$1.new"
  mv -T "$KIOSK_HOME/$1.new" "$KIOSK_HOME/$1"
}
