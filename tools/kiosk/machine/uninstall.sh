#!/bin/sh
# Takes the kiosk off this machine: sudo sh uninstall.sh [--dry-run] [--purge]
# The counts, kiosk.json and the user stay; --purge removes them too.
set -eu
bundle=$(dirname "$(readlink -f "$0")")
# shellcheck disable=SC1091
. "$bundle/kiosk.env"
root=${DESTDIR:-}
home=$root$KIOSK_HOME
dry=
purge=

fail() {
  echo "$*" >&2
  exit 1
}
deed() {
  echo "+ $*"
  [ -n "$dry" ] || "$@"
}

for option in "$@"; do
  case $option in
    --dry-run) dry=yes ;;
    --purge) purge=yes ;;
    *) fail "Unknown option \"$option\": uninstall.sh knows --dry-run and --purge." ;;
  esac
done
[ -n "$root$dry" ] || [ "$(id -u)" = 0 ] || fail "This needs root: sudo sh uninstall.sh"

for unit in 102-tons-cage 102-tons-x11 102-tons-server; do
  [ -n "$root" ] || deed systemctl disable --now "$unit.service" || true
  deed rm -f "$root/etc/systemd/system/$unit.service"
done
[ -n "$root" ] || deed systemctl daemon-reload
deed rm -f "$root/etc/pam.d/102-tons"
deed rm -rf "$home/bin" "$home/versions" "$home/current" "$home/previous" "$home/kiosk.env" "$home/kiosk.env.before"
if [ -n "$purge" ]; then
  deed rm -rf "$home/kiosk.json" "$root/var/lib/102-tons"
  [ -n "$root" ] || deed userdel --remove "$KIOSK_USER"
fi
[ -n "$dry" ] || rmdir "$home" 2>/dev/null || echo "$KIOSK_HOME still holds what was written on this machine."
