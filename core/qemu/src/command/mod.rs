//! The command line of a guest.

use polyvirt_config::Result;
use polyvirt_config::domain::Domain;

use crate::{Capabilities, Settings};

/// What has been prepared on the host for a start.
#[derive(Debug)]
pub struct Launch<'a> {
    /// What the QEMU at hand can do.
    pub capabilities: &'a Capabilities,
    /// What the administrator chose.
    pub settings: &'a Settings,
    /// The number of the guest while it runs.
    pub id: i32,
    /// The descriptor, open in the new process, on which QEMU's monitor listens.
    pub monitor_fd: i32,
}

/// What to run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommandLine {
    /// Variables of its environment; there are no others.
    pub environment: Vec<(String, String)>,
    /// The program.
    pub program: String,
    /// Its arguments.
    pub arguments: Vec<String>,
}

/// The command line of a guest. Its document is complete, with addresses and aliases.
///
/// # Errors
/// When the guest has something that this QEMU cannot be told.
pub fn command_line(domain: &Domain, _launch: &Launch<'_>) -> Result<CommandLine> {
    let emulator = domain.devices().emulator.clone().unwrap_or_default();
    Ok(CommandLine {
        program: emulator,
        ..CommandLine::default()
    })
}
