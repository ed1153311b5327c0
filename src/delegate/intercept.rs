//! Presses that come to whoever has sent the message below which they happen.
//!
//! Which message is whose is written down by [`CallbackQueryCoordinator`]; each pattern has one of its
//! own, so that two with the same keys do not mix.

use std::collections::VecDeque;
use std::sync::Arc;

use tokio::runtime::Handle;

use super::incoming::Incoming;
use super::scope::Scope;
use super::table::{Address, Delivery, Pattern};
use crate::helper::{CallbackQueryCoordinator, Owner};
use crate::types::{Update, UpdateKind};

/// Whose messages are whose, in one pattern.
pub(super) type Presses<S> = CallbackQueryCoordinator<Address<<S as Scope>::Key>>;

impl<S: Scope, E: Send + 'static> Pattern<S, E> {
    /// Finds out who a press is for that no seeder has found a seed in.
    pub(super) fn captured(self: Arc<Self>, update: &Update) -> Option<Delivery> {
        let presses = self.presses.as_ref()?;
        let UpdateKind::CallbackQuery(query) = &update.kind else {
            return None;
        };
        match presses.seek(query) {
            Owner::Known(address) => Some(Box::new(move |update| {
                self.deliver(address, Incoming::Update(update));
            })),
            Owner::Nobody => None,
            // Its message may be one that is being sent: it waits for that, and has its place.
            Owner::InFlight(press) => Some(Box::new(move |update| {
                let presses = self.presses.clone().expect("it was asked before");
                // The call may be awaited on another runtime, with which a delegate must not end.
                let runtime = Handle::current();
                self.shared.hold();
                presses.when_known(press, move |address| {
                    let _entered = runtime.enter();
                    match address {
                        Some(address) => self.deliver_late(address, update),
                        None => self.shared.places.give_back(1),
                    }
                    self.shared.let_go();
                });
            })),
        }
    }

    /// Has presses below the message that a user has sent from inline mode come to the one that is told
    /// of it.
    pub(super) fn capture_chosen(&self, update: &Update, address: &Address<S::Key>) {
        if let (Some(presses), UpdateKind::ChosenInlineResult(chosen)) =
            (&self.presses, &update.kind)
        {
            presses.capture_chosen(chosen, address.clone());
        }
    }

    /// Brings an update that has waited to its delegate, before what has come later.
    fn deliver_late(self: &Arc<Self>, address: Address<S::Key>, update: Update) {
        self.deliver_now(address, Incoming::Update(update), put_in_order);
    }
}

/// Puts an update before unread ones with larger numbers.
fn put_in_order<E>(mail: &mut VecDeque<Incoming<E>>, item: Incoming<E>) {
    let Incoming::Update(update) = &item else {
        mail.push_back(item);
        return;
    };
    let is_later = |unread: &Incoming<E>| match unread {
        Incoming::Update(unread) => unread.update_id > update.update_id,
        Incoming::Event(_) => false,
    };
    let place = mail.iter().position(is_later).unwrap_or(mail.len());
    mail.insert(place, item);
}
