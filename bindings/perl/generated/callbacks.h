/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* The functions that libvirt calls back. */
#ifndef POLYVIRT_PERL_CALLBACKS_H
#define POLYVIRT_PERL_CALLBACKS_H

#include "../runtime/runtime.h"

void polyvirt_on_AdmConnectCloseFunc(virAdmConnectPtr conn, int reason, void *opaque);
void polyvirt_on_ConnectCloseFunc(virConnectPtr conn, int reason, void *opaque);
void polyvirt_on_ConnectDomainEventAgentLifecycleCallback(virConnectPtr conn, virDomainPtr dom, int state, int reason, void *opaque);
void polyvirt_on_ConnectDomainEventBalloonChangeCallback(virConnectPtr conn, virDomainPtr dom, unsigned long long actual, void *opaque);
void polyvirt_on_ConnectDomainEventBlockJobCallback(virConnectPtr conn, virDomainPtr dom, const char *disk, int type, int status, void *opaque);
void polyvirt_on_ConnectDomainEventBlockThresholdCallback(virConnectPtr conn, virDomainPtr dom, const char *dev, const char *path, unsigned long long threshold, unsigned long long excess, void *opaque);
int polyvirt_on_ConnectDomainEventCallback(virConnectPtr conn, virDomainPtr dom, int event, int detail, void *opaque);
void polyvirt_on_ConnectDomainEventChannelLifecycleCallback(virConnectPtr conn, virDomainPtr dom, const char *channelName, int state, int reason, void *opaque);
void polyvirt_on_ConnectDomainEventDeviceAddedCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque);
void polyvirt_on_ConnectDomainEventDeviceRemovalFailedCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque);
void polyvirt_on_ConnectDomainEventDeviceRemovedCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque);
void polyvirt_on_ConnectDomainEventDiskChangeCallback(virConnectPtr conn, virDomainPtr dom, const char *oldSrcPath, const char *newSrcPath, const char *devAlias, int reason, void *opaque);
void polyvirt_on_ConnectDomainEventGenericCallback(virConnectPtr conn, virDomainPtr dom, void *opaque);
void polyvirt_on_ConnectDomainEventGraphicsCallback(virConnectPtr conn, virDomainPtr dom, int phase, virDomainEventGraphicsAddressPtr local, virDomainEventGraphicsAddressPtr remote, const char *authScheme, virDomainEventGraphicsSubjectPtr subject, void *opaque);
void polyvirt_on_ConnectDomainEventIOErrorCallback(virConnectPtr conn, virDomainPtr dom, const char *srcPath, const char *devAlias, int action, void *opaque);
void polyvirt_on_ConnectDomainEventIOErrorReasonCallback(virConnectPtr conn, virDomainPtr dom, const char *srcPath, const char *devAlias, int action, const char *reason, void *opaque);
void polyvirt_on_ConnectDomainEventJobCompletedCallback(virConnectPtr conn, virDomainPtr dom, virTypedParameterPtr params, int nparams, void *opaque);
void polyvirt_on_ConnectDomainEventMemoryDeviceSizeChangeCallback(virConnectPtr conn, virDomainPtr dom, const char *alias, unsigned long long size, void *opaque);
void polyvirt_on_ConnectDomainEventMemoryFailureCallback(virConnectPtr conn, virDomainPtr dom, int recipient, int action, unsigned int flags, void *opaque);
void polyvirt_on_ConnectDomainEventMetadataChangeCallback(virConnectPtr conn, virDomainPtr dom, int type, const char *nsuri, void *opaque);
void polyvirt_on_ConnectDomainEventMigrationIterationCallback(virConnectPtr conn, virDomainPtr dom, int iteration, void *opaque);
void polyvirt_on_ConnectDomainEventNICMACChangeCallback(virConnectPtr conn, virDomainPtr dom, const char *alias, const char *oldMAC, const char *newMAC, void *opaque);
void polyvirt_on_ConnectDomainEventPMSuspendCallback(virConnectPtr conn, virDomainPtr dom, int reason, void *opaque);
void polyvirt_on_ConnectDomainEventPMSuspendDiskCallback(virConnectPtr conn, virDomainPtr dom, int reason, void *opaque);
void polyvirt_on_ConnectDomainEventPMWakeupCallback(virConnectPtr conn, virDomainPtr dom, int reason, void *opaque);
void polyvirt_on_ConnectDomainEventRTCChangeCallback(virConnectPtr conn, virDomainPtr dom, long long utcoffset, void *opaque);
void polyvirt_on_ConnectDomainEventTrayChangeCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, int reason, void *opaque);
void polyvirt_on_ConnectDomainEventTunableCallback(virConnectPtr conn, virDomainPtr dom, virTypedParameterPtr params, int nparams, void *opaque);
void polyvirt_on_ConnectDomainEventVcpuRemovedCallback(virConnectPtr conn, virDomainPtr dom, unsigned int vcpuid, void *opaque);
void polyvirt_on_ConnectDomainEventWatchdogCallback(virConnectPtr conn, virDomainPtr dom, int action, void *opaque);
void polyvirt_on_ConnectDomainQemuMonitorEventCallback(virConnectPtr conn, virDomainPtr dom, const char *event, long long seconds, unsigned int micros, const char *details, void *opaque);
void polyvirt_on_ConnectNetworkEventGenericCallback(virConnectPtr conn, virNetworkPtr net, void *opaque);
void polyvirt_on_ConnectNetworkEventLifecycleCallback(virConnectPtr conn, virNetworkPtr net, int event, int detail, void *opaque);
void polyvirt_on_ConnectNetworkEventMetadataChangeCallback(virConnectPtr conn, virNetworkPtr net, int type, const char *nsuri, void *opaque);
void polyvirt_on_ConnectNodeDeviceEventGenericCallback(virConnectPtr conn, virNodeDevicePtr dev, void *opaque);
void polyvirt_on_ConnectNodeDeviceEventLifecycleCallback(virConnectPtr conn, virNodeDevicePtr dev, int event, int detail, void *opaque);
void polyvirt_on_ConnectSecretEventGenericCallback(virConnectPtr conn, virSecretPtr secret, void *opaque);
void polyvirt_on_ConnectSecretEventLifecycleCallback(virConnectPtr conn, virSecretPtr secret, int event, int detail, void *opaque);
void polyvirt_on_ConnectStoragePoolEventGenericCallback(virConnectPtr conn, virStoragePoolPtr pool, void *opaque);
void polyvirt_on_ConnectStoragePoolEventLifecycleCallback(virConnectPtr conn, virStoragePoolPtr pool, int event, int detail, void *opaque);
void polyvirt_on_EventHandleCallback(int watch, int fd, int events, void *opaque);
void polyvirt_on_EventTimeoutCallback(int timer, void *opaque);
void polyvirt_on_StreamEventCallback(virStreamPtr stream, int events, void *opaque);
virConnectDomainEventGenericCallback polyvirt_for_DomainEventID(int id);
virConnectNetworkEventGenericCallback polyvirt_for_NetworkEventID(int id);
virConnectNodeDeviceEventGenericCallback polyvirt_for_NodeDeviceEventID(int id);
virConnectSecretEventGenericCallback polyvirt_for_SecretEventID(int id);
virConnectStoragePoolEventGenericCallback polyvirt_for_StoragePoolEventID(int id);

#endif
