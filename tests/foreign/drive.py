"""Plays people with bots that are written with other libraries, against the simulator over HTTP.

Starts one `amanobot-sim`, then for each library its bot, all at once; the people of `topics.py` talk to each of them
through the control API. Prints which topics each library passed. Exit status 0: all of them.

    python3 tests/foreign/drive.py [--sim target/debug/amanobot-sim] [--installed target/ci/foreign] [LIBRARY ...]

What has to be installed is installed by `.ci/foreign`. Needs nothing but Python's standard library.
"""

import argparse
import concurrent.futures
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import traceback
import urllib.error
import urllib.parse
import urllib.request
import uuid
from pathlib import Path

from topics import TOPICS

HERE = Path(__file__).resolve().parent

# So long, in seconds, a bot may take to start, to answer and to stop.
START, ANSWER, STOP = 60, 20, 10

LIBRARIES = ["python-telegram-bot", "aiogram", "pyTelegramBotAPI", "amanobot", "grammy", "telegraf", "teloxide"]


def command(library, installed):
    """How the library's bot is started."""
    folder = HERE / library.lower()
    if (folder / "bot.py").exists():
        return [installed / "venv/bin/python", folder / "bot.py"]
    if (folder / "bot.js").exists():
        return ["node", folder / "bot.js"]
    return [installed / "teloxide/debug/foreign-teloxide"]


def version(library):
    """The library's version, as it is pinned."""
    if library == "teloxide":
        found = re.search(r'teloxide = \{ version = "=(.*?)"', (HERE / "teloxide/Cargo.toml").read_text())
    elif library in ("grammy", "telegraf"):
        found = re.search(rf'"{library}": "(.*?)"', (HERE / "package.json").read_text())
    else:
        found = re.search(rf"^{library}==(\S+)", (HERE / "requirements.txt").read_text(), re.MULTILINE)
    return found.group(1)


class Refused(Exception):
    """The control API says no."""


class Control:
    """The control API of a simulator."""

    def __init__(self, url):
        self.url = url
        # The simulator is on this machine, whatever proxy there is to the world.
        self.open = urllib.request.build_opener(urllib.request.ProxyHandler({})).open

    def get(self, path, **query):
        return self._result(urllib.request.Request(f"{self.url}{path}?{urllib.parse.urlencode(query)}"))

    def post(self, path, body):
        headers = {"Content-Type": "application/json"}
        return self._result(urllib.request.Request(f"{self.url}{path}", json.dumps(body).encode(), headers))

    def upload(self, path, kind, name, content):
        boundary = uuid.uuid4().hex
        parts = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="kind"\r\n\r\n{kind}\r\n'
            f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
        )
        body = parts.encode() + content + f"\r\n--{boundary}--\r\n".encode()
        headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
        return self._result(urllib.request.Request(f"{self.url}{path}", body, headers))

    def document(self, path):
        with self.open(f"{self.url}{path}", timeout=60) as answer:
            return answer.read()

    def _result(self, request):
        try:
            with self.open(request, timeout=60) as answer:
                return json.load(answer)["result"]
        except urllib.error.HTTPError as error:
            description = json.load(error)["description"]
            raise Refused(f"{request.get_method()} {request.selector}: {description}") from None


class Person:
    """Somebody in the private chat with a bot. Whatever is done takes the lines that the transcript then goes on with."""

    def __init__(self, name, bot, patience):
        self.bot = bot
        self.control = bot.control
        self.name = name
        self.at = f"/_sim/users/{name}/chats/@{bot.username}"
        self.expected = []
        self.patience = patience

    def say(self, text, *lines):
        self.control.post(f"{self.at}/send", {"text": text})
        self._sees(f"{self.name}: {text}", *lines)

    def upload(self, kind, name, content, *lines):
        self.control.upload(f"{self.at}/upload", kind, name, content)
        self._sees(*lines)

    def press(self, button, *lines):
        pressed = self.control.post(f"{self.at}/press", {"button": button, "wait": ANSWER})
        self._sees(*lines)
        return pressed

    def ask(self, query):
        asked = self.control.post(f"{self.at}/inline", {"query": query, "wait": ANSWER})
        self.expect(asked["answered"], True)
        return asked

    def choose(self, asked, result, said, *answers):
        """The bot hears of the choice and of the message, and may answer the one before the other."""
        self.control.post(f"{self.at}/choose", {"query_id": asked["query_id"], "result_id": result})
        before = [*self.expected, said]
        self._waits_for(len(before) + len(answers))
        found = self.transcript().splitlines()[len(before) :]
        in_any_order = found if sorted(found) == sorted(answers) else answers
        self.expected = [*before, *in_any_order]
        self.compare()

    def messages(self):
        return self.control.get(f"{self.at}/messages")

    def last(self):
        return self.messages()[-1]

    def content(self, file):
        return self.control.document(f"/_sim/files/{urllib.parse.quote(file['file_id'])}")

    def expect(self, found, wanted):
        if found != wanted:
            raise AssertionError(f"expected {wanted!r}, found {found!r}")

    def transcript(self):
        return self.control.document(f"{self.at}/transcript").decode()

    def _sees(self, *lines):
        """Waits for the transcript to go on with these lines, and compares all of it."""
        self.expected += lines
        self._waits_for(len(self.expected))
        self.compare()

    def _waits_for(self, count):
        """Waits until the transcript has so many lines, if it ever has."""
        until = time.monotonic() + self.patience
        after = 0
        while len(self.transcript().splitlines()) < count:
            left = until - time.monotonic()
            if left <= 0 or self.bot.process.poll() is not None:
                break
            events = self.control.get(f"{self.at}/events", after=after, wait=min(left, 1))
            after = max([after, *(event["seq"] for event in events)])

    def compare(self):
        """Compares all of the transcript."""
        if self.transcript().splitlines() != self.expected:
            wanted = "\n".join(self.expected)
            raise AssertionError(f"the transcript should be\n\n{wanted}\n")


class Bot:
    """A library's bot in a process of its own."""

    def __init__(self, library, number, control, installed, folder):
        self.library = library
        self.id = 7000 + number
        self.username = re.sub(r"\W", "", library).lower() + "_bot"
        self.control = control
        token = f"{self.id}:{library}"
        control.post(
            "/_sim/bots",
            {"token": token, "username": self.username, "first_name": "Bot", "supports_inline_queries": True},
        )
        self.output = folder / f"{library}.log"
        environment = {
            **os.environ,
            "BOT_TOKEN": token,
            "BOT_API": control.url,
            "NODE_PATH": str(installed / "node/node_modules"),
            "PYTHONUNBUFFERED": "1",
            "no_proxy": "127.0.0.1",
        }
        with self.output.open("wb") as output:
            self.process = subprocess.Popen(
                command(library, installed),
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def log(self):
        """What the simulator knows of the bot's calls and updates."""
        return [entry for entry in self.control.get("/_sim/log") if entry["bot"] == self.id]

    def calls(self):
        """What the bot has called, and what it was answered."""
        return [entry for entry in self.log() if entry["kind"] == "call"]

    def stop(self):
        """Interrupts the bot as Ctrl+C does."""
        if self.process.poll() is not None:
            raise AssertionError(f"the bot has ended by itself, with status {self.process.returncode}")
        self.process.send_signal(signal.SIGINT)
        try:
            self.process.wait(STOP)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError(f"the bot did not stop within {STOP} s of SIGINT") from None


class Report:
    """What came of one library."""

    def __init__(self, library):
        self.library = library
        self.passed = []
        self.failed = []
        self.details = []

    def run(self, topic, script, *arguments):
        """Runs a topic, and notes how it went."""
        try:
            script(*arguments)
        except Exception:
            self.failed.append((topic, traceback.format_exc()))
        else:
            self.passed.append(topic)

    def line(self):
        failed = [f"{topic} FAILED" for topic, _ in self.failed]
        return f"{self.library:>20} {version(self.library):8}  {', '.join(self.passed + failed)}"


def nothing_else(bot, people):
    """Nothing was said after the topics, and no call was refused."""
    for person in people:
        person.compare()
    refused = [call for call in bot.calls() if call.get("status", 200) != 200]
    if refused:
        raise AssertionError(f"refused were {json.dumps(refused, indent=2, ensure_ascii=False)}")


def play(library, number, control, installed, folder):
    """Plays all topics with one library."""
    report = Report(library)
    bot = Bot(library, number, control, installed, folder)
    people = []
    for topic, (script, name) in TOPICS.items():
        # What is said before the bot has started waits for it.
        person = Person(name, bot, ANSWER if people else START)
        people.append(person)
        report.run(topic, script, person)
        if not bot.calls():
            break
    report.run("stop", bot.stop)
    if not report.failed:
        report.run("nothing else", nothing_else, bot, people)
    if report.failed:
        transcripts = [f"--- with {person.name}\n{person.transcript()}" for person in people]
        calls = [json.dumps(entry, ensure_ascii=False) for entry in bot.log()]
        said = bot.output.read_text(errors="replace")
        report.details = [*transcripts, "--- the simulator's log", *calls, "--- what the bot printed", said]
    return report


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("libraries", nargs="*", metavar="LIBRARY", help=f"of {', '.join(LIBRARIES)} (all)")
    parser.add_argument("--sim", default="target/debug/amanobot-sim", help="the simulator (%(default)s)")
    parser.add_argument("--installed", default="target/ci/foreign", help="where `.ci/foreign` installs (%(default)s)")
    options = parser.parse_args()
    if unknown := set(options.libraries) - set(LIBRARIES):
        parser.error(f"there is no bot for {', '.join(sorted(unknown))}")
    libraries = [library for library in LIBRARIES if library in options.libraries or not options.libraries]

    sim = subprocess.Popen([options.sim, "--port", "0", "--quiet"], stdout=subprocess.PIPE, text=True)
    try:
        # Simulated Telegram at http://127.0.0.1:PORT
        control = Control(sim.stdout.readline().split()[-1])
        with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(len(libraries)) as pool:
            installed = Path(options.installed).resolve()
            started = [
                pool.submit(play, library, number, control, installed, Path(folder))
                for number, library in enumerate(libraries, start=1)
            ]
            reports = [play.result() for play in started]
    finally:
        sim.kill()
    failed = [report for report in reports if report.failed]
    for report in failed:
        for topic, reason in report.failed:
            print(f"=== {report.library}, {topic}\n{reason}")
        print("\n".join(report.details))
    for report in reports:
        print(report.line())
    print(f"{len(reports) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
