//! VLANs.

use crate::common::NetVlan;
use crate::{Error, Result};

/// Several VLANs are always tagged, and one is not unless it is said.
pub(crate) fn tidy(vlan: &mut Option<NetVlan>) {
    if let Some(vlan) = vlan {
        if vlan.trunk.is_none() && vlan.tag.len() > 1 {
            vlan.trunk = Some(true);
        }
        vlan.trunk
            .take_if(|trunk| !*trunk && vlan.tag.len() < 2 && !has_native(&vlan.tag));
    }
}

fn has_native(tags: &[crate::common::NetVlanTag]) -> bool {
    tags.iter().any(|tag| tag.native_mode.is_some())
}

/// Whether tags go together.
pub(crate) fn check(vlan: Option<&NetVlan>) -> Result<()> {
    let Some(vlan) = vlan else { return Ok(()) };
    if vlan.trunk == Some(false) && (vlan.tag.len() > 1 || has_native(&vlan.tag)) {
        return Err(Error::xml(
            "several VLANs, and a native one, need trunk='yes'",
        ));
    }
    if vlan
        .tag
        .iter()
        .filter(|tag| tag.native_mode.is_some())
        .count()
        > 1
    {
        return Err(Error::xml("there is more than one native VLAN"));
    }
    Ok(())
}
