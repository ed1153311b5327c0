//! One file here for each file that is generated; `buttons` is a part of `methods`.

pub(crate) mod buttons;
pub(crate) mod calls;
pub(crate) mod methods;
pub(crate) mod proxies;
pub(crate) mod samples;
pub(crate) mod table;
pub(crate) mod types;
pub(crate) mod wire;
