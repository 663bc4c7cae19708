/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* The functions that libvirt calls back: each puts together what the application is told. */
#include "callbacks.h"
#include "objects.h"

static void
tell_DomainEventGraphicsAddress(polyvirt_event *event, const virDomainEventGraphicsAddress *record)
{
    size_t i;

    PERL_UNUSED_VAR(i);
    if (!record) {
        polyvirt_tell_text(event, NULL);
        return;
    }
    polyvirt_tell_hash(event);
    polyvirt_tell_key(event, "family");
    polyvirt_tell_signed(event, record->family);
    polyvirt_tell_key(event, "node");
    polyvirt_tell_text(event, record->node);
    polyvirt_tell_key(event, "service");
    polyvirt_tell_text(event, record->service);
    polyvirt_tell_end(event);
}

static void
tell_DomainEventGraphicsSubjectIdentity(polyvirt_event *event, const virDomainEventGraphicsSubjectIdentity *record)
{
    size_t i;

    PERL_UNUSED_VAR(i);
    if (!record) {
        polyvirt_tell_text(event, NULL);
        return;
    }
    polyvirt_tell_hash(event);
    polyvirt_tell_key(event, "type");
    polyvirt_tell_text(event, record->type);
    polyvirt_tell_key(event, "name");
    polyvirt_tell_text(event, record->name);
    polyvirt_tell_end(event);
}

static void
tell_DomainEventGraphicsSubject(polyvirt_event *event, const virDomainEventGraphicsSubject *record)
{
    size_t i;

    PERL_UNUSED_VAR(i);
    if (!record) {
        polyvirt_tell_text(event, NULL);
        return;
    }
    polyvirt_tell_array(event);
    for (i = 0; i < (size_t)record->nidentity; i++)
        tell_DomainEventGraphicsSubjectIdentity(event, &record->identities[i]);
    polyvirt_tell_end(event);
}

void
polyvirt_on_AdmConnectCloseFunc(virAdmConnectPtr conn, int reason, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_signed(&telling, reason);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectCloseFunc(virConnectPtr conn, int reason, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_signed(&telling, reason);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventAgentLifecycleCallback(virConnectPtr conn, virDomainPtr dom, int state, int reason, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_signed(&telling, state);
    polyvirt_tell_signed(&telling, reason);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventBalloonChangeCallback(virConnectPtr conn, virDomainPtr dom, unsigned long long actual, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_unsigned(&telling, actual);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventBlockJobCallback(virConnectPtr conn, virDomainPtr dom, const char *disk, int type, int status, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_text(&telling, disk);
    polyvirt_tell_signed(&telling, type);
    polyvirt_tell_signed(&telling, status);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventBlockThresholdCallback(virConnectPtr conn, virDomainPtr dom, const char *dev, const char *path, unsigned long long threshold, unsigned long long excess, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_text(&telling, dev);
    polyvirt_tell_text(&telling, path);
    polyvirt_tell_unsigned(&telling, threshold);
    polyvirt_tell_unsigned(&telling, excess);
    polyvirt_send(&telling);
}

int
polyvirt_on_ConnectDomainEventCallback(virConnectPtr conn, virDomainPtr dom, int event, int detail, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_signed(&telling, event);
    polyvirt_tell_signed(&telling, detail);
    polyvirt_send(&telling);
    return 0;
}

void
polyvirt_on_ConnectDomainEventChannelLifecycleCallback(virConnectPtr conn, virDomainPtr dom, const char *channelName, int state, int reason, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_text(&telling, channelName);
    polyvirt_tell_signed(&telling, state);
    polyvirt_tell_signed(&telling, reason);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventDeviceAddedCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_text(&telling, devAlias);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventDeviceRemovalFailedCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_text(&telling, devAlias);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventDeviceRemovedCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_text(&telling, devAlias);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventDiskChangeCallback(virConnectPtr conn, virDomainPtr dom, const char *oldSrcPath, const char *newSrcPath, const char *devAlias, int reason, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_text(&telling, oldSrcPath);
    polyvirt_tell_text(&telling, newSrcPath);
    polyvirt_tell_text(&telling, devAlias);
    polyvirt_tell_signed(&telling, reason);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventGenericCallback(virConnectPtr conn, virDomainPtr dom, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventGraphicsCallback(virConnectPtr conn, virDomainPtr dom, int phase, virDomainEventGraphicsAddressPtr local, virDomainEventGraphicsAddressPtr remote, const char *authScheme, virDomainEventGraphicsSubjectPtr subject, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_signed(&telling, phase);
    tell_DomainEventGraphicsAddress(&telling, local);
    tell_DomainEventGraphicsAddress(&telling, remote);
    polyvirt_tell_text(&telling, authScheme);
    tell_DomainEventGraphicsSubject(&telling, subject);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventIOErrorCallback(virConnectPtr conn, virDomainPtr dom, const char *srcPath, const char *devAlias, int action, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_text(&telling, srcPath);
    polyvirt_tell_text(&telling, devAlias);
    polyvirt_tell_signed(&telling, action);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventIOErrorReasonCallback(virConnectPtr conn, virDomainPtr dom, const char *srcPath, const char *devAlias, int action, const char *reason, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_text(&telling, srcPath);
    polyvirt_tell_text(&telling, devAlias);
    polyvirt_tell_signed(&telling, action);
    polyvirt_tell_text(&telling, reason);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventJobCompletedCallback(virConnectPtr conn, virDomainPtr dom, virTypedParameterPtr params, int nparams, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_params(&telling, params, (int)nparams);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventMemoryDeviceSizeChangeCallback(virConnectPtr conn, virDomainPtr dom, const char *alias, unsigned long long size, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_text(&telling, alias);
    polyvirt_tell_unsigned(&telling, size);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventMemoryFailureCallback(virConnectPtr conn, virDomainPtr dom, int recipient, int action, unsigned int flags, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_signed(&telling, recipient);
    polyvirt_tell_signed(&telling, action);
    polyvirt_tell_unsigned(&telling, flags);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventMetadataChangeCallback(virConnectPtr conn, virDomainPtr dom, int type, const char *nsuri, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_signed(&telling, type);
    polyvirt_tell_text(&telling, nsuri);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventMigrationIterationCallback(virConnectPtr conn, virDomainPtr dom, int iteration, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_signed(&telling, iteration);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventNICMACChangeCallback(virConnectPtr conn, virDomainPtr dom, const char *alias, const char *oldMAC, const char *newMAC, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_text(&telling, alias);
    polyvirt_tell_text(&telling, oldMAC);
    polyvirt_tell_text(&telling, newMAC);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventPMSuspendCallback(virConnectPtr conn, virDomainPtr dom, int reason, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_signed(&telling, reason);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventPMSuspendDiskCallback(virConnectPtr conn, virDomainPtr dom, int reason, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_signed(&telling, reason);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventPMWakeupCallback(virConnectPtr conn, virDomainPtr dom, int reason, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_signed(&telling, reason);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventRTCChangeCallback(virConnectPtr conn, virDomainPtr dom, long long utcoffset, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_signed(&telling, utcoffset);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventTrayChangeCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, int reason, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_text(&telling, devAlias);
    polyvirt_tell_signed(&telling, reason);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventTunableCallback(virConnectPtr conn, virDomainPtr dom, virTypedParameterPtr params, int nparams, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_params(&telling, params, (int)nparams);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventVcpuRemovedCallback(virConnectPtr conn, virDomainPtr dom, unsigned int vcpuid, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_unsigned(&telling, vcpuid);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainEventWatchdogCallback(virConnectPtr conn, virDomainPtr dom, int action, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_signed(&telling, action);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectDomainQemuMonitorEventCallback(virConnectPtr conn, virDomainPtr dom, const char *event, long long seconds, unsigned int micros, const char *details, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Domain, dom);
    polyvirt_tell_text(&telling, event);
    polyvirt_tell_signed(&telling, seconds);
    polyvirt_tell_unsigned(&telling, micros);
    polyvirt_tell_text(&telling, details);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectNetworkEventGenericCallback(virConnectPtr conn, virNetworkPtr net, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Network, net);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectNetworkEventLifecycleCallback(virConnectPtr conn, virNetworkPtr net, int event, int detail, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Network, net);
    polyvirt_tell_signed(&telling, event);
    polyvirt_tell_signed(&telling, detail);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectNetworkEventMetadataChangeCallback(virConnectPtr conn, virNetworkPtr net, int type, const char *nsuri, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Network, net);
    polyvirt_tell_signed(&telling, type);
    polyvirt_tell_text(&telling, nsuri);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectNodeDeviceEventGenericCallback(virConnectPtr conn, virNodeDevicePtr dev, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_NodeDevice, dev);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectNodeDeviceEventLifecycleCallback(virConnectPtr conn, virNodeDevicePtr dev, int event, int detail, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_NodeDevice, dev);
    polyvirt_tell_signed(&telling, event);
    polyvirt_tell_signed(&telling, detail);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectSecretEventGenericCallback(virConnectPtr conn, virSecretPtr secret, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Secret, secret);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectSecretEventLifecycleCallback(virConnectPtr conn, virSecretPtr secret, int event, int detail, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_Secret, secret);
    polyvirt_tell_signed(&telling, event);
    polyvirt_tell_signed(&telling, detail);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectStoragePoolEventGenericCallback(virConnectPtr conn, virStoragePoolPtr pool, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_StoragePool, pool);
    polyvirt_send(&telling);
}

void
polyvirt_on_ConnectStoragePoolEventLifecycleCallback(virConnectPtr conn, virStoragePoolPtr pool, int event, int detail, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(conn);
    polyvirt_tell_object(&telling, &polyvirt_kind_StoragePool, pool);
    polyvirt_tell_signed(&telling, event);
    polyvirt_tell_signed(&telling, detail);
    polyvirt_send(&telling);
}

void
polyvirt_on_EventHandleCallback(int watch, int fd, int events, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    polyvirt_tell_signed(&telling, watch);
    polyvirt_tell_signed(&telling, fd);
    polyvirt_tell_signed(&telling, events);
    polyvirt_send(&telling);
}

void
polyvirt_on_EventTimeoutCallback(int timer, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    polyvirt_tell_signed(&telling, timer);
    polyvirt_send(&telling);
}

void
polyvirt_on_StreamEventCallback(virStreamPtr stream, int events, void *opaque)
{
    polyvirt_event telling;

    polyvirt_event_begin(&telling, opaque);
    PERL_UNUSED_VAR(stream);
    polyvirt_tell_signed(&telling, events);
    polyvirt_send(&telling);
}

virConnectDomainEventGenericCallback
polyvirt_for_DomainEventID(int id)
{
    switch (id) {
    case VIR_DOMAIN_EVENT_ID_LIFECYCLE:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventCallback;
    case VIR_DOMAIN_EVENT_ID_REBOOT:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventGenericCallback;
    case VIR_DOMAIN_EVENT_ID_RTC_CHANGE:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventRTCChangeCallback;
    case VIR_DOMAIN_EVENT_ID_WATCHDOG:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventWatchdogCallback;
    case VIR_DOMAIN_EVENT_ID_IO_ERROR:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventIOErrorCallback;
    case VIR_DOMAIN_EVENT_ID_GRAPHICS:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventGraphicsCallback;
    case VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventIOErrorReasonCallback;
    case VIR_DOMAIN_EVENT_ID_CONTROL_ERROR:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventGenericCallback;
    case VIR_DOMAIN_EVENT_ID_BLOCK_JOB:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventBlockJobCallback;
    case VIR_DOMAIN_EVENT_ID_DISK_CHANGE:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventDiskChangeCallback;
    case VIR_DOMAIN_EVENT_ID_TRAY_CHANGE:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventTrayChangeCallback;
    case VIR_DOMAIN_EVENT_ID_PMWAKEUP:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventPMWakeupCallback;
    case VIR_DOMAIN_EVENT_ID_PMSUSPEND:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventPMSuspendCallback;
    case VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventBalloonChangeCallback;
    case VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventPMSuspendDiskCallback;
    case VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventDeviceRemovedCallback;
    case VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventBlockJobCallback;
    case VIR_DOMAIN_EVENT_ID_TUNABLE:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventTunableCallback;
    case VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventAgentLifecycleCallback;
    case VIR_DOMAIN_EVENT_ID_DEVICE_ADDED:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventDeviceAddedCallback;
    case VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventMigrationIterationCallback;
    case VIR_DOMAIN_EVENT_ID_JOB_COMPLETED:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventJobCompletedCallback;
    case VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventDeviceRemovalFailedCallback;
    case VIR_DOMAIN_EVENT_ID_METADATA_CHANGE:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventMetadataChangeCallback;
    case VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventBlockThresholdCallback;
    case VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventMemoryFailureCallback;
    case VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventMemoryDeviceSizeChangeCallback;
    case VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventNICMACChangeCallback;
    case VIR_DOMAIN_EVENT_ID_VCPU_REMOVED:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventVcpuRemovedCallback;
    case VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE:
        return (virConnectDomainEventGenericCallback)polyvirt_on_ConnectDomainEventChannelLifecycleCallback;
    default:
        return polyvirt_on_ConnectDomainEventGenericCallback;
    }
}

virConnectNetworkEventGenericCallback
polyvirt_for_NetworkEventID(int id)
{
    switch (id) {
    case VIR_NETWORK_EVENT_ID_LIFECYCLE:
        return (virConnectNetworkEventGenericCallback)polyvirt_on_ConnectNetworkEventLifecycleCallback;
    case VIR_NETWORK_EVENT_ID_METADATA_CHANGE:
        return (virConnectNetworkEventGenericCallback)polyvirt_on_ConnectNetworkEventMetadataChangeCallback;
    default:
        return polyvirt_on_ConnectNetworkEventGenericCallback;
    }
}

virConnectNodeDeviceEventGenericCallback
polyvirt_for_NodeDeviceEventID(int id)
{
    switch (id) {
    case VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE:
        return (virConnectNodeDeviceEventGenericCallback)polyvirt_on_ConnectNodeDeviceEventLifecycleCallback;
    case VIR_NODE_DEVICE_EVENT_ID_UPDATE:
        return (virConnectNodeDeviceEventGenericCallback)polyvirt_on_ConnectNodeDeviceEventGenericCallback;
    default:
        return polyvirt_on_ConnectNodeDeviceEventGenericCallback;
    }
}

virConnectSecretEventGenericCallback
polyvirt_for_SecretEventID(int id)
{
    switch (id) {
    case VIR_SECRET_EVENT_ID_LIFECYCLE:
        return (virConnectSecretEventGenericCallback)polyvirt_on_ConnectSecretEventLifecycleCallback;
    case VIR_SECRET_EVENT_ID_VALUE_CHANGED:
        return (virConnectSecretEventGenericCallback)polyvirt_on_ConnectSecretEventGenericCallback;
    default:
        return polyvirt_on_ConnectSecretEventGenericCallback;
    }
}

virConnectStoragePoolEventGenericCallback
polyvirt_for_StoragePoolEventID(int id)
{
    switch (id) {
    case VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE:
        return (virConnectStoragePoolEventGenericCallback)polyvirt_on_ConnectStoragePoolEventLifecycleCallback;
    case VIR_STORAGE_POOL_EVENT_ID_REFRESH:
        return (virConnectStoragePoolEventGenericCallback)polyvirt_on_ConnectStoragePoolEventGenericCallback;
    default:
        return polyvirt_on_ConnectStoragePoolEventGenericCallback;
    }
}

