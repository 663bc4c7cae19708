//! Trusted platform modules.

use polyvirt_config::domain::{CharMode, Tpm, TpmBackend, TpmModel};
use polyvirt_config::{Error, Result};

use super::chardev::Backend;
use super::device;
use super::guest::Guest;
use super::piece::Piece;
use crate::{Props, alias};

/// The connection with the program that emulates a module.
const CONNECTION: &str = "chrtpm";

/// Everything that QEMU is told of a module.
pub(super) fn tpm(guest: &Guest<'_>, tpm: &Tpm) -> Result<Vec<Piece>> {
    let name = alias::of(&tpm.info);
    let model = tpm.model.unwrap_or(TpmModel::TpmTis);
    if model == TpmModel::SpaprTpmProxy {
        return Ok(vec![proxy(tpm, name)]);
    }
    let id = format!("tpm-{name}");
    let connect = |path: String| {
        let settings = Props::new().with("path", path);
        Piece::Chardev(Backend {
            id: CONNECTION.to_owned(),
            kind: "socket",
            settings,
        })
    };
    let emulated = || {
        let props = Props::new()
            .with("kind", "emulator")
            .with("id", &id)
            .with("chardev", CONNECTION);
        Piece::option("-tpmdev", props.options("kind"))
    };
    let mut pieces = match &tpm.backend {
        TpmBackend::Emulator(_) => {
            let usual = || guest.places.swtpm().to_string_lossy().into_owned();
            let socket = guest.launch.prepared.socket(name).unwrap_or_else(usual);
            vec![connect(socket), emulated()]
        }
        TpmBackend::External(external) => {
            if external.source.mode == CharMode::Bind {
                return Err(Error::unsupported(
                    "QEMU connects to the program with a trusted platform module",
                ));
            }
            vec![connect(external.source.path.clone()), emulated()]
        }
        TpmBackend::Passthrough(passthrough) => {
            let path = passthrough
                .device
                .as_ref()
                .and_then(|device| device.path.clone());
            let path = path.unwrap_or_else(|| "/dev/tpm0".to_owned());
            let node = path.rsplit('/').next().unwrap_or("tpm0").to_owned();
            let mut own = Vec::new();
            let file = guest
                .fd_set(&format!("{name}-device"), &mut own)
                .unwrap_or(path);
            let cancel = guest.fd_set(&format!("{name}-cancel"), &mut own);
            let cancel = cancel.unwrap_or_else(|| format!("/sys/class/tpm/{node}/device/cancel"));
            let props = Props::new()
                .with("kind", "passthrough")
                .with("id", &id)
                .with("path", file)
                .with("cancel-path", cancel);
            own.push(Piece::option("-tpmdev", props.options("kind")));
            own
        }
    };
    let driver = match model {
        // The bus of Arm's machines has its own.
        TpmModel::TpmTis if guest.machine.is_arm() || guest.machine.is_riscv() => "tpm-tis-device",
        model => model.as_str(),
    };
    let props = Props::new()
        .with("driver", driver)
        .with("tpmdev", id)
        .with("id", name)
        .and(device::place(guest, &tpm.info)?);
    pieces.push(Piece::Device(props));
    Ok(pieces)
}

/// A way to the host's resource manager.
fn proxy(tpm: &Tpm, name: &str) -> Piece {
    let path = match &tpm.backend {
        TpmBackend::Passthrough(passthrough) => passthrough
            .device
            .as_ref()
            .and_then(|device| device.path.clone()),
        _ => None,
    };
    let props = Props::new()
        .with("driver", "spapr-tpm-proxy")
        .with("id", name)
        .maybe("host-path", path);
    Piece::Device(props)
}
