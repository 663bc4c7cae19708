//! Which VLANs pass a port of a bridge.

use polyvirt_driver::{Error, Result};

use super::Net;
use super::bridge::Vlan;
use crate::admin::NetAdmin;

/// The VLANs that pass a port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Vlans {
    /// One, of which the device knows nothing.
    Access(u16),
    /// Some, whose packets have tags.
    Trunk {
        /// All of them.
        ids: Vec<u16>,
        /// The one that packets without a tag belong to, if any, and whether its packets leave with one.
        native: Option<(u16, bool)>,
    },
}

impl Vlans {
    /// The same as a bridge of the kernel is told of them.
    fn of_port(&self) -> Vec<Vlan> {
        match self {
            Self::Access(id) => vec![Vlan {
                id: *id,
                native: true,
                untagged: true,
            }],
            Self::Trunk { ids, native } => {
                let is_native = |id: u16| native.filter(|(native, _)| *native == id);
                let vlan = |id: &u16| Vlan {
                    id: *id,
                    native: is_native(*id).is_some(),
                    untagged: is_native(*id).is_some_and(|(_, tagged)| !tagged),
                };
                ids.iter().map(vlan).collect()
            }
        }
    }
}

impl Net {
    /// Lets VLANs pass a port that has just become one of a bridge, and no others.
    ///
    /// # Errors
    /// When the bridge does not keep VLANs apart: whoever is behind the port would be among all others then.
    pub fn set_vlans(
        &mut self,
        admin: &NetAdmin,
        bridge: &str,
        port: &str,
        vlans: &Vlans,
    ) -> Result<()> {
        let Some(usual) = self.usual_vlan(bridge)? else {
            let message = format!(
                "bridge '{bridge}' does not keep VLANs apart: have it do so \
                 (ip link set {bridge} type bridge vlan_filtering 1), or name one that is in the VLAN already"
            );
            return Err(Error::config_unsupported(message));
        };
        let wanted = vlans.of_port();
        let is_wanted = wanted.iter().any(|vlan| vlan.id == usual);
        if usual != 0 && !is_wanted {
            let usual = Vlan {
                id: usual,
                native: false,
                untagged: false,
            };
            self.delete_vlans(admin, port, &[usual])?;
        }
        self.add_vlans(admin, port, &wanted)
    }
}
