//! The file in which a language's tests note how each case ended: `CASE ok`, `CASE failed`, `CASE skipped WHY`.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use polyvirt_generators::conformance::report::Ended;

use crate::paths;

/// Where a language notes it; empty when this returns.
pub(super) fn file(language: &str) -> Result<PathBuf> {
    let folder = paths::target().join("xtask/conformance");
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let file = folder.join(language);
    match fs::remove_file(&file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(file),
    }
}

/// How each case ended. One that ended more than once ended as it did when it was worst.
pub(super) fn read(file: &Path) -> Result<BTreeMap<String, Ended>> {
    let text = match fs::read_to_string(file) {
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        other => other.with_context(|| format!("cannot read {}", file.display()))?,
    };
    let mut ended = BTreeMap::new();
    for (case, how) in text.lines().filter_map(line) {
        if ended.get(case) != Some(&Ended::Failed) {
            ended.insert(case.to_owned(), how);
        }
    }
    Ok(ended)
}

fn line(line: &str) -> Option<(&str, Ended)> {
    let (case, how) = line.split_once(' ')?;
    let (word, why) = how.split_once(' ').unwrap_or((how, ""));
    let how = match word {
        "ok" => Ended::Ok,
        "failed" => Ended::Failed,
        "skipped" => Ended::Skipped(why.to_owned()),
        _ => return None,
    };
    Some((case, how))
}

#[cfg(test)]
mod tests {
    use polyvirt_generators::conformance::report::Ended;

    use super::line;

    #[test]
    fn lines_say_how_a_case_ended() {
        assert_eq!(line("a ok"), Some(("a", Ended::Ok)));
        assert_eq!(line("a failed"), Some(("a", Ended::Failed)));
        let skipped = Ended::Skipped("not here".into());
        assert_eq!(line("a skipped not here"), Some(("a", skipped)));
        assert_eq!(line("a went well"), None);
    }
}
