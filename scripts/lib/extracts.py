#!/usr/bin/env python3
"""Writes what other extractors make of the pages of a set, as a set that `winnow evaluate` can read.

usage: extracts.py SET DEST

Reads SET/html/ID.html.gz of the pages that have SET/text/container/ID.txt, and writes DEST/text/EXTRACTOR/ID.txt beside
a copy of SET/truth. Of a page that an extractor fails on, cannot finish in a minute or finds nothing in, there is no text.
"""

import gzip
import shutil
import sys
from concurrent.futures import ProcessPoolExecutor, TimeoutError
from multiprocessing import get_context
from pathlib import Path

from lxml.html import fromstring
from newspaper import Article
from readability import Document
from trafilatura import extract

SECONDS_A_PAGE = 60
BLOCKS = {"p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "tr", "section", "article", "figcaption",
          "dd", "dt", "ul", "ol", "table"}


def trafilatura(html):
    return extract(html) or ""


def readability(html):
    return "\n\n".join(paragraphs(fromstring(Document(html).summary())))


def newspaper(html):
    article = Article("https://www.example.org/", fetch_images=False)
    article.download(input_html=html)
    article.parse()
    return article.text or ""


EXTRACTORS = {"trafilatura": trafilatura, "readability": readability, "newspaper": newspaper}


def paragraphs(tree):
    """The texts of a tree's blocks, as a browser parts them."""
    found, line = [], []

    def close():
        text = " ".join("".join(line).split())
        line.clear()
        if text:
            found.append(text)

    def walk(node):
        is_block = node.tag in BLOCKS
        if is_block or node.tag == "br":
            close()
        line.append(node.text or "")
        for child in node:
            if isinstance(child.tag, str):
                walk(child)
            line.append(child.tail or "")
        if is_block:
            close()

    walk(tree)
    close()
    return found


def extracted(name, page):
    with gzip.open(page) as file:
        return EXTRACTORS[name](file.read().decode("utf-8", "replace"))


def write_all(name, pages, folder):
    folder.mkdir(parents=True)
    written = 0
    for page in pages:
        # A process of its own for each page: an extractor may hang, crash or remember.
        with ProcessPoolExecutor(1, mp_context=get_context("fork")) as pool:
            try:
                text = pool.submit(extracted, name, page).result(timeout=SECONDS_A_PAGE)
            except TimeoutError:
                for process in pool._processes.values():
                    process.kill()
                text = ""
            except Exception:
                text = ""
        if text.strip():
            (folder / page.name.replace(".html.gz", ".txt")).write_text(text + "\n", encoding="utf-8")
            written += 1
    print(f"{name}: {written} texts of {len(pages)} pages", file=sys.stderr)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    source, dest = map(Path, sys.argv[1:])
    texts = {path.stem for path in (source / "text" / "container").iterdir()}
    pages = sorted(page for page in (source / "html").iterdir() if page.name.split(".")[0] in texts)
    if not pages:
        sys.exit(f"{source} holds no pages in html/")
    for name in EXTRACTORS:
        write_all(name, pages, dest / "text" / name)
    shutil.copytree(source / "truth", dest / "truth")


if __name__ == "__main__":
    main()
