//! The examples.

use crate::example::conversation;

/// D24: the skeletons sent articles in a form that the server has refused since 2016, ...
#[test]
fn d24_the_articles_of_the_skeletons_are_accepted() {
    for name in ["webhook_skeleton", "inline_simple"] {
        let conversation = conversation(name, "@SimBot tea\n#1\n");
        assert!(
            conversation.contains("bot (results):\n     #1 "),
            "{conversation}"
        );
        // What was chosen has been sent.
        assert!(conversation.contains("you (via bot): "), "{conversation}");
    }
}
