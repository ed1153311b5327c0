// The page: who looks, which chat is open, and what is shown of it.

import { follow, post } from "./api.js";
import * as composer from "./composer.js";
import { $, ask, attempt, el, field, notify, safeAddress } from "./dom.js";
import { isInvoice } from "./text.js";
import { bubble, gist, money, personName } from "./message.js";
import * as panel from "./panel.js";
import { apply, doHere, forget, keyOf, load, messagesOf, myChats, titleOf, world } from "./world.js";

/** What a chat of several is called by, before its title. */
const SIGNS = { group: "# ", supergroup: "# ", channel: "» ", business: "◆ " };

/** The part of the address after `#`, so that a reload or a link shows the same chat. */
const place = { read: () => location.hash.slice(1).split("/"), write: () => history.replaceState(null, "", `#${world.me ?? ""}/${world.open ?? ""}`) };

function showPeople() {
  $("me").replaceChildren(...[...world.users.values()].map((user) =>
    el("option", { value: user.id, selected: user.id === world.me }, personName(user))));
}

function showChats() {
  const focused = document.activeElement?.dataset?.key;
  $("list").replaceChildren(...myChats().map((chat) => {
    const key = keyOf(chat);
    return el("li", {}, el("button", { type: "button", "data-key": key, "aria-current": key === world.open ? "true" : undefined, onclick: () => open(key) },
      el("span.face", { "aria-hidden": "true", "data-hue": Math.abs(chat.bot ?? (chat.owner === world.me ? chat.id : chat.owner ?? chat.id)) % 7 }, [...titleOf(chat)][0] ?? "?"),
      el("span.about", {},
        el("b", {}, chat.owner ? SIGNS.business : SIGNS[chat.type] ?? "", titleOf(chat)),
        el("small", {}, chat.action ? `${chat.action.replaceAll("_", " ")} …` : gist(chat.last_message))),
      chat.unread ? el("span.unread", { "aria-label": `${chat.unread} unread` }, String(chat.unread)) : null));
  }));
  if (focused) document.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

async function open(key) {
  const chat = world.chats.get(key);
  if (!chat) return;
  world.open = key;
  chat.unread = 0;
  place.write();
  $("app").dataset.view = "talk";
  $("hint").hidden = true;
  $("composer").hidden = false;
  composer.setContext(undefined);
  await attempt(() => messagesOf(chat));
  if (world.open !== key) return;
  showTitle();
  $("messages").replaceChildren(...[...(chat.messages?.values() ?? [])].map(view));
  composer.showKeyboard(chat);
  toEnd();
  showChats();
  // On a phone the field would bring up the keys over half of the conversation.
  if (matchMedia("(pointer: fine)").matches) $("text").focus();
}

function showTitle() {
  const chat = world.chats.get(world.open);
  const bot = world.bots.get(chat.bot);
  const members = chat.members?.filter(({ status }) => !["left", "kicked"].includes(status)).length;
  $("title").textContent = titleOf(chat);
  $("subtitle").textContent = chat.action ? `${chat.action.replaceAll("_", " ")} …`
    : chat.owner ? business(chat) : bot ? `@${bot.username}, bot` : [chat.type, members && `${members} members`].filter(Boolean).join(", ");
  document.title = `${titleOf(chat)} – Simulated Telegram`;
}

/** What a chat of a business account is, for the one or the other who looks. */
function business(chat) {
  const connection = world.connections.find(({ user }) => user.id === chat.owner);
  const bot = world.bots.get(connection?.bot);
  const what = chat.owner === world.me ? "customer of your business account" : "business account";
  return bot ? `${what}, looked after by @${bot.username}` : what;
}

const view = (message) => bubble(message, world.me, handlers);

const handlers = {
  say: composer.say,
  vote: (message, options) => attempt(() => doHere("vote", { message_id: message.message_id, options })),
  tick: (message, task) => attempt(() => doHere("tick", { message_id: message.message_id, tasks: [task] })),
  addTask: (message) => addTo("Add a task", (text) => doHere("add_tasks", { message_id: message.message_id, texts: [text] })),
  addOption: (message) => addTo("Add an option", (text) => doHere("add_option", { message_id: message.message_id, text })),
  payLink,
  react: (message, emoji) => attempt(() => doHere("react", { message_id: message.message_id, reaction: emoji ? [emoji] : [] })),
  quote: (id) => $("messages").querySelector(`[data-id="${Number(id)}"] .bubble`)?.focus(),
  press,
  menu,
};

/** Asks for a few words and does something with them. */
async function addTo(title, run) {
  const added = await ask(title, [field("Text", el("input", { name: "text", required: true, maxLength: 100, autofocus: true }))], "Add");
  if (added) await attempt(() => run(added.text));
}

async function press(message, button, pressed) {
  if (button.copy_text) {
    await navigator.clipboard?.writeText(button.copy_text.text);
    return notify("Copied");
  }
  if (button.pay) return pay(message);
  if (button.url && isInvoice(button.url)) return payLink(button.url);
  pressed.classList.add("waiting");
  const answer = await attempt(() => doHere("press", { button: button.callback_data ?? button.text, message_id: message.message_id, wait: 10 }));
  pressed.classList.remove("waiting");
  if (!answer) return undefined;
  if (answer.kind === "inline") return composer.write(`@${message.from?.username ?? message.via_bot?.username} ${answer.query ?? ""}`);
  const address = answer.url && safeAddress(answer.url);
  if (address && (await ask("Open this address?", [el("p", {}, el("code", {}, address))], "Open"))) {
    window.open(address, "_blank", "noopener");
  }
  if (answer.text) answer.alert ? await ask(answer.text, []) : notify(answer.text);
  else if (answer.answered === false) notify("The bot has not answered the button", { wrong: true });
  return undefined;
}

async function pay(message) {
  const { invoice } = message;
  const fields = [el("p", {}, `${invoice.title}: ${money(invoice.total_amount, invoice.currency)}`), el("p", {}, el("small", {}, "Nothing is paid: this is a simulation."))];
  if (!(await ask("Pay", fields, `Pay ${money(invoice.total_amount, invoice.currency)}`))) return;
  await settle((order) => doHere("pay", { message_id: message.message_id, wait: 10, ...order }));
}

/** Pays the invoice at an address. What it costs is known to the bot alone. */
async function payLink(address) {
  const link = address.replace(/^(https?:\/\/)?/, "https://");
  const fields = [el("p", {}, el("code", {}, link)), el("p", {}, el("small", {}, "Nothing is paid: this is a simulation."))];
  if (await ask("Pay this invoice?", fields, "Pay")) {
    await settle((order) => post(`users/${world.me}/pay_link`, { link, wait: 10, ...order }));
  }
}

/** Goes on with a payment: the way of shipping, and what has come of it. */
async function settle(run) {
  let result = await attempt(() => run({}));
  if (result?.shipping_options) {
    const choice = await ask("Shipping", [el("fieldset", {}, ...result.shipping_options.map((option, index) =>
      el("label", {}, el("input", { type: "radio", name: "option", value: option.id, checked: index === 0 }), ` ${option.title}`)))], "Pay");
    if (!choice) return;
    result = await attempt(() => run({ shipping_option: choice.option }));
  }
  if (result) notify(result.paid ? "Paid" : result.error ?? "The bot has refused the payment", { wrong: !result.paid });
}

/** What can be done with a message. */
async function menu(message) {
  const own = message.from?.id === world.me && !message.via_bot;
  const dialog = $("dialog");
  const item = (label, run) => el("button", { type: "button", onclick: () => { dialog.close(); run(); } }, label);
  const id = { message_id: message.message_id };
  await ask(gist(message), [
    el("p.emoji", {}, ...["👍", "❤", "🔥", "😁", "🎉"].map((emoji) => item(emoji, () => handlers.react(message, emoji))), item("∅", () => handlers.react(message))),
    el("div.menu", {},
      item("Reply", () => composer.setContext({ reply: message })),
      message.poll && !message.poll.is_closed && item("Add an option", () => handlers.addOption(message)),
      own && item("Edit", () => composer.setContext({ edit: message })),
      item("Delete", () => attempt(() => doHere("delete", id))),
      item("Pin", () => attempt(() => doHere("pin", id))),
      item("Show as JSON", () => ask(`Message ${message.message_id}`, [el("pre.json", { tabIndex: 0 }, JSON.stringify(message, null, 2))]))),
  ], "Close");
}

/** Takes the person to the newest message. */
function toEnd() {
  const messages = $("messages");
  messages.scrollTop = messages.scrollHeight;
}

function onEvent(event) {
  if (event.kind === "call" || event.kind === "update") return panel.log(event);
  if (event.kind === "state") return attempt(lookAgain);
  const chat = apply(event);
  if (!chat) return undefined;
  if (keyOf(chat) === world.open) show(event, chat);
  showChats();
  return undefined;
}

/** Shows a message anew, and leaves the keys where they were in it. */
function replace(old, item) {
  const within = (message) => [...message.querySelectorAll("button, a, [tabindex]")];
  const focused = old ? within(old).indexOf(document.activeElement) : -1;
  old?.replaceWith(item);
  if (focused < 0) return;
  const now = within(item)[focused];
  (now && !now.disabled ? now : item.querySelector(".bubble"))?.focus();
}

/** Shows in the open chat what has just happened there. */
function show(event, chat) {
  const messages = $("messages");
  const shown = (id) => messages.querySelector(`[data-id="${Number(id)}"]`);
  const atEnd = messages.scrollTop + messages.clientHeight >= messages.scrollHeight - 80;
  switch (event.kind) {
    case "message": {
      const item = view(event.message);
      const old = shown(event.message.message_id);
      if (old) old.replaceWith(item);
      else messages.append(item);
      item.querySelector("img")?.addEventListener("load", () => atEnd && toEnd());
      composer.showKeyboard(chat);
      if (atEnd || event.message.from?.id === world.me) toEnd();
      break;
    }
    case "edited":
      replace(shown(event.message.message_id), view(event.message));
      break;
    case "deleted":
      shown(event.message_id)?.remove();
      break;
    case "refused":
      messages.append(el("li.refusal", {}, el("span", {}, `${event.method}: ${event.description}`)));
      if (atEnd) toEnd();
      break;
    default:
  }
  showTitle();
}

/** Shows who is there now. */
async function look() {
  await load();
  showPeople();
  showChats();
}

/** The same, and the open chat anew if it is another one than it was. */
async function lookAgain() {
  const wasShown = world.chats.get(world.open)?.messages;
  await look();
  const chat = world.chats.get(world.open);
  if (!wasShown || chat?.messages) return;
  if (chat) {
    await open(world.open);
    return;
  }
  close();
}

/** Shows no chat. */
function close() {
  world.open = undefined;
  place.write();
  $("messages").replaceChildren();
  composer.setContext(undefined);
  composer.showKeyboard({});
  $("composer").hidden = true;
  $("hint").hidden = false;
  $("title").textContent = document.title = "Simulated Telegram";
  $("subtitle").textContent = "";
}

/** Shows everything anew. */
async function refresh() {
  const [me, key] = place.read();
  world.me ??= Number(me) || undefined;
  world.open ??= key || undefined;
  forget();
  await look();
  if (world.chats.has(world.open)) await open(world.open);
  else if (myChats().length === 1) await open(keyOf(myChats()[0]));
}

async function createSomething() {
  // A business account needs a bot that looks after it, and a customer.
  const kinds = ["person", "group", "supergroup", "channel", ...(world.bots.size && world.me !== undefined ? ["business account"] : [])];
  const kind = el("select", { name: "kind" }, ...kinds.map((kind) => el("option", {}, kind)));
  const made = await ask("New", [field("What", kind), field("Name", el("input", { name: "name", required: true, maxLength: 64, autofocus: true }))], "Create");
  if (!made) return;
  await attempt(async () => {
    if (made.kind === "business account") {
      const owner = await post("users", { first_name: made.name });
      await post(`users/${owner.id}/business`, { bot: [...world.bots.keys()][0] });
      world.open = `${world.me}:${owner.id}`;
    } else if (made.kind === "person") {
      world.me = (await post("users", { first_name: made.name })).id;
      world.open = undefined;
    } else {
      const members = [{ user: world.me, status: "creator" }, ...[...world.bots.keys()].map((user) => ({ user, status: "administrator" }))];
      const chat = await post("chats", { type: made.kind, title: made.name, members });
      world.open = String(chat.id);
    }
    place.write();
    await refresh();
  });
}

function start() {
  composer.start();
  panel.start();
  $("address").textContent = location.origin;
  $("me").onchange = () => {
    world.me = Number($("me").value);
    const [, bot] = (world.open ?? "").split(":");
    if (world.bots.has(Number(bot))) world.open = `${world.me}:${bot}`;
    forget();
    showChats();
    const { view } = $("app").dataset;
    const [, other] = (world.open ?? "").split(":");
    if (other && !myChats().some((chat) => keyOf(chat) === world.open)) close();
    else if (world.chats.has(world.open)) open(world.open);
    // Who has only changed the person still looks at the list, where there is room for one thing.
    $("app").dataset.view = view;
    place.write();
  };
  $("back").onclick = () => ($("app").dataset.view = "chats");
  $("new").onclick = createSomething;
  $("look").onclick = () => {
    const root = document.documentElement;
    const dark = (root.dataset.look ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
    root.dataset.look = dark ? "light" : "dark";
    localStorage.setItem("look", root.dataset.look);
  };
  const look = localStorage.getItem("look");
  if (look) document.documentElement.dataset.look = look;
  const state = (name, words) => Object.assign($("link"), { textContent: words }).setAttribute("data-state", name);
  // Connected is who has everything before them, and has not lost the connection meanwhile.
  let turn = 0;
  follow({
    onEvent,
    onOpen: async () => {
      const mine = ++turn;
      await attempt(refresh);
      if (mine === turn) state("open", "connected");
    },
    onLost: () => {
      turn += 1;
      state("lost", "connection lost, trying again …");
    },
  });
}

start();
