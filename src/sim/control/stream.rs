//! The log, read at once, waited for, or as a stream of server-sent events.

use std::fmt::Write as _;
use std::time::Duration;

use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, sleep};

use super::{Ask, Reply};
use crate::sim::log::{Page, Scope};
use crate::sim::refusal::Refusal;
use crate::sim::service::Service;

/// So many entries are sent at once.
const BATCH: usize = 500;

/// A stream says that it is still there after so long without an entry.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// After a batch a stream rests, so that a busy bot makes few large batches instead of many small.
const REST: Duration = Duration::from_millis(10);

/// `GET /_sim/log`: calls and updates.
pub(super) async fn log(service: Service, ask: Ask) -> Result<Reply, Refusal> {
    wait_for(&service, &ask, Scope::Wire).await
}

/// `GET …/events`: what happens in a chat.
pub(super) async fn chat_events(service: Service, ask: Ask) -> Result<Reply, Refusal> {
    let (_, key) = service.act(|world| world.asking_chat(&ask))?;
    wait_for(&service, &ask, Scope::Chat(key)).await
}

/// Entries after a number; waits for the first if the request says so.
async fn wait_for(service: &Service, ask: &Ask, scope: Scope) -> Result<Reply, Refusal> {
    let mut after = ask.after()?.unwrap_or_default();
    let deadline = ask.deadline()?.unwrap_or_else(Instant::now);
    let limit = ask.number("limit")?.unwrap_or(i64::MAX).max(1);
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let mut changes = service.changes();
    loop {
        let page = service.world().read_log(after, scope, limit);
        after = page.last;
        if !page.entries.is_empty() || !service.change_by(deadline, &mut changes).await {
            let entries: Vec<String> = page.entries.into_iter().map(|(_, told)| told).collect();
            return Ok(Reply::Written(format!("[{}]", entries.join(","))));
        }
    }
}

/// `GET /_sim/events`: everything, from the newest entry on unless the client names another.
pub(super) async fn events(service: Service, ask: Ask) -> Result<Reply, Refusal> {
    let place = service
        .listener()
        .ok_or_else(|| Refusal::exactly(503, "too many streams of events are open; close one"))?;
    let newest = service.world().log.newest();
    let after = ask.last_event.or(ask.after()?).unwrap_or(newest);
    Ok(Reply::Events(Feed {
        service,
        after,
        greeted: false,
        _place: place,
    }))
}

/// A stream of events.
#[derive(Debug)]
pub(crate) struct Feed {
    service: Service,
    after: u64,
    greeted: bool,
    /// There is room for so many streams.
    _place: OwnedSemaphorePermit,
}

impl Feed {
    /// What is to be sent next: entries, or a sign of life.
    pub(crate) async fn next(&mut self) -> String {
        if !self.greeted {
            self.greeted = true;
            return format!("retry: 1000\n\n{}", self.lost().unwrap_or_default());
        }
        loop {
            let mut changes = self.service.changes();
            // Who reads too slowly loses its place as well.
            if let Some(lost) = self.lost() {
                return lost;
            }
            let page = self
                .service
                .world()
                .read_log(self.after, Scope::Everything, BATCH);
            self.after = page.last;
            if !page.entries.is_empty() {
                sleep(REST).await;
                return written(&page);
            }
            let heartbeat = Instant::now() + HEARTBEAT;
            if !self.service.change_by(heartbeat, &mut changes).await {
                return ": still here\n\n".to_owned();
            }
        }
    }

    /// A client whose place in the log is gone, because of its age or because another server has
    /// taken over, is told to look at the state anew.
    fn lost(&mut self) -> Option<String> {
        let world = self.service.world();
        if world.log.reaches(self.after) {
            return None;
        }
        self.after = world.log.oldest();
        let (seq, at) = (self.after, world.now());
        Some(format!(
            "id: {seq}\ndata: {{\"seq\":{seq},\"kind\":\"state\",\"at\":{at}}}\n\n"
        ))
    }
}

/// Entries as server-sent events. JSON has no line ends, so that an entry is one line.
fn written(page: &Page) -> String {
    let mut lines = String::new();
    for (seq, told) in &page.entries {
        let _ = write!(lines, "id: {seq}\ndata: {told}\n\n");
    }
    lines
}
