// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! The classes of native handles, one for each kind of object.

use polyvirt::*;
use polyvirt_driver::ErrorNumber;
use pyo3::prelude::*;

use crate::handle::handle;

handle!(AdmConnectHandle, "virAdmConnectHandle", AdmConnect, Error::invalid_conn);
handle!(AdmServerHandle, "virAdmServerHandle", AdmServer, Error::invalid_conn);
handle!(AdmClientHandle, "virAdmClientHandle", AdmClient, Error::invalid_conn);
handle!(ConnectHandle, "virConnectHandle", Connect, Error::invalid_conn);
handle!(DomainCheckpointHandle, "virDomainCheckpointHandle", DomainCheckpoint, |function| Error::invalid_handle(ErrorNumber::INVALID_DOMAIN_CHECKPOINT, function));
handle!(DomainSnapshotHandle, "virDomainSnapshotHandle", DomainSnapshot, |function| Error::invalid_handle(ErrorNumber::INVALID_DOMAIN_SNAPSHOT, function));
handle!(DomainHandle, "virDomainHandle", Domain, |function| Error::invalid_handle(ErrorNumber::INVALID_DOMAIN, function));
handle!(InterfaceHandle, "virInterfaceHandle", Interface, |function| Error::invalid_handle(ErrorNumber::INVALID_INTERFACE, function));
handle!(NetworkPortHandle, "virNetworkPortHandle", NetworkPort, |function| Error::invalid_handle(ErrorNumber::INVALID_NETWORK_PORT, function));
handle!(NetworkHandle, "virNetworkHandle", Network, |function| Error::invalid_handle(ErrorNumber::INVALID_NETWORK, function));
handle!(NodeDeviceHandle, "virNodeDeviceHandle", NodeDevice, |function| Error::invalid_handle(ErrorNumber::INVALID_NODE_DEVICE, function));
handle!(NwFilterBindingHandle, "virNWFilterBindingHandle", NwFilterBinding, |function| Error::invalid_handle(ErrorNumber::INVALID_NWFILTER_BINDING, function));
handle!(NwFilterHandle, "virNWFilterHandle", NwFilter, |function| Error::invalid_handle(ErrorNumber::INVALID_NWFILTER, function));
handle!(SecretHandle, "virSecretHandle", Secret, |function| Error::invalid_handle(ErrorNumber::INVALID_SECRET, function));
handle!(StoragePoolHandle, "virStoragePoolHandle", StoragePool, |function| Error::invalid_handle(ErrorNumber::INVALID_STORAGE_POOL, function));
handle!(StorageVolHandle, "virStorageVolHandle", StorageVol, |function| Error::invalid_handle(ErrorNumber::INVALID_STORAGE_VOL, function));
handle!(StreamHandle, "virStreamHandle", Stream, |function| Error::invalid_handle(ErrorNumber::INVALID_STREAM, function));

/// Adds the classes to the module.
pub(crate) fn add_classes(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<AdmConnectHandle>()?;
    module.add_class::<AdmServerHandle>()?;
    module.add_class::<AdmClientHandle>()?;
    module.add_class::<ConnectHandle>()?;
    module.add_class::<DomainCheckpointHandle>()?;
    module.add_class::<DomainSnapshotHandle>()?;
    module.add_class::<DomainHandle>()?;
    module.add_class::<InterfaceHandle>()?;
    module.add_class::<NetworkPortHandle>()?;
    module.add_class::<NetworkHandle>()?;
    module.add_class::<NodeDeviceHandle>()?;
    module.add_class::<NwFilterBindingHandle>()?;
    module.add_class::<NwFilterHandle>()?;
    module.add_class::<SecretHandle>()?;
    module.add_class::<StoragePoolHandle>()?;
    module.add_class::<StorageVolHandle>()?;
    module.add_class::<StreamHandle>()?;
    Ok(())
}
