//! Keeps the token, and a proxy's password, out of everything that people read.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt::{self, Write as _};

/// Texts that must not be shown.
///
/// Other people's texts quote them: an error page the address of the request, an error the address of
/// the proxy.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Vec<String>);

impl Secrets {
    /// What is secret of a token: the half behind the colon, however the colon is escaped. A half as
    /// short as those of made-up tokens would blot out ordinary words; then it is the whole.
    pub(crate) fn of_token(token: &str) -> Self {
        let mut secrets = Self::default();
        match token.split_once(':') {
            Some((_, secret)) if secret.len() >= 8 => secrets.add(secret),
            _ => {
                secrets.add(token);
                secrets.add(&token.replace(':', "%3A"));
            }
        }
        secrets
    }

    pub(crate) fn add(&mut self, secret: &str) {
        if !secret.is_empty() {
            self.0.push(secret.to_owned());
        }
    }

    pub(crate) fn are_in(&self, text: &str) -> bool {
        self.0.iter().any(|secret| text.contains(secret))
    }

    /// The text with `***` in place of each secret.
    pub(crate) fn hide<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut text = Cow::Borrowed(text);
        for secret in &self.0 {
            if text.contains(secret) {
                text = Cow::Owned(text.replace(secret, "***"));
            }
        }
        text
    }

    /// The error, or, if it or one of its causes shows a secret, the text of them all without it.
    pub(crate) fn hide_in_error<E>(&self, error: E) -> Box<dyn StdError + Send + Sync>
    where
        E: StdError + Send + Sync + 'static,
    {
        let mut shown = format!("{error:?}");
        let mut chain = error.to_string();
        let mut cause = error.source();
        while let Some(error) = cause {
            // Writing to a string cannot fail.
            let _ = write!(shown, "{error:?}");
            let _ = write!(chain, ": {error}");
            cause = error.source();
        }
        if self.are_in(&shown) || self.are_in(&chain) {
            self.hide(&chain).into()
        } else {
            error.into()
        }
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "123456789:AAbbCCddEEff";

    #[test]
    fn the_token_is_hidden_however_it_is_escaped() {
        let secrets = Secrets::of_token(TOKEN);
        let page =
            "no route for /bot123456789%3AAAbbCCddEEff/getMe, /bot123456789:AAbbCCddEEff/getMe";
        assert_eq!(
            secrets.hide(page),
            "no route for /bot123456789%3A***/getMe, /bot123456789:***/getMe"
        );
        assert!(matches!(secrets.hide("Not Found"), Cow::Borrowed(_)));
    }

    #[test]
    fn a_short_made_up_token_is_hidden_as_a_whole() {
        let secrets = Secrets::of_token("1:a");
        assert_eq!(secrets.hide("/bot1:a/x /bot1%3Aa/x"), "/bot***/x /bot***/x");
        assert_eq!(secrets.hide("a bad gateway"), "a bad gateway");
    }

    #[test]
    fn an_error_that_shows_the_token_becomes_text() {
        #[derive(Debug)]
        struct Cause;
        impl fmt::Display for Cause {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "cannot reach {TOKEN}")
            }
        }
        impl StdError for Cause {}

        let error = std::io::Error::other(Cause);
        let hidden = Secrets::of_token(TOKEN).hide_in_error(error);
        assert_eq!(hidden.to_string(), "cannot reach 123456789:***");

        let kept = Secrets::of_token(TOKEN).hide_in_error(std::io::Error::other("refused"));
        assert!(kept.is::<std::io::Error>());
    }
}
