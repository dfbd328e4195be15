#!/usr/bin/env python3
"""chromium_frames.py PROGRAM [NODES]: how smooth is the report of a large graph?

Moves, zooms and points at a network of NODES nodes (2000) in headless Chromium, which
paints on the processor alone, and prints the time between frames in milliseconds."""
import os
import subprocess
import sys
import tempfile
import time

import chromium_driver

HERE = os.path.dirname(os.path.abspath(__file__))
MEASURE = """(async () => {
    const canvas = document.getElementById("canvas");
    const box = canvas.getBoundingClientRect();
    canvas.setPointerCapture = () => {};
    const at = (x, y) => ({clientX: box.left + x, clientY: box.top + y, pointerId: 1,
        cancelable: true, bubbles: true});
    const point = (type, x, y) => canvas.dispatchEvent(new PointerEvent(type, at(x, y)));
    const wheel = (d) => canvas.dispatchEvent(new WheelEvent("wheel",
        {...at(400, 300), deltaY: d}));
    const frames = async (n, step) => {
        const times = [];
        let last = await new Promise(requestAnimationFrame);
        for (let i = 0; i < n; i++) {
            step(i);
            const now = await new Promise(requestAnimationFrame);
            times.push(now - last);
            last = now;
        }
        times.sort((a, b) => a - b);
        const part = (share) => times[Math.min(n - 1, Math.floor(share * n))].toFixed(1);
        return `median ${part(0.5)}  95 % ${part(0.95)}  worst ${part(1)}`;
    };
    const drag = async () => {
        point("pointerdown", 5, 5);
        const result = await frames(90, (i) => point("pointermove", 5 + i, 5 + i / 2));
        point("pointerup", 95, 50);
        return result;
    };
    const rest = () => new Promise((done) => setTimeout(done, 500));
    const results = [];
    results.push("move, all in view:   " + await drag());
    await rest();
    results.push("zoom in:             " + await frames(60, () => wheel(-30)));
    await rest();
    results.push("move, near:          " + await drag());
    await rest();
    results.push("zoom out:            " + await frames(60, () => wheel(30)));
    await rest();
    results.push("point at nodes:      " + await frames(60, (i) =>
        point("pointermove", 200 + 5 * i, 300)));
    return results;
})()"""


def main():
    nodes = sys.argv[2] if len(sys.argv) > 2 else "2000"
    browser = chromium_driver.find()
    if not browser:
        print("chromium: skipped: no chromium (Debian's package chromium)")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        claims = subprocess.run(
            [sys.executable, os.path.join(HERE, "chromium_claims.py"), "network", nodes],
            stdout=subprocess.PIPE, check=True).stdout
        page = os.path.join(folder, "network.html")
        subprocess.run([sys.argv[1], "merge", "-", "-q", "--layout", "off", "--metrics",
                        "basic", "-o", page], input=claims, check=True)
        with chromium_driver.Browser(browser, 600) as b:
            b.size(1440, 900)
            start = time.monotonic()
            b.open("file://" + page)
            loaded = time.monotonic()
            b.wait('document.documentElement.dataset.ready === "yes"')
            print(b.evaluate("document.getElementById('counts').textContent"))
            print(f"load {loaded - start:.1f} s, layout "
                  f"{time.monotonic() - loaded:.1f} s, page "
                  f"{os.path.getsize(page) / 1e6:.1f} MB, processors {os.cpu_count()}, "
                  f"load average {os.getloadavg()[0]:.1f}")
            print("\n".join(b.evaluate(MEASURE)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
