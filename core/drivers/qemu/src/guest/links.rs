//! The cables of network cards: QEMU takes all of them for plugged in until it is told.

use polyvirt_config::domain::{Interface, LinkState};
use polyvirt_driver::Result;
use polyvirt_qemu::alias;
use serde_json::json;

use super::Running;

/// Pulls those that are to be pulled, before the guest's CPUs run.
pub(super) fn tell(running: &Running, cards: &[Interface]) -> Result<()> {
    let mut pulled = cards.iter().filter(|card| !link_is_up(card));
    pulled.try_for_each(|card| running.set_link(alias::of(&card.info), false))
}

/// Whether the cable of a network card is plugged in.
pub(crate) fn link_is_up(card: &Interface) -> bool {
    let state = card.link.as_ref().and_then(|link| link.state);
    state != Some(LinkState::Down)
}

impl Running {
    /// Plugs the cable of a network card in, or pulls it.
    pub(crate) fn set_link(&self, card: &str, up: bool) -> Result<()> {
        let arguments = json!({ "name": card, "up": up });
        self.execute("set_link", arguments).map(drop)
    }
}
