use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use super::{Labelled, Memory};
use crate::accounts::Owner;

const ROOT: Owner = Owner { user: 0, group: 0 };
const NOBODY: Owner = Owner {
    user: 65534,
    group: 65534,
};
const SOMEBODY: Owner = Owner {
    user: 65533,
    group: 65533,
};

/// A folder with a file in it, where owners are changed and remembered; nothing where that needs privileges.
fn place() -> Option<(tempfile::TempDir, PathBuf)> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("image");
    std::fs::write(&path, b"image").expect("written");
    let file = Labelled::open(&path).expect("there");
    file.give(SOMEBODY, false).expect("looked at");
    if !rustix::process::geteuid().is_root() || file.owner().expect("looked at") != SOMEBODY {
        eprintln!("skipped: only root gives files away");
        return None;
    }
    file.give(SOMEBODY, true).expect("remembered");
    if file.memory().expect("read").is_none() {
        eprintln!("skipped: this file system keeps no attributes of root's");
        return None;
    }
    file.give_back(true, ROOT).expect("given back");
    Some((folder, path))
}

fn owner(path: &Path) -> Owner {
    let file = Labelled::open(path).expect("there");
    file.owner().expect("looked at")
}

#[test]
fn a_file_goes_back_to_whoever_had_it_once_all_are_done_with_it() {
    let Some((_folder, path)) = place() else {
        return;
    };
    let file = Labelled::open(&path).expect("there");
    file.give(NOBODY, true).expect("given");
    file.give(NOBODY, true).expect("given to a second one");
    let known = Memory {
        owner: SOMEBODY,
        count: 2,
    };
    assert_eq!(file.memory().expect("read"), Some(known));
    let refused = file.give(ROOT, true).expect_err("it is in use");
    assert!(refused.message().contains("already in use"), "{refused}");
    file.give_back(true, ROOT).expect("given back by one");
    assert_eq!(owner(&path), NOBODY);
    file.give_back(true, ROOT).expect("given back by the other");
    assert_eq!(owner(&path), SOMEBODY);
    assert_eq!(file.memory().expect("read"), None);
}

#[test]
fn without_memory_it_goes_to_somebody_else() {
    let Some((_folder, path)) = place() else {
        return;
    };
    let file = Labelled::open(&path).expect("there");
    file.give(NOBODY, false).expect("given");
    assert_eq!(file.memory().expect("read"), None);
    file.give_back(true, ROOT).expect("given back");
    assert_eq!(owner(&path), ROOT);
}

#[test]
fn what_was_remembered_before_the_host_was_started_means_nothing() {
    let Some((_folder, path)) = place() else {
        return;
    };
    let file = Labelled::open(&path).expect("there");
    file.give(NOBODY, true).expect("given");
    file.write(super::STARTED, "12345").expect("written");
    assert_eq!(file.memory().expect("read"), None);
    file.give(ROOT, true).expect("nobody has it");
    let known = Memory {
        owner: NOBODY,
        count: 1,
    };
    assert_eq!(file.memory().expect("read"), Some(known));
    file.write(super::COUNT, "many").expect("written");
    assert!(file.give_back(true, ROOT).is_err());
}

#[test]
fn a_link_that_others_could_have_made_leads_nowhere() {
    let folder = tempfile::tempdir().expect("a folder");
    let target = folder.path().join("target");
    std::fs::write(&target, b"").expect("written");
    let link = folder.path().join("link");
    symlink(&target, &link).expect("linked");
    if !rustix::process::geteuid().is_root() {
        let refused = Labelled::open(&link).expect_err("the link is not root's");
        assert!(refused.message().contains("a link"), "{refused}");
        return;
    }
    assert!(Labelled::open(&link).is_ok(), "the link is root's own");
    std::os::unix::fs::lchown(&link, Some(65534), Some(65534)).expect("given away");
    let refused = Labelled::open(&link).expect_err("the link is not root's");
    assert!(refused.message().contains("a link"), "{refused}");
    // Links that lead to themselves.
    let round = folder.path().join("round");
    symlink(&round, &round).expect("linked");
    assert!(Labelled::open(&round).is_err());
    assert!(Labelled::open(&folder.path().join("missing")).is_err());
}
