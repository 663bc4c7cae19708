//! Lines of the Test Anything Protocol: `ok 1 - name`, `not ok 2 - name`, `ok 3 - name # SKIP why`.

use crate::report::Count;

/// A line that says how a test ended.
pub(crate) struct Line<'a> {
    pub(crate) count: Count,
    /// Its number and name.
    pub(crate) name: &'a str,
}

/// Reads a line; nothing when it is another kind of line.
pub(crate) fn line(line: &str) -> Option<Line<'_>> {
    let (good, rest) = match line.strip_prefix("not ok") {
        Some(rest) => (false, rest),
        None => (true, line.strip_prefix("ok")?),
    };
    if !rest.is_empty() && !rest.starts_with(' ') {
        return None;
    }
    let (name, directive) = rest.split_once(" #").unwrap_or((rest, ""));
    let skipped = directive
        .trim_start()
        .to_ascii_lowercase()
        .starts_with("skip");
    Some(Line {
        count: match (good, skipped) {
            (_, true) => Count::Skipped,
            (true, false) => Count::Passed,
            (false, false) => Count::Failed,
        },
        name: name.trim(),
    })
}

#[cfg(test)]
mod tests {
    use super::{Count, line};

    #[test]
    fn lines_of_the_protocol_are_told_from_others() {
        let count = |text| line(text).map(|line| line.count);
        assert!(matches!(count("ok 1 - opens"), Some(Count::Passed)));
        assert!(matches!(count("ok"), Some(Count::Passed)));
        assert!(matches!(count("not ok 2 - closes"), Some(Count::Failed)));
        assert!(matches!(
            count("ok 3 - lxc # SKIP no driver"),
            Some(Count::Skipped)
        ));
        assert!(count("okay").is_none());
        assert!(count("1..3").is_none());
    }

    #[test]
    fn a_name_goes_to_the_directive() {
        let name = |text| line(text).map(|line| line.name);
        assert_eq!(name("ok 3 - lxc # SKIP no driver"), Some("3 - lxc"));
        assert_eq!(name("not ok 4"), Some("4"));
    }
}
