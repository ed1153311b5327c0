// What the page knows: people, chats and messages, kept up to date by the stream of events.

import { act, get } from "./api.js";

/** Everything the page shows. `me` is the person who looks, `open` the key of the open chat. */
export const world = { bots: new Map(), users: new Map(), chats: new Map(), connections: [], me: undefined, open: undefined, now: 0, pace: "real" };

/** A private chat belongs to a person and a bot, or the owner of a business account; all other chats have a number of their own. */
export const keyOf = (chat) => (chat.bot ?? chat.owner ? `${chat.id}:${chat.bot ?? chat.owner}` : String(chat.id));

/** What the control API calls a chat: a private one by its bot, one of a business account by customer and owner. */
export const nameOf = (chat) => chat.bot ?? (chat.owner ? keyOf(chat) : chat.id);

/** Asks anew who is there. Messages that were loaded before stay. */
export async function load() {
  const state = await get("state");
  world.bots = new Map(state.bots.map((bot) => [bot.id, bot]));
  world.users = new Map(state.users.map((user) => [user.id, user]));
  world.connections = state.connections.filter((connection) => connection.is_enabled);
  world.now = state.now;
  world.pace = state.pace ?? "real";
  const known = world.chats;
  world.chats = new Map();
  for (const chat of state.chats) {
    const old = known.get(keyOf(chat));
    const now = { unread: 0, ...old, last_message: undefined, meanwhile: undefined, ...chat };
    // The numbers of messages only ever rise, unless another world has taken this one's place.
    const newest = [...(old?.messages?.keys() ?? [])].at(-1) ?? 0;
    if (newest > (chat.last_message?.message_id ?? 0)) delete now.messages;
    world.chats.set(keyOf(chat), now);
  }
  if (!world.users.has(world.me)) world.me = state.users[0]?.id;
}

/** The chats that the person who looks can write in, those with something new first. */
export function myChats() {
  const chats = [...world.chats.values()].filter((chat) =>
    chat.owner ? [chat.id, chat.owner].includes(world.me) : chat.bot ? chat.id === world.me && world.bots.has(chat.bot) : chat.members?.some(({ user, status }) => user === world.me && !["left", "kicked"].includes(status)));
  const others = [...[...world.bots.keys()].map((bot) => ({ bot })),
    ...world.connections.map(({ user }) => ({ owner: user.id })).filter(({ owner }) => owner !== world.me)];
  for (const other of others) {
    const chat = { id: world.me, ...other, type: "private", unread: 0 };
    if (world.me !== undefined && !world.chats.has(keyOf(chat))) {
      world.chats.set(keyOf(chat), chat);
      chats.push(chat);
    }
  }
  return chats.sort((a, b) => (b.last_message?.date ?? 0) - (a.last_message?.date ?? 0) || titleOf(a).localeCompare(titleOf(b)));
}

const nameOfPerson = (id) => {
  const { first_name: first = `User ${id}`, last_name: last } = world.users.get(id) ?? {};
  return [first, last].filter(Boolean).join(" ");
};

export function titleOf(chat) {
  if (chat.owner) return nameOfPerson(chat.owner === world.me ? chat.id : chat.owner);
  if (!chat.bot) return chat.title ?? String(chat.id);
  const bot = world.bots.get(chat.bot);
  return bot?.first_name ?? `Bot ${chat.bot}`;
}

/** Loads the messages of a chat, once. */
export async function messagesOf(chat) {
  if (!chat.messages) {
    const there = `users/${world.me}/chats/${nameOf(chat)}`;
    // What happens while the answers are under way may be missing in them.
    const meanwhile = (chat.meanwhile = []);
    try {
      const [messages, keyboard] = await Promise.all([get(`${there}/messages`), get(`${there}/keyboard`)]);
      chat.messages = new Map(messages.map((message) => [message.message_id, message]));
      chat.keyboard = keyboard;
    } finally {
      chat.meanwhile = undefined;
    }
    for (const event of meanwhile) {
      if (event.kind === "deleted") chat.messages.delete(event.message_id);
      else if (event.message) chat.messages.set(event.message.message_id, event.message);
      if (event.keyboard) chat.keyboard = event.keyboard;
    }
  }
  return chat.messages;
}

/** Takes in an event. Answers the chat that it was about, if the page knows it. */
export function apply(event) {
  if (!event.chat) return undefined;
  const key = keyOf({ id: event.chat, bot: event.bot, owner: event.owner });
  let chat = world.chats.get(key);
  if (!chat) world.chats.set(key, (chat = { id: event.chat, bot: event.bot, owner: event.owner, unread: 0 }));
  chat.meanwhile?.push(event);
  switch (event.kind) {
    case "message":
      chat.last_message = event.message;
      chat.messages?.set(event.message.message_id, event.message);
      chat.action = undefined;
      if (event.keyboard) chat.keyboard = event.keyboard;
      if (key !== world.open && event.message.from?.id !== world.me) chat.unread += 1;
      break;
    case "edited":
      chat.messages?.set(event.message.message_id, event.message);
      if (chat.last_message?.message_id === event.message.message_id) chat.last_message = event.message;
      break;
    case "deleted":
      chat.messages?.delete(event.message_id);
      if (chat.last_message?.message_id === event.message_id) chat.last_message = [...(chat.messages?.values() ?? [])].at(-1);
      break;
    case "action":
      chat.action = event.action;
      break;
    default:
  }
  return chat;
}

/** Forgets messages, which may have changed while nobody told. */
export function forget() {
  for (const chat of world.chats.values()) delete chat.messages;
}

/** What the person who looks does in the open chat. */
export const doHere = (verb, body) => act(world.me, nameOf(world.chats.get(world.open)), verb, body);
