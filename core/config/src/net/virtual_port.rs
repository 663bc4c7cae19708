//! Virtual ports: which switch is told what.

use crate::common::{VirtualPort, VirtualPortParameters, VirtualPortType};
use crate::{Error, Result};

/// Whether the kind of switch is known, and told only what it understands.
pub(crate) fn check_typed(port: Option<&VirtualPort>) -> Result<()> {
    match port {
        Some(VirtualPort { r#type: None, .. }) => {
            Err(Error::xml("a virtual port needs a type here"))
        }
        _ => check(port),
    }
}

/// Whether a kind of switch, where it is named, is told only what it understands.
pub(crate) fn check(port: Option<&VirtualPort>) -> Result<()> {
    let Some(VirtualPort {
        r#type: Some(kind),
        parameters: Some(given),
    }) = port
    else {
        return Ok(());
    };
    let understood = understood_by(*kind);
    match names(given).find(|name| !understood.contains(name)) {
        None => Ok(()),
        Some(name) => Err(Error::xml(format!(
            "a virtual port of type {} has no {name}",
            kind.as_str()
        ))),
    }
}

/// The first parameter that a switch of this kind has to be told and is not.
pub(crate) fn missing(port: &VirtualPort) -> Option<&'static str> {
    let kind = port.r#type?;
    let needed: &[&'static str] = match kind {
        VirtualPortType::V8021qbg => &["managerid", "typeid", "typeidversion"],
        VirtualPortType::V8021qbh => &["profileid"],
        VirtualPortType::Midonet => &["interfaceid"],
        VirtualPortType::Openvswitch => &[],
    };
    let given: Vec<_> = port.parameters.iter().flat_map(names).collect();
    needed.iter().find(|name| !given.contains(name)).copied()
}

/// The parameters that a switch of this kind understands.
fn understood_by(kind: VirtualPortType) -> &'static [&'static str] {
    match kind {
        VirtualPortType::V8021qbg => &["managerid", "typeid", "typeidversion", "instanceid"],
        VirtualPortType::V8021qbh => &["profileid"],
        VirtualPortType::Openvswitch => &["interfaceid", "profileid"],
        VirtualPortType::Midonet => &["interfaceid"],
    }
}

/// The names of the parameters that are given.
fn names(given: &VirtualPortParameters) -> impl Iterator<Item = &'static str> + use<> {
    let all = [
        ("managerid", given.managerid.is_some()),
        ("typeid", given.typeid.is_some()),
        ("typeidversion", given.typeidversion.is_some()),
        ("instanceid", given.instanceid.is_some()),
        ("interfaceid", given.interfaceid.is_some()),
        ("profileid", given.profileid.is_some()),
    ];
    all.into_iter()
        .filter(|(_, given)| *given)
        .map(|(name, _)| name)
}
