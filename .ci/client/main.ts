// Talks to the simulator with a client that a generator has made of our OpenAPI document.
//
// Whoever reads this file learns what such a client is like: names, parameters and answers have the
// types of the Bot API. The compiler checks those, the assertions what has really been said.

import * as assert from "node:assert/strict";
import { getMe, getUpdates, sendMessage, uploadStickerFile } from "./generated";
import type { Failure, File as TelegramFile, Message, Update, User } from "./generated";
import { client } from "./generated/client.gen";

// A call that lacks something, or says what is no value, must not compile.
// @ts-expect-error `text` is required
const incomplete: Parameters<typeof sendMessage>[0] = { body: { chat_id: 1 } };
// @ts-expect-error `Mark` is no parse mode
const unknown: Parameters<typeof sendMessage>[0] = { body: { chat_id: 1, text: "", parse_mode: "Mark" } };

/** What the call has answered, which must be a success. */
function result<T>(answer: { data?: { ok: true; result: T }; error?: Failure }): T {
  if (!answer.data?.ok) throw new Error(answer.error?.description);
  return answer.data.result;
}

async function main(baseUrl: string): Promise<void> {
  client.setConfig({ baseUrl });

  const me: User = result(await getMe());
  assert.equal(me.is_bot, true);
  assert.equal(me.username, "SimBot");

  const updates: Update[] = result(await getUpdates({ body: { timeout: 10, allowed_updates: ["message"] } }));
  assert.equal(updates.length, 1);
  const received = updates[0].message!;
  assert.equal(received.text, "hello");
  const chat_id = received.chat.id;

  const sent: Message = result(
    await sendMessage({
      body: {
        chat_id,
        text: "hello yourself",
        entities: [{ type: "bold", offset: 0, length: 5 }],
        reply_markup: { inline_keyboard: [[{ text: "more", callback_data: "more" }]] },
      },
    }),
  );
  assert.equal(sent.text, "hello yourself");
  assert.deepEqual(sent.entities, [{ type: "bold", offset: 0, length: 5 }]);
  assert.equal(sent.reply_markup?.inline_keyboard[0][0].callback_data, "more");

  // What takes nothing but an upload is sent as a form.
  const sticker = new File(["pixels"], "cat.png", { type: "image/png" });
  const uploaded: TelegramFile = result(
    await uploadStickerFile({ body: { user_id: received.from!.id, sticker, sticker_format: "static" } }),
  );
  assert.equal(typeof uploaded.file_id, "string");

  const refused = await sendMessage({ body: { chat_id: 404, text: "anybody?" } });
  assert.equal(refused.data, undefined);
  assert.equal(refused.error?.error_code, 400);
  assert.equal(refused.error?.description, "Bad Request: chat not found");

  console.log(`    ${me.first_name} has sent “${sent.text}” and uploaded ${sticker.name}`);
}

void main(process.argv[2]);
