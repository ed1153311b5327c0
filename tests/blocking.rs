//! Programs without `async`: calls, downloads, loops and handlers that block their threads.

#![allow(clippy::needless_pass_by_value, reason = "handlers own what they get")]

#[allow(dead_code, reason = "each test uses another part")]
#[path = "common/scripted.rs"]
mod scripted;

use std::io::{self, Read as _, Write};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use amanobot::Error;
use amanobot::blocking::block_on;
use amanobot::bot::transport::{
    BoxFuture, FileStream, Request, Response, Transport, TransportError,
};
use amanobot::prelude::*;
use amanobot::sim::{Chat, Simulator};
use amanobot::updates::{Failure, Webhook};
use scripted::{Script, error, says};
use tokio::sync::Barrier;

fn echo(bot: Bot, message: Message) -> HandlerResult {
    if let Some(text) = &message.text {
        bot.send_message(&message, text).send()?;
    }
    Ok(())
}

fn echoing(bot: Bot) -> MessageLoop {
    MessageLoop::new(bot, Routes::new().on_chat_message(blocking(echo)))
}

fn talk(chat: &Chat, text: &str) -> String {
    block_on(chat.send(text));
    block_on(chat.reply()).text().to_owned()
}

fn update(id: i64) -> Update {
    serde_json::from_value(says(id, "x")).unwrap()
}

/// A writer for handlers to write down what they do, and its reader.
fn log() -> (impl Fn(String) + Clone + Send + Sync, Receiver<String>) {
    let (lines, log) = channel();
    let lines = Arc::new(Mutex::new(lines));
    let write = move |line| lines.lock().unwrap().send(line).unwrap();
    (write, log)
}

#[test]
fn a_call_is_sent_from_an_ordinary_thread() {
    let sim = Simulator::new();
    let me = sim.bot().get_me().send().unwrap();
    assert_eq!(Some(me.id), sim.bot().id());
}

#[test]
fn a_refusal_is_an_error_as_it_is_elsewhere() {
    let sim = Simulator::new();
    sim.fail_next("getMe", 429).retry_after(3);
    let error = sim.bot().get_me().send().unwrap_err();
    assert_eq!(error.retry_after().unwrap().as_secs(), 3);
}

#[test]
fn any_future_is_waited_for_even_one_that_borrows_and_stays_on_its_thread() {
    let local = std::rc::Rc::new(6);
    let borrowed = &local;
    let product = block_on(async {
        tokio::task::yield_now().await;
        **borrowed * 7
    });
    assert_eq!(product, 42);
}

#[test]
fn a_loop_runs_from_an_ordinary_main_until_the_other_side_ends() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    std::thread::scope(|threads| {
        let main = threads.spawn(|| echoing(sim.bot()).run_forever());
        assert_eq!(talk(&chat, "hello"), "hello");
        sim.shutdown();
        main.join().unwrap().unwrap();
    });
}

#[test]
fn a_loop_that_fails_says_why() {
    let script = Script::new([error(401, "Unauthorized")]);
    let failure = echoing(script.bot()).run_forever().unwrap_err();
    assert_eq!(failure.api().unwrap().code, 401);
}

#[test]
fn a_loop_runs_beside_the_program_until_it_is_stopped() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let running = echoing(sim.bot()).run_as_thread();
    assert_eq!(talk(&chat, "a"), "a");
    running.stop().unwrap();

    // What it handled does not come again.
    let again = echoing(sim.bot()).run_as_thread();
    assert_eq!(talk(&chat, "b"), "b");
    again.stop().unwrap();
}

#[test]
fn a_loop_whose_handle_was_dropped_goes_on() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    drop(echoing(sim.bot()).run_as_thread());
    assert_eq!(talk(&chat, "hello"), "hello");
}

#[test]
fn joining_a_loop_waits_for_what_ends_it() {
    let script = Script::new([error(404, "Not Found")]);
    let running = echoing(script.bot()).run_as_thread();
    assert_eq!(running.join().unwrap_err().api().unwrap().code, 404);
}

#[test]
fn a_webhook_is_fed_from_an_ordinary_thread_and_handles_all_it_took() {
    let (write, log) = log();
    let handler = blocking(move |_bot, update: Update| {
        write(update.update_id.to_string());
        Ok(())
    });
    let webhook = Webhook::new(Bot::new("1:a"), handler);
    let feeder = webhook.feeder();
    let running = webhook.run_as_thread();
    for id in 1..=20 {
        feeder.feed(says(id, "x").to_string().as_bytes()).unwrap();
    }
    running.stop().unwrap();
    let expected: Vec<_> = (1..=20).map(|id| id.to_string()).collect();
    assert_eq!(log.try_iter().collect::<Vec<_>>(), expected);
}

/// Answers `getMe` when so many have asked for it.
#[derive(Debug)]
struct Crowd(Barrier);

impl Transport for Crowd {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        assert_eq!(request.method, "getMe");
        Box::pin(async {
            self.0.wait().await;
            let body = r#"{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"B"}}"#;
            Ok(Response {
                status: 200,
                body: body.as_bytes().to_vec(),
            })
        })
    }

    fn file(&self, _path: &str) -> BoxFuture<'_, Result<FileStream, TransportError>> {
        Box::pin(async { Err(TransportError::new("there are no files")) })
    }
}

struct Asker(Sender<String>);

impl Delegate<PerMessage> for Asker {
    async fn on_chat_message(&mut self, cx: &mut Cx<PerMessage>, _: Message) -> HandlerResult {
        let me = cx.bot().get_me().send()?;
        self.0.send(me.first_name)?;
        Ok(())
    }
}

fn askers(bot: Bot) -> (Webhook, Receiver<String>) {
    let (lines, log) = channel();
    let lines = Mutex::new(lines);
    let askers = pair(per_message(), move |()| {
        Asker(lines.lock().unwrap().clone())
    });
    let delegator = DelegatorBot::new(bot.clone()).delegate(askers);
    (Webhook::new(bot, delegator), log)
}

/// More than there are threads to begin with.
const MANY: usize = 20;

/// What so many were told. A thread too few, and nobody is told anything.
fn told(log: &Receiver<String>) -> Vec<String> {
    let patience = Duration::from_secs(10);
    let told = (0..MANY).map(|_| log.recv_timeout(patience));
    told.collect::<Result<_, _>>().expect("everybody is told")
}

#[test]
fn hooks_that_block_delay_no_other_delegate() {
    let bot = Bot::with_transport("1:a", Crowd(Barrier::new(MANY))).unwrap();
    let (webhook, log) = askers(bot);
    let feeder = webhook.feeder();
    let running = webhook.run_as_thread();
    for id in 0..MANY {
        block_on(feeder.send(update(id.try_into().unwrap()))).unwrap();
    }
    assert_eq!(told(&log), ["B"; MANY]);
    running.stop().unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn hooks_may_block_in_a_runtime_of_ones_own() {
    let bot = Bot::with_transport("1:a", Crowd(Barrier::new(MANY))).unwrap();
    let (webhook, log) = askers(bot);
    let feeder = webhook.feeder();
    let running = webhook.spawn();
    for id in 0..MANY {
        feeder.send(update(id.try_into().unwrap())).await.unwrap();
    }
    assert_eq!(told(&log), ["B"; MANY]);
    running.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_loop_may_block_a_thread_of_a_runtime() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let bot = sim.bot();
    let running = tokio::spawn(async { echoing(bot).run_forever() });
    chat.send("hello").await;
    assert_eq!(chat.reply().await.text(), "hello");
    sim.shutdown();
    running.await.unwrap().unwrap();
}

#[tokio::test(start_paused = true)]
async fn functions_may_send_where_the_runtime_has_one_thread() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = sim.spawn(echoing);
    for text in ["hello", "again"] {
        chat.send(text).await;
        assert_eq!(chat.reply().await.text(), text);
    }
}

#[tokio::test]
#[should_panic(expected = "this would block the only thread of its runtime: `.await` the call")]
async fn a_call_that_would_block_the_only_thread_says_what_to_do() {
    let _ = Simulator::new().bot().get_me().send();
}

#[tokio::test]
async fn a_call_inside_of_what_is_waited_for_says_so_too() {
    let (say, said) = channel();
    let say = Mutex::new(say);
    let nested = blocking(move |bot: Bot, _: Update| {
        block_on(async { drop(bot.get_me().send()) });
        Ok(())
    });
    let webhook = Webhook::new(Simulator::new().bot(), nested).on_error(move |failure| {
        say.lock().unwrap().send(failure.to_string()).unwrap();
    });
    webhook.feeder().send(update(1)).await.unwrap();
    webhook.spawn().stop().await.unwrap();
    let failure = said.try_recv().unwrap();
    assert!(failure.contains("`.await` the call"), "{failure}");
}

#[tokio::test]
async fn a_function_may_block_again_after_what_it_waited_for_has_panicked() {
    /// Says goodbye even while a panic goes by.
    struct Guest<'a>(&'a Bot);

    impl Drop for Guest<'_> {
        fn drop(&mut self) {
            self.0.get_me().send().unwrap();
        }
    }

    let sim = Simulator::new();
    let (say, said) = channel();
    let say = Mutex::new(say);
    let handler = blocking(|bot: Bot, _: Update| {
        let _guest = Guest(&bot);
        block_on(async { panic!("oh dear") });
        Ok(())
    });
    let webhook = Webhook::new(sim.bot(), handler).on_error(move |failure| {
        say.lock().unwrap().send(failure.to_string()).unwrap();
    });
    webhook.feeder().send(update(1)).await.unwrap();
    webhook.spawn().stop().await.unwrap();
    let failure = said.try_recv().unwrap();
    assert!(failure.contains("oh dear"), "{failure}");
    assert_eq!(sim.calls_to("getMe").len(), 1);
}

#[tokio::test]
async fn a_function_that_blocks_leaves_the_runtime_to_others() {
    let (say, said) = channel();
    let (release, released) = channel::<()>();
    let (say, released) = (Mutex::new(say), Mutex::new(released));
    let webhook = Webhook::new(
        Bot::new("1:a"),
        blocking(move |_bot, _: Update| {
            say.lock().unwrap().send(())?;
            Ok(released.lock().unwrap().recv()?)
        }),
    );
    webhook.feeder().send(update(1)).await.unwrap();
    let running = webhook.spawn();
    // The only thread of this runtime is free while the function waits.
    while said.try_recv().is_err() {
        tokio::task::yield_now().await;
    }
    release.send(()).unwrap();
    running.stop().await.unwrap();
}

#[test]
fn functions_run_in_order_and_one_at_a_time() {
    let (write, log) = log();
    let handler = blocking(move |bot: Bot, update: Update| {
        write(format!("begin {}", update.update_id));
        bot.get_me().send()?;
        write(format!("end {}", update.update_id));
        Ok(())
    });
    let webhook = Webhook::new(Simulator::new().bot(), handler);
    let feeder = webhook.feeder();
    let running = webhook.run_as_thread();
    for id in 1..=50 {
        block_on(feeder.send(update(id))).unwrap();
    }
    running.stop().unwrap();
    let expected = (1..=50).flat_map(|id| [format!("begin {id}"), format!("end {id}")]);
    assert_eq!(
        log.try_iter().collect::<Vec<_>>(),
        expected.collect::<Vec<_>>()
    );
}

#[test]
fn a_function_that_fails_or_panics_is_reported_and_the_next_one_runs() {
    let (write, log) = log();
    let report = write.clone();
    let handler = blocking(move |_bot, update: Update| match update.update_id {
        1 => Err("no luck".into()),
        2 => panic!("oh dear"),
        _ => {
            write("fine".to_owned());
            Ok(())
        }
    });
    let webhook = Webhook::new(Bot::new("1:a"), handler).on_error(move |failure| {
        report(match failure {
            Failure::Handler { source, .. } => source.to_string(),
            Failure::Panic { message, .. } => format!("panic: {message}"),
            other => other.to_string(),
        });
    });
    let feeder = webhook.feeder();
    let running = webhook.run_as_thread();
    for id in 1..=3 {
        block_on(feeder.send(update(id))).unwrap();
    }
    running.stop().unwrap();
    assert_eq!(
        log.try_iter().collect::<Vec<_>>(),
        ["no luck", "panic: oh dear", "fine"]
    );
}

/// A simulator and the id of a file that it has.
fn with_file(content: &[u8]) -> (Simulator, String) {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let message = block_on(chat.send_document("notes.txt", content));
    let file_id = message["document"]["file_id"].as_str().unwrap().to_owned();
    (sim, file_id)
}

#[test]
fn a_file_is_downloaded_to_memory_a_path_or_a_writer() {
    let content = vec![7; 100_000];
    let (sim, file_id) = with_file(&content);
    let download = sim.bot().download(&file_id).blocking();

    assert_eq!(download.clone().bytes().unwrap(), content);

    let path = std::env::temp_dir().join(format!("amanobot-blocking-{}", std::process::id()));
    assert_eq!(download.clone().to_path(&path).unwrap(), 100_000);
    assert_eq!(std::fs::read(&path).unwrap(), content);
    std::fs::remove_file(&path).unwrap();

    let mut writer = b"before ".to_vec();
    assert_eq!(download.to(&mut writer).unwrap(), 100_000);
    assert_eq!(writer, [&b"before "[..], &content].concat());
}

#[test]
fn a_file_is_read_as_it_arrives() {
    let (sim, file_id) = with_file(b"one\ntwo\n");
    let mut reader = sim.bot().download(&file_id).blocking().stream().unwrap();
    assert_eq!(reader.length(), Some(8));
    let mut text = String::new();
    reader.read_to_string(&mut text).unwrap();
    assert_eq!(text, "one\ntwo\n");
}

#[test]
fn a_writer_that_fails_is_to_blame_and_one_that_is_interrupted_goes_on() {
    /// Is interrupted, takes two bytes, and fails.
    struct Paper(u32);

    impl Write for Paper {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            self.0 += 1;
            match self.0 {
                1 => Err(io::ErrorKind::Interrupted.into()),
                2 => Ok(2),
                _ => Err(io::Error::other("out of paper")),
            }
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    let (sim, file_id) = with_file(b"text");
    let mut paper = Paper(0);
    let error = sim.bot().download(&file_id).blocking().to(&mut paper);
    let error = error.unwrap_err();
    assert!(matches!(error, Error::Io { path: None, .. }), "{error:?}");
    assert!(error.to_string().contains("out of paper"), "{error}");
    assert_eq!(paper.0, 3);
}

#[test]
fn a_runtime_that_ends_does_not_wait_for_answers() {
    let server = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", server.local_addr().unwrap());
    let bot = Bot::builder("1:a").api_url(address).build().unwrap();
    let flavors = [
        tokio::runtime::Builder::new_current_thread(),
        tokio::runtime::Builder::new_multi_thread(),
    ];
    for mut flavor in flavors {
        let bot = bot.clone();
        let runtime = flavor.enable_all().build().unwrap();
        let (end, ends) = tokio::sync::oneshot::channel();
        let (say, said) = channel();
        std::thread::spawn(move || {
            let handler = blocking(|bot: Bot, _: Update| {
                bot.get_me().send()?;
                Ok(())
            });
            let webhook = Webhook::new(bot, handler);
            let feeder = webhook.feeder();
            runtime.block_on(async {
                let _running = webhook.spawn();
                feeder.send(update(1)).await.unwrap();
                ends.await.unwrap();
            });
            drop(runtime);
            say.send("ended").unwrap();
        });
        // Hears the question, and never says anything.
        let (mut asked, _) = server.accept().unwrap();
        asked.read_exact(&mut [0; 4]).unwrap();
        end.send(()).unwrap();
        assert_eq!(said.recv_timeout(Duration::from_secs(10)), Ok("ended"));
    }
}
