//! Running a test beside a stock libvirtd.

use std::env;
use std::path::Path;
use std::process::Command;

/// What the script says when it cannot run here.
const SKIPPED: i32 = 77;

/// Set for the run inside.
const INSIDE: &str = "POLYVIRT_STOCK_LIBVIRTD";

/// Runs `test`, which is what the caller's name in this program says, beside a daemon.
pub(crate) fn beside_libvirtd(name: &str, test: impl FnOnce(Daemon)) {
    if let Ok(id) = env::var(INSIDE) {
        test(Daemon(id));
        return;
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/stock/libvirtd");
    let status = Command::new(script)
        .arg(env::current_exe().unwrap())
        .args(["--exact", "--nocapture", name])
        .status()
        .unwrap();
    if status.code() == Some(SKIPPED) {
        eprintln!("{name}: skipped");
        return;
    }
    assert!(status.success(), "{name}: {status}");
}

/// The daemon, by its process number.
pub(crate) struct Daemon(String);

impl Daemon {
    /// Ends it, without a chance to say goodbye.
    pub(crate) fn kill(&self) {
        self.signal("KILL");
    }

    pub(crate) fn signal(&self, signal: &str) {
        let status = Command::new("kill").args(["-s", signal, &self.0]).status();
        assert!(status.unwrap().success());
    }
}
