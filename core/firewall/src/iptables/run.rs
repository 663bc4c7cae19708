//! Running the programs of iptables.

use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use polyvirt_driver::{Error, Result};
use polyvirt_network::firewall::Family;

/// How long a program is waited for: others may hold its lock.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often it is looked at meanwhile.
const PAUSE: Duration = Duration::from_millis(1);

/// What is done with the rules of a family.
#[derive(Clone, Copy)]
pub(super) enum Verb {
    Save,
    Restore,
}

/// The program for it.
pub(super) fn find(family: Family, verb: Verb) -> Option<PathBuf> {
    let name = match (family, verb) {
        (Family::Ipv4, Verb::Save) => "iptables-save",
        (Family::Ipv4, Verb::Restore) => "iptables-restore",
        (Family::Ipv6, Verb::Save) => "ip6tables-save",
        (Family::Ipv6, Verb::Restore) => "ip6tables-restore",
    };
    polyvirt_host::run::find(name)
}

/// The rules of all tables, as they would be restored.
pub(super) fn save(family: Family) -> Result<String> {
    run(family, Verb::Save, &[], "")
}

/// Does what lines say, and leaves alone what they say nothing of.
pub(super) fn restore(family: Family, lines: &str) -> Result<()> {
    // It waits for its turn, as all of us do.
    run(family, Verb::Restore, &["--wait", "--noflush"], lines).map(drop)
}

fn run(family: Family, verb: Verb, arguments: &[&str], input: &str) -> Result<String> {
    let path = find(family, verb)
        .ok_or_else(|| Error::operation_failed("the programs of iptables are not installed"))?;
    let failed = |error: &io::Error| Error::io(error, format!("cannot run '{}'", path.display()));
    let mut child = Command::new(&path)
        .args(arguments)
        .env("LC_ALL", "C")
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| failed(&error))?;
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    std::thread::scope(|scope| {
        let feeding = scope.spawn(move || {
            let fed = stdin.map(|mut stdin| stdin.write_all(input.as_bytes()));
            // It may have ended before it read all: what it says then is what matters.
            fed.is_some()
        });
        let output = scope.spawn(move || read(stdout));
        let errors = scope.spawn(move || read(stderr));
        let ended = wait(&mut child);
        let _ = feeding.join();
        let output = output.join().unwrap_or_default();
        let errors = errors.join().unwrap_or_default();
        if ended.map_err(|error| failed(&error))? {
            return Ok(output);
        }
        Err(Error::operation_failed(format!(
            "'{}' failed: {}",
            path.display(),
            errors.trim()
        )))
    })
}

fn read(from: Option<impl Read>) -> String {
    let mut bytes = Vec::new();
    if let Some(mut from) = from {
        // What could be read is what there is to tell.
        let _ = from.read_to_end(&mut bytes);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Whether it succeeded; ended by us when it takes too long.
fn wait(child: &mut Child) -> io::Result<bool> {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        if Instant::now() > until {
            child.kill()?;
            child.wait()?;
            return Err(io::ErrorKind::TimedOut.into());
        }
        std::thread::sleep(PAUSE);
    }
}
