/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Objects, records and what callbacks are told, as canonical text. */
#ifndef CONFORMANCE_SHOWS_H
#define CONFORMANCE_SHOWS_H

#include "runtime.h"

void show_AdmConnect(struct text *text, virAdmConnectPtr object);
void free_AdmConnect(virAdmConnectPtr object);
void show_AdmServer(struct text *text, virAdmServerPtr object);
void free_AdmServer(virAdmServerPtr object);
void show_AdmClient(struct text *text, virAdmClientPtr object);
void free_AdmClient(virAdmClientPtr object);
void show_Connect(struct text *text, virConnectPtr object);
void free_Connect(virConnectPtr object);
void show_DomainCheckpoint(struct text *text, virDomainCheckpointPtr object);
void free_DomainCheckpoint(virDomainCheckpointPtr object);
void show_DomainSnapshot(struct text *text, virDomainSnapshotPtr object);
void free_DomainSnapshot(virDomainSnapshotPtr object);
void show_Domain(struct text *text, virDomainPtr object);
void free_Domain(virDomainPtr object);
void show_Interface(struct text *text, virInterfacePtr object);
void free_Interface(virInterfacePtr object);
void show_NetworkPort(struct text *text, virNetworkPortPtr object);
void free_NetworkPort(virNetworkPortPtr object);
void show_Network(struct text *text, virNetworkPtr object);
void free_Network(virNetworkPtr object);
void show_NodeDevice(struct text *text, virNodeDevicePtr object);
void free_NodeDevice(virNodeDevicePtr object);
void show_NWFilterBinding(struct text *text, virNWFilterBindingPtr object);
void free_NWFilterBinding(virNWFilterBindingPtr object);
void show_NWFilter(struct text *text, virNWFilterPtr object);
void free_NWFilter(virNWFilterPtr object);
void show_Secret(struct text *text, virSecretPtr object);
void free_Secret(virSecretPtr object);
void show_StoragePool(struct text *text, virStoragePoolPtr object);
void free_StoragePool(virStoragePoolPtr object);
void show_StorageVol(struct text *text, virStorageVolPtr object);
void free_StorageVol(virStorageVolPtr object);
void show_Stream(struct text *text, virStreamPtr object);
void free_Stream(virStreamPtr object);

void show_SecurityModel(struct text *text, const virSecurityModel *value);
void show_DomainBlockStats(struct text *text, const virDomainBlockStatsStruct *value);
void show_DomainBlockInfo(struct text *text, const virDomainBlockInfo *value);
void show_DomainBlockJobInfo(struct text *text, const virDomainBlockJobInfo *value);
void show_DomainDiskError(struct text *text, const virDomainDiskError *value);
void show_DomainInterfaceStats(struct text *text, const virDomainInterfaceStatsStruct *value);
void show_DomainEventGraphicsAddress(struct text *text, const virDomainEventGraphicsAddress *value);
void show_DomainEventGraphicsSubjectIdentity(struct text *text, const virDomainEventGraphicsSubjectIdentity *value);
void show_DomainEventGraphicsSubject(struct text *text, const virDomainEventGraphicsSubject *value);
void show_DomainFSInfo(struct text *text, const virDomainFSInfo *value);
void show_DomainIPAddress(struct text *text, const virDomainIPAddress *value);
void show_DomainInterface(struct text *text, const virDomainInterface *value);
void show_DomainJobInfo(struct text *text, const virDomainJobInfo *value);
void show_DomainMemoryStat(struct text *text, const virDomainMemoryStatStruct *value);
void show_DomainStatsRecord(struct text *text, const virDomainStatsRecord *value);
void show_VcpuInfo(struct text *text, const virVcpuInfo *value);
void show_DomainIOThreadInfo(struct text *text, const virDomainIOThreadInfo *value);
void show_SecurityLabel(struct text *text, const virSecurityLabel *value);
void show_DomainControlInfo(struct text *text, const virDomainControlInfo *value);
void show_DomainInfo(struct text *text, const virDomainInfo *value);
void show_NetworkDHCPLease(struct text *text, const virNetworkDHCPLease *value);
void show_NodeInfo(struct text *text, const virNodeInfo *value);
void show_NodeCPUStats(struct text *text, const virNodeCPUStats *value);
void show_NodeMemoryStats(struct text *text, const virNodeMemoryStats *value);
void show_StoragePoolInfo(struct text *text, const virStoragePoolInfo *value);
void show_StorageVolInfo(struct text *text, const virStorageVolInfo *value);

int heard_ConnectDomainEventCallback(virConnectPtr conn, virDomainPtr dom, int event, int detail, void *opaque);
void heard_ConnectDomainEventGenericCallback(virConnectPtr conn, virDomainPtr dom, void *opaque);
void heard_ConnectDomainEventRTCChangeCallback(virConnectPtr conn, virDomainPtr dom, long long utcoffset, void *opaque);
void heard_ConnectDomainEventWatchdogCallback(virConnectPtr conn, virDomainPtr dom, int action, void *opaque);
void heard_ConnectDomainEventIOErrorCallback(virConnectPtr conn, virDomainPtr dom, const char *srcPath, const char *devAlias, int action, void *opaque);
void heard_ConnectDomainEventGraphicsCallback(virConnectPtr conn, virDomainPtr dom, int phase, const virDomainEventGraphicsAddress *local, const virDomainEventGraphicsAddress *remote, const char *authScheme, const virDomainEventGraphicsSubject *subject, void *opaque);
void heard_ConnectDomainEventIOErrorReasonCallback(virConnectPtr conn, virDomainPtr dom, const char *srcPath, const char *devAlias, int action, const char *reason, void *opaque);
void heard_ConnectDomainEventBlockJobCallback(virConnectPtr conn, virDomainPtr dom, const char *disk, int type, int status, void *opaque);
void heard_ConnectDomainEventDiskChangeCallback(virConnectPtr conn, virDomainPtr dom, const char *oldSrcPath, const char *newSrcPath, const char *devAlias, int reason, void *opaque);
void heard_ConnectDomainEventTrayChangeCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, int reason, void *opaque);
void heard_ConnectDomainEventPMWakeupCallback(virConnectPtr conn, virDomainPtr dom, int reason, void *opaque);
void heard_ConnectDomainEventPMSuspendCallback(virConnectPtr conn, virDomainPtr dom, int reason, void *opaque);
void heard_ConnectDomainEventBalloonChangeCallback(virConnectPtr conn, virDomainPtr dom, unsigned long long actual, void *opaque);
void heard_ConnectDomainEventPMSuspendDiskCallback(virConnectPtr conn, virDomainPtr dom, int reason, void *opaque);
void heard_ConnectDomainEventDeviceRemovedCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque);
void heard_ConnectDomainEventTunableCallback(virConnectPtr conn, virDomainPtr dom, virTypedParameterPtr params, int nparams, void *opaque);
void heard_ConnectDomainEventAgentLifecycleCallback(virConnectPtr conn, virDomainPtr dom, int state, int reason, void *opaque);
void heard_ConnectDomainEventDeviceAddedCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque);
void heard_ConnectDomainEventMigrationIterationCallback(virConnectPtr conn, virDomainPtr dom, int iteration, void *opaque);
void heard_ConnectDomainEventJobCompletedCallback(virConnectPtr conn, virDomainPtr dom, virTypedParameterPtr params, int nparams, void *opaque);
void heard_ConnectDomainEventDeviceRemovalFailedCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque);
void heard_ConnectDomainEventMetadataChangeCallback(virConnectPtr conn, virDomainPtr dom, int type, const char *nsuri, void *opaque);
void heard_ConnectDomainEventBlockThresholdCallback(virConnectPtr conn, virDomainPtr dom, const char *dev, const char *path, unsigned long long threshold, unsigned long long excess, void *opaque);
void heard_ConnectDomainEventMemoryFailureCallback(virConnectPtr conn, virDomainPtr dom, int recipient, int action, unsigned int flags, void *opaque);
void heard_ConnectDomainEventMemoryDeviceSizeChangeCallback(virConnectPtr conn, virDomainPtr dom, const char *alias, unsigned long long size, void *opaque);
void heard_ConnectNetworkEventLifecycleCallback(virConnectPtr conn, virNetworkPtr net, int event, int detail, void *opaque);
void heard_ConnectNodeDeviceEventLifecycleCallback(virConnectPtr conn, virNodeDevicePtr dev, int event, int detail, void *opaque);
void heard_ConnectNodeDeviceEventGenericCallback(virConnectPtr conn, virNodeDevicePtr dev, void *opaque);
void heard_ConnectSecretEventLifecycleCallback(virConnectPtr conn, virSecretPtr secret, int event, int detail, void *opaque);
void heard_ConnectSecretEventGenericCallback(virConnectPtr conn, virSecretPtr secret, void *opaque);
void heard_ConnectStoragePoolEventLifecycleCallback(virConnectPtr conn, virStoragePoolPtr pool, int event, int detail, void *opaque);
void heard_ConnectStoragePoolEventGenericCallback(virConnectPtr conn, virStoragePoolPtr pool, void *opaque);

#endif
