//! Trusted platform modules: swtpm, and what a new module is made with.

use std::path::{Path, PathBuf};

use polyvirt_config::domain::{Tpm, TpmBackend, TpmBackendEmulator, TpmVersion};
use polyvirt_driver::Result;
use polyvirt_host::files;

use super::{Starting, Wanted, find, hand_over};
use crate::host::Host;

pub(super) fn wanted(starting: &Starting<'_>) -> Result<Vec<Wanted>> {
    let modules = starting.live.devices().tpm.iter();
    let emulated = modules.filter_map(|tpm: &Tpm| match &tpm.backend {
        TpmBackend::Emulator(emulator) => Some(emulator),
        _ => None,
    });
    emulated.map(|emulator| swtpm(starting, emulator)).collect()
}

fn swtpm(starting: &Starting<'_>, emulator: &TpmBackendEmulator) -> Result<Wanted> {
    let program = find(
        "swtpm",
        &["/usr/bin/swtpm", "/usr/local/bin/swtpm"],
        "swtpm",
    )?;
    let old = emulator.version == Some(TpmVersion::V12);
    let uuid = starting.live.uuid.unwrap_or_default();
    let state = folder(starting.host, &uuid.to_string()).join(if old { "tpm1.2" } else { "tpm2" });
    if !state.exists() {
        make(starting, &state, old)?;
    }
    let socket = starting.places.swtpm();
    if let Some(folder) = socket.parent() {
        files::make_folder(folder, 0o700)?;
        hand_over(starting.host, folder, starting.host.choices.swtpm_owner)?;
    }
    let shown = |path: &PathBuf| path.display().to_string();
    let mut arguments = vec![
        "socket".to_owned(),
        "--ctrl".to_owned(),
        format!("type=unixio,path={},mode=0600", shown(&socket)),
        "--tpmstate".to_owned(),
        format!("dir={},mode=0600", shown(&state)),
        // It ends when QEMU does, however that ends.
        "--terminate".to_owned(),
    ];
    if !old {
        arguments.push("--tpm2".to_owned());
    }
    Ok(Wanted {
        program,
        arguments,
        descriptors: Vec::new(),
        socket: Some(socket),
        owner: starting.host.choices.swtpm_owner,
    })
}

/// Makes a new module. What is half made is removed again, so that the next start makes it anew.
fn make(starting: &Starting<'_>, state: &Path, old: bool) -> Result<()> {
    let places = ["/usr/bin/swtpm_setup", "/usr/local/bin/swtpm_setup"];
    let setup = find("swtpm_setup", &places, "swtpm-tools")?;
    files::make_folder(state, 0o700)?;
    for folder in [state.parent(), Some(state)].into_iter().flatten() {
        hand_over(starting.host, folder, starting.host.choices.swtpm_owner)?;
    }
    let mut arguments: Vec<String> = ["--tpm-state", &state.display().to_string(), "--lock-nvram"]
        .map(str::to_owned)
        .into();
    if !old {
        arguments.push("--tpm2".to_owned());
    }
    let made = starting.run_to_end(setup, arguments, starting.host.choices.swtpm_owner);
    if made.is_err() {
        let _ = files::remove_folder(state);
    }
    made
}

/// Where the modules of a guest are kept, whether it runs or not.
fn folder(host: &Host, uuid: &str) -> PathBuf {
    host.root.folders.lib.join("swtpm").join(uuid)
}

/// Removes the modules of a guest, with the keys in them.
pub(crate) fn remove(host: &Host, uuid: &str) -> Result<()> {
    files::remove_folder(&folder(host, uuid))
}
