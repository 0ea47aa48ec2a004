#!/bin/sh
# The screen itself: screen.sh cage | screen.sh x11. watch.py starts it and ends it.
set -eu
bin=$(dirname "$0")
if [ "$1" = cage ]; then
  turns=
  [ "${KIOSK_TURN:-0}" -lt 1 ] || turns=-r
  [ "${KIOSK_TURN:-0}" -lt 2 ] || turns="$turns -r"
  [ "${KIOSK_TURN:-0}" -lt 3 ] || turns="$turns -r"
  # Without -s: Ctrl+Alt+F2 is no way out for a visitor.
  # shellcheck disable=SC2086
  exec cage -d $turns -- "$bin/browser.sh" wayland
fi
# shellcheck disable=SC2086
exec xinit "$bin/browser.sh" x11 -- ${KIOSK_X_SERVER:-/usr/bin/X :0 vt1 -keeptty -nolisten tcp -nocursor -novtswitch}
