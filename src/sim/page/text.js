// Turns a text and its entities into elements. Offsets count UTF-16 units, as strings do here.

import { el, link } from "./dom.js";

const WRAPPERS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", blockquote: "blockquote",
};

/** Whether an invoice can be paid at an address. */
export const isInvoice = (address = "") => /^(https?:\/\/)?t\.me\/(\$|invoice\/)/.test(address);

export const invoice = (address, children, on) => el("button.command", { type: "button", title: "Pay this invoice", onclick: () => on.payLink?.(address) }, ...children);

/** The text with its formatting, as nodes. */
export function formatted(text = "", entities = [], on = {}) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const nodes = [];
  let position = 0;
  while (sorted.length) {
    const entity = sorted.shift();
    if (entity.offset < position) continue;
    const end = entity.offset + entity.length;
    const inside = [];
    while (sorted.length && sorted[0].offset < end) {
      const inner = sorted.shift();
      inside.push({ ...inner, offset: inner.offset - entity.offset, length: Math.min(inner.length, end - inner.offset) });
    }
    nodes.push(text.slice(position, entity.offset));
    const said = text.slice(entity.offset, end);
    nodes.push(wrapped(entity, said, formatted(said, inside, on), on));
    position = end;
  }
  nodes.push(text.slice(position));
  return nodes.filter((node) => node !== "");
}

function wrapped(entity, said, children, on) {
  switch (entity.type) {
    case "pre":
      return el("pre", { "data-language": entity.language }, el("code", {}, ...children));
    case "spoiler":
      return hidden("span.spoiler", "Hidden text", children);
    case "expandable_blockquote":
      return hidden("blockquote.expandable", "Quotation", children);
    case "text_link":
      if (isInvoice(entity.url)) return invoice(entity.url, children, on);
      return link(entity.url, ...children);
    case "url":
      if (isInvoice(said)) return invoice(said, children, on);
      return link(said, ...children);
    case "email":
      return link(`mailto:${said}`, ...children);
    case "phone_number":
      return link(`tel:${said.replace(/[^+\d]/g, "")}`, ...children);
    case "bot_command":
      return el("button.command", { type: "button", onclick: () => on.say?.(said) }, ...children);
    case "mention": case "text_mention": case "hashtag": case "cashtag": case "custom_emoji": case "date_time": case "bank_card_number":
      return el(`span.${entity.type}`, {}, ...children);
    default:
      return WRAPPERS[entity.type] ? el(WRAPPERS[entity.type], {}, ...children) : el("span", { title: entity.type }, ...children);
  }
}

/** An element that shows all of itself once it is pressed. */
export function hidden(name, label, children) {
  const open = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    if (element.classList.contains("open") && event.target.closest("a, button")) return;
    event.preventDefault();
    element.classList.toggle("open");
    element.setAttribute("aria-expanded", element.classList.contains("open"));
  };
  const element = el(name, { tabIndex: 0, role: "button", title: label, "aria-expanded": "false", onclick: open, onkeydown: open }, ...children);
  return element;
}
