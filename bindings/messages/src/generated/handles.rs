// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Kinds of objects, each with a table of its handles.

use polyvirt::*;
use polyvirt_driver::ErrorNumber;

use crate::handle::handles;

handles! {
    1 => AdmConnect, Error::invalid_conn;
    2 => AdmServer, Error::invalid_conn;
    3 => AdmClient, Error::invalid_conn;
    4 => Connect, Error::invalid_conn;
    5 => DomainCheckpoint, |function| Error::invalid_handle(ErrorNumber::INVALID_DOMAIN_CHECKPOINT, function);
    6 => DomainSnapshot, |function| Error::invalid_handle(ErrorNumber::INVALID_DOMAIN_SNAPSHOT, function);
    7 => Domain, |function| Error::invalid_handle(ErrorNumber::INVALID_DOMAIN, function);
    8 => Interface, |function| Error::invalid_handle(ErrorNumber::INVALID_INTERFACE, function);
    9 => NetworkPort, |function| Error::invalid_handle(ErrorNumber::INVALID_NETWORK_PORT, function);
    10 => Network, |function| Error::invalid_handle(ErrorNumber::INVALID_NETWORK, function);
    11 => NodeDevice, |function| Error::invalid_handle(ErrorNumber::INVALID_NODE_DEVICE, function);
    12 => NwFilterBinding, |function| Error::invalid_handle(ErrorNumber::INVALID_NWFILTER_BINDING, function);
    13 => NwFilter, |function| Error::invalid_handle(ErrorNumber::INVALID_NWFILTER, function);
    14 => Secret, |function| Error::invalid_handle(ErrorNumber::INVALID_SECRET, function);
    15 => StoragePool, |function| Error::invalid_handle(ErrorNumber::INVALID_STORAGE_POOL, function);
    16 => StorageVol, |function| Error::invalid_handle(ErrorNumber::INVALID_STORAGE_VOL, function);
    17 => Stream, |function| Error::invalid_handle(ErrorNumber::INVALID_STREAM, function);
}
