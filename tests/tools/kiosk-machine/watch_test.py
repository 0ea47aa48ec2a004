"""The watcher and the debugging port, in their own language: run by tests/tools/kiosk-machine.test.ts."""

import base64
import json
import os
import socket
import struct
import sys
import tempfile
import threading
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../tools/kiosk/machine"))
import devtools  # noqa: E402
import watch  # noqa: E402

PAGE = "http://127.0.0.1:8102/?mode=kiosk"


def received(stream):
    """The text of one masked frame."""
    length = stream.read(2)[1] & 0x7F
    if length == 126:
        (length,) = struct.unpack(">H", stream.read(2))
    mask = stream.read(4)
    return bytes(byte ^ mask[at % 4] for at, byte in enumerate(stream.read(length)))


def framed(text, first=0x81):
    size = len(text)
    if size < 126:
        return bytes([first, size]) + text
    if size < 1 << 16:
        return bytes([first, 126]) + struct.pack(">H", size) + text
    return bytes([first, 127]) + struct.pack(">Q", size) + text


class Browser:
    """As much of Chromium's debugging port as the watcher knows. `said` is a page's answer, None for no answer."""

    def __init__(self, urls, said=None, noise=b""):
        self.urls, self.said, self.noise = urls, said, noise
        self.asked, self.closed, self.origins = [], [], []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                link, _ = self.listener.accept()
            except OSError:
                return
            with link, link.makefile("rb") as stream:
                self.answer(link, stream)

    def answer(self, link, stream):
        path = stream.readline().split()[1].decode()
        heads = []
        while (line := stream.readline()) not in (b"\r\n", b""):
            heads.append(line.decode().lower())
        if path.startswith("/devtools"):
            self.origins += [line for line in heads if line.startswith("origin:")]
            return self.talk(link, stream)
        if path.startswith("/json/close/"):
            self.closed.append(path.rsplit("/", 1)[1])
        targets = [
            {"type": "page", "id": str(at), "url": url, "webSocketDebuggerUrl": f"ws://x/devtools/page/{at}"}
            for at, url in enumerate(self.urls)
        ] + [{"type": "service_worker", "id": "sw", "url": PAGE}]
        body = json.dumps(targets).encode()
        link.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))

    def talk(self, link, stream):
        link.sendall(b"HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\n\r\n")
        self.asked.append(json.loads(received(stream))["params"]["expression"])
        if self.said is None:
            return
        answer = {"id": 1, "result": {"result": {"type": "string", "value": self.said}}}
        link.sendall(self.noise + framed(json.dumps(answer).encode()))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.listener.close()


class ThePulse(unittest.TestCase):
    def test_a_heartbeat_that_moves_is_life_for_ever(self):
        pulse = watch.Pulse(0)
        for now in range(0, 10_000, 10):
            pulse.take(str(now), now)
            self.assertTrue(pulse.is_alive(now))

    def test_a_heartbeat_that_stands_is_the_end_after_twenty_seconds(self):
        pulse = watch.Pulse(0)
        pulse.take("7", 10)
        for now in range(10, 30):
            pulse.take("7", now)
            self.assertTrue(pulse.is_alive(now))
        self.assertFalse(pulse.is_alive(30))

    def test_silence_is_as_good_as_standing_still(self):
        pulse = watch.Pulse(0)
        pulse.take("7", 10)
        pulse.take(None, 29)
        self.assertFalse(pulse.is_alive(30))

    def test_the_first_heartbeat_may_take_a_minute(self):
        pulse = watch.Pulse(0)
        pulse.take(None, 59)
        self.assertTrue(pulse.is_alive(59))
        self.assertFalse(pulse.is_alive(60))

    def test_a_page_loaded_anew_counts_from_nought_and_lives(self):
        pulse = watch.Pulse(0)
        pulse.take("900", 10)
        pulse.take("0", 29)
        self.assertTrue(pulse.is_alive(48))


class TheQuestion(unittest.TestCase):
    def test_the_page_says_its_heartbeat(self):
        with Browser([PAGE], '["41","visible"]') as browser:
            self.assertEqual(watch.ask(browser.port, PAGE), "41")
            self.assertIn("dataset.heartbeat", browser.asked[0])

    def test_no_origin_is_sent_for_chromium_refuses_those_it_does_not_know(self):
        with Browser([PAGE], '["41","visible"]') as browser:
            watch.ask(browser.port, PAGE)
            self.assertEqual((len(browser.asked), browser.origins), (1, []))

    def test_a_page_without_a_heartbeat_says_nothing(self):
        with Browser([PAGE], '[null,"visible"]') as browser:
            self.assertIsNone(watch.ask(browser.port, PAGE))

    def test_a_page_that_is_not_seen_lives_by_answering(self):
        with Browser([PAGE], '["41","hidden"]') as browser:
            first, second = watch.ask(browser.port, PAGE), watch.ask(browser.port, PAGE)
            self.assertNotEqual(first, second)
            self.assertNotIn(None, (first, second))

    def test_a_page_that_led_away_is_not_asked(self):
        with Browser(["https://example.org/"], '["41","visible"]') as browser:
            self.assertIsNone(watch.ask(browser.port, PAGE))
            self.assertEqual((browser.asked, browser.closed), ([], []))

    def test_a_second_window_is_closed_and_the_first_is_not(self):
        with Browser(["chrome://settings/", PAGE, PAGE], '["41","visible"]') as browser:
            self.assertEqual(watch.ask(browser.port, PAGE), "41")
            self.assertEqual(browser.closed, ["0", "2"])

    def test_a_port_that_only_begins_like_ours_is_not_ours(self):
        with Browser(["http://127.0.0.1:81023/"], '["41","visible"]') as browser:
            self.assertIsNone(watch.ask(browser.port, PAGE))

    def test_nobody_at_the_port_is_silence_and_no_crash(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
        self.assertIsNone(watch.ask(port, PAGE))

    def test_a_link_that_breaks_is_silence_and_no_crash(self):
        with Browser([PAGE], None) as browser:
            self.assertIsNone(watch.ask(browser.port, PAGE))

    def test_events_pings_and_long_answers_come_through(self):
        noise = framed(b"", 0x89) + framed(b'{"method":"Some.event"}') + framed(b'{"method":"Other.', 0x01)
        noise += framed(b'event"}', 0x80)
        for size in (10, 200, 70_000):
            with Browser([PAGE], "x" * size, noise) as browser:
                page = devtools.pages(browser.port)[0]
                self.assertEqual(devtools.evaluate(browser.port, page, "1"), "x" * size)


class TheWordToSystemd(unittest.TestCase):
    def setUp(self):
        self.before = os.environ.pop("NOTIFY_SOCKET", None)

    def tearDown(self):
        os.environ.pop("NOTIFY_SOCKET", None)
        if self.before is not None:
            os.environ["NOTIFY_SOCKET"] = self.before

    def test_it_arrives_on_the_socket_that_systemd_named(self):
        with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
            os.environ["NOTIFY_SOCKET"] = os.path.join(folder, "notify")
            ear.bind(os.environ["NOTIFY_SOCKET"])
            watch.tell("WATCHDOG=1")
            self.assertEqual(ear.recv(100), b"WATCHDOG=1")

    def test_it_arrives_on_a_socket_without_a_file(self):
        name = "102-tons-" + base64.b16encode(os.urandom(6)).decode()
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
            ear.bind("\0" + name)
            os.environ["NOTIFY_SOCKET"] = "@" + name
            watch.tell("READY=1")
            self.assertEqual(ear.recv(100), b"READY=1")

    def test_without_systemd_nothing_is_said_and_nothing_fails(self):
        watch.tell("WATCHDOG=1")
        os.environ["NOTIFY_SOCKET"] = "/nowhere/notify"
        watch.tell("WATCHDOG=1")


if __name__ == "__main__":
    unittest.main()
