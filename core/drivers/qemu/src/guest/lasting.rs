//! Ends of cards that are there until somebody removes them; all others go with their descriptors.

use polyvirt_config::domain::{Interface, InterfaceKind};
use polyvirt_driver::Result;
use polyvirt_host::admin::NetAdmin;
use polyvirt_host::macvtap::Macvtap;
use polyvirt_host::net::Net;
use polyvirt_host::openvswitch;

use super::switch::{self, Switch};
use crate::host::Host;

/// Something of the host's that stays.
enum End {
    /// A device on one of the host's.
    Device(String),
    /// A port that a switch has written down.
    Port(String),
}

impl End {
    /// What stays of a card whose device is called `device`.
    fn of(card: &Interface, device: &str) -> Option<Self> {
        if let InterfaceKind::Direct(_) = card.kind {
            return Some(Self::Device(device.to_owned()));
        }
        let is_port = matches!(Switch::of(card), Some(Switch::Open(_))) && switch::is_ours(card);
        is_port.then(|| Self::Port(device.to_owned()))
    }

    /// There is nobody to tell when it stays.
    fn remove(&self) {
        let Ok(admin) = NetAdmin::probe() else {
            return;
        };
        let _: Result<()> = match self {
            Self::Device(name) => {
                Net::open().and_then(|mut net| Macvtap::remove(&admin, &mut net, name))
            }
            Self::Port(name) => openvswitch::remove(&admin, name),
        };
    }
}

/// What nobody uses yet: it is removed when this is dropped, unless it is kept.
#[derive(Default)]
pub(super) struct Lasting(Vec<End>);

impl Lasting {
    /// Adds what stays of a card whose device is called `device`.
    pub(super) fn add(&mut self, card: &Interface, device: &str) {
        self.0.extend(End::of(card, device));
    }

    /// The guest is there: from now on they go when it does.
    pub(super) fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for Lasting {
    fn drop(&mut self) {
        self.0.iter().for_each(End::remove);
    }
}

/// Removes the host's end of a card that has gone, where that does not go by itself.
pub(super) fn take_away(card: &Interface) {
    let target = card.target.as_ref();
    let device = target.and_then(|target| target.dev.as_deref());
    if let Some(end) = device.and_then(|device| End::of(card, device)) {
        end.remove();
    }
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
