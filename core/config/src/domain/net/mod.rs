//! Network interfaces of guests: their usual form, what they cannot be, and what the host makes up for them.
//!
//! | File | What |
//! |---|---|
//! | `kind.rs` | what an interface is connected to |
//! | `addresses.rs` | addresses, routes, forwarded ports |
//! | `driver.rs` | how a network card is emulated |
//! | `identity.rs` | MAC addresses and identifiers that nobody has chosen |

mod addresses;
mod driver;
mod identity;
mod kind;

use crate::common::{NetCoalesce, NetCoalesceFrames};
use crate::domain::{Domain, Interface, InterfaceBackendType, InterfaceKind, InterfaceTarget};
use crate::net::bandwidth::{self, Usage};
use crate::net::{self, virtual_port, vlan};
use crate::values::MacAddress;
use crate::{Error, Result};

pub use identity::complete;

/// Brings the interfaces into their usual form. Of the stored domain, names of devices that a start made go.
pub(crate) fn normalise(domain: &mut Domain, inactive: bool) {
    for interface in domain
        .devices
        .iter_mut()
        .flat_map(|devices| &mut devices.interface)
    {
        normalise_interface(interface, inactive);
    }
}

/// Refuses what cannot be.
pub(crate) fn check(domain: &Domain) -> Result<()> {
    domain
        .devices
        .iter()
        .flat_map(|devices| &devices.interface)
        .try_for_each(check_interface)
}

/// Brings an interface into its usual form.
pub fn normalise_interface(interface: &mut Interface, inactive: bool) {
    identity::normalise(interface);
    kind::normalise(interface);
    addresses::normalise(interface);
    driver::normalise(interface);
    vlan::tidy(&mut interface.vlan);
    bandwidth::tidy(&mut interface.bandwidth);
    net::tidy_mtu(&mut interface.mtu);
    coalesce(&mut interface.coalesce);
    interface
        .target
        .take_if(|target| target.dev.is_none() || inactive && made_by_start(target));
    for script in [&mut interface.script, &mut interface.downscript] {
        script.take_if(|script| script.path.as_deref().is_none_or(str::is_empty));
    }
    // Only what goes through the host's own devices can be filtered.
    let filtered = matches!(
        interface.kind,
        InterfaceKind::Network(_) | InterfaceKind::Bridge(_) | InterfaceKind::Ethernet(_)
    );
    interface.filterref.take_if(|_| !filtered);
    interface.filterref.iter_mut().for_each(net::filter::tidy);
}

/// Refuses an interface that cannot be.
pub fn check_interface(interface: &Interface) -> Result<()> {
    if interface
        .mac
        .as_ref()
        .and_then(|mac| mac.address)
        .is_some_and(MacAddress::is_multicast)
    {
        return Err(Error::xml(
            "the MAC address of an interface is no multicast address",
        ));
    }
    kind::check(interface)?;
    addresses::check(interface)?;
    vlan::check(interface.vlan.as_ref())?;
    check_port(interface)?;
    let usage = match interface.kind {
        InterfaceKind::Network(_) => Usage::Floor,
        _ => Usage::Limits,
    };
    bandwidth::check(interface.bandwidth.as_ref(), usage)?;
    let unmanaged = interface
        .target
        .as_ref()
        .is_some_and(|target| target.managed == Some(false));
    if unmanaged && !matches!(interface.kind, InterfaceKind::Ethernet(_)) {
        return Err(Error::unsupported(
            "only interfaces of type ethernet use a device of the user's",
        ));
    }
    Ok(())
}

/// Whether its port of a bridge or a switch goes with what it is connected to.
fn check_port(interface: &Interface) -> Result<()> {
    use InterfaceKind as Kind;
    let kind = interface.kind.name();
    let isolated = interface
        .port
        .as_ref()
        .is_some_and(|port| port.isolated == Some(true));
    if isolated && !matches!(interface.kind, Kind::Network(_) | Kind::Bridge(_)) {
        return Err(Error::unsupported(format!(
            "an interface of type {kind} has no port that is isolated"
        )));
    }
    let Some(port) = &interface.virtualport else {
        return Ok(());
    };
    match &interface.kind {
        // The network may tell the rest.
        Kind::Network(_) => virtual_port::check(Some(port)),
        Kind::Bridge(_) | Kind::Direct(_) | Kind::Hostdev(_) => {
            virtual_port::check_typed(Some(port))?;
            match virtual_port::missing(port) {
                None => Ok(()),
                Some(parameter) => Err(Error::xml(format!(
                    "the virtual port needs its {parameter}"
                ))),
            }
        }
        _ => Err(Error::unsupported(format!(
            "an interface of type {kind} has no virtual port"
        ))),
    }
}

/// A number of 0 stands for nothing being said.
fn coalesce(coalesce: &mut Option<NetCoalesce>) {
    let max = |coalesce: &NetCoalesce| {
        coalesce
            .rx
            .as_ref()?
            .frames
            .as_ref()
            .and_then(|frames: &NetCoalesceFrames| frames.max)
    };
    coalesce.take_if(|coalesce| matches!(max(coalesce), None | Some(0)));
}

/// Forgets which device of a host's it was given at its start: the next start gives it another.
pub fn forget_device(interface: &mut Interface) {
    interface.target.take_if(|target| made_by_start(target));
}

/// Whether a device has such a name as hosts give at a start.
fn made_by_start(target: &InterfaceTarget) -> bool {
    const PREFIXES: &[&str] = &["vnet", "macvtap", "macvlan"];
    let name = target.dev.as_deref().unwrap_or_default();
    PREFIXES.iter().any(|prefix| name.starts_with(prefix))
}

/// Whether passt carries its traffic.
fn uses_passt(interface: &Interface) -> bool {
    let backend = interface
        .backend
        .as_ref()
        .and_then(|backend| backend.r#type);
    backend == Some(InterfaceBackendType::Passt)
}

impl InterfaceKind {
    /// Its name in documents.
    pub fn name(&self) -> &'static str {
        match self {
            Self::User(_) => "user",
            Self::Ethernet(_) => "ethernet",
            Self::Vhostuser(_) => "vhostuser",
            Self::Server(_) => "server",
            Self::Client(_) => "client",
            Self::Mcast(_) => "mcast",
            Self::Network(_) => "network",
            Self::Bridge(_) => "bridge",
            Self::Internal(_) => "internal",
            Self::Direct(_) => "direct",
            Self::Hostdev(_) => "hostdev",
            Self::Udp(_) => "udp",
            Self::Vdpa(_) => "vdpa",
            Self::Null => "null",
            Self::Vds(_) => "vds",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{FormatOptions, Writer, parse_part};

    /// How an interface is written once it has its usual form.
    fn settled(text: &str, inactive: bool) -> Result<String> {
        let mut interface: Interface = parse_part(text, "interface", "interface")?;
        normalise_interface(&mut interface, inactive);
        check_interface(&interface)?;
        let write =
            |interface: &Interface| write(interface).lines().map(str::trim).collect::<String>();
        let written = write(&interface);
        let mut again: Interface = parse_part(&written, "interface", "interface")?;
        normalise_interface(&mut again, inactive);
        assert_eq!(again, interface, "{written}");
        Ok(written)
    }

    fn write(interface: &Interface) -> String {
        Writer::document("interface", &[], interface, FormatOptions::default())
    }

    #[test]
    fn what_says_nothing_goes() {
        for inner in [
            "<mac address='00:00:00:00:00:00'/>",
            "<mtu size='0'/>",
            "<coalesce><rx><frames max='0'/></rx></coalesce>",
            "<script path=''/>",
            "<target managed='yes'/>",
            "<target dev='vnet7'/>",
            "<bandwidth><inbound average='0'/></bandwidth>",
            "<filterref filter='x'/>",
            "<driver queues='4'/>",
            "<source dev='eth0'/>",
            "<backend type='default'/>",
        ] {
            let text = format!("<interface type='user'>{inner}</interface>");
            assert_eq!(
                settled(&text, true).unwrap(),
                "<interface type='user'></interface>",
                "{inner}"
            );
        }
        let text = "<interface type='user'><target dev='vnet7'/></interface>";
        assert_eq!(
            settled(text, false).unwrap(),
            text,
            "a running guest has it"
        );
    }

    #[test]
    fn what_follows_is_filled_in() {
        for (read, written) in [
            ("<interface/>", "<interface type='user'></interface>"),
            (
                "<interface type='direct'><source dev='e'/></interface>",
                "<interface type='direct'><source dev='e' mode='vepa'/></interface>",
            ),
            (
                "<interface><ip address='fc00::1' prefix='0'/></interface>",
                "<interface type='user'><ip address='fc00::1' family='ipv6'/></interface>",
            ),
            (
                "<interface type='user'><source dev='e'/><backend type='passt'/></interface>",
                "<interface type='user'><source dev='e'/><backend type='passt'/></interface>",
            ),
            (
                "<interface type='vhostuser'><source type='unix' path='/x' mode='client'><reconnect enabled='no' timeout='4'/></source><model type='virtio'/></interface>",
                "<interface type='vhostuser'><source type='unix' path='/x' mode='client'><reconnect enabled='no'/></source><model type='virtio'/></interface>",
            ),
            (
                "<interface><model type='virtio'/><driver queues='1' rx_queue_size='0'/></interface>",
                "<interface type='user'><model type='virtio'/></interface>",
            ),
        ] {
            assert_eq!(settled(read, true).unwrap(), written);
        }
    }

    #[test]
    fn what_cannot_be_is_refused() {
        for (kind, inner) in [
            ("user", "<mac address='01:00:00:00:00:01'/>"),
            ("user", "<virtualport type='openvswitch'/>"),
            ("user", "<port isolated='yes'/>"),
            ("user", "<target dev='tap1' managed='no'/>"),
            (
                "user",
                "<bandwidth><inbound average='1' floor='1'/></bandwidth>",
            ),
            (
                "user",
                "<bandwidth classID='3'><inbound average='1'/></bandwidth>",
            ),
            ("user", "<ip address='1.2.3.4' family='ipv6'/>"),
            ("user", "<ip address='1.2.3.4' prefix='33'/>"),
            ("user", "<ip address='1.2.3.4' peer='fc00::1'/>"),
            (
                "user",
                "<route address='1.2.3.4' prefix='24' gateway='1.2.3.5'/>",
            ),
            ("bridge", "<source/>"),
            (
                "bridge",
                "<source bridge='b'/><virtualport/><virtualport type='802.1Qbh'/>",
            ),
            (
                "bridge",
                "<source bridge='b'/><virtualport type='802.1Qbh'/>",
            ),
            (
                "bridge",
                "<source bridge='b'/><virtualport><parameters profileid='x'/></virtualport>",
            ),
            (
                "bridge",
                "<source bridge='b'/><bandwidth><inbound floor='1'/></bandwidth>",
            ),
            ("hostdev", "<source/>"),
            ("udp", "<source address='1.2.3.4' port='4'/>"),
            ("vhostuser", "<model type='virtio'/>"),
            (
                "vhostuser",
                "<source type='unix' path='/x'/><model type='virtio'/>",
            ),
            (
                "vhostuser",
                "<source type='unix' path='/x' mode='client'/><model type='e1000'/>",
            ),
            (
                "vhostuser",
                "<source type='unix' path='/x' mode='server'><reconnect enabled='yes' timeout='4'/></source><model type='virtio'/>",
            ),
            (
                "vhostuser",
                "<source type='unix' path='/x' mode='client'><reconnect enabled='yes'/></source><model type='virtio'/>",
            ),
        ] {
            let text = format!("<interface type='{kind}'>{inner}</interface>");
            assert!(settled(&text, true).is_err(), "{text}");
        }
    }
}
