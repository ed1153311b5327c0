//! What an inline query is answered with: results, and what may be done with them.

use std::time::Duration;

use crate::methods::AnswerInlineQuery;
use crate::types::{InlineQueryResult, InlineQueryResultsButton};

/// An answer to an inline query, whichever it is: what an [`Answerer`](super::Answerer) sends.
///
/// A list of results is one; setters add options:
///
/// ```
/// use std::time::Duration;
///
/// use amanobot::helper::InlineAnswer;
/// use amanobot::types::{
///     InlineQueryResultArticle, InlineQueryResultsButton, InputTextMessageContent,
/// };
///
/// let tea = InlineQueryResultArticle::new("tea", "Tea", InputTextMessageContent::new("Oolong"));
/// let plain = InlineAnswer::from([tea.clone()]);
/// let with_options = InlineAnswer::from(vec![tea])
///     .cache_time(Duration::from_secs(5))
///     .personal()
///     .button(InlineQueryResultsButton::new("More teas").start_parameter("teas"));
/// # drop((plain, with_options));
/// ```
///
/// So is a request that was built elsewhere, whatever query it names.
#[derive(Debug, Clone)]
pub struct InlineAnswer(AnswerInlineQuery);

impl InlineAnswer {
    /// These results, at most 50, in this order. They may be of different types.
    pub fn new(results: impl IntoIterator<Item = impl Into<InlineQueryResult>>) -> Self {
        Self::of(results.into_iter().map(Into::into).collect())
    }

    /// No results, which is an answer as well: the user's list becomes empty.
    pub fn empty() -> Self {
        Self::of(Vec::new())
    }

    fn of(results: Vec<InlineQueryResult>) -> Self {
        let request = AnswerInlineQuery::builder();
        // Which query it is for is known when it is sent.
        Self(request.inline_query_id("").results(results).build())
    }

    /// How long Telegram may give this answer to the same query by itself, in whole seconds; five
    /// minutes unless set.
    pub fn cache_time(mut self, time: Duration) -> Self {
        self.0.cache_time = Some(time.as_secs().try_into().unwrap_or(i64::MAX));
        self
    }

    /// Keeps the answer for the user who asked. Otherwise everybody may get it who asks the same.
    #[doc(alias = "is_personal")]
    pub fn personal(mut self) -> Self {
        self.0.is_personal = Some(true);
        self
    }

    /// There is more: the next query has this as its `offset` when the user scrolls on. At most 64
    /// bytes.
    pub fn next_offset(mut self, offset: impl Into<String>) -> Self {
        self.0.next_offset = Some(offset.into());
        self
    }

    /// Shows a button above the results, which leads to the bot or to a Web App.
    #[doc(alias = "switch_pm_text")]
    #[doc(alias = "switch_pm_parameter")]
    pub fn button(mut self, button: InlineQueryResultsButton) -> Self {
        self.0.button = Some(button);
        self
    }

    /// The request that answers this query.
    pub(super) fn into_request(self, query_id: &str) -> AnswerInlineQuery {
        let mut request = self.0;
        query_id.clone_into(&mut request.inline_query_id);
        request
    }
}

impl<R: Into<InlineQueryResult>> From<Vec<R>> for InlineAnswer {
    fn from(results: Vec<R>) -> Self {
        Self::new(results)
    }
}

impl<R: Into<InlineQueryResult>, const N: usize> From<[R; N]> for InlineAnswer {
    fn from(results: [R; N]) -> Self {
        Self::new(results)
    }
}

/// The request's own `inline_query_id` does not matter.
impl From<AnswerInlineQuery> for InlineAnswer {
    fn from(request: AnswerInlineQuery) -> Self {
        Self(request)
    }
}
