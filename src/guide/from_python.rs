//! Coming from Python: each name of the original, and what it is called here.
//!
//! The names are those of the reference of amanobot 1.6.0. What became of the ideas:
//!
//! | there | here |
//! | --- | --- |
//! | two versions, `amanobot` and `amanobot.aio` | [one](super::async_and_blocking), which is asynchronous, with a [blocking](crate::blocking) face |
//! | threads, tasks | tasks of [tokio](https://tokio.rs), and none for what is idle |
//! | dictionaries, `msg['text']` | types, `message.text`; what may be missing is an `Option` |
//! | optional arguments, `sendMessage(id, text, reply_markup=k)` | setters, `send_message(id, text).reply_markup(k).await` |
//! | exceptions | [`Result`](crate::Result) and `?` |
//! | names in `camelCase` | names in `snake_case` |
//! | a class with hooks, and mixins | [`impl Delegate<PerChat> for …`](crate::delegate::Delegate) |
//! | seconds | [`Duration`](std::time::Duration) |
//!
//! The counter of the documentation's front page, for comparison, is on the page about
//! [conversations](super::conversations).
//!
//! # Bot
//!
//! | amanobot | here |
//! | --- | --- |
//! | `Bot(token)` | [`Bot::new`](crate::Bot::new), [`Bot::from_env`](crate::Bot::from_env), [`Bot::builder`](crate::Bot::builder) |
//! | `Bot(raise_errors=False)` | none: a call answers with a [`Result`](crate::Result) |
//! | `Bot.Scheduler` | [`Scheduler`](crate::event::Scheduler), which a delegate gets from [`cx.scheduler()`](crate::delegate::Cx::scheduler) |
//! | `Scheduler.event_at` | [`at`](crate::event::Scheduler::at) |
//! | `Scheduler.event_later` | [`later`](crate::event::Scheduler::later) |
//! | `Scheduler.event_now` | [`now`](crate::event::Scheduler::now) |
//! | `Scheduler.cancel` | [`Scheduled::cancel`](crate::event::Scheduled::cancel), which says whether the event was still to come |
//! | `Scheduler.run` | none: it runs by itself, and to the millisecond |
//! | `Scheduler.Event` | [`Scheduled`](crate::event::Scheduled) |
//! | `Event.timestamp`, `Event.data` | none: the event has been handed over; keep a copy of what you need again |
//! | `Bot.download_file` | [`Bot::download`](crate::Bot::download), then [`to_path`](crate::bot::Download::to_path) or [`to`](crate::bot::Download::to) |
//! | `Bot.message_loop`, deprecated | [`MessageLoop`](crate::updates::MessageLoop); with a `source`, [`Webhook`](crate::updates::Webhook) or [`OrderedWebhook`](crate::updates::OrderedWebhook), and [`Feeder::send`](crate::updates::Feeder::send) |
//! | a file: `open(path, 'rb')`, `(name, file)`, an id, a URL | [`InputFile`](crate::InputFile): `path`, `reader`, `bytes`, `id`, `url` |
//!
//! ## Messages to edit
//!
//! A `msg_identifier` is whatever is a [`Target`](crate::methods::Target): `&message`,
//! `(chat_id, message_id)`, `"inline id"`, `("inline id",)`, or a
//! [`MessageRef`](crate::MessageRef). The answer fits it: the message, or `true` for an inline one.
//!
//! ## Methods
//!
//! They are written in Rust's spelling and are otherwise the Bot API's, all of them and not only
//! these. What has changed since 2020 is in the last column.
//!
//! | amanobot | here | |
//! | --- | --- | --- |
//! | `getMe` | [`get_me`](crate::Bot::get_me) | |
//! | `sendMessage` | [`send_message`](crate::Bot::send_message) | `disable_web_page_preview` is `link_preview_options`, `reply_to_message_id` is `reply_parameters`, here and in all that sends |
//! | `forwardMessage` | [`forward_message`](crate::Bot::forward_message) | |
//! | `sendPhoto` | [`send_photo`](crate::Bot::send_photo) | |
//! | `sendAudio` | [`send_audio`](crate::Bot::send_audio) | `thumb` is `thumbnail`, here and in all that has one |
//! | `sendDocument` | [`send_document`](crate::Bot::send_document) | |
//! | `sendVideo` | [`send_video`](crate::Bot::send_video) | |
//! | `sendAnimation` | [`send_animation`](crate::Bot::send_animation) | |
//! | `sendVoice` | [`send_voice`](crate::Bot::send_voice) | |
//! | `sendVideoNote` | [`send_video_note`](crate::Bot::send_video_note) | `length` may be left out |
//! | `sendMediaGroup` | [`send_media_group`](crate::Bot::send_media_group) | each item's `media` is an [`InputFile`](crate::InputFile) |
//! | `sendLocation` | [`send_location`](crate::Bot::send_location) | |
//! | `editMessageLiveLocation` | [`edit_message_live_location`](crate::Bot::edit_message_live_location) | see [messages to edit](#messages-to-edit) |
//! | `stopMessageLiveLocation` | [`stop_message_live_location`](crate::Bot::stop_message_live_location) | see [messages to edit](#messages-to-edit) |
//! | `sendVenue` | [`send_venue`](crate::Bot::send_venue) | |
//! | `sendContact` | [`send_contact`](crate::Bot::send_contact) | |
//! | `sendPoll` | [`send_poll`](crate::Bot::send_poll) | options are [`InputPollOption`](crate::types::InputPollOption)s |
//! | `sendGame` | [`send_game`](crate::Bot::send_game) | |
//! | `sendInvoice` | [`send_invoice`](crate::Bot::send_invoice) | `provider_token` and `start_parameter` are setters |
//! | `sendChatAction` | [`send_chat_action`](crate::Bot::send_chat_action) | a [`ChatAction`](crate::types::ChatAction), or its name |
//! | `getUserProfilePhotos` | [`get_user_profile_photos`](crate::Bot::get_user_profile_photos) | |
//! | `getFile` | [`get_file`](crate::Bot::get_file) | |
//! | `kickChatMember` | [`ban_chat_member`](crate::Bot::ban_chat_member) | [`kick_chat_member`](crate::Bot::kick_chat_member) is the same |
//! | `unbanChatMember` | [`unban_chat_member`](crate::Bot::unban_chat_member) | |
//! | `restrictChatMember` | [`restrict_chat_member`](crate::Bot::restrict_chat_member) | the flags are one [`ChatPermissions`](crate::types::ChatPermissions) |
//! | `promoteChatMember` | [`promote_chat_member`](crate::Bot::promote_chat_member) | |
//! | `setChatAdministratorCustomTitle` | [`set_chat_administrator_custom_title`](crate::Bot::set_chat_administrator_custom_title) | |
//! | `setChatPermissions` | [`set_chat_permissions`](crate::Bot::set_chat_permissions) | the flags are one [`ChatPermissions`](crate::types::ChatPermissions) |
//! | `exportChatInviteLink` | [`export_chat_invite_link`](crate::Bot::export_chat_invite_link) | |
//! | `setChatPhoto` | [`set_chat_photo`](crate::Bot::set_chat_photo) | |
//! | `deleteChatPhoto` | [`delete_chat_photo`](crate::Bot::delete_chat_photo) | |
//! | `setChatTitle` | [`set_chat_title`](crate::Bot::set_chat_title) | |
//! | `setChatDescription` | [`set_chat_description`](crate::Bot::set_chat_description) | |
//! | `pinChatMessage` | [`pin_chat_message`](crate::Bot::pin_chat_message) | |
//! | `unpinChatMessage` | [`unpin_chat_message`](crate::Bot::unpin_chat_message) | |
//! | `leaveChat` | [`leave_chat`](crate::Bot::leave_chat) | |
//! | `getChat` | [`get_chat`](crate::Bot::get_chat) | answers with a [`ChatFullInfo`](crate::types::ChatFullInfo) |
//! | `getChatAdministrators` | [`get_chat_administrators`](crate::Bot::get_chat_administrators) | |
//! | `getChatMembersCount` | [`get_chat_member_count`](crate::Bot::get_chat_member_count) | [`get_chat_members_count`](crate::Bot::get_chat_members_count) is the same |
//! | `getChatMember` | [`get_chat_member`](crate::Bot::get_chat_member) | answers with an enum: [`ChatMember`](crate::types::ChatMember) |
//! | `setChatStickerSet` | [`set_chat_sticker_set`](crate::Bot::set_chat_sticker_set) | |
//! | `deleteChatStickerSet` | [`delete_chat_sticker_set`](crate::Bot::delete_chat_sticker_set) | |
//! | `answerCallbackQuery` | [`answer_callback_query`](crate::Bot::answer_callback_query) | |
//! | `setPassportDataErrors` | [`set_passport_data_errors`](crate::Bot::set_passport_data_errors) | |
//! | `answerPreCheckoutQuery` | [`answer_pre_checkout_query`](crate::Bot::answer_pre_checkout_query) | |
//! | `editMessageText` | [`edit_message_text`](crate::Bot::edit_message_text) | see [messages to edit](#messages-to-edit) |
//! | `editMessageCaption` | [`edit_message_caption`](crate::Bot::edit_message_caption) | see [messages to edit](#messages-to-edit) |
//! | `editMessageMedia` | [`edit_message_media`](crate::Bot::edit_message_media) | see [messages to edit](#messages-to-edit); uploads work here too |
//! | `editMessageReplyMarkup` | [`edit_message_reply_markup`](crate::Bot::edit_message_reply_markup) | see [messages to edit](#messages-to-edit) |
//! | `stopPoll` | [`stop_poll`](crate::Bot::stop_poll) | chat and number are two arguments |
//! | `deleteMessage` | [`delete_message`](crate::Bot::delete_message) | chat and number are two arguments |
//! | `sendSticker` | [`send_sticker`](crate::Bot::send_sticker) | |
//! | `getStickerSet` | [`get_sticker_set`](crate::Bot::get_sticker_set) | |
//! | `uploadStickerFile` | [`upload_sticker_file`](crate::Bot::upload_sticker_file) | any format, which is named |
//! | `createNewStickerSet` | [`create_new_sticker_set`](crate::Bot::create_new_sticker_set) | a list of [`InputSticker`](crate::types::InputSticker)s |
//! | `addStickerToSet` | [`add_sticker_to_set`](crate::Bot::add_sticker_to_set) | an [`InputSticker`](crate::types::InputSticker) |
//! | `setStickerPositionInSet` | [`set_sticker_position_in_set`](crate::Bot::set_sticker_position_in_set) | |
//! | `deleteStickerFromSet` | [`delete_sticker_from_set`](crate::Bot::delete_sticker_from_set) | |
//! | `answerInlineQuery` | [`answer_inline_query`](crate::Bot::answer_inline_query) | `switch_pm_text` and `switch_pm_parameter` are a [`button`](crate::types::InlineQueryResultsButton) |
//! | `getUpdates` | [`get_updates`](crate::Bot::get_updates) | |
//! | `setWebhook` | [`set_webhook`](crate::Bot::set_webhook) | the URL is required; `deleteWebhook` takes it away |
//! | `deleteWebhook` | [`delete_webhook`](crate::Bot::delete_webhook) | |
//! | `getWebhookInfo` | [`get_webhook_info`](crate::Bot::get_webhook_info) | |
//! | `setGameScore` | [`set_game_score`](crate::Bot::set_game_score) | see [messages to edit](#messages-to-edit) |
//! | `getGameHighScores` | [`get_game_high_scores`](crate::Bot::get_game_high_scores) | see [messages to edit](#messages-to-edit) |
//!
//! # amanobot.loop
//!
//! | amanobot | here |
//! | --- | --- |
//! | `MessageLoop(bot, handle)` | [`MessageLoop::new`](crate::updates::MessageLoop::new) with a function |
//! | `MessageLoop(bot, {'chat': f})` | … with [`Routes::new().on_chat_message(f)`](crate::routing::Routes) |
//! | `MessageLoop(bot)` | … with a [`DelegatorBot`](crate::delegate::DelegatorBot), or what else implements [`Handle`](crate::updates::Handle) |
//! | `MessageLoop.run_forever` | [`run`](crate::updates::MessageLoop::run), or without `async` [`run_forever`](crate::updates::MessageLoop::run_forever); its arguments are setters: [`relax`](crate::updates::MessageLoop::relax), [`offset`](crate::updates::MessageLoop::offset), [`timeout`](crate::updates::MessageLoop::timeout), [`allowed_updates`](crate::updates::MessageLoop::allowed_updates) |
//! | `MessageLoop.run_as_thread` | [`spawn`](crate::updates::MessageLoop::spawn), whose [handle](crate::updates::LoopHandle) can stop it, or without `async` [`run_as_thread`](crate::updates::MessageLoop::run_as_thread) |
//! | `OrderedWebhook` | [`OrderedWebhook`](crate::updates::OrderedWebhook) |
//! | `OrderedWebhook.run_forever` | [`run`](crate::updates::OrderedWebhook::run) or [`run_forever`](crate::updates::OrderedWebhook::run_forever), with [`max_hold`](crate::updates::OrderedWebhook::max_hold) |
//! | `OrderedWebhook.run_as_thread` | [`spawn`](crate::updates::OrderedWebhook::spawn) or [`run_as_thread`](crate::updates::OrderedWebhook::run_as_thread) |
//! | `OrderedWebhook.feed` | [`Feeder::feed`](crate::updates::Feeder::feed), of [`feeder()`](crate::updates::OrderedWebhook::feeder) |
//! | `Webhook` | [`Webhook`](crate::updates::Webhook) |
//! | `Webhook.run_forever`, `Webhook.run_as_thread` | [`run`](crate::updates::Webhook::run) or [`run_forever`](crate::updates::Webhook::run_forever), [`spawn`](crate::updates::Webhook::spawn) or [`run_as_thread`](crate::updates::Webhook::run_as_thread) |
//! | `Webhook.feed` | [`Feeder::feed`](crate::updates::Feeder::feed), of [`feeder()`](crate::updates::Webhook::feeder) |
//!
//! # Functions
//!
//! | amanobot | here |
//! | --- | --- |
//! | `flavor(msg)` | [`update.flavor()`](crate::types::Update::flavor), a [`Flavor`](crate::update::Flavor) |
//! | `glance(msg)` | [`message.glance().short()`](crate::update::ChatGlance::short), and in the same way of queries; for what it carries better [`message.content()`](crate::types::Message::content) |
//! | `glance(msg, long=True)` | [`message.glance().long()`](crate::update::ChatGlance::long) |
//! | `flance(msg)` | [`update.flance()`](crate::types::Update::flance) |
//! | `peel(event)`, `fleece(event)` | [`Event::peel`](crate::event::Event::peel), [`Event::fleece`](crate::event::Event::fleece), where events are [untyped](crate::event::Event); better a type of your own, which [`on_event`](crate::delegate::Delegate::on_event) gets as it was set |
//! | `is_event(msg)` | [`Incoming::is_event`](crate::delegate::Incoming::is_event), of what a delegate was opened for |
//! | `message_identifier(msg)` | [`MessageRef::from(&message)`](crate::MessageRef), or `&message` itself; of a chosen result [`sent()`](crate::types::ChosenInlineResult::sent) |
//! | `origin_identifier(msg)` | [`query.origin()`](crate::types::CallbackQuery::origin) |
//!
//! # DelegatorBot
//!
//! | amanobot | here |
//! | --- | --- |
//! | `DelegatorBot(token, patterns)` | [`DelegatorBot::new(bot)`](crate::delegate::DelegatorBot::new), with [`delegate(pair)`](crate::delegate::DelegatorBot::delegate) for each pattern |
//! | a seed that is hashable, a list, `None` | [`Seed::Key`](crate::delegate::Seed::Key), [`Seed::Fresh`](crate::delegate::Seed::Fresh), [`Seed::Skip`](crate::delegate::Seed::Skip) |
//! | a seeder of one's own, `lambda msg: …` | [`per(\|update\| …)`](crate::delegate::per) |
//! | a delegator, the seed tuple | a closure from the key to the delegate; bot and message are in [`Cx`](crate::delegate::Cx) |
//!
//! # amanobot.delegate
//!
//! | amanobot | here |
//! | --- | --- |
//! | `per_chat_id` | [`per_chat_id`](crate::delegate::per_chat_id); `types=` is [`types`](crate::delegate::PerChatId::types) or [`groups`](crate::delegate::PerChatId::groups) |
//! | `per_chat_id_in`, `per_chat_id_except` | [`per_chat_id_in`](crate::delegate::per_chat_id_in), [`per_chat_id_except`](crate::delegate::per_chat_id_except) |
//! | `per_from_id` | [`per_from_id`](crate::delegate::per_from_id); `flavors=` is [`flavors`](crate::delegate::PerFromId::flavors) or [`all_flavors`](crate::delegate::PerFromId::all_flavors) |
//! | `per_from_id_in`, `per_from_id_except` | [`per_from_id_in`](crate::delegate::per_from_id_in), [`per_from_id_except`](crate::delegate::per_from_id_except) |
//! | `per_inline_from_id` | [`per_inline_from_id`](crate::delegate::per_inline_from_id) |
//! | `per_inline_from_id_in`, `per_inline_from_id_except` | [`per_inline_from_id_in`](crate::delegate::per_inline_from_id_in), [`per_inline_from_id_except`](crate::delegate::per_inline_from_id_except) |
//! | `per_application` | [`per_application`](crate::delegate::per_application) |
//! | `per_message` | [`per_message`](crate::delegate::per_message) |
//! | `per_event_source_id` | none: an event knows whose it is, and opens a delegate if need be |
//! | `per_callback_query_chat_id` | [`per_callback_query_chat_id`](crate::delegate::per_callback_query_chat_id) |
//! | `per_callback_query_origin` | [`per_callback_query_origin`](crate::delegate::per_callback_query_origin); `origins=` is [`chat_only`](crate::delegate::PerCallbackQueryOrigin::chat_only) or [`inline_only`](crate::delegate::PerCallbackQueryOrigin::inline_only) |
//! | `per_invoice_payload` | [`per_invoice_payload`](crate::delegate::per_invoice_payload) |
//! | `call`, `create_run` | [`run_with`](crate::delegate::run_with), a delegate that is one function |
//! | `create_open` | the second half of a [`pair`](crate::delegate::pair()), `\|key\| MyDelegate::new()` |
//! | `until` | [`until`](crate::delegate::until) |
//! | `chain` | [`chain`](crate::delegate::chain), or just the tuple |
//! | `pair` | [`pair`](crate::delegate::pair()) |
//! | `pave_event_space` | none: each pair has its own space |
//! | `include_callback_query_chat_id` | [`include_callback_query`](crate::delegate::Pair::include_callback_query) of the pair; `types=` are those of the seeder |
//! | `intercept_callback_query_origin` | [`intercept_callback_query`](crate::delegate::Pair::intercept_callback_query) of the pair; `origins=` are [`Origins`](crate::helper::Origins) |
//!
//! # amanobot.helper
//!
//! ## Handlers
//!
//! One trait, [`Delegate`](crate::delegate::Delegate), whose first parameter says whom it is for.
//!
//! | amanobot | here |
//! | --- | --- |
//! | `Monitor` | `impl Delegate<PerApplication>`: [`PerApplication`](crate::delegate::PerApplication) |
//! | `ChatHandler` | `impl Delegate<PerChat>`: [`PerChat`](crate::delegate::PerChat) |
//! | `UserHandler`, `InlineUserHandler` | `impl Delegate<PerUser>`: [`PerUser`](crate::delegate::PerUser); the seeder chooses the flavors |
//! | `CallbackQueryOriginHandler` | `impl Delegate<PerOrigin>`: [`PerOrigin`](crate::delegate::PerOrigin) |
//! | `InvoiceHandler` | `impl Delegate<PerInvoice>`: [`PerInvoice`](crate::delegate::PerInvoice) |
//! | `open(initial_msg, seed)` that returns true | [`open`](crate::delegate::Delegate::open) that [takes the first](crate::delegate::Cx::take_first) message |
//! | `on_close(ex)` | [`on_close(self, cx, reason)`](crate::delegate::Delegate::on_close) |
//! | `self.close()` | [`cx.close()`](crate::delegate::Cx::close), which takes effect when the hook returns |
//! | `timeout=10` | [`idle_timeout`](crate::delegate::Pair::idle_timeout) of the pair |
//!
//! ## Contexts
//!
//! | amanobot | here |
//! | --- | --- |
//! | `ListenerContext` | [`Cx`](crate::delegate::Cx), which each hook is given |
//! | `ListenerContext.bot`, `ListenerContext.id` | [`cx.bot()`](crate::delegate::Cx::bot), [`cx.seed()`](crate::delegate::Cx::seed) |
//! | `ListenerContext.listener` | the delegate's own mailbox: [`cx.wait()`](crate::delegate::Cx::wait) |
//! | `ChatContext` | [`Cx<PerChat>`](crate::delegate::Cx) |
//! | `ChatContext.chat_id` | [`cx.chat_id()`](crate::delegate::Cx::chat_id) |
//! | `ChatContext.sender`, `ChatContext.administrator` | [`cx.sender()`](crate::delegate::Cx::sender), [`cx.administrator()`](crate::delegate::Cx::administrator) |
//! | `UserContext` | [`Cx<PerUser>`](crate::delegate::Cx) |
//! | `UserContext.user_id` | [`cx.user_id()`](crate::delegate::Cx::user_id) |
//! | `UserContext.sender` | [`cx.sender()`](crate::delegate::Cx::sender), to the private chat |
//! | `CallbackQueryOriginContext` | [`Cx<PerOrigin>`](crate::delegate::Cx) |
//! | `CallbackQueryOriginContext.origin` | [`cx.origin()`](crate::delegate::Cx::origin) |
//! | `CallbackQueryOriginContext.editor` | [`cx.editor()`](crate::delegate::Cx::editor) |
//! | `InvoiceContext` | [`Cx<PerInvoice>`](crate::delegate::Cx) |
//! | `InvoiceContext.payload` | [`cx.payload()`](crate::delegate::Cx::payload) |
//! | `Sender`, `Administrator`, `Editor` | [`Sender`](crate::helper::Sender), [`Administrator`](crate::helper::Administrator), [`Editor`](crate::helper::Editor), with every method that fits |
//! | `Listener` | [`Listener`](crate::routing::Listener) of a [`SpeakerBot`](crate::routing::SpeakerBot); a delegate has its own mailbox |
//! | `Listener.capture` | [`capture`](crate::routing::Listener::capture) with a [`Filter`](crate::update::Filter), or a [`Template`](crate::update::Template) as there; in a delegate the seeder decides what arrives, and [`cx.wait_for(filter)`](crate::delegate::Cx::wait_for) what is waited for |
//! | `Listener.wait` | [`wait`](crate::routing::Listener::wait); in a delegate [`cx.wait()`](crate::delegate::Cx::wait), [`cx.wait_message()`](crate::delegate::Cx::wait_message) |
//!
//! ## Mixins
//!
//! There are none: what they install is always there, or an option of the pair.
//!
//! | amanobot | here |
//! | --- | --- |
//! | `Router` | [`Router`](crate::routing::Router); a key of `None` is [`otherwise`](crate::routing::Router::otherwise), of `(None,)` [`no_key`](crate::routing::Router::no_key) |
//! | `Router.map` | [`KeyFunction::key`](crate::routing::KeyFunction::key) |
//! | `Router.route` | [`into_handler`](crate::routing::Router::into_handler), or the router itself as another one's entry |
//! | `DefaultRouterMixin`, `DefaultRouterMixin.router`, `DefaultRouterMixin.on_message` | the hooks of [`Delegate`](crate::delegate::Delegate), one for each flavor |
//! | `StandardEventScheduler` | [`Scheduler`](crate::event::Scheduler) |
//! | `StandardEventScheduler.make_event_data` | [`Event::new`](crate::event::Event::new), or a value of your own type |
//! | `StandardEventScheduler.event_space`, `StandardEventScheduler.configure` | none: an event needs no address to find its delegate |
//! | `StandardEventScheduler.event_at`, `StandardEventScheduler.event_later`, `StandardEventScheduler.event_now` | [`at`](crate::event::Scheduler::at), [`later`](crate::event::Scheduler::later), [`now`](crate::event::Scheduler::now) |
//! | `StandardEventScheduler.cancel` | [`Scheduled::cancel`](crate::event::Scheduled::cancel) |
//! | `StandardEventMixin`, `StandardEventMixin.scheduler` | [`cx.scheduler()`](crate::delegate::Cx::scheduler) |
//! | `IdleEventCoordinator`, `IdleTerminateMixin`, `IdleTerminateMixin.idle_event_coordinator` | [`idle_timeout`](crate::delegate::Pair::idle_timeout) of the pair |
//! | `IdleEventCoordinator.refresh` | none: each message restarts the time |
//! | `IdleEventCoordinator.augment_on_message`, `IdleEventCoordinator.augment_on_close` | none: nothing has to be wrapped |
//! | `IdleTerminateMixin.on__idle` | [`on_idle`](crate::delegate::Delegate::on_idle) |
//! | `InterceptCallbackQueryMixin`, `InterceptCallbackQueryMixin.callback_query_coordinator` | [`intercept_callback_query`](crate::delegate::Pair::intercept_callback_query) of the pair |
//! | `CallbackQueryCoordinator` | [`CallbackQueryCoordinator`](crate::helper::CallbackQueryCoordinator), to be used without delegates |
//! | `CallbackQueryCoordinator.configure` | none: it is asked, by [`owner_of`](crate::helper::CallbackQueryCoordinator::owner_of) |
//! | `CallbackQueryCoordinator.capture_origin`, `CallbackQueryCoordinator.uncapture_origin` | [`capture`](crate::helper::CallbackQueryCoordinator::capture), [`uncapture`](crate::helper::CallbackQueryCoordinator::uncapture); in a delegate [`cx.capture_origin()`](crate::delegate::Cx::capture_origin), [`cx.uncapture_origin()`](crate::delegate::Cx::uncapture_origin) |
//! | `CallbackQueryCoordinator.augment_bot` | [`augment`](crate::helper::CallbackQueryCoordinator::augment) |
//! | `CallbackQueryCoordinator.augment_send`, `CallbackQueryCoordinator.augment_edit`, `CallbackQueryCoordinator.augment_delete` | none: an augmented bot is told of every call that sends, edits or deletes; hooks of your own are set by [`with_hook`](crate::Bot::with_hook) |
//! | `CallbackQueryCoordinator.augment_on_message` | [`capture_chosen`](crate::helper::CallbackQueryCoordinator::capture_chosen) |
//! | `Answerer` | [`Answerer`](crate::helper::Answerer) |
//! | `Answerer.answer` | [`answer(&query, future)`](crate::helper::Answerer::answer); the future gives a list, or an [`InlineAnswer`](crate::helper::InlineAnswer) with options |
//! | `AnswererMixin`, `AnswererMixin.answerer` | [`cx.answerer()`](crate::delegate::Cx::answerer) |
//!
//! ## Utilities
//!
//! | amanobot | here |
//! | --- | --- |
//! | `SafeDict` | none: `Arc<Mutex<HashMap<…>>>` of the [standard library](std::sync::Mutex); a delegate's own state needs no lock |
//! | `openable` | none: the hooks of [`Delegate`](crate::delegate::Delegate) have defaults |
//!
//! # amanobot.exception
//!
//! | amanobot | here |
//! | --- | --- |
//! | `AmanobotException` | [`Error`](crate::Error) |
//! | `BadFlavor`, `BadFlavor.offender` | none: what is newer than the library is [`Flavor::Unknown`](crate::update::Flavor::Unknown) |
//! | `BadHTTPResponse`, `BadHTTPResponse.status`, `BadHTTPResponse.text` | [`Error::BadResponse`](crate::Error::BadResponse) |
//! | `BadHTTPResponse.response` | none: status and text are what there is to know |
//! | `EventNotFound`, `EventNotFound.event` | none: [`cancel`](crate::event::Scheduled::cancel) answers `false` |
//! | `WaitTooLong`, `WaitTooLong.seconds` | [`Interrupted`](crate::delegate::Interrupted), or the error of `tokio::time::timeout` around a [`wait`](crate::delegate::Cx::wait) |
//! | `IdleTerminate` | [`CloseReason::Idle`](crate::delegate::CloseReason::Idle) |
//! | `StopListening` | [`CloseReason::Closed`](crate::delegate::CloseReason::Closed) |
//! | `TelegramError` | [`Error::Api`](crate::Error::Api), an [`ApiError`](crate::ApiError) |
//! | `TelegramError.description`, `TelegramError.error_code` | [`description`](crate::ApiError::description), [`code`](crate::ApiError::code) |
//! | `TelegramError.json` | none: [`parameters`](crate::ApiError::parameters) has the rest of it |
//! | `UnauthorizedError` | [`ApiErrorKind::Unauthorized`](crate::ApiErrorKind::Unauthorized) |
//! | `BotWasKickedError` | [`ApiErrorKind::BotWasKicked`](crate::ApiErrorKind::BotWasKicked) |
//! | `BotWasBlockedError` | [`ApiErrorKind::BotWasBlocked`](crate::ApiErrorKind::BotWasBlocked) |
//! | `TooManyRequestsError` | [`ApiErrorKind::TooManyRequests`](crate::ApiErrorKind::TooManyRequests) |
//! | `MigratedToSupergroupChatError` | [`ApiErrorKind::MigratedToSupergroup`](crate::ApiErrorKind::MigratedToSupergroup) |
//! | `NotEnoughRightsError` | [`ApiErrorKind::NotEnoughRights`](crate::ApiErrorKind::NotEnoughRights) |
//! | `DESCRIPTION_PATTERNS`, exceptions of one's own | none: match on [`kind`](crate::ApiError::kind), or look into [`description`](crate::ApiError::description) |
//!
//! # amanobot.namedtuple
//!
//! Everything is typed, so there is nothing to convert. Objects that a bot sends are made with
//! `new` and the required members; the rest are setters.
//!
//! | amanobot | here | |
//! | --- | --- | --- |
//! | `User` | [`User`](crate::types::User) | |
//! | `Chat` | [`Chat`](crate::types::Chat) | `type` is `kind` |
//! | `Message` | [`Message`](crate::types::Message) | `from_` is `from` |
//! | `MessageEntity` | [`MessageEntity`](crate::types::MessageEntity) | |
//! | `PhotoSize` | [`PhotoSize`](crate::types::PhotoSize) | |
//! | `Audio` | [`Audio`](crate::types::Audio) | |
//! | `Document` | [`Document`](crate::types::Document) | |
//! | `Sticker` | [`Sticker`](crate::types::Sticker) | |
//! | `Video` | [`Video`](crate::types::Video) | |
//! | `Voice` | [`Voice`](crate::types::Voice) | |
//! | `VideoNote` | [`VideoNote`](crate::types::VideoNote) | |
//! | `Contact` | [`Contact`](crate::types::Contact) | |
//! | `Location` | [`Location`](crate::types::Location) | |
//! | `Venue` | [`Venue`](crate::types::Venue) | |
//! | `UserProfilePhotos` | [`UserProfilePhotos`](crate::types::UserProfilePhotos) | |
//! | `File` | [`File`](crate::types::File) | |
//! | `ChatPhoto` | [`ChatPhoto`](crate::types::ChatPhoto) | |
//! | `ChatMember` | [`ChatMember`](crate::types::ChatMember) | an enum: one alternative for each status |
//! | `CallbackQuery` | [`CallbackQuery`](crate::types::CallbackQuery) | `data` is an `Option`: a game's button has none |
//! | `InlineQuery` | [`InlineQuery`](crate::types::InlineQuery) | |
//! | `ChosenInlineResult` | [`ChosenInlineResult`](crate::types::ChosenInlineResult) | |
//! | `Invoice` | [`Invoice`](crate::types::Invoice) | |
//! | `ShippingAddress` | [`ShippingAddress`](crate::types::ShippingAddress) | |
//! | `OrderInfo` | [`OrderInfo`](crate::types::OrderInfo) | |
//! | `ShippingQuery` | [`ShippingQuery`](crate::types::ShippingQuery) | |
//! | `PreCheckoutQuery` | [`PreCheckoutQuery`](crate::types::PreCheckoutQuery) | |
//! | `SuccessfulPayment` | [`SuccessfulPayment`](crate::types::SuccessfulPayment) | |
//! | `ReplyKeyboardMarkup` | [`ReplyKeyboardMarkup`](crate::types::ReplyKeyboardMarkup) | made of rows, also of texts: `ReplyKeyboardMarkup::from([["Yes", "No"]])` |
//! | `KeyboardButton` | [`KeyboardButton`](crate::types::KeyboardButton) | |
//! | `ReplyKeyboardRemove` | [`ReplyKeyboardRemove`](crate::types::ReplyKeyboardRemove) | |
//! | `InlineKeyboardMarkup` | [`InlineKeyboardMarkup`](crate::types::InlineKeyboardMarkup) | made of rows: `InlineKeyboardMarkup::from([[button]])` |
//! | `InlineKeyboardButton` | [`InlineKeyboardButton`](crate::types::InlineKeyboardButton) | |
//! | `ForceReply` | [`ForceReply`](crate::types::ForceReply) | |
//! | `InlineQueryResult` | [`InlineQueryResult`](crate::types::InlineQueryResult) | an enum; its alternatives, such as [`InlineQueryResultArticle`](crate::types::InlineQueryResultArticle), turn into it |
//! | `InputMessageContent` | [`InputMessageContent`](crate::types::InputMessageContent) | an enum; its alternatives, such as [`InputTextMessageContent`](crate::types::InputTextMessageContent), turn into it |
//! | `LabeledPrice` | [`LabeledPrice`](crate::types::LabeledPrice) | |
//! | `ShippingOption` | [`ShippingOption`](crate::types::ShippingOption) | |
//!
//! # amanobot.routing
//!
//! | amanobot | here |
//! | --- | --- |
//! | `by_content_type` | [`by_content_type`](crate::routing::by_content_type) |
//! | `make_content_type_routing_table` | none: entries are named one by one; or a `match` on [`message.content()`](crate::types::Message::content) |
//! | `by_command`, `by_chat_command` | [`by_command`](crate::routing::by_command), [`by_chat_command`](crate::routing::by_chat_command); their arguments are setters of [`ByCommand`](crate::routing::ByCommand) |
//! | `by_text` | [`by_text`](crate::routing::by_text) |
//! | `by_data` | [`by_data`](crate::routing::by_data) |
//! | `by_regex` | [`by_regex`](crate::routing::by_regex), with the feature `regex` |
//! | `process_key`, `lower_key`, `upper_key` | [`map_key`](crate::routing::KeyFunction::map_key), [`lower`](crate::routing::KeyFunction::lower), [`upper`](crate::routing::KeyFunction::upper) of a key function |
//! | `make_routing_table` | none: nothing is found by its name while the program runs; name entries with [`on`](crate::routing::Router::on), or in a delegate `match` on what a [key function](crate::routing::KeyFunction) finds |
//!
//! # amanobot.text
//!
//! | amanobot | here |
//! | --- | --- |
//! | `apply_entities_as_markdown` | [`to_markdown`](crate::text::to_markdown); [`to_markdown_v2`](crate::text::to_markdown_v2) loses nothing |
//! | `apply_entities_as_html` | [`to_html`](crate::text::to_html) |
//!
//! # amanobot.api
//!
//! | amanobot | here |
//! | --- | --- |
//! | `set_proxy(url)` | [`BotBuilder::proxy`](crate::BotBuilder::proxy), for one bot |
//! | `set_proxy(url, basic_auth)` | [`BotBuilder::proxy_basic_auth`](crate::BotBuilder::proxy_basic_auth) |
//!
//! # amanobot.aio
//!
//! The names are the same there, and so are their counterparts. `await` stands behind the call
//! instead of before it. What the other version, without `aio`, did by threads is in
//! [`blocking`](crate::blocking): `.send()` in place of `.await`.
