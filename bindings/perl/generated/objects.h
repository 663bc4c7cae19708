/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Kinds of objects. */
#ifndef POLYVIRT_PERL_OBJECTS_H
#define POLYVIRT_PERL_OBJECTS_H

#include "../runtime/runtime.h"

typedef virAdmConnectPtr optional_AdmConnect;
extern const polyvirt_kind polyvirt_kind_AdmConnect;
typedef virAdmServerPtr optional_AdmServer;
extern const polyvirt_kind polyvirt_kind_AdmServer;
typedef virAdmClientPtr optional_AdmClient;
extern const polyvirt_kind polyvirt_kind_AdmClient;
typedef virConnectPtr optional_Connect;
extern const polyvirt_kind polyvirt_kind_Connect;
typedef virDomainCheckpointPtr optional_DomainCheckpoint;
extern const polyvirt_kind polyvirt_kind_DomainCheckpoint;
typedef virDomainSnapshotPtr optional_DomainSnapshot;
extern const polyvirt_kind polyvirt_kind_DomainSnapshot;
typedef virDomainPtr optional_Domain;
extern const polyvirt_kind polyvirt_kind_Domain;
typedef virInterfacePtr optional_Interface;
extern const polyvirt_kind polyvirt_kind_Interface;
typedef virNetworkPortPtr optional_NetworkPort;
extern const polyvirt_kind polyvirt_kind_NetworkPort;
typedef virNetworkPtr optional_Network;
extern const polyvirt_kind polyvirt_kind_Network;
typedef virNodeDevicePtr optional_NodeDevice;
extern const polyvirt_kind polyvirt_kind_NodeDevice;
typedef virNWFilterBindingPtr optional_NWFilterBinding;
extern const polyvirt_kind polyvirt_kind_NWFilterBinding;
typedef virNWFilterPtr optional_NWFilter;
extern const polyvirt_kind polyvirt_kind_NWFilter;
typedef virSecretPtr optional_Secret;
extern const polyvirt_kind polyvirt_kind_Secret;
typedef virStoragePoolPtr optional_StoragePool;
extern const polyvirt_kind polyvirt_kind_StoragePool;
typedef virStorageVolPtr optional_StorageVol;
extern const polyvirt_kind polyvirt_kind_StorageVol;
typedef virStreamPtr optional_Stream;
extern const polyvirt_kind polyvirt_kind_Stream;

#endif
