//! A schema → an `OpenAPI` 3.1 document of the whole Bot API.
//!
//! What is left out: calls by GET and by `application/x-www-form-urlencoded`, which the server takes
//! as well and which say nothing that JSON does not; and downloads, which have an address of their own.

use crate::docs::PAGE;
use crate::emit::methods::summary;
use crate::json::Object;
use crate::jsonschema::{Definitions, Dialect, sentences};
use crate::names;
use crate::schema::{Method, Schema};
use serde_json::Value;
use std::collections::HashSet;

/// The document. The same schema always makes the same text.
pub fn document(schema: &Schema) -> String {
    let definitions = Definitions::new(schema, Dialect::OpenApi);
    let mut schemas = definitions.all();
    let mut names = Names(schemas.iter().map(|(name, _)| name.clone()).collect());
    let mut paths = Object::new();
    for method in &schema.methods {
        let form = definitions.form(method).map(|form| {
            let name = names.take(format!("{}Form", names::request(&method.name)));
            schemas.push((name.clone(), form));
            name
        });
        let operation = operation(&definitions, schema, method, form.as_deref());
        let path = Object::new().with("post", operation);
        paths.put(format!("/{}", method.name), path);
    }
    let failure = names.take("Failure".to_owned());
    schemas.push((failure.clone(), failure_envelope(&definitions)));

    let mut document = Object::new()
        .with("openapi", "3.1.1")
        .with("info", info(schema))
        .with("externalDocs", link(""))
        .with("servers", servers())
        // The token is a part of the address, which no kind of security scheme can say.
        .with("security", Vec::<Object>::new())
        .with("tags", tags(schema))
        .with("paths", paths);
    document.put_some("webhooks", webhooks(&definitions, schema));
    let responses = Object::new().with(
        "Failure",
        answer("The call failed.", definitions.values.reference(&failure)),
    );
    let mut components = Object::new();
    for (name, definition) in schemas {
        components.put(name, definition);
    }
    document
        .with(
            "components",
            Object::new()
                .with("schemas", components)
                .with("responses", responses),
        )
        .to_document()
}

/// The names of components, each of which may be taken once.
struct Names(HashSet<String>);

impl Names {
    /// The name, or one like it if a type of Telegram's has it.
    fn take(&mut self, mut name: String) -> String {
        while !self.0.insert(name.clone()) {
            name.push('_');
        }
        name
    }
}

fn info(schema: &Schema) -> Object {
    Object::new()
        .with("title", "Telegram Bot API")
        .with("version", schema.version.as_str())
        .with("description", DESCRIPTION)
}

const DESCRIPTION: &str = "What bots say to Telegram, and what it answers.\n\n\
    The token is a part of the address: the variable `token` of each server. \
    Limits of lengths that do not count code points, such as bytes and text without its markup, are told and not checked. \
    A later version may add members, values and alternatives; \
    what is received is therefore described tolerantly, and clients should ignore what they do not know.\n\n\
    A file is uploaded with `multipart/form-data`, where objects and lists are JSON as text. \
    Inside those, `attach://NAME` stands for the file in the part NAME.";

/// Variables, so that a client can be pointed at another server and another bot.
fn servers() -> Vec<Object> {
    let token = Object::new().with("default", "123456:token").with(
        "description",
        "What @BotFather has given to the bot's owner.",
    );
    let port = Object::new()
        .with("default", "8081")
        .with("description", "The port that the server listens on.");
    let token = Object::new().with("token", token);
    let mut local = token.clone();
    local.put("port", port);
    let server = |url: &str, description: &str, variables| {
        Object::new()
            .with("url", url)
            .with("description", description)
            .with("variables", variables)
    };
    vec![
        server(
            "https://api.telegram.org/bot{token}",
            "Telegram",
            token.clone(),
        ),
        server(
            "https://api.telegram.org/bot{token}/test",
            "Telegram's test environment",
            token,
        ),
        server(
            "http://localhost:{port}/bot{token}",
            "a local Bot API server, or a simulated one",
            local,
        ),
    ]
}

/// The chapters that have methods, in the documentation's order.
fn tags(schema: &Schema) -> Vec<Object> {
    let mut seen = HashSet::new();
    let chapters = schema.methods.iter().map(|method| &method.group);
    chapters
        .filter(|group| seen.insert(*group))
        .map(|group| {
            Object::new()
                .with("name", group.as_str())
                .with("externalDocs", link(group))
        })
        .collect()
}

fn operation(
    definitions: &Definitions,
    schema: &Schema,
    method: &Method,
    form: Option<&str>,
) -> Object {
    let about = summary(method);
    // The first sentence is the title, without a full stop as titles are.
    let (first, more) = about.split_once(". ").unwrap_or((&about, ""));
    let mut paragraphs = vec![more.to_owned()];
    paragraphs.extend(sentences(&method.constraints));
    paragraphs.extend(uploads(method));
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    let mut operation = Object::new()
        .with("operationId", method.name.as_str())
        .with("tags", vec![method.group.clone()])
        .with("summary", first.trim_end_matches('.'));
    if !paragraphs.is_empty() {
        operation.put("description", paragraphs.join("\n\n"));
    }
    operation.put("externalDocs", link(&method.anchor));
    if schema.deprecated_methods.contains(&method.name) {
        operation.put("deprecated", true);
    }
    let mut content = Object::new();
    let mut body = |media: &str, name: &str| {
        let schema = definitions.values.reference(name);
        content.put(media, Object::new().with("schema", schema));
    };
    if definitions.request(method).is_some() {
        body(
            "application/json",
            &names::request(&method.name).to_string(),
        );
    }
    if let Some(form) = form {
        body("multipart/form-data", form);
    }
    if !content.is_empty() {
        let required = method.params.iter().any(|row| row.required);
        let body = Object::new().with("required", required);
        operation.put("requestBody", body.with("content", content));
    }
    let success = Object::new()
        .with("type", "object")
        .with("required", vec!["ok".to_owned(), "result".to_owned()])
        .with(
            "properties",
            Object::new()
                .with("ok", always(true))
                .with("result", definitions.values.ty(&method.returns))
                .with(
                    "description",
                    described("string", "What has happened, for people."),
                ),
        );
    let failure = Object::new().with("$ref", "#/components/responses/Failure");
    operation.with(
        "responses",
        Object::new()
            .with("200", answer("The call succeeded.", success))
            .with("default", failure),
    )
}

/// Where files cannot be uploaded although one would expect it.
fn uploads(method: &Method) -> Option<String> {
    let uploads = method.uploads.as_ref()?;
    let text = |name: &str| uploads.get(name).and_then(Value::as_str);
    if let Some(reason) = text("nested_not_supported") {
        return Some(format!("No files can be uploaded: {reason}."));
    }
    text("not_with").map(|other| format!("No files can be uploaded with `{other}`."))
}

fn failure_envelope(definitions: &Definitions) -> Object {
    let mut properties = Object::new()
        .with("ok", always(false))
        .with(
            "error_code",
            described("integer", "Mostly the status of HTTP. May change."),
        )
        .with(
            "description",
            described("string", "What is wrong, for people."),
        );
    let parameters = "ResponseParameters";
    if definitions.values.find(parameters).is_some() {
        properties.put("parameters", definitions.values.reference(parameters));
    }
    let required = ["ok", "error_code", "description"].map(str::to_owned);
    Object::new()
        .with("description", "The answer to a call that failed.")
        .with("type", "object")
        .with("required", required.to_vec())
        .with("properties", properties)
}

/// What Telegram sends to the address that a bot has set.
fn webhooks(definitions: &Definitions, schema: &Schema) -> Option<Object> {
    definitions.values.find("Update")?;
    let update = definitions.values.reference("Update");
    let mut post = Object::new()
        .with("operationId", "receiveUpdate")
        .with("summary", "An update for a bot that has set a webhook")
        .with("externalDocs", link("setwebhook"));
    if let Some(name) = schema.globals["secret_header"].as_str() {
        let header = Object::new()
            .with("name", name)
            .with("in", "header")
            .with(
                "description",
                "The `secret_token` of `setWebhook`, if it was given.",
            )
            .with("schema", Object::new().with("type", "string"));
        post.put("parameters", vec![header]);
    }
    let call = Object::new()
        .with("type", "object")
        .with(
            "description",
            "May be a call whose answer the bot does not need: its parameters, and its name as `method`.",
        )
        .with(
            "properties",
            Object::new().with("method", Object::new().with("type", "string")),
        );
    post.put("requestBody", in_json(update).with("required", true));
    post.put(
        "responses",
        Object::new().with("200", answer("The bot has taken the update.", call)),
    );
    Some(Object::new().with("update", Object::new().with("post", post)))
}

fn link(anchor: &str) -> Object {
    let hash = if anchor.is_empty() { "" } else { "#" };
    Object::new().with("url", format!("{PAGE}{hash}{anchor}"))
}

fn answer(description: &str, schema: Object) -> Object {
    let mut answer = Object::new().with("description", description);
    answer.append(in_json(schema));
    answer
}

fn in_json(schema: Object) -> Object {
    let content = Object::new().with("schema", schema);
    Object::new().with("content", Object::new().with("application/json", content))
}

fn always(value: bool) -> Object {
    Object::new().with("type", "boolean").with("const", value)
}

fn described(name: &str, description: &str) -> Object {
    Object::new()
        .with("type", name)
        .with("description", description)
}
