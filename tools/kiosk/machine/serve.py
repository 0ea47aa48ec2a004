#!/usr/bin/python3
"""Serves the built game to this machine only, with what every Debian has.

`python3 -m http.server` would do it without saying how long a page may be kept: a browser then goes on with an old
index.html that asks for files an update took away. This one follows the rules of tools/serve.mjs, reads the link
`current` anew at each request, so that an update needs no restart, and looks for hashed files in `previous` too: a page
that was open while the link was switched still finds its own.
"""

import argparse
import http.server
import os
import urllib.parse

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".webmanifest": "application/manifest+json; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".webp": "image/webp",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
    ".woff": "font/woff",
    ".wav": "audio/wav",
    ".mp3": "audio/mpeg",
    ".ogg": "audio/ogg",
    ".webm": "audio/webm",
    ".wasm": "application/wasm",
}
SETTINGS = "kiosk.json"


def inside(folder, path):
    """The file of this name in the folder, or None where it leaves the folder or is none."""
    root = os.path.realpath(folder)
    wanted = os.path.realpath(os.path.join(root, path))
    return wanted if wanted.startswith(root + os.sep) and os.path.isfile(wanted) else None


def file_for(home, request_path):
    """The file a request asks for, or None. The museum's own settings outlive every update."""
    path = urllib.parse.unquote(urllib.parse.urlsplit(request_path).path)
    if "\0" in path or "\\" in path or not path.startswith("/"):
        return None
    path = path[1:] + ("index.html" if path.endswith("/") else "")
    if path == SETTINGS and (settings := inside(home, SETTINGS)) is not None:
        return settings
    found = inside(os.path.join(home, "current"), path)
    if found is None and path.startswith("assets/"):
        found = inside(os.path.join(home, "previous"), path)
    return found


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30
    home = ""

    def answer(self, status, kind, kept, body):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "public, max-age=31536000, immutable" if kept else "no-cache")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def do_GET(self):
        found = file_for(self.home, self.path)
        try:
            with open(found or "", "rb") as file:
                body = file.read()
        except OSError:
            return self.answer(404, "text/plain; charset=utf-8", False, b"Not found")
        kind = TYPES.get(os.path.splitext(found)[1], "application/octet-stream")
        return self.answer(200, kind, self.path.startswith("/assets/"), body)

    do_HEAD = do_GET

    def log_message(self, *_):
        """Nothing: a journal that fills with every file of three weeks hides the one line that matters."""


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    # A page asks for many files at once; the standard library lets five wait.
    request_queue_size = 64


def make_server(home, port):
    return Server(("127.0.0.1", port), type("HandlerAt", (Handler,), {"home": home}))


def main():
    parser = argparse.ArgumentParser(description="Serves the built game on 127.0.0.1.")
    parser.add_argument("--home", required=True, help="the folder with the link `current`")
    parser.add_argument("--port", type=int, required=True)
    options = parser.parse_args()
    with make_server(options.home, options.port) as server:
        print(f"102 Tons is served at http://127.0.0.1:{server.server_port}/", flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main()
