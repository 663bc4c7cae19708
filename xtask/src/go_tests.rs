//! What `go test -v` says: `--- PASS: TestName (0.00s)`, behind what C wrote on the same line before it.

use crate::report::Count;

/// How a test ended, and its name; nothing for any other line.
pub(crate) fn line(line: &str) -> Option<(Count, &str)> {
    let marks = [
        ("--- PASS: ", Count::Passed),
        ("--- FAIL: ", Count::Failed),
        ("--- SKIP: ", Count::Skipped),
    ];
    marks.into_iter().find_map(|(mark, count)| {
        let (_, test) = line.split_once(mark)?;
        let name = test.split_once(" (").map_or(test, |(name, _)| name);
        Some((count, name))
    })
}

#[cfg(test)]
mod tests {
    use super::{Count, line};

    #[test]
    fn ends_are_found_wherever_they_stand() {
        assert!(line("=== RUN   TestA").is_none());
        assert!(line("PASS").is_none());
        let (count, name) = line("written by C--- PASS: TestA (0.00s)").unwrap();
        assert!(matches!(count, Count::Passed));
        assert_eq!(name, "TestA");
        let (count, name) = line("    --- FAIL: TestB/x (1.00s)").unwrap();
        assert!(matches!(count, Count::Failed));
        assert_eq!(name, "TestB/x");
    }
}
