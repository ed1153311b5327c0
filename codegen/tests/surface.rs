//! The committed lists of the public API, and how the reader of the sources could be fooled.
//!
//! Small crates are given as text. Whether they compile is not asked; they do.

use amanobot_codegen::surface::{Surface, difference};
use amanobot_codegen::{Schema, generate};
use std::fs;
use std::path::Path;

#[test]
fn the_committed_lists_are_the_public_api() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let schema = fs::read_to_string(root.join("api-schema.json")).unwrap();
    let modules = generate(&Schema::parse(&schema).unwrap());
    for (name, list) in Surface::read(&root, &modules).unwrap().files() {
        let committed = fs::read_to_string(root.join(name)).unwrap_or_default();
        assert!(
            committed == *list,
            "{name}: the public API has changed; if it should, run `cargo codegen check --fix`\n{}",
            difference(&committed, list)
        );
    }
}

/// Both lists of a crate, whose first file is `src/lib.rs`.
fn surface(files: &[(&str, &str)]) -> Result<Surface, String> {
    Surface::of(&|path| {
        let found = files.iter().find(|(name, _)| *name == path);
        found.map(|(_, text)| (*text).to_owned())
    })
}

/// What people wrote in a crate of one file.
fn written(source: &str) -> String {
    surface(&[("src/lib.rs", source)]).unwrap().written
}

fn problem(source: &str) -> String {
    surface(&[("src/lib.rs", source)]).unwrap_err()
}

/// Compares a list with lines that are indented for the reader's sake.
#[track_caller]
fn assert_lines(list: &str, wanted: &str) {
    let wanted: Vec<&str> = wanted
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    assert_eq!(list.lines().collect::<Vec<_>>(), wanted);
}

#[test]
fn what_cannot_be_reached_is_not_listed() {
    let list = written(
        "mod hidden { pub struct Lost; pub fn lost() {} pub mod deeper { pub struct Lost; } }
         pub(crate) mod shared { pub struct Lost; }
         pub(crate) struct Inner;
         struct Own;
         pub mod open { pub struct Found; struct Own; pub(super) fn own() {} pub(crate) const OWN: u8 = 0; }
         impl Own { pub fn lost(&self) {} }
         impl Clone for Own { fn clone(&self) -> Self { Own } }
         impl From<Own> for open::Found { fn from(_: Own) -> Self { Self } }
         impl open::Found { fn own(&self) {} pub(crate) fn ours(&self) {} }",
    );
    assert_lines(&list, "pub mod open \n pub struct open::Found;");
}

#[test]
fn an_item_of_a_private_module_has_its_public_path() {
    let list = surface(&[
        (
            "src/lib.rs",
            "pub mod prelude; pub mod routing; pub use crate::routing::Router;",
        ),
        ("src/prelude.rs", "pub use crate::routing::{Router, route as way};"),
        (
            "src/routing/mod.rs",
            "mod router; pub use self::router::{Router, route}; use self::router::Own;
             impl Own { pub fn lost(&self) {} }",
        ),
        (
            "src/routing/router.rs",
            "pub struct Router; pub struct Own; pub fn route(router: &Router) -> super::Router { Router }
             impl Router { pub fn again(&self) -> crate::Router { Router } }",
        ),
    ]);
    assert_lines(
        &list.unwrap().written,
        "pub use Router = routing::Router
         pub mod prelude
         pub use prelude::Router = routing::Router
         pub use prelude::way = routing::route
         pub mod routing
         pub struct routing::Router;
         pub fn routing::Router::again(&self) -> routing::Router
         pub fn routing::route(router: &routing::Router) -> routing::Router",
    );
}

#[test]
fn a_module_and_a_function_may_share_a_name() {
    let list = written(
        "pub mod delegate { mod pair { pub struct Pair; pub fn pair() -> Pair { Pair } }
         pub use self::pair::{Pair, pair}; }",
    );
    assert_lines(
        &list,
        "pub mod delegate
         pub struct delegate::Pair;
         pub fn delegate::pair() -> delegate::Pair",
    );
}

#[test]
fn a_glob_re_exports_what_is_public_and_not_said_otherwise() {
    let list = written(
        "mod inner { pub struct Kept; pub struct Replaced; struct Own; pub(crate) struct Ours;
                     pub mod below { pub struct Deep; } pub use std::time::Duration; }
         pub use inner::*;
         pub struct Replaced(pub i64);
         pub mod other { pub use super::inner::*; pub use serde::de::*; }
         pub fn both(kept: Kept, replaced: Replaced, deep: below::Deep) {}",
    );
    assert_lines(
        &list,
        "pub use Duration = std::time::Duration
         pub struct Kept;
         pub struct Replaced(i64)
         pub mod below
         pub struct below::Deep;
         pub fn both(kept: Kept, replaced: Replaced, deep: below::Deep)
         pub mod other
         pub use other::* = serde::de::*
         pub use other::Duration = std::time::Duration
         pub use other::Kept = Kept
         pub struct other::Replaced;
         pub use other::below = below",
    );
}

#[test]
fn tests_and_documentation_are_left_out_and_features_are_named() {
    let list = written(
        r#"#[cfg(test)] pub mod tests { pub struct Test; }
           #[cfg(any(doc, doctest))] pub mod guide;
           #[cfg(not(test))] pub fn always() {}
           #[cfg(any(test, feature = "sim"))] pub mod sim {
               pub struct World { pub a: u8, #[cfg(unix)] pub b: u8 }
               impl World { #[cfg(test)] pub fn test(&self) {} #[cfg(feature = "regex")] pub fn find(&self) {} }
           }
           #[doc(hidden)] pub fn hidden() {}
           #[doc(hidden)] pub mod __private { pub struct Secret; }
           pub enum Kind { Known, #[doc(hidden)] Secret }
           impl Kind { #[doc(hidden)] pub fn secret(&self) {} }
           #[doc(alias = "hidden")] pub fn seen() {}"#,
    );
    assert_lines(
        &list,
        r#"pub enum Kind
           pub Kind::Known
           pub fn always()
           pub fn seen()
           pub mod sim #[cfg(feature = "sim")]
           pub struct sim::World {} #[cfg(feature = "sim")]
           pub sim::World::a: u8 #[cfg(feature = "sim")]
           pub sim::World::b: u8 #[cfg(all(feature = "sim", unix))]
           pub fn sim::World::find(&self) #[cfg(all(feature = "regex", feature = "sim"))]"#,
    );
}

#[test]
fn implementations_belong_to_their_type_wherever_they_stand() {
    let list = surface(&[
        (
            "src/lib.rs",
            r#"pub mod types { mod ext; include!(concat!(env!("OUT_DIR"), "/types.rs")); }
               mod elsewhere {
                   use crate::types as t;
                   use std::fmt;
                   impl t::Chat { pub fn title(&self) -> &str { "" } }
                   impl fmt::Display for t::Chat { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Ok(()) } }
                   impl From<t::Chat> for String { fn from(_: t::Chat) -> String { String::new() } }
                   impl IntoIterator for &t::Chat { type Item = u8; type IntoIter = std::vec::IntoIter<u8>;
                       fn into_iter(self) -> Self::IntoIter { todo!() } }
                   const _: () = { impl Drop for crate::types::Chat { fn drop(&mut self) {} } };
               }"#,
        ),
        (
            "src/types/ext.rs",
            "use super::Chat; impl Chat { pub fn is_private(&self) -> bool { true } }",
        ),
        (
            "OUT_DIR/types.rs",
            "#[derive(Debug, Clone)] pub struct Chat { pub id: i64 } impl Chat { pub fn new() -> Self { Self { id: 0 } } }",
        ),
    ]);
    let list = list.unwrap();
    assert_lines(
        &list.written,
        "pub mod types
         impl Drop for types::Chat
         impl From<types::Chat> for String
         impl IntoIterator for &types::Chat { type Item = u8; type IntoIter = std::vec::IntoIter<u8> }
         impl std::fmt::Display for types::Chat
         pub fn types::Chat::is_private(&self) -> bool
         pub fn types::Chat::title(&self) -> &str",
    );
    assert_lines(
        &list.generated,
        "pub struct types::Chat {}
         impl Clone for types::Chat
         impl std::fmt::Debug for types::Chat
         pub types::Chat::id: i64
         pub fn types::Chat::new() -> Self",
    );
}

#[test]
fn a_sealed_trait_shows_that_nobody_else_can_implement_it() {
    let list = written(
        "mod sealed { pub trait Sealed {} impl Sealed for super::Text {} }
         pub struct Text;
         pub trait Part: sealed::Sealed + Send { fn part(&self) -> u8; fn parts(&self) -> u8 { 1 } }
         impl Part for Text { fn part(&self) -> u8 { 0 } }
         impl Part for str { fn part(&self) -> u8 { 0 } }",
    );
    assert_lines(
        &list,
        "pub trait Part: crate::sealed::Sealed + Send
         impl Part for str
         pub fn Part::part(&self) -> u8
         pub fn Part::parts(&self) -> u8 { .. }
         pub struct Text;
         impl Part for Text",
    );
}

#[test]
fn a_private_alias_is_what_it_stands_for() {
    let list = written(
        "pub mod a { pub trait Seeder { type Scope: Scope; fn key(&self) -> Key<Self>; } pub trait Scope { type Key; }
            type Key<Q> = <<Q as Seeder>::Scope as Scope>::Key; }
         use std::collections::HashMap as Map;
         type Table<'a, V, K = String> = Map<K, &'a V>;
         type Item<I> = Option<I::Item>;
         pub type Open<T> = Vec<T>;
         pub fn table<'x>(table: Table<'x, u8>, open: Open<u8>) {}
         pub fn next<I: Iterator>(all: I) -> Item<I> { None }",
    );
    assert_lines(
        &list,
        "pub type Open<T> = Vec<T>
         pub mod a
         pub trait a::Scope
         pub type a::Scope::Key
         pub trait a::Seeder
         pub type a::Seeder::Scope: a::Scope
         pub fn a::Seeder::key(&self) -> <<Self as a::Seeder>::Scope as a::Scope>::Key
         pub fn next<I: Iterator>(all: I) -> Option<<I>::Item>
         pub fn table<'x>(table: std::collections::HashMap<String, &'x u8>, open: Open<u8>)",
    );
}

#[test]
fn macros_make_the_items_that_they_make_for_the_compiler() {
    let list = surface(&[
        (
            "src/lib.rs",
            "pub mod table; pub mod used;
             #[macro_export] macro_rules! each { ($callback:ident) => { $callback! { A } }; () => {}; }",
        ),
        (
            "src/table.rs",
            "macro_rules! rows { ($use:ident) => { $use! { A \"a\" on_a: u8 | u16; B \"b\" on_b: Vec<i64>; } }; }
             pub(crate) use rows;",
        ),
        (
            "src/used.rs",
            r"use crate::table::rows;
              macro_rules! make {
                  ($($(#[$doc:meta])* $row:ident $name:literal $on:ident: $($kind:ty)|+;)*) => {
                      pub enum Row { $($(#[$doc])* $row($($kind),+),)* }
                      impl Row { $(pub fn $on(&self) -> &'static str { $name })* inner!(plain, extra: u8); }
                      crate::used::inner!(@count $($row)*);
                  };
              }
              macro_rules! inner {
                  (@count $first:ident $($rest:ident)*) => { pub const FIRST: Row = Row::$first; inner!(@count $($rest)*); };
                  (@count) => {};
                  ($name:ident $(, $more:ident: $ty:ty)? $(,)?) => { pub fn $name(&self $(, $more: $ty)?) {} };
              }
              pub(crate) use inner;
              rows!(make);
              thread_local! { static HERE: u8 = 0; }",
        ),
    ]);
    assert_lines(
        &list.unwrap().written,
        "pub macro each! ($callback: ident) ()
         pub mod table
         pub mod used
         pub const used::FIRST: used::Row
         pub enum used::Row
         pub used::Row::A(u8, u16)
         pub used::Row::B(Vec<i64>)
         pub fn used::Row::on_a(&self) -> &'static str
         pub fn used::Row::on_b(&self) -> &'static str
         pub fn used::Row::plain(&self, extra: u8)",
    );
}

#[test]
fn signatures_say_all_that_a_caller_must_know_and_no_more() {
    let list = written(
        "use std::{future::Future, io};
         pub struct Cx<S: Copy, E = ()> where E: Send { pub event: E, state: S }
         impl<S: Copy + 'static, E> Cx<S, E> where E: Send {
             pub const LIMIT: usize = 5;
             pub const fn new(event: E, state: S) -> Self { Self { event, state } }
             pub async fn wait(mut self, mut n: u8, (a, b): (u8, u8)) -> io::Result<()> { Ok(()) }
             pub fn with<'a, F>(&'a mut self, f: F) -> impl Future<Output = &'a E> + use<'a, S, E, F>
                 where F: for<'b> Fn(&'b E,) -> bool + 'static, { async { todo!() } }
             pub fn boxed(self: Box<Self>) -> Box<dyn Fn(&[u8; 4], *const u8) -> ! + Send> { todo!() }
             pub unsafe fn one(self: &std::sync::Arc<Self>) -> (u8,) { (1,) }
             pub fn io(self: io::Wrapped<Self>) {}
         }
         impl Cx<u8> { pub fn byte(&self) {} }
         impl<S: Copy, E: Clone + Send> Clone for Cx<S, E> { fn clone(&self) -> Self { todo!() } }",
    );
    assert_lines(
        &list,
        "pub struct Cx<S: Copy, E = ()> { .. } where E: Send
         impl<S: Copy, E: Clone + Send> Clone for Cx<S, E>
         pub const Cx<S, E>::LIMIT: usize where S: Copy + 'static, E: Send
         pub fn Cx<S, E>::boxed(self: Box<Self>) -> Box<dyn Fn(&[u8; 4], *const u8) -> ! + Send> where S: Copy + 'static, E: Send
         pub fn Cx<u8>::byte(&self)
         pub Cx::event: E
         pub fn Cx<S, E>::io(self: std::io::Wrapped<Self>) where S: Copy + 'static, E: Send
         pub const fn Cx<S, E>::new(event: E, state: S) -> Self where S: Copy + 'static, E: Send
         pub unsafe fn Cx<S, E>::one(self: &std::sync::Arc<Self>) -> (u8,) where S: Copy + 'static, E: Send
         pub async fn Cx<S, E>::wait(self, n: u8, _: (u8, u8)) -> std::io::Result<()> where S: Copy + 'static, E: Send
         pub fn Cx<S, E>::with<'a, F>(&'a mut self, f: F) -> impl Future<Output = &'a E> + use<'a, S, E, F> where S: Copy + 'static, E: Send, F: for<'b> Fn(&'b E) -> bool + 'static",
    );
}

#[test]
fn types_say_how_they_can_be_made_and_matched() {
    let list = written(
        "use typed_builder::TypedBuilder;
         #[derive(Debug, TypedBuilder)] #[non_exhaustive] pub struct Request {
             #[builder(setter(into))] pub text: String,
             #[builder(default, setter(strip_option))] pub limit: Option<i64>,
         }
         #[derive(Clone, Hash, serde::Serialize)] pub struct Pair<T>(pub T, u8);
         pub struct Unit;
         #[deprecated = \"it was\"] #[repr(u8)] pub enum Number { One = 1, #[non_exhaustive] Many { of: u8 } }
         pub union Bits { pub whole: u32, parts: [u8; 4] }
         pub static TABLE: &[Unit] = &[];
         pub trait Method: 'static { const NAME: &'static str; const LIMIT: u8 = 1; type Output<'a>: Send where Self: 'a; }",
    );
    assert_lines(
        &list,
        "pub union Bits { .. }
         pub Bits::whole: u32
         pub trait Method: 'static
         pub const Method::LIMIT: u8 { .. }
         pub const Method::NAME: &'static str
         pub type Method::Output<'a>: Send where Self: 'a
         #[deprecated] #[repr(u8)] pub enum Number
         #[non_exhaustive] pub Number::Many { of: u8 }
         pub Number::One = 1
         pub struct Pair<T>(T, _)
         impl<T: Clone> Clone for Pair<T>
         impl<T: serde::Serialize> serde::Serialize for Pair<T>
         impl<T: std::hash::Hash> std::hash::Hash for Pair<T>
         #[non_exhaustive] pub struct Request {}
         impl std::fmt::Debug for Request
         pub fn Request::builder()
         pub Request::limit: Option<i64> #[builder(default, setter(strip_option))]
         pub Request::text: String #[builder(setter(into))]
         pub static TABLE: &[Unit]
         pub struct Unit;",
    );
}

#[test]
fn modules_are_found_where_the_compiler_finds_them() {
    let list = surface(&[
        (
            "src/lib.rs",
            "pub mod a; pub mod inline { pub mod b; } #[path = \"other/place.rs\"] pub mod c;",
        ),
        ("src/a/mod.rs", "pub mod deep;"),
        ("src/a/deep.rs", "pub mod deeper;"),
        ("src/a/deep/deeper.rs", "pub struct A;"),
        ("src/inline/b.rs", "pub struct B;"),
        ("src/other/place.rs", "pub mod d; include!(\"more.rs\");"),
        ("src/other/d.rs", "pub struct D;"),
        ("src/other/more.rs", "pub struct More;"),
    ]);
    let list = list.unwrap().written;
    let types: Vec<&str> = list
        .lines()
        .filter(|line| line.contains("struct"))
        .collect();
    assert_eq!(
        types,
        [
            "pub struct a::deep::deeper::A;",
            "pub struct c::More;",
            "pub struct c::d::D;",
            "pub struct inline::b::B;",
        ]
    );
}

#[test]
fn the_order_and_the_spelling_of_the_source_change_nothing() {
    let one = written(
        "pub mod a { use std::fmt; use crate::b::B; pub struct A { pub b: B, pub c: Vec<B>, }
            impl fmt::Debug for A { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Ok(()) } }
            impl A { pub fn first(&self,) -> Option<&B> { None } pub fn last(&self) {} } }
         pub mod b { pub struct B; }",
    );
    let other = written(
        "pub mod b { pub struct B; }
         pub mod a { mod own { #[derive(Debug)] pub struct A { pub c: std::vec::Vec<super::super::b::B>, pub b: crate::b::B } }
            pub use own::A;
            impl A { pub fn last(&self) {} pub fn first(&self) -> core::option::Option<&crate::b::B> { None } } }",
    );
    assert_eq!(one, other);
}

#[test]
fn what_is_not_understood_is_an_error_with_its_place() {
    assert_eq!(
        problem("pub mod a { pub fn f(x: Missing) {} }"),
        "crate::a: `Missing` leads to nothing"
    );
    assert_eq!(
        problem("mod a {} pub use a::Missing;"),
        "crate: `use a::Missing` leads to nothing"
    );
    assert_eq!(
        problem("pub mod a { unknown! { A } }"),
        "crate::a: cannot expand `unknown!`"
    );
    assert_eq!(
        problem("pub struct A; impl A { unknown!(); }"),
        "crate: cannot expand `unknown!`"
    );
    assert_eq!(
        problem("macro_rules! one { ($a:ident) => {}; } one!(1 2);"),
        "crate: no rule of `one!` fits `1 2`"
    );
    assert_eq!(problem("pub mod a;"), "crate::a: cannot read src/a.rs");
    assert_eq!(
        problem("#[cfg_attr(feature = \"x\", derive(Clone))] pub struct A;"),
        "crate: `#[cfg_attr(feature = \"x\", derive(Clone))]` is not understood"
    );
    let problem = problem("pub fn ok() {}\npub fun f() {}");
    assert!(problem.starts_with("src/lib.rs:2: expected"), "{problem}");
}

#[test]
fn a_change_is_shown_by_the_lines_that_came_and_went() {
    let before = written(
        "pub struct Bot { pub id: i64 }
         impl Bot { pub fn close(&self) {} pub fn send(&self, text: &str) {} }
         #[derive(Clone)] pub enum Mode { Html, Markdown }",
    );
    let after = written(
        "pub struct Bot { id: i64 }
         impl Bot { pub fn send(&self, text: impl Into<String>) {} }
         pub enum Mode { Html, Markdown, MarkdownV2 }",
    );
    assert_eq!(
        difference(&before, &after),
        "- pub struct Bot {}\n\
         - pub fn Bot::close(&self)\n\
         - pub Bot::id: i64\n\
         - pub fn Bot::send(&self, text: &str)\n\
         + pub struct Bot { .. }\n\
         + pub fn Bot::send(&self, text: impl Into<String>)\n\
         - impl Clone for Mode\n\
         + pub Mode::MarkdownV2\n"
    );
    assert_eq!(difference(&after, &after), "");
}
