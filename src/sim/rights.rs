//! Who may do what: the rights of administrators, and what a chat permits to everybody else.
//!
//! Says yes or no, in the server's words. What a method does once it may is told in `methods`.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::sim::members::Status;
use crate::sim::refusal::Refusal;
use crate::sim::world::{ChatKey, World};

macro_rules! rights {
    ($($right:ident $name:literal,)*) => {
        /// Something that members of a chat may do: a member of `ChatAdministratorRights`, of
        /// `ChatPermissions`, or of both.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Right {
            $(#[doc = concat!("`", $name, "`")] $right,)*
        }

        impl Right {
            /// All there are.
            pub(crate) const ALL: &[Self] = &[$(Self::$right,)*];

            /// The name of it in objects and parameters.
            pub(crate) fn name(self) -> &'static str {
                match self {
                    $(Self::$right => $name,)*
                }
            }
        }
    };
}

rights! {
    Anonymous "is_anonymous",
    ManageChat "can_manage_chat",
    DeleteMessages "can_delete_messages",
    ManageVideoChats "can_manage_video_chats",
    RestrictMembers "can_restrict_members",
    PromoteMembers "can_promote_members",
    ChangeInfo "can_change_info",
    InviteUsers "can_invite_users",
    PostStories "can_post_stories",
    EditStories "can_edit_stories",
    DeleteStories "can_delete_stories",
    PostMessages "can_post_messages",
    EditMessages "can_edit_messages",
    PinMessages "can_pin_messages",
    ManageTopics "can_manage_topics",
    ManageDirectMessages "can_manage_direct_messages",
    ManageTags "can_manage_tags",
    SendWelcomeMessages "can_send_welcome_messages",
    SendMessages "can_send_messages",
    SendAudios "can_send_audios",
    SendDocuments "can_send_documents",
    SendPhotos "can_send_photos",
    SendVideos "can_send_videos",
    SendVideoNotes "can_send_video_notes",
    SendVoiceNotes "can_send_voice_notes",
    SendPolls "can_send_polls",
    SendOtherMessages "can_send_other_messages",
    AddWebPagePreviews "can_add_web_page_previews",
    ReactToMessages "can_react_to_messages",
    EditTag "can_edit_tag",
}

/// A set of rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Rights(u32);

impl Rights {
    /// None at all.
    pub(crate) const NONE: Self = Self(0);

    /// What an administrator can have.
    pub(crate) const OF_ADMINISTRATORS: Self = Self::upto(Right::SendMessages);

    /// What a chat can permit to those who are no administrators.
    pub(crate) const PERMISSIONS: Self = Self(!0 >> (32 - Right::ALL.len()))
        .minus(Self::OF_ADMINISTRATORS)
        .plus(Self::BY_APPOINTMENT);

    /// What people may do in most chats, and bots only as administrators.
    const BY_APPOINTMENT: Self = Self::NONE
        .with(Right::ChangeInfo)
        .with(Right::InviteUsers)
        .with(Right::PinMessages)
        .with(Right::ManageTopics);

    /// What only administrators of channels can have.
    const IN_CHANNELS: Self = Self::NONE
        .with(Right::PostMessages)
        .with(Right::EditMessages)
        .with(Right::ManageDirectMessages);

    /// What only administrators of groups can have.
    const IN_GROUPS: Self = Self::NONE
        .with(Right::PinMessages)
        .with(Right::ManageTopics)
        .with(Right::ManageTags);

    /// What comes with `can_send_other_messages` and with `can_add_web_page_previews`, unless
    /// permissions are independent.
    const MEDIA: Self = Self::NONE
        .with(Right::SendMessages)
        .with(Right::SendAudios)
        .with(Right::SendDocuments)
        .with(Right::SendPhotos)
        .with(Right::SendVideos)
        .with(Right::SendVideoNotes)
        .with(Right::SendVoiceNotes);

    const fn upto(right: Right) -> Self {
        Self((1 << right as u32) - 1)
    }

    /// This one, too.
    #[must_use]
    pub(crate) const fn with(self, right: Right) -> Self {
        Self(self.0 | 1 << right as u32)
    }

    /// This one not.
    #[must_use]
    pub(crate) const fn without(self, right: Right) -> Self {
        Self(self.0 & !(1 << right as u32))
    }

    /// Those of either.
    #[must_use]
    pub(crate) const fn plus(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Those of both.
    #[must_use]
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Those that the other lacks.
    #[must_use]
    pub(crate) const fn minus(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether this one is among them.
    pub(crate) const fn has(self, right: Right) -> bool {
        self.0 & 1 << right as u32 != 0
    }

    /// Whether all of the other's are among them.
    pub(crate) const fn covers(self, other: Self) -> bool {
        other.minus(self).0 == 0
    }

    /// The administrator's rights that exist in a chat of this type.
    pub(crate) fn in_chat(kind: &str) -> Self {
        let foreign = match kind {
            "channel" => Self::IN_GROUPS,
            "group" => Self::IN_CHANNELS.with(Right::ManageTopics),
            _ => Self::IN_CHANNELS,
        };
        Self::OF_ADMINISTRATORS.minus(foreign)
    }

    /// What an administrator of a chat of this type gets unless something else is said: all but
    /// to stay unseen.
    pub(crate) fn of_administrator(kind: &str) -> Self {
        Self::in_chat(kind).without(Right::Anonymous)
    }

    /// Those that an object names with `true`; where it says nothing, those of `otherwise`.
    pub(crate) fn read(object: &Map<String, Value>, otherwise: Self) -> Self {
        let mut rights = otherwise;
        for right in Right::ALL {
            match object.get(right.name()).and_then(Value::as_bool) {
                Some(true) => rights = rights.with(*right),
                Some(false) => rights = rights.without(*right),
                None => {}
            }
        }
        rights
    }

    /// The permissions that a `ChatPermissions` object grants. Unless they are independent, some
    /// bring others along.
    pub(crate) fn permitted(object: &Map<String, Value>, independent: bool) -> Self {
        let mut granted = Self::read(object, Self::NONE).and(Self::PERMISSIONS);
        if !independent {
            if granted.has(Right::SendOtherMessages) || granted.has(Right::AddWebPagePreviews) {
                granted = granted.plus(Self::MEDIA);
            }
            if granted.has(Right::SendPolls) {
                granted = granted.with(Right::SendMessages);
            }
        }
        granted
    }

    /// Each right of `all` by its name, and whether it is among these.
    pub(crate) fn write(self, all: Self) -> Map<String, Value> {
        let among = Right::ALL.iter().filter(|right| all.has(**right));
        among
            .map(|right| (right.name().to_owned(), Value::Bool(self.has(*right))))
            .collect()
    }
}

/// What a message is sent as: its member, the permission it takes, and the server's word for it.
const KINDS: [(&str, Right, &str); 20] = [
    ("text", Right::SendMessages, "text messages"),
    ("rich_message", Right::SendMessages, "the rich message"),
    ("photo", Right::SendPhotos, "photos"),
    ("live_photo", Right::SendPhotos, "photos"),
    ("video", Right::SendVideos, "videos"),
    // Before `document`, which an animation is, too.
    ("animation", Right::SendOtherMessages, "animations"),
    ("audio", Right::SendAudios, "music"),
    ("document", Right::SendDocuments, "documents"),
    ("voice", Right::SendVoiceNotes, "voice notes"),
    ("video_note", Right::SendVideoNotes, "video notes"),
    ("sticker", Right::SendOtherMessages, "stickers"),
    ("dice", Right::SendOtherMessages, "dice"),
    ("game", Right::SendOtherMessages, "games"),
    ("poll", Right::SendPolls, "polls"),
    ("contact", Right::SendMessages, "contacts"),
    // Before `location`, which a venue is, too.
    ("venue", Right::SendMessages, "venues"),
    ("location", Right::SendMessages, "locations"),
    ("invoice", Right::SendMessages, "invoices"),
    ("paid_media", Right::SendPhotos, "paid media"),
    ("checklist", Right::SendMessages, "checklists"),
];

impl World {
    /// What a bot or a person may do in a chat, all told.
    pub(crate) fn rights_of(&self, who: i64, key: ChatKey) -> Rights {
        let everything = Rights::OF_ADMINISTRATORS.plus(Rights::PERMISSIONS);
        if key.bot.is_some() {
            return everything;
        }
        let chat = &self.chats[&key];
        let is_bot = self.bots.contains_key(&who);
        let by_default = if chat.is_channel() {
            Rights::NONE
        } else if is_bot {
            chat.house.permissions.minus(Rights::BY_APPOINTMENT)
        } else {
            chat.house.permissions
        };
        let member = chat.member(who, self.now());
        match member.status {
            Status::Creator => everything,
            Status::Administrator => {
                let unasked = by_default.and(Rights::BY_APPOINTMENT);
                let speech = Rights::PERMISSIONS.minus(Rights::BY_APPOINTMENT);
                member.rights.plus(unasked).plus(speech)
            }
            Status::Member => by_default,
            Status::Restricted if member.is_in() => by_default.and(member.rights),
            Status::Restricted | Status::Left | Status::Kicked => Rights::NONE,
        }
    }

    /// Whether a bot or a person may do this in a chat.
    pub(crate) fn may(&self, who: i64, key: ChatKey, right: Right) -> bool {
        self.rights_of(who, key).has(right)
    }

    /// Why a bot or a person may not do this in a chat, in words for whatever needs the right. A
    /// method with words of its own uses [`require_right_to`](Self::require_right_to).
    pub(crate) fn require_right(
        &self,
        who: i64,
        key: ChatKey,
        right: Right,
    ) -> Result<(), Refusal> {
        if self.may(who, key, right) {
            return Ok(());
        }
        let kind = KINDS.iter().find(|(_, needed, _)| *needed == right);
        Err(match (right, kind) {
            (Right::PostMessages, _) => no_administrator_of_channel(),
            (_, Some((_, _, kind))) => cannot_send(kind),
            (Right::PinMessages, _) => not_enough_rights("manage pinned messages in the chat"),
            (Right::RestrictMembers, _) => not_enough_rights("restrict/unrestrict chat member"),
            (Right::InviteUsers, _) => not_enough_rights("manage chat invite link"),
            (Right::PromoteMembers, _) => Refusal::bad_request("not enough rights"),
            _ => Refusal::bad_request("CHAT_ADMIN_REQUIRED"),
        })
    }

    /// As [`require_right`](Self::require_right); `what` comes after `not enough rights to`.
    pub(crate) fn require_right_to(
        &self,
        who: i64,
        key: ChatKey,
        right: Right,
        what: &str,
    ) -> Result<(), Refusal> {
        if self.may(who, key, right) {
            Ok(())
        } else {
            Err(not_enough_rights(what))
        }
    }

    /// Why a bot or a person may not send a message of these members to a chat: it is not there,
    /// the chat is a channel of others, it does not permit this kind, or it is too soon.
    pub(crate) fn require_sending(
        &self,
        who: i64,
        key: ChatKey,
        content: &Map<String, Value>,
    ) -> Result<(), Refusal> {
        let chat = &self.chats[&key];
        if key.bot.is_some() {
            let is_new = chat.last_message_id == 0 && who != key.id;
            return if self.is_strict && is_new && !self.asks_to_join(key.id, who) {
                Err(Refusal::new(
                    403,
                    "bot can't initiate conversation with a user",
                ))
            } else {
                Ok(())
            };
        }
        let member = chat.member(who, self.now());
        if !member.is_in() {
            return Err(Refusal::bad_request("have no write access to the chat"));
        }
        let rights = self.rights_of(who, key);
        if chat.is_channel() {
            return if rights.has(Right::PostMessages) {
                Ok(())
            } else {
                Err(no_administrator_of_channel())
            };
        }
        let kind = KINDS.iter().find(|(name, ..)| content.contains_key(*name));
        if let Some((_, right, kind)) = kind
            && !rights.has(*right)
        {
            return Err(cannot_send(kind));
        }
        match chat.house.wait(who, self.now()) {
            Some(seconds) if !member.rules() => Err(Refusal::too_many_requests(seconds)),
            _ => Ok(()),
        }
    }
}

fn not_enough_rights(what: &str) -> Refusal {
    Refusal::bad_request(&format!("not enough rights to {what}"))
}

fn cannot_send(kind: &str) -> Refusal {
    not_enough_rights(&format!("send {kind} to the chat"))
}

fn no_administrator_of_channel() -> Refusal {
    Refusal::bad_request("need administrator rights in the channel chat")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::schema::Tables;

    #[test]
    fn the_schema_has_these_rights_and_no_others() {
        for (object, rights) in [
            ("ChatAdministratorRights", Rights::OF_ADMINISTRATORS),
            ("ChatPermissions", Rights::PERMISSIONS),
        ] {
            let ty = Tables::bot_api().ty(object).unwrap();
            let mut named: Vec<_> = ty.members().iter().map(|member| member.name).collect();
            let mut known: Vec<_> = Right::ALL
                .iter()
                .filter(|right| rights.has(**right))
                .collect();
            known.sort_by_key(|right| right.name());
            named.sort_unstable();
            let known: Vec<_> = known.into_iter().map(|right| right.name()).collect();
            assert_eq!(known, named, "{object}");
        }
    }

    #[test]
    fn some_permissions_bring_others_along_unless_they_are_independent() {
        let polls = json!({"can_send_polls": true});
        let polls = polls.as_object().unwrap();
        assert!(Rights::permitted(polls, false).has(Right::SendMessages));
        assert!(!Rights::permitted(polls, true).has(Right::SendMessages));
        let stickers = json!({"can_send_other_messages": true});
        let stickers = stickers.as_object().unwrap();
        assert!(Rights::permitted(stickers, false).has(Right::SendVideoNotes));
        assert!(!Rights::permitted(stickers, false).has(Right::SendPolls));
    }
}
