"""The simulator's page, as people use it, in a headless Chromium.

    bash .ci/browser                      installs what is needed and runs all of this
    python tests/browser/page.py NAME …   runs some of it; SCREENSHOTS=DIR keeps a picture of each

Each test starts `amanobot-sim` anew and plays the bot itself, over the Bot API.
"""

import contextlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
import urllib.error
import urllib.request

from playwright.sync_api import expect, sync_playwright

ROOT = pathlib.Path(__file__).parents[2]
SIMULATOR = pathlib.Path(os.environ.get("AMANOBOT_SIM", ROOT / "target/debug/amanobot-sim"))
OPTIONS = os.environ.get("SIM_OPTIONS", "--no-terminal").split()
TOKEN = "1000:simulator"
PATIENCE = 10_000  # milliseconds that the page has for anything


def ask(address, body=None):
    """Sends JSON, and returns the result of the envelope."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(address, data, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            return json.load(response)["result"]
    except urllib.error.HTTPError as error:
        raise AssertionError(f"{address}: {error.read().decode()}") from None


class Simulator:
    """A running simulator, and its bot."""

    def __init__(self, port=0):
        command = [SIMULATOR, *OPTIONS, "--port", str(port)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        for line in self.process.stdout:
            found = re.search(r"http://127\.0\.0\.1:(\d+)", line)
            if found:
                self.url, self.port = found.group(0), int(found.group(1))
                break
        self.offset = 0

    def stop(self):
        self.process.kill()
        self.process.wait()

    def bot(self, method, **parameters):
        return ask(f"{self.url}/bot{TOKEN}/{method}", parameters)

    def control(self, path, body=None):
        return ask(f"{self.url}/_sim/{path}", body)

    def update(self, kind):
        """The next update of this kind; others are dropped."""
        end = time.monotonic() + PATIENCE / 1000
        while time.monotonic() < end:
            for update in self.bot("getUpdates", offset=self.offset, timeout=2):
                self.offset = update["update_id"] + 1
                if kind in update:
                    return update[kind]
        raise AssertionError(f"no {kind} has come")


class Window:
    """A browser window with the page, opened as one person."""

    def __init__(self, sim, browser, person, chat="SimBot", **options):
        self.page = browser.new_context(locale="en-GB", timezone_id="UTC", **options).new_page()
        self.problems = []
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.on("dialog", lambda dialog: self.problems.append(dialog.message) or dialog.dismiss())
        self.page.set_default_timeout(PATIENCE)
        self.page.goto(sim.url)
        expect(self.page.locator("#link")).to_have_text("connected")
        if self.page.locator("#back").is_visible():
            self.page.locator("#back").click()
        self.page.locator("#me").select_option(label=person)
        self.page.locator("#list button", has_text=chat).click()
        expect(self.page.locator("#title")).to_have_text(chat)

    def write(self, text):
        self.page.locator("#text").fill(text)
        self.page.locator("#text").press("Enter")

    @property
    def messages(self):
        return self.page.locator("#messages > li")

    def last(self, text):
        expect(self.messages.last).to_contain_text(text)

    def keep(self, name):
        if "SCREENSHOTS" in os.environ:
            self.page.screenshot(path=pathlib.Path(os.environ["SCREENSHOTS"]) / f"{name}.png")


def people(sim, *names):
    return [sim.control("users", {"first_name": name})["id"] for name in names]


def test_the_page_tells_where_bots_find_the_api(sim, browser):
    people(sim, "Alice")
    window = Window(sim, browser, "Alice")
    expect(window.page.locator("#address")).to_be_hidden()
    expect(window.page.locator("#address")).to_have_text(sim.url)
    return window


def test_a_rich_message_shows_its_blocks_and_its_buttons_are_pressed(sim, browser):
    people(sim, "Alice")
    window = Window(sim, browser, "Alice")
    window.write("hello")
    chat = sim.update("message")["chat"]["id"]
    html = """<h2>Plan</h2><p>of <b>the day</b>, see <a href="#down">below</a> <tg-math>x^2</tg-math> <tg-spoiler>secret</tg-spoiler></p>
        <ul><li><input type="checkbox" checked>milk</li></ul><ol type="i"><li>one</li></ol><blockquote>said<cite>who</cite></blockquote>
        <table bordered><caption>sums</caption><tr><th>a</th><td align="right" colspan="2">7</td></tr></table>
        <pre><code class="language-c">main()</code></pre><hr/><aside>pulled</aside><footer>small</footer>
        <tg-map lat="1" long="2"/><figure><img src="https://example.org/a.jpg"/><figcaption>seen<cite>by</cite></figcaption></figure>
        <audio src="https://example.org/a.ogg"></audio><tg-document src="https://example.org/a.zip"></tg-document>
        <tg-collage><img src="https://example.org/a.jpg"/><video src="https://example.org/a.mp4"/></tg-collage>
        <details><summary>more</summary><p><a name="down"></a>deep</p></details>
        <tg-button-row align="center"><tg-button type="callback_data" data="d">Press</tg-button><tg-button type="disabled">Not</tg-button></tg-button-row>"""
    sim.bot("sendRichMessage", chat_id=chat, rich_message={"html": html})
    window.last("Plan")
    shown = window.messages.last
    for part, text in [("h2", "Plan"), ("p > b", "the day"), ("p .formula", "x^2"), (".spoiler", "secret"), ("caption", "sums"), ("th", "a"),
                       ("td", "7"), ("pre code", "main()"), ("aside", "pulled"), ("footer", "small"), ("figcaption", "seenby")]:
        expect(shown.locator(part)).to_have_text(text)
    expect(shown.locator(".label")).to_have_text(["☑", "i."])
    expect(shown.locator("audio")).to_have_count(1)
    expect(shown.locator(".card")).to_have_count(2)
    expect(shown.locator(".collage > *")).to_have_count(2)
    expect(shown.locator(".json")).to_have_count(0)
    expect(shown.get_by_text("deep")).to_be_hidden()
    shown.get_by_role("button", name="below").click()
    expect(shown.get_by_text("deep")).to_be_visible()
    expect(shown.get_by_role("button", name="Not")).to_be_disabled()
    shown.get_by_role("button", name="Press").click()
    query = sim.update("callback_query")
    assert query["data"] == "d", query
    sim.bot("answerCallbackQuery", callback_query_id=query["id"], text="Pressed")
    expect(window.page.locator("#notice")).to_have_text("Pressed")
    window.keep("rich")
    return window


def test_a_text_goes_to_the_bot_and_its_answer_comes_formatted(sim, browser):
    people(sim, "Alice")
    window = Window(sim, browser, "Alice")
    window.write("hello")
    chat = sim.update("message")["chat"]["id"]
    bold = [{"type": "bold", "offset": 0, "length": 4}, {"type": "code", "offset": 5, "length": 4}]
    sim.bot("sendMessage", chat_id=chat, text="well done", entities=bold)
    window.last("well done")
    expect(window.messages.last.locator("b")).to_have_text("well")
    expect(window.messages.last.locator("code")).to_have_text("done")
    expect(window.messages.first).to_have_class("own")
    window.keep("chat")
    return window


def test_a_button_is_pressed_and_its_notice_and_alert_are_shown(sim, browser):
    (alice,) = people(sim, "Alice")
    window = Window(sim, browser, "Alice")
    rows = [[{"text": "Vote", "callback_data": "v"}]]
    sim.bot("sendMessage", chat_id=alice, text="Choose", reply_markup={"inline_keyboard": rows})
    window.page.get_by_role("button", name="Vote").click()
    query = sim.update("callback_query")
    sim.bot("answerCallbackQuery", callback_query_id=query["id"], text="Thank you")
    expect(window.page.locator("#notice")).to_have_text("Thank you")
    window.page.get_by_role("button", name="Vote").click()
    query = sim.update("callback_query")
    sim.bot("answerCallbackQuery", callback_query_id=query["id"], text="Only once", show_alert=True)
    expect(window.page.locator("#dialog")).to_contain_text("Only once")
    window.keep("alert")
    window.page.keyboard.press("Escape")
    return window


def test_the_keyboard_of_the_bot_types_for_people(sim, browser):
    (alice,) = people(sim, "Alice")
    window = Window(sim, browser, "Alice")
    keyboard = {"keyboard": [[{"text": "Tea"}, {"text": "Coffee"}]]}
    sim.bot("sendMessage", chat_id=alice, text="What?", reply_markup=keyboard)
    window.page.locator("#keyboard").get_by_role("button", name="Tea").click()
    assert sim.update("message")["text"] == "Tea"
    window.last("Tea")
    sim.bot("sendMessage", chat_id=alice, text="Here", reply_markup={"remove_keyboard": True})
    expect(window.page.locator("#keyboard")).to_be_hidden()
    return window


def test_results_of_an_inline_query_are_offered_and_sent(sim, browser):
    people(sim, "Alice")
    window = Window(sim, browser, "Alice")
    window.page.locator("#text").press_sequentially("@SimBot tea")
    query = sim.update("inline_query")
    while query["query"] != "tea":
        query = sim.update("inline_query")
    result = {"type": "article", "id": "1", "title": "Green tea", "input_message_content": {"message_text": "green"}}
    sim.bot("answerInlineQuery", inline_query_id=query["id"], results=[result])
    window.page.locator("#results button", has_text="Green tea").click()
    window.last("green")
    expect(window.messages.last).to_contain_text("via @SimBot")
    window.keep("inline")
    return window


def test_edits_and_deletions_are_seen_at_once(sim, browser):
    (alice,) = people(sim, "Alice")
    window = Window(sim, browser, "Alice")
    sent = sim.bot("sendMessage", chat_id=alice, text="one")
    window.last("one")
    sim.bot("editMessageText", chat_id=alice, message_id=sent["message_id"], text="two")
    window.last("two")
    expect(window.messages.last).to_contain_text("edited")
    sim.bot("deleteMessage", chat_id=alice, message_id=sent["message_id"])
    expect(window.messages).to_have_count(0)
    window.write("mine")
    sim.update("message")
    window.messages.last.locator(".bubble").click(button="right")
    window.page.get_by_role("button", name="Edit").click()
    window.write("mine, mended")
    assert sim.update("edited_message")["text"] == "mine, mended"
    window.last("mine, mended")
    return window


def test_a_file_is_sent_both_ways(sim, browser):
    people(sim, "Alice")
    window = Window(sim, browser, "Alice")
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "notes.txt"
        file.write_text("some notes")
        window.page.locator("#file").set_input_files(file)
        message = sim.update("message")
    assert message["document"]["file_name"] == "notes.txt"
    window.last("notes.txt")
    path = sim.bot("getFile", file_id=message["document"]["file_id"])["file_path"]
    with urllib.request.urlopen(f"{sim.url}/file/bot{TOKEN}/{path}") as response:
        assert response.read() == b"some notes"
    return window


def test_two_people_talk_in_a_group(sim, browser):
    alice, bob = people(sim, "Alice", "Bob")
    members = [{"user": alice, "status": "creator"}, {"user": bob, "status": "member"}, {"user": 1000, "status": "member"}]
    group = sim.control("chats", {"type": "group", "title": "Friends", "members": members})
    first = Window(sim, browser, "Alice", "Friends")
    second = Window(sim, browser, "Bob", "Friends")
    first.write("hello Bob")
    second.last("hello Bob")
    expect(second.messages.last).to_contain_text("Alice")
    second.write("hello Alice")
    first.last("hello Alice")
    assert [sim.update("message")["from"]["first_name"] for _ in range(2)] == ["Alice", "Bob"]
    sim.bot("sendMessage", chat_id=group["id"], text="hello both")
    for window in (first, second):
        window.last("hello both")
    second.keep("group")
    assert not second.problems
    return first


def test_the_page_comes_back_when_the_server_does(sim, browser):
    people(sim, "Alice")
    window = Window(sim, browser, "Alice")
    sim.stop()
    expect(window.page.locator("#link")).to_contain_text("connection lost")
    again = Simulator(sim.port)
    sim.process = again.process
    people(sim, "Alice")
    expect(window.page.locator("#link")).to_have_text("connected")
    expect(window.page.locator("#me")).to_contain_text("Alice")
    window.page.locator("#list button", has_text="SimBot").click()
    window.write("still here")
    assert sim.update("message")["text"] == "still here"
    window.last("still here")
    return window


def test_markup_in_a_message_stays_text(sim, browser):
    evil = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    sim.control("users", {"first_name": evil})
    alice = sim.control("users", {"first_name": "Alice", "last_name": evil})["id"]
    sim.control("chats", {"type": "group", "title": evil, "members": [{"user": alice, "status": "creator"}, {"user": 1000, "status": "member"}]})
    window = Window(sim, browser, f"Alice {evil}")
    link = [{"type": "text_link", "offset": 0, "length": 4, "url": "javascript:alert(3)"}]
    buttons = {"inline_keyboard": [[{"text": evil, "callback_data": evil[:60]}]]}
    # Bots cannot send such a link: the server refuses it. Whoever declares messages can.
    sim.control(f"users/{alice}/chats/@SimBot/send", {"text": evil, "entities": link})
    sim.bot("sendMessage", chat_id=alice, text=evil, reply_markup=buttons)
    expect(window.messages).to_have_count(2)
    window.last(evil)
    assert window.messages.locator("img, script, a").count() == 0
    assert window.page.locator("#list img, #list script, #me script").count() == 0
    window.keep("hostile")
    return window


def test_a_poll_is_voted_in(sim, browser):
    (alice,) = people(sim, "Alice")
    window = Window(sim, browser, "Alice")
    sim.bot("sendPoll", chat_id=alice, question="Tea or coffee?", options=[{"text": "Tea"}, {"text": "Coffee"}], is_anonymous=False)
    window.messages.last.get_by_role("button", name="Tea").click()
    assert sim.update("poll_answer")["option_ids"] == [0]
    expect(window.messages.last).to_contain_text("1 vote")
    window.keep("poll")
    return window


def test_an_invoice_is_paid(sim, browser):
    (alice,) = people(sim, "Alice")
    window = Window(sim, browser, "Alice")
    price = [{"label": "Tea", "amount": 5}]
    sim.bot("sendInvoice", chat_id=alice, title="Tea", description="A cup", payload="cup", currency="XTR", prices=price)
    window.messages.last.locator(".inline-keyboard button").click()
    window.page.locator("#dialog button.main").click()
    query = sim.update("pre_checkout_query")
    sim.bot("answerPreCheckoutQuery", pre_checkout_query_id=query["id"], ok=True)
    assert sim.update("message")["successful_payment"]["total_amount"] == 5
    expect(window.page.locator("#notice")).to_have_text("Paid")
    window.keep("payment")
    return window


def test_a_business_chat_is_one_of_its_own_for_customer_and_owner(sim, browser):
    shop, alice = people(sim, "Shop", "Alice")
    connection = sim.control(f"users/{shop}/business", {})
    customer = Window(sim, browser, "Alice", "Shop")
    expect(customer.page.locator("#subtitle")).to_have_text("business account, looked after by @SimBot")
    customer.write("are you open?")
    message = sim.update("business_message")
    assert (message["text"], message["business_connection_id"]) == ("are you open?", connection["id"])
    owner = Window(sim, browser, "Shop", "Alice")
    owner.last("are you open?")
    expect(owner.page.locator("#subtitle")).to_contain_text("customer of your business account")
    owner.write("yes")
    customer.last("yes")
    sim.bot("sendMessage", business_connection_id=connection["id"], chat_id=alice, text="until six")
    for window in (customer, owner):
        window.last("until six")
        expect(window.messages.last).to_contain_text("sent by @SimBot")
    expect(owner.messages.last).to_have_class("own")
    owner.keep("business")
    owner.page.locator("#me").select_option(label="Alice")
    expect(owner.page.locator("#hint")).to_be_hidden()
    expect(owner.page.locator("#title")).to_have_text("Shop")
    assert not owner.problems
    return customer


def test_tasks_of_a_checklist_are_ticked_off_and_added(sim, browser):
    shop, alice = people(sim, "Shop", "Alice")
    connection = sim.control(f"users/{shop}/business", {})
    window = Window(sim, browser, "Alice", "Shop")
    window.write("what is next?")
    sim.update("business_message")
    tasks = [{"id": 1, "text": "Choose a tea"}, {"id": 2, "text": "Pay for it"}]
    checklist = {"title": "Your order", "tasks": tasks, "others_can_mark_tasks_as_done": True, "others_can_add_tasks": True}
    sim.bot("sendChecklist", business_connection_id=connection["id"], chat_id=alice, checklist=checklist)
    box = window.page.get_by_role("checkbox", name="Choose a tea")
    expect(box).not_to_be_checked()
    box.focus()
    window.page.keyboard.press("Space")
    expect(window.page.get_by_role("checkbox", name="Choose a tea")).to_be_checked()
    expect(window.messages.last).to_have_text("Alice ticked off “Choose a tea”")
    window.page.get_by_role("button", name="Add a task").click()
    window.page.locator("#dialog").get_by_label("Text").fill("Drink it")
    window.page.keyboard.press("Enter")
    expect(window.page.get_by_role("checkbox", name="Drink it")).to_be_visible()
    expect(window.messages.nth(1)).to_contain_text("1 of 3 done")
    window.keep("checklist")
    window.page.locator("#look").click()
    window.page.set_viewport_size({"width": 390, "height": 780})
    assert window.page.evaluate("document.documentElement.scrollWidth") <= 390
    window.keep("checklist-dark-phone")
    return window


def test_an_option_is_added_to_a_poll(sim, browser):
    alice, bob = people(sim, "Alice", "Bob")
    members = [{"user": alice, "status": "creator"}, {"user": 1000, "status": "member"}]
    group = sim.control("chats", {"type": "group", "title": "Friends", "members": members})
    window = Window(sim, browser, "Alice", "Friends")
    options = [{"text": "Tea"}, {"text": "Coffee"}]
    sim.bot("sendPoll", chat_id=group["id"], question="Drink?", options=options, is_anonymous=False, allow_adding_options=True)
    window.messages.first.locator(".bubble").press("Enter")
    window.page.get_by_role("button", name="Add an option").click()
    window.page.locator("#dialog").get_by_label("Text").fill("Cocoa")
    window.page.keyboard.press("Enter")
    expect(window.messages.first.get_by_role("button", name="Cocoa")).to_be_visible()
    expect(window.messages.last).to_have_text("Alice added the option “Cocoa”")
    window.keep("option")
    return window


def test_an_invoice_is_paid_by_its_link(sim, browser):
    (alice,) = people(sim, "Alice")
    window = Window(sim, browser, "Alice")
    price = [{"label": "Tea", "amount": 5}]
    link = sim.bot("createInvoiceLink", title="Tea", description="A cup", payload="cup", currency="XTR", prices=price)
    sim.bot("sendMessage", chat_id=alice, text=f"Pay here: {link}")
    window.messages.last.get_by_role("button", name=link).click()
    window.keep("link")
    window.page.locator("#dialog button.main").click()
    query = sim.update("pre_checkout_query")
    sim.bot("answerPreCheckoutQuery", pre_checkout_query_id=query["id"], ok=True)
    expect(window.page.locator("#notice")).to_have_text("Paid")
    return window


def test_a_way_of_shipping_is_chosen(sim, browser):
    (alice,) = people(sim, "Alice")
    window = Window(sim, browser, "Alice")
    price = [{"label": "Tea", "amount": 500}]
    sim.bot("sendInvoice", chat_id=alice, title="Tea", description="A box", payload="box", currency="EUR", provider_token="1:TEST:1", prices=price, is_flexible=True)
    window.messages.last.locator(".inline-keyboard button").click()
    window.page.locator("#dialog button.main").click()
    ways = [{"id": way, "title": f"By {way}", "prices": [{"label": way, "amount": amount}]} for way, amount in (("van", 200), ("drone", 900))]

    def offer():
        query = sim.update("shipping_query")
        sim.bot("answerShippingQuery", shipping_query_id=query["id"], ok=True, shipping_options=ways)

    offer()
    window.page.locator("#dialog").get_by_label("By drone").check()
    window.keep("shipping")
    window.page.locator("#dialog button.main").click()
    offer()
    query = sim.update("pre_checkout_query")
    assert (query["shipping_option_id"], query["total_amount"]) == ("drone", 1400)
    sim.bot("answerPreCheckoutQuery", pre_checkout_query_id=query["id"], ok=True)
    assert sim.update("message")["successful_payment"]["shipping_option_id"] == "drone"
    expect(window.page.locator("#notice")).to_have_text("Paid")
    return window


def test_calls_and_faults_are_in_the_log(sim, browser):
    (alice,) = people(sim, "Alice")
    window = Window(sim, browser, "Alice")
    window.page.locator("#details").click()
    window.page.get_by_role("tab", name="Faults").click()
    window.page.get_by_role("button", name="The next sendMessage fails with 403").click()
    expect(window.page.locator("#faults")).to_contain_text("blocked by the user")
    with contextlib.suppress(AssertionError):
        sim.bot("sendMessage", chat_id=alice, text="lost")
    window.page.get_by_role("tab", name="Log").click()
    refused = window.page.locator("#entries li.refused")
    expect(refused).to_contain_text("Forbidden: bot was blocked by the user")
    sim.bot("sendMessage", chat_id=alice, text="found")
    window.last("found")
    window.keep("log")
    return window


def test_everything_can_be_done_with_keys_and_on_a_phone(sim, browser):
    (alice,) = people(sim, "Alice")
    window = Window(sim, browser, "Alice", viewport={"width": 390, "height": 780}, has_touch=True)
    expect(window.page.locator("#chats")).to_be_hidden()
    rows = [[{"text": "Vote", "callback_data": "v"}]]
    sim.bot("sendMessage", chat_id=alice, text="Choose", reply_markup={"inline_keyboard": rows})
    window.last("Choose")
    window.keep("phone")
    button = window.page.get_by_role("button", name="Vote")
    button.focus()
    window.page.keyboard.press("Enter")
    query = sim.update("callback_query")
    sim.bot("answerCallbackQuery", callback_query_id=query["id"])
    width = window.page.evaluate("document.documentElement.scrollWidth")
    assert width <= 390, f"the page is {width} pixels wide"
    window.page.locator("#back").click()
    expect(window.page.locator("#chats")).to_be_visible()
    return window


def main(names):
    tests = {name: test for name, test in globals().items() if name.startswith("test_")}
    chosen = {name: test for name, test in tests.items() if not names or any(part in name for part in names)}
    failed = []
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name, test in chosen.items():
            sim = Simulator()
            try:
                window = test(sim, browser)
                assert not window.problems, window.problems
                print(f"ok    {name}")
            except Exception:  # whatever it is, the others still run
                failed.append(name)
                print(f"FAIL  {name}\n{traceback.format_exc(limit=-2)}")
            finally:
                sim.stop()
                for context in browser.contexts:
                    context.close()
        browser.close()
    print(f"{len(chosen) - len(failed)} of {len(chosen)} passed")
    return 1 if failed or not chosen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
