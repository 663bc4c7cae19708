//! Who may change the network of the host, asked by processes of all kinds.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::process::Command;

use polyvirt_host::admin::NetAdmin;
use rustix::thread::{CapabilitySet, capabilities, set_capabilities};

/// Not a test by itself: what a process says of itself when one of the tests runs it in some surroundings.
#[test]
fn probe() {
    match NetAdmin::probe() {
        Ok(_) => println!("verdict: yes"),
        Err(error) => println!("verdict: {error}"),
    }
}

/// What this program says in surroundings that another makes; nothing where it cannot make them.
fn verdict(surroundings: &str) -> Option<String> {
    let mut words = surroundings.split(' ');
    let program = words.next().unwrap();
    let words: Vec<&str> = words.collect();
    let made = Command::new(program).args(&words).arg("true").output();
    if !made.as_ref().is_ok_and(|made| made.status.success()) {
        eprintln!("skipped: '{surroundings}' does not work here: {made:?}");
        return None;
    }
    let ours = std::env::current_exe().unwrap();
    let said = Command::new(program)
        .args(&words)
        .arg(ours)
        .args(["--exact", "probe", "--nocapture"])
        .output()
        .unwrap();
    let said = String::from_utf8(said.stdout).unwrap();
    let verdict = said.lines().find_map(|line| line.strip_prefix("verdict: "));
    Some(verdict.unwrap().to_owned())
}

const NOBODY: &str = "setpriv --reuid=65534 --regid=65534 --clear-groups";
const WITHOUT: &str =
    "setpriv --bounding-set=-net_admin --inh-caps=-net_admin --ambient-caps=-net_admin";

#[test]
fn users_and_their_numbers_do_not_matter() {
    let refused = |surroundings: &str, why: &str| {
        if let Some(said) = verdict(surroundings) {
            assert!(said.contains(why), "{surroundings}: {said}");
            assert!(said.contains("type 'user'"), "{surroundings}: {said}");
        }
    };
    refused(NOBODY, "CAP_NET_ADMIN is missing");
    refused(WITHOUT, "CAP_NET_ADMIN is missing");
    refused("unshare -Ur", "belongs to another user namespace");
    for surroundings in [
        "unshare -Urn",
        "unshare -n",
        &format!("{NOBODY} --inh-caps=+net_admin --ambient-caps=+net_admin"),
        &format!("{WITHOUT} unshare -Urn"),
    ] {
        if let Some(said) = verdict(surroundings) {
            assert_eq!(said, "yes", "{surroundings}");
        }
    }
}

#[test]
fn a_right_that_was_dropped_is_gone_at_the_next_probe() {
    let all = capabilities(None).unwrap();
    if NetAdmin::probe().is_err() {
        eprintln!("skipped: there is nothing to drop");
        return;
    }
    let mut fewer = all;
    fewer.effective.remove(CapabilitySet::NET_ADMIN);
    set_capabilities(None, fewer).unwrap();
    let error = NetAdmin::probe().unwrap_err();
    assert_eq!(error.info().int1, libc::EPERM);
    set_capabilities(None, all).unwrap();
    NetAdmin::probe().unwrap();
}
