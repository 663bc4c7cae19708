//! The hardware of a described host.

use polyvirt_config::node::TestHostCpu;
use polyvirt_driver::records::NodeInfo;
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};

use crate::host::Node;

/// As much as `virNodeInfo` has room for.
const LONGEST_MODEL: usize = 31;

/// The hardware: that of `test:///default` where nothing is said. Of its NUMA nodes nothing is known but their number.
pub(super) fn read(cpu: Option<&TestHostCpu>, memory: Option<u64>) -> Result<Node> {
    let mut info = Node::default().info;
    info.memory = memory.unwrap_or(info.memory);
    if let Some(cpu) = cpu {
        processors(&mut info, cpu)?;
    }
    Ok(Node {
        info,
        cells: Vec::new(),
    })
}

fn processors(info: &mut NodeInfo, cpu: &TestHostCpu) -> Result<()> {
    let model = cpu.model.as_deref().filter(|model| !model.is_empty());
    if let Some(model) = model {
        if model.len() > LONGEST_MODEL {
            let message = format!("Model {model} too big for destination");
            return Err(Error::internal(message).with_domain(ErrorDomain::TEST));
        }
        model.clone_into(&mut info.model);
    }
    info.mhz = cpu.mhz.unwrap_or(info.mhz);
    info.nodes = cpu.nodes.unwrap_or(info.nodes);
    info.sockets = cpu.sockets.unwrap_or(info.sockets);
    info.cores = cpu.cores.unwrap_or(info.cores);
    info.threads = cpu.threads.unwrap_or(info.threads);
    info.cpus = match cpu.active {
        Some(active) => active,
        None => product(info)?,
    };
    Ok(())
}

/// How many CPUs the numbers make.
fn product(info: &NodeInfo) -> Result<u32> {
    let parts = [info.sockets, info.cores, info.threads];
    let cpus = parts
        .iter()
        .try_fold(info.nodes, |cpus, part| cpus.checked_mul(*part));
    cpus.ok_or_else(|| Error::xml("the host has too many CPUs").with_domain(ErrorDomain::TEST))
}

/// Of wrong numbers, libvirt only says which they are.
pub(super) fn explain(error: polyvirt_config::Error) -> Error {
    let numbers = ["mhz", "active", "nodes", "sockets", "cores", "threads"];
    let what = match error.path().strip_prefix("node/") {
        Some("memory") => "memory".to_owned(),
        Some(path) => match path.strip_prefix("cpu/") {
            Some(part) if numbers.contains(&part) => format!("cpu {part}"),
            _ => return error.into(),
        },
        None => return error.into(),
    };
    let message = format!("invalid node {what} value");
    Error::new(ErrorDomain::TEST, ErrorNumber::XML_ERROR, message)
}
