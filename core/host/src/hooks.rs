//! Programs of an administrator's that are told what happens to guests and networks, and may refuse some of it.
//!
//! They are where stock libvirt has them, below a root: `etc/hooks/DRIVER`, then all of `etc/hooks/DRIVER.d/` by their
//! names. Each gets four words and a document to read.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};

use crate::files;
use crate::run::Task;

/// How long one may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// What has happened, or is about to.
#[derive(Clone, Copy, Debug)]
pub struct Event<'a> {
    /// The kind of driver that it happens in: the name of the hook.
    pub driver: &'a str,
    /// The guest or network that it happens to.
    pub object: &'a str,
    /// What it is, such as `start`.
    pub operation: &'a str,
    /// Whether it begins (`begin`) or is over (`end`).
    pub stage: &'a str,
    /// What else is to be said; `-` for nothing.
    pub more: &'a str,
}

/// The hooks below a root.
#[derive(Debug)]
pub struct Hooks {
    folder: PathBuf,
}

impl Hooks {
    /// Those below `root`, which there need not be.
    pub fn below(root: &Path) -> Self {
        Self {
            folder: root.join("etc/hooks"),
        }
    }

    /// Tells all of them what happens, one after the other; the document is only made if there are any. All are told,
    /// even if one fails. They must not wait for whoever tells them.
    ///
    /// # Errors
    /// `HOOK_SCRIPT_FAILED` of the first that cannot be run, does not end well, or not within a minute: it is ended
    /// then.
    pub fn tell(&self, event: Event<'_>, document: impl FnOnce() -> String) -> Result<()> {
        let hooks = self.of(event.driver)?;
        if hooks.is_empty() {
            return Ok(());
        }
        let document = document();
        let told: Vec<Result<()>> = hooks
            .iter()
            .map(|hook| run(hook, event, &document))
            .collect();
        told.into_iter().collect()
    }

    /// The hooks of a driver that may be run, in their order.
    fn of(&self, driver: &str) -> Result<Vec<PathBuf>> {
        let folder = self.folder.join(format!("{driver}.d"));
        let mut names = if folder.is_dir() {
            files::names(&folder)?
        } else {
            Vec::new()
        };
        names.sort_unstable();
        let all = names.iter().map(|name| folder.join(name));
        let all = [self.folder.join(driver)].into_iter().chain(all);
        Ok(all.filter(|path| may_be_run(path)).collect())
    }
}

fn may_be_run(path: &Path) -> bool {
    let about = path.metadata();
    about.is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o111 != 0)
}

fn run(hook: &Path, event: Event<'_>, document: &str) -> Result<()> {
    let path = hook.display();
    let failed = |why: &str| {
        let message = format!(
            "hook '{path}' failed when told '{} {} {}': {why}",
            event.object, event.operation, event.stage
        );
        Error::new(ErrorDomain::HOOK, ErrorNumber::HOOK_SCRIPT_FAILED, message)
    };
    let task = Task {
        program: hook,
        arguments: [event.object, event.operation, event.stage, event.more]
            .map(str::to_owned)
            .to_vec(),
        input: document,
        patience: PATIENCE,
    };
    task.run().map(drop).map_err(|why| failed(&why))
}
