"""What people do in each topic, and what they must see; the same for every library."""

from pathlib import Path

PICTURE = (Path(__file__).parent / "picture.png").read_bytes()
NOTES = "naïve\nnotes\n".encode()


def hello(alice):
    alice.say("/start", "Bot: Hello, Alice!")
    [bold] = alice.last()["entities"]
    alice.expect(bold, {"type": "bold", "offset": 7, "length": 5})

    alice.say("How are you? 👋", "Bot: You said: How are you? 👋")
    said, answer = alice.messages()[-2:]
    alice.expect(answer["reply_to_message"]["message_id"], said["message_id"])


def keyboard(bob):
    bob.say("/counter", "Bot: Presses: 0", "     [+1] [Stop]")
    shown = bob.last()["message_id"]
    for presses in (1, 2):
        notice = bob.press(
            "+1",
            f"bot (notice): That makes {presses}",
            f"Bot (edits {shown}): Presses: {presses}",
            f"{' ' * len(f'Bot (edits {shown}): ')}[+1] [Stop]",
        )
        bob.expect((notice["text"], notice["alert"]), (f"That makes {presses}", False))
    notice = bob.press("Stop", "bot (alert): The end", f"Bot (edits {shown}): Presses: 2")
    bob.expect(notice["alert"], True)
    bob.expect(bob.last().get("reply_markup"), None)

    bob.say("/colour", "Bot: Which colour?", "     keyboard: [Red] [Blue]")
    bob.press("Blue", "Bob: Blue", "Bot: Blue it is.", "     (the keyboard is gone)")


def conversation(carol):
    carol.say("/register", "Bot: What is your name?")
    carol.say("Carol", "Bot: How old are you, Carol?")
    carol.say("older", "Bot: A number, please.")
    carol.say("41", "Bot: Carol is 41 years old.")
    carol.say("41", "Bot: You said: 41")
    carol.say("/register", "Bot: What is your name?")
    carol.say("/cancel", "Bot: Never mind.")
    carol.say("Carol", "Bot: You said: Carol")


def media(dave):
    size = f"{len(PICTURE)} bytes"
    dave.upload("photo", "picture.png", PICTURE, f"Dave: [photo, {size}]", f"Bot: [photo, {size}] {size}")
    dave.expect(dave.content(dave.last()["photo"][-1]), PICTURE)

    size = f"{len(NOTES)} bytes"
    dave.upload(
        "document",
        "notes.txt",
        NOTES,
        f"Dave: [document notes.txt, {size}]",
        "bot (upload document)",
        f"Bot: [document copy of notes.txt, {size}] {size}",
    )
    dave.expect(dave.content(dave.last()["document"]), NOTES)

    size = f"{len(PICTURE)} bytes"
    dave.say("/album", f"Bot: [photo, {size}] Two of them", f"Bot: [photo, {size}]")
    one, two = dave.messages()[-2:]
    dave.expect(one["media_group_id"], two["media_group_id"])
    dave.expect([dave.content(message["photo"][-1]) for message in (one, two)], [PICTURE, PICTURE])


def inline(erin):
    asked = erin.ask("lager")
    results = [(result["id"], result["title"]) for result in asked["results"]]
    erin.expect(results, [("upper", "Upper case"), ("reversed", "Reversed")])
    erin.choose(asked, "Reversed", "Erin: regal", "Bot: You chose reversed for lager", "Bot: You said: regal")
    erin.expect(erin.messages()[-3]["via_bot"]["is_bot"], True)


TOPICS = {
    "hello": (hello, "Alice"),
    "keyboard": (keyboard, "Bob"),
    "conversation": (conversation, "Carol"),
    "media": (media, "Dave"),
    "inline": (inline, "Erin"),
}
