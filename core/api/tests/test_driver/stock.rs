//! Conversations with stock libvirt, through Debian's Python binding.

use std::io::Write;
use std::process::{Command, Stdio};

/// Debian's own interpreter: others do not see its packages.
const PYTHON: &str = "/usr/bin/python3";

/// The release whose answers are recorded.
const VERSION: &str = "9000000";

/// Why there is nobody to talk to.
pub(crate) fn missing() -> Option<String> {
    let version = Command::new(PYTHON)
        .args(["-c", "import libvirt; print(libvirt.getVersion())"])
        .stderr(Stdio::null())
        .output();
    let Ok(version) = version else {
        return Some(format!("there is no {PYTHON}"));
    };
    match String::from_utf8_lossy(&version.stdout).trim() {
        "" => Some("python3-libvirt is not installed".to_owned()),
        VERSION => None,
        other => Some(format!(
            "stock libvirt is {other}, the answers are those of {VERSION}"
        )),
    }
}

/// Makes the calls, and gives them with the answers.
pub(crate) fn hold(calls: &str) -> String {
    let mut python = Command::new(PYTHON)
        .args(["-c", include_str!("stock.py")])
        .env("LC_ALL", "C.UTF-8")
        .env_remove("LD_LIBRARY_PATH")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = python.stdin.take().unwrap();
    input.write_all(calls.as_bytes()).unwrap();
    drop(input);
    let output = python.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", output.status);
    String::from_utf8(output.stdout).unwrap()
}
