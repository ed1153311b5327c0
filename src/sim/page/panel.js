// The log of what goes over the wire, and the switches: faults and time.

import { call, get, post } from "./api.js";
import { $, attempt, el, field, notify } from "./dom.js";
import { world } from "./world.js";

/** So many entries the log keeps on the page. */
const KEPT = 500;

/** Makes the panel work. */
export function start() {
  const panel = $("panel");
  const open = (shown) => {
    panel.hidden = !shown;
    $("details").setAttribute("aria-expanded", shown);
    if (shown) $("tab-log").focus();
    else $("details").focus();
  };
  $("details").onclick = () => open(panel.hidden);
  $("close").onclick = () => open(false);
  const tabs = [...panel.querySelectorAll("[role=tab]")];
  for (const tab of tabs) {
    tab.onclick = () => choose(tab);
    tab.onkeydown = (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
      next.focus();
      choose(next);
    };
  }
  const choose = (tab) => {
    for (const other of tabs) {
      other.setAttribute("aria-selected", other === tab);
      other.tabIndex = other === tab ? 0 : -1;
      $(other.getAttribute("aria-controls")).hidden = other !== tab;
    }
    if (tab.id === "tab-faults") attempt(showFaults);
    if (tab.id === "tab-time") attempt(showTime);
  };
  $("clear").onclick = () => $("entries").replaceChildren();
  $("filter").oninput = sift;
  $("polls").onchange = sift;
}

/** Adds a call or an update to the log. */
export function log(event) {
  const entries = $("entries");
  const atEnd = entries.scrollTop + entries.clientHeight >= entries.scrollHeight - 40;
  const bot = world.bots.get(event.bot);
  const isCall = event.kind === "call";
  const name = isCall ? event.method : Object.keys(event.update ?? {}).find((key) => key !== "update_id") ?? "update";
  const refused = event.refused ?? (event.answer?.ok === false ? event.answer.description : undefined);
  const entry = el(refused ? "li.refused" : "li", { "data-kind": event.kind, "data-name": name.toLowerCase() },
    el("details", { ontoggle: (toggled) => toggled.target.open && fill(toggled.target, event) },
      el("summary", {}, el("span.direction", { "aria-label": isCall ? "from the bot" : "to the bot" }, isCall ? "→" : "←"), " ", el("b", {}, name), " ",
        el("small", {}, bot ? `@${bot.username}` : ""), refused ? el("em", {}, refused) : null,
        event.ignored?.length ? el("em", {}, `ignored: ${event.ignored.join(", ")}`) : null)));
  entries.append(entry);
  hide(entry);
  while (entries.children.length > KEPT) entries.firstChild.remove();
  if (atEnd) entries.scrollTop = entries.scrollHeight;
}

/** Shows what an entry holds when somebody wants to see it. */
function fill(details, event) {
  if (details.querySelector("pre")) return;
  const { kind: _, seq: __, ...rest } = event;
  details.append(el("pre", {}, JSON.stringify(rest, null, 2)));
}

function sift() {
  for (const entry of $("entries").children) hide(entry);
}

function hide(entry) {
  const { name } = entry.dataset;
  entry.hidden = !name.includes($("filter").value.trim().toLowerCase()) || (name === "getupdates" && !$("polls").checked);
}

const READY = [
  ["The next call fails with 429, retry after 3 s", { action: { error: { code: 429, retry_after: 3 } } }],
  ["The next sendMessage fails with 403", { method: "sendMessage", action: { error: { code: 403, description: "Forbidden: bot was blocked by the user" } } }],
  ["The next call fails with 500", { action: { error: { code: 500 } } }],
  ["The next answer is a 502 page", { action: "bad_gateway" }],
  ["The next connection breaks", { action: "reset" }],
  ["The next connection breaks after the call was carried out", { action: "reset_after" }],
  ["The next answer is cut off", { action: "truncate" }],
  ["The next answer comes 5 s late", { action: { delay: 5 } }],
  ["The next update comes twice", { updates: "duplicate" }],
  ["The next two updates change places", { updates: "reorder" }],
  ["The next update has members nobody knows", { updates: "drift" }],
];

async function showFaults() {
  const faults = await get("faults");
  const add = async (fault) => {
    await attempt(() => post("faults", fault));
    await attempt(showFaults);
  };
  const own = el("textarea", { rows: 4, "aria-label": "A fault as JSON", spellcheck: false, value: '{"method": "sendPhoto", "nth": 2, "action": {"error": {"code": 400, "description": "wrong file"}}}' });
  $("faults").replaceChildren(
    el("h2", {}, "Waiting to happen"),
    faults.length ? el("ul.faults", {}, ...faults.map(({ id, ...fault }) => el("li", {}, el("code", {}, JSON.stringify(fault)),
      el("button", { type: "button", "aria-label": "Take back", onclick: async () => { await attempt(() => call("DELETE", `faults/${id}`)); await attempt(showFaults); } }, "✕"))))
      : el("p", {}, "Nothing. Everything goes well."),
    el("h2", {}, "Let something fail"),
    el("div.ready", {}, ...READY.map(([label, fault]) => el("button", { type: "button", onclick: () => add(fault) }, label))),
    el("h2", {}, "Anything else"),
    own,
    el("p.tools", {}, el("button.main", { type: "button", onclick: () => attempt(() => add(JSON.parse(own.value))) }, "Add")),
  );
}

async function showTime() {
  const [{ now, pace }, rates] = await Promise.all([get("clock"), get("limits")]);
  const limited = Object.values(rates).some((rate) => rate !== null);
  const set = async (change) => {
    await attempt(() => post("clock", change));
    await attempt(showTime);
  };
  const choice = el("select", { onchange: () => set({ pace: Number(choice.value) || choice.value }) },
    ...[["real", "as outside"], ["stepped", "stands still"], ["10", "10 times as fast"], ["60", "a minute a second"], ["3600", "an hour a second"]].map(([value, label]) =>
      el("option", { value, selected: String(pace) === value }, label)));
  const limits = el("button", { type: "button", onclick: async () => {
    await attempt(() => post("limits", limited ? { per_second: null, per_chat: null, per_group: null } : { per_second: 30, per_chat: 1, per_group: 20 }));
    await attempt(showTime);
  }, "aria-pressed": String(limited) }, "Telegram's rate limits");
  $("time").replaceChildren(
    el("p", {}, "It is ", el("b", {}, new Date(now * 1000).toLocaleString())),
    field("Time passes", choice),
    el("div.ready", {}, ...[["10 seconds", 10], ["3 minutes", 180], ["1 hour", 3600], ["2 days", 172800]].map(([label, seconds]) =>
      el("button", { type: "button", onclick: () => set({ advance: seconds }) }, `Go on by ${label}`))),
    el("h2", {}, "Limits"), limits,
    el("h2", {}, "Server"),
    el("button", { type: "button", onclick: () => attempt(() => post("restart", { lower_ids: true }).then(() => notify("Update ids are lower now"))) }, "Restart with lower update ids"),
  );
}
