"""What people write by hand: a Polars script with six regular expressions, the same three files out.

usage: peer.py INPUT OUTPUT
"""

import sys
from pathlib import Path

import polars as pl

RULES = [
    r"(?im)^(read also|see also|related)\b.*$",
    r"(?im)^.*\b(download our app|ios and android)\b.*$",
    r"(?im)^.*\b(newsletter|subscribe|sign up)\b.*$",
    r"(?im)^(share on|follow us|photo:|tags:|source:).*$",
    r"(?im)^(leave a reply|your email address will not be published.*|.*all rights reserved\.?)$",
    r"\n{3,}",
]

source, output = map(Path, sys.argv[1:])
files = sorted(source.rglob("*.txt"))
text = pl.col("text")
for rule in RULES[:-1]:
    text = text.str.replace_all(rule, "")
text = text.str.replace_all(RULES[-1], "\n\n").str.strip_chars()
articles = pl.DataFrame({
    "file_path": [str(file.relative_to(source)) for file in files],
    "text": [file.read_bytes().decode("utf-8", "replace") for file in files],
}).with_columns(text.alias("text")).with_columns(
    pl.col("text").str.len_chars().alias("char_count"),
    pl.col("text").str.count_matches(r"\w+").alias("word_count"),
    pl.col("text").str.extract(r"^(.*)", 1).alias("title"),
)
output.mkdir(exist_ok=True)
articles.write_json(output / "articles.json")
articles.write_csv(output / "articles.csv")
articles.write_parquet(output / "articles.parquet", compression="zstd", compression_level=3)
