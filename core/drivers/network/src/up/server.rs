//! The DHCP and DNS server of a network: dnsmasq, a process that outlives us.

use std::fs::File;
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};
use std::time::Duration;

use polyvirt_config::network::Network;
use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_host::files;
use polyvirt_host::process::{self, Limits, PRIVATE, Process, Program};
use polyvirt_network::dnsmasq::{self, Contents, Files};

use crate::root::Folders;

/// Its name.
const PROGRAM: &str = "dnsmasq";

/// What tells the server of a network from every other process.
const MARK: &str = "POLYVIRT_NETWORK";

/// How long it may take to be there, and to end.
const PATIENCE: Duration = Duration::from_secs(10);

/// How much of what it said when it failed is told.
const SAID: u64 = 4096;

/// Refuses a network whose server is not installed, or cannot be told what it is to do.
pub(super) fn require(folders: &Folders, network: &Network) -> Result<()> {
    if dnsmasq::is_needed(network) {
        find()?;
        contents(folders, network)?;
    }
    Ok(())
}

/// What the server is told, and where.
fn contents(folders: &Folders, network: &Network) -> Result<(Files, Contents)> {
    let told = Files::within(&text(&folders.dnsmasq)?, &network.name);
    let pid_file = text(&pid_file(folders, &network.name))?;
    let contents = Contents::of(network, &told, Some(&pid_file))?;
    Ok((told, contents))
}

/// Starts the server, if the network has one. It is there when this returns.
pub(crate) fn start(folders: &Folders, network: &Network) -> Result<()> {
    if !dnsmasq::is_needed(network) {
        return Ok(());
    }
    let (told, contents) = contents(folders, network)?;
    // It reads some of them after it has given up its privileges.
    for (path, content) in [
        (&told.configuration, &contents.configuration),
        (&told.hosts, &contents.hosts),
        (&told.names, &contents.names),
    ] {
        files::write(Path::new(path), content.as_bytes(), 0o644)?;
    }
    run(folders, network, &told)
}

fn run(folders: &Folders, network: &Network, told: &Files) -> Result<()> {
    let log = folders.log.join(format!("{}.log", network.name));
    let output = files::append(&log, 0o600)?;
    let said_before = output.metadata().map_or(0, |about| about.len());
    let mut arguments = vec![
        format!("--conf-file={}", told.configuration),
        format!(
            "--dhcp-leasefile={}",
            text(&leases(folders, &network.name))?
        ),
    ];
    // Where there are no other users, it cannot become one.
    if !may_change_user() {
        arguments.push("--user=root".to_owned());
        // Even one's own group cannot be taken there.
        arguments.push("--group=".to_owned());
    }
    let program = Program {
        path: find()?.into(),
        arguments,
        environment: vec![(MARK.to_owned(), marked(folders, &network.name))],
        descriptors: Vec::new(),
        groups: Vec::new(),
        output,
        owner: None,
        limits: Limits::default(),
        umask: PRIVATE,
        ends_with_us: false,
    };
    // It goes to the background by itself, when it is ready.
    match program.start()?.end_of(PATIENCE) {
        Some(true) => Ok(()),
        ended => {
            let said = said(&log, said_before);
            let how = if ended.is_some() {
                "failed"
            } else {
                "was not ready in time"
            };
            let message = format!(
                "the DHCP and DNS server of network '{}' {how}: {}{}",
                network.name,
                said.trim(),
                remedy(&said)
            );
            Err(Error::internal(message).with_domain(ErrorDomain::NETWORK))
        }
    }
}

/// What to do about what it said, where that does not say it.
///
/// A server that asks those in the host's `resolv.conf` watches this file, and a user may have so many watches.
fn remedy(said: &str) -> &'static str {
    if said.contains("inotify") {
        " (there are too many watches of files: raise fs.inotify.max_user_instances, or user.max_inotify_instances in \
         a container)"
    } else {
        ""
    }
}

/// Ends the server, if it runs, and forgets what it was told.
pub(crate) fn stop(folders: &Folders, name: &str) -> Result<()> {
    end(folders, name)?;
    let told = Files::within(&text(&folders.dnsmasq)?, name);
    for path in [&told.configuration, &told.hosts, &told.names] {
        files::remove(Path::new(path))?;
    }
    files::remove(&leases(folders, name))
}

/// Has the server know a changed network. Who has an address keeps it.
pub(crate) fn restart(folders: &Folders, network: &Network) -> Result<()> {
    end(folders, &network.name)?;
    start(folders, network)
}

/// Whether the server runs.
pub(crate) fn runs(folders: &Folders, name: &str) -> bool {
    running(folders, name).is_some()
}

fn end(folders: &Folders, name: &str) -> Result<()> {
    if let Some(process) = by_file(folders, name) {
        process.end(PATIENCE)?;
    } else {
        // One that is on its way to the background, since who started it was killed, may become another meanwhile.
        loop {
            let all = by_mark(folders, name);
            if all.is_empty() {
                break;
            }
            all.iter().try_for_each(|process| process.end(PATIENCE))?;
        }
    }
    files::remove(&pid_file(folders, name))
}

/// The server: the process that its file names, or else whichever has our mark.
fn running(folders: &Folders, name: &str) -> Option<Process> {
    by_file(folders, name).or_else(|| by_mark(folders, name).pop())
}

fn by_file(folders: &Folders, name: &str) -> Option<Process> {
    let written = files::read_text(&pid_file(folders, name)).ok().flatten();
    let pid = written?.trim().parse().ok()?;
    let process = Process::of(pid).ok();
    process.filter(|_| process::runs_with(pid, &mark(folders, name)))
}

fn by_mark(folders: &Folders, name: &str) -> Vec<Process> {
    Process::running_with(&mark(folders, name))
}

fn mark(folders: &Folders, name: &str) -> String {
    format!("{MARK}={}", marked(folders, name))
}

fn marked(folders: &Folders, name: &str) -> String {
    let folder = folders.state.to_string_lossy();
    format!("{folder}/{name}")
}

fn pid_file(folders: &Folders, name: &str) -> PathBuf {
    folders.state.join(format!("{name}.pid"))
}

/// The file of what it has given.
pub(crate) fn leases(folders: &Folders, name: &str) -> PathBuf {
    folders.dnsmasq.join(format!("{name}.leases"))
}

/// Where the program is.
fn find() -> Result<PathBuf> {
    polyvirt_host::run::find(PROGRAM).ok_or_else(|| {
        let message = "networks with addresses need the program dnsmasq, and there is none: install dnsmasq-base";
        Error::operation_unsupported(message).with_domain(ErrorDomain::NETWORK)
    })
}

/// Whether this user namespace has more than one user.
fn may_change_user() -> bool {
    let map = std::fs::read_to_string("/proc/self/uid_map").unwrap_or_default();
    let counts = map
        .lines()
        .filter_map(|line| line.split_whitespace().nth(2));
    counts
        .filter_map(|count| count.parse::<u64>().ok())
        .sum::<u64>()
        > 1
}

/// What it said since it was started.
fn said(log: &Path, since: u64) -> String {
    let mut said = String::new();
    let read = File::open(log).and_then(|mut file| {
        file.seek(std::io::SeekFrom::Start(since))?;
        file.take(SAID).read_to_string(&mut said)
    });
    // What cannot be read cannot be told.
    let _ = read;
    said
}

fn text(path: &Path) -> Result<String> {
    let text = path.to_str().map(str::to_owned);
    text.ok_or_else(|| {
        let message = format!("'{}' is no text, which dnsmasq needs", path.display());
        Error::operation_unsupported(message).with_domain(ErrorDomain::NETWORK)
    })
}
