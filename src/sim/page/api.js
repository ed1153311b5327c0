// The way to the simulator: its control API, and the stream of what happens.

/** What the simulator refuses, in its words. */
export class Refused extends Error {}

/** Calls the control API below `/_sim` and returns the result. */
export async function call(verb, path, body) {
  const options = { method: verb, headers: {} };
  if (body instanceof FormData) {
    options.body = body;
  } else if (body !== undefined) {
    options.body = JSON.stringify(body);
    options.headers["Content-Type"] = "application/json";
  }
  const response = await fetch(`/_sim/${path}`, options);
  const envelope = await response.json();
  if (!envelope.ok) throw new Refused(envelope.description);
  return envelope.result;
}

export const get = (path) => call("GET", path);
export const post = (path, body = {}) => call("POST", path, body);

/** Where a file of a message can be seen. */
export const fileAddress = (fileId) => `/_sim/files/${encodeURIComponent(fileId)}`;

/** What a person does in a chat: `act(me, chat, "send", {text})`. */
export const act = (user, chat, verb, body) => post(`users/${user}/chats/${encodeURIComponent(chat)}/${verb}`, body);

/**
 * Follows everything that happens. `onEvent` gets each event, `onOpen` is called whenever the
 * connection stands again (what happened in between has to be asked for), `onLost` when it breaks.
 */
export function follow({ onEvent, onOpen, onLost }) {
  let source;
  const open = () => {
    source = new EventSource("/_sim/events");
    source.onopen = onOpen;
    source.onmessage = (event) => onEvent(JSON.parse(event.data));
    source.onerror = () => {
      onLost();
      // A browser gives up on a server that is gone; we do not.
      if (source.readyState === EventSource.CLOSED) setTimeout(open, 1000);
    };
  };
  open();
}
