//! Turns `api-schema.json` into the types and calls of amanobot.
