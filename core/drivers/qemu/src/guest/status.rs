//! What is on disk about a guest that runs, so that whoever opens the root next knows it.

use std::path::PathBuf;
use std::sync::Arc;

use polyvirt_config::status::{
    DomainStatus, DomainStatusLibDir, DomainStatusState, StatusMonitor, StatusTaint,
};
use polyvirt_config::{FormatOptions, format};
use polyvirt_driver::{DomainState, Result};
use polyvirt_host::files;

use super::Guest;
use crate::host::Host;

/// Where it is.
pub(crate) fn path(host: &Host, name: &str) -> PathBuf {
    host.root.folders.state.join(format!("{name}.xml"))
}

/// Writes what is true now.
pub(crate) fn write(host: &Host, guest: &Guest) -> Result<()> {
    let (status, name) = {
        let state = guest.state();
        let (Some(live), Some(running)) = (&state.live, &state.running) else {
            return Ok(());
        };
        let status = DomainStatus {
            state: word(state.doing),
            reason: None,
            pid: running.process.pid().into(),
            monitor: Some(StatusMonitor {
                path: running
                    .folder
                    .path()
                    .join("monitor.sock")
                    .display()
                    .to_string(),
                r#type: "unix".to_owned(),
            }),
            lib_dir: Some(DomainStatusLibDir {
                path: running.folder.path().display().to_string(),
            }),
            domain: (**live).clone(),
            vcpus: None,
            qemu_caps: None,
            lockstate: None,
            job: None,
            devices: None,
            numad: None,
            channel_target_dir: None,
            cpu: None,
            allow_reboot: None,
            nodename: None,
            fdset: None,
            blockjobs: None,
            agent_timeout: None,
            backups: None,
            original_memlock: None,
            pre_migration_memlock: None,
            init: None,
            namespaces: None,
            fakereboot: false,
            chardev_stdio_logd: false,
            pr_daemon: false,
            dbus_daemon: false,
            dbus_vm_state: false,
            slirp_helper: false,
            remember_owner: false,
            lock_process_running: false,
            taint: state
                .taints
                .names()
                .map(|name| StatusTaint {
                    flag: name.to_owned(),
                })
                .collect(),
            deprecation: state.taints.old().to_vec(),
        };
        (status, Arc::clone(&state.name))
    };
    let options = FormatOptions {
        inactive: false,
        secure: true,
        migratable: false,
    };
    files::write(
        &path(host, &name),
        format(&status, &options).as_bytes(),
        0o600,
    )
}

/// Removes it, when the guest has stopped.
pub(crate) fn remove(host: &Host, name: &str) {
    // What cannot be removed is found to be wrong by whoever opens the root next.
    let _ = files::remove(&path(host, name));
}

fn word(state: DomainState) -> DomainStatusState {
    match state {
        DomainState::RUNNING => DomainStatusState::Running,
        DomainState::PAUSED => DomainStatusState::Paused,
        DomainState::SHUTDOWN => DomainStatusState::Shutdown,
        DomainState::PMSUSPENDED => DomainStatusState::Pmsuspended,
        DomainState::CRASHED => DomainStatusState::Crashed,
        _ => DomainStatusState::Shutoff,
    }
}
