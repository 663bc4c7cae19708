//! Which of the host's NUMA nodes a domain's memory comes from.

use polyvirt_config::Codec;
use polyvirt_config::domain::{Domain, NumaMode, Placement};
use polyvirt_config::values::CpuSet;
use polyvirt_driver::params::numa as name;
use polyvirt_driver::{Error, ErrorDomain, Result, TypedValue};

use super::Field;

/// Where memory comes from.
#[derive(Clone, Default, PartialEq)]
pub struct Numa {
    /// How strictly the nodes are used.
    pub mode: Option<NumaMode>,
    /// The nodes.
    pub nodes: Option<CpuSet>,
    /// The host chooses the nodes.
    pub chosen: bool,
}

/// The set.
pub const FIELDS: &[Field<Numa>] = &[
    Field {
        name: name::MODE,
        read: |numa| number(numa.mode).into(),
        write: |numa, value| {
            numa.mode = Some(mode(value)?);
            Ok(())
        },
    },
    Field {
        name: name::NODESET,
        read: |numa| {
            let mut text = String::new();
            if let Some(nodes) = &numa.nodes {
                CpuSet::write(nodes, &mut text);
            }
            text.into()
        },
        write: |numa, value| {
            numa.nodes = Some(nodes(value)?);
            numa.chosen = false;
            Ok(())
        },
    },
];

/// The mode's number in the API: its place among the modes.
fn number(mode: Option<NumaMode>) -> i32 {
    let place = NumaMode::ALL.iter().position(|other| Some(*other) == mode);
    place.and_then(|place| place.try_into().ok()).unwrap_or(0)
}

fn mode(value: &TypedValue) -> Result<NumaMode> {
    let number = match value {
        TypedValue::Int(number) => *number,
        _ => -1,
    };
    let mode = usize::try_from(number).ok();
    let mode = mode.and_then(|place| NumaMode::ALL.get(place).copied());
    mode.ok_or_else(|| {
        let message = format!("unsupported numatune mode: '{number}'");
        Error::invalid_arg(message)
    })
}

/// The nodes that a caller says.
///
/// # Errors
/// When it is no set of nodes. Whose error that is stays open, whatever the driver.
pub fn nodes(value: &TypedValue) -> Result<CpuSet> {
    let text = value.to_string();
    CpuSet::read(&text).ok_or_else(|| {
        let message = format!("Failed to parse bitmap '{text}'");
        Error::invalid_arg(message)
    })
}

/// What a document says.
pub fn numa(domain: &Domain) -> Numa {
    let memory = domain
        .numatune
        .as_ref()
        .and_then(|tune| tune.memory.as_ref());
    memory.map_or_else(Numa::default, |memory| Numa {
        mode: memory.mode,
        nodes: memory.nodeset.clone(),
        chosen: memory.placement == Some(Placement::Auto),
    })
}

/// How memory is taken cannot change under a running guest once it is said, and it has to come from somewhere.
///
/// # Errors
/// When that is tried, or no node is named.
pub fn check(live: bool, before: &Numa, after: &Numa) -> Result<()> {
    if live
        && before
            .mode
            .is_some_and(|mode| number(Some(mode)) != number(after.mode))
    {
        let message = "can't change numatune mode for running domain";
        return Err(Error::operation_invalid(message));
    }
    if after.nodes.is_none() && !after.chosen {
        let message = "nodeset for NUMA memory tuning must be set if 'placement' is 'static'";
        return Err(Error::config_unsupported(message).with_domain(ErrorDomain::DOMAIN));
    }
    Ok(())
}

/// Says it in a document.
pub fn put(domain: &mut Domain, numa: Numa) {
    let tune = domain.numatune.get_or_insert_default();
    let memory = tune.memory.get_or_insert_default();
    memory.mode = Some(numa.mode.unwrap_or(NumaMode::Strict));
    if !numa.chosen {
        memory.placement = None;
    }
    memory.nodeset = numa.nodes;
}
