//! Emits `proxies.rs`: the methods of `Sender`, `Administrator` and `Editor`, which are those of `Bot`
//! with a chat or a message filled in.
//!
//! The structs themselves are written by hand.

use crate::docs;
use crate::emit::calls;
use crate::names;
use crate::schema::{Method, Ty};
use crate::shape::Model;
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn emit(model: &Model) -> TokenStream {
    let proxies = [Proxy::Sender, Proxy::Administrator, Proxy::Editor];
    let blocks = proxies.into_iter().map(|proxy| {
        let name = names::ident(proxy.name());
        let methods = model.schema.methods.iter();
        let offered = methods.filter(|method| proxy.offers(method));
        let functions = offered.map(|method| proxy.function(model, method));
        quote!(impl #name { #(#functions)* })
    });
    quote!(#(#blocks)*)
}

/// A bot together with the one chat or message that its calls are about.
#[derive(Clone, Copy)]
enum Proxy {
    /// Knows a chat to which something goes.
    Sender,
    /// Knows a chat to look after.
    Administrator,
    /// Knows a message that is there already.
    Editor,
}

/// First words of the methods that bring something into a chat.
const SENDING: [&str; 3] = ["send", "forward", "copy"];

impl Proxy {
    /// The rule of which method is whose.
    ///
    /// A method that Telegram adds finds its place by it. What finds none must have a reason in
    /// `tests/helpers_cover_schema.rs`.
    fn offers(self, method: &Method) -> bool {
        let words = names::split(&method.name);
        let is_chat_known = takes(method, "chat_id");
        match self {
            // What goes to the chat, by its name. A message that only one person sees has no number
            // in the chat: what changes it names this person again, as what sent it did.
            Self::Sender => {
                let is_sent = SENDING.contains(&words[0]) || takes(method, "receiver_user_id");
                is_chat_known && is_sent
            }
            // What else is done in the chat. If it is done to one message it is the editor's alone,
            // unless its name says that it concerns the chat: all members see what is pinned.
            Self::Administrator => {
                let concerns_chat = words.contains(&"Chat") || !takes(method, "message_id");
                is_chat_known && concerns_chat && !Self::Sender.offers(method)
            }
            // What is done to one message, be it in a chat or an inline one. With two chats the
            // message is in the other one, and something goes to the first: that is sending.
            Self::Editor => {
                let is_in_chat = has(method, "message_id") && !has(method, "from_chat_id");
                method.has_target() || is_chat_known && is_in_chat
            }
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Sender => "Sender",
            Self::Administrator => "Administrator",
            Self::Editor => "Editor",
        }
    }

    /// The function of `Bot`, without the arguments that are known.
    fn function(self, model: &Model, method: &Method) -> TokenStream {
        let function = names::function(&method.name);
        let request = names::request(&method.name);
        let known = self.known(method);
        let (bound, bot) = (&known.bound, &known.bot);
        let mut arguments = Vec::new();
        let mut passed = Vec::new();
        for (name, ty) in calls::arguments(model, method) {
            if let Some(value) = known.value(&name.to_string()) {
                passed.push(value.clone());
            } else {
                arguments.push(quote!(#name: #ty));
                passed.push(quote!(#name));
            }
        }
        // What is known and not taken by position, because it may be left out, is set.
        let others = known.values.iter().filter(|(name, _)| !takes(method, name));
        let setters = others.map(|(name, value)| {
            let setter = names::member(name);
            quote!(.#setter(#value))
        });
        let docs = docs::attributes(&format!("[`Bot::{function}`] for {}.", known.description));
        quote! {
            #docs
            pub fn #function(&self #(, #arguments)*) -> Call<#request> {
                #bound
                #bot.#function(#(#passed),*) #(#setters)*
            }
        }
    }

    /// How the chat or the message gets into a call.
    fn known(self, method: &Method) -> Known {
        let chat = method.params.iter().find(|row| row.name == "chat_id");
        let by_number = chat.is_some_and(|row| row.ty == Ty::Integer);
        let in_chat = quote!(let (bot, chat_id, message_id) = self.in_chat(););
        let chat_and_message = vec![
            ("chat_id", quote!(chat_id)),
            ("message_id", quote!(message_id)),
        ];
        match self {
            Self::Editor if method.has_target() => Known {
                description: "this message",
                bound: TokenStream::new(),
                bot: quote!(self.bot),
                values: vec![("target", quote!(&self.message))],
            },
            Self::Editor if by_number => Known {
                description: "this message, if it is in a chat that is named by its number",
                bound: quote!(#in_chat let (bot, chat_id) = numbered(&bot, &chat_id);),
                bot: quote!(bot),
                values: chat_and_message,
            },
            Self::Editor => Known {
                description: "this message, if it is in a chat",
                bound: in_chat,
                bot: quote!(bot),
                values: chat_and_message,
            },
            Self::Sender | Self::Administrator if by_number => Known {
                description: "this chat, if it is named by its number",
                bound: quote!(let (bot, chat_id) = numbered(&self.bot, &self.chat_id);),
                bot: quote!(bot),
                values: vec![("chat_id", quote!(chat_id))],
            },
            Self::Sender | Self::Administrator => Known {
                description: "this chat",
                bound: TokenStream::new(),
                bot: quote!(self.bot),
                values: vec![("chat_id", quote!(&self.chat_id))],
            },
        }
    }
}

/// What a proxy fills in.
struct Known {
    /// What it is, for people.
    description: &'static str,
    /// A statement before the call, where not every chat or message will do.
    bound: TokenStream,
    /// The bot that makes the call.
    bot: TokenStream,
    /// Parameters and their values.
    values: Vec<(&'static str, TokenStream)>,
}

impl Known {
    fn value(&self, parameter: &str) -> Option<&TokenStream> {
        let mut values = self.values.iter();
        Some(&values.find(|(name, _)| *name == parameter)?.1)
    }
}

/// Whether a method has the parameter.
fn has(method: &Method, parameter: &str) -> bool {
    method.params.iter().any(|row| row.name == parameter)
}

/// Whether a call takes the parameter by position, as it does what is required.
fn takes(method: &Method, parameter: &str) -> bool {
    method.positional.iter().any(|name| name == parameter)
}
