#!/usr/bin/env python3
"""Plays the recorded conversations of ../shared/replay on `amanobot-sim` instead of the scripted server.

    bash .ci/replay                        builds what is needed and plays all of them
    python tests/replay/play.py NAME …     plays some; --keep leaves their logs behind

Each scenario gets a simulator with a world of its own and our example of the same name. Its steps are played through the
control API, what the bot has sent is read from `/_sim/log`, and both recordings and scripted server have the last word: the
log is written as theirs, normalised by their `normalise.py` and compared with the recordings. Needs what they need: aiohttp.

The simulator is Telegram in what it decides itself, so that some things cannot be as a script says. Where they differ, the
log says what the script would have said, one to one: another number in the wrong place is still a difference.

- Ids of a bot's messages: a script counts them over all chats from 1001, Telegram in each chat, together with people's.
- Ids of queries and inline messages are Telegram's own; a script calls them `iq-1`, `cq-1` and as it likes.
- Ids of supergroups and channels such as -100555 do not exist on Telegram: they get the zeros that they lack.
- A result is chosen, and its buttons are pressed, in a group of the people of the scenario that the bot is not in. One that
  no bot has offered, buttons that are gone or belong to an unknown message, members of messages that Telegram does not know,
  and updates under given ids come as raw updates, made by the scripted server's own code.
- The updates of a batch come one right after another. Updates for a webhook do, too, at the times that their delays make: the
  simulator brings those of a chat one by one, as Telegram does.
"""
import argparse
import asyncio
import concurrent.futures
import difflib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Scenarios that cannot be played, and why. One that can be played after all is a failure.
EXCEPTIONS = {}

# What Telegram refuses of a scenario, and the scripted server takes. Anything else that is refused is a failure.
REFUSED = {
    # An article without text, in answer to an empty query.
    "inline": ["answerInlineQuery"],
    "inline_answerer": ["answerInlineQuery"],
}

SUPERGROUPS = -1_000_000_000_000
MEETING = SUPERGROUPS - 4242  # the group where inline results are chosen
EDITOR = 4242  # the person who posts to channels


class Difference(Exception):
    """The bot does not do what the scenario expects."""


class Refused(Exception):
    """The control API does not do what it was asked for."""


class Simulator:
    """A running simulator, and its control API."""

    def __init__(self, command, world, folder):
        file = folder / "world.json"
        file.write_text(json.dumps(world, ensure_ascii=False, indent=1))
        command = [command, "--port", "0", "--quiet", "--world", str(file)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        found = re.search(r"http://\S+", line)
        if not found:
            raise RuntimeError(f"the simulator does not start: {line}")
        self.url = found.group(0)

    def stop(self):
        self.process.kill()
        self.process.wait()

    def ask(self, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/_sim/{path}", data, {"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return json.load(response)["result"]
        except urllib.error.HTTPError as error:
            raise Refused(json.load(error)["description"]) from None


class Names:
    """What the scenario and the simulator call the same thing."""

    def __init__(self):
        self.theirs = {}

    def note(self, kind, real, scripted):
        self.theirs[kind, str(real)] = str(scripted)

    def told(self, kind, real):
        return self.theirs.get((kind, str(real)), real)


def real_chat(scripted, chats):
    """The id of a chat on Telegram."""
    kind = chats.get(str(scripted), {}).get("type")
    large = kind in ("supergroup", "channel") or (kind is None and str(scripted).startswith("-100"))
    return SUPERGROUPS + scripted if large and scripted > SUPERGROUPS else scripted


def walk(value):
    """All objects inside a value."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from walk(item)


class World:
    """The world that a scenario takes for granted, as a file for the simulator."""

    def __init__(self, scenario, scripted):
        self.scripted = scripted
        self.bot = int(scripted.token.split(":")[0])
        self.chats, people = {}, set()
        for key, chat in scripted.chats.items():
            self.chats[int(key)] = chat
        for step in walk(scenario["steps"]):
            for name in ("say", "edit", "post", "press", "inline", "chosen"):
                self.mention(step.get(name), people)
        for members in scripted.members.values():
            people.update(member["user"]["id"] for member in members)
        people.discard(self.bot)
        self.people = sorted(people)
        self.has_inline = any("inline" in step for step in walk(scenario["steps"]))

    def mention(self, said, people):
        if not isinstance(said, dict):
            return
        if "from" in said:
            people.add(said["from"])
        if "chat" not in said:
            return
        chat = said["chat"]
        chat_id = chat["id"] if isinstance(chat, dict) else chat
        if isinstance(chat, dict):
            self.scripted.chats.setdefault(str(chat_id), chat)
        if chat_id > 0:
            people.add(chat_id)
        else:
            self.chats[chat_id] = self.scripted.chat_obj(chat_id)
            people.add(said.get("from", 1))

    def file(self):
        scripted = self.scripted
        users = [scripted.user_obj(person) for person in self.people]
        users = [{**user, "is_bot": False} for user in users] + [{"id": EDITOR, "first_name": "Editor"}]
        names = ("id", "type", "title", "username")
        chats = []
        for chat_id, chat in self.chats.items():
            declared = {name: chat[name] for name in names if name in chat}
            declared["id"] = real_chat(chat_id, scripted.chats)
            known = scripted.members.get(str(chat_id))
            if chat["type"] == "channel":
                declared["members"] = [
                    {"user": EDITOR, "status": "creator"},
                    {"user": self.bot, "status": "administrator", "can_post_messages": True},
                ]
            elif known:
                declared["members"] = [{"user": m["user"]["id"], "status": m["status"]} for m in known]
            else:
                declared["members"] = [{"user": person, "status": "member"} for person in self.people]
            chats.append(declared)
        if self.has_inline:
            members = [{"user": person, "status": "member"} for person in self.people]
            members.append({"user": self.bot, "status": "left"})
            chats.append({"id": MEETING, "title": "Meeting", "members": members})
        bot = {name: scripted.bot[name] for name in ("first_name", "username")}
        return {"now": scripted.date, "bots": [{"token": scripted.token, **bot}], "users": users, "chats": chats}


class Play:
    """A scenario, its simulator and its bot."""

    def __init__(self, scenario, scripted, world, simulator, program):
        self.scenario, self.scripted, self.sim, self.program = scenario, scripted, simulator, program
        self.bot = int(scripted.token.split(":")[0])
        self.names, self.seen, self.lines, self.calls = Names(), 0, [], []
        self.sent, self.said, self.results = 0, {}, {}
        for chat in world.chats:
            self.names.note("chat", real_chat(chat, scripted.chats), chat)
        self.last = time.monotonic()
        self.counts = {}

    # What the bot does

    def read(self, wait=0.0):
        """Takes in what has been logged since the last time."""
        entries = self.sim.ask(f"log?after={self.seen}&wait={wait}")
        for entry in entries:
            self.seen = entry["seq"]
            if entry["kind"] == "call":
                self.take_call(entry)
            elif entry["kind"] == "push":
                self.last = time.monotonic()
                status = entry.get("status", "failed")
                self.lines.append({"kind": "push", "update_id": entry["update_id"], "status": status})

    def take_call(self, entry):
        """A call, with the ids that the script would have given."""
        asked = entry.get("sent", entry)
        method, params = asked["method"], dict(asked["parameters"])
        if method.lower() == "getupdates":
            self.lines.append({"kind": "poll", "params": canon_params(params)})
            return
        self.last = time.monotonic()
        result = entry["answer"].get("result")
        if entry["status"] == 200 and method.lower().startswith(("send", "forward")):
            for message in result if isinstance(result, list) else [result]:
                if isinstance(message, dict):  # and not the `true` of sendChatAction
                    self.sent += 1
                    number = self.scripted.bot_msg_id + self.sent
                    self.names.note("message", (message["chat"]["id"], message["message_id"]), number)
        if "message_id" in params and "chat_id" in params:
            chat_id, message_id = int(params["chat_id"]), int(params["message_id"])
            params["message_id"] = self.names.told("message", (chat_id, message_id))
        for name, kind in (("chat_id", "chat"), ("callback_query_id", "callback"), ("inline_query_id", "inline"),
                           ("inline_message_id", "inline message")):
            if name in params:
                params[name] = self.names.told(kind, params[name])
        line = {"kind": "request", "method": method, "params": canon_params(params), "status": entry["status"],
                "response": entry["answer"]}
        self.lines.append(line)
        self.calls.append({**line, "consumed": False})

    def wait_call(self, want, seconds):
        end = time.monotonic() + seconds
        while True:
            for call in self.calls:
                if (not call["consumed"] and call["method"].lower() == want["method"].lower()
                        and subset(want.get("params", {}), call["params"])):
                    call["consumed"] = True
                    return call
            left = end - time.monotonic()
            if left <= 0:
                return None
            if self.program.poll() is not None:
                raise Difference(f"the bot has ended by itself, exit status {self.program.returncode}")
            self.read(round(min(left, 1.0), 3))

    # What people do

    def count(self, name):
        self.counts[name] = self.counts.get(name, 0) + 1
        return f"{name}-{self.counts[name]}"

    def place(self, person, chat):
        """Where a person acts, in the words of the control API."""
        chat = self.bot if chat > 0 else real_chat(chat, self.scripted.chats)
        return f"users/{person}/chats/{chat}"

    def update(self, update):
        """A raw update."""
        self.last = time.monotonic()
        (kind, thing), = ((kind, thing) for kind, thing in update.items() if kind != "update_id")
        body = {"kind": kind, "object": thing}
        for inner in walk(thing):
            if isinstance(inner.get("chat"), dict):
                inner["chat"] = {**inner["chat"], "id": real_chat(inner["chat"]["id"], self.scripted.chats)}
        if "update_id" in update:
            body["update_id"] = update["update_id"]
        self.sim.ask("update", body)

    def say(self, said, is_post=False):
        message = self.scripted.mk_message(said)
        chat = message["chat"]["id"]
        author = EDITOR if is_post else message["from"]["id"]
        content = {name: value for name, value in message.items()
                   if name not in ("message_id", "date", "chat", "from", "entities")}
        try:
            sent = self.sim.ask(f"{self.place(author, chat)}/send", content)
        except Refused as refused:
            if "means nothing here" not in str(refused):
                raise
            self.update({"message": message})
            return
        self.said[chat, message["message_id"]] = sent["message_id"]

    def edit(self, said):
        chat, person = said["chat"], said.get("from", said["chat"])
        message_id = self.said[chat, said["message_id"]]
        self.sim.ask(f"{self.place(person, chat)}/edit", {"message_id": message_id, "text": said["text"]})

    def inline(self, asked):
        name = asked.get("id") or self.count("iq")
        path = f"users/{asked['from']}/chats/{MEETING}/inline"
        body = {"bot": self.bot, "query": asked.get("query", ""), "offset": asked.get("offset", ""), "wait": 0}
        query_id = self.sim.ask(path, body)["query_id"]
        self.names.note("inline", query_id, name)
        self.results[asked["from"], asked.get("query", "")] = query_id

    def choose(self, chosen):
        query_id = self.results[chosen["from"], chosen["query"]]
        path = f"users/{chosen['from']}/chats/{MEETING}/choose"
        try:
            self.sim.ask(path, {"query_id": query_id, "result_id": chosen["result_id"]})
        except Refused as refused:
            if "there is no result" not in str(refused):
                raise
            self.update(self.scripted.sugar({"chosen": chosen}))
            return
        update = self.newest_update("chosen_inline_result")
        if "inline_message_id" in chosen and "inline_message_id" in update:
            self.names.note("inline message", update["inline_message_id"], chosen["inline_message_id"])

    def newest_update(self, kind):
        entries = self.sim.ask("log?after=0")
        return [entry["update"][kind] for entry in entries if entry["kind"] == "update" and kind in entry["update"]][-1]

    def press(self, pressed):
        name = pressed.get("id") or self.count("cq")
        if "inline_message_id" in pressed:
            self.press_inline(name, pressed)
            return
        path = self.place(pressed["from"], pressed["chat"])
        body = {"button": pressed.get("data", pressed.get("text"))}
        if "arith" in pressed:
            body = self.arithmetic(path, pressed["arith"])
        query_id = self.sim.ask(f"{path}/press", body)["query_id"]
        self.names.note("callback", query_id, name)

    def arithmetic(self, path, is_right):
        """A button under the newest sum, with the right answer or a wrong one."""
        messages = self.sim.ask(f"{path}/messages")
        message = [m for m in messages if m.get("reply_markup", {}).get("inline_keyboard")][-1]
        left, sign, right = re.match(r"(-?\d+) (.) (-?\d+) = ", message["text"]).groups()
        answer = {"+": int(left) + int(right), "-": int(left) - int(right), "x": int(left) * int(right)}[sign]
        buttons = [button for row in message["reply_markup"]["inline_keyboard"] for button in row]
        button = next(b for b in buttons if (b["text"] == str(answer)) == is_right)
        return {"message_id": message["message_id"], "button": button["text"]}

    def press_inline(self, name, pressed):
        inline_ids = {scripted: real for (kind, real), scripted in self.names.theirs.items() if kind == "inline message"}
        real = inline_ids.get(pressed["inline_message_id"])
        if real:
            path = f"users/{pressed['from']}/chats/{MEETING}/press"
            try:
                query_id = self.sim.ask(path, {"button": pressed["data"]})["query_id"]
            except Refused as refused:
                # Whoever has not seen yet that the button is gone presses it all the same.
                if "there is no button" not in str(refused):
                    raise
            else:
                self.names.note("callback", query_id, name)
                return
        update = self.scripted.sugar({"press": {**pressed, "id": name}})
        update["callback_query"]["inline_message_id"] = real or pressed["inline_message_id"]
        self.update(update)

    # Steps

    def run(self):
        for step in self.scenario["steps"]:
            for _ in range(step.get("repeat", 1)):
                self.step(step)
        # What comes after the end is a difference, too.
        self.read(0.3)

    def step(self, step):
        acts = {"say": self.say, "edit": self.edit, "post": lambda said: self.say(said, True), "inline": self.inline,
                "chosen": self.choose, "press": self.press, "update": self.update}
        name = next((name for name in step if name in acts or hasattr(self, f"step_{name}")), None)
        if name in acts:
            self.last = time.monotonic()
            acts[name](step[name])
        elif name:
            getattr(self, f"step_{name}")(step)
        else:
            raise NotImplementedError(f"no scenario has had such a step yet: {step}")

    def step_note(self, step):
        pass

    def step_wait(self, step):
        time.sleep(step["wait"])

    def step_wait_poll(self, step):
        self.wait_for(step["wait_poll"], "the bot does not poll", lambda bot: bot["is_polling"])

    def wait_for(self, seconds, otherwise, ready):
        end = time.monotonic() + seconds
        while not ready(self.sim.ask("state")["bots"][0]):
            if time.monotonic() > end or self.program.poll() is not None:
                raise Difference(otherwise)
            time.sleep(0.02)

    def step_wait_webhook(self, step):
        if not self.wait_call({"method": "setWebhook"}, step["wait_webhook"]):
            raise Difference("the bot sets no webhook")
        time.sleep(step.get("settle", 0.5))

    def step_batch(self, step):
        for act in step["batch"]:
            self.step(act)

    def step_webhook_batch(self, step):
        start = time.monotonic()
        for act in sorted(step["webhook_batch"], key=lambda act: act.get("delay", 0)):
            time.sleep(max(0, start + act.get("delay", 0) - time.monotonic()))
            update = act.get("update") or self.scripted.sugar(act)
            self.update({**update, **({"update_id": act["update_id"]} if "update_id" in act else {})})

    def step_expect(self, step):
        want = step["expect"]
        if not self.wait_call(want, want.get("timeout", 10)):
            raise Difference(f"expected call did not come: {json.dumps(want, ensure_ascii=False)}")

    def step_absent(self, step):
        want = step["absent"]
        call = self.wait_call(want, want.get("for", 1.0))
        if call:
            raise Difference(f"unexpected call: {json.dumps(call['params'], ensure_ascii=False)}")

    def step_idle(self, step):
        end = time.monotonic() + step.get("timeout", 20)
        while time.monotonic() < end:
            self.read()
            left = self.last + step["idle"] - time.monotonic()
            if left <= 0:
                return
            self.read(round(min(left, 1.0), 3))


def lines(text):
    return [line for line in text.splitlines() if line and '"polls"' not in line]


def play(name, options):
    """Plays a scenario; returns what is wrong."""
    path = options.folder / "scenarios" / f"{name}.json"
    scenario = json.loads(path.read_text())
    unknown = {"files", "rules", "strict_edit"}.intersection(scenario)
    if unknown:
        raise NotImplementedError(f"no scenario has had this yet: {', '.join(sorted(unknown))}")
    asyncio.set_event_loop(asyncio.new_event_loop())  # Python 3.8 and 3.9 want one for the scripted server's parts
    scripted = FakeApi(scenario)
    work = pathlib.Path(tempfile.mkdtemp(prefix=f"replay-{name}-"))
    program, problem = None, None
    world = World(scenario, scripted)
    simulator = Simulator(options.sim, world.file(), work)
    try:
        port = free_port()
        env = dict(os.environ, AMANOBOT_TOKEN=scenario["token"], AMANOBOT_API_URL=simulator.url, OWNER_ID="100",
                   PROVIDER_TOKEN="PROVIDER:TOKEN", PORT=str(port), WEBHOOK_URL=f"http://127.0.0.1:{port}/webhook",
                   **switches(scenario))
        with open(work / "program.out", "w") as out:
            program = subprocess.Popen([options.bin / name], env=env, stdout=out, stderr=subprocess.STDOUT)
        played = Play(scenario, scripted, world, simulator, program)
        try:
            played.run()
        except (Difference, Refused) as difference:
            problem = str(difference)
    finally:
        for process in (program, simulator.process):
            if process:
                process.kill()
                process.wait()
    (work / "log.jsonl").write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in played.lines))
    mine = [json.dumps(line, ensure_ascii=False, sort_keys=True) for line in normalise(played.lines, scenario)]
    mine = [line for line in mine if '"polls"' not in line]
    problems = compare(mine, sorted((options.folder / "recordings").glob(f"{name}.*.jsonl")))
    refused = [line for line in played.lines if line["kind"] == "request" and line["status"] != 200]
    if [line["method"] for line in refused] != REFUSED.get(name, []):
        told = [f"{line['method']}: {line['response']['description']}" for line in refused]
        problems.append("\n".join(["the simulator refuses something else than it should:", *(told or ["nothing"])]))
    if problem:
        said = "\n".join((work / "program.out").read_text(errors="replace").splitlines()[-5:])
        problems.insert(0, f"{problem}\n{said}")
    if problems or options.keep:
        problems = problems and [*problems, f"logs: {work}"]
    else:
        for file in work.iterdir():
            file.unlink()
        work.rmdir()
    return problems


def compare(mine, recordings):
    """What differs from the first recording, unless there is one that does not differ."""
    diffs = []
    for recording in recordings:
        golden = lines(recording.read_text())
        if golden == mine:
            return []
        diffs.append("\n".join(difflib.unified_diff(golden, mine, recording.name, "amanobot-sim", lineterm="", n=1)))
    return diffs[:1] or ["there is no recording"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--bin", type=pathlib.Path, default=ROOT / "target/debug/examples", help="folder of the examples")
    parser.add_argument("--sim", type=pathlib.Path, default=ROOT / "target/debug/amanobot-sim")
    parser.add_argument("--folder", type=pathlib.Path, default=ROOT / "../shared/replay", help="scenarios and recordings")
    parser.add_argument("--keep", action="store_true", help="keep the logs of passing runs too")
    parser.add_argument("--jobs", type=int, default=4, help="scenarios played at once (they mostly wait)")
    options = parser.parse_args()

    sys.path.insert(0, str(options.folder))
    sys.dont_write_bytecode = True
    global FakeApi, canon_params, subset, normalise, free_port, switches
    from fakeapi import FakeApi, canon_params, subset
    from normalise import normalise
    from replay import free_port, switches

    names = options.names or sorted(path.stem for path in (options.folder / "scenarios").glob("*.json"))
    passed = wrong = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for name, problems in zip(names, pool.map(lambda name: play(name, options), names)):
            if name in EXCEPTIONS and not problems:
                problems = [f"it is among the exceptions ({EXCEPTIONS[name]}), and passes: take it out"]
            elif name in EXCEPTIONS:
                print(f"not  {name}: {EXCEPTIONS[name]}", flush=True)
                continue
            print(f"{'FAIL' if problems else 'ok  '} {name}", flush=True)
            for problem in problems:
                print("     " + problem.replace("\n", "\n     "), flush=True)
            wrong += bool(problems)
            passed += not problems
    print(f"{passed} of {len(names)}")
    return 1 if wrong or not names else 0


if __name__ == "__main__":
    sys.exit(main())
