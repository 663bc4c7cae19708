//! Ports of the host's that displays listen at: chosen when a guest starts, and nobody else's as long as it runs.

use std::collections::BTreeSet;
use std::net::{Ipv4Addr, Ipv6Addr, TcpListener};

use parking_lot::Mutex;
use polyvirt_config::domain::{Domain, Graphics, GraphicsListen};
use polyvirt_driver::{Error, ErrorDomain, Result};

use crate::settings;

/// The ports that guests of this process have, whatever their roots.
static TAKEN: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());

/// Whether a display listens at ports: not where it has a socket in a folder, or waits for nobody.
fn has_ports(listens: &[GraphicsListen]) -> bool {
    listens.first().is_none_or(|listen| {
        matches!(
            listen,
            GraphicsListen::Address(_) | GraphicsListen::Network(_)
        )
    })
}

/// What a document says of a port.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// There is none.
    None,
    /// This one.
    Named(u16),
    /// Any.
    Any,
}

impl Wanted {
    fn of(port: Option<i32>, when_left_out: Self) -> Self {
        match port {
            None | Some(0) => when_left_out,
            Some(port) => u16::try_from(port).map_or(Self::Any, Self::Named),
        }
    }
}

/// What a document says of the ports of a display.
fn wanted(graphics: &Graphics) -> [Wanted; 2] {
    match graphics {
        Graphics::Vnc(vnc) if has_ports(&vnc.listens) => {
            let port = vnc.port.filter(|_| vnc.autoport != Some(true));
            [
                Wanted::of(port, Wanted::Any),
                Wanted::of(vnc.websocket, Wanted::None),
            ]
        }
        Graphics::Spice(spice) if has_ports(&spice.listens) => {
            let auto = spice.autoport == Some(true);
            let port = spice.port.filter(|_| !auto);
            let otherwise = if auto { Wanted::Any } else { Wanted::None };
            [
                Wanted::of(port, otherwise),
                Wanted::of(spice.tls_port, Wanted::None),
            ]
        }
        _ => [Wanted::None, Wanted::None],
    }
}

/// Whether a port is chosen when the guest starts.
pub(super) fn are_open(domain: &Domain) -> bool {
    let mut ports = domain.devices().graphics.iter().flat_map(wanted);
    ports.any(|port| port == Wanted::Any)
}

/// Ports that are a guest's until this is dropped.
#[derive(Default)]
pub(crate) struct Ports(Vec<u16>);

impl Ports {
    /// Takes the ports that `domain` names, and chooses one wherever it leaves that open.
    pub(super) fn choose(domain: &mut Domain, allowed: settings::Ports) -> Result<Self> {
        let (displays, web) = (allowed.display, allowed.web);
        let mut ports = Self::default();
        for port in domain.devices().graphics.iter().flat_map(wanted) {
            if let Wanted::Named(port) = port {
                ports.reserve(port)?;
            }
        }
        for graphics in &mut domain.devices_mut().graphics {
            match graphics {
                Graphics::Vnc(vnc) if has_ports(&vnc.listens) => {
                    if vnc.autoport == Some(true) || vnc.port.is_none_or(|port| port == -1) {
                        vnc.port = Some(ports.take(displays)?);
                    }
                    if vnc.websocket == Some(-1) {
                        vnc.websocket = Some(ports.take(web)?);
                        vnc.websocket_generated = Some(true);
                    }
                }
                Graphics::Spice(spice) if has_ports(&spice.listens) => {
                    let auto = spice.autoport == Some(true);
                    if auto || spice.port == Some(-1) {
                        spice.port = Some(ports.take(displays)?);
                    }
                    if spice.tls_port == Some(-1) {
                        spice.tls_port = Some(ports.take(displays)?);
                    }
                }
                _ => {}
            }
        }
        Ok(ports)
    }

    /// The ports of a guest that has been running.
    pub(super) fn of(domain: &Domain) -> Self {
        let given = domain
            .devices()
            .graphics
            .iter()
            .flat_map(|graphics| match graphics {
                Graphics::Vnc(vnc) => [vnc.port, vnc.websocket],
                Graphics::Spice(spice) => [spice.port, spice.tls_port],
                _ => [None, None],
            });
        let given = given.filter_map(|port| u16::try_from(port?).ok());
        let ports: Vec<u16> = given.filter(|port| *port > 0).collect();
        TAKEN.lock().extend(&ports);
        Self(ports)
    }

    fn reserve(&mut self, port: u16) -> Result<()> {
        if !TAKEN.lock().insert(port) {
            let message =
                format!("Failed to reserve port {port}: a display of another guest has it");
            return Err(Error::internal(message).with_domain(ErrorDomain::QEMU));
        }
        self.0.push(port);
        Ok(())
    }

    fn take(&mut self, (first, last): (u16, u16)) -> Result<i32> {
        let mut taken = TAKEN.lock();
        let mut free = (first..=last).filter(|port| !taken.contains(port) && is_free(*port));
        let port = free.next().ok_or_else(|| {
            let message = format!("Unable to find an unused port in range '{first}-{last}'");
            Error::operation_failed(message).with_domain(ErrorDomain::QEMU)
        })?;
        taken.insert(port);
        self.0.push(port);
        Ok(port.into())
    }
}

impl Drop for Ports {
    fn drop(&mut self) {
        let mut taken = TAKEN.lock();
        for port in &self.0 {
            taken.remove(port);
        }
    }
}

/// Whether nobody on this host listens there.
fn is_free(port: u16) -> bool {
    let four = TcpListener::bind((Ipv4Addr::UNSPECIFIED, port));
    // A host without the newer protocol has nobody who listens with it.
    four.is_ok() && {
        drop(four);
        match TcpListener::bind((Ipv6Addr::UNSPECIFIED, port)) {
            Ok(_) => true,
            Err(error) => error.kind() != std::io::ErrorKind::AddrInUse,
        }
    }
}
