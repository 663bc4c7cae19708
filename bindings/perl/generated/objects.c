/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Kinds of objects. */
#include "objects.h"

static int
ref_AdmConnect(void *object)
{
    return virAdmConnectRef(object);
}

static int
unref_AdmConnect(void *object)
{
    return virAdmConnectClose(object);
}

const polyvirt_kind polyvirt_kind_AdmConnect = {"Sys::Virt::Admin", ref_AdmConnect, unref_AdmConnect};

static int
unref_AdmServer(void *object)
{
    return virAdmServerFree(object);
}

const polyvirt_kind polyvirt_kind_AdmServer = {"Sys::Virt::Admin::Server", NULL, unref_AdmServer};

static int
unref_AdmClient(void *object)
{
    return virAdmClientFree(object);
}

const polyvirt_kind polyvirt_kind_AdmClient = {"Sys::Virt::Admin::Client", NULL, unref_AdmClient};

static int
ref_Connect(void *object)
{
    return virConnectRef(object);
}

static int
unref_Connect(void *object)
{
    return virConnectClose(object);
}

const polyvirt_kind polyvirt_kind_Connect = {"Sys::Virt", ref_Connect, unref_Connect};

static int
ref_DomainCheckpoint(void *object)
{
    return virDomainCheckpointRef(object);
}

static int
unref_DomainCheckpoint(void *object)
{
    return virDomainCheckpointFree(object);
}

const polyvirt_kind polyvirt_kind_DomainCheckpoint = {"Sys::Virt::DomainCheckpoint", ref_DomainCheckpoint, unref_DomainCheckpoint};

static int
ref_DomainSnapshot(void *object)
{
    return virDomainSnapshotRef(object);
}

static int
unref_DomainSnapshot(void *object)
{
    return virDomainSnapshotFree(object);
}

const polyvirt_kind polyvirt_kind_DomainSnapshot = {"Sys::Virt::DomainSnapshot", ref_DomainSnapshot, unref_DomainSnapshot};

static int
ref_Domain(void *object)
{
    return virDomainRef(object);
}

static int
unref_Domain(void *object)
{
    return virDomainFree(object);
}

const polyvirt_kind polyvirt_kind_Domain = {"Sys::Virt::Domain", ref_Domain, unref_Domain};

static int
ref_Interface(void *object)
{
    return virInterfaceRef(object);
}

static int
unref_Interface(void *object)
{
    return virInterfaceFree(object);
}

const polyvirt_kind polyvirt_kind_Interface = {"Sys::Virt::Interface", ref_Interface, unref_Interface};

static int
ref_NetworkPort(void *object)
{
    return virNetworkPortRef(object);
}

static int
unref_NetworkPort(void *object)
{
    return virNetworkPortFree(object);
}

const polyvirt_kind polyvirt_kind_NetworkPort = {"Sys::Virt::NetworkPort", ref_NetworkPort, unref_NetworkPort};

static int
ref_Network(void *object)
{
    return virNetworkRef(object);
}

static int
unref_Network(void *object)
{
    return virNetworkFree(object);
}

const polyvirt_kind polyvirt_kind_Network = {"Sys::Virt::Network", ref_Network, unref_Network};

static int
ref_NodeDevice(void *object)
{
    return virNodeDeviceRef(object);
}

static int
unref_NodeDevice(void *object)
{
    return virNodeDeviceFree(object);
}

const polyvirt_kind polyvirt_kind_NodeDevice = {"Sys::Virt::NodeDevice", ref_NodeDevice, unref_NodeDevice};

static int
ref_NWFilterBinding(void *object)
{
    return virNWFilterBindingRef(object);
}

static int
unref_NWFilterBinding(void *object)
{
    return virNWFilterBindingFree(object);
}

const polyvirt_kind polyvirt_kind_NWFilterBinding = {"Sys::Virt::NWFilterBinding", ref_NWFilterBinding, unref_NWFilterBinding};

static int
ref_NWFilter(void *object)
{
    return virNWFilterRef(object);
}

static int
unref_NWFilter(void *object)
{
    return virNWFilterFree(object);
}

const polyvirt_kind polyvirt_kind_NWFilter = {"Sys::Virt::NWFilter", ref_NWFilter, unref_NWFilter};

static int
ref_Secret(void *object)
{
    return virSecretRef(object);
}

static int
unref_Secret(void *object)
{
    return virSecretFree(object);
}

const polyvirt_kind polyvirt_kind_Secret = {"Sys::Virt::Secret", ref_Secret, unref_Secret};

static int
ref_StoragePool(void *object)
{
    return virStoragePoolRef(object);
}

static int
unref_StoragePool(void *object)
{
    return virStoragePoolFree(object);
}

const polyvirt_kind polyvirt_kind_StoragePool = {"Sys::Virt::StoragePool", ref_StoragePool, unref_StoragePool};

static int
ref_StorageVol(void *object)
{
    return virStorageVolRef(object);
}

static int
unref_StorageVol(void *object)
{
    return virStorageVolFree(object);
}

const polyvirt_kind polyvirt_kind_StorageVol = {"Sys::Virt::StorageVol", ref_StorageVol, unref_StorageVol};

static int
ref_Stream(void *object)
{
    return virStreamRef(object);
}

static int
unref_Stream(void *object)
{
    return virStreamFree(object);
}

const polyvirt_kind polyvirt_kind_Stream = {"Sys::Virt::Stream", ref_Stream, unref_Stream};

