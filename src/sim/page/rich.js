// A rich message as elements: its blocks, and the texts in them.

import { el, link } from "./dom.js";
import { attached } from "./message.js";
import { hidden, invoice, isInvoice } from "./text.js";

/** The blocks of a message. `on` says what to do when a button or a command is pressed. */
export function rich(message, on) {
  const { blocks, is_rtl } = message.rich_message;
  return el("div.rich", { dir: is_rtl ? "rtl" : "auto" }, ...shown(blocks, { message, on }));
}

const shown = (blocks, at) => blocks.map((it) => block(it, at));

function block(it, at) {
  const inside = () => shown(it.blocks, at);
  const said = () => text(it.text, at);
  const credit = () => (it.credit === undefined ? null : el("cite", {}, ...text(it.credit, at)));
  switch (it.type) {
    case "paragraph": return el("p", {}, ...said());
    case "heading": return el(`h${Math.min(6, Math.max(1, it.size))}`, {}, ...said());
    case "pre": return el("pre", { "data-language": it.language }, el("code", {}, ...said()));
    case "footer": return el("footer", {}, ...said());
    case "divider": return el("hr");
    case "mathematical_expression": return el("p.formula", { title: "Formula" }, it.expression);
    case "anchor": return anchor(it.name);
    case "list": return list(it.items, at);
    case "blockquote": return el("blockquote", {}, ...inside(), credit());
    case "expandable_blockquote": return hidden("blockquote.expandable", "Quotation", [...said(), credit()]);
    case "pullquote": return el("aside", {}, ...said(), credit());
    case "collage": case "slideshow": return captioned(it, el(`div.${it.type}`, {}, ...inside()), at);
    case "table": return table(it, at);
    case "details": return el("details", { open: it.is_open }, el("summary", {}, ...text(it.summary, at)), ...inside());
    case "buttons": return el("div.row", { role: "group", "data-align": it.align }, ...it.buttons.map((one) => button(one, at)));
    case "thinking": return el("p.thinking", {}, ...said());
    case "map": return captioned(it, attached({ location: it.location }), at);
    case "voice_note": return captioned(it, attached({ voice: it.voice_note }), at);
    case "animation": case "audio": case "document": case "photo": case "video":
      return captioned(it, attached({ [it.type]: it[it.type], has_media_spoiler: it.has_spoiler }), at);
    default: return el("pre.json", {}, JSON.stringify(it, null, 1));
  }
}

function captioned(it, shown, at) {
  if (!it.caption) return shown;
  const { text: said, credit } = it.caption;
  return el("figure", {}, shown, el("figcaption", {}, ...text(said, at), credit === undefined ? null : el("cite", {}, ...text(credit, at))));
}

function list(items, at) {
  return el("ul.items", {}, ...items.map((item) => {
    const label = item.has_checkbox ? (item.is_checked ? "☑" : "☐") : item.label;
    return el("li", {}, el("span.label", {}, label), el("div", {}, ...shown(item.blocks, at)));
  }));
}

function table(it, at) {
  const name = ["table", it.is_bordered && "bordered", it.is_striped && "striped", it.is_compact && "compact"].filter(Boolean).join(".");
  const cell = (one) => el(one.is_header ? "th" : "td",
    { colSpan: one.colspan, rowSpan: one.rowspan, "data-align": one.align, "data-valign": one.valign }, ...text(one.text ?? "", at));
  return el("div.wide", {}, el(name, {},
    it.caption === undefined ? null : el("caption", {}, ...text(it.caption, at)),
    el("tbody", {}, ...it.cells.map((row) => el("tr", {}, ...row.map(cell))))));
}

function button(one, { message, on }) {
  const label = plain(one.text);
  return el("button", {
    type: "button", "data-style": one.style, disabled: one.disabled !== undefined, title: one.url ?? one.callback_data ?? "",
    onclick: (event) => on.press(message, { ...one, text: label }, event.currentTarget),
  }, ...text(one.text, { message, on }));
}

const STYLES = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", subscript: "sub", superscript: "sup", marked: "mark",
};

/** A text as nodes: a string, a list of texts, or a piece that means something. */
function text(it, at) {
  if (typeof it === "string") return [it];
  if (Array.isArray(it)) return it.flatMap((one) => text(one, at));
  const inside = it.text === undefined ? [] : text(it.text, at);
  switch (it.type) {
    case "spoiler": return [hidden("span.spoiler", "Hidden text", inside)];
    case "url": return [isInvoice(it.url) ? invoice(it.url, inside, at.on) : link(it.url, ...inside)];
    case "email_address": return [link(`mailto:${it.email_address}`, ...inside)];
    case "phone_number": return [link(`tel:${it.phone_number}`, ...inside)];
    case "bot_command": return [el("button.command", { type: "button", onclick: () => at.on.say?.(it.bot_command) }, ...inside)];
    case "custom_emoji": return [el("span.custom_emoji", { title: it.custom_emoji_id }, it.alternative_text)];
    case "mathematical_expression": return [el("span.formula", { title: "Formula" }, it.expression)];
    case "button": return [button(it.button, at)];
    case "anchor": return [anchor(it.name)];
    case "reference": return [el("span", { "data-anchor": it.name, tabIndex: -1 }, ...inside)];
    case "anchor_link": return [jump(it.anchor_name, inside)];
    case "reference_link": return [jump(it.reference_name, inside)];
    default: return [STYLES[it.type] ? el(STYLES[it.type], {}, ...inside) : el(`span.${it.type}`, {}, ...inside)];
  }
}

/** What is read of a text. */
function plain(it) {
  if (typeof it === "string") return it;
  return Array.isArray(it) ? it.map(plain).join("") : it.alternative_text ?? plain(it.text ?? "");
}

const anchor = (name) => el("span", { "data-anchor": name, tabIndex: -1 });

/** A link within the message: to a name, or to the top. Details in which it lies open. */
function jump(name, inside) {
  const go = (event) => {
    const root = event.currentTarget.closest(".rich");
    const named = [...root.querySelectorAll("[data-anchor]")].find((one) => one.dataset.anchor === name);
    const target = named ?? root;
    for (let around = target.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
    target.scrollIntoView({ block: "nearest" });
    target.focus({ preventScroll: true });
  };
  return el("button.plain.jump", { type: "button", onclick: go }, ...inside);
}
