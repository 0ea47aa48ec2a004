#!/bin/sh
# Starts Chromium on the whole screen. cage and xinit call this: browser.sh wayland | browser.sh x11
# What it needs stands in the environment (kiosk.env, read by the service).
set -eu
session=$1
runtime=${XDG_RUNTIME_DIR:?}
profile=${STATE_DIRECTORY:?}/profile

# The counts of the staff panel live in the profile, so it is kept; KIOSK_PROFILE=fresh throws it away at each start.
[ "${KIOSK_PROFILE:-keep}" = keep ] || rm -rf "$profile"

# A profile that a power cut spoilt must not keep the screen black for ever: after five starts without a heartbeat it is
# set aside. watch.py removes the list of starts at the first heartbeat.
starts=$runtime/102-tons-starts
echo start >>"$starts"
if [ "$(wc -l <"$starts")" -gt 5 ]; then
  echo "Five starts without a heartbeat: a new profile, the old one is kept as profile.aside."
  rm -f "$starts"
  # The first one set aside is the one with the counts: what came after it never lived to a heartbeat.
  if [ -d "$profile.aside" ]; then rm -rf "$profile"; else [ ! -d "$profile" ] || mv "$profile" "$profile.aside"; fi
fi
mkdir -p "$profile"
# A lock that outlived its browser asks a question on the screen; only one browser of this user runs here.
rm -f "$profile/SingletonLock" "$profile/SingletonCookie" "$profile/SingletonSocket"

# The game asks nobody but its own server; with no names to resolve, neither can anything else in the browser.
set -- \
  --kiosk --noerrdialogs --no-first-run --no-default-browser-check \
  --disable-session-crashed-bubble --hide-crash-restore-bubble \
  --overscroll-history-navigation=0 --disable-pinch \
  --autoplay-policy=no-user-gesture-required \
  --disable-component-update --disable-background-networking --disable-sync --disable-extensions \
  --disable-features=Translate --password-store=basic \
  --host-resolver-rules="MAP * ~NOTFOUND, EXCLUDE 127.0.0.1" \
  --remote-debugging-port="$KIOSK_DEBUG_PORT" \
  --user-data-dir="$profile" --disk-cache-dir="$runtime/102-tons-cache"

if [ "$session" = wayland ]; then
  set -- "$@" --ozone-platform=wayland
else
  # Blanking is the game's (opening hours) or the panel's, not the server's.
  xset s off -dpms || true
  case ${KIOSK_TURN:-0} in
    1) xrandr --orientation right ;;
    2) xrandr --orientation inverted ;;
    3) xrandr --orientation left ;;
  esac
  # Without a window manager --kiosk alone leaves a small window: the screen's size is told.
  size=$(xrandr --current | sed -n 's/.*current \([0-9]*\) x \([0-9]*\).*/\1,\2/p' | head -n 1)
  set -- "$@" --ozone-platform=x11 --window-position=0,0 --window-size="${size:-1920,1080}"
fi

# KIOSK_EXTRA_FLAGS is a list of words on purpose.
# shellcheck disable=SC2086
exec "${KIOSK_CHROMIUM:-/usr/bin/chromium}" "$@" ${KIOSK_EXTRA_FLAGS:-} "$KIOSK_PAGE"
