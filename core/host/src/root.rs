//! The roots of embedded drivers: a folder that everything a driver keeps is below, and that one process at a time has.

use std::collections::HashMap;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use parking_lot::Mutex;
use polyvirt_driver::{Error, Result, Uri};
use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;

use crate::files;

/// How long is waited for what is left of a process that has gone.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long one that is there is given: it may just have let go of the root, and what it is starting has it until that is
/// another program.
const GOING: Duration = Duration::from_millis(500);

/// The root that the URI of an embedded driver names, as in `qemu:///embed?root=/some/folder`. Beside `root` it may
/// have the parameters `others`.
///
/// # Errors
/// `INVALID_ARG` when there is no root, it is no absolute path, or there is a parameter that is not known.
pub fn named_by(uri: &Uri, others: &[&str]) -> Result<PathBuf> {
    let Some(root) = uri.param("root") else {
        return Err(Error::invalid_arg(format!(
            "the URI of an embedded driver needs the folder it keeps its state in: \
             {}:///embed?root=/some/folder",
            uri.driver()
        )));
    };
    let root = Path::new(root);
    if !root.is_absolute() {
        return Err(Error::invalid_arg(format!(
            "root of an embedded driver must be an absolute path, not '{}'",
            root.display()
        )));
    }
    let known = |name: &str| name == "root" || others.contains(&name);
    if let Some((name, _)) = uri.params().iter().find(|(name, _)| !known(name)) {
        let others: String = others.iter().map(|other| format!(" and {other}")).collect();
        return Err(Error::invalid_arg(format!(
            "an embedded driver knows the parameters root{others}, not '{name}'"
        )));
    }
    Ok(root.to_owned())
}

/// The URI of a driver that is embedded with a root.
#[must_use]
pub fn uri(driver: &str, root: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
    let escaped = root.bytes().fold(String::new(), |mut out, byte| {
        if plain(byte) {
            out.push(char::from(byte));
        } else {
            out += &format!("%{byte:02X}");
        }
        out
    });
    format!("{driver}:///embed?root={escaped}")
}

/// The roots that are open in this process, each with what is kept of it as long as somebody uses it.
pub struct Roots<H>(Mutex<Option<HashMap<PathBuf, Arc<Slot<H>>>>>);

/// A root. Whoever opens it holds the lock; the others wait for that one and nothing else.
type Slot<H> = Mutex<Weak<H>>;

impl<H> Roots<H> {
    /// None yet.
    pub const fn new() -> Self {
        Self(Mutex::new(None))
    }

    /// What is kept of a root, made by `open` when nobody has it open.
    ///
    /// # Errors
    /// When `open` fails.
    pub fn get(&self, root: &Path, open: impl FnOnce() -> Result<Arc<H>>) -> Result<Arc<H>> {
        let path = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        let slot = self.slot(path);
        let mut kept = slot.lock();
        if let Some(host) = kept.upgrade() {
            return Ok(host);
        }
        let host = open()?;
        *kept = Arc::downgrade(&host);
        Ok(host)
    }

    fn slot(&self, path: PathBuf) -> Arc<Slot<H>> {
        let mut roots = self.0.lock();
        let roots = roots.get_or_insert_default();
        // Of roots that nobody has open or opens, nothing needs to be known.
        roots.retain(|_, slot| {
            let unused = slot.try_lock().is_some_and(|host| host.strong_count() == 0);
            !unused || Arc::strong_count(slot) > 1
        });
        Arc::clone(roots.entry(path).or_default())
    }
}

impl<H> Default for Roots<H> {
    fn default() -> Self {
        Self::new()
    }
}

/// Refuses a root that is not there: that it is made by its owner is how that one says who may look into it.
///
/// # Errors
/// `OPERATION_FAILED`.
pub fn require(path: &Path) -> Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    Err(Error::operation_failed(format!(
        "cannot open root '{}': there is no such folder",
        path.display()
    )))
}

/// Takes a root, by a lock on a file in it that names our process. It is ours until the result is dropped, and the
/// kernel lets go of it however we end.
///
/// # Errors
/// `OPERATION_FAILED` when another process has it.
pub fn claim(root: &Path, path: &Path) -> Result<File> {
    crate::descriptor::fill_standard();
    let mut file = files::append(path, 0o644)?;
    let begun = Instant::now();
    loop {
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => break,
            Err(Errno::WOULDBLOCK) => {
                let holder = files::read_text(path).ok().flatten().unwrap_or_default();
                let holder = holder.trim();
                // What it was just starting when it was killed has the lock until it notices. And ours is about to be let
                // go: a root that is open in this process is not opened a second time.
                let has_gone = !holder.is_empty() && !Path::new("/proc").join(holder).exists();
                let is_ours = holder == std::process::id().to_string();
                let patience = if has_gone || is_ours { PATIENCE } else { GOING };
                if begun.elapsed() < patience {
                    std::thread::sleep(Duration::from_millis(10));
                    continue;
                }
                let shown = root.display();
                let message = format!("root '{shown}' is in use by process {holder}");
                return Err(Error::operation_failed(message));
            }
            Err(error) => {
                let what = format!("cannot lock '{}'", path.display());
                return Err(Error::system(error.raw_os_error(), what));
            }
        }
    }
    let written = file
        .set_len(0)
        .and_then(|()| writeln!(file, "{}", std::process::id()));
    written.map_err(|error| Error::io(&error, format!("cannot write '{}'", path.display())))?;
    Ok(file)
}
