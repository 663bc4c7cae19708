//! The tests of Sys::Virt, on Debian's package.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::fetch;
use super::side::Side;
use super::verdicts::{Verdict, Verdicts};
use crate::sh::sh;
use crate::tap::{self, Line};

pub(super) fn run(side: &Side<'_>) -> Result<Verdicts> {
    let source = fetch::debian_source("libsys-virt-perl", Some("libsys-virt-perl"))?;
    side.require(&module()?)?;
    let run = side
        .sh("prove")
        .args(["--verbose", "--merge", "--recurse", "t"])
        .dir(&source);
    Verdicts::read(&side.log("perl", run)?, reader())
}

/// The file of the module that is linked to libvirt.
fn module() -> Result<PathBuf> {
    let find = "print $DynaLoader::dl_shared_objects[-1]";
    let path = sh("perl").args(["-MSys::Virt", "-e", find]).read()?;
    Ok(PathBuf::from(path.trim()))
}

/// Reads what `prove` says: the name of a file, then its tests.
fn reader() -> impl FnMut(&str, &mut Verdicts) {
    let mut file = String::new();
    move |line, verdicts| {
        if let Some((name, rest)) = started(line) {
            file = name;
            if rest.starts_with("skipped") {
                verdicts.add(&file, Verdict::Skipped);
            }
        } else if let Some(Line { count, name }) = tap::line(line)
            // `prove` closes a file with a bare `ok` of its own.
            && !name.is_empty()
        {
            verdicts.add(&format!("{file} {name}"), count.into());
        }
    }
}

/// A file that begins: `t/100-connect.t ....... skipped: why`.
fn started(line: &str) -> Option<(String, &str)> {
    let (name, rest) = line.split_once(" ..")?;
    let is_test = Path::new(name).extension().is_some_and(|ext| ext == "t");
    is_test.then(|| (name.to_owned(), rest.trim_start_matches(['.', ' '])))
}

#[cfg(test)]
mod tests {
    use super::super::verdicts::{Verdict, tests::of};

    #[test]
    fn tests_are_known_by_their_file_and_name() {
        let text = "t/010-a.t ...... \n1..2\nok 1 - opens\nnot ok 2 - closes\n# why\nok\n\
                    t/020-b.t .. skipped: no pod\n";
        let wanted = [
            ("t/010-a.t 1 - opens", Verdict::Passed),
            ("t/010-a.t 2 - closes", Verdict::Failed),
            ("t/020-b.t", Verdict::Skipped),
        ];
        assert_eq!(
            of(text, super::reader()),
            wanted.map(|(test, verdict)| (test.to_owned(), verdict))
        );
    }
}
