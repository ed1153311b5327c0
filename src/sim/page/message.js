// One message as a bubble: who, what, its buttons, when.

import { fileAddress } from "./api.js";
import { el, link } from "./dom.js";
import { rich } from "./rich.js";
import { formatted } from "./text.js";

/**
 * The bubble of a message. `on` says what to do: press, vote, pay, say, menu, react, quote.
 * `me` is the id of the person who looks.
 */
export function bubble(message, me, on) {
  const service = serviceWords(message);
  if (service) {
    return el("li.service", { "data-id": message.message_id }, el("span", {}, service, newPhoto(message)));
  }
  const own = message.from?.id === me;
  const item = el(own ? "li.own" : "li", { "data-id": message.message_id });
  const body = el("div.bubble", { tabIndex: 0, oncontextmenu: (event) => { event.preventDefault(); on.menu(message, event.currentTarget); },
    onkeydown: (event) => {
      if (event.key !== "Enter" || event.target !== event.currentTarget) return;
      // Otherwise the same key would press the first button of the menu.
      event.preventDefault();
      on.menu(message, event.currentTarget);
    } });
  const name = message.sender_chat?.title ?? personName(message.from);
  if (!own) body.append(el("strong.who", { "data-hue": (message.from?.id ?? 0) % 7 }, name));
  if (message.via_bot) body.append(el("small.via", {}, `via @${message.via_bot.username}`));
  if (message.sender_business_bot) body.append(el("small.via", {}, `sent by @${message.sender_business_bot.username}`));
  if (message.forward_origin) body.append(el("small.forwarded", {}, `Forwarded from ${originName(message.forward_origin)}`));
  const replied = message.reply_to_message ?? message.external_reply;
  if (replied) {
    body.append(el("button.quote", { type: "button", onclick: () => on.quote(replied.message_id) },
      el("b", {}, personName(replied.from) || originName(replied.origin)), " ", message.quote?.text ?? gist(replied)));
  }
  const media = content(message, on);
  if (media) body.append(media);
  const text = message.text ?? message.caption;
  if (text !== undefined) body.append(el("div.text", { dir: "auto" }, ...formatted(text, message.entities ?? message.caption_entities, on)));
  if (message.reactions?.length) {
    body.append(el("p.reactions", {}, ...message.reactions.map(({ type, total_count }) =>
      el("button", { type: "button", onclick: () => on.react(message, type.emoji) }, `${type.emoji ?? "★"} ${total_count}`))));
  }
  body.append(el("time", { dateTime: new Date(message.date * 1000).toISOString(), title: new Date(message.date * 1000).toLocaleString() },
    message.edit_date ? "edited " : "", clock(message.date)));
  item.append(body);
  const keyboard = message.reply_markup?.inline_keyboard;
  if (keyboard?.length) item.append(inlineKeyboard(message, keyboard, on));
  return item;
}

function inlineKeyboard(message, rows, on) {
  return el("div.inline-keyboard", { role: "group", "aria-label": "Buttons of the message" }, ...rows.map((row) =>
    el("div.row", {}, ...row.map((button) => el("button", {
      type: "button",
      title: button.url ?? button.callback_data ?? "",
      "data-style": button.style,
      onclick: (event) => on.press(message, button, event.currentTarget),
    }, button.text, el("span.sign", { "aria-hidden": "true" }, sign(button)))))));
}

/** A small sign that tells what kind of button it is. */
function sign(button) {
  if (button.url || button.login_url) return "↗";
  if (button.web_app) return "▣";
  if (button.copy_text) return "⧉";
  if (button.pay) return "¤";
  return "switch_inline_query" in button || "switch_inline_query_current_chat" in button ? "@" : "";
}

/** A file or a place as a message shows it. */
export const attached = (message) => content(message, {});

/** What a message holds besides text. */
function content(message, on) {
  if (message.photo) return image(message.photo.at(-1), "Photo", message.has_media_spoiler);
  if (message.animation) return film(message.animation, { loop: true, autoplay: true, muted: true });
  if (message.video) return film(message.video, {});
  if (message.video_note) return film(message.video_note, {}, "round");
  if (message.audio) return el("div.sound", {}, el("span", {}, [message.audio.performer, message.audio.title ?? message.audio.file_name].filter(Boolean).join(" – ")), sound(message.audio));
  if (message.voice) return el("div.sound", {}, sound(message.voice));
  if (message.document) return document_(message.document);
  if (message.sticker) {
    const { sticker } = message;
    return sticker.is_animated || sticker.is_video ? el("p.huge", { title: "Sticker" }, sticker.emoji ?? "▣") : image(sticker, `Sticker ${sticker.emoji ?? ""}`, false, sticker.emoji);
  }
  if (message.venue) return place(message.venue.location, message.venue.title, message.venue.address);
  if (message.location) return place(message.location, message.location.live_period ? "Live location" : "Location");
  if (message.contact) return card("✆", `${message.contact.first_name} ${message.contact.last_name ?? ""}`, message.contact.phone_number);
  if (message.dice) return el("p.huge", { title: `${message.dice.emoji}: ${message.dice.value}` }, message.dice.emoji, el("small", {}, String(message.dice.value)));
  if (message.poll) return poll(message, on);
  if (message.invoice) return card("¤", message.invoice.title, `${message.invoice.description} · ${money(message.invoice.total_amount, message.invoice.currency)}`);
  if (message.game) return card("▶", message.game.title, message.game.description);
  if (message.checklist) {
    return checklist(message, on);
  }
  if (message.rich_message) return rich(message, on);
  for (const other of ["paid_media", "story", "gift", "unique_gift", "giveaway", "live_photo"]) {
    if (message[other]) return el("details.json", {}, el("summary", {}, other.replaceAll("_", " ")), el("pre", {}, JSON.stringify(message[other], null, 1)));
  }
  return undefined;
}

function image(file, label, hidden, otherwise) {
  const picture = el("img", { src: fileAddress(file.file_id), alt: label, loading: "lazy", width: file.width || undefined, height: file.height || undefined,
    onerror: () => picture.replaceWith(el("span.huge", { title: label }, otherwise ?? "▣")) });
  const frame = el("a.media", { href: fileAddress(file.file_id), target: "_blank", rel: "noopener" }, picture);
  if (hidden) frame.classList.add("covered");
  return frame;
}

const film = (file, options, shape = "") => el(`video.media${shape && `.${shape}`}`, { src: fileAddress(file.file_id), controls: true, ...options });
const sound = (file) => el("audio", { src: fileAddress(file.file_id), controls: true });
const document_ = (file) => el("a.card", { href: fileAddress(file.file_id), download: file.file_name ?? "file" },
  el("span.icon", { "aria-hidden": "true" }, "↓"), el("span", {}, el("b", {}, file.file_name ?? "Document"), el("small", {}, size(file.file_size))));
const card = (icon, title, more) => el("div.card", {}, el("span.icon", { "aria-hidden": "true" }, icon), el("span", {}, el("b", {}, title), el("small", {}, more)));
const place = ({ latitude, longitude }, title, more) => card("⌖", title, [more, `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`].filter(Boolean).join(" · "));

function checklist(message, on) {
  const { checklist } = message;
  const tasks = checklist.tasks.map((task) => {
    const done = Boolean(task.completion_date);
    const words = [el("span.box", { "aria-hidden": "true" }, done ? "☑" : "☐"), el("span", {}, ...formatted(task.text, task.text_entities),
      done ? el("small", {}, personName(task.completed_by_user ?? task.completed_by_chat)) : null)];
    return el("li", {}, el("button", { type: "button", role: "checkbox", "aria-checked": String(done),
      disabled: done || !checklist.others_can_mark_tasks_as_done, onclick: () => on.tick(message, task.id) }, ...words));
  });
  const done = checklist.tasks.filter((task) => task.completion_date).length;
  return el("div.checklist", {}, el("b", {}, ...formatted(checklist.title, checklist.title_entities)), el("ul", {}, ...tasks),
    checklist.others_can_add_tasks ? el("button.plain", { type: "button", onclick: () => on.addTask(message) }, "Add a task") : null,
    el("small", {}, `${done} of ${checklist.tasks.length} done`));
}

function poll(message, on) {
  const { poll } = message;
  const kind = poll.is_closed ? "Final results" : [poll.is_anonymous === false ? "Public" : "Anonymous", poll.type === "quiz" ? "quiz" : "poll"].join(" ");
  const chosen = new Set();
  const options = poll.options.map((option, index) => {
    const share = poll.total_voter_count ? Math.round((100 * option.voter_count) / poll.total_voter_count) : 0;
    const button = el("button", {
      type: "button", disabled: poll.is_closed,
      onclick: () => {
        if (!poll.allows_multiple_answers) return on.vote(message, [index]);
        chosen.has(index) ? chosen.delete(index) : chosen.add(index);
        button.setAttribute("aria-pressed", chosen.has(index));
        return undefined;
      },
    }, el("span.share", {}, `${share} %`), " ", ...formatted(option.text, option.text_entities), el("progress", { max: 100, value: share, "aria-hidden": "true" }));
    return button;
  });
  const several = poll.allows_multiple_answers && !poll.is_closed;
  return el("div.poll", {}, el("b", {}, ...formatted(poll.question, poll.question_entities)), el("small", {}, kind), ...options,
    several ? el("button.main", { type: "button", onclick: () => on.vote(message, [...chosen]) }, "Vote") : null,
    el("small", {}, `${poll.total_voter_count} ${poll.total_voter_count === 1 ? "vote" : "votes"}`,
      poll.is_closed ? null : el("button.plain", { type: "button", onclick: () => on.vote(message, []) }, "Retract")));
}

/** What a message that nobody wrote tells, in words. */
function serviceWords(message) {
  const who = personName(message.from);
  const names = (people) => people.map(personName).join(", ");
  if (message.new_chat_members) return `${names(message.new_chat_members)} joined`;
  if (message.left_chat_member) return `${personName(message.left_chat_member)} left`;
  if (message.new_chat_title) return `${who} changed the name to “${message.new_chat_title}”`;
  if (message.new_chat_photo) return `${who} changed the photo `;
  if (message.delete_chat_photo) return `${who} removed the photo`;
  if (message.pinned_message) return `${who} pinned “${gist(message.pinned_message)}”`;
  if (message.successful_payment) return `Paid ${money(message.successful_payment.total_amount, message.successful_payment.currency)}`;
  if (message.refunded_payment) return `Refunded ${money(message.refunded_payment.total_amount, message.refunded_payment.currency)}`;
  if (message.forum_topic_created) return `Topic “${message.forum_topic_created.name}” was created`;
  if (message.migrate_to_chat_id) return `The group became the supergroup ${message.migrate_to_chat_id}`;
  if (message.group_chat_created || message.supergroup_chat_created || message.channel_chat_created) return "The chat was created";
  if (message.checklist_tasks_done) return `${who} ${taskChange(message.checklist_tasks_done)}`;
  if (message.checklist_tasks_added) return `${who} added ${quoted(message.checklist_tasks_added.tasks)}`;
  if (message.poll_option_added) return `${who} added the option “${message.poll_option_added.option_text}”`;
  if (message.poll_option_deleted) return `${who} took the option “${message.poll_option_deleted.option_text}” back`;
  const told = Object.keys(message).find((name) => SERVICE.test(name));
  return told && !("text" in message) ? `${told.replaceAll("_", " ")}` : undefined;
}

const quoted = (tasks) => tasks.map((task) => `“${task.text}”`).join(", ");

/** Which tasks of a checklist are done now, or are not any more. */
function taskChange({ checklist_message: { checklist } = {}, marked_as_done_task_ids: done = [], marked_as_not_done_task_ids: undone = [] }) {
  const named = (ids) => quoted((checklist?.tasks ?? []).filter(({ id }) => ids.includes(id))) || "a task";
  return [done.length && `ticked off ${named(done)}`, undone.length && `reopened ${named(undone)}`].filter(Boolean).join(" and ");
}

const SERVICE = /^(forum_topic_|general_forum_topic_|video_chat_|giveaway_(created|completed)|users_shared|chat_shared|web_app_data|write_access_allowed|message_auto_delete|boost_added|chat_background_set|proximity_|connected_website|migrate_from|suggested_post_|paid_message_price|direct_message_price|checklist_tasks_|chat_owner_|poll_option_|managed_bot_created|gift_upgrade_sent)/;

const newPhoto = (message) => (message.new_chat_photo ? image(message.new_chat_photo.at(-1), "New photo") : "");

/** A person's or a bot's name. */
export const personName = (person) => (person ? [person.first_name ?? person.title, person.last_name].filter(Boolean).join(" ") : "");

const originName = (origin) => personName(origin?.sender_user) || origin?.chat?.title || origin?.sender_chat?.title || origin?.sender_user_name || "someone";

/** A message in a few words. */
export function gist(message) {
  if (!message) return "";
  const text = message.text ?? message.caption;
  if (text) return text.length > 60 ? `${text.slice(0, 60)} …` : text;
  const service = serviceWords(message);
  if (service) return service;
  const kinds = ["photo", "video", "animation", "audio", "voice", "video_note", "document", "sticker", "location", "contact", "dice", "poll", "invoice", "game", "checklist", "rich_message"];
  return (kinds.find((kind) => kind in message) ?? "message").replaceAll("_", " ");
}

/** Money as people write it; Stars have no hundredths. */
export function money(amount, currency) {
  if (currency === "XTR") return `${amount} ★`;
  try {
    const format = new Intl.NumberFormat(undefined, { style: "currency", currency });
    return format.format(amount / 10 ** format.resolvedOptions().maximumFractionDigits);
  } catch {
    return `${amount / 100} ${currency}`;
  }
}

const size = (bytes = 0) => (bytes < 1024 ? `${bytes} B` : bytes < 1 << 20 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / (1 << 20)).toFixed(1)} MiB`);
const clock = (date) => new Date(date * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
