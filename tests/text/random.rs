//! Random texts and entities, the same in each run.

use amanobot::text::Text;
use amanobot::types::{MessageEntity, MessageEntityType, User};

/// `SplitMix64`.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^= bits >> 31;
        usize::try_from(bits % limit as u64).unwrap()
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// Plain text of what each notation finds hard.
    pub(crate) fn text(&mut self, longest: usize) -> String {
        const BITS: [&str; 40] = [
            "a",
            "b",
            "word",
            " ",
            "  ",
            "\n",
            "\n",
            "\n\n",
            ". ",
            "_",
            "__",
            "*",
            "**",
            "[",
            "]",
            "(",
            ")",
            "~",
            "`",
            "```",
            ">",
            "#",
            "+",
            "-",
            "=",
            "|",
            "||",
            "{",
            "}",
            "!",
            "\\",
            "\\\\",
            "<b>",
            "&amp;",
            "\"",
            "😀",
            "👨‍👩‍👧",
            "e\u{301}",
            "中文。",
            "🇩🇪",
        ];
        (0..self.below(longest + 1))
            .map(|_| *self.pick(&BITS))
            .collect()
    }

    /// Entities as they should not be: anywhere, crossing, with and without what they need.
    pub(crate) fn entities(
        &mut self,
        text: &str,
        kinds: &[MessageEntityType],
    ) -> Vec<MessageEntity> {
        let units = text.encode_utf16().count();
        (0..self.below(7))
            .map(|_| {
                let kind = self.pick(kinds).clone();
                let (mut offset, mut length) = (
                    i64::try_from(self.below(units + 3)).unwrap() - 1,
                    i64::try_from(self.below(units + 3)).unwrap() - 1,
                );
                match self.below(40) {
                    0 => offset = i64::MIN,
                    1 => offset = i64::MAX,
                    2 => length = i64::MIN,
                    3 => length = i64::MAX,
                    _ => {}
                }
                let bare = MessageEntity::new(kind, offset, length);
                if self.below(10) == 0 {
                    bare
                } else {
                    self.complete(bare)
                }
            })
            .collect()
    }

    /// With what its kind needs.
    fn complete(&mut self, entity: MessageEntity) -> MessageEntity {
        match entity.kind {
            MessageEntityType::TextLink => {
                entity.url(*self.pick(&["https://a.b/?c=d&e", "http://x/(y)\\\"z_<"]))
            }
            MessageEntityType::TextMention => entity.user(User::new(7, false, "Ann")),
            MessageEntityType::Pre => entity.language(*self.pick(&["", "rust", "c++"])),
            MessageEntityType::CustomEmoji => entity.custom_emoji_id("5368324170671202286"),
            MessageEntityType::DateTime => {
                let format = *self.pick(&["", "r", "wDT"]);
                entity.unix_time(1_647_531_900).date_time_format(format)
            }
            _ => entity,
        }
    }

    /// Formatting as Telegram would keep it: nested, quotations of whole lines.
    pub(crate) fn formatted(&mut self) -> Text {
        let mut whole = Text::new();
        for _ in 0..self.below(4) {
            let part = self.nested(&mut Vec::new(), 3);
            whole = match self.below(6) {
                0 => whole.push("\n").blockquote(part).push("\n"),
                1 => whole.push("\n").expandable_blockquote(part).push("\n"),
                _ => whole.push(part),
            };
        }
        whole
    }

    fn nested(&mut self, around: &mut Vec<MessageEntityType>, depth: usize) -> Text {
        let mut text = Text::new();
        for _ in 0..=self.below(3) {
            let kind = self.pick(&STYLES).clone();
            let is_inside = around.contains(&kind) || is_lone(&kind) && around.iter().any(is_lone);
            if depth == 0 || is_inside || self.below(3) == 0 {
                text = text.push(self.text(4));
            } else if matches!(kind, MessageEntityType::Code | MessageEntityType::Pre) {
                let entity = self.complete(MessageEntity::new(kind, 0, 0));
                text = text.entity(entity, self.text(4));
            } else {
                around.push(kind.clone());
                let inner = self.nested(around, depth - 1);
                around.pop();
                let entity = self.complete(MessageEntity::new(kind, 0, 0));
                text = text.entity(entity, inner);
            }
        }
        text
    }
}

/// Kinds that no notation but legacy Markdown refuses anywhere.
const STYLES: [MessageEntityType; 11] = [
    MessageEntityType::Bold,
    MessageEntityType::Italic,
    MessageEntityType::Underline,
    MessageEntityType::Strikethrough,
    MessageEntityType::Spoiler,
    MessageEntityType::Code,
    MessageEntityType::Pre,
    MessageEntityType::TextLink,
    MessageEntityType::TextMention,
    MessageEntityType::CustomEmoji,
    MessageEntityType::DateTime,
];

/// Whether the kind contains none of these kinds.
fn is_lone(kind: &MessageEntityType) -> bool {
    matches!(
        kind,
        MessageEntityType::TextLink
            | MessageEntityType::TextMention
            | MessageEntityType::CustomEmoji
            | MessageEntityType::DateTime
    )
}

/// Kinds that nest in any way.
pub(crate) const SIMPLE: [MessageEntityType; 5] = [
    MessageEntityType::Bold,
    MessageEntityType::Italic,
    MessageEntityType::Underline,
    MessageEntityType::Strikethrough,
    MessageEntityType::Spoiler,
];

pub(crate) fn all_kinds() -> Vec<MessageEntityType> {
    let mut kinds = STYLES.to_vec();
    kinds.extend(
        [
            "mention",
            "hashtag",
            "cashtag",
            "bot_command",
            "url",
            "email",
            "phone_number",
            "blockquote",
            "expandable_blockquote",
            "newer_than_this_library",
        ]
        .map(MessageEntityType::from),
    );
    kinds
}
