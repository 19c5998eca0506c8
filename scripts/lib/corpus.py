"""Made-up articles: the same ones for the same seed, on any machine."""

import random
from pathlib import Path

NOUNS = """committee river mayor school bridge harbour market budget teacher farmer engineer hospital library council
station company factory village coast winter summer vote report study museum garden railway airport election minister
union strike storm forest border treaty museum festival orchestra player coach stadium league season court judge jury
lawyer police witness camera road traffic cyclist driver energy grid turbine battery island ferry captain crew""".split()
VERBS = """approved rejected discussed postponed repaired opened closed visited praised criticised measured financed
replaced followed described supported questioned reviewed extended announced inspected painted counted""".split()
ADJECTIVES = """new old local national small large quiet busy northern southern public private early late expensive
modest careful sudden long short former recent independent regional""".split()
PLACES = """Lisbon Gdansk Bristol Turin Ghent Malmo Cork Porto Leipzig Tartu Graz Lyon Bergen Split Zaragoza Aarhus""".split()
NAMES = """Maria Costa|Jan Novak|Ana Silva|Peter Olsen|Ruth Adler|Tom Burke|Ines Moreau|Karl Weber|Eva Lind""".split("|")
HEAD = ["Home | News | Sport | Weather", "Share on Facebook", "Subscribe to our newsletter", "Photo: Reuters", "3 min read"]
TAIL = [
    "READ ALSO: What the {a} {n} means for {p}",
    "Download our app for iOS and Android",
    "Sign up for our daily newsletter and never miss a story.",
    "Follow us on Twitter and Facebook",
    "Leave a Reply",
    "Your email address will not be published.",
    "Tags: {n}, {n2}, {p}",
    "© 2023 Example Media. All rights reserved.",
    "Source: https://www.example.com/world/2023/05/{n}-{n2}-{k}",
]


class Articles:
    def __init__(self, seed=1):
        self.random = random.Random(seed)
        self.sentences = [self._sentence() for _ in range(4000)]

    def _words(self):
        pick = self.random.choice
        return {"a": pick(ADJECTIVES), "a2": pick(ADJECTIVES), "n": pick(NOUNS), "n2": pick(NOUNS), "n3": pick(NOUNS),
                "v": pick(VERBS), "v2": pick(VERBS), "p": pick(PLACES), "who": pick(NAMES), "k": self.random.randrange(10**6)}

    def _sentence(self):
        return self.random.choice([
            "The {a} {n} {v} the {n2} near {p} on Tuesday, and the {a2} {n3} {v2} it a day later.",
            "“We have never {v} a {n} like this,” said {who}, who leads the {a} {n2} in {p}.",
            "In {p}, the {n} was {v} after a {a} debate about the {n2}, according to a {n3} that was {v2} last week.",
            "{who} said the {n} would cost 1.{k} million euros – more than the {a} {n2} had expected.",
            "Few had thought that the {a} {n} could be {v} before the {n2} was {v2}.",
        ]).format(**self._words())

    def text(self, size=3200):
        """One article with the usual chaff around it, about size characters long."""
        pick, words = self.random.choice, self._words()
        parts = [line.format(**words) for line in HEAD if self.random.random() < 0.3]
        parts.append("Why the {a} {n} was {v} in {p}".format(**words))
        length = 0
        goal = size * (0.5 + self.random.random()) - 250
        while length < goal:
            paragraph = " ".join(pick(self.sentences) for _ in range(self.random.randint(2, 5)))
            length += len(paragraph) + 2
            parts.append(paragraph)
            if self.random.random() < 0.05:
                parts.append(TAIL[0].format(**words))
        parts += [line.format(**words) for line in TAIL if self.random.random() < 0.5]
        return "\n\n".join(parts) + "\n"

    def write(self, folder, count, size=3200):
        """Writes count articles below folder, a thousand to a subfolder; returns their bytes in all."""
        total = 0
        for number in range(count):
            file = Path(folder, f"{number // 1000:03d}", f"{number:06d}.txt")
            file.parent.mkdir(parents=True, exist_ok=True)
            total += file.write_bytes(self.text(size).encode())
        return total
