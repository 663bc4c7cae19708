//! What an administrator chooses in `qemu.conf`, as guests see it.

use std::fs;
use std::net::TcpListener;

use anyhow::{Context, Result};
use polyvirt::{DomainCreateFlags, DomainXmlFlags};
use polyvirt_guests::{Place, has_qemu, small};

/// The command line of the QEMU of a guest of that root.
fn command_line(place: &Place, name: &str) -> Result<(u32, Vec<String>)> {
    let wanted = format!("guest={name},");
    let home = format!("HOME={}/", place.root().display());
    for entry in fs::read_dir("/proc")?.flatten() {
        let read = |name: &str| fs::read(entry.path().join(name)).unwrap_or_default();
        let (line, environment) = (read("cmdline"), read("environ"));
        let line = String::from_utf8_lossy(&line).into_owned();
        if line.contains(&wanted) && String::from_utf8_lossy(&environment).contains(&home) {
            let pid = entry.file_name().to_string_lossy().parse()?;
            return Ok((pid, line.split('\0').map(str::to_owned).collect()));
        }
    }
    anyhow::bail!("guest {name} has no process")
}

#[test]
fn a_guest_starts_as_has_been_chosen() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let memory = tempfile::tempdir()?;
    // Somebody else has the first port: the guest gets the next one.
    let taken = TcpListener::bind("0.0.0.0:0")?;
    let first = taken.local_addr()?.port();
    let chosen = format!(
        "remote_display_port_min = {first}\nlog_timestamp = 0\nset_process_name = 1\n\
         seccomp_sandbox = 0\nvnc_password = \"sesame\"\nmax_files = 333\nmax_core = 4096\n\
         memory_backing_dir = \"{}\"\n",
        memory.path().display()
    );
    let place = Place::chosen(&chosen)?;
    let document = small("chosen")
        .device("<graphics type='vnc' port='-1'/>")
        .with("<memoryBacking><source type='file'/></memoryBacking>")
        .document()?;
    let domain = place
        .conn
        .domain_create_xml(&document, DomainCreateFlags::empty())?;
    let (pid, line) = command_line(&place, "chosen")?;
    let has = |argument: &str| line.iter().any(|other| other == argument);
    assert!(
        has("guest=chosen,process=qemu:chosen,debug-threads=on"),
        "{line:?}"
    );
    assert!(has("off") && !has("timestamp=on"), "{line:?}");
    let vnc = line
        .iter()
        .find(|argument| argument.starts_with("127.0.0.1:"));
    let vnc = vnc.context("a display")?;
    assert!(vnc.contains("password=on"), "{vnc}");
    let live = domain.xml_desc(DomainXmlFlags::empty())?;
    assert!(!live.contains(&format!("port='{first}'")), "{live}");
    let limits = fs::read_to_string(format!("/proc/{pid}/limits"))?;
    let limit = |name: &str| {
        limits
            .lines()
            .find(|line| line.starts_with(name))
            .unwrap_or_default()
            .to_owned()
    };
    assert!(limit("Max open files").contains(" 333 "), "{limits}");
    assert!(limit("Max core file size").contains(" 4096 "), "{limits}");

    let below = memory.path().join("libvirt/qemu");
    assert_eq!(fs::read_dir(&below)?.count(), 1);
    domain.destroy()?;
    assert_eq!(fs::read_dir(&below)?.count(), 0);
    Ok(())
}

#[test]
fn a_mistake_is_told_when_the_root_is_opened() -> Result<()> {
    let error = Place::chosen("vnc_tls = 1\nvnc_lisen = \"::1\"\n").err();
    let said = format!("{:#}", error.context("there is no such key")?);
    assert!(
        said.contains("qemu.conf:2") && said.contains("vnc_lisen"),
        "{said}"
    );
    Ok(())
}

#[test]
fn what_does_nothing_yet_is_in_the_log() -> Result<()> {
    let place = Place::chosen("keepalive_count = 3\n")?;
    let log = fs::read_to_string(place.root().join("log/qemu.log"))?;
    assert!(log.starts_with("keepalive_count: "), "{log}");
    Ok(())
}
