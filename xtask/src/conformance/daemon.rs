//! A stock daemon for the cases that administrate one, for as long as the cases run.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdin, Command, Stdio};

use anyhow::{Context, Result};

use crate::folders;
use crate::paths;
use crate::sh;

/// The variable that tells the tests of all languages where the daemon is administrated.
const VARIABLE: &str = "POLYVIRT_CONFORMANCE_DAEMON";

/// A daemon in a world of its own, which ends when its input does.
pub(super) struct Daemon {
    child: Child,
    input: Option<ChildStdin>,
}

impl Daemon {
    /// Starts it, where that is possible: without it, the cases that want it are skipped.
    pub(super) fn start() -> Result<Option<Self>> {
        let run = paths::target().join("xtask/conformance/daemon");
        folders::empty(&run)?;
        let mut child = Command::new(paths::root().join("tests/stock/libvirtd"))
            .args(["sh", "-c", "echo ready; exec cat"])
            .env("POLYVIRT_STOCK_RUN", &run)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start tests/stock/libvirtd")?;
        let input = child.stdin.take();
        let mut said = String::new();
        if let Some(output) = child.stdout.take() {
            BufReader::new(output).read_line(&mut said)?;
        }
        let daemon = Self { child, input };
        if said.trim() != "ready" {
            return Ok(None);
        }
        let socket = run.join("libvirt/libvirt-admin-sock");
        let uri = format!("libvirtd+unix:///system?socket={}", socket.display());
        sh::in_all(VARIABLE, &uri);
        Ok(Some(daemon))
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        drop(self.input.take());
        // How a daemon that nobody needs any more ends makes no difference.
        drop(self.child.wait());
    }
}
