//! Every kind of document by the name of its root, for work that is the same for all of them.

use std::fmt::Debug;

use polyvirt_config::Document;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What every kind of document can do.
pub(crate) trait Kind: Document + Serialize + DeserializeOwned + PartialEq + Debug {}

impl<D: Document + Serialize + DeserializeOwned + PartialEq + Debug> Kind for D {}

/// Work on a document of some kind.
pub(crate) trait Job {
    /// What comes of it.
    type Result;

    /// Does it for one kind.
    fn of<D: Kind>(self) -> Self::Result;
}

macro_rules! kinds {
    ($($type:ty),+ $(,)?) => {
        /// Does work for the kind that has this root, if there is one.
        pub(crate) fn with<J: Job>(element: &str, job: J) -> Option<J::Result> {
            match element {
                $(<$type as Document>::ELEMENT => Some(job.of::<$type>()),)+
                _ => None,
            }
        }
    };
}

kinds! {
    polyvirt_config::backup::Backup,
    polyvirt_config::capabilities::Capabilities,
    polyvirt_config::checkpoint::Checkpoint,
    polyvirt_config::cpu::AnyCpu,
    polyvirt_config::domain::Domain,
    polyvirt_config::domaincaps::DomainCapabilities,
    polyvirt_config::interface::HostInterface,
    polyvirt_config::network::Network,
    polyvirt_config::networkport::NetworkPort,
    polyvirt_config::node::TestHost,
    polyvirt_config::nodedev::NodeDevice,
    polyvirt_config::nwfilter::NwFilter,
    polyvirt_config::nwfilterbinding::NwFilterBinding,
    polyvirt_config::qemucaps::QemuProbe,
    polyvirt_config::secret::Secret,
    polyvirt_config::snapshot::Snapshot,
    polyvirt_config::status::DomainStatus,
    polyvirt_config::status::NetworkStatus,
    polyvirt_config::status::NwFilterBindingStatus,
    polyvirt_config::status::StoragePoolState,
    polyvirt_config::storagepool::StoragePool,
    polyvirt_config::storagepoolcaps::StoragePoolCapabilities,
    polyvirt_config::storagevol::StorageVolume,
}
