"""What the check scripts share: running winnow, reading a data set, counting failures."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WINNOW = str(ROOT / "scripts" / "winnow")
_failed = []


def check(what, good, detail=""):
    """Prints one line for one expectation."""
    print(("ok    " if good else "FAIL  ") + what + (f": {detail}" if detail and not good else ""), flush=True)
    if not good:
        _failed.append(what)
    return good


def finish():
    print(f"{len(_failed)} failed" if _failed else "all good")
    sys.exit(1 if _failed else 0)


def winnow(*args, prefix=(), env=None, **options):
    """Runs winnow to its end."""
    options = {"stdin": subprocess.DEVNULL, "capture_output": True, "timeout": 600, **options}
    return subprocess.run([*prefix, WINNOW, *map(os.fspath, args)], env={**os.environ, **(env or {})}, **options)


def expect_exit(what, result, *codes):
    return check(f"{what}: exit {' or '.join(map(str, codes))}", result.returncode in codes,
                 f"exit {result.returncode}, {(result.stderr or b'').decode(errors='replace')[-600:]}")


def manifest(folder):
    """The manifest without its run block."""
    content = json.loads(Path(folder, "manifest.json").read_bytes())
    content.pop("run", None)
    return content


def json_lines(file):
    return [json.loads(line) for line in Path(file).read_bytes().split(b"\n") if line.strip()]


def digests(folder):
    """Name to SHA-256 of all that readers see; the manifest without its run block."""
    found = {}
    for file in sorted(Path(folder).iterdir()):
        if file.name.startswith("."):
            continue
        data = json.dumps(manifest(folder), sort_keys=True).encode() if file.name == "manifest.json" else file.read_bytes()
        found[file.name] = hashlib.sha256(data).hexdigest()
    return found
