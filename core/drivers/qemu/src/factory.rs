//! Which URIs this driver opens.

use std::path::PathBuf;
use std::sync::Arc;

use polyvirt_driver::{
    Auth, ConnectFlags, Driver, DriverFactory, Error, ErrorDomain, Neighbours, Result, Uri,
};
use polyvirt_host::root;
use polyvirt_inventory::check_flags;

use crate::connection::Connection;
use crate::host::Host;

/// What the `polyvirt` crate asks for connections.
pub fn factory() -> Arc<dyn DriverFactory> {
    Arc::new(QemuFactory)
}

struct QemuFactory;

impl DriverFactory for QemuFactory {
    fn name(&self) -> &'static str {
        "QEMU"
    }

    fn probe(&self, uri: &Uri) -> bool {
        uri.driver() == "qemu" && uri.is_local() && uri.path() == "/embed"
    }

    fn needs(&self) -> &'static str {
        "a program qemu-system-ARCH; access to /dev/kvm for guests of type 'kvm'"
    }

    fn open(&self, uri: &Uri, auth: Option<&Auth>, flags: ConnectFlags) -> Result<Arc<dyn Driver>> {
        self.open_beside(uri, auth, flags, Neighbours::default())
    }

    fn open_beside(
        &self,
        uri: &Uri,
        _: Option<&Auth>,
        flags: ConnectFlags,
        neighbours: Neighbours,
    ) -> Result<Arc<dyn Driver>> {
        let known = ConnectFlags::RO.bits();
        check_flags(ErrorDomain::QEMU, "qemuConnectOpen", flags.bits(), known)?;
        let host = Host::of(&Wanted::read(uri)?, neighbours)?;
        Ok(Arc::new(Connection::new(host, uri)))
    }
}

/// What a URI says.
pub(crate) struct Wanted {
    /// The folder that everything is below.
    pub(crate) root: PathBuf,
    /// Whether guests outlive the process.
    pub(crate) keep_guests: bool,
}

impl Wanted {
    fn read(uri: &Uri) -> Result<Self> {
        let ours = |error: Error| error.with_domain(ErrorDomain::QEMU);
        let root = root::named_by(uri, &["guests"]).map_err(ours)?;
        let keep_guests = match uri.param("guests") {
            None | Some("end") => false,
            Some("keep") => true,
            Some(other) => {
                return Err(wrong(format!(
                    "guests of an embedded driver can be 'end' or 'keep', not '{other}'"
                )));
            }
        };
        Ok(Self { root, keep_guests })
    }
}

fn wrong(message: impl Into<String>) -> Error {
    Error::invalid_arg(message).with_domain(ErrorDomain::QEMU)
}
