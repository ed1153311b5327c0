// Builds elements. Text only ever becomes text: nothing that a message says is read as markup.

/** Makes an element: `el("a.link", {href}, "text", other)`. Members that start with `on` are handlers. */
export function el(name, members = {}, ...children) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag || "div");
  if (classes.length) element.className = classes.join(" ");
  for (const [key, value] of Object.entries(members)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key.startsWith("data-") || key.startsWith("aria-") || key === "role" || key === "for") element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

export const $ = (id) => document.getElementById(id);

/** An address that may be opened: web, mail, phone and Telegram's own. Others are not followed. */
export function safeAddress(address) {
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`);
    return ["http:", "https:", "mailto:", "tel:", "tg:"].includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** A link that opens beside the page; text alone if its address is not one to follow. */
export function link(address, ...children) {
  const href = safeAddress(address);
  return href ? el("a", { href, target: "_blank", rel: "noopener noreferrer", title: href }, ...children) : el("span", {}, ...children);
}

/** Shows a few words for a moment. */
export function notify(text, { wrong = false } = {}) {
  const notice = $("notice");
  notice.textContent = text;
  notice.classList.toggle("wrong", wrong);
  notice.hidden = false;
  clearTimeout(notify.timer);
  notify.timer = setTimeout(() => (notice.hidden = true), 4000);
}

/** Runs something that the simulator may refuse, and shows its words if it does. */
export async function attempt(run) {
  try {
    return await run();
  } catch (error) {
    notify(error.message, { wrong: true });
    return undefined;
  }
}

/** Asks in a dialog. Answers the form's values, or nothing if it was dismissed. */
export function ask(title, fields, confirm = "OK") {
  const dialog = $("dialog");
  return new Promise((resolve) => {
    const form = el("form", { method: "dialog" },
      el("h2", { id: "dialog-title" }, title),
      ...fields,
      el("p.buttons", {},
        confirm !== "OK" || fields.some((field) => field.matches?.("label, fieldset"))
          ? el("button", { type: "button", onclick: () => dialog.close("") }, "Cancel") : null,
        el("button.main", { value: "yes" }, confirm)));
    dialog.replaceChildren(form);
    dialog.returnValue = "";
    // The dialog before may have closed only a moment ago, and tells of it now.
    dialog.onclose = () => !dialog.open && resolve(dialog.returnValue === "yes" ? Object.fromEntries(new FormData(form)) : undefined);
    dialog.showModal();
  });
}

/** A labelled field of a form. */
export const field = (label, input) => el("label", {}, el("span", {}, label), input);
