//! Ends of cards that are there until somebody removes them; all others go with their descriptors.

use std::path::Path;
use std::time::Duration;

use polyvirt_config::domain::{Interface, InterfaceKind};
use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_host::admin::NetAdmin;
use polyvirt_host::macvtap::Macvtap;
use polyvirt_host::net::Net;
use polyvirt_host::openvswitch;
use polyvirt_host::run::Task;

use super::switch::{self, Switch};
use crate::host::Host;

/// How long a script may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Something of the host's that stays.
enum End {
    /// A device on one of the host's, which has the card's address.
    Device(String, Option<[u8; 6]>),
    /// A port that a switch has written down, with the address behind it.
    Port(String, [u8; 6]),
    /// What an administrator's script has done, which another undoes: by its path, and what it is told.
    Script(String, String),
}

impl End {
    /// What stays of a card whose device is called `device`.
    fn of(card: &Interface, device: &str) -> Option<Self> {
        if let InterfaceKind::Direct(_) = card.kind {
            let address = card.mac.as_ref().and_then(|mac| mac.address);
            return Some(Self::Device(
                device.to_owned(),
                address.map(|address| address.0),
            ));
        }
        if let InterfaceKind::Ethernet(_) = card.kind {
            let path = card.downscript.as_ref()?.path.clone()?;
            return Some(Self::Script(path, device.to_owned()));
        }
        let is_port = matches!(Switch::of(card), Some(Switch::Open(_))) && switch::is_ours(card);
        is_port.then(|| Self::Port(device.to_owned(), switch::address(card)))
    }

    /// There is nobody to tell when it stays.
    fn remove(&self, owner: &str) {
        let _ = self.try_remove(owner);
    }

    fn try_remove(&self, owner: &str) -> Result<()> {
        match self {
            Self::Device(name, address) => {
                let admin = NetAdmin::probe()?;
                Macvtap::remove(&admin, &mut Net::open()?, name, owner, *address)
            }
            Self::Port(name, address) => {
                openvswitch::remove(&NetAdmin::probe()?, name, owner, *address)
            }
            Self::Script(path, device) => run_script(path, device),
        }
    }
}

/// What nobody uses yet: it is removed when this is dropped, unless it is kept.
pub(super) struct Lasting {
    owner: String,
    ends: Vec<End>,
}

impl Lasting {
    pub(super) fn new(host: &Host) -> Self {
        Self {
            owner: owner(host),
            ends: Vec::new(),
        }
    }

    /// Adds what stays of a card whose device is called `device`.
    pub(super) fn add(&mut self, card: &Interface, device: &str) {
        self.ends.extend(End::of(card, device));
    }

    /// The guest is there: from now on they go when it does.
    pub(super) fn keep(mut self) {
        self.ends.clear();
    }
}

impl Drop for Lasting {
    fn drop(&mut self) {
        self.ends.iter().for_each(|end| end.remove(&self.owner));
    }
}

/// Removes the host's end of a card that has gone, where that does not go by itself.
pub(super) fn take_away(host: &Host, card: &Interface) {
    let target = card.target.as_ref();
    let device = target.and_then(|target| target.dev.as_deref());
    if let Some(end) = device.and_then(|device| End::of(card, device)) {
        end.remove(&owner(host));
    }
}

/// Runs an administrator's script about a device.
pub(super) fn run_script(path: &str, device: &str) -> Result<()> {
    let task = Task {
        program: Path::new(path),
        arguments: vec![device.to_owned()],
        input: "",
        patience: PATIENCE,
    };
    task.run().map(drop).map_err(|why| {
        let message = format!("script '{path}' failed when told of device '{device}': {why}");
        Error::internal(message).with_domain(ErrorDomain::QEMU)
    })
}

/// How such ends are known as those of guests of this root.
pub(super) fn owner(host: &Host) -> String {
    format!("polyvirt {}", host.root.folders.lib.display())
}

/// Removes the ends of cards that no guest has: what a killed process left.
pub(super) fn sweep(host: &Host) {
    let (Ok(admin), Ok(mut net)) = (NetAdmin::probe(), Net::open()) else {
        return;
    };
    let in_use = |name: &str| {
        host.guests.all().iter().any(|guest| {
            let live = guest.state().live.clone();
            let cards = live.as_deref().map(|live| &live.devices().interface);
            cards.into_iter().flatten().any(|card| {
                let target = card.target.as_ref();
                target.and_then(|target| target.dev.as_deref()) == Some(name)
            })
        })
    };
    // Who opens the root cannot do more about one that stays.
    let _ = Macvtap::sweep(&admin, &mut net, &owner(host), in_use);
    let _ = openvswitch::sweep(&admin, &owner(host), in_use);
}
