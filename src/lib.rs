//! Telegram bots made of conversations, on a typed Bot API generated from one schema.
