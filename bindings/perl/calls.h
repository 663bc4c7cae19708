/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions of libvirt as uniform calls: what goes in, then a place for all that comes out, then one for the error.
 *
 * A call gives -1 when it failed, with a copy of its error in `*error` (unless `error` is NULL), for virFreeError; else
 * the function's own result where that is a status or a count, and 0 where it is in `*result`. Lists, texts and objects
 * are the caller's, who frees them with free, virTypedParamsFree, the object's own function, or the ones below. */
#ifndef POLYVIRT_CALLS_H
#define POLYVIRT_CALLS_H

#include <libvirt/libvirt.h>
#include "calls_common.h"

int polyvirt_virGetVersion(const char *type, unsigned long *libVer, unsigned long *typeVer, virErrorPtr *error);
int polyvirt_virInitialize(virErrorPtr *error);
int polyvirt_virConnectOpen(const char *name, virConnectPtr *result, virErrorPtr *error);
int polyvirt_virConnectOpenReadOnly(const char *name, virConnectPtr *result, virErrorPtr *error);
int polyvirt_virConnectOpenAuth(const char *name, virConnectAuthPtr auth, unsigned int flags, virConnectPtr *result, virErrorPtr *error);
int polyvirt_virConnectClose(virConnectPtr conn, int *result, virErrorPtr *error);
int polyvirt_virConnectSetIdentity(virConnectPtr conn, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virConnectGetType(virConnectPtr conn, char **result, virErrorPtr *error);
int polyvirt_virConnectGetVersion(virConnectPtr conn, unsigned long *hvVer, virErrorPtr *error);
int polyvirt_virConnectGetLibVersion(virConnectPtr conn, unsigned long *libVer, virErrorPtr *error);
int polyvirt_virConnectGetHostname(virConnectPtr conn, char **result, virErrorPtr *error);
int polyvirt_virConnectGetURI(virConnectPtr conn, char **result, virErrorPtr *error);
int polyvirt_virConnectGetSysinfo(virConnectPtr conn, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virConnectSetKeepAlive(virConnectPtr conn, int interval, unsigned int count, int *result, virErrorPtr *error);
int polyvirt_virConnectGetMaxVcpus(virConnectPtr conn, const char *type, int *result, virErrorPtr *error);
int polyvirt_virConnectGetCapabilities(virConnectPtr conn, char **result, virErrorPtr *error);
int polyvirt_virConnectIsEncrypted(virConnectPtr conn, int *result, virErrorPtr *error);
int polyvirt_virConnectIsSecure(virConnectPtr conn, int *result, virErrorPtr *error);
int polyvirt_virConnectIsAlive(virConnectPtr conn, int *result, virErrorPtr *error);
int polyvirt_virConnectCompareCPU(virConnectPtr conn, const char *xmlDesc, unsigned int flags, int *result, virErrorPtr *error);
int polyvirt_virConnectCompareHypervisorCPU(virConnectPtr conn, const char *emulator, const char *arch, const char *machine, const char *virttype, const char *xmlCPU, unsigned int flags, int *result, virErrorPtr *error);
int polyvirt_virConnectGetCPUModelNames(virConnectPtr conn, const char *arch, unsigned int flags, char ***models, size_t *n_models, virErrorPtr *error);
int polyvirt_virConnectBaselineCPU(virConnectPtr conn, const char *const *xmlCPUs, size_t n_xmlCPUs, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virConnectBaselineHypervisorCPU(virConnectPtr conn, const char *emulator, const char *arch, const char *machine, const char *virttype, const char *const *xmlCPUs, size_t n_xmlCPUs, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virConnectGetDomainCapabilities(virConnectPtr conn, const char *emulatorbin, const char *arch, const char *machine, const char *virttype, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virDomainSetBlkioParameters(virDomainPtr domain, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetBlkioParameters(virDomainPtr domain, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virDomainBlockStats(virDomainPtr dom, const char *disk, virDomainBlockStatsStruct *stats, virErrorPtr *error);
int polyvirt_virDomainBlockStatsFlags(virDomainPtr dom, const char *disk, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virDomainBlockPeek(virDomainPtr dom, const char *disk, unsigned long long offset, size_t size, unsigned int flags, unsigned char **buffer, size_t *n_buffer, virErrorPtr *error);
int polyvirt_virDomainBlockResize(virDomainPtr dom, const char *disk, unsigned long long size, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetBlockInfo(virDomainPtr dom, const char *disk, unsigned int flags, virDomainBlockInfo *info, virErrorPtr *error);
int polyvirt_virDomainBlockJobAbort(virDomainPtr dom, const char *disk, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetBlockJobInfo(virDomainPtr dom, const char *disk, unsigned int flags, int *result, virDomainBlockJobInfo *info, virErrorPtr *error);
int polyvirt_virDomainBlockJobSetSpeed(virDomainPtr dom, const char *disk, unsigned long bandwidth, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainBlockPull(virDomainPtr dom, const char *disk, unsigned long bandwidth, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainBlockRebase(virDomainPtr dom, const char *disk, const char *base, unsigned long bandwidth, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainBlockCopy(virDomainPtr dom, const char *disk, const char *destxml, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainBlockCommit(virDomainPtr dom, const char *disk, const char *base, const char *top, unsigned long bandwidth, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainSetBlockIoTune(virDomainPtr dom, const char *disk, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetBlockIoTune(virDomainPtr dom, const char *disk, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virDomainGetDiskErrors(virDomainPtr dom, unsigned int flags, virDomainDiskError **errors, size_t *n_errors, virErrorPtr *error);
int polyvirt_virDomainSetBlockThreshold(virDomainPtr domain, const char *dev, unsigned long long threshold, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainBackupBegin(virDomainPtr domain, const char *backupXML, const char *checkpointXML, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainBackupGetXMLDesc(virDomainPtr domain, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virDomainFDAssociate(virDomainPtr domain, const char *name, const int *fds, size_t n_fds, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainSetThrottleGroup(virDomainPtr dom, const char *group, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainDelThrottleGroup(virDomainPtr dom, const char *group, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainCheckpointGetName(virDomainCheckpointPtr checkpoint, char **result, virErrorPtr *error);
int polyvirt_virDomainCheckpointGetDomain(virDomainCheckpointPtr checkpoint, virDomainPtr *result, virErrorPtr *error);
int polyvirt_virDomainCheckpointGetConnect(virDomainCheckpointPtr checkpoint, virConnectPtr *result, virErrorPtr *error);
int polyvirt_virDomainCheckpointCreateXML(virDomainPtr domain, const char *xmlDesc, unsigned int flags, virDomainCheckpointPtr *result, virErrorPtr *error);
int polyvirt_virDomainCheckpointGetXMLDesc(virDomainCheckpointPtr checkpoint, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virDomainListAllCheckpoints(virDomainPtr domain, unsigned int flags, virDomainCheckpointPtr **checkpoints, size_t *n_checkpoints, virErrorPtr *error);
int polyvirt_virDomainCheckpointListAllChildren(virDomainCheckpointPtr checkpoint, unsigned int flags, virDomainCheckpointPtr **children, size_t *n_children, virErrorPtr *error);
int polyvirt_virDomainCheckpointLookupByName(virDomainPtr domain, const char *name, unsigned int flags, virDomainCheckpointPtr *result, virErrorPtr *error);
int polyvirt_virDomainCheckpointGetParent(virDomainCheckpointPtr checkpoint, unsigned int flags, virDomainCheckpointPtr *result, virErrorPtr *error);
int polyvirt_virDomainCheckpointDelete(virDomainCheckpointPtr checkpoint, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainScreenshot(virDomainPtr domain, virStreamPtr stream, unsigned int screen, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virDomainInterfaceStats(virDomainPtr dom, const char *device, virDomainInterfaceStatsStruct *stats, virErrorPtr *error);
int polyvirt_virDomainSetInterfaceParameters(virDomainPtr dom, const char *device, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetInterfaceParameters(virDomainPtr dom, const char *device, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virDomainAttachDevice(virDomainPtr domain, const char *xml, virErrorPtr *error);
int polyvirt_virDomainDetachDevice(virDomainPtr domain, const char *xml, virErrorPtr *error);
int polyvirt_virDomainAttachDeviceFlags(virDomainPtr domain, const char *xml, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainDetachDeviceFlags(virDomainPtr domain, const char *xml, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainUpdateDeviceFlags(virDomainPtr domain, const char *xml, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainDetachDeviceAlias(virDomainPtr domain, const char *alias, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainSendKey(virDomainPtr domain, unsigned int codeset, unsigned int holdtime, const unsigned int *keycodes, size_t n_keycodes, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainOpenConsole(virDomainPtr dom, const char *dev_name, virStreamPtr st, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainOpenChannel(virDomainPtr dom, const char *name, virStreamPtr st, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainOpenGraphics(virDomainPtr dom, unsigned int idx, int fd, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainOpenGraphicsFD(virDomainPtr dom, unsigned int idx, unsigned int flags, int *result, virErrorPtr *error);
int polyvirt_virDomainInjectNMI(virDomainPtr domain, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGraphicsReload(virDomainPtr domain, unsigned int type, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainAnnounceInterface(virDomainPtr dom, const char *device, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virConnectDomainEventDeregisterAny(virConnectPtr conn, int callbackID, virErrorPtr *error);
int polyvirt_virDomainPMSuspendForDuration(virDomainPtr domain, unsigned int target, unsigned long long duration, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainPMWakeup(virDomainPtr domain, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetHostname(virDomainPtr domain, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virDomainSendProcessSignal(virDomainPtr domain, long long pid_value, unsigned int signum, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainFSTrim(virDomainPtr dom, const char *mountPoint, unsigned long long minimum, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainFSFreeze(virDomainPtr dom, const char *const *mountpoints, size_t n_mountpoints, unsigned int flags, int *result, virErrorPtr *error);
int polyvirt_virDomainFSThaw(virDomainPtr dom, const char *const *mountpoints, size_t n_mountpoints, unsigned int flags, int *result, virErrorPtr *error);
int polyvirt_virDomainGetFSInfo(virDomainPtr dom, unsigned int flags, virDomainFSInfoPtr **info, size_t *n_info, virErrorPtr *error);
int polyvirt_virDomainGetTime(virDomainPtr dom, unsigned int flags, long long *seconds, unsigned int *nseconds, virErrorPtr *error);
int polyvirt_virDomainSetTime(virDomainPtr dom, long long seconds, unsigned int nseconds, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainInterfaceAddresses(virDomainPtr dom, unsigned int source, unsigned int flags, virDomainInterfacePtr **ifaces, size_t *n_ifaces, virErrorPtr *error);
int polyvirt_virDomainSetUserPassword(virDomainPtr dom, const char *user, const char *password, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetGuestVcpus(virDomainPtr domain, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virDomainSetGuestVcpus(virDomainPtr domain, const char *cpumap, int state, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetGuestInfo(virDomainPtr domain, unsigned int types, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virDomainAgentSetResponseTimeout(virDomainPtr domain, int timeout, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainAuthorizedSSHKeysGet(virDomainPtr domain, const char *user, unsigned int flags, char ***keys, size_t *n_keys, virErrorPtr *error);
int polyvirt_virDomainAuthorizedSSHKeysSet(virDomainPtr domain, const char *user, const char *const *keys, size_t n_keys, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetJobInfo(virDomainPtr dom, virDomainJobInfo *info, virErrorPtr *error);
int polyvirt_virDomainGetJobStats(virDomainPtr domain, unsigned int flags, int *type, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virDomainAbortJob(virDomainPtr dom, virErrorPtr *error);
int polyvirt_virDomainAbortJobFlags(virDomainPtr dom, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainSetMemoryParameters(virDomainPtr domain, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetMemoryParameters(virDomainPtr domain, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virDomainSetNumaParameters(virDomainPtr domain, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetNumaParameters(virDomainPtr domain, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virDomainGetMaxMemory(virDomainPtr domain, unsigned long *result, virErrorPtr *error);
int polyvirt_virDomainSetMaxMemory(virDomainPtr domain, unsigned long memory, virErrorPtr *error);
int polyvirt_virDomainSetMemory(virDomainPtr domain, unsigned long memory, virErrorPtr *error);
int polyvirt_virDomainSetMemoryFlags(virDomainPtr domain, unsigned long memory, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainSetMemoryStatsPeriod(virDomainPtr domain, int period, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainMemoryPeek(virDomainPtr dom, unsigned long long start, size_t size, unsigned int flags, unsigned char **buffer, size_t *n_buffer, virErrorPtr *error);
int polyvirt_virDomainMigrate(virDomainPtr domain, virConnectPtr dconn, unsigned long flags, const char *dname, const char *uri, unsigned long bandwidth, virDomainPtr *result, virErrorPtr *error);
int polyvirt_virDomainMigrate2(virDomainPtr domain, virConnectPtr dconn, const char *dxml, unsigned long flags, const char *dname, const char *uri, unsigned long bandwidth, virDomainPtr *result, virErrorPtr *error);
int polyvirt_virDomainMigrate3(virDomainPtr domain, virConnectPtr dconn, virTypedParameterPtr  params, int n_params, unsigned int flags, virDomainPtr *result, virErrorPtr *error);
int polyvirt_virDomainMigrateToURI(virDomainPtr domain, const char *duri, unsigned long flags, const char *dname, unsigned long bandwidth, virErrorPtr *error);
int polyvirt_virDomainMigrateToURI2(virDomainPtr domain, const char *dconnuri, const char *miguri, const char *dxml, unsigned long flags, const char *dname, unsigned long bandwidth, virErrorPtr *error);
int polyvirt_virDomainMigrateToURI3(virDomainPtr domain, const char *dconnuri, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainMigrateGetMaxDowntime(virDomainPtr domain, unsigned int flags, unsigned long long *downtime, virErrorPtr *error);
int polyvirt_virDomainMigrateSetMaxDowntime(virDomainPtr domain, unsigned long long downtime, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainMigrateGetCompressionCache(virDomainPtr domain, unsigned int flags, unsigned long long *cacheSize, virErrorPtr *error);
int polyvirt_virDomainMigrateSetCompressionCache(virDomainPtr domain, unsigned long long cacheSize, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainMigrateSetMaxSpeed(virDomainPtr domain, unsigned long bandwidth, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainMigrateGetMaxSpeed(virDomainPtr domain, unsigned int flags, unsigned long *bandwidth, virErrorPtr *error);
int polyvirt_virDomainMigrateStartPostCopy(virDomainPtr domain, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainSave(virDomainPtr domain, const char *to, virErrorPtr *error);
int polyvirt_virDomainSaveFlags(virDomainPtr domain, const char *to, const char *dxml, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainSaveParams(virDomainPtr domain, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainRestore(virConnectPtr conn, const char *from, virErrorPtr *error);
int polyvirt_virDomainRestoreFlags(virConnectPtr conn, const char *from, const char *dxml, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainRestoreParams(virConnectPtr conn, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainSaveImageGetXMLDesc(virConnectPtr conn, const char *file, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virDomainSaveImageDefineXML(virConnectPtr conn, const char *file, const char *dxml, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainManagedSave(virDomainPtr dom, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainHasManagedSaveImage(virDomainPtr dom, unsigned int flags, int *result, virErrorPtr *error);
int polyvirt_virDomainManagedSaveRemove(virDomainPtr dom, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainManagedSaveGetXMLDesc(virDomainPtr domain, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virDomainManagedSaveDefineXML(virDomainPtr domain, const char *dxml, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainCoreDump(virDomainPtr domain, const char *to, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainCoreDumpWithFormat(virDomainPtr domain, const char *to, unsigned int dumpformat, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainSnapshotGetName(virDomainSnapshotPtr snapshot, char **result, virErrorPtr *error);
int polyvirt_virDomainSnapshotGetDomain(virDomainSnapshotPtr snapshot, virDomainPtr *result, virErrorPtr *error);
int polyvirt_virDomainSnapshotGetConnect(virDomainSnapshotPtr snapshot, virConnectPtr *result, virErrorPtr *error);
int polyvirt_virDomainSnapshotCreateXML(virDomainPtr domain, const char *xmlDesc, unsigned int flags, virDomainSnapshotPtr *result, virErrorPtr *error);
int polyvirt_virDomainSnapshotGetXMLDesc(virDomainSnapshotPtr snapshot, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virDomainSnapshotNum(virDomainPtr domain, unsigned int flags, int *result, virErrorPtr *error);
int polyvirt_virDomainSnapshotListNames(virDomainPtr domain, unsigned int flags, char ***names, size_t *n_names, virErrorPtr *error);
int polyvirt_virDomainListAllSnapshots(virDomainPtr domain, unsigned int flags, virDomainSnapshotPtr **snaps, size_t *n_snaps, virErrorPtr *error);
int polyvirt_virDomainSnapshotNumChildren(virDomainSnapshotPtr snapshot, unsigned int flags, int *result, virErrorPtr *error);
int polyvirt_virDomainSnapshotListChildrenNames(virDomainSnapshotPtr snapshot, unsigned int flags, char ***names, size_t *n_names, virErrorPtr *error);
int polyvirt_virDomainSnapshotListAllChildren(virDomainSnapshotPtr snapshot, unsigned int flags, virDomainSnapshotPtr **snaps, size_t *n_snaps, virErrorPtr *error);
int polyvirt_virDomainSnapshotLookupByName(virDomainPtr domain, const char *name, unsigned int flags, virDomainSnapshotPtr *result, virErrorPtr *error);
int polyvirt_virDomainHasCurrentSnapshot(virDomainPtr domain, unsigned int flags, int *result, virErrorPtr *error);
int polyvirt_virDomainSnapshotCurrent(virDomainPtr domain, unsigned int flags, virDomainSnapshotPtr *result, virErrorPtr *error);
int polyvirt_virDomainSnapshotGetParent(virDomainSnapshotPtr snapshot, unsigned int flags, virDomainSnapshotPtr *result, virErrorPtr *error);
int polyvirt_virDomainSnapshotIsCurrent(virDomainSnapshotPtr snapshot, unsigned int flags, int *result, virErrorPtr *error);
int polyvirt_virDomainSnapshotHasMetadata(virDomainSnapshotPtr snapshot, unsigned int flags, int *result, virErrorPtr *error);
int polyvirt_virDomainRevertToSnapshot(virDomainSnapshotPtr snapshot, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainSnapshotDelete(virDomainSnapshotPtr snapshot, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetCPUStats(virDomainPtr domain, int start_cpu, unsigned int ncpus, unsigned int flags, int *result, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virDomainMemoryStats(virDomainPtr dom, unsigned int flags, virDomainMemoryStatStruct **stats, size_t *n_stats, virErrorPtr *error);
int polyvirt_virConnectGetAllDomainStats(virConnectPtr conn, unsigned int stats, unsigned int flags, virDomainStatsRecordPtr **retStats, size_t *n_retStats, virErrorPtr *error);
int polyvirt_virDomainListGetStats(const virDomainPtr *doms, size_t n_doms, unsigned int stats, unsigned int flags, virDomainStatsRecordPtr **retStats, size_t *n_retStats, virErrorPtr *error);
int polyvirt_virDomainGetPerfEvents(virDomainPtr dom, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virDomainSetPerfEvents(virDomainPtr dom, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainStartDirtyRateCalc(virDomainPtr domain, int seconds, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetSchedulerParameters(virDomainPtr domain, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virDomainGetSchedulerParametersFlags(virDomainPtr domain, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virDomainSetSchedulerParameters(virDomainPtr domain, virTypedParameterPtr  params, int n_params, virErrorPtr *error);
int polyvirt_virDomainSetSchedulerParametersFlags(virDomainPtr domain, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetSchedulerType(virDomainPtr domain, char **result, int *nparams, virErrorPtr *error);
int polyvirt_virDomainGetMaxVcpus(virDomainPtr domain, int *result, virErrorPtr *error);
int polyvirt_virDomainSetVcpus(virDomainPtr domain, unsigned int nvcpus, virErrorPtr *error);
int polyvirt_virDomainSetVcpusFlags(virDomainPtr domain, unsigned int nvcpus, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetVcpusFlags(virDomainPtr domain, unsigned int flags, int *result, virErrorPtr *error);
int polyvirt_virDomainPinVcpu(virDomainPtr domain, unsigned int vcpu, const unsigned char *cpumap, size_t n_cpumap, virErrorPtr *error);
int polyvirt_virDomainPinVcpuFlags(virDomainPtr domain, unsigned int vcpu, const unsigned char *cpumap, size_t n_cpumap, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetVcpuPinInfo(virDomainPtr domain, int maplen, unsigned int flags, int *result, unsigned char **cpumaps, size_t *n_cpumaps, virErrorPtr *error);
int polyvirt_virDomainPinEmulator(virDomainPtr domain, const unsigned char *cpumap, size_t n_cpumap, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetEmulatorPinInfo(virDomainPtr domain, int maplen, unsigned int flags, int *result, unsigned char **cpumaps, size_t *n_cpumaps, virErrorPtr *error);
int polyvirt_virDomainGetIOThreadInfo(virDomainPtr domain, unsigned int flags, virDomainIOThreadInfoPtr **info, size_t *n_info, virErrorPtr *error);
int polyvirt_virDomainPinIOThread(virDomainPtr domain, unsigned int iothread_id, const unsigned char *cpumap, size_t n_cpumap, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainAddIOThread(virDomainPtr domain, unsigned int iothread_id, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainDelIOThread(virDomainPtr domain, unsigned int iothread_id, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainSetIOThreadParams(virDomainPtr domain, unsigned int iothread_id, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetVcpus(virDomainPtr domain, int maplen, virVcpuInfo **info, size_t *n_info, unsigned char **cpumaps, size_t *n_cpumaps, virErrorPtr *error);
int polyvirt_virDomainSetVcpu(virDomainPtr domain, const char *vcpumap, int state, unsigned int flags, virErrorPtr *error);
int polyvirt_virConnectListDomains(virConnectPtr conn, int **ids, size_t *n_ids, virErrorPtr *error);
int polyvirt_virConnectNumOfDomains(virConnectPtr conn, int *result, virErrorPtr *error);
int polyvirt_virDomainGetConnect(virDomainPtr domain, virConnectPtr *result, virErrorPtr *error);
int polyvirt_virDomainCreateXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virDomainPtr *result, virErrorPtr *error);
int polyvirt_virDomainCreateXMLWithFiles(virConnectPtr conn, const char *xmlDesc, const int *files, size_t n_files, unsigned int flags, virDomainPtr *result, virErrorPtr *error);
int polyvirt_virDomainLookupByName(virConnectPtr conn, const char *name, virDomainPtr *result, virErrorPtr *error);
int polyvirt_virDomainLookupByID(virConnectPtr conn, int id, virDomainPtr *result, virErrorPtr *error);
int polyvirt_virDomainLookupByUUID(virConnectPtr conn, const unsigned char *uuid, virDomainPtr *result, virErrorPtr *error);
int polyvirt_virDomainLookupByUUIDString(virConnectPtr conn, const char *uuid, virDomainPtr *result, virErrorPtr *error);
int polyvirt_virDomainShutdown(virDomainPtr domain, virErrorPtr *error);
int polyvirt_virDomainShutdownFlags(virDomainPtr domain, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainReboot(virDomainPtr domain, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainReset(virDomainPtr domain, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainDestroy(virDomainPtr domain, virErrorPtr *error);
int polyvirt_virDomainDestroyFlags(virDomainPtr domain, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainSuspend(virDomainPtr domain, virErrorPtr *error);
int polyvirt_virDomainResume(virDomainPtr domain, virErrorPtr *error);
int polyvirt_virDomainGetInfo(virDomainPtr domain, virDomainInfo *info, virErrorPtr *error);
int polyvirt_virDomainGetState(virDomainPtr domain, unsigned int flags, int *state, int *reason, virErrorPtr *error);
int polyvirt_virDomainGetControlInfo(virDomainPtr domain, unsigned int flags, virDomainControlInfo *info, virErrorPtr *error);
int polyvirt_virDomainGetName(virDomainPtr domain, char **result, virErrorPtr *error);
int polyvirt_virDomainGetID(virDomainPtr domain, unsigned int *result, virErrorPtr *error);
int polyvirt_virDomainGetUUID(virDomainPtr domain, unsigned char *uuid, virErrorPtr *error);
int polyvirt_virDomainGetUUIDString(virDomainPtr domain, char **buf, virErrorPtr *error);
int polyvirt_virDomainGetOSType(virDomainPtr domain, char **result, virErrorPtr *error);
int polyvirt_virDomainGetSecurityLabel(virDomainPtr domain, virSecurityLabel *seclabel, virErrorPtr *error);
int polyvirt_virDomainGetSecurityLabelList(virDomainPtr domain, virSecurityLabel **seclabels, size_t *n_seclabels, virErrorPtr *error);
int polyvirt_virDomainSetMetadata(virDomainPtr domain, int type, const char *metadata, const char *key, const char *uri, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetMetadata(virDomainPtr domain, int type, const char *uri, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virDomainGetXMLDesc(virDomainPtr domain, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virConnectDomainXMLFromNative(virConnectPtr conn, const char *nativeFormat, const char *nativeConfig, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virConnectDomainXMLToNative(virConnectPtr conn, const char *nativeFormat, const char *domainXml, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virDomainDefineXML(virConnectPtr conn, const char *xml, virDomainPtr *result, virErrorPtr *error);
int polyvirt_virDomainDefineXMLFlags(virConnectPtr conn, const char *xml, unsigned int flags, virDomainPtr *result, virErrorPtr *error);
int polyvirt_virDomainUndefine(virDomainPtr domain, virErrorPtr *error);
int polyvirt_virDomainUndefineFlags(virDomainPtr domain, unsigned int flags, virErrorPtr *error);
int polyvirt_virConnectNumOfDefinedDomains(virConnectPtr conn, int *result, virErrorPtr *error);
int polyvirt_virConnectListDefinedDomains(virConnectPtr conn, char ***names, size_t *n_names, virErrorPtr *error);
int polyvirt_virConnectListAllDomains(virConnectPtr conn, unsigned int flags, virDomainPtr **domains, size_t *n_domains, virErrorPtr *error);
int polyvirt_virDomainCreate(virDomainPtr domain, virErrorPtr *error);
int polyvirt_virDomainCreateWithFlags(virDomainPtr domain, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainCreateWithFiles(virDomainPtr domain, const int *files, size_t n_files, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetAutostart(virDomainPtr domain, int *autostart, virErrorPtr *error);
int polyvirt_virDomainSetAutostart(virDomainPtr domain, int autostart, virErrorPtr *error);
int polyvirt_virDomainGetAutostartOnce(virDomainPtr domain, int *autostart, virErrorPtr *error);
int polyvirt_virDomainSetAutostartOnce(virDomainPtr domain, int autostart, virErrorPtr *error);
int polyvirt_virDomainCreateLinux(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virDomainPtr *result, virErrorPtr *error);
int polyvirt_virDomainIsActive(virDomainPtr dom, int *result, virErrorPtr *error);
int polyvirt_virDomainIsPersistent(virDomainPtr dom, int *result, virErrorPtr *error);
int polyvirt_virDomainIsUpdated(virDomainPtr dom, int *result, virErrorPtr *error);
int polyvirt_virDomainRename(virDomainPtr dom, const char *new_name, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainSetLifecycleAction(virDomainPtr domain, unsigned int type, unsigned int action, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetLaunchSecurityInfo(virDomainPtr domain, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virDomainSetLaunchSecurityState(virDomainPtr domain, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virDomainGetMessages(virDomainPtr domain, unsigned int flags, char ***msgs, size_t *n_msgs, virErrorPtr *error);
int polyvirt_virInterfaceGetConnect(virInterfacePtr iface, virConnectPtr *result, virErrorPtr *error);
int polyvirt_virConnectNumOfInterfaces(virConnectPtr conn, int *result, virErrorPtr *error);
int polyvirt_virConnectListInterfaces(virConnectPtr conn, char ***names, size_t *n_names, virErrorPtr *error);
int polyvirt_virConnectNumOfDefinedInterfaces(virConnectPtr conn, int *result, virErrorPtr *error);
int polyvirt_virConnectListDefinedInterfaces(virConnectPtr conn, char ***names, size_t *n_names, virErrorPtr *error);
int polyvirt_virConnectListAllInterfaces(virConnectPtr conn, unsigned int flags, virInterfacePtr **ifaces, size_t *n_ifaces, virErrorPtr *error);
int polyvirt_virInterfaceLookupByName(virConnectPtr conn, const char *name, virInterfacePtr *result, virErrorPtr *error);
int polyvirt_virInterfaceLookupByMACString(virConnectPtr conn, const char *mac, virInterfacePtr *result, virErrorPtr *error);
int polyvirt_virInterfaceGetName(virInterfacePtr iface, char **result, virErrorPtr *error);
int polyvirt_virInterfaceGetMACString(virInterfacePtr iface, char **result, virErrorPtr *error);
int polyvirt_virInterfaceGetXMLDesc(virInterfacePtr iface, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virInterfaceDefineXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virInterfacePtr *result, virErrorPtr *error);
int polyvirt_virInterfaceUndefine(virInterfacePtr iface, virErrorPtr *error);
int polyvirt_virInterfaceCreate(virInterfacePtr iface, unsigned int flags, virErrorPtr *error);
int polyvirt_virInterfaceDestroy(virInterfacePtr iface, unsigned int flags, virErrorPtr *error);
int polyvirt_virInterfaceChangeBegin(virConnectPtr conn, unsigned int flags, virErrorPtr *error);
int polyvirt_virInterfaceChangeCommit(virConnectPtr conn, unsigned int flags, virErrorPtr *error);
int polyvirt_virInterfaceChangeRollback(virConnectPtr conn, unsigned int flags, virErrorPtr *error);
int polyvirt_virInterfaceIsActive(virInterfacePtr iface, int *result, virErrorPtr *error);
int polyvirt_virNetworkPortLookupByUUID(virNetworkPtr net, const unsigned char *uuid, virNetworkPortPtr *result, virErrorPtr *error);
int polyvirt_virNetworkPortLookupByUUIDString(virNetworkPtr net, const char *uuidstr, virNetworkPortPtr *result, virErrorPtr *error);
int polyvirt_virNetworkPortCreateXML(virNetworkPtr net, const char *xmldesc, unsigned int flags, virNetworkPortPtr *result, virErrorPtr *error);
int polyvirt_virNetworkPortGetNetwork(virNetworkPortPtr port, virNetworkPtr *result, virErrorPtr *error);
int polyvirt_virNetworkPortGetXMLDesc(virNetworkPortPtr port, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virNetworkPortGetUUID(virNetworkPortPtr port, unsigned char *uuid, virErrorPtr *error);
int polyvirt_virNetworkPortGetUUIDString(virNetworkPortPtr port, char **buf, virErrorPtr *error);
int polyvirt_virNetworkPortSetParameters(virNetworkPortPtr port, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virNetworkPortGetParameters(virNetworkPortPtr port, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virNetworkPortDelete(virNetworkPortPtr port, unsigned int flags, virErrorPtr *error);
int polyvirt_virNetworkListAllPorts(virNetworkPtr network, unsigned int flags, virNetworkPortPtr **ports, size_t *n_ports, virErrorPtr *error);
int polyvirt_virNetworkGetConnect(virNetworkPtr network, virConnectPtr *result, virErrorPtr *error);
int polyvirt_virConnectNumOfNetworks(virConnectPtr conn, int *result, virErrorPtr *error);
int polyvirt_virConnectListNetworks(virConnectPtr conn, char ***names, size_t *n_names, virErrorPtr *error);
int polyvirt_virConnectNumOfDefinedNetworks(virConnectPtr conn, int *result, virErrorPtr *error);
int polyvirt_virConnectListDefinedNetworks(virConnectPtr conn, char ***names, size_t *n_names, virErrorPtr *error);
int polyvirt_virConnectListAllNetworks(virConnectPtr conn, unsigned int flags, virNetworkPtr **nets, size_t *n_nets, virErrorPtr *error);
int polyvirt_virNetworkLookupByName(virConnectPtr conn, const char *name, virNetworkPtr *result, virErrorPtr *error);
int polyvirt_virNetworkLookupByUUID(virConnectPtr conn, const unsigned char *uuid, virNetworkPtr *result, virErrorPtr *error);
int polyvirt_virNetworkLookupByUUIDString(virConnectPtr conn, const char *uuid, virNetworkPtr *result, virErrorPtr *error);
int polyvirt_virNetworkCreateXML(virConnectPtr conn, const char *xmlDesc, virNetworkPtr *result, virErrorPtr *error);
int polyvirt_virNetworkCreateXMLFlags(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virNetworkPtr *result, virErrorPtr *error);
int polyvirt_virNetworkDefineXML(virConnectPtr conn, const char *xmlDesc, virNetworkPtr *result, virErrorPtr *error);
int polyvirt_virNetworkDefineXMLFlags(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virNetworkPtr *result, virErrorPtr *error);
int polyvirt_virNetworkUndefine(virNetworkPtr network, virErrorPtr *error);
int polyvirt_virNetworkUpdate(virNetworkPtr network, unsigned int command, unsigned int section, int parentIndex, const char *xml, unsigned int flags, virErrorPtr *error);
int polyvirt_virNetworkCreate(virNetworkPtr network, virErrorPtr *error);
int polyvirt_virNetworkDestroy(virNetworkPtr network, virErrorPtr *error);
int polyvirt_virNetworkGetName(virNetworkPtr network, char **result, virErrorPtr *error);
int polyvirt_virNetworkGetUUID(virNetworkPtr network, unsigned char *uuid, virErrorPtr *error);
int polyvirt_virNetworkGetUUIDString(virNetworkPtr network, char **buf, virErrorPtr *error);
int polyvirt_virNetworkGetXMLDesc(virNetworkPtr network, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virNetworkGetBridgeName(virNetworkPtr network, char **result, virErrorPtr *error);
int polyvirt_virNetworkGetAutostart(virNetworkPtr network, int *autostart, virErrorPtr *error);
int polyvirt_virNetworkSetAutostart(virNetworkPtr network, int autostart, virErrorPtr *error);
int polyvirt_virNetworkIsActive(virNetworkPtr net, int *result, virErrorPtr *error);
int polyvirt_virNetworkIsPersistent(virNetworkPtr net, int *result, virErrorPtr *error);
int polyvirt_virNetworkGetDHCPLeases(virNetworkPtr network, const char *mac, unsigned int flags, virNetworkDHCPLeasePtr **leases, size_t *n_leases, virErrorPtr *error);
int polyvirt_virConnectNetworkEventDeregisterAny(virConnectPtr conn, int callbackID, virErrorPtr *error);
int polyvirt_virNetworkSetMetadata(virNetworkPtr network, int type, const char *metadata, const char *key, const char *uri, unsigned int flags, virErrorPtr *error);
int polyvirt_virNetworkGetMetadata(virNetworkPtr network, int type, const char *uri, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virNodeNumOfDevices(virConnectPtr conn, const char *cap, unsigned int flags, int *result, virErrorPtr *error);
int polyvirt_virNodeListDevices(virConnectPtr conn, const char *cap, unsigned int flags, char ***names, size_t *n_names, virErrorPtr *error);
int polyvirt_virConnectListAllNodeDevices(virConnectPtr conn, unsigned int flags, virNodeDevicePtr **devices, size_t *n_devices, virErrorPtr *error);
int polyvirt_virNodeDeviceLookupByName(virConnectPtr conn, const char *name, virNodeDevicePtr *result, virErrorPtr *error);
int polyvirt_virNodeDeviceLookupSCSIHostByWWN(virConnectPtr conn, const char *wwnn, const char *wwpn, unsigned int flags, virNodeDevicePtr *result, virErrorPtr *error);
int polyvirt_virNodeDeviceGetName(virNodeDevicePtr dev, char **result, virErrorPtr *error);
int polyvirt_virNodeDeviceGetParent(virNodeDevicePtr dev, char **result, virErrorPtr *error);
int polyvirt_virNodeDeviceNumOfCaps(virNodeDevicePtr dev, int *result, virErrorPtr *error);
int polyvirt_virNodeDeviceListCaps(virNodeDevicePtr dev, char ***names, size_t *n_names, virErrorPtr *error);
int polyvirt_virNodeDeviceGetXMLDesc(virNodeDevicePtr dev, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virNodeDeviceDettach(virNodeDevicePtr dev, virErrorPtr *error);
int polyvirt_virNodeDeviceDetachFlags(virNodeDevicePtr dev, const char *driverName, unsigned int flags, virErrorPtr *error);
int polyvirt_virNodeDeviceReAttach(virNodeDevicePtr dev, virErrorPtr *error);
int polyvirt_virNodeDeviceReset(virNodeDevicePtr dev, virErrorPtr *error);
int polyvirt_virNodeDeviceCreateXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virNodeDevicePtr *result, virErrorPtr *error);
int polyvirt_virNodeDeviceDestroy(virNodeDevicePtr dev, virErrorPtr *error);
int polyvirt_virNodeDeviceDefineXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virNodeDevicePtr *result, virErrorPtr *error);
int polyvirt_virNodeDeviceUndefine(virNodeDevicePtr dev, unsigned int flags, virErrorPtr *error);
int polyvirt_virNodeDeviceCreate(virNodeDevicePtr dev, unsigned int flags, virErrorPtr *error);
int polyvirt_virNodeDeviceSetAutostart(virNodeDevicePtr dev, int autostart, virErrorPtr *error);
int polyvirt_virNodeDeviceGetAutostart(virNodeDevicePtr dev, int *autostart, virErrorPtr *error);
int polyvirt_virNodeDeviceIsPersistent(virNodeDevicePtr dev, int *result, virErrorPtr *error);
int polyvirt_virNodeDeviceIsActive(virNodeDevicePtr dev, int *result, virErrorPtr *error);
int polyvirt_virNodeDeviceUpdate(virNodeDevicePtr dev, const char *xmlDesc, unsigned int flags, virErrorPtr *error);
int polyvirt_virConnectNodeDeviceEventDeregisterAny(virConnectPtr conn, int callbackID, virErrorPtr *error);
int polyvirt_virNodeGetMemoryParameters(virConnectPtr conn, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virNodeSetMemoryParameters(virConnectPtr conn, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error);
int polyvirt_virNodeGetCPUMap(virConnectPtr conn, unsigned int flags, unsigned char **cpumap, size_t *n_cpumap, unsigned int *online, virErrorPtr *error);
int polyvirt_virNodeGetSEVInfo(virConnectPtr conn, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error);
int polyvirt_virNodeGetInfo(virConnectPtr conn, virNodeInfo *info, virErrorPtr *error);
int polyvirt_virNodeGetCPUStats(virConnectPtr conn, int cpuNum, unsigned int flags, virNodeCPUStats **params, size_t *n_params, virErrorPtr *error);
int polyvirt_virNodeGetMemoryStats(virConnectPtr conn, int cellNum, unsigned int flags, virNodeMemoryStats **params, size_t *n_params, virErrorPtr *error);
int polyvirt_virNodeGetFreeMemory(virConnectPtr conn, unsigned long long *result, virErrorPtr *error);
int polyvirt_virNodeGetSecurityModel(virConnectPtr conn, virSecurityModel *secmodel, virErrorPtr *error);
int polyvirt_virNodeSuspendForDuration(virConnectPtr conn, unsigned int target, unsigned long long duration, unsigned int flags, virErrorPtr *error);
int polyvirt_virNodeGetCellsFreeMemory(virConnectPtr conn, int startCell, int maxCells, int *result, unsigned long long **freeMems, size_t *n_freeMems, virErrorPtr *error);
int polyvirt_virNodeGetFreePages(virConnectPtr conn, const unsigned int *pages, size_t n_pages, int startcell, unsigned int cellcount, unsigned int flags, int *result, unsigned long long **counts, size_t *n_counts, virErrorPtr *error);
int polyvirt_virNodeAllocPages(virConnectPtr conn, const unsigned int *pageSizes, size_t n_pageSizes, const unsigned long long *pageCounts, size_t n_pageCounts, int startCell, unsigned int cellCount, unsigned int flags, int *result, virErrorPtr *error);
int polyvirt_virNWFilterBindingLookupByPortDev(virConnectPtr conn, const char *portdev, virNWFilterBindingPtr *result, virErrorPtr *error);
int polyvirt_virNWFilterBindingGetPortDev(virNWFilterBindingPtr binding, char **result, virErrorPtr *error);
int polyvirt_virNWFilterBindingGetFilterName(virNWFilterBindingPtr binding, char **result, virErrorPtr *error);
int polyvirt_virConnectListAllNWFilterBindings(virConnectPtr conn, unsigned int flags, virNWFilterBindingPtr **bindings, size_t *n_bindings, virErrorPtr *error);
int polyvirt_virNWFilterBindingCreateXML(virConnectPtr conn, const char *xml, unsigned int flags, virNWFilterBindingPtr *result, virErrorPtr *error);
int polyvirt_virNWFilterBindingGetXMLDesc(virNWFilterBindingPtr binding, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virNWFilterBindingDelete(virNWFilterBindingPtr binding, virErrorPtr *error);
int polyvirt_virConnectNumOfNWFilters(virConnectPtr conn, int *result, virErrorPtr *error);
int polyvirt_virConnectListNWFilters(virConnectPtr conn, char ***names, size_t *n_names, virErrorPtr *error);
int polyvirt_virConnectListAllNWFilters(virConnectPtr conn, unsigned int flags, virNWFilterPtr **filters, size_t *n_filters, virErrorPtr *error);
int polyvirt_virNWFilterLookupByName(virConnectPtr conn, const char *name, virNWFilterPtr *result, virErrorPtr *error);
int polyvirt_virNWFilterLookupByUUID(virConnectPtr conn, const unsigned char *uuid, virNWFilterPtr *result, virErrorPtr *error);
int polyvirt_virNWFilterLookupByUUIDString(virConnectPtr conn, const char *uuid, virNWFilterPtr *result, virErrorPtr *error);
int polyvirt_virNWFilterDefineXML(virConnectPtr conn, const char *xmlDesc, virNWFilterPtr *result, virErrorPtr *error);
int polyvirt_virNWFilterDefineXMLFlags(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virNWFilterPtr *result, virErrorPtr *error);
int polyvirt_virNWFilterUndefine(virNWFilterPtr nwfilter, virErrorPtr *error);
int polyvirt_virNWFilterGetName(virNWFilterPtr nwfilter, char **result, virErrorPtr *error);
int polyvirt_virNWFilterGetUUID(virNWFilterPtr nwfilter, unsigned char *uuid, virErrorPtr *error);
int polyvirt_virNWFilterGetUUIDString(virNWFilterPtr nwfilter, char **buf, virErrorPtr *error);
int polyvirt_virNWFilterGetXMLDesc(virNWFilterPtr nwfilter, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virSecretGetConnect(virSecretPtr secret, virConnectPtr *result, virErrorPtr *error);
int polyvirt_virConnectNumOfSecrets(virConnectPtr conn, int *result, virErrorPtr *error);
int polyvirt_virConnectListSecrets(virConnectPtr conn, char ***uuids, size_t *n_uuids, virErrorPtr *error);
int polyvirt_virConnectListAllSecrets(virConnectPtr conn, unsigned int flags, virSecretPtr **secrets, size_t *n_secrets, virErrorPtr *error);
int polyvirt_virSecretLookupByUUID(virConnectPtr conn, const unsigned char *uuid, virSecretPtr *result, virErrorPtr *error);
int polyvirt_virSecretLookupByUUIDString(virConnectPtr conn, const char *uuid, virSecretPtr *result, virErrorPtr *error);
int polyvirt_virSecretLookupByUsage(virConnectPtr conn, int usageType, const char *usageID, virSecretPtr *result, virErrorPtr *error);
int polyvirt_virSecretDefineXML(virConnectPtr conn, const char *xml, unsigned int flags, virSecretPtr *result, virErrorPtr *error);
int polyvirt_virSecretGetUUID(virSecretPtr secret, unsigned char *buf, virErrorPtr *error);
int polyvirt_virSecretGetUUIDString(virSecretPtr secret, char **buf, virErrorPtr *error);
int polyvirt_virSecretGetUsageType(virSecretPtr secret, int *result, virErrorPtr *error);
int polyvirt_virSecretGetUsageID(virSecretPtr secret, char **result, virErrorPtr *error);
int polyvirt_virSecretGetXMLDesc(virSecretPtr secret, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virSecretSetValue(virSecretPtr secret, const unsigned char *value, size_t n_value, unsigned int flags, virErrorPtr *error);
int polyvirt_virSecretGetValue(virSecretPtr secret, unsigned int flags, unsigned char **result, size_t *n_result, virErrorPtr *error);
int polyvirt_virSecretUndefine(virSecretPtr secret, virErrorPtr *error);
int polyvirt_virConnectSecretEventDeregisterAny(virConnectPtr conn, int callbackID, virErrorPtr *error);
int polyvirt_virStoragePoolGetConnect(virStoragePoolPtr pool, virConnectPtr *result, virErrorPtr *error);
int polyvirt_virConnectGetStoragePoolCapabilities(virConnectPtr conn, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virConnectNumOfStoragePools(virConnectPtr conn, int *result, virErrorPtr *error);
int polyvirt_virConnectListStoragePools(virConnectPtr conn, char ***names, size_t *n_names, virErrorPtr *error);
int polyvirt_virConnectNumOfDefinedStoragePools(virConnectPtr conn, int *result, virErrorPtr *error);
int polyvirt_virConnectListDefinedStoragePools(virConnectPtr conn, char ***names, size_t *n_names, virErrorPtr *error);
int polyvirt_virConnectListAllStoragePools(virConnectPtr conn, unsigned int flags, virStoragePoolPtr **pools, size_t *n_pools, virErrorPtr *error);
int polyvirt_virConnectFindStoragePoolSources(virConnectPtr conn, const char *type, const char *srcSpec, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virStoragePoolLookupByName(virConnectPtr conn, const char *name, virStoragePoolPtr *result, virErrorPtr *error);
int polyvirt_virStoragePoolLookupByUUID(virConnectPtr conn, const unsigned char *uuid, virStoragePoolPtr *result, virErrorPtr *error);
int polyvirt_virStoragePoolLookupByUUIDString(virConnectPtr conn, const char *uuid, virStoragePoolPtr *result, virErrorPtr *error);
int polyvirt_virStoragePoolLookupByVolume(virStorageVolPtr vol, virStoragePoolPtr *result, virErrorPtr *error);
int polyvirt_virStoragePoolLookupByTargetPath(virConnectPtr conn, const char *path, virStoragePoolPtr *result, virErrorPtr *error);
int polyvirt_virStoragePoolCreateXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virStoragePoolPtr *result, virErrorPtr *error);
int polyvirt_virStoragePoolDefineXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virStoragePoolPtr *result, virErrorPtr *error);
int polyvirt_virStoragePoolBuild(virStoragePoolPtr pool, unsigned int flags, virErrorPtr *error);
int polyvirt_virStoragePoolUndefine(virStoragePoolPtr pool, virErrorPtr *error);
int polyvirt_virStoragePoolCreate(virStoragePoolPtr pool, unsigned int flags, virErrorPtr *error);
int polyvirt_virStoragePoolDestroy(virStoragePoolPtr pool, virErrorPtr *error);
int polyvirt_virStoragePoolDelete(virStoragePoolPtr pool, unsigned int flags, virErrorPtr *error);
int polyvirt_virStoragePoolRefresh(virStoragePoolPtr pool, unsigned int flags, virErrorPtr *error);
int polyvirt_virStoragePoolGetName(virStoragePoolPtr pool, char **result, virErrorPtr *error);
int polyvirt_virStoragePoolGetUUID(virStoragePoolPtr pool, unsigned char *uuid, virErrorPtr *error);
int polyvirt_virStoragePoolGetUUIDString(virStoragePoolPtr pool, char **buf, virErrorPtr *error);
int polyvirt_virStoragePoolGetInfo(virStoragePoolPtr vol, virStoragePoolInfo *info, virErrorPtr *error);
int polyvirt_virStoragePoolGetXMLDesc(virStoragePoolPtr pool, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virStoragePoolGetAutostart(virStoragePoolPtr pool, int *autostart, virErrorPtr *error);
int polyvirt_virStoragePoolSetAutostart(virStoragePoolPtr pool, int autostart, virErrorPtr *error);
int polyvirt_virStoragePoolIsActive(virStoragePoolPtr pool, int *result, virErrorPtr *error);
int polyvirt_virStoragePoolIsPersistent(virStoragePoolPtr pool, int *result, virErrorPtr *error);
int polyvirt_virConnectStoragePoolEventDeregisterAny(virConnectPtr conn, int callbackID, virErrorPtr *error);
int polyvirt_virStoragePoolNumOfVolumes(virStoragePoolPtr pool, int *result, virErrorPtr *error);
int polyvirt_virStoragePoolListVolumes(virStoragePoolPtr pool, char ***names, size_t *n_names, virErrorPtr *error);
int polyvirt_virStoragePoolListAllVolumes(virStoragePoolPtr pool, unsigned int flags, virStorageVolPtr **vols, size_t *n_vols, virErrorPtr *error);
int polyvirt_virStorageVolGetConnect(virStorageVolPtr vol, virConnectPtr *result, virErrorPtr *error);
int polyvirt_virStorageVolLookupByName(virStoragePoolPtr pool, const char *name, virStorageVolPtr *result, virErrorPtr *error);
int polyvirt_virStorageVolLookupByKey(virConnectPtr conn, const char *key, virStorageVolPtr *result, virErrorPtr *error);
int polyvirt_virStorageVolLookupByPath(virConnectPtr conn, const char *path, virStorageVolPtr *result, virErrorPtr *error);
int polyvirt_virStorageVolGetName(virStorageVolPtr vol, char **result, virErrorPtr *error);
int polyvirt_virStorageVolGetKey(virStorageVolPtr vol, char **result, virErrorPtr *error);
int polyvirt_virStorageVolCreateXML(virStoragePoolPtr pool, const char *xmldesc, unsigned int flags, virStorageVolPtr *result, virErrorPtr *error);
int polyvirt_virStorageVolCreateXMLFrom(virStoragePoolPtr pool, const char *xmldesc, virStorageVolPtr clonevol, unsigned int flags, virStorageVolPtr *result, virErrorPtr *error);
int polyvirt_virStorageVolDownload(virStorageVolPtr vol, virStreamPtr stream, unsigned long long offset, unsigned long long length, unsigned int flags, virErrorPtr *error);
int polyvirt_virStorageVolUpload(virStorageVolPtr vol, virStreamPtr stream, unsigned long long offset, unsigned long long length, unsigned int flags, virErrorPtr *error);
int polyvirt_virStorageVolDelete(virStorageVolPtr vol, unsigned int flags, virErrorPtr *error);
int polyvirt_virStorageVolWipe(virStorageVolPtr vol, unsigned int flags, virErrorPtr *error);
int polyvirt_virStorageVolWipePattern(virStorageVolPtr vol, unsigned int algorithm, unsigned int flags, virErrorPtr *error);
int polyvirt_virStorageVolGetInfo(virStorageVolPtr vol, virStorageVolInfo *info, virErrorPtr *error);
int polyvirt_virStorageVolGetInfoFlags(virStorageVolPtr vol, unsigned int flags, virStorageVolInfo *info, virErrorPtr *error);
int polyvirt_virStorageVolGetXMLDesc(virStorageVolPtr pool, unsigned int flags, char **result, virErrorPtr *error);
int polyvirt_virStorageVolGetPath(virStorageVolPtr vol, char **result, virErrorPtr *error);
int polyvirt_virStorageVolResize(virStorageVolPtr vol, unsigned long long capacity, unsigned int flags, virErrorPtr *error);
int polyvirt_virStreamNew(virConnectPtr conn, unsigned int flags, virStreamPtr *result, virErrorPtr *error);
int polyvirt_virStreamSend(virStreamPtr st, const unsigned char *data, size_t n_data, int *result, virErrorPtr *error);
int polyvirt_virStreamRecv(virStreamPtr st, size_t nbytes, int *result, unsigned char **data, size_t *n_data, virErrorPtr *error);
int polyvirt_virStreamRecvFlags(virStreamPtr st, size_t nbytes, unsigned int flags, int *result, unsigned char **data, size_t *n_data, virErrorPtr *error);
int polyvirt_virStreamSendHole(virStreamPtr st, long long length, unsigned int flags, virErrorPtr *error);
int polyvirt_virStreamRecvHole(virStreamPtr st, unsigned int flags, long long *length, virErrorPtr *error);
int polyvirt_virStreamEventUpdateCallback(virStreamPtr stream, int events, virErrorPtr *error);
int polyvirt_virStreamEventRemoveCallback(virStreamPtr stream, virErrorPtr *error);
int polyvirt_virStreamFinish(virStreamPtr st, virErrorPtr *error);
int polyvirt_virStreamAbort(virStreamPtr st, virErrorPtr *error);

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_objects_Domain(virDomainPtr *list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++)
        virDomainFree(list[i]);
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_objects_DomainCheckpoint(virDomainCheckpointPtr *list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++)
        virDomainCheckpointFree(list[i]);
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_objects_DomainSnapshot(virDomainSnapshotPtr *list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++)
        virDomainSnapshotFree(list[i]);
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_objects_Interface(virInterfacePtr *list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++)
        virInterfaceFree(list[i]);
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_objects_NWFilter(virNWFilterPtr *list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++)
        virNWFilterFree(list[i]);
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_objects_NWFilterBinding(virNWFilterBindingPtr *list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++)
        virNWFilterBindingFree(list[i]);
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_objects_Network(virNetworkPtr *list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++)
        virNetworkFree(list[i]);
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_objects_NetworkPort(virNetworkPortPtr *list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++)
        virNetworkPortFree(list[i]);
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_objects_NodeDevice(virNodeDevicePtr *list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++)
        virNodeDeviceFree(list[i]);
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_objects_Secret(virSecretPtr *list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++)
        virSecretFree(list[i]);
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_objects_StoragePool(virStoragePoolPtr *list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++)
        virStoragePoolFree(list[i]);
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_objects_StorageVol(virStorageVolPtr *list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++)
        virStorageVolFree(list[i]);
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_records_DomainDiskError(virDomainDiskError *list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++) {
        free(list[i].disk);
    }
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_records_DomainFSInfo(virDomainFSInfoPtr *list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++) {
        virDomainFSInfoFree(list[i]);
    }
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_records_DomainIOThreadInfo(virDomainIOThreadInfoPtr *list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++) {
        virDomainIOThreadInfoFree(list[i]);
    }
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_records_DomainInterface(virDomainInterfacePtr *list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++) {
        virDomainInterfaceFree(list[i]);
    }
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_records_DomainMemoryStat(virDomainMemoryStatStruct *list, size_t count)
{
    (void)count;
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_records_DomainStatsRecord(virDomainStatsRecordPtr *list, size_t count)
{
    (void)count;
    if (list)
        virDomainStatsRecordListFree(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_records_NetworkDHCPLease(virNetworkDHCPLeasePtr *list, size_t count)
{
    size_t i;

    for (i = 0; list && i < count; i++) {
        virNetworkDHCPLeaseFree(list[i]);
    }
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_records_NodeCPUStats(virNodeCPUStats *list, size_t count)
{
    (void)count;
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_records_NodeMemoryStats(virNodeMemoryStats *list, size_t count)
{
    (void)count;
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_records_SecurityLabel(virSecurityLabel *list, size_t count)
{
    (void)count;
    free(list);
}

POLYVIRT_PERHAPS_UNUSED static void
polyvirt_free_records_VcpuInfo(virVcpuInfo *list, size_t count)
{
    (void)count;
    free(list);
}

#endif
