//! Guesses what somebody meant who has mistyped a name.

/// What to say of a name that means nothing, where these do.
pub(crate) fn unknown<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    let closest = known
        .iter()
        .map(|candidate| (distance(name, candidate), *candidate))
        .min();
    match closest {
        Some((distance, candidate)) if distance <= 1 + name.chars().count() / 3 => {
            format!("`{name}` means nothing here; did you mean `{candidate}`?")
        }
        _ if known.is_empty() => format!("`{name}` means nothing here"),
        _ if known.len() <= 12 => {
            let known = known.join("`, `");
            format!("`{name}` means nothing here; there are `{known}`")
        }
        _ => format!("`{name}` means nothing here"),
    }
}

/// How many letters have to be put in, left out or changed to make one word of the other.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, wanted) in other.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *wanted);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_close_is_guessed_and_what_is_not_is_listed() {
        let known = ["first_name", "username"];
        assert_eq!(
            unknown("fist_name", known),
            "`fist_name` means nothing here; did you mean `first_name`?"
        );
        assert_eq!(
            unknown("colour", known),
            "`colour` means nothing here; there are `first_name`, `username`"
        );
        assert_eq!(unknown("x", []), "`x` means nothing here");
    }
}
