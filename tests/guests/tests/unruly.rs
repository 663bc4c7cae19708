//! A QEMU that does not do as one does: stand-ins that answer garbage, hang or end; and a disk without room.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};
use polyvirt::{Domain, DomainState, DomainXmlFlags};
use polyvirt_guests::{Place, has_qemu, small};

/// A program that is QEMU when it is asked what it can do, and something else when it is to run a guest: Python, in which
/// `talk` is the connection to its monitor.
fn stand_in(folder: &Path, behaviour: &str) -> Result<String> {
    let text = format!(
        r#"#!/usr/bin/python3
import os, re, socket, sys, time
line = " ".join(sys.argv[1:])
if "guest=" not in line:
    os.execv("/usr/bin/qemu-system-x86_64", sys.argv)
number = int(re.search(r"charmonitor,fd=(\d+)", line).group(1))
talk = socket.socket(fileno=number).accept()[0]
greet = lambda: talk.sendall(b'{{"QMP": {{"version": {{"qemu": {{"micro": 0, "minor": 2, "major": 7}}, "package": ""}}, "capabilities": []}}}}\r\n')
{behaviour}
time.sleep(600)
"#
    );
    let path = folder.join("emulator");
    fs::write(&path, text)?;
    fs::set_permissions(&path, PermissionsExt::from_mode(0o755))?;
    Ok(path.to_string_lossy().into_owned())
}

fn define(place: &Place, name: &str, emulator: &str) -> Result<Domain> {
    let document = small(name).document()?;
    let document = document.replace("/usr/bin/qemu-system-x86_64", emulator);
    Ok(place.conn.domain_define_xml(&document)?)
}

/// Starting it fails in time, leaves nothing, and costs a proper guest beside it nothing.
fn fails(behaviour: &str, limit: Duration, says: &str) -> Result<()> {
    if !has_qemu() || !Path::new("/usr/bin/python3").exists() {
        eprintln!("skipped: no /usr/bin/python3 to stand in for QEMU (package python3)");
        return Ok(());
    }
    let place = Place::new()?;
    let emulator = stand_in(place.root(), behaviour)?;
    let unruly = define(&place, "unruly", &emulator)?;
    let proper = place.conn.domain_define_xml(&small("proper").document()?)?;
    let (error, took) = std::thread::scope(|scope| -> Result<_> {
        let starting = scope.spawn(|| {
            let before = Instant::now();
            (unruly.create().err(), before.elapsed())
        });
        proper.create()?;
        proper.suspend()?;
        proper.resume()?;
        starting.join().map_err(|_| anyhow!("starting it panicked"))
    })?;
    let error = error.context("it is no QEMU")?;
    assert!(error.message().contains(says), "{error}");
    assert!(took < limit, "{took:?}");
    assert_eq!(unruly.state(0)?.0, DomainState::SHUTOFF);
    assert_eq!(proper.state(0)?.0, DomainState::RUNNING);
    let folders = fs::read_dir(place.root().join("lib/qemu"))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.starts_with("domain-") && name.ends_with("-unruly"));
    assert_eq!(folders.count(), 0);
    // What is defined can be given a proper one.
    let document = unruly.xml_desc(DomainXmlFlags::INACTIVE)?;
    let mended = document.replace(&emulator, "/usr/bin/qemu-system-x86_64");
    place.conn.domain_define_xml(&mended)?;
    unruly.create()?;
    unruly.destroy()?;
    Ok(())
}

const SHORT: Duration = Duration::from_secs(20);

#[test]
fn one_that_ends_at_once_says_why() -> Result<()> {
    fails("sys.exit('out of sorts')", SHORT, "out of sorts")
}

#[test]
fn one_that_greets_with_garbage_is_refused() -> Result<()> {
    let garbage = r"talk.sendall(b'\xff\x00{]garbage\r\n')";
    fails(garbage, SHORT, "cannot parse json")
}

#[test]
fn one_that_answers_garbage_is_refused() -> Result<()> {
    let answer = r"greet(); talk.recv(4096); talk.sendall(b'[[[[[{{{\xff\xfe\r\n')";
    fails(answer, SHORT, "cannot parse json")
}

#[test]
fn one_that_never_ends_a_line_is_refused() -> Result<()> {
    // Until the other side has had enough. It does not end then: what that would be told for is something else.
    let endless = r#"greet()
try:
    while True: talk.sendall(b'{"a": "' + b'x' * (1 << 20))
except OSError: pass"#;
    fails(endless, SHORT, "exceeds buffer size")
}

#[test]
fn one_that_answers_with_the_wrong_things_is_refused() -> Result<()> {
    let wrong = r#"greet()
while True:
    asked = re.findall(rb'"id": ?("[^"]*"|\d+)', talk.recv(65536))
    for number in asked: talk.sendall(b'{"return": [[], null, {"a": -1}], "id": ' + number + b'}\r\n')"#;
    // It may be taken for a guest that runs, of which nothing can be known; what counts is that it can be ended.
    if !has_qemu() || !Path::new("/usr/bin/python3").exists() {
        return Ok(());
    }
    let place = Place::new()?;
    let emulator = stand_in(place.root(), wrong)?;
    let unruly = define(&place, "unruly", &emulator)?;
    if unruly.create().is_ok() {
        unruly.info()?;
        unruly.destroy()?;
    }
    assert_eq!(unruly.state(0)?.0, DomainState::SHUTOFF);
    Ok(())
}

#[test]
fn one_that_hangs_is_given_up() -> Result<()> {
    fails("pass", Duration::from_secs(75), "did not answer")
}

#[test]
fn a_disk_without_room_loses_nothing() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    let document = small("full").document()?;
    fs::write(folder.path().join("guest.xml"), document)?;
    fs::create_dir(folder.path().join("disk"))?;
    let is_root = std::os::unix::fs::MetadataExt::uid(&fs::metadata("/proc/self")?) == 0;
    let mine = if is_root { "-m" } else { "-Urm" };
    let unshared = Command::new("unshare").args([mine, "true"]).status();
    if !unshared.is_ok_and(|status| status.success()) {
        eprintln!("skipped: no file system of its own can be mounted here");
        return Ok(());
    }
    let output = Command::new("unshare")
        .args([mine, "sh", "-c"])
        .arg("mount -t tmpfs -o size=4m none \"$1/disk\" && exec \"$0\" \"$1\"")
        .arg(env!("CARGO_BIN_EXE_full"))
        .arg(folder.path())
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    Ok(())
}
