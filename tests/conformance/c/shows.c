/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "shows.h"

void
show_AdmConnect(struct text *text, virAdmConnectPtr object)
{
    if (!object) {
        show(text, "null");
        return;
    }
    show(text, "AdmConnect");
}

void
free_AdmConnect(virAdmConnectPtr object)
{
    if (object)
        virAdmConnectClose(object);
}

void
show_AdmServer(struct text *text, virAdmServerPtr object)
{
    if (!object) {
        show(text, "null");
        return;
    }
    show(text, "AdmServer(");
    show_text(text, virAdmServerGetName(object));
    show(text, ")");
}

void
free_AdmServer(virAdmServerPtr object)
{
    if (object)
        virAdmServerFree(object);
}

void
show_AdmClient(struct text *text, virAdmClientPtr object)
{
    if (!object) {
        show(text, "null");
        return;
    }
    show(text, "AdmClient");
}

void
free_AdmClient(virAdmClientPtr object)
{
    if (object)
        virAdmClientFree(object);
}

void
show_Connect(struct text *text, virConnectPtr object)
{
    if (!object) {
        show(text, "null");
        return;
    }
    show(text, "Connect");
}

void
free_Connect(virConnectPtr object)
{
    if (object)
        virConnectClose(object);
}

void
show_DomainCheckpoint(struct text *text, virDomainCheckpointPtr object)
{
    if (!object) {
        show(text, "null");
        return;
    }
    show(text, "DomainCheckpoint(");
    show_text(text, virDomainCheckpointGetName(object));
    show(text, ")");
}

void
free_DomainCheckpoint(virDomainCheckpointPtr object)
{
    if (object)
        virDomainCheckpointFree(object);
}

void
show_DomainSnapshot(struct text *text, virDomainSnapshotPtr object)
{
    if (!object) {
        show(text, "null");
        return;
    }
    show(text, "DomainSnapshot(");
    show_text(text, virDomainSnapshotGetName(object));
    show(text, ")");
}

void
free_DomainSnapshot(virDomainSnapshotPtr object)
{
    if (object)
        virDomainSnapshotFree(object);
}

void
show_Domain(struct text *text, virDomainPtr object)
{
    if (!object) {
        show(text, "null");
        return;
    }
    show(text, "Domain(");
    show_text(text, virDomainGetName(object));
    show(text, ")");
}

void
free_Domain(virDomainPtr object)
{
    if (object)
        virDomainFree(object);
}

void
show_Interface(struct text *text, virInterfacePtr object)
{
    if (!object) {
        show(text, "null");
        return;
    }
    show(text, "Interface(");
    show_text(text, virInterfaceGetName(object));
    show(text, ")");
}

void
free_Interface(virInterfacePtr object)
{
    if (object)
        virInterfaceFree(object);
}

void
show_NetworkPort(struct text *text, virNetworkPortPtr object)
{
    char uuid[VIR_UUID_STRING_BUFLEN];

    if (!object) {
        show(text, "null");
        return;
    }
    show(text, "NetworkPort(");
    show_text(text, virNetworkPortGetUUIDString(object, uuid) == 0 ? uuid : "");
    show(text, ")");
}

void
free_NetworkPort(virNetworkPortPtr object)
{
    if (object)
        virNetworkPortFree(object);
}

void
show_Network(struct text *text, virNetworkPtr object)
{
    if (!object) {
        show(text, "null");
        return;
    }
    show(text, "Network(");
    show_text(text, virNetworkGetName(object));
    show(text, ")");
}

void
free_Network(virNetworkPtr object)
{
    if (object)
        virNetworkFree(object);
}

void
show_NodeDevice(struct text *text, virNodeDevicePtr object)
{
    if (!object) {
        show(text, "null");
        return;
    }
    show(text, "NodeDevice(");
    show_text(text, virNodeDeviceGetName(object));
    show(text, ")");
}

void
free_NodeDevice(virNodeDevicePtr object)
{
    if (object)
        virNodeDeviceFree(object);
}

void
show_NWFilterBinding(struct text *text, virNWFilterBindingPtr object)
{
    if (!object) {
        show(text, "null");
        return;
    }
    show(text, "NWFilterBinding(");
    show_text(text, virNWFilterBindingGetPortDev(object));
    show(text, ")");
}

void
free_NWFilterBinding(virNWFilterBindingPtr object)
{
    if (object)
        virNWFilterBindingFree(object);
}

void
show_NWFilter(struct text *text, virNWFilterPtr object)
{
    if (!object) {
        show(text, "null");
        return;
    }
    show(text, "NWFilter(");
    show_text(text, virNWFilterGetName(object));
    show(text, ")");
}

void
free_NWFilter(virNWFilterPtr object)
{
    if (object)
        virNWFilterFree(object);
}

void
show_Secret(struct text *text, virSecretPtr object)
{
    char uuid[VIR_UUID_STRING_BUFLEN];

    if (!object) {
        show(text, "null");
        return;
    }
    show(text, "Secret(");
    show_text(text, virSecretGetUUIDString(object, uuid) == 0 ? uuid : "");
    show(text, ")");
}

void
free_Secret(virSecretPtr object)
{
    if (object)
        virSecretFree(object);
}

void
show_StoragePool(struct text *text, virStoragePoolPtr object)
{
    if (!object) {
        show(text, "null");
        return;
    }
    show(text, "StoragePool(");
    show_text(text, virStoragePoolGetName(object));
    show(text, ")");
}

void
free_StoragePool(virStoragePoolPtr object)
{
    if (object)
        virStoragePoolFree(object);
}

void
show_StorageVol(struct text *text, virStorageVolPtr object)
{
    if (!object) {
        show(text, "null");
        return;
    }
    show(text, "StorageVol(");
    show_text(text, virStorageVolGetName(object));
    show(text, ")");
}

void
free_StorageVol(virStorageVolPtr object)
{
    if (object)
        virStorageVolFree(object);
}

void
show_Stream(struct text *text, virStreamPtr object)
{
    if (!object) {
        show(text, "null");
        return;
    }
    show(text, "Stream");
}

void
free_Stream(virStreamPtr object)
{
    if (object)
        virStreamFree(object);
}

void
show_SecurityModel(struct text *text, const virSecurityModel *value)
{
    show(text, "{");
    show(text, "model: ");
    show_text(text, value->model);
    show(text, ", doi: ");
    show_text(text, value->doi);
    show(text, "}");
}

void
show_DomainBlockStats(struct text *text, const virDomainBlockStatsStruct *value)
{
    show(text, "{");
    show(text, "rd_req: ");
    show_signed(text, value->rd_req);
    show(text, ", rd_bytes: ");
    show_signed(text, value->rd_bytes);
    show(text, ", wr_req: ");
    show_signed(text, value->wr_req);
    show(text, ", wr_bytes: ");
    show_signed(text, value->wr_bytes);
    show(text, ", errs: ");
    show_signed(text, value->errs);
    show(text, "}");
}

void
show_DomainBlockInfo(struct text *text, const virDomainBlockInfo *value)
{
    show(text, "{");
    show(text, "capacity: ");
    show_unsigned(text, value->capacity);
    show(text, ", allocation: ");
    show_unsigned(text, value->allocation);
    show(text, ", physical: ");
    show_unsigned(text, value->physical);
    show(text, "}");
}

void
show_DomainBlockJobInfo(struct text *text, const virDomainBlockJobInfo *value)
{
    show(text, "{");
    show(text, "type: ");
    show_signed(text, value->type);
    show(text, ", bandwidth: ");
    show_unsigned(text, value->bandwidth);
    show(text, ", cur: ");
    show_unsigned(text, value->cur);
    show(text, ", end: ");
    show_unsigned(text, value->end);
    show(text, "}");
}

void
show_DomainDiskError(struct text *text, const virDomainDiskError *value)
{
    show(text, "{");
    show(text, "disk: ");
    show_text(text, value->disk);
    show(text, ", error: ");
    show_signed(text, value->error);
    show(text, "}");
}

void
show_DomainInterfaceStats(struct text *text, const virDomainInterfaceStatsStruct *value)
{
    show(text, "{");
    show(text, "rx_bytes: ");
    show_signed(text, value->rx_bytes);
    show(text, ", rx_packets: ");
    show_signed(text, value->rx_packets);
    show(text, ", rx_errs: ");
    show_signed(text, value->rx_errs);
    show(text, ", rx_drop: ");
    show_signed(text, value->rx_drop);
    show(text, ", tx_bytes: ");
    show_signed(text, value->tx_bytes);
    show(text, ", tx_packets: ");
    show_signed(text, value->tx_packets);
    show(text, ", tx_errs: ");
    show_signed(text, value->tx_errs);
    show(text, ", tx_drop: ");
    show_signed(text, value->tx_drop);
    show(text, "}");
}

void
show_DomainEventGraphicsAddress(struct text *text, const virDomainEventGraphicsAddress *value)
{
    show(text, "{");
    show(text, "family: ");
    show_signed(text, value->family);
    show(text, ", node: ");
    show_text(text, value->node);
    show(text, ", service: ");
    show_text(text, value->service);
    show(text, "}");
}

void
show_DomainEventGraphicsSubjectIdentity(struct text *text, const virDomainEventGraphicsSubjectIdentity *value)
{
    show(text, "{");
    show(text, "type: ");
    show_text(text, value->type);
    show(text, ", name: ");
    show_text(text, value->name);
    show(text, "}");
}

void
show_DomainEventGraphicsSubject(struct text *text, const virDomainEventGraphicsSubject *value)
{
    show(text, "{");
    show(text, "identities: ");
    show(text, "[");
    for (size_t i = 0; i < (size_t)value->nidentity; i++) {
        show(text, i > 0 ? ", " : "");
        show_DomainEventGraphicsSubjectIdentity(text, &value->identities[i]);
    }
    show(text, "]");
    show(text, "}");
}

void
show_DomainFSInfo(struct text *text, const virDomainFSInfo *value)
{
    show(text, "{");
    show(text, "mountpoint: ");
    show_text(text, value->mountpoint);
    show(text, ", name: ");
    show_text(text, value->name);
    show(text, ", fstype: ");
    show_text(text, value->fstype);
    show(text, ", devAlias: ");
    show(text, "[");
    for (size_t i = 0; i < (size_t)value->ndevAlias; i++) {
        show(text, i > 0 ? ", " : "");
        show_text(text, value->devAlias[i]);
    }
    show(text, "]");
    show(text, "}");
}

void
show_DomainIPAddress(struct text *text, const virDomainIPAddress *value)
{
    show(text, "{");
    show(text, "type: ");
    show_signed(text, value->type);
    show(text, ", addr: ");
    show_text(text, value->addr);
    show(text, ", prefix: ");
    show_unsigned(text, value->prefix);
    show(text, "}");
}

void
show_DomainInterface(struct text *text, const virDomainInterface *value)
{
    show(text, "{");
    show(text, "name: ");
    show_text(text, value->name);
    show(text, ", hwaddr: ");
    show_text(text, value->hwaddr);
    show(text, ", addrs: ");
    show(text, "[");
    for (size_t i = 0; i < (size_t)value->naddrs; i++) {
        show(text, i > 0 ? ", " : "");
        show_DomainIPAddress(text, &value->addrs[i]);
    }
    show(text, "]");
    show(text, "}");
}

void
show_DomainJobInfo(struct text *text, const virDomainJobInfo *value)
{
    show(text, "{");
    show(text, "type: ");
    show_signed(text, value->type);
    show(text, ", timeElapsed: ");
    show_unsigned(text, value->timeElapsed);
    show(text, ", timeRemaining: ");
    show_unsigned(text, value->timeRemaining);
    show(text, ", dataTotal: ");
    show_unsigned(text, value->dataTotal);
    show(text, ", dataProcessed: ");
    show_unsigned(text, value->dataProcessed);
    show(text, ", dataRemaining: ");
    show_unsigned(text, value->dataRemaining);
    show(text, ", memTotal: ");
    show_unsigned(text, value->memTotal);
    show(text, ", memProcessed: ");
    show_unsigned(text, value->memProcessed);
    show(text, ", memRemaining: ");
    show_unsigned(text, value->memRemaining);
    show(text, ", fileTotal: ");
    show_unsigned(text, value->fileTotal);
    show(text, ", fileProcessed: ");
    show_unsigned(text, value->fileProcessed);
    show(text, ", fileRemaining: ");
    show_unsigned(text, value->fileRemaining);
    show(text, "}");
}

void
show_DomainMemoryStat(struct text *text, const virDomainMemoryStatStruct *value)
{
    show(text, "{");
    show(text, "tag: ");
    show_signed(text, value->tag);
    show(text, ", val: ");
    show_unsigned(text, value->val);
    show(text, "}");
}

void
show_DomainStatsRecord(struct text *text, const virDomainStatsRecord *value)
{
    show(text, "{");
    show(text, "dom: ");
    show_Domain(text, value->dom);
    show(text, ", params: ");
    show_params(text, value->params, value->nparams);
    show(text, "}");
}

void
show_VcpuInfo(struct text *text, const virVcpuInfo *value)
{
    show(text, "{");
    show(text, "number: ");
    show_unsigned(text, value->number);
    show(text, ", state: ");
    show_signed(text, value->state);
    show(text, ", cpuTime: ");
    show_unsigned(text, value->cpuTime);
    show(text, ", cpu: ");
    show_signed(text, value->cpu);
    show(text, "}");
}

void
show_DomainIOThreadInfo(struct text *text, const virDomainIOThreadInfo *value)
{
    show(text, "{");
    show(text, "iothread_id: ");
    show_unsigned(text, value->iothread_id);
    show(text, ", cpumap: ");
    show_bytes(text, value->cpumap, (size_t)value->cpumaplen);
    show(text, "}");
}

void
show_SecurityLabel(struct text *text, const virSecurityLabel *value)
{
    show(text, "{");
    show(text, "label: ");
    show_text(text, value->label);
    show(text, ", enforcing: ");
    show_truth(text, value->enforcing);
    show(text, "}");
}

void
show_DomainControlInfo(struct text *text, const virDomainControlInfo *value)
{
    show(text, "{");
    show(text, "state: ");
    show_unsigned(text, value->state);
    show(text, ", details: ");
    show_unsigned(text, value->details);
    show(text, ", stateTime: ");
    show_unsigned(text, value->stateTime);
    show(text, "}");
}

void
show_DomainInfo(struct text *text, const virDomainInfo *value)
{
    show(text, "{");
    show(text, "state: ");
    show_unsigned(text, value->state);
    show(text, ", maxMem: ");
    show_unsigned(text, value->maxMem);
    show(text, ", memory: ");
    show_unsigned(text, value->memory);
    show(text, ", nrVirtCpu: ");
    show_unsigned(text, value->nrVirtCpu);
    show(text, ", cpuTime: ");
    show_unsigned(text, value->cpuTime);
    show(text, "}");
}

void
show_NetworkDHCPLease(struct text *text, const virNetworkDHCPLease *value)
{
    show(text, "{");
    show(text, "iface: ");
    show_text(text, value->iface);
    show(text, ", expirytime: ");
    show_signed(text, value->expirytime);
    show(text, ", type: ");
    show_signed(text, value->type);
    show(text, ", mac: ");
    show_text(text, value->mac);
    show(text, ", iaid: ");
    show_text(text, value->iaid);
    show(text, ", ipaddr: ");
    show_text(text, value->ipaddr);
    show(text, ", prefix: ");
    show_unsigned(text, value->prefix);
    show(text, ", hostname: ");
    show_text(text, value->hostname);
    show(text, ", clientid: ");
    show_text(text, value->clientid);
    show(text, "}");
}

void
show_NodeInfo(struct text *text, const virNodeInfo *value)
{
    show(text, "{");
    show(text, "model: ");
    show_text(text, value->model);
    show(text, ", memory: ");
    show_unsigned(text, value->memory);
    show(text, ", cpus: ");
    show_unsigned(text, value->cpus);
    show(text, ", mhz: ");
    show_unsigned(text, value->mhz);
    show(text, ", nodes: ");
    show_unsigned(text, value->nodes);
    show(text, ", sockets: ");
    show_unsigned(text, value->sockets);
    show(text, ", cores: ");
    show_unsigned(text, value->cores);
    show(text, ", threads: ");
    show_unsigned(text, value->threads);
    show(text, "}");
}

void
show_NodeCPUStats(struct text *text, const virNodeCPUStats *value)
{
    show(text, "{");
    show(text, "field: ");
    show_text(text, value->field);
    show(text, ", value: ");
    show_unsigned(text, value->value);
    show(text, "}");
}

void
show_NodeMemoryStats(struct text *text, const virNodeMemoryStats *value)
{
    show(text, "{");
    show(text, "field: ");
    show_text(text, value->field);
    show(text, ", value: ");
    show_unsigned(text, value->value);
    show(text, "}");
}

void
show_StoragePoolInfo(struct text *text, const virStoragePoolInfo *value)
{
    show(text, "{");
    show(text, "state: ");
    show_signed(text, value->state);
    show(text, ", capacity: ");
    show_unsigned(text, value->capacity);
    show(text, ", allocation: ");
    show_unsigned(text, value->allocation);
    show(text, ", available: ");
    show_unsigned(text, value->available);
    show(text, "}");
}

void
show_StorageVolInfo(struct text *text, const virStorageVolInfo *value)
{
    show(text, "{");
    show(text, "type: ");
    show_signed(text, value->type);
    show(text, ", capacity: ");
    show_unsigned(text, value->capacity);
    show(text, ", allocation: ");
    show_unsigned(text, value->allocation);
    show(text, "}");
}

int heard_ConnectDomainEventCallback(virConnectPtr conn, virDomainPtr dom, int event, int detail, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_signed(text, event);
    show(text, ", ");
    show_signed(text, detail);
    show(text, ")");
    keep_event(events, text);
    return 0;
}

void heard_ConnectDomainEventGenericCallback(virConnectPtr conn, virDomainPtr dom, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show_Domain(text, dom);
    keep_event(events, text);
}

void heard_ConnectDomainEventRTCChangeCallback(virConnectPtr conn, virDomainPtr dom, long long utcoffset, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_signed(text, utcoffset);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventWatchdogCallback(virConnectPtr conn, virDomainPtr dom, int action, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_signed(text, action);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventIOErrorCallback(virConnectPtr conn, virDomainPtr dom, const char *srcPath, const char *devAlias, int action, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_text(text, srcPath);
    show(text, ", ");
    show_text(text, devAlias);
    show(text, ", ");
    show_signed(text, action);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventGraphicsCallback(virConnectPtr conn, virDomainPtr dom, int phase, const virDomainEventGraphicsAddress *local, const virDomainEventGraphicsAddress *remote, const char *authScheme, const virDomainEventGraphicsSubject *subject, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_signed(text, phase);
    show(text, ", ");
    show_DomainEventGraphicsAddress(text, local);
    show(text, ", ");
    show_DomainEventGraphicsAddress(text, remote);
    show(text, ", ");
    show_text(text, authScheme);
    show(text, ", ");
    show_DomainEventGraphicsSubject(text, subject);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventIOErrorReasonCallback(virConnectPtr conn, virDomainPtr dom, const char *srcPath, const char *devAlias, int action, const char *reason, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_text(text, srcPath);
    show(text, ", ");
    show_text(text, devAlias);
    show(text, ", ");
    show_signed(text, action);
    show(text, ", ");
    show_text(text, reason);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventBlockJobCallback(virConnectPtr conn, virDomainPtr dom, const char *disk, int type, int status, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_text(text, disk);
    show(text, ", ");
    show_signed(text, type);
    show(text, ", ");
    show_signed(text, status);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventDiskChangeCallback(virConnectPtr conn, virDomainPtr dom, const char *oldSrcPath, const char *newSrcPath, const char *devAlias, int reason, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_text(text, oldSrcPath);
    show(text, ", ");
    show_text(text, newSrcPath);
    show(text, ", ");
    show_text(text, devAlias);
    show(text, ", ");
    show_signed(text, reason);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventTrayChangeCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, int reason, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_text(text, devAlias);
    show(text, ", ");
    show_signed(text, reason);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventPMWakeupCallback(virConnectPtr conn, virDomainPtr dom, int reason, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_signed(text, reason);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventPMSuspendCallback(virConnectPtr conn, virDomainPtr dom, int reason, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_signed(text, reason);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventBalloonChangeCallback(virConnectPtr conn, virDomainPtr dom, unsigned long long actual, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_unsigned(text, actual);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventPMSuspendDiskCallback(virConnectPtr conn, virDomainPtr dom, int reason, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_signed(text, reason);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventDeviceRemovedCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_text(text, devAlias);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventTunableCallback(virConnectPtr conn, virDomainPtr dom, virTypedParameterPtr params, int nparams, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_params(text, params, nparams);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventAgentLifecycleCallback(virConnectPtr conn, virDomainPtr dom, int state, int reason, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_signed(text, state);
    show(text, ", ");
    show_signed(text, reason);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventDeviceAddedCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_text(text, devAlias);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventMigrationIterationCallback(virConnectPtr conn, virDomainPtr dom, int iteration, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_signed(text, iteration);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventJobCompletedCallback(virConnectPtr conn, virDomainPtr dom, virTypedParameterPtr params, int nparams, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_params(text, params, nparams);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventDeviceRemovalFailedCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_text(text, devAlias);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventMetadataChangeCallback(virConnectPtr conn, virDomainPtr dom, int type, const char *nsuri, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_signed(text, type);
    show(text, ", ");
    show_text(text, nsuri);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventBlockThresholdCallback(virConnectPtr conn, virDomainPtr dom, const char *dev, const char *path, unsigned long long threshold, unsigned long long excess, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_text(text, dev);
    show(text, ", ");
    show_text(text, path);
    show(text, ", ");
    show_unsigned(text, threshold);
    show(text, ", ");
    show_unsigned(text, excess);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventMemoryFailureCallback(virConnectPtr conn, virDomainPtr dom, int recipient, int action, unsigned int flags, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_signed(text, recipient);
    show(text, ", ");
    show_signed(text, action);
    show(text, ", ");
    show_unsigned(text, flags);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectDomainEventMemoryDeviceSizeChangeCallback(virConnectPtr conn, virDomainPtr dom, const char *alias, unsigned long long size, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Domain(text, dom);
    show(text, ", ");
    show_text(text, alias);
    show(text, ", ");
    show_unsigned(text, size);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectNetworkEventLifecycleCallback(virConnectPtr conn, virNetworkPtr net, int event, int detail, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Network(text, net);
    show(text, ", ");
    show_signed(text, event);
    show(text, ", ");
    show_signed(text, detail);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectNodeDeviceEventLifecycleCallback(virConnectPtr conn, virNodeDevicePtr dev, int event, int detail, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_NodeDevice(text, dev);
    show(text, ", ");
    show_signed(text, event);
    show(text, ", ");
    show_signed(text, detail);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectNodeDeviceEventGenericCallback(virConnectPtr conn, virNodeDevicePtr dev, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show_NodeDevice(text, dev);
    keep_event(events, text);
}

void heard_ConnectSecretEventLifecycleCallback(virConnectPtr conn, virSecretPtr secret, int event, int detail, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_Secret(text, secret);
    show(text, ", ");
    show_signed(text, event);
    show(text, ", ");
    show_signed(text, detail);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectSecretEventGenericCallback(virConnectPtr conn, virSecretPtr secret, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show_Secret(text, secret);
    keep_event(events, text);
}

void heard_ConnectStoragePoolEventLifecycleCallback(virConnectPtr conn, virStoragePoolPtr pool, int event, int detail, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show(text, "(");
    show_StoragePool(text, pool);
    show(text, ", ");
    show_signed(text, event);
    show(text, ", ");
    show_signed(text, detail);
    show(text, ")");
    keep_event(events, text);
}

void heard_ConnectStoragePoolEventGenericCallback(virConnectPtr conn, virStoragePoolPtr pool, void *opaque)
{
    struct events *events = opaque;
    struct text *text = new_event();

    (void)conn;
    show_StoragePool(text, pool);
    keep_event(events, text);
}
