//! Emits `Method::buttons`: what a request does to the buttons of messages.
//!
//! Decided by a method's parameters and its result, never by a list of names.

use crate::names;
use crate::schema::{Method, Row, Ty};
use crate::shape::{Model, Shape};
use proc_macro2::TokenStream;
use quote::quote;

/// What hangs below a message.
const KEYBOARD: &str = "reply_markup";
const INLINE_KEYBOARD: &str = "InlineKeyboardMarkup";

/// Parameters that name a message which one user sees.
const EPHEMERAL: [&str; 3] = ["chat_id", "receiver_user_id", "ephemeral_message_id"];
/// Parameters that name messages which are there already.
const NAMES: [&str; 6] = [
    "business_connection_id",
    "chat_id",
    "message_id",
    "message_ids",
    "receiver_user_id",
    "ephemeral_message_id",
];

/// The trait's function, unless the default does.
pub(crate) fn emit(model: &Model, method: &Method) -> Option<TokenStream> {
    let body = body(model, method)?;
    Some(quote! {
        fn buttons(&self) -> Buttons<'_> {
            #body
        }
    })
}

fn body(model: &Model, method: &Method) -> Option<TokenStream> {
    if let Some(keyboard) = keyboard(method) {
        if let Some(message) = messages(model, method) {
            return Some(quote!(Buttons::Edits { message: #message, keyboard: #keyboard, }));
        }
        if answers_with_message(method) {
            let (chat, connection) = (chat(model, method), connection(method));
            return Some(quote! {
                Buttons::Sends {
                    chat_id: #chat,
                    business_connection_id: #connection,
                    keyboard: #keyboard,
                }
            });
        }
    }
    if deletes(model, method) {
        let messages = messages(model, method)?;
        return Some(quote!(Buttons::Deletes { messages: #messages, }));
    }
    answers_with_inline_id(model, method).then(|| quote!(Buttons::SendsInline))
}

fn parameter<'s>(method: &'s Method, name: &str) -> Option<&'s Row> {
    method.params.iter().find(|row| row.name == name)
}

fn has(method: &Method, name: &str) -> bool {
    parameter(method, name).is_some()
}

/// The inline keyboard that the request carries, if it can carry one.
fn keyboard(method: &Method) -> Option<TokenStream> {
    let row = parameter(method, KEYBOARD)?;
    let inline = Ty::Ref(INLINE_KEYBOARD.to_owned());
    match &row.ty {
        ty if *ty == inline => Some(quote!(self.reply_markup.as_ref())),
        Ty::OneOf(alternatives) if alternatives.contains(&inline) => Some(quote! {
            self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard)
        }),
        _ => None,
    }
}

/// The messages that the request names to change them. One that it takes from another chat stays as it
/// is.
fn messages(model: &Model, method: &Method) -> Option<TokenStream> {
    let (chat, connection) = (chat(model, method), connection(method));
    if method.has_target() {
        return Some(quote!(Messages::target(&self.target, #connection)));
    }
    if EPHEMERAL.iter().all(|name| has(method, name)) {
        return Some(quote! {
            Messages::Ephemeral {
                chat_id: #chat,
                receiver_user_id: self.receiver_user_id,
                ephemeral_message_id: self.ephemeral_message_id,
            }
        });
    }
    if has(method, "from_chat_id") {
        return None;
    }
    let ids = if has(method, "message_id") {
        quote!(slice::from_ref(&self.message_id))
    } else if has(method, "message_ids") {
        quote!(&self.message_ids)
    } else {
        return None;
    };
    if has(method, "chat_id") {
        Some(quote!(Messages::numbered(#chat, #ids, #connection)))
    } else {
        Some(quote! {
            Messages::Business {
                business_connection_id: &self.business_connection_id,
                message_ids: #ids,
            }
        })
    }
}

/// The chat that the request is about. A method that takes a number alone holds no `ChatId` to lend.
fn chat(model: &Model, method: &Method) -> TokenStream {
    let chat = parameter(method, "chat_id");
    if chat.is_some_and(|row| model.row(row) == Shape::Integer) {
        quote!(Cow::Owned(ChatId::Id(self.chat_id)))
    } else {
        quote!(Cow::Borrowed(&self.chat_id))
    }
}

/// The business account in whose name the request is made.
fn connection(method: &Method) -> TokenStream {
    match parameter(method, "business_connection_id") {
        None => quote!(None),
        Some(row) => {
            let field = names::member(&row.name);
            if row.required {
                quote!(Some(&self.#field))
            } else {
                quote!(self.#field.as_deref())
            }
        }
    }
}

fn answers_with_message(method: &Method) -> bool {
    ["Message", "MessageId"]
        .iter()
        .any(|name| method.returns == Ty::Ref((*name).to_owned()))
}

/// Whether it does nothing but delete the messages that it names.
fn deletes(model: &Model, method: &Method) -> bool {
    let names = |row: &Row| NAMES.contains(&row.name.as_str());
    method.name.starts_with("delete")
        && method.params.iter().all(names)
        && messages(model, method).is_some()
}

/// Whether it answers with the inline id of a message that it has sent.
fn answers_with_inline_id(model: &Model, method: &Method) -> bool {
    let Ty::Ref(name) = &method.returns else {
        return false;
    };
    let mut types = model.schema.types.iter();
    let fields = types.find(|ty| ty.name == *name).map(|ty| &ty.fields);
    fields.is_some_and(|fields| {
        let mut fields = fields.iter().flatten();
        fields.any(|field| field.name == "inline_message_id")
    })
}
