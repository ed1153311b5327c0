//! Commands.

use amanobot::prelude::*;
use amanobot::sim::Simulator;

async fn start(bot: Bot, message: Message) -> HandlerResult {
    bot.send_message(&message, "started").await?;
    Ok(())
}

async fn chatter(bot: Bot, message: Message) -> HandlerResult {
    bot.send_message(&message, "no command").await?;
    Ok(())
}

/// D23: `/start@MyBot`, as it is written in groups, was another command than `/start`.
#[tokio::test(start_paused = true)]
async fn d23_a_command_may_name_this_bot_and_is_none_if_it_names_another() {
    let sim = Simulator::new();
    let chat = sim.group("Tea").join(&sim.user("Alice"));
    let commands = Router::new(by_chat_command())
        .on("start", start)
        .not_a_command(chatter);
    let routes = Routes::new().on_chat_message(commands.into_handler());
    let _running = sim.spawn(|bot| MessageLoop::new(bot, routes));
    for (said, answer) in [
        ("/start", "started"),
        ("/start@SimBot", "started"),
        ("/start@OtherBot", "no command"),
    ] {
        chat.send(said).await;
        assert_eq!(chat.reply().await.text(), answer, "{said}");
    }
}
