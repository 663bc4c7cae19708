//! Guests that misbehave: clear errors in time, and no other guest is affected.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use polyvirt::{
    Connect, ConnectGetAllDomainStatsFlags as Stats, DomainCreateFlags, DomainEventType as Type,
    DomainState, DomainStatsTypes,
};
use polyvirt_guests::{Console, Events, Place, has_qemu, small};

const SOON: Duration = Duration::from_secs(20);

/// Sends a signal to the QEMU of a guest.
fn signal(place: &Place, name: &str, signal: &str) -> Result<()> {
    let entries = std::fs::read_dir("/proc")?;
    let wanted = format!("guest={name},");
    let root = place.root().to_string_lossy().into_owned();
    for entry in entries.filter_map(std::io::Result::ok) {
        let arguments = std::fs::read(entry.path().join("cmdline")).unwrap_or_default();
        let arguments = String::from_utf8_lossy(&arguments).into_owned();
        if arguments.contains(&wanted) && arguments.contains(&root) {
            let pid = entry.file_name().into_string().ok().context("a number")?;
            let done = Command::new("kill").args([signal, &pid]).status()?;
            assert!(done.success());
        }
    }
    Ok(())
}

#[test]
fn a_guest_that_does_not_answer_costs_the_others_nothing() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let start = |name: &str| -> Result<_> {
        let document = small(name).document()?;
        Ok(place
            .conn
            .domain_create_xml(&document, DomainCreateFlags::empty())?)
    };
    let (silent, other) = (start("silent")?, start("other")?);
    let console = Console::open(&place.conn, &other)?;
    console.expect("small guest", SOON)?;
    signal(&place, "silent", "-STOP")?;

    let before = Instant::now();
    other.suspend()?;
    other.resume()?;
    console.tell("n")?;
    console.expect("1\n", SOON)?;
    let groups = DomainStatsTypes::empty();
    let all = place.conn.all_domain_stats(groups, Stats::NOWAIT)?;
    assert_eq!(all.len(), 2);
    // Far less than the half minute that QEMU has to answer.
    assert!(before.elapsed() < Duration::from_secs(10));

    silent.destroy()?;
    assert_eq!(other.state(0)?.0, DomainState::RUNNING);
    Ok(())
}

#[test]
fn the_end_of_a_process_is_noticed() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let domain = place.conn.domain_define_xml(&small("killed").document()?)?;
    domain.create()?;
    let events = Events::listen(&place.conn)?;
    signal(&place, "killed", "-KILL")?;
    // Stopped, since it failed.
    assert_eq!(events.until(Type::STOPPED.0, SOON)?, [(5, 5)]);
    assert_eq!(domain.state(0)?.0, DomainState::SHUTOFF);
    domain.create()?;
    Ok(())
}

#[test]
fn what_cannot_start_says_why_and_leaves_nothing() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let disk = "<disk type='file' device='disk'><driver name='qemu' type='raw'/>\
        <source file='/nonexistent/image'/><target dev='vda' bus='virtio'/></disk>";
    let domain = place
        .conn
        .domain_define_xml(&small("nothing").device(disk).document()?)?;
    let error = domain.create().expect_err("there is no such image");
    assert!(error.message().contains("/nonexistent/image"), "{error}");
    assert_eq!(domain.state(0)?.0, DomainState::SHUTOFF);
    assert!(!domain.is_active()?);
    let left = std::fs::read_dir(place.root().join("lib/qemu"))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.starts_with("domain-"))
        .count();
    assert_eq!(left, 0);
    Ok(())
}

#[test]
fn a_root_has_one_process_at_a_time() -> Result<()> {
    let place = Place::new()?;
    // The same process may open it as often as it likes.
    let uri = format!("qemu:///embed?root={}", place.root().display());
    assert!(Connect::open(&*uri).is_ok());
    let other = Command::new(env!("CARGO_BIN_EXE_host"))
        .args([&uri, ""])
        .output()?;
    let said = String::from_utf8_lossy(&other.stderr);
    assert!(
        !other.status.success() && said.contains("in use by process"),
        "{said}"
    );
    Ok(())
}

/// One that is stopped says nothing, but is none that has failed.
#[test]
fn a_guest_that_is_silent_when_its_root_is_opened_is_not_given_up() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let root = tempfile::tempdir()?;
    let uri = format!("qemu:///embed?root={}&guests=keep", root.path().display());
    let conn = Connect::open(&*uri)?;
    conn.domain_define_xml(&small("victim").document()?)?;
    drop(conn);
    let mut host = Command::new(env!("CARGO_BIN_EXE_host"))
        .args([&uri, "staying"])
        .stdout(Stdio::piped())
        .spawn()?;
    let output = host.stdout.as_mut().context("no output")?;
    BufReader::new(output).read_line(&mut String::new())?;
    host.kill()?;
    host.wait()?;
    let status = std::fs::read_to_string(root.path().join("run/qemu/victim.xml"))?;
    let pid = status
        .split("pid='")
        .nth(1)
        .and_then(|rest| rest.split('\'').next());
    let pid = pid.context("no process is named")?;
    let signal = |name: &str| Command::new("kill").args([name, pid]).status();
    signal("-STOP")?;
    let conn = Connect::open(&*uri)?;
    let domain = conn.domain_lookup_by_name("victim")?;
    let error = domain.create().err().context("it runs twice")?;
    assert!(
        error.message().contains(&format!("process {pid}")),
        "{error}"
    );
    drop((domain, conn));
    signal("-CONT")?;
    let conn = Connect::open(&*uri)?;
    let domain = conn.domain_lookup_by_name("victim")?;
    assert_eq!(domain.state(0)?.0, DomainState::RUNNING);
    domain.destroy()?;
    Ok(())
}
