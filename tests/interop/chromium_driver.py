"""Drives a headless Chromium by the DevTools protocol over two pipes: JSON texts, each
ended by a zero byte. Only the standard library is used."""
import base64
import json
import os
import select
import shutil
import subprocess
import tempfile
import time

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = ("--headless=new", "--remote-debugging-pipe", "--no-first-run", "--disable-gpu",
         "--no-default-browser-check", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--disable-extensions",
         "--hide-scrollbars", "--mute-audio", "--disable-dev-shm-usage",
         "--font-render-hinting=none", "--force-color-profile=srgb")
KEYS = {"Enter": 13, "Tab": 9, "Escape": 27, "ArrowLeft": 37, "ArrowUp": 38,
        "ArrowRight": 39, "ArrowDown": 40, "Home": 36, "End": 35, " ": 32}


class Failed(Exception):
    pass


def find():
    named = os.environ.get("CHROMIUM")
    if named:
        return named
    return next((path for path in map(shutil.which, NAMES) if path), None)


def _at(fds):
    """Puts the pipe's ends where Chromium looks for them."""
    high = [os.dup2(fd, 100 + i) for i, fd in enumerate(fds)]
    for i, fd in enumerate(high):
        os.dup2(fd, 3 + i)
        os.set_inheritable(3 + i, True)


class Browser:
    def __init__(self, program, seconds=60):
        self.seconds = seconds
        self.profile = tempfile.mkdtemp()
        down, up = os.pipe(), os.pipe()
        flags = list(FLAGS) + ([] if os.geteuid() else ["--no-sandbox"])
        self.process = subprocess.Popen(
            [program, *flags, "--user-data-dir=" + self.profile, "about:blank"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            close_fds=False, preexec_fn=lambda: _at((down[0], up[1])),
            env={**os.environ, "HOME": self.profile})
        os.close(down[0])
        os.close(up[1])
        self.out, self.inn = down[1], up[0]
        self.buffer, self.events, self.last = b"", [], 0
        self.session = None
        try:
            self._attach()
        except Exception:
            self.close()
            raise

    def _attach(self):
        pages = self.call("Target.getTargets")["targetInfos"]
        page = next(t["targetId"] for t in pages if t["type"] == "page")
        self.session = self.call("Target.attachToTarget", targetId=page,
                                 flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(domain + ".enable")

    def close(self):
        self.process.kill()
        self.process.wait()
        os.close(self.out)
        os.close(self.inn)
        shutil.rmtree(self.profile, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    # ---- the protocol

    def _read(self, until):
        while b"\0" not in self.buffer:
            left = until - time.monotonic()
            if left <= 0 or not select.select([self.inn], [], [], left)[0]:
                raise Failed("the browser does not answer")
            got = os.read(self.inn, 1 << 20)
            if not got:
                raise Failed("the browser has gone")
            self.buffer += got
        text, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(text)

    def call(self, method, **parameters):
        self.last += 1
        message = {"id": self.last, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.out, data):]
        until = time.monotonic() + self.seconds
        while True:
            answer = self._read(until)
            if answer.get("id") == self.last:
                if "error" in answer:
                    raise Failed(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def wait_event(self, method):
        until = time.monotonic() + self.seconds
        while True:
            for i, event in enumerate(self.events):
                if event.get("method") == method:
                    return self.events.pop(i)
            self.events.append(self._read(until))

    # ---- a page

    def evaluate(self, script):
        """The value of a JavaScript expression; promises are awaited."""
        got = self.call("Runtime.evaluate", expression=script, returnByValue=True,
                        awaitPromise=True)
        if "exceptionDetails" in got:
            why = got["exceptionDetails"]
            raise Failed(why.get("exception", {}).get("description", why["text"]))
        return got["result"].get("value")

    def wait(self, script):
        """Until the expression is true."""
        until = time.monotonic() + self.seconds
        while not self.evaluate(script):
            if time.monotonic() > until:
                raise Failed(f"never true: {script}")
            time.sleep(0.02)

    def open(self, address):
        self.events = [e for e in self.events if e.get("method") != "Page.loadEventFired"]
        self.call("Page.navigate", url="about:blank")
        self.wait_event("Page.loadEventFired")
        self.events = []
        self.call("Page.navigate", url=address)
        self.wait_event("Page.loadEventFired")

    def size(self, width, height, ratio=1):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=ratio, mobile=False)

    def media(self, **features):
        self.call("Emulation.setEmulatedMedia", features=[
            {"name": k.replace("_", "-"), "value": v} for k, v in features.items()])

    def press(self, key, times=1, modifiers=0):
        for _ in range(times):
            what = {"key": key, "code": key, "modifiers": modifiers,
                    "windowsVirtualKeyCode": KEYS.get(key, 0)}
            if key == "Enter":
                what["text"] = "\r"
            elif len(key) == 1:
                what["text"] = key
            self.call("Input.dispatchKeyEvent", type="keyDown", **what)
            what.pop("text", None)
            self.call("Input.dispatchKeyEvent", type="keyUp", **what)

    def type(self, text):
        self.call("Input.insertText", text=text)

    def mouse(self, kind, x, y, **more):
        self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, **more)

    def click(self, x, y):
        self.mouse("mouseMoved", x, y)
        for kind in ("mousePressed", "mouseReleased"):
            self.mouse(kind, x, y, button="left", clickCount=1)

    def drag(self, x, y, to_x, to_y):
        self.mouse("mouseMoved", x, y)
        self.mouse("mousePressed", x, y, button="left", clickCount=1)
        for i in (1, 2, 3, 4):
            self.mouse("mouseMoved", x + (to_x - x) * i / 4, y + (to_y - y) * i / 4,
                       button="left", buttons=1)
        self.mouse("mouseReleased", to_x, to_y, button="left", clickCount=1)

    def picture(self, path):
        data = self.call("Page.captureScreenshot", format="png")["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def complaints(self):
        """What a console would show, exceptions, and requests that left the file."""
        self.evaluate("0")
        found = []
        for event in self.events:
            method, what = event.get("method"), event.get("params", {})
            if method == "Log.entryAdded":
                found.append(what["entry"]["text"])
            elif method == "Runtime.consoleAPICalled":
                found.append(str([a.get("value") for a in what["args"]]))
            elif method == "Runtime.exceptionThrown":
                details = what["exceptionDetails"]
                found.append(details.get("exception", {}).get("description",
                                                              details["text"]))
            elif method == "Page.javascriptDialogOpening":
                found.append("a dialog: " + what["message"])
            elif method == "Network.requestWillBeSent":
                url = what["request"]["url"]
                if not url.startswith(("file:", "about:", "data:", "blob:")):
                    found.append("a request: " + url)
        return found
