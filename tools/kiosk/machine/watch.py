#!/usr/bin/python3
"""Starts the screen of the kiosk and watches it from outside: watch.py --page URL --debug-port N -- COMMAND...

The page looks after itself as long as it runs (src/kiosk/watchdog.ts). This is for what it cannot answer: a page that
hangs, a tab that died, a browser that will not come up. While `data-heartbeat` moves, systemd is told so. Where it
stands still for 20 seconds, everything is ended and systemd starts it anew; were this program to hang, systemd's own
WatchdogSec ends it. It is the service's main process, because a login session moves what it starts out of the service.
"""

import argparse
import ctypes
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import devtools

LOOK_SECONDS = 2
STILL_SECONDS = 20
# A cold machine takes its time for the first picture.
START_SECONDS = 60
END_SECONDS = 5
PR_SET_PDEATHSIG = 1
QUESTION = "JSON.stringify([document.documentElement.dataset.heartbeat ?? null, document.visibilityState])"


class Pulse:
    """Whether the page lives, from what it said and when. Times are seconds of any clock that only grows."""

    def __init__(self, now):
        self.last = None
        self.moved = now
        self.has_beaten = False

    def take(self, beat, now):
        """`beat` is what the page said, None where it said nothing."""
        if beat is None or beat == self.last:
            return
        self.last = beat
        self.moved = now
        self.has_beaten = True

    def patience(self):
        return STILL_SECONDS if self.has_beaten else START_SECONDS

    def is_alive(self, now):
        return now - self.moved < self.patience()


def tell(state):
    """One line to systemd; without it (a start by hand) nobody listens."""
    address = os.environ.get("NOTIFY_SOCKET")
    if not address:
        return
    if address.startswith("@"):
        address = "\0" + address[1:]
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as link:
            link.sendto(state.encode(), address)
    except OSError as error:
        print(f"systemd did not take a word: {error}", flush=True)


def origin(url):
    return "/".join(url.split("/")[:3]) + "/"


def ask_page(port, url):
    """The page's heartbeat, or None. A second window has no business on this screen and is closed."""
    pages = devtools.pages(port)
    mine = next((page for page in pages if page.get("url", "").startswith(origin(url))), None)
    if mine is None:
        return None
    for page in pages:
        if page is not mine:
            devtools.close(port, page)
    value = devtools.evaluate(port, mine, QUESTION)
    beat, visibility = json.loads(value) if isinstance(value, str) else (None, None)
    # A page that is not seen draws nothing and counts nothing; that it answers is its sign of life.
    return f"hidden at {time.monotonic()}" if visibility == "hidden" else beat


def ask(port, url):
    try:
        return ask_page(port, url)
    except (OSError, ValueError, KeyError, IndexError):
        return None


def is_served(url):
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(url, timeout=LOOK_SECONDS):
            return True
    except urllib.error.HTTPError:
        # Somebody answers; that the game is not there is for the page to show and for the journal to tell.
        return True
    except OSError:
        return False


def wait_for_server(url):
    while not is_served(url):
        tell("WATCHDOG=1\nSTATUS=Waiting for the server")
        time.sleep(LOOK_SECONDS)


def die_with_parent():
    """Before the command runs: it goes when this program does, even where systemd has to kill it."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def group():
    """Who else is in our process group: what the screen left behind when it went."""
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as file:
                state, _, its_group = file.read().rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(its_group) == os.getpgrp() and int(name) != os.getpid() and state != "Z":
            yield int(name)


def end(child):
    """First in peace, then by force: a hung browser must not keep the screen from the next one."""
    child.terminate()
    try:
        child.wait(END_SECONDS)
    except subprocess.TimeoutExpired:
        print("It does not end by itself: killed.", flush=True)
    for left in group():
        try:
            os.kill(left, signal.SIGKILL)
        except ProcessLookupError:
            pass


def watch(child, port, url):
    """Returns why the watch is over, in a sentence."""
    pulse = Pulse(time.monotonic())
    while child.poll() is None:
        pulse.take(ask(port, url), time.monotonic())
        if not pulse.is_alive(time.monotonic()):
            return f"The page stood still for {pulse.patience()} seconds (last heartbeat: {pulse.last})."
        state = f"heartbeat {pulse.last}" if pulse.has_beaten else "waiting for the page"
        tell(f"WATCHDOG=1\nSTATUS={state}")
        if pulse.has_beaten:
            forget_starts()
        time.sleep(LOOK_SECONDS)
    return f"The screen ended with code {child.returncode}."


def forget_starts():
    """The browser came up: its starts in vain (browser.sh) are over."""
    starts = os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), "102-tons-starts")
    if os.path.exists(starts):
        os.remove(starts)


def main():
    parser = argparse.ArgumentParser(description="Starts the kiosk's screen and watches its page.")
    parser.add_argument("--page", required=True)
    parser.add_argument("--debug-port", type=int, required=True)
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    if os.getpgrp() != os.getpid():
        os.setpgid(0, 0)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    tell("READY=1")
    wait_for_server(options.page)
    child = subprocess.Popen(options.command, preexec_fn=die_with_parent)
    try:
        print(watch(child, options.debug_port, options.page), flush=True)
    finally:
        end(child)
    return 1


if __name__ == "__main__":
    sys.exit(main())
