"""Asks a Chromium on this machine what its page says, over the debugging port. No package: a WebSocket of one
question and one answer is forty lines, and a museum's machine need not fetch any."""

import base64
import json
import os
import socket
import struct
import urllib.request

HOST = "127.0.0.1"
SECONDS = 4
# A page's answer is a few bytes; whatever claims more is not one.
MOST_BYTES = 1 << 20


def pages(port):
    """The open pages, each with `id`, `url` and `webSocketDebuggerUrl`. Raises OSError where nobody answers."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(f"http://{HOST}:{port}/json/list", timeout=SECONDS) as answer:
        targets = json.loads(answer.read(MOST_BYTES))
    return [target for target in targets if target.get("type") == "page"]


def close(port, page):
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(f"http://{HOST}:{port}/json/close/{page['id']}", timeout=SECONDS) as answer:
        answer.read(MOST_BYTES)


def _read(stream, count):
    data = stream.read(count)
    if len(data) < count:
        raise OSError("the debugging port closed in the middle of an answer")
    return data


def _read_text(stream):
    """The next text, whole; pings and the like are passed over."""
    text = b""
    while True:
        first, length = _read(stream, 2)
        if length == 126:
            (length,) = struct.unpack(">H", _read(stream, 2))
        elif length == 127:
            (length,) = struct.unpack(">Q", _read(stream, 8))
        if length > MOST_BYTES:
            raise OSError("the answer is too long to be one")
        payload = _read(stream, length)
        if first & 0x0F in (0, 1):
            text += payload
            if first & 0x80:
                return text


def _frame(text):
    """One masked text frame, as a client must send it."""
    mask = os.urandom(4)
    size = len(text)
    head = struct.pack(">BB", 0x81, 0x80 | size) if size < 126 else struct.pack(">BBH", 0x81, 0xFE, size)
    return head + mask + bytes(byte ^ mask[at % 4] for at, byte in enumerate(text))


def evaluate(port, page, expression):
    """The value of an expression in the page. Raises OSError where the page does not answer in time."""
    path = page["webSocketDebuggerUrl"].split("/", 3)[3]
    key = base64.b64encode(os.urandom(16)).decode()
    with socket.create_connection((HOST, port), timeout=SECONDS) as link, link.makefile("rb") as stream:
        # Without an Origin header: Chromium refuses those it was not told of.
        link.sendall(
            f"GET /{path} HTTP/1.1\r\nHost: {HOST}:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
        )
        if b" 101 " not in stream.readline():
            raise OSError("the debugging port took no question")
        while stream.readline() not in (b"\r\n", b""):
            pass
        params = {"expression": expression, "returnByValue": True}
        link.sendall(_frame(json.dumps({"id": 1, "method": "Runtime.evaluate", "params": params}).encode()))
        while True:
            message = json.loads(_read_text(stream))
            if message.get("id") == 1:
                return message.get("result", {}).get("result", {}).get("value")
