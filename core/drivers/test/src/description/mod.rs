//! Hosts described in files: `test:///path/of/node.xml`.
//!
//! What is on a host are documents, in its own or in files beside it; each family of objects knows what to do with one of its own.
//! Only the host's own document names files, and a pool those of its volumes, so that nothing can lead back to where it came from.

mod domains;
mod files;
mod node;
mod pools;
mod users;

use polyvirt_config::node::TestHost;
use polyvirt_config::{ParseOptions, Raw};
use polyvirt_driver::Result;

use crate::faults::Faults;
use crate::host::Host;
use crate::{devices, interfaces, networks};
use files::Files;

pub(crate) use users::Users;

/// What the file says.
pub(crate) struct Description {
    pub(crate) host: Host,
    /// Who may open it.
    pub(crate) users: Users,
    /// What shall go wrong on it.
    pub(crate) faults: Faults,
}

impl Description {
    /// Reads the host that the file at `path` describes.
    pub(crate) fn read(path: &str) -> Result<Self> {
        let mut files = Files::beside(path);
        let text = files.read(path)?;
        let described: TestHost = polyvirt_config::parse(&text, &ParseOptions::default())
            .map_err(|error| files::name(node::explain(error), path))?;
        let host = Host::new(node::read(described.cpu.as_ref(), described.memory)?);
        populate(&host, &described, &mut files)?;
        // Nobody listens yet, and nobody shall hear of this later.
        host.events.send();
        Ok(Self {
            host,
            users: Users::read(described.auth.as_ref())?,
            faults: Faults::described(&described.fault)?,
        })
    }
}

/// Puts one object on a host, as its document says.
type Add = fn(&Host, &str) -> Result<()>;

/// Puts on the host what is described.
fn populate(host: &Host, described: &TestHost, files: &mut Files) -> Result<()> {
    let families: [(&str, &[Raw], Add); 4] = [
        ("domain", &described.domain, domains::add),
        ("network", &described.network, |host, document| {
            networks::add_active(&host.networks, document)
        }),
        ("interface", &described.interface, |host, document| {
            interfaces::add_active(&host.interfaces, document)
        }),
        ("device", &described.device, devices::add_described),
    ];
    for (element, objects, add) in families {
        for object in objects {
            let document = files.document(element, object)?;
            add(host, &document.text).map_err(|error| document.name(error))?;
        }
    }
    let mut pools = described.pool.iter();
    pools.try_for_each(|pool| pools::add(host, pool, files))
}
