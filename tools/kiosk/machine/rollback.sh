#!/bin/sh
# Goes back to the build before; a second time, forth again.
. "$(dirname "$(readlink -f "$0")")/home.sh"
[ -w "$KIOSK_HOME" ] || fail "$KIOSK_HOME cannot be written; try with sudo."
before=$(readlink "$KIOSK_HOME/previous" || true)
[ -f "$KIOSK_HOME/${before:-none}/index.html" ] || fail "There is no build before this one."
point previous "$(readlink "$KIOSK_HOME/current")"
point current "$before"
echo "Now: $before."
