//! Prints figures side by side, each with its goal.

/// One figure: ours, the peers', and what ours may be at most.
#[derive(Debug)]
pub struct Row {
    what: String,
    cells: Vec<String>,
    goals: Vec<Goal>,
}

/// A limit for one number of a row.
#[derive(Debug)]
struct Goal {
    limit: String,
    met: bool,
}

impl Row {
    /// A row with the figures in the order of the table's columns.
    pub fn new(what: impl Into<String>, cells: impl IntoIterator<Item = String>) -> Self {
        Self {
            what: what.into(),
            cells: cells.into_iter().collect(),
            goals: Vec::new(),
        }
    }

    /// States that `value` should be at most `limit`.
    pub fn at_most(self, value: f64, limit: f64, unit: &str) -> Self {
        self.goal(format!("≤ {}{unit}", number(limit)), value <= limit)
    }

    /// States a goal that is not a number.
    pub fn goal(mut self, limit: impl Into<String>, met: bool) -> Self {
        self.goals.push(Goal {
            limit: limit.into(),
            met,
        });
        self
    }
}

/// Prints a section: its title, the columns' names, the rows.
pub fn print(title: &str, columns: &[&str], rows: &[Row]) {
    let first = rows
        .iter()
        .map(|row| row.what.chars().count())
        .max()
        .unwrap_or(0);
    let width = |i: usize, name: &str| {
        let cells = rows
            .iter()
            .filter_map(|row| row.cells.get(i))
            .map(|cell| cell.chars().count());
        cells.chain([name.chars().count()]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = columns
        .iter()
        .enumerate()
        .map(|(i, name)| width(i, name))
        .collect();

    println!("\n{title}");
    print!("  {:first$}", "");
    for (name, width) in columns.iter().zip(&widths) {
        print!("  {name:>width$}");
    }
    println!("  goal");
    for row in rows {
        print!("  {:first$}", row.what);
        for (i, width) in widths.iter().enumerate() {
            print!("  {:>width$}", row.cells.get(i).map_or("", String::as_str));
        }
        let goals: Vec<String> = row
            .goals
            .iter()
            .map(|goal| format!("{} {}", goal.limit, if goal.met { "ok" } else { "MISSED" }))
            .collect();
        println!("  {}", goals.join(", "));
    }
}

/// A number as people write it: thousands apart, decimals only for small ones.
pub fn number(value: f64) -> String {
    if value.fract() != 0.0 && value.abs() < 100.0 {
        return format!("{value:.2}");
    }
    let digits = format!("{:.0}", value.abs());
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    if value < 0.0 {
        format!("-{text}")
    } else {
        text
    }
}

/// A ratio as people write it.
pub fn ratio(value: f64) -> String {
    format!("{value:.2} ×")
}
