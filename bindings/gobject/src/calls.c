/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "calls.h"

int polyvirt_virGetVersion(const char *type, unsigned long *libVer, unsigned long *typeVer, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virGetVersion(libVer, type, typeVer);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virInitialize(virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virInitialize();
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virConnectOpen(const char *name, virConnectPtr *result, virErrorPtr *error)
{
    virConnectPtr pv_ret;
    *result = NULL;
    pv_ret = virConnectOpen(name);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectOpenReadOnly(const char *name, virConnectPtr *result, virErrorPtr *error)
{
    virConnectPtr pv_ret;
    *result = NULL;
    pv_ret = virConnectOpenReadOnly(name);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectOpenAuth(const char *name, virConnectAuthPtr auth, unsigned int flags, virConnectPtr *result, virErrorPtr *error)
{
    virConnectPtr pv_ret;
    *result = NULL;
    pv_ret = virConnectOpenAuth(name, auth, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectClose(virConnectPtr conn, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectClose(conn);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virConnectSetIdentity(virConnectPtr conn, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virConnectSetIdentity(conn, params, (int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virConnectGetType(virConnectPtr conn, char **result, virErrorPtr *error)
{
    const char *pv_ret;
    *result = NULL;
    pv_ret = virConnectGetType(conn);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = strdup(pv_ret);
    if (!*result)
        return polyvirt_out_of_memory(error);
    return 0;
}

int polyvirt_virConnectGetVersion(virConnectPtr conn, unsigned long *hvVer, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectGetVersion(conn, hvVer);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virConnectGetLibVersion(virConnectPtr conn, unsigned long *libVer, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectGetLibVersion(conn, libVer);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virConnectGetHostname(virConnectPtr conn, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virConnectGetHostname(conn);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectGetURI(virConnectPtr conn, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virConnectGetURI(conn);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectGetSysinfo(virConnectPtr conn, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virConnectGetSysinfo(conn, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectSetKeepAlive(virConnectPtr conn, int interval, unsigned int count, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectSetKeepAlive(conn, interval, count);
    if (pv_ret == -1) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectGetMaxVcpus(virConnectPtr conn, const char *type, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectGetMaxVcpus(conn, type);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virConnectGetCapabilities(virConnectPtr conn, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virConnectGetCapabilities(conn);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectIsEncrypted(virConnectPtr conn, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectIsEncrypted(conn);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectIsSecure(virConnectPtr conn, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectIsSecure(conn);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectIsAlive(virConnectPtr conn, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectIsAlive(conn);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectCompareCPU(virConnectPtr conn, const char *xmlDesc, unsigned int flags, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectCompareCPU(conn, xmlDesc, flags);
    if (pv_ret == -1) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectCompareHypervisorCPU(virConnectPtr conn, const char *emulator, const char *arch, const char *machine, const char *virttype, const char *xmlCPU, unsigned int flags, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectCompareHypervisorCPU(conn, emulator, arch, machine, virttype, xmlCPU, flags);
    if (pv_ret == -1) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectGetCPUModelNames(virConnectPtr conn, const char *arch, unsigned int flags, char ***models, size_t *n_models, virErrorPtr *error)
{
    int pv_ret;
    *models = NULL;
    *n_models = 0;
    pv_ret = virConnectGetCPUModelNames(conn, arch, models, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_models = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virConnectBaselineCPU(virConnectPtr conn, const char *const *xmlCPUs, size_t n_xmlCPUs, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    if (n_xmlCPUs > INT_MAX)
        return polyvirt_refuse(error, "xmlCPUs");
    pv_ret = virConnectBaselineCPU(conn, (const char * *)xmlCPUs, (unsigned int)n_xmlCPUs, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectBaselineHypervisorCPU(virConnectPtr conn, const char *emulator, const char *arch, const char *machine, const char *virttype, const char *const *xmlCPUs, size_t n_xmlCPUs, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    if (n_xmlCPUs > INT_MAX)
        return polyvirt_refuse(error, "xmlCPUs");
    pv_ret = virConnectBaselineHypervisorCPU(conn, emulator, arch, machine, virttype, (const char * *)xmlCPUs, (unsigned int)n_xmlCPUs, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectGetDomainCapabilities(virConnectPtr conn, const char *emulatorbin, const char *arch, const char *machine, const char *virttype, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virConnectGetDomainCapabilities(conn, emulatorbin, arch, machine, virttype, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainSetBlkioParameters(virDomainPtr domain, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virDomainSetBlkioParameters(domain, params, (int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetBlkioParameters(virDomainPtr domain, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 0;
    *params = NULL;
    *n_params = 0;
    pv_ret = virDomainGetBlkioParameters(domain, NULL, &pv_n_params, flags);
    if (pv_ret >= 0 && pv_n_params > 0) {
        *params = polyvirt_room(pv_n_params, 1, sizeof(**params));
        if (!*params) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virDomainGetBlkioParameters(domain, (virTypedParameterPtr)*params, &pv_n_params, flags);
    }
    if (pv_ret < 0) {
        free(*params);
        *params = NULL;
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virDomainBlockStats(virDomainPtr dom, const char *disk, virDomainBlockStatsStruct *stats, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainBlockStats(dom, disk, stats, sizeof(*stats));
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainBlockStatsFlags(virDomainPtr dom, const char *disk, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 0;
    *params = NULL;
    *n_params = 0;
    pv_ret = virDomainBlockStatsFlags(dom, disk, NULL, &pv_n_params, flags);
    if (pv_ret >= 0 && pv_n_params > 0) {
        *params = polyvirt_room(pv_n_params, 1, sizeof(**params));
        if (!*params) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virDomainBlockStatsFlags(dom, disk, (virTypedParameterPtr)*params, &pv_n_params, flags);
    }
    if (pv_ret < 0) {
        free(*params);
        *params = NULL;
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virDomainBlockPeek(virDomainPtr dom, const char *disk, unsigned long long offset, size_t size, unsigned int flags, unsigned char **buffer, size_t *n_buffer, virErrorPtr *error)
{
    int pv_ret;
    *buffer = NULL;
    *n_buffer = 0;
    *buffer = polyvirt_room(size, 1, sizeof(**buffer));
    if (!*buffer) {
        return polyvirt_out_of_memory(error);
    }
    pv_ret = virDomainBlockPeek(dom, disk, offset, size, (void *)*buffer, flags);
    if (pv_ret < 0) {
        free(*buffer);
        *buffer = NULL;
        return polyvirt_failed(error);
    }
    *n_buffer = (size_t)(size) * 1;
    return pv_ret;
}

int polyvirt_virDomainBlockResize(virDomainPtr dom, const char *disk, unsigned long long size, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainBlockResize(dom, disk, size, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetBlockInfo(virDomainPtr dom, const char *disk, unsigned int flags, virDomainBlockInfo *info, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainGetBlockInfo(dom, disk, info, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainBlockJobAbort(virDomainPtr dom, const char *disk, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainBlockJobAbort(dom, disk, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetBlockJobInfo(virDomainPtr dom, const char *disk, unsigned int flags, int *result, virDomainBlockJobInfo *info, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainGetBlockJobInfo(dom, disk, info, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainBlockJobSetSpeed(virDomainPtr dom, const char *disk, unsigned long bandwidth, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainBlockJobSetSpeed(dom, disk, bandwidth, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainBlockPull(virDomainPtr dom, const char *disk, unsigned long bandwidth, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainBlockPull(dom, disk, bandwidth, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainBlockRebase(virDomainPtr dom, const char *disk, const char *base, unsigned long bandwidth, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainBlockRebase(dom, disk, base, bandwidth, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainBlockCopy(virDomainPtr dom, const char *disk, const char *destxml, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virDomainBlockCopy(dom, disk, destxml, params, (int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainBlockCommit(virDomainPtr dom, const char *disk, const char *base, const char *top, unsigned long bandwidth, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainBlockCommit(dom, disk, base, top, bandwidth, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSetBlockIoTune(virDomainPtr dom, const char *disk, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virDomainSetBlockIoTune(dom, disk, params, (int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetBlockIoTune(virDomainPtr dom, const char *disk, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 0;
    *params = NULL;
    *n_params = 0;
    pv_ret = virDomainGetBlockIoTune(dom, disk, NULL, &pv_n_params, flags);
    if (pv_ret >= 0 && pv_n_params > 0) {
        *params = polyvirt_room(pv_n_params, 1, sizeof(**params));
        if (!*params) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virDomainGetBlockIoTune(dom, disk, (virTypedParameterPtr)*params, &pv_n_params, flags);
    }
    if (pv_ret < 0) {
        free(*params);
        *params = NULL;
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virDomainGetDiskErrors(virDomainPtr dom, unsigned int flags, virDomainDiskError **errors, size_t *n_errors, virErrorPtr *error)
{
    int pv_ret;
    unsigned int pv_room = 64;
    *errors = NULL;
    *n_errors = 0;
    for (;;) {
        *errors = polyvirt_room(pv_room, 1, sizeof(**errors));
        if (!*errors) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virDomainGetDiskErrors(dom, (virDomainDiskErrorPtr)*errors, pv_room, flags);
        if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)
            break;
        polyvirt_free_records_DomainDiskError(*errors, pv_ret);
        *errors = NULL;
        if (pv_room > POLYVIRT_MOST_ROOM)
            return polyvirt_out_of_memory(error);
        pv_room *= 4;
    }
    if (pv_ret < 0) {
        free(*errors);
        *errors = NULL;
        return polyvirt_failed(error);
    }
    *n_errors = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virDomainSetBlockThreshold(virDomainPtr domain, const char *dev, unsigned long long threshold, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSetBlockThreshold(domain, dev, threshold, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainBackupBegin(virDomainPtr domain, const char *backupXML, const char *checkpointXML, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainBackupBegin(domain, backupXML, checkpointXML, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainBackupGetXMLDesc(virDomainPtr domain, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virDomainBackupGetXMLDesc(domain, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainFDAssociate(virDomainPtr domain, const char *name, const int *fds, size_t n_fds, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_fds > INT_MAX)
        return polyvirt_refuse(error, "fds");
    pv_ret = virDomainFDAssociate(domain, name, (unsigned int)n_fds, (int *)fds, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSetThrottleGroup(virDomainPtr dom, const char *group, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
#if LIBVIR_CHECK_VERSION(11, 2, 0)
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virDomainSetThrottleGroup(dom, group, params, (int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
#else
    (void)dom;
    (void)group;
    (void)params;
    (void)n_params;
    (void)flags;
    return polyvirt_not_there(error, "virDomainSetThrottleGroup");
#endif
}

int polyvirt_virDomainDelThrottleGroup(virDomainPtr dom, const char *group, unsigned int flags, virErrorPtr *error)
{
#if LIBVIR_CHECK_VERSION(11, 2, 0)
    int pv_ret;
    pv_ret = virDomainDelThrottleGroup(dom, group, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
#else
    (void)dom;
    (void)group;
    (void)flags;
    return polyvirt_not_there(error, "virDomainDelThrottleGroup");
#endif
}

int polyvirt_virDomainCheckpointGetName(virDomainCheckpointPtr checkpoint, char **result, virErrorPtr *error)
{
    const char *pv_ret;
    *result = NULL;
    pv_ret = virDomainCheckpointGetName(checkpoint);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = strdup(pv_ret);
    if (!*result)
        return polyvirt_out_of_memory(error);
    return 0;
}

int polyvirt_virDomainCheckpointGetDomain(virDomainCheckpointPtr checkpoint, virDomainPtr *result, virErrorPtr *error)
{
    virDomainPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainCheckpointGetDomain(checkpoint);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    virDomainRef(pv_ret);
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainCheckpointGetConnect(virDomainCheckpointPtr checkpoint, virConnectPtr *result, virErrorPtr *error)
{
    virConnectPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainCheckpointGetConnect(checkpoint);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    virConnectRef(pv_ret);
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainCheckpointCreateXML(virDomainPtr domain, const char *xmlDesc, unsigned int flags, virDomainCheckpointPtr *result, virErrorPtr *error)
{
    virDomainCheckpointPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainCheckpointCreateXML(domain, xmlDesc, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainCheckpointGetXMLDesc(virDomainCheckpointPtr checkpoint, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virDomainCheckpointGetXMLDesc(checkpoint, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainListAllCheckpoints(virDomainPtr domain, unsigned int flags, virDomainCheckpointPtr **checkpoints, size_t *n_checkpoints, virErrorPtr *error)
{
    int pv_ret;
    *checkpoints = NULL;
    *n_checkpoints = 0;
    pv_ret = virDomainListAllCheckpoints(domain, checkpoints, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_checkpoints = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virDomainCheckpointListAllChildren(virDomainCheckpointPtr checkpoint, unsigned int flags, virDomainCheckpointPtr **children, size_t *n_children, virErrorPtr *error)
{
    int pv_ret;
    *children = NULL;
    *n_children = 0;
    pv_ret = virDomainCheckpointListAllChildren(checkpoint, children, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_children = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virDomainCheckpointLookupByName(virDomainPtr domain, const char *name, unsigned int flags, virDomainCheckpointPtr *result, virErrorPtr *error)
{
    virDomainCheckpointPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainCheckpointLookupByName(domain, name, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainCheckpointGetParent(virDomainCheckpointPtr checkpoint, unsigned int flags, virDomainCheckpointPtr *result, virErrorPtr *error)
{
    virDomainCheckpointPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainCheckpointGetParent(checkpoint, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainCheckpointDelete(virDomainCheckpointPtr checkpoint, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainCheckpointDelete(checkpoint, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainScreenshot(virDomainPtr domain, virStreamPtr stream, unsigned int screen, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virDomainScreenshot(domain, stream, screen, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainInterfaceStats(virDomainPtr dom, const char *device, virDomainInterfaceStatsStruct *stats, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainInterfaceStats(dom, device, stats, sizeof(*stats));
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSetInterfaceParameters(virDomainPtr dom, const char *device, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virDomainSetInterfaceParameters(dom, device, params, (int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetInterfaceParameters(virDomainPtr dom, const char *device, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 0;
    *params = NULL;
    *n_params = 0;
    pv_ret = virDomainGetInterfaceParameters(dom, device, NULL, &pv_n_params, flags);
    if (pv_ret >= 0 && pv_n_params > 0) {
        *params = polyvirt_room(pv_n_params, 1, sizeof(**params));
        if (!*params) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virDomainGetInterfaceParameters(dom, device, (virTypedParameterPtr)*params, &pv_n_params, flags);
    }
    if (pv_ret < 0) {
        free(*params);
        *params = NULL;
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virDomainAttachDevice(virDomainPtr domain, const char *xml, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainAttachDevice(domain, xml);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainDetachDevice(virDomainPtr domain, const char *xml, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainDetachDevice(domain, xml);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainAttachDeviceFlags(virDomainPtr domain, const char *xml, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainAttachDeviceFlags(domain, xml, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainDetachDeviceFlags(virDomainPtr domain, const char *xml, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainDetachDeviceFlags(domain, xml, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainUpdateDeviceFlags(virDomainPtr domain, const char *xml, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainUpdateDeviceFlags(domain, xml, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainDetachDeviceAlias(virDomainPtr domain, const char *alias, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainDetachDeviceAlias(domain, alias, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSendKey(virDomainPtr domain, unsigned int codeset, unsigned int holdtime, const unsigned int *keycodes, size_t n_keycodes, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_keycodes > INT_MAX)
        return polyvirt_refuse(error, "keycodes");
    pv_ret = virDomainSendKey(domain, codeset, holdtime, (unsigned int *)keycodes, (int)n_keycodes, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainOpenConsole(virDomainPtr dom, const char *dev_name, virStreamPtr st, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainOpenConsole(dom, dev_name, st, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainOpenChannel(virDomainPtr dom, const char *name, virStreamPtr st, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainOpenChannel(dom, name, st, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainOpenGraphics(virDomainPtr dom, unsigned int idx, int fd, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainOpenGraphics(dom, idx, fd, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainOpenGraphicsFD(virDomainPtr dom, unsigned int idx, unsigned int flags, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainOpenGraphicsFD(dom, idx, flags);
    if (pv_ret == -1) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainInjectNMI(virDomainPtr domain, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainInjectNMI(domain, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGraphicsReload(virDomainPtr domain, unsigned int type, unsigned int flags, virErrorPtr *error)
{
#if LIBVIR_CHECK_VERSION(10, 2, 0)
    int pv_ret;
    pv_ret = virDomainGraphicsReload(domain, type, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
#else
    (void)domain;
    (void)type;
    (void)flags;
    return polyvirt_not_there(error, "virDomainGraphicsReload");
#endif
}

int polyvirt_virDomainAnnounceInterface(virDomainPtr dom, const char *device, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
#if LIBVIR_CHECK_VERSION(12, 5, 0)
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virDomainAnnounceInterface(dom, device, params, (int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
#else
    (void)dom;
    (void)device;
    (void)params;
    (void)n_params;
    (void)flags;
    return polyvirt_not_there(error, "virDomainAnnounceInterface");
#endif
}

int polyvirt_virConnectDomainEventDeregisterAny(virConnectPtr conn, int callbackID, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectDomainEventDeregisterAny(conn, callbackID);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainPMSuspendForDuration(virDomainPtr domain, unsigned int target, unsigned long long duration, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainPMSuspendForDuration(domain, target, duration, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainPMWakeup(virDomainPtr domain, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainPMWakeup(domain, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetHostname(virDomainPtr domain, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virDomainGetHostname(domain, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainSendProcessSignal(virDomainPtr domain, long long pid_value, unsigned int signum, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSendProcessSignal(domain, pid_value, signum, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainFSTrim(virDomainPtr dom, const char *mountPoint, unsigned long long minimum, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainFSTrim(dom, mountPoint, minimum, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainFSFreeze(virDomainPtr dom, const char *const *mountpoints, size_t n_mountpoints, unsigned int flags, int *result, virErrorPtr *error)
{
    int pv_ret;
    if (n_mountpoints > INT_MAX)
        return polyvirt_refuse(error, "mountpoints");
    pv_ret = virDomainFSFreeze(dom, (const char * *)mountpoints, (unsigned int)n_mountpoints, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virDomainFSThaw(virDomainPtr dom, const char *const *mountpoints, size_t n_mountpoints, unsigned int flags, int *result, virErrorPtr *error)
{
    int pv_ret;
    if (n_mountpoints > INT_MAX)
        return polyvirt_refuse(error, "mountpoints");
    pv_ret = virDomainFSThaw(dom, (const char * *)mountpoints, (unsigned int)n_mountpoints, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virDomainGetFSInfo(virDomainPtr dom, unsigned int flags, virDomainFSInfoPtr **info, size_t *n_info, virErrorPtr *error)
{
    int pv_ret;
    *info = NULL;
    *n_info = 0;
    pv_ret = virDomainGetFSInfo(dom, info, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_info = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virDomainGetTime(virDomainPtr dom, unsigned int flags, long long *seconds, unsigned int *nseconds, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainGetTime(dom, seconds, nseconds, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSetTime(virDomainPtr dom, long long seconds, unsigned int nseconds, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSetTime(dom, seconds, nseconds, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainInterfaceAddresses(virDomainPtr dom, unsigned int source, unsigned int flags, virDomainInterfacePtr **ifaces, size_t *n_ifaces, virErrorPtr *error)
{
    int pv_ret;
    *ifaces = NULL;
    *n_ifaces = 0;
    pv_ret = virDomainInterfaceAddresses(dom, ifaces, source, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_ifaces = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virDomainSetUserPassword(virDomainPtr dom, const char *user, const char *password, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSetUserPassword(dom, user, password, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetGuestVcpus(virDomainPtr domain, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    unsigned int pv_n_params = 0;
    *params = NULL;
    *n_params = 0;
    pv_ret = virDomainGetGuestVcpus(domain, params, &pv_n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virDomainSetGuestVcpus(virDomainPtr domain, const char *cpumap, int state, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSetGuestVcpus(domain, cpumap, state, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetGuestInfo(virDomainPtr domain, unsigned int types, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 0;
    *params = NULL;
    *n_params = 0;
    pv_ret = virDomainGetGuestInfo(domain, types, params, &pv_n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virDomainAgentSetResponseTimeout(virDomainPtr domain, int timeout, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainAgentSetResponseTimeout(domain, timeout, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainAuthorizedSSHKeysGet(virDomainPtr domain, const char *user, unsigned int flags, char ***keys, size_t *n_keys, virErrorPtr *error)
{
    int pv_ret;
    *keys = NULL;
    *n_keys = 0;
    pv_ret = virDomainAuthorizedSSHKeysGet(domain, user, keys, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_keys = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virDomainAuthorizedSSHKeysSet(virDomainPtr domain, const char *user, const char *const *keys, size_t n_keys, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_keys > INT_MAX)
        return polyvirt_refuse(error, "keys");
    pv_ret = virDomainAuthorizedSSHKeysSet(domain, user, (const char * *)keys, (unsigned int)n_keys, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetJobInfo(virDomainPtr dom, virDomainJobInfo *info, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainGetJobInfo(dom, info);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetJobStats(virDomainPtr domain, unsigned int flags, int *type, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 0;
    *params = NULL;
    *n_params = 0;
    pv_ret = virDomainGetJobStats(domain, type, params, &pv_n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virDomainAbortJob(virDomainPtr dom, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainAbortJob(dom);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainAbortJobFlags(virDomainPtr dom, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainAbortJobFlags(dom, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSetMemoryParameters(virDomainPtr domain, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virDomainSetMemoryParameters(domain, params, (int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetMemoryParameters(virDomainPtr domain, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 0;
    *params = NULL;
    *n_params = 0;
    pv_ret = virDomainGetMemoryParameters(domain, NULL, &pv_n_params, flags);
    if (pv_ret >= 0 && pv_n_params > 0) {
        *params = polyvirt_room(pv_n_params, 1, sizeof(**params));
        if (!*params) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virDomainGetMemoryParameters(domain, (virTypedParameterPtr)*params, &pv_n_params, flags);
    }
    if (pv_ret < 0) {
        free(*params);
        *params = NULL;
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virDomainSetNumaParameters(virDomainPtr domain, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virDomainSetNumaParameters(domain, params, (int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetNumaParameters(virDomainPtr domain, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 0;
    *params = NULL;
    *n_params = 0;
    pv_ret = virDomainGetNumaParameters(domain, NULL, &pv_n_params, flags);
    if (pv_ret >= 0 && pv_n_params > 0) {
        *params = polyvirt_room(pv_n_params, 1, sizeof(**params));
        if (!*params) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virDomainGetNumaParameters(domain, (virTypedParameterPtr)*params, &pv_n_params, flags);
    }
    if (pv_ret < 0) {
        free(*params);
        *params = NULL;
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virDomainGetMaxMemory(virDomainPtr domain, unsigned long *result, virErrorPtr *error)
{
    unsigned long pv_ret;
    pv_ret = virDomainGetMaxMemory(domain);
    if ((pv_ret == 0 || pv_ret == (unsigned long)-1) && virGetLastErrorCode() != VIR_ERR_OK) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainSetMaxMemory(virDomainPtr domain, unsigned long memory, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSetMaxMemory(domain, memory);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSetMemory(virDomainPtr domain, unsigned long memory, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSetMemory(domain, memory);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSetMemoryFlags(virDomainPtr domain, unsigned long memory, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSetMemoryFlags(domain, memory, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSetMemoryStatsPeriod(virDomainPtr domain, int period, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSetMemoryStatsPeriod(domain, period, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainMemoryPeek(virDomainPtr dom, unsigned long long start, size_t size, unsigned int flags, unsigned char **buffer, size_t *n_buffer, virErrorPtr *error)
{
    int pv_ret;
    *buffer = NULL;
    *n_buffer = 0;
    *buffer = polyvirt_room(size, 1, sizeof(**buffer));
    if (!*buffer) {
        return polyvirt_out_of_memory(error);
    }
    pv_ret = virDomainMemoryPeek(dom, start, size, (void *)*buffer, flags);
    if (pv_ret < 0) {
        free(*buffer);
        *buffer = NULL;
        return polyvirt_failed(error);
    }
    *n_buffer = (size_t)(size) * 1;
    return pv_ret;
}

int polyvirt_virDomainMigrate(virDomainPtr domain, virConnectPtr dconn, unsigned long flags, const char *dname, const char *uri, unsigned long bandwidth, virDomainPtr *result, virErrorPtr *error)
{
    virDomainPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainMigrate(domain, dconn, flags, dname, uri, bandwidth);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainMigrate2(virDomainPtr domain, virConnectPtr dconn, const char *dxml, unsigned long flags, const char *dname, const char *uri, unsigned long bandwidth, virDomainPtr *result, virErrorPtr *error)
{
    virDomainPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainMigrate2(domain, dconn, dxml, flags, dname, uri, bandwidth);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainMigrate3(virDomainPtr domain, virConnectPtr dconn, virTypedParameterPtr  params, int n_params, unsigned int flags, virDomainPtr *result, virErrorPtr *error)
{
    virDomainPtr pv_ret;
    *result = NULL;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virDomainMigrate3(domain, dconn, params, (unsigned int)n_params, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainMigrateToURI(virDomainPtr domain, const char *duri, unsigned long flags, const char *dname, unsigned long bandwidth, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainMigrateToURI(domain, duri, flags, dname, bandwidth);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainMigrateToURI2(virDomainPtr domain, const char *dconnuri, const char *miguri, const char *dxml, unsigned long flags, const char *dname, unsigned long bandwidth, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainMigrateToURI2(domain, dconnuri, miguri, dxml, flags, dname, bandwidth);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainMigrateToURI3(virDomainPtr domain, const char *dconnuri, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virDomainMigrateToURI3(domain, dconnuri, params, (unsigned int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainMigrateGetMaxDowntime(virDomainPtr domain, unsigned int flags, unsigned long long *downtime, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainMigrateGetMaxDowntime(domain, downtime, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainMigrateSetMaxDowntime(virDomainPtr domain, unsigned long long downtime, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainMigrateSetMaxDowntime(domain, downtime, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainMigrateGetCompressionCache(virDomainPtr domain, unsigned int flags, unsigned long long *cacheSize, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainMigrateGetCompressionCache(domain, cacheSize, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainMigrateSetCompressionCache(virDomainPtr domain, unsigned long long cacheSize, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainMigrateSetCompressionCache(domain, cacheSize, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainMigrateSetMaxSpeed(virDomainPtr domain, unsigned long bandwidth, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainMigrateSetMaxSpeed(domain, bandwidth, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainMigrateGetMaxSpeed(virDomainPtr domain, unsigned int flags, unsigned long *bandwidth, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainMigrateGetMaxSpeed(domain, bandwidth, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainMigrateStartPostCopy(virDomainPtr domain, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainMigrateStartPostCopy(domain, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSave(virDomainPtr domain, const char *to, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSave(domain, to);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSaveFlags(virDomainPtr domain, const char *to, const char *dxml, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSaveFlags(domain, to, dxml, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSaveParams(virDomainPtr domain, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virDomainSaveParams(domain, params, (int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainRestore(virConnectPtr conn, const char *from, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainRestore(conn, from);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainRestoreFlags(virConnectPtr conn, const char *from, const char *dxml, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainRestoreFlags(conn, from, dxml, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainRestoreParams(virConnectPtr conn, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virDomainRestoreParams(conn, params, (int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSaveImageGetXMLDesc(virConnectPtr conn, const char *file, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virDomainSaveImageGetXMLDesc(conn, file, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainSaveImageDefineXML(virConnectPtr conn, const char *file, const char *dxml, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSaveImageDefineXML(conn, file, dxml, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainManagedSave(virDomainPtr dom, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainManagedSave(dom, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainHasManagedSaveImage(virDomainPtr dom, unsigned int flags, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainHasManagedSaveImage(dom, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainManagedSaveRemove(virDomainPtr dom, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainManagedSaveRemove(dom, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainManagedSaveGetXMLDesc(virDomainPtr domain, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virDomainManagedSaveGetXMLDesc(domain, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainManagedSaveDefineXML(virDomainPtr domain, const char *dxml, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainManagedSaveDefineXML(domain, dxml, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainCoreDump(virDomainPtr domain, const char *to, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainCoreDump(domain, to, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainCoreDumpWithFormat(virDomainPtr domain, const char *to, unsigned int dumpformat, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainCoreDumpWithFormat(domain, to, dumpformat, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSnapshotGetName(virDomainSnapshotPtr snapshot, char **result, virErrorPtr *error)
{
    const char *pv_ret;
    *result = NULL;
    pv_ret = virDomainSnapshotGetName(snapshot);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = strdup(pv_ret);
    if (!*result)
        return polyvirt_out_of_memory(error);
    return 0;
}

int polyvirt_virDomainSnapshotGetDomain(virDomainSnapshotPtr snapshot, virDomainPtr *result, virErrorPtr *error)
{
    virDomainPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainSnapshotGetDomain(snapshot);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    virDomainRef(pv_ret);
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainSnapshotGetConnect(virDomainSnapshotPtr snapshot, virConnectPtr *result, virErrorPtr *error)
{
    virConnectPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainSnapshotGetConnect(snapshot);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    virConnectRef(pv_ret);
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainSnapshotCreateXML(virDomainPtr domain, const char *xmlDesc, unsigned int flags, virDomainSnapshotPtr *result, virErrorPtr *error)
{
    virDomainSnapshotPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainSnapshotCreateXML(domain, xmlDesc, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainSnapshotGetXMLDesc(virDomainSnapshotPtr snapshot, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virDomainSnapshotGetXMLDesc(snapshot, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainSnapshotNum(virDomainPtr domain, unsigned int flags, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSnapshotNum(domain, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virDomainSnapshotListNames(virDomainPtr domain, unsigned int flags, char ***names, size_t *n_names, virErrorPtr *error)
{
    int pv_ret;
    int pv_room = 64;
    *names = NULL;
    *n_names = 0;
    for (;;) {
        *names = polyvirt_room(pv_room, 1, sizeof(**names));
        if (!*names) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virDomainSnapshotListNames(domain, (char * *)*names, pv_room, flags);
        if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)
            break;
        polyvirt_free_texts(*names, pv_ret);
        *names = NULL;
        if (pv_room > POLYVIRT_MOST_ROOM)
            return polyvirt_out_of_memory(error);
        pv_room *= 4;
    }
    if (pv_ret < 0) {
        free(*names);
        *names = NULL;
        return polyvirt_failed(error);
    }
    *n_names = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virDomainListAllSnapshots(virDomainPtr domain, unsigned int flags, virDomainSnapshotPtr **snaps, size_t *n_snaps, virErrorPtr *error)
{
    int pv_ret;
    *snaps = NULL;
    *n_snaps = 0;
    pv_ret = virDomainListAllSnapshots(domain, snaps, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_snaps = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virDomainSnapshotNumChildren(virDomainSnapshotPtr snapshot, unsigned int flags, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSnapshotNumChildren(snapshot, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virDomainSnapshotListChildrenNames(virDomainSnapshotPtr snapshot, unsigned int flags, char ***names, size_t *n_names, virErrorPtr *error)
{
    int pv_ret;
    int pv_room = 64;
    *names = NULL;
    *n_names = 0;
    for (;;) {
        *names = polyvirt_room(pv_room, 1, sizeof(**names));
        if (!*names) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virDomainSnapshotListChildrenNames(snapshot, (char * *)*names, pv_room, flags);
        if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)
            break;
        polyvirt_free_texts(*names, pv_ret);
        *names = NULL;
        if (pv_room > POLYVIRT_MOST_ROOM)
            return polyvirt_out_of_memory(error);
        pv_room *= 4;
    }
    if (pv_ret < 0) {
        free(*names);
        *names = NULL;
        return polyvirt_failed(error);
    }
    *n_names = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virDomainSnapshotListAllChildren(virDomainSnapshotPtr snapshot, unsigned int flags, virDomainSnapshotPtr **snaps, size_t *n_snaps, virErrorPtr *error)
{
    int pv_ret;
    *snaps = NULL;
    *n_snaps = 0;
    pv_ret = virDomainSnapshotListAllChildren(snapshot, snaps, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_snaps = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virDomainSnapshotLookupByName(virDomainPtr domain, const char *name, unsigned int flags, virDomainSnapshotPtr *result, virErrorPtr *error)
{
    virDomainSnapshotPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainSnapshotLookupByName(domain, name, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainHasCurrentSnapshot(virDomainPtr domain, unsigned int flags, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainHasCurrentSnapshot(domain, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainSnapshotCurrent(virDomainPtr domain, unsigned int flags, virDomainSnapshotPtr *result, virErrorPtr *error)
{
    virDomainSnapshotPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainSnapshotCurrent(domain, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainSnapshotGetParent(virDomainSnapshotPtr snapshot, unsigned int flags, virDomainSnapshotPtr *result, virErrorPtr *error)
{
    virDomainSnapshotPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainSnapshotGetParent(snapshot, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainSnapshotIsCurrent(virDomainSnapshotPtr snapshot, unsigned int flags, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSnapshotIsCurrent(snapshot, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainSnapshotHasMetadata(virDomainSnapshotPtr snapshot, unsigned int flags, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSnapshotHasMetadata(snapshot, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainRevertToSnapshot(virDomainSnapshotPtr snapshot, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainRevertToSnapshot(snapshot, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSnapshotDelete(virDomainSnapshotPtr snapshot, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSnapshotDelete(snapshot, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetCPUStats(virDomainPtr domain, int start_cpu, unsigned int ncpus, unsigned int flags, int *result, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    unsigned int pv_room = 64;
    *params = NULL;
    *n_params = 0;
    pv_ret = virDomainGetCPUStats(domain, NULL, 0, start_cpu, ncpus > 0 ? 1 : 0, flags);
    if (pv_ret > 0 && ncpus > 0) {
        pv_room = pv_ret;
        *params = polyvirt_room(pv_room, ncpus, sizeof(**params));
        if (!*params) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virDomainGetCPUStats(domain, (virTypedParameterPtr)*params, pv_room, start_cpu, ncpus, flags);
    }
    if (pv_ret < 0) {
        free(*params);
        *params = NULL;
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    *n_params = pv_ret * (int)ncpus;
    return pv_ret;
}

int polyvirt_virDomainMemoryStats(virDomainPtr dom, unsigned int flags, virDomainMemoryStatStruct **stats, size_t *n_stats, virErrorPtr *error)
{
    int pv_ret;
    unsigned int pv_room = 64;
    *stats = NULL;
    *n_stats = 0;
    for (;;) {
        *stats = polyvirt_room(pv_room, 1, sizeof(**stats));
        if (!*stats) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virDomainMemoryStats(dom, (virDomainMemoryStatPtr)*stats, pv_room, flags);
        if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)
            break;
        polyvirt_free_records_DomainMemoryStat(*stats, pv_ret);
        *stats = NULL;
        if (pv_room > POLYVIRT_MOST_ROOM)
            return polyvirt_out_of_memory(error);
        pv_room *= 4;
    }
    if (pv_ret < 0) {
        free(*stats);
        *stats = NULL;
        return polyvirt_failed(error);
    }
    *n_stats = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virConnectGetAllDomainStats(virConnectPtr conn, unsigned int stats, unsigned int flags, virDomainStatsRecordPtr **retStats, size_t *n_retStats, virErrorPtr *error)
{
    int pv_ret;
    *retStats = NULL;
    *n_retStats = 0;
    pv_ret = virConnectGetAllDomainStats(conn, stats, retStats, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_retStats = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virDomainListGetStats(const virDomainPtr *doms, size_t n_doms, unsigned int stats, unsigned int flags, virDomainStatsRecordPtr **retStats, size_t *n_retStats, virErrorPtr *error)
{
    int pv_ret;
    virDomainPtr *pv_doms = NULL;
    *retStats = NULL;
    *n_retStats = 0;
    pv_doms = polyvirt_room(n_doms + 1, 1, sizeof(*pv_doms));
    if (!pv_doms)
        return polyvirt_out_of_memory(error);
    if (n_doms > 0)
        memcpy(pv_doms, doms, n_doms * sizeof(*pv_doms));
    pv_ret = virDomainListGetStats(pv_doms, stats, retStats, flags);
    free(pv_doms);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_retStats = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virDomainGetPerfEvents(virDomainPtr dom, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 0;
    *params = NULL;
    *n_params = 0;
    pv_ret = virDomainGetPerfEvents(dom, params, &pv_n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virDomainSetPerfEvents(virDomainPtr dom, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virDomainSetPerfEvents(dom, params, (int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainStartDirtyRateCalc(virDomainPtr domain, int seconds, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainStartDirtyRateCalc(domain, seconds, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetSchedulerParameters(virDomainPtr domain, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 64;
    *params = NULL;
    *n_params = 0;
    *params = polyvirt_room(pv_n_params, 1, sizeof(**params));
    if (!*params) {
        return polyvirt_out_of_memory(error);
    }
    pv_ret = virDomainGetSchedulerParameters(domain, (virTypedParameterPtr)*params, &pv_n_params);
    if (pv_ret < 0) {
        free(*params);
        *params = NULL;
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virDomainGetSchedulerParametersFlags(virDomainPtr domain, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 64;
    *params = NULL;
    *n_params = 0;
    *params = polyvirt_room(pv_n_params, 1, sizeof(**params));
    if (!*params) {
        return polyvirt_out_of_memory(error);
    }
    pv_ret = virDomainGetSchedulerParametersFlags(domain, (virTypedParameterPtr)*params, &pv_n_params, flags);
    if (pv_ret < 0) {
        free(*params);
        *params = NULL;
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virDomainSetSchedulerParameters(virDomainPtr domain, virTypedParameterPtr  params, int n_params, virErrorPtr *error)
{
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virDomainSetSchedulerParameters(domain, params, (int)n_params);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSetSchedulerParametersFlags(virDomainPtr domain, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virDomainSetSchedulerParametersFlags(domain, params, (int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetSchedulerType(virDomainPtr domain, char **result, int *nparams, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virDomainGetSchedulerType(domain, nparams);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainGetMaxVcpus(virDomainPtr domain, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainGetMaxVcpus(domain);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virDomainSetVcpus(virDomainPtr domain, unsigned int nvcpus, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSetVcpus(domain, nvcpus);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSetVcpusFlags(virDomainPtr domain, unsigned int nvcpus, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSetVcpusFlags(domain, nvcpus, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetVcpusFlags(virDomainPtr domain, unsigned int flags, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainGetVcpusFlags(domain, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virDomainPinVcpu(virDomainPtr domain, unsigned int vcpu, const unsigned char *cpumap, size_t n_cpumap, virErrorPtr *error)
{
    int pv_ret;
    if (n_cpumap > INT_MAX)
        return polyvirt_refuse(error, "cpumap");
    pv_ret = virDomainPinVcpu(domain, vcpu, (unsigned char *)cpumap, (int)n_cpumap);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainPinVcpuFlags(virDomainPtr domain, unsigned int vcpu, const unsigned char *cpumap, size_t n_cpumap, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_cpumap > INT_MAX)
        return polyvirt_refuse(error, "cpumap");
    pv_ret = virDomainPinVcpuFlags(domain, vcpu, (unsigned char *)cpumap, (int)n_cpumap, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetVcpuPinInfo(virDomainPtr domain, int maplen, unsigned int flags, int *result, unsigned char **cpumaps, size_t *n_cpumaps, virErrorPtr *error)
{
    int pv_ret;
    int pv_room = 64;
    *cpumaps = NULL;
    *n_cpumaps = 0;
    if (maplen < 0)
        return polyvirt_refuse(error, "maplen");
    for (;;) {
        *cpumaps = polyvirt_room(pv_room, maplen, sizeof(**cpumaps));
        if (!*cpumaps) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virDomainGetVcpuPinInfo(domain, pv_room, (unsigned char *)*cpumaps, maplen, flags);
        if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)
            break;
        free(*cpumaps);
        *cpumaps = NULL;
        if (pv_room > POLYVIRT_MOST_ROOM)
            return polyvirt_out_of_memory(error);
        pv_room *= 4;
    }
    if (pv_ret < 0) {
        free(*cpumaps);
        *cpumaps = NULL;
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    *n_cpumaps = (size_t)pv_ret * maplen;
    return pv_ret;
}

int polyvirt_virDomainPinEmulator(virDomainPtr domain, const unsigned char *cpumap, size_t n_cpumap, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_cpumap > INT_MAX)
        return polyvirt_refuse(error, "cpumap");
    pv_ret = virDomainPinEmulator(domain, (unsigned char *)cpumap, (int)n_cpumap, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetEmulatorPinInfo(virDomainPtr domain, int maplen, unsigned int flags, int *result, unsigned char **cpumaps, size_t *n_cpumaps, virErrorPtr *error)
{
    int pv_ret;
    *cpumaps = NULL;
    *n_cpumaps = 0;
    if (maplen < 0)
        return polyvirt_refuse(error, "maplen");
    *cpumaps = polyvirt_room(maplen, 1, sizeof(**cpumaps));
    if (!*cpumaps) {
        return polyvirt_out_of_memory(error);
    }
    pv_ret = virDomainGetEmulatorPinInfo(domain, (unsigned char *)*cpumaps, maplen, flags);
    if (pv_ret == -1) {
        free(*cpumaps);
        *cpumaps = NULL;
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    *n_cpumaps = (size_t)(maplen) * 1;
    return 0;
}

int polyvirt_virDomainGetIOThreadInfo(virDomainPtr domain, unsigned int flags, virDomainIOThreadInfoPtr **info, size_t *n_info, virErrorPtr *error)
{
    int pv_ret;
    *info = NULL;
    *n_info = 0;
    pv_ret = virDomainGetIOThreadInfo(domain, info, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_info = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virDomainPinIOThread(virDomainPtr domain, unsigned int iothread_id, const unsigned char *cpumap, size_t n_cpumap, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_cpumap > INT_MAX)
        return polyvirt_refuse(error, "cpumap");
    pv_ret = virDomainPinIOThread(domain, iothread_id, (unsigned char *)cpumap, (int)n_cpumap, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainAddIOThread(virDomainPtr domain, unsigned int iothread_id, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainAddIOThread(domain, iothread_id, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainDelIOThread(virDomainPtr domain, unsigned int iothread_id, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainDelIOThread(domain, iothread_id, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSetIOThreadParams(virDomainPtr domain, unsigned int iothread_id, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virDomainSetIOThreadParams(domain, iothread_id, params, (int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetVcpus(virDomainPtr domain, int maplen, virVcpuInfo **info, size_t *n_info, unsigned char **cpumaps, size_t *n_cpumaps, virErrorPtr *error)
{
    int pv_ret;
    int pv_room = 64;
    *info = NULL;
    *n_info = 0;
    *cpumaps = NULL;
    *n_cpumaps = 0;
    if (maplen < 0)
        return polyvirt_refuse(error, "maplen");
    for (;;) {
        *info = polyvirt_room(pv_room, 1, sizeof(**info));
        if (!*info) {
            return polyvirt_out_of_memory(error);
        }
        *cpumaps = polyvirt_room(pv_room, maplen, sizeof(**cpumaps));
        if (!*cpumaps) {
            free(*info);
            *info = NULL;
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virDomainGetVcpus(domain, (virVcpuInfoPtr)*info, pv_room, maplen > 0 ? (unsigned char *)*cpumaps : NULL, maplen);
        if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)
            break;
        polyvirt_free_records_VcpuInfo(*info, pv_ret);
        *info = NULL;
        free(*cpumaps);
        *cpumaps = NULL;
        if (pv_room > POLYVIRT_MOST_ROOM)
            return polyvirt_out_of_memory(error);
        pv_room *= 4;
    }
    if (pv_ret < 0) {
        free(*info);
        *info = NULL;
        free(*cpumaps);
        *cpumaps = NULL;
        return polyvirt_failed(error);
    }
    *n_info = (size_t)pv_ret;
    *n_cpumaps = (size_t)pv_ret * maplen;
    return pv_ret;
}

int polyvirt_virDomainSetVcpu(virDomainPtr domain, const char *vcpumap, int state, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSetVcpu(domain, vcpumap, state, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virConnectListDomains(virConnectPtr conn, int **ids, size_t *n_ids, virErrorPtr *error)
{
    int pv_ret;
    int pv_room = 64;
    *ids = NULL;
    *n_ids = 0;
    for (;;) {
        *ids = polyvirt_room(pv_room, 1, sizeof(**ids));
        if (!*ids) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virConnectListDomains(conn, (int *)*ids, pv_room);
        if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)
            break;
        free(*ids);
        *ids = NULL;
        if (pv_room > POLYVIRT_MOST_ROOM)
            return polyvirt_out_of_memory(error);
        pv_room *= 4;
    }
    if (pv_ret < 0) {
        free(*ids);
        *ids = NULL;
        return polyvirt_failed(error);
    }
    *n_ids = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virConnectNumOfDomains(virConnectPtr conn, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectNumOfDomains(conn);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virDomainGetConnect(virDomainPtr domain, virConnectPtr *result, virErrorPtr *error)
{
    virConnectPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainGetConnect(domain);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    virConnectRef(pv_ret);
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainCreateXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virDomainPtr *result, virErrorPtr *error)
{
    virDomainPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainCreateXML(conn, xmlDesc, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainCreateXMLWithFiles(virConnectPtr conn, const char *xmlDesc, const int *files, size_t n_files, unsigned int flags, virDomainPtr *result, virErrorPtr *error)
{
    virDomainPtr pv_ret;
    *result = NULL;
    if (n_files > INT_MAX)
        return polyvirt_refuse(error, "files");
    pv_ret = virDomainCreateXMLWithFiles(conn, xmlDesc, (unsigned int)n_files, (int *)files, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainLookupByName(virConnectPtr conn, const char *name, virDomainPtr *result, virErrorPtr *error)
{
    virDomainPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainLookupByName(conn, name);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainLookupByID(virConnectPtr conn, int id, virDomainPtr *result, virErrorPtr *error)
{
    virDomainPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainLookupByID(conn, id);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainLookupByUUID(virConnectPtr conn, const unsigned char *uuid, virDomainPtr *result, virErrorPtr *error)
{
    virDomainPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainLookupByUUID(conn, uuid);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainLookupByUUIDString(virConnectPtr conn, const char *uuid, virDomainPtr *result, virErrorPtr *error)
{
    virDomainPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainLookupByUUIDString(conn, uuid);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainShutdown(virDomainPtr domain, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainShutdown(domain);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainShutdownFlags(virDomainPtr domain, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainShutdownFlags(domain, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainReboot(virDomainPtr domain, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainReboot(domain, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainReset(virDomainPtr domain, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainReset(domain, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainDestroy(virDomainPtr domain, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainDestroy(domain);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainDestroyFlags(virDomainPtr domain, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainDestroyFlags(domain, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSuspend(virDomainPtr domain, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSuspend(domain);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainResume(virDomainPtr domain, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainResume(domain);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetInfo(virDomainPtr domain, virDomainInfo *info, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainGetInfo(domain, info);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetState(virDomainPtr domain, unsigned int flags, int *state, int *reason, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainGetState(domain, state, reason, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetControlInfo(virDomainPtr domain, unsigned int flags, virDomainControlInfo *info, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainGetControlInfo(domain, info, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetName(virDomainPtr domain, char **result, virErrorPtr *error)
{
    const char *pv_ret;
    *result = NULL;
    pv_ret = virDomainGetName(domain);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = strdup(pv_ret);
    if (!*result)
        return polyvirt_out_of_memory(error);
    return 0;
}

int polyvirt_virDomainGetID(virDomainPtr domain, unsigned int *result, virErrorPtr *error)
{
    unsigned int pv_ret;
    pv_ret = virDomainGetID(domain);
    if ((pv_ret == 0 || pv_ret == (unsigned int)-1) && virGetLastErrorCode() != VIR_ERR_OK) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainGetUUID(virDomainPtr domain, unsigned char *uuid, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainGetUUID(domain, uuid);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetUUIDString(virDomainPtr domain, char **buf, virErrorPtr *error)
{
    int pv_ret;
    *buf = NULL;
    *buf = polyvirt_room(VIR_UUID_STRING_BUFLEN, 1, 1);
    if (!*buf) {
        return polyvirt_out_of_memory(error);
    }
    pv_ret = virDomainGetUUIDString(domain, (char *)*buf);
    if (pv_ret < 0) {
        free(*buf);
        *buf = NULL;
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetOSType(virDomainPtr domain, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virDomainGetOSType(domain);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainGetSecurityLabel(virDomainPtr domain, virSecurityLabel *seclabel, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainGetSecurityLabel(domain, seclabel);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetSecurityLabelList(virDomainPtr domain, virSecurityLabel **seclabels, size_t *n_seclabels, virErrorPtr *error)
{
    int pv_ret;
    *seclabels = NULL;
    *n_seclabels = 0;
    pv_ret = virDomainGetSecurityLabelList(domain, seclabels);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_seclabels = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virDomainSetMetadata(virDomainPtr domain, int type, const char *metadata, const char *key, const char *uri, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSetMetadata(domain, type, metadata, key, uri, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetMetadata(virDomainPtr domain, int type, const char *uri, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virDomainGetMetadata(domain, type, uri, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainGetXMLDesc(virDomainPtr domain, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virDomainGetXMLDesc(domain, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectDomainXMLFromNative(virConnectPtr conn, const char *nativeFormat, const char *nativeConfig, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virConnectDomainXMLFromNative(conn, nativeFormat, nativeConfig, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectDomainXMLToNative(virConnectPtr conn, const char *nativeFormat, const char *domainXml, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virConnectDomainXMLToNative(conn, nativeFormat, domainXml, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainDefineXML(virConnectPtr conn, const char *xml, virDomainPtr *result, virErrorPtr *error)
{
    virDomainPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainDefineXML(conn, xml);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainDefineXMLFlags(virConnectPtr conn, const char *xml, unsigned int flags, virDomainPtr *result, virErrorPtr *error)
{
    virDomainPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainDefineXMLFlags(conn, xml, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainUndefine(virDomainPtr domain, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainUndefine(domain);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainUndefineFlags(virDomainPtr domain, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainUndefineFlags(domain, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virConnectNumOfDefinedDomains(virConnectPtr conn, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectNumOfDefinedDomains(conn);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virConnectListDefinedDomains(virConnectPtr conn, char ***names, size_t *n_names, virErrorPtr *error)
{
    int pv_ret;
    int pv_room = 64;
    *names = NULL;
    *n_names = 0;
    for (;;) {
        *names = polyvirt_room(pv_room, 1, sizeof(**names));
        if (!*names) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virConnectListDefinedDomains(conn, (char * *)*names, pv_room);
        if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)
            break;
        polyvirt_free_texts(*names, pv_ret);
        *names = NULL;
        if (pv_room > POLYVIRT_MOST_ROOM)
            return polyvirt_out_of_memory(error);
        pv_room *= 4;
    }
    if (pv_ret < 0) {
        free(*names);
        *names = NULL;
        return polyvirt_failed(error);
    }
    *n_names = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virConnectListAllDomains(virConnectPtr conn, unsigned int flags, virDomainPtr **domains, size_t *n_domains, virErrorPtr *error)
{
    int pv_ret;
    *domains = NULL;
    *n_domains = 0;
    pv_ret = virConnectListAllDomains(conn, domains, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_domains = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virDomainCreate(virDomainPtr domain, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainCreate(domain);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainCreateWithFlags(virDomainPtr domain, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainCreateWithFlags(domain, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainCreateWithFiles(virDomainPtr domain, const int *files, size_t n_files, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_files > INT_MAX)
        return polyvirt_refuse(error, "files");
    pv_ret = virDomainCreateWithFiles(domain, (unsigned int)n_files, (int *)files, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetAutostart(virDomainPtr domain, int *autostart, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainGetAutostart(domain, autostart);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSetAutostart(virDomainPtr domain, int autostart, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSetAutostart(domain, autostart);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetAutostartOnce(virDomainPtr domain, int *autostart, virErrorPtr *error)
{
#if LIBVIR_CHECK_VERSION(11, 2, 0)
    int pv_ret;
    pv_ret = virDomainGetAutostartOnce(domain, autostart);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
#else
    (void)domain;
    (void)autostart;
    return polyvirt_not_there(error, "virDomainGetAutostartOnce");
#endif
}

int polyvirt_virDomainSetAutostartOnce(virDomainPtr domain, int autostart, virErrorPtr *error)
{
#if LIBVIR_CHECK_VERSION(11, 2, 0)
    int pv_ret;
    pv_ret = virDomainSetAutostartOnce(domain, autostart);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
#else
    (void)domain;
    (void)autostart;
    return polyvirt_not_there(error, "virDomainSetAutostartOnce");
#endif
}

int polyvirt_virDomainCreateLinux(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virDomainPtr *result, virErrorPtr *error)
{
    virDomainPtr pv_ret;
    *result = NULL;
    pv_ret = virDomainCreateLinux(conn, xmlDesc, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainIsActive(virDomainPtr dom, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainIsActive(dom);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainIsPersistent(virDomainPtr dom, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainIsPersistent(dom);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainIsUpdated(virDomainPtr dom, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainIsUpdated(dom);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virDomainRename(virDomainPtr dom, const char *new_name, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainRename(dom, new_name, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainSetLifecycleAction(virDomainPtr domain, unsigned int type, unsigned int action, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virDomainSetLifecycleAction(domain, type, action, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetLaunchSecurityInfo(virDomainPtr domain, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 0;
    *params = NULL;
    *n_params = 0;
    pv_ret = virDomainGetLaunchSecurityInfo(domain, params, &pv_n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virDomainSetLaunchSecurityState(virDomainPtr domain, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virDomainSetLaunchSecurityState(domain, params, (int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virDomainGetMessages(virDomainPtr domain, unsigned int flags, char ***msgs, size_t *n_msgs, virErrorPtr *error)
{
    int pv_ret;
    *msgs = NULL;
    *n_msgs = 0;
    pv_ret = virDomainGetMessages(domain, msgs, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_msgs = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virInterfaceGetConnect(virInterfacePtr iface, virConnectPtr *result, virErrorPtr *error)
{
    virConnectPtr pv_ret;
    *result = NULL;
    pv_ret = virInterfaceGetConnect(iface);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    virConnectRef(pv_ret);
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectNumOfInterfaces(virConnectPtr conn, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectNumOfInterfaces(conn);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virConnectListInterfaces(virConnectPtr conn, char ***names, size_t *n_names, virErrorPtr *error)
{
    int pv_ret;
    int pv_room = 64;
    *names = NULL;
    *n_names = 0;
    for (;;) {
        *names = polyvirt_room(pv_room, 1, sizeof(**names));
        if (!*names) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virConnectListInterfaces(conn, (char * *)*names, pv_room);
        if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)
            break;
        polyvirt_free_texts(*names, pv_ret);
        *names = NULL;
        if (pv_room > POLYVIRT_MOST_ROOM)
            return polyvirt_out_of_memory(error);
        pv_room *= 4;
    }
    if (pv_ret < 0) {
        free(*names);
        *names = NULL;
        return polyvirt_failed(error);
    }
    *n_names = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virConnectNumOfDefinedInterfaces(virConnectPtr conn, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectNumOfDefinedInterfaces(conn);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virConnectListDefinedInterfaces(virConnectPtr conn, char ***names, size_t *n_names, virErrorPtr *error)
{
    int pv_ret;
    int pv_room = 64;
    *names = NULL;
    *n_names = 0;
    for (;;) {
        *names = polyvirt_room(pv_room, 1, sizeof(**names));
        if (!*names) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virConnectListDefinedInterfaces(conn, (char * *)*names, pv_room);
        if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)
            break;
        polyvirt_free_texts(*names, pv_ret);
        *names = NULL;
        if (pv_room > POLYVIRT_MOST_ROOM)
            return polyvirt_out_of_memory(error);
        pv_room *= 4;
    }
    if (pv_ret < 0) {
        free(*names);
        *names = NULL;
        return polyvirt_failed(error);
    }
    *n_names = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virConnectListAllInterfaces(virConnectPtr conn, unsigned int flags, virInterfacePtr **ifaces, size_t *n_ifaces, virErrorPtr *error)
{
    int pv_ret;
    *ifaces = NULL;
    *n_ifaces = 0;
    pv_ret = virConnectListAllInterfaces(conn, ifaces, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_ifaces = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virInterfaceLookupByName(virConnectPtr conn, const char *name, virInterfacePtr *result, virErrorPtr *error)
{
    virInterfacePtr pv_ret;
    *result = NULL;
    pv_ret = virInterfaceLookupByName(conn, name);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virInterfaceLookupByMACString(virConnectPtr conn, const char *mac, virInterfacePtr *result, virErrorPtr *error)
{
    virInterfacePtr pv_ret;
    *result = NULL;
    pv_ret = virInterfaceLookupByMACString(conn, mac);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virInterfaceGetName(virInterfacePtr iface, char **result, virErrorPtr *error)
{
    const char *pv_ret;
    *result = NULL;
    pv_ret = virInterfaceGetName(iface);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = strdup(pv_ret);
    if (!*result)
        return polyvirt_out_of_memory(error);
    return 0;
}

int polyvirt_virInterfaceGetMACString(virInterfacePtr iface, char **result, virErrorPtr *error)
{
    const char *pv_ret;
    *result = NULL;
    pv_ret = virInterfaceGetMACString(iface);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = strdup(pv_ret);
    if (!*result)
        return polyvirt_out_of_memory(error);
    return 0;
}

int polyvirt_virInterfaceGetXMLDesc(virInterfacePtr iface, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virInterfaceGetXMLDesc(iface, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virInterfaceDefineXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virInterfacePtr *result, virErrorPtr *error)
{
    virInterfacePtr pv_ret;
    *result = NULL;
    pv_ret = virInterfaceDefineXML(conn, xmlDesc, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virInterfaceUndefine(virInterfacePtr iface, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virInterfaceUndefine(iface);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virInterfaceCreate(virInterfacePtr iface, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virInterfaceCreate(iface, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virInterfaceDestroy(virInterfacePtr iface, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virInterfaceDestroy(iface, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virInterfaceChangeBegin(virConnectPtr conn, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virInterfaceChangeBegin(conn, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virInterfaceChangeCommit(virConnectPtr conn, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virInterfaceChangeCommit(conn, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virInterfaceChangeRollback(virConnectPtr conn, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virInterfaceChangeRollback(conn, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virInterfaceIsActive(virInterfacePtr iface, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virInterfaceIsActive(iface);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNetworkPortLookupByUUID(virNetworkPtr net, const unsigned char *uuid, virNetworkPortPtr *result, virErrorPtr *error)
{
    virNetworkPortPtr pv_ret;
    *result = NULL;
    pv_ret = virNetworkPortLookupByUUID(net, uuid);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNetworkPortLookupByUUIDString(virNetworkPtr net, const char *uuidstr, virNetworkPortPtr *result, virErrorPtr *error)
{
    virNetworkPortPtr pv_ret;
    *result = NULL;
    pv_ret = virNetworkPortLookupByUUIDString(net, uuidstr);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNetworkPortCreateXML(virNetworkPtr net, const char *xmldesc, unsigned int flags, virNetworkPortPtr *result, virErrorPtr *error)
{
    virNetworkPortPtr pv_ret;
    *result = NULL;
    pv_ret = virNetworkPortCreateXML(net, xmldesc, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNetworkPortGetNetwork(virNetworkPortPtr port, virNetworkPtr *result, virErrorPtr *error)
{
    virNetworkPtr pv_ret;
    *result = NULL;
    pv_ret = virNetworkPortGetNetwork(port);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    virNetworkRef(pv_ret);
    *result = pv_ret;
    return 0;
}

int polyvirt_virNetworkPortGetXMLDesc(virNetworkPortPtr port, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virNetworkPortGetXMLDesc(port, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNetworkPortGetUUID(virNetworkPortPtr port, unsigned char *uuid, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNetworkPortGetUUID(port, uuid);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNetworkPortGetUUIDString(virNetworkPortPtr port, char **buf, virErrorPtr *error)
{
    int pv_ret;
    *buf = NULL;
    *buf = polyvirt_room(VIR_UUID_STRING_BUFLEN, 1, 1);
    if (!*buf) {
        return polyvirt_out_of_memory(error);
    }
    pv_ret = virNetworkPortGetUUIDString(port, (char *)*buf);
    if (pv_ret < 0) {
        free(*buf);
        *buf = NULL;
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNetworkPortSetParameters(virNetworkPortPtr port, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virNetworkPortSetParameters(port, params, (int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNetworkPortGetParameters(virNetworkPortPtr port, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 0;
    *params = NULL;
    *n_params = 0;
    pv_ret = virNetworkPortGetParameters(port, params, &pv_n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virNetworkPortDelete(virNetworkPortPtr port, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNetworkPortDelete(port, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNetworkListAllPorts(virNetworkPtr network, unsigned int flags, virNetworkPortPtr **ports, size_t *n_ports, virErrorPtr *error)
{
    int pv_ret;
    *ports = NULL;
    *n_ports = 0;
    pv_ret = virNetworkListAllPorts(network, ports, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_ports = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virNetworkGetConnect(virNetworkPtr network, virConnectPtr *result, virErrorPtr *error)
{
    virConnectPtr pv_ret;
    *result = NULL;
    pv_ret = virNetworkGetConnect(network);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    virConnectRef(pv_ret);
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectNumOfNetworks(virConnectPtr conn, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectNumOfNetworks(conn);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virConnectListNetworks(virConnectPtr conn, char ***names, size_t *n_names, virErrorPtr *error)
{
    int pv_ret;
    int pv_room = 64;
    *names = NULL;
    *n_names = 0;
    for (;;) {
        *names = polyvirt_room(pv_room, 1, sizeof(**names));
        if (!*names) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virConnectListNetworks(conn, (char * *)*names, pv_room);
        if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)
            break;
        polyvirt_free_texts(*names, pv_ret);
        *names = NULL;
        if (pv_room > POLYVIRT_MOST_ROOM)
            return polyvirt_out_of_memory(error);
        pv_room *= 4;
    }
    if (pv_ret < 0) {
        free(*names);
        *names = NULL;
        return polyvirt_failed(error);
    }
    *n_names = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virConnectNumOfDefinedNetworks(virConnectPtr conn, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectNumOfDefinedNetworks(conn);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virConnectListDefinedNetworks(virConnectPtr conn, char ***names, size_t *n_names, virErrorPtr *error)
{
    int pv_ret;
    int pv_room = 64;
    *names = NULL;
    *n_names = 0;
    for (;;) {
        *names = polyvirt_room(pv_room, 1, sizeof(**names));
        if (!*names) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virConnectListDefinedNetworks(conn, (char * *)*names, pv_room);
        if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)
            break;
        polyvirt_free_texts(*names, pv_ret);
        *names = NULL;
        if (pv_room > POLYVIRT_MOST_ROOM)
            return polyvirt_out_of_memory(error);
        pv_room *= 4;
    }
    if (pv_ret < 0) {
        free(*names);
        *names = NULL;
        return polyvirt_failed(error);
    }
    *n_names = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virConnectListAllNetworks(virConnectPtr conn, unsigned int flags, virNetworkPtr **nets, size_t *n_nets, virErrorPtr *error)
{
    int pv_ret;
    *nets = NULL;
    *n_nets = 0;
    pv_ret = virConnectListAllNetworks(conn, nets, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_nets = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virNetworkLookupByName(virConnectPtr conn, const char *name, virNetworkPtr *result, virErrorPtr *error)
{
    virNetworkPtr pv_ret;
    *result = NULL;
    pv_ret = virNetworkLookupByName(conn, name);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNetworkLookupByUUID(virConnectPtr conn, const unsigned char *uuid, virNetworkPtr *result, virErrorPtr *error)
{
    virNetworkPtr pv_ret;
    *result = NULL;
    pv_ret = virNetworkLookupByUUID(conn, uuid);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNetworkLookupByUUIDString(virConnectPtr conn, const char *uuid, virNetworkPtr *result, virErrorPtr *error)
{
    virNetworkPtr pv_ret;
    *result = NULL;
    pv_ret = virNetworkLookupByUUIDString(conn, uuid);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNetworkCreateXML(virConnectPtr conn, const char *xmlDesc, virNetworkPtr *result, virErrorPtr *error)
{
    virNetworkPtr pv_ret;
    *result = NULL;
    pv_ret = virNetworkCreateXML(conn, xmlDesc);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNetworkCreateXMLFlags(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virNetworkPtr *result, virErrorPtr *error)
{
    virNetworkPtr pv_ret;
    *result = NULL;
    pv_ret = virNetworkCreateXMLFlags(conn, xmlDesc, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNetworkDefineXML(virConnectPtr conn, const char *xmlDesc, virNetworkPtr *result, virErrorPtr *error)
{
    virNetworkPtr pv_ret;
    *result = NULL;
    pv_ret = virNetworkDefineXML(conn, xmlDesc);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNetworkDefineXMLFlags(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virNetworkPtr *result, virErrorPtr *error)
{
    virNetworkPtr pv_ret;
    *result = NULL;
    pv_ret = virNetworkDefineXMLFlags(conn, xmlDesc, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNetworkUndefine(virNetworkPtr network, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNetworkUndefine(network);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNetworkUpdate(virNetworkPtr network, unsigned int command, unsigned int section, int parentIndex, const char *xml, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNetworkUpdate(network, command, section, parentIndex, xml, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNetworkCreate(virNetworkPtr network, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNetworkCreate(network);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNetworkDestroy(virNetworkPtr network, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNetworkDestroy(network);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNetworkGetName(virNetworkPtr network, char **result, virErrorPtr *error)
{
    const char *pv_ret;
    *result = NULL;
    pv_ret = virNetworkGetName(network);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = strdup(pv_ret);
    if (!*result)
        return polyvirt_out_of_memory(error);
    return 0;
}

int polyvirt_virNetworkGetUUID(virNetworkPtr network, unsigned char *uuid, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNetworkGetUUID(network, uuid);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNetworkGetUUIDString(virNetworkPtr network, char **buf, virErrorPtr *error)
{
    int pv_ret;
    *buf = NULL;
    *buf = polyvirt_room(VIR_UUID_STRING_BUFLEN, 1, 1);
    if (!*buf) {
        return polyvirt_out_of_memory(error);
    }
    pv_ret = virNetworkGetUUIDString(network, (char *)*buf);
    if (pv_ret < 0) {
        free(*buf);
        *buf = NULL;
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNetworkGetXMLDesc(virNetworkPtr network, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virNetworkGetXMLDesc(network, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNetworkGetBridgeName(virNetworkPtr network, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virNetworkGetBridgeName(network);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNetworkGetAutostart(virNetworkPtr network, int *autostart, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNetworkGetAutostart(network, autostart);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNetworkSetAutostart(virNetworkPtr network, int autostart, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNetworkSetAutostart(network, autostart);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNetworkIsActive(virNetworkPtr net, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNetworkIsActive(net);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNetworkIsPersistent(virNetworkPtr net, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNetworkIsPersistent(net);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNetworkGetDHCPLeases(virNetworkPtr network, const char *mac, unsigned int flags, virNetworkDHCPLeasePtr **leases, size_t *n_leases, virErrorPtr *error)
{
    int pv_ret;
    *leases = NULL;
    *n_leases = 0;
    pv_ret = virNetworkGetDHCPLeases(network, mac, leases, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_leases = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virConnectNetworkEventDeregisterAny(virConnectPtr conn, int callbackID, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectNetworkEventDeregisterAny(conn, callbackID);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNetworkSetMetadata(virNetworkPtr network, int type, const char *metadata, const char *key, const char *uri, unsigned int flags, virErrorPtr *error)
{
#if LIBVIR_CHECK_VERSION(9, 7, 0)
    int pv_ret;
    pv_ret = virNetworkSetMetadata(network, type, metadata, key, uri, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
#else
    (void)network;
    (void)type;
    (void)metadata;
    (void)key;
    (void)uri;
    (void)flags;
    return polyvirt_not_there(error, "virNetworkSetMetadata");
#endif
}

int polyvirt_virNetworkGetMetadata(virNetworkPtr network, int type, const char *uri, unsigned int flags, char **result, virErrorPtr *error)
{
#if LIBVIR_CHECK_VERSION(9, 7, 0)
    char *pv_ret;
    *result = NULL;
    pv_ret = virNetworkGetMetadata(network, type, uri, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
#else
    (void)network;
    (void)type;
    (void)uri;
    (void)flags;
    (void)result;
    return polyvirt_not_there(error, "virNetworkGetMetadata");
#endif
}

int polyvirt_virNodeNumOfDevices(virConnectPtr conn, const char *cap, unsigned int flags, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNodeNumOfDevices(conn, cap, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virNodeListDevices(virConnectPtr conn, const char *cap, unsigned int flags, char ***names, size_t *n_names, virErrorPtr *error)
{
    int pv_ret;
    int pv_room = 64;
    *names = NULL;
    *n_names = 0;
    for (;;) {
        *names = polyvirt_room(pv_room, 1, sizeof(**names));
        if (!*names) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virNodeListDevices(conn, cap, (char * *)*names, pv_room, flags);
        if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)
            break;
        polyvirt_free_texts(*names, pv_ret);
        *names = NULL;
        if (pv_room > POLYVIRT_MOST_ROOM)
            return polyvirt_out_of_memory(error);
        pv_room *= 4;
    }
    if (pv_ret < 0) {
        free(*names);
        *names = NULL;
        return polyvirt_failed(error);
    }
    *n_names = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virConnectListAllNodeDevices(virConnectPtr conn, unsigned int flags, virNodeDevicePtr **devices, size_t *n_devices, virErrorPtr *error)
{
    int pv_ret;
    *devices = NULL;
    *n_devices = 0;
    pv_ret = virConnectListAllNodeDevices(conn, devices, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_devices = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virNodeDeviceLookupByName(virConnectPtr conn, const char *name, virNodeDevicePtr *result, virErrorPtr *error)
{
    virNodeDevicePtr pv_ret;
    *result = NULL;
    pv_ret = virNodeDeviceLookupByName(conn, name);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNodeDeviceLookupSCSIHostByWWN(virConnectPtr conn, const char *wwnn, const char *wwpn, unsigned int flags, virNodeDevicePtr *result, virErrorPtr *error)
{
    virNodeDevicePtr pv_ret;
    *result = NULL;
    pv_ret = virNodeDeviceLookupSCSIHostByWWN(conn, wwnn, wwpn, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNodeDeviceGetName(virNodeDevicePtr dev, char **result, virErrorPtr *error)
{
    const char *pv_ret;
    *result = NULL;
    pv_ret = virNodeDeviceGetName(dev);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = strdup(pv_ret);
    if (!*result)
        return polyvirt_out_of_memory(error);
    return 0;
}

int polyvirt_virNodeDeviceGetParent(virNodeDevicePtr dev, char **result, virErrorPtr *error)
{
    const char *pv_ret;
    *result = NULL;
    pv_ret = virNodeDeviceGetParent(dev);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = strdup(pv_ret);
    if (!*result)
        return polyvirt_out_of_memory(error);
    return 0;
}

int polyvirt_virNodeDeviceNumOfCaps(virNodeDevicePtr dev, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNodeDeviceNumOfCaps(dev);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virNodeDeviceListCaps(virNodeDevicePtr dev, char ***names, size_t *n_names, virErrorPtr *error)
{
    int pv_ret;
    int pv_room = 64;
    *names = NULL;
    *n_names = 0;
    for (;;) {
        *names = polyvirt_room(pv_room, 1, sizeof(**names));
        if (!*names) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virNodeDeviceListCaps(dev, (char * *)*names, pv_room);
        if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)
            break;
        polyvirt_free_texts(*names, pv_ret);
        *names = NULL;
        if (pv_room > POLYVIRT_MOST_ROOM)
            return polyvirt_out_of_memory(error);
        pv_room *= 4;
    }
    if (pv_ret < 0) {
        free(*names);
        *names = NULL;
        return polyvirt_failed(error);
    }
    *n_names = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virNodeDeviceGetXMLDesc(virNodeDevicePtr dev, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virNodeDeviceGetXMLDesc(dev, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNodeDeviceDettach(virNodeDevicePtr dev, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNodeDeviceDettach(dev);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNodeDeviceDetachFlags(virNodeDevicePtr dev, const char *driverName, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNodeDeviceDetachFlags(dev, driverName, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNodeDeviceReAttach(virNodeDevicePtr dev, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNodeDeviceReAttach(dev);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNodeDeviceReset(virNodeDevicePtr dev, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNodeDeviceReset(dev);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNodeDeviceCreateXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virNodeDevicePtr *result, virErrorPtr *error)
{
    virNodeDevicePtr pv_ret;
    *result = NULL;
    pv_ret = virNodeDeviceCreateXML(conn, xmlDesc, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNodeDeviceDestroy(virNodeDevicePtr dev, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNodeDeviceDestroy(dev);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNodeDeviceDefineXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virNodeDevicePtr *result, virErrorPtr *error)
{
    virNodeDevicePtr pv_ret;
    *result = NULL;
    pv_ret = virNodeDeviceDefineXML(conn, xmlDesc, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNodeDeviceUndefine(virNodeDevicePtr dev, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNodeDeviceUndefine(dev, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNodeDeviceCreate(virNodeDevicePtr dev, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNodeDeviceCreate(dev, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNodeDeviceSetAutostart(virNodeDevicePtr dev, int autostart, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNodeDeviceSetAutostart(dev, autostart);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNodeDeviceGetAutostart(virNodeDevicePtr dev, int *autostart, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNodeDeviceGetAutostart(dev, autostart);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNodeDeviceIsPersistent(virNodeDevicePtr dev, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNodeDeviceIsPersistent(dev);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNodeDeviceIsActive(virNodeDevicePtr dev, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNodeDeviceIsActive(dev);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNodeDeviceUpdate(virNodeDevicePtr dev, const char *xmlDesc, unsigned int flags, virErrorPtr *error)
{
#if LIBVIR_CHECK_VERSION(10, 1, 0)
    int pv_ret;
    pv_ret = virNodeDeviceUpdate(dev, xmlDesc, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
#else
    (void)dev;
    (void)xmlDesc;
    (void)flags;
    return polyvirt_not_there(error, "virNodeDeviceUpdate");
#endif
}

int polyvirt_virConnectNodeDeviceEventDeregisterAny(virConnectPtr conn, int callbackID, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectNodeDeviceEventDeregisterAny(conn, callbackID);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNodeGetMemoryParameters(virConnectPtr conn, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 0;
    *params = NULL;
    *n_params = 0;
    pv_ret = virNodeGetMemoryParameters(conn, NULL, &pv_n_params, flags);
    if (pv_ret >= 0 && pv_n_params > 0) {
        *params = polyvirt_room(pv_n_params, 1, sizeof(**params));
        if (!*params) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virNodeGetMemoryParameters(conn, (virTypedParameterPtr)*params, &pv_n_params, flags);
    }
    if (pv_ret < 0) {
        free(*params);
        *params = NULL;
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virNodeSetMemoryParameters(virConnectPtr conn, virTypedParameterPtr  params, int n_params, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_params < 0)
        return polyvirt_refuse(error, "params");
    pv_ret = virNodeSetMemoryParameters(conn, params, (int)n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNodeGetCPUMap(virConnectPtr conn, unsigned int flags, unsigned char **cpumap, size_t *n_cpumap, unsigned int *online, virErrorPtr *error)
{
    int pv_ret;
    *cpumap = NULL;
    *n_cpumap = 0;
    pv_ret = virNodeGetCPUMap(conn, cpumap, online, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_cpumap = ((size_t)pv_ret + 7) / 8;
    return pv_ret;
}

int polyvirt_virNodeGetSEVInfo(virConnectPtr conn, unsigned int flags, virTypedParameterPtr *params, int *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 0;
    *params = NULL;
    *n_params = 0;
    pv_ret = virNodeGetSEVInfo(conn, params, &pv_n_params, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virNodeGetInfo(virConnectPtr conn, virNodeInfo *info, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNodeGetInfo(conn, info);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNodeGetCPUStats(virConnectPtr conn, int cpuNum, unsigned int flags, virNodeCPUStats **params, size_t *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 0;
    *params = NULL;
    *n_params = 0;
    pv_ret = virNodeGetCPUStats(conn, cpuNum, NULL, &pv_n_params, flags);
    if (pv_ret >= 0 && pv_n_params > 0) {
        *params = polyvirt_room(pv_n_params, 1, sizeof(**params));
        if (!*params) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virNodeGetCPUStats(conn, cpuNum, (virNodeCPUStatsPtr)*params, &pv_n_params, flags);
    }
    if (pv_ret < 0) {
        free(*params);
        *params = NULL;
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virNodeGetMemoryStats(virConnectPtr conn, int cellNum, unsigned int flags, virNodeMemoryStats **params, size_t *n_params, virErrorPtr *error)
{
    int pv_ret;
    int pv_n_params = 0;
    *params = NULL;
    *n_params = 0;
    pv_ret = virNodeGetMemoryStats(conn, cellNum, NULL, &pv_n_params, flags);
    if (pv_ret >= 0 && pv_n_params > 0) {
        *params = polyvirt_room(pv_n_params, 1, sizeof(**params));
        if (!*params) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virNodeGetMemoryStats(conn, cellNum, (virNodeMemoryStatsPtr)*params, &pv_n_params, flags);
    }
    if (pv_ret < 0) {
        free(*params);
        *params = NULL;
        return polyvirt_failed(error);
    }
    *n_params = pv_n_params;
    return pv_ret;
}

int polyvirt_virNodeGetFreeMemory(virConnectPtr conn, unsigned long long *result, virErrorPtr *error)
{
    unsigned long long pv_ret;
    pv_ret = virNodeGetFreeMemory(conn);
    if ((pv_ret == 0 || pv_ret == (unsigned long long)-1) && virGetLastErrorCode() != VIR_ERR_OK) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNodeGetSecurityModel(virConnectPtr conn, virSecurityModel *secmodel, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNodeGetSecurityModel(conn, secmodel);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNodeSuspendForDuration(virConnectPtr conn, unsigned int target, unsigned long long duration, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNodeSuspendForDuration(conn, target, duration, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNodeGetCellsFreeMemory(virConnectPtr conn, int startCell, int maxCells, int *result, unsigned long long **freeMems, size_t *n_freeMems, virErrorPtr *error)
{
    int pv_ret;
    *freeMems = NULL;
    *n_freeMems = 0;
    if (maxCells < 0)
        return polyvirt_refuse(error, "maxCells");
    *freeMems = polyvirt_room(maxCells, 1, sizeof(**freeMems));
    if (!*freeMems) {
        return polyvirt_out_of_memory(error);
    }
    pv_ret = virNodeGetCellsFreeMemory(conn, (unsigned long long *)*freeMems, startCell, maxCells);
    if (pv_ret < 0) {
        free(*freeMems);
        *freeMems = NULL;
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    *n_freeMems = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virNodeGetFreePages(virConnectPtr conn, const unsigned int *pages, size_t n_pages, int startcell, unsigned int cellcount, unsigned int flags, int *result, unsigned long long **counts, size_t *n_counts, virErrorPtr *error)
{
    int pv_ret;
    *counts = NULL;
    *n_counts = 0;
    if (n_pages > INT_MAX)
        return polyvirt_refuse(error, "pages");
    *counts = polyvirt_room(n_pages, cellcount, sizeof(**counts));
    if (!*counts) {
        return polyvirt_out_of_memory(error);
    }
    pv_ret = virNodeGetFreePages(conn, (unsigned int)n_pages, (unsigned int *)pages, startcell, cellcount, (unsigned long long *)*counts, flags);
    if (pv_ret < 0) {
        free(*counts);
        *counts = NULL;
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    *n_counts = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virNodeAllocPages(virConnectPtr conn, const unsigned int *pageSizes, size_t n_pageSizes, const unsigned long long *pageCounts, size_t n_pageCounts, int startCell, unsigned int cellCount, unsigned int flags, int *result, virErrorPtr *error)
{
    int pv_ret;
    if (n_pageSizes > INT_MAX)
        return polyvirt_refuse(error, "pageSizes");
    if (n_pageCounts != n_pageSizes)
        return polyvirt_refuse(error, "pageCounts");
    pv_ret = virNodeAllocPages(conn, (unsigned int)n_pageSizes, (unsigned int *)pageSizes, (unsigned long long *)pageCounts, startCell, cellCount, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virNWFilterBindingLookupByPortDev(virConnectPtr conn, const char *portdev, virNWFilterBindingPtr *result, virErrorPtr *error)
{
    virNWFilterBindingPtr pv_ret;
    *result = NULL;
    pv_ret = virNWFilterBindingLookupByPortDev(conn, portdev);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNWFilterBindingGetPortDev(virNWFilterBindingPtr binding, char **result, virErrorPtr *error)
{
    const char *pv_ret;
    *result = NULL;
    pv_ret = virNWFilterBindingGetPortDev(binding);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = strdup(pv_ret);
    if (!*result)
        return polyvirt_out_of_memory(error);
    return 0;
}

int polyvirt_virNWFilterBindingGetFilterName(virNWFilterBindingPtr binding, char **result, virErrorPtr *error)
{
    const char *pv_ret;
    *result = NULL;
    pv_ret = virNWFilterBindingGetFilterName(binding);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = strdup(pv_ret);
    if (!*result)
        return polyvirt_out_of_memory(error);
    return 0;
}

int polyvirt_virConnectListAllNWFilterBindings(virConnectPtr conn, unsigned int flags, virNWFilterBindingPtr **bindings, size_t *n_bindings, virErrorPtr *error)
{
    int pv_ret;
    *bindings = NULL;
    *n_bindings = 0;
    pv_ret = virConnectListAllNWFilterBindings(conn, bindings, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_bindings = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virNWFilterBindingCreateXML(virConnectPtr conn, const char *xml, unsigned int flags, virNWFilterBindingPtr *result, virErrorPtr *error)
{
    virNWFilterBindingPtr pv_ret;
    *result = NULL;
    pv_ret = virNWFilterBindingCreateXML(conn, xml, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNWFilterBindingGetXMLDesc(virNWFilterBindingPtr binding, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virNWFilterBindingGetXMLDesc(binding, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNWFilterBindingDelete(virNWFilterBindingPtr binding, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNWFilterBindingDelete(binding);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virConnectNumOfNWFilters(virConnectPtr conn, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectNumOfNWFilters(conn);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virConnectListNWFilters(virConnectPtr conn, char ***names, size_t *n_names, virErrorPtr *error)
{
    int pv_ret;
    int pv_room = 64;
    *names = NULL;
    *n_names = 0;
    for (;;) {
        *names = polyvirt_room(pv_room, 1, sizeof(**names));
        if (!*names) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virConnectListNWFilters(conn, (char * *)*names, pv_room);
        if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)
            break;
        polyvirt_free_texts(*names, pv_ret);
        *names = NULL;
        if (pv_room > POLYVIRT_MOST_ROOM)
            return polyvirt_out_of_memory(error);
        pv_room *= 4;
    }
    if (pv_ret < 0) {
        free(*names);
        *names = NULL;
        return polyvirt_failed(error);
    }
    *n_names = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virConnectListAllNWFilters(virConnectPtr conn, unsigned int flags, virNWFilterPtr **filters, size_t *n_filters, virErrorPtr *error)
{
    int pv_ret;
    *filters = NULL;
    *n_filters = 0;
    pv_ret = virConnectListAllNWFilters(conn, filters, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_filters = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virNWFilterLookupByName(virConnectPtr conn, const char *name, virNWFilterPtr *result, virErrorPtr *error)
{
    virNWFilterPtr pv_ret;
    *result = NULL;
    pv_ret = virNWFilterLookupByName(conn, name);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNWFilterLookupByUUID(virConnectPtr conn, const unsigned char *uuid, virNWFilterPtr *result, virErrorPtr *error)
{
    virNWFilterPtr pv_ret;
    *result = NULL;
    pv_ret = virNWFilterLookupByUUID(conn, uuid);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNWFilterLookupByUUIDString(virConnectPtr conn, const char *uuid, virNWFilterPtr *result, virErrorPtr *error)
{
    virNWFilterPtr pv_ret;
    *result = NULL;
    pv_ret = virNWFilterLookupByUUIDString(conn, uuid);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNWFilterDefineXML(virConnectPtr conn, const char *xmlDesc, virNWFilterPtr *result, virErrorPtr *error)
{
    virNWFilterPtr pv_ret;
    *result = NULL;
    pv_ret = virNWFilterDefineXML(conn, xmlDesc);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNWFilterDefineXMLFlags(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virNWFilterPtr *result, virErrorPtr *error)
{
    virNWFilterPtr pv_ret;
    *result = NULL;
    pv_ret = virNWFilterDefineXMLFlags(conn, xmlDesc, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virNWFilterUndefine(virNWFilterPtr nwfilter, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNWFilterUndefine(nwfilter);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNWFilterGetName(virNWFilterPtr nwfilter, char **result, virErrorPtr *error)
{
    const char *pv_ret;
    *result = NULL;
    pv_ret = virNWFilterGetName(nwfilter);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = strdup(pv_ret);
    if (!*result)
        return polyvirt_out_of_memory(error);
    return 0;
}

int polyvirt_virNWFilterGetUUID(virNWFilterPtr nwfilter, unsigned char *uuid, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virNWFilterGetUUID(nwfilter, uuid);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNWFilterGetUUIDString(virNWFilterPtr nwfilter, char **buf, virErrorPtr *error)
{
    int pv_ret;
    *buf = NULL;
    *buf = polyvirt_room(VIR_UUID_STRING_BUFLEN, 1, 1);
    if (!*buf) {
        return polyvirt_out_of_memory(error);
    }
    pv_ret = virNWFilterGetUUIDString(nwfilter, (char *)*buf);
    if (pv_ret < 0) {
        free(*buf);
        *buf = NULL;
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virNWFilterGetXMLDesc(virNWFilterPtr nwfilter, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virNWFilterGetXMLDesc(nwfilter, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virSecretGetConnect(virSecretPtr secret, virConnectPtr *result, virErrorPtr *error)
{
    virConnectPtr pv_ret;
    *result = NULL;
    pv_ret = virSecretGetConnect(secret);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    virConnectRef(pv_ret);
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectNumOfSecrets(virConnectPtr conn, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectNumOfSecrets(conn);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virConnectListSecrets(virConnectPtr conn, char ***uuids, size_t *n_uuids, virErrorPtr *error)
{
    int pv_ret;
    int pv_room = 64;
    *uuids = NULL;
    *n_uuids = 0;
    for (;;) {
        *uuids = polyvirt_room(pv_room, 1, sizeof(**uuids));
        if (!*uuids) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virConnectListSecrets(conn, (char * *)*uuids, pv_room);
        if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)
            break;
        polyvirt_free_texts(*uuids, pv_ret);
        *uuids = NULL;
        if (pv_room > POLYVIRT_MOST_ROOM)
            return polyvirt_out_of_memory(error);
        pv_room *= 4;
    }
    if (pv_ret < 0) {
        free(*uuids);
        *uuids = NULL;
        return polyvirt_failed(error);
    }
    *n_uuids = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virConnectListAllSecrets(virConnectPtr conn, unsigned int flags, virSecretPtr **secrets, size_t *n_secrets, virErrorPtr *error)
{
    int pv_ret;
    *secrets = NULL;
    *n_secrets = 0;
    pv_ret = virConnectListAllSecrets(conn, secrets, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_secrets = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virSecretLookupByUUID(virConnectPtr conn, const unsigned char *uuid, virSecretPtr *result, virErrorPtr *error)
{
    virSecretPtr pv_ret;
    *result = NULL;
    pv_ret = virSecretLookupByUUID(conn, uuid);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virSecretLookupByUUIDString(virConnectPtr conn, const char *uuid, virSecretPtr *result, virErrorPtr *error)
{
    virSecretPtr pv_ret;
    *result = NULL;
    pv_ret = virSecretLookupByUUIDString(conn, uuid);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virSecretLookupByUsage(virConnectPtr conn, int usageType, const char *usageID, virSecretPtr *result, virErrorPtr *error)
{
    virSecretPtr pv_ret;
    *result = NULL;
    pv_ret = virSecretLookupByUsage(conn, usageType, usageID);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virSecretDefineXML(virConnectPtr conn, const char *xml, unsigned int flags, virSecretPtr *result, virErrorPtr *error)
{
    virSecretPtr pv_ret;
    *result = NULL;
    pv_ret = virSecretDefineXML(conn, xml, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virSecretGetUUID(virSecretPtr secret, unsigned char *buf, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virSecretGetUUID(secret, buf);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virSecretGetUUIDString(virSecretPtr secret, char **buf, virErrorPtr *error)
{
    int pv_ret;
    *buf = NULL;
    *buf = polyvirt_room(VIR_UUID_STRING_BUFLEN, 1, 1);
    if (!*buf) {
        return polyvirt_out_of_memory(error);
    }
    pv_ret = virSecretGetUUIDString(secret, (char *)*buf);
    if (pv_ret < 0) {
        free(*buf);
        *buf = NULL;
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virSecretGetUsageType(virSecretPtr secret, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virSecretGetUsageType(secret);
    if (pv_ret == -1) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virSecretGetUsageID(virSecretPtr secret, char **result, virErrorPtr *error)
{
    const char *pv_ret;
    *result = NULL;
    pv_ret = virSecretGetUsageID(secret);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = strdup(pv_ret);
    if (!*result)
        return polyvirt_out_of_memory(error);
    return 0;
}

int polyvirt_virSecretGetXMLDesc(virSecretPtr secret, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virSecretGetXMLDesc(secret, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virSecretSetValue(virSecretPtr secret, const unsigned char *value, size_t n_value, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    if (n_value > INT_MAX)
        return polyvirt_refuse(error, "value");
    pv_ret = virSecretSetValue(secret, (const unsigned char *)value, (size_t)n_value, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virSecretGetValue(virSecretPtr secret, unsigned int flags, unsigned char **result, size_t *n_result, virErrorPtr *error)
{
    unsigned char *pv_ret;
    size_t pv_n_value_size = 0;
    *result = NULL;
    *n_result = 0;
    pv_ret = virSecretGetValue(secret, &pv_n_value_size, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    *n_result = pv_n_value_size;
    return 0;
}

int polyvirt_virSecretUndefine(virSecretPtr secret, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virSecretUndefine(secret);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virConnectSecretEventDeregisterAny(virConnectPtr conn, int callbackID, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectSecretEventDeregisterAny(conn, callbackID);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStoragePoolGetConnect(virStoragePoolPtr pool, virConnectPtr *result, virErrorPtr *error)
{
    virConnectPtr pv_ret;
    *result = NULL;
    pv_ret = virStoragePoolGetConnect(pool);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    virConnectRef(pv_ret);
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectGetStoragePoolCapabilities(virConnectPtr conn, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virConnectGetStoragePoolCapabilities(conn, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectNumOfStoragePools(virConnectPtr conn, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectNumOfStoragePools(conn);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virConnectListStoragePools(virConnectPtr conn, char ***names, size_t *n_names, virErrorPtr *error)
{
    int pv_ret;
    int pv_room = 64;
    *names = NULL;
    *n_names = 0;
    for (;;) {
        *names = polyvirt_room(pv_room, 1, sizeof(**names));
        if (!*names) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virConnectListStoragePools(conn, (char * *)*names, pv_room);
        if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)
            break;
        polyvirt_free_texts(*names, pv_ret);
        *names = NULL;
        if (pv_room > POLYVIRT_MOST_ROOM)
            return polyvirt_out_of_memory(error);
        pv_room *= 4;
    }
    if (pv_ret < 0) {
        free(*names);
        *names = NULL;
        return polyvirt_failed(error);
    }
    *n_names = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virConnectNumOfDefinedStoragePools(virConnectPtr conn, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectNumOfDefinedStoragePools(conn);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virConnectListDefinedStoragePools(virConnectPtr conn, char ***names, size_t *n_names, virErrorPtr *error)
{
    int pv_ret;
    int pv_room = 64;
    *names = NULL;
    *n_names = 0;
    for (;;) {
        *names = polyvirt_room(pv_room, 1, sizeof(**names));
        if (!*names) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virConnectListDefinedStoragePools(conn, (char * *)*names, pv_room);
        if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)
            break;
        polyvirt_free_texts(*names, pv_ret);
        *names = NULL;
        if (pv_room > POLYVIRT_MOST_ROOM)
            return polyvirt_out_of_memory(error);
        pv_room *= 4;
    }
    if (pv_ret < 0) {
        free(*names);
        *names = NULL;
        return polyvirt_failed(error);
    }
    *n_names = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virConnectListAllStoragePools(virConnectPtr conn, unsigned int flags, virStoragePoolPtr **pools, size_t *n_pools, virErrorPtr *error)
{
    int pv_ret;
    *pools = NULL;
    *n_pools = 0;
    pv_ret = virConnectListAllStoragePools(conn, pools, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_pools = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virConnectFindStoragePoolSources(virConnectPtr conn, const char *type, const char *srcSpec, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virConnectFindStoragePoolSources(conn, type, srcSpec, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virStoragePoolLookupByName(virConnectPtr conn, const char *name, virStoragePoolPtr *result, virErrorPtr *error)
{
    virStoragePoolPtr pv_ret;
    *result = NULL;
    pv_ret = virStoragePoolLookupByName(conn, name);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virStoragePoolLookupByUUID(virConnectPtr conn, const unsigned char *uuid, virStoragePoolPtr *result, virErrorPtr *error)
{
    virStoragePoolPtr pv_ret;
    *result = NULL;
    pv_ret = virStoragePoolLookupByUUID(conn, uuid);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virStoragePoolLookupByUUIDString(virConnectPtr conn, const char *uuid, virStoragePoolPtr *result, virErrorPtr *error)
{
    virStoragePoolPtr pv_ret;
    *result = NULL;
    pv_ret = virStoragePoolLookupByUUIDString(conn, uuid);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virStoragePoolLookupByVolume(virStorageVolPtr vol, virStoragePoolPtr *result, virErrorPtr *error)
{
    virStoragePoolPtr pv_ret;
    *result = NULL;
    pv_ret = virStoragePoolLookupByVolume(vol);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virStoragePoolLookupByTargetPath(virConnectPtr conn, const char *path, virStoragePoolPtr *result, virErrorPtr *error)
{
    virStoragePoolPtr pv_ret;
    *result = NULL;
    pv_ret = virStoragePoolLookupByTargetPath(conn, path);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virStoragePoolCreateXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virStoragePoolPtr *result, virErrorPtr *error)
{
    virStoragePoolPtr pv_ret;
    *result = NULL;
    pv_ret = virStoragePoolCreateXML(conn, xmlDesc, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virStoragePoolDefineXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags, virStoragePoolPtr *result, virErrorPtr *error)
{
    virStoragePoolPtr pv_ret;
    *result = NULL;
    pv_ret = virStoragePoolDefineXML(conn, xmlDesc, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virStoragePoolBuild(virStoragePoolPtr pool, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStoragePoolBuild(pool, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStoragePoolUndefine(virStoragePoolPtr pool, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStoragePoolUndefine(pool);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStoragePoolCreate(virStoragePoolPtr pool, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStoragePoolCreate(pool, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStoragePoolDestroy(virStoragePoolPtr pool, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStoragePoolDestroy(pool);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStoragePoolDelete(virStoragePoolPtr pool, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStoragePoolDelete(pool, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStoragePoolRefresh(virStoragePoolPtr pool, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStoragePoolRefresh(pool, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStoragePoolGetName(virStoragePoolPtr pool, char **result, virErrorPtr *error)
{
    const char *pv_ret;
    *result = NULL;
    pv_ret = virStoragePoolGetName(pool);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = strdup(pv_ret);
    if (!*result)
        return polyvirt_out_of_memory(error);
    return 0;
}

int polyvirt_virStoragePoolGetUUID(virStoragePoolPtr pool, unsigned char *uuid, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStoragePoolGetUUID(pool, uuid);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStoragePoolGetUUIDString(virStoragePoolPtr pool, char **buf, virErrorPtr *error)
{
    int pv_ret;
    *buf = NULL;
    *buf = polyvirt_room(VIR_UUID_STRING_BUFLEN, 1, 1);
    if (!*buf) {
        return polyvirt_out_of_memory(error);
    }
    pv_ret = virStoragePoolGetUUIDString(pool, (char *)*buf);
    if (pv_ret < 0) {
        free(*buf);
        *buf = NULL;
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStoragePoolGetInfo(virStoragePoolPtr vol, virStoragePoolInfo *info, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStoragePoolGetInfo(vol, info);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStoragePoolGetXMLDesc(virStoragePoolPtr pool, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virStoragePoolGetXMLDesc(pool, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virStoragePoolGetAutostart(virStoragePoolPtr pool, int *autostart, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStoragePoolGetAutostart(pool, autostart);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStoragePoolSetAutostart(virStoragePoolPtr pool, int autostart, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStoragePoolSetAutostart(pool, autostart);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStoragePoolIsActive(virStoragePoolPtr pool, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStoragePoolIsActive(pool);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virStoragePoolIsPersistent(virStoragePoolPtr pool, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStoragePoolIsPersistent(pool);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virConnectStoragePoolEventDeregisterAny(virConnectPtr conn, int callbackID, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virConnectStoragePoolEventDeregisterAny(conn, callbackID);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStoragePoolNumOfVolumes(virStoragePoolPtr pool, int *result, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStoragePoolNumOfVolumes(pool);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return pv_ret;
}

int polyvirt_virStoragePoolListVolumes(virStoragePoolPtr pool, char ***names, size_t *n_names, virErrorPtr *error)
{
    int pv_ret;
    int pv_room = 64;
    *names = NULL;
    *n_names = 0;
    for (;;) {
        *names = polyvirt_room(pv_room, 1, sizeof(**names));
        if (!*names) {
            return polyvirt_out_of_memory(error);
        }
        pv_ret = virStoragePoolListVolumes(pool, (char * *)*names, pv_room);
        if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)
            break;
        polyvirt_free_texts(*names, pv_ret);
        *names = NULL;
        if (pv_room > POLYVIRT_MOST_ROOM)
            return polyvirt_out_of_memory(error);
        pv_room *= 4;
    }
    if (pv_ret < 0) {
        free(*names);
        *names = NULL;
        return polyvirt_failed(error);
    }
    *n_names = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virStoragePoolListAllVolumes(virStoragePoolPtr pool, unsigned int flags, virStorageVolPtr **vols, size_t *n_vols, virErrorPtr *error)
{
    int pv_ret;
    *vols = NULL;
    *n_vols = 0;
    pv_ret = virStoragePoolListAllVolumes(pool, vols, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    *n_vols = (size_t)pv_ret;
    return pv_ret;
}

int polyvirt_virStorageVolGetConnect(virStorageVolPtr vol, virConnectPtr *result, virErrorPtr *error)
{
    virConnectPtr pv_ret;
    *result = NULL;
    pv_ret = virStorageVolGetConnect(vol);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    virConnectRef(pv_ret);
    *result = pv_ret;
    return 0;
}

int polyvirt_virStorageVolLookupByName(virStoragePoolPtr pool, const char *name, virStorageVolPtr *result, virErrorPtr *error)
{
    virStorageVolPtr pv_ret;
    *result = NULL;
    pv_ret = virStorageVolLookupByName(pool, name);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virStorageVolLookupByKey(virConnectPtr conn, const char *key, virStorageVolPtr *result, virErrorPtr *error)
{
    virStorageVolPtr pv_ret;
    *result = NULL;
    pv_ret = virStorageVolLookupByKey(conn, key);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virStorageVolLookupByPath(virConnectPtr conn, const char *path, virStorageVolPtr *result, virErrorPtr *error)
{
    virStorageVolPtr pv_ret;
    *result = NULL;
    pv_ret = virStorageVolLookupByPath(conn, path);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virStorageVolGetName(virStorageVolPtr vol, char **result, virErrorPtr *error)
{
    const char *pv_ret;
    *result = NULL;
    pv_ret = virStorageVolGetName(vol);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = strdup(pv_ret);
    if (!*result)
        return polyvirt_out_of_memory(error);
    return 0;
}

int polyvirt_virStorageVolGetKey(virStorageVolPtr vol, char **result, virErrorPtr *error)
{
    const char *pv_ret;
    *result = NULL;
    pv_ret = virStorageVolGetKey(vol);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = strdup(pv_ret);
    if (!*result)
        return polyvirt_out_of_memory(error);
    return 0;
}

int polyvirt_virStorageVolCreateXML(virStoragePoolPtr pool, const char *xmldesc, unsigned int flags, virStorageVolPtr *result, virErrorPtr *error)
{
    virStorageVolPtr pv_ret;
    *result = NULL;
    pv_ret = virStorageVolCreateXML(pool, xmldesc, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virStorageVolCreateXMLFrom(virStoragePoolPtr pool, const char *xmldesc, virStorageVolPtr clonevol, unsigned int flags, virStorageVolPtr *result, virErrorPtr *error)
{
    virStorageVolPtr pv_ret;
    *result = NULL;
    pv_ret = virStorageVolCreateXMLFrom(pool, xmldesc, clonevol, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virStorageVolDownload(virStorageVolPtr vol, virStreamPtr stream, unsigned long long offset, unsigned long long length, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStorageVolDownload(vol, stream, offset, length, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStorageVolUpload(virStorageVolPtr vol, virStreamPtr stream, unsigned long long offset, unsigned long long length, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStorageVolUpload(vol, stream, offset, length, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStorageVolDelete(virStorageVolPtr vol, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStorageVolDelete(vol, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStorageVolWipe(virStorageVolPtr vol, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStorageVolWipe(vol, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStorageVolWipePattern(virStorageVolPtr vol, unsigned int algorithm, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStorageVolWipePattern(vol, algorithm, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStorageVolGetInfo(virStorageVolPtr vol, virStorageVolInfo *info, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStorageVolGetInfo(vol, info);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStorageVolGetInfoFlags(virStorageVolPtr vol, unsigned int flags, virStorageVolInfo *info, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStorageVolGetInfoFlags(vol, info, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStorageVolGetXMLDesc(virStorageVolPtr pool, unsigned int flags, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virStorageVolGetXMLDesc(pool, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virStorageVolGetPath(virStorageVolPtr vol, char **result, virErrorPtr *error)
{
    char *pv_ret;
    *result = NULL;
    pv_ret = virStorageVolGetPath(vol);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virStorageVolResize(virStorageVolPtr vol, unsigned long long capacity, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStorageVolResize(vol, capacity, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStreamNew(virConnectPtr conn, unsigned int flags, virStreamPtr *result, virErrorPtr *error)
{
    virStreamPtr pv_ret;
    *result = NULL;
    pv_ret = virStreamNew(conn, flags);
    if (!pv_ret) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virStreamSend(virStreamPtr st, const unsigned char *data, size_t n_data, int *result, virErrorPtr *error)
{
    int pv_ret;
    if (n_data > INT_MAX)
        return polyvirt_refuse(error, "data");
    pv_ret = virStreamSend(st, (const char *)data, (size_t)n_data);
    if (pv_ret == -1) {
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    return 0;
}

int polyvirt_virStreamRecv(virStreamPtr st, size_t nbytes, int *result, unsigned char **data, size_t *n_data, virErrorPtr *error)
{
    int pv_ret;
    *data = NULL;
    *n_data = 0;
    *data = polyvirt_room(nbytes, 1, sizeof(**data));
    if (!*data) {
        return polyvirt_out_of_memory(error);
    }
    pv_ret = virStreamRecv(st, (char *)*data, nbytes);
    if (pv_ret == -1) {
        free(*data);
        *data = NULL;
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    *n_data = pv_ret > 0 ? (size_t)pv_ret : 0;
    return 0;
}

int polyvirt_virStreamRecvFlags(virStreamPtr st, size_t nbytes, unsigned int flags, int *result, unsigned char **data, size_t *n_data, virErrorPtr *error)
{
    int pv_ret;
    *data = NULL;
    *n_data = 0;
    *data = polyvirt_room(nbytes, 1, sizeof(**data));
    if (!*data) {
        return polyvirt_out_of_memory(error);
    }
    pv_ret = virStreamRecvFlags(st, (char *)*data, nbytes, flags);
    if (pv_ret == -1) {
        free(*data);
        *data = NULL;
        return polyvirt_failed(error);
    }
    *result = pv_ret;
    *n_data = pv_ret > 0 ? (size_t)pv_ret : 0;
    return 0;
}

int polyvirt_virStreamSendHole(virStreamPtr st, long long length, unsigned int flags, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStreamSendHole(st, length, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStreamRecvHole(virStreamPtr st, unsigned int flags, long long *length, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStreamRecvHole(st, length, flags);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStreamEventUpdateCallback(virStreamPtr stream, int events, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStreamEventUpdateCallback(stream, events);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStreamEventRemoveCallback(virStreamPtr stream, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStreamEventRemoveCallback(stream);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStreamFinish(virStreamPtr st, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStreamFinish(st);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}

int polyvirt_virStreamAbort(virStreamPtr st, virErrorPtr *error)
{
    int pv_ret;
    pv_ret = virStreamAbort(st);
    if (pv_ret < 0) {
        return polyvirt_failed(error);
    }
    return pv_ret;
}
