#!/bin/sh
# Puts the kiosk in its place on this machine: sudo sh install.sh [--dry-run] [--session cage|x11]
# Prints each thing it does. --dry-run only prints. DESTDIR=FOLDER puts the files below a folder and starts nothing.
set -eu
bundle=$(dirname "$(readlink -f "$0")")
# shellcheck disable=SC1091
. "$bundle/kiosk.env"
root=${DESTDIR:-}
home=$root$KIOSK_HOME
dry=

fail() {
  echo "$*" >&2
  exit 1
}
deed() {
  echo "+ $*"
  [ -n "$dry" ] || "$@"
}

while [ $# -gt 0 ]; do
  case $1 in
    --dry-run) dry=yes ;;
    --session)
      shift
      KIOSK_SESSION=${1:-}
      ;;
    *) fail "Unknown option \"$1\": install.sh knows --dry-run and --session cage|x11." ;;
  esac
  shift
done
case $KIOSK_SESSION in
  cage) other=x11 needed="cage Xwayland chromium python3" packages="cage xwayland chromium python3" ;;
  x11) other=cage needed="xinit X xrandr xset chromium python3" packages="xserver-xorg xinit x11-xserver-utils chromium python3" ;;
  *) fail "--session takes cage or x11, not \"$KIOSK_SESSION\"." ;;
esac

if [ -z "$root$dry" ]; then
  [ "$(id -u)" = 0 ] || fail "This needs root: sudo sh install.sh"
  missing=
  for program in $needed; do command -v "$program" >/dev/null || missing="$missing $program"; done
  [ -z "$missing" ] || fail "Missing:$missing. Install first: apt install --no-install-recommends $packages libpam-systemd"
fi

if [ -z "$root" ] && ! id "$KIOSK_USER" >/dev/null 2>&1; then
  deed useradd --create-home --shell /usr/sbin/nologin --groups audio,video "$KIOSK_USER"
fi
deed install -d -m 755 "$home" "$home/bin" "$home/versions" "$root/etc/systemd/system" "$root/etc/pam.d"
for file in "$bundle"/bin/*.sh "$bundle"/bin/*.py; do deed install -m 755 "$file" "$home/bin/"; done
if [ -e "$home/kiosk.env" ] && ! cmp -s "$bundle/kiosk.env" "$home/kiosk.env"; then
  echo "kiosk.env was changed on this machine; it is kept as kiosk.env.before."
  deed cp "$home/kiosk.env" "$home/kiosk.env.before"
fi
deed install -m 644 "$bundle/kiosk.env" "$home/kiosk.env"
# Written by hand since: never written over.
[ -e "$home/kiosk.json" ] || deed install -m 644 "$bundle/kiosk.json" "$home/kiosk.json"
deed sh "$home/bin/update.sh" "$bundle/game"
for file in "$bundle"/units/*.service; do deed install -m 644 "$file" "$root/etc/systemd/system/"; done
deed install -m 644 "$bundle/units/102-tons.pam" "$root/etc/pam.d/102-tons"

if [ -z "$root" ]; then
  if systemctl is-enabled --quiet display-manager.service 2>/dev/null; then
    echo "A desktop's login holds the screen here; end it with: systemctl disable --now display-manager"
  fi
  deed systemctl daemon-reload
  deed systemctl disable --now "102-tons-$other.service"
  deed systemctl enable 102-tons-server.service "102-tons-$KIOSK_SESSION.service"
  deed systemctl restart 102-tons-server.service "102-tons-$KIOSK_SESSION.service"
fi
echo "Done. The game is in $KIOSK_HOME, the settings in $KIOSK_HOME/kiosk.json."
