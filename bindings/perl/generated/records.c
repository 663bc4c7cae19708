/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records as hashes. */
#include "records.h"
#include "objects.h"

/* An object in a record keeps its own reference. */
static SV *
polyvirt_lend(pTHX_ const polyvirt_kind *kind, void *object)
{
    if (object)
        (void)kind->ref(object);
    return SvREFCNT_inc(polyvirt_new_object(aTHX_ kind, object));
}

static polyvirt_key keys_DomainIPAddress[] = {
    {"type", 0, 0},
    {"addr", 0, 0},
    {"prefix", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_DomainIPAddress(pTHX_ const virDomainIPAddress *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_DomainIPAddress[0], newSViv(record->type));
    polyvirt_store(aTHX_ hash, &keys_DomainIPAddress[1], polyvirt_new_text(aTHX_ record->addr));
    polyvirt_store(aTHX_ hash, &keys_DomainIPAddress[2], newSVuv(record->prefix));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_DomainIPAddress(pTHX_ const virDomainIPAddress *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_DomainIPAddress(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

static polyvirt_key keys_SecurityModel[] = {
    {"model", 0, 0},
    {"doi", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_SecurityModel(pTHX_ const virSecurityModel *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_SecurityModel[0], polyvirt_new_text(aTHX_ record->model));
    polyvirt_store(aTHX_ hash, &keys_SecurityModel[1], polyvirt_new_text(aTHX_ record->doi));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_SecurityModel(pTHX_ const virSecurityModel *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_SecurityModel(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

static polyvirt_key keys_DomainBlockStats[] = {
    {"rd_req", 0, 0},
    {"rd_bytes", 0, 0},
    {"wr_req", 0, 0},
    {"wr_bytes", 0, 0},
    {"errs", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_DomainBlockStats(pTHX_ const virDomainBlockStatsStruct *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_DomainBlockStats[0], newSViv(record->rd_req));
    polyvirt_store(aTHX_ hash, &keys_DomainBlockStats[1], newSViv(record->rd_bytes));
    polyvirt_store(aTHX_ hash, &keys_DomainBlockStats[2], newSViv(record->wr_req));
    polyvirt_store(aTHX_ hash, &keys_DomainBlockStats[3], newSViv(record->wr_bytes));
    polyvirt_store(aTHX_ hash, &keys_DomainBlockStats[4], newSViv(record->errs));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_DomainBlockStats(pTHX_ const virDomainBlockStatsStruct *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_DomainBlockStats(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

static polyvirt_key keys_DomainBlockInfo[] = {
    {"capacity", 0, 0},
    {"allocation", 0, 0},
    {"physical", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_DomainBlockInfo(pTHX_ const virDomainBlockInfo *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_DomainBlockInfo[0], newSVuv(record->capacity));
    polyvirt_store(aTHX_ hash, &keys_DomainBlockInfo[1], newSVuv(record->allocation));
    polyvirt_store(aTHX_ hash, &keys_DomainBlockInfo[2], newSVuv(record->physical));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_DomainBlockInfo(pTHX_ const virDomainBlockInfo *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_DomainBlockInfo(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

static polyvirt_key keys_DomainBlockJobInfo[] = {
    {"type", 0, 0},
    {"bandwidth", 0, 0},
    {"cur", 0, 0},
    {"end", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_DomainBlockJobInfo(pTHX_ const virDomainBlockJobInfo *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_DomainBlockJobInfo[0], newSViv(record->type));
    polyvirt_store(aTHX_ hash, &keys_DomainBlockJobInfo[1], newSVuv(record->bandwidth));
    polyvirt_store(aTHX_ hash, &keys_DomainBlockJobInfo[2], newSVuv(record->cur));
    polyvirt_store(aTHX_ hash, &keys_DomainBlockJobInfo[3], newSVuv(record->end));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_DomainBlockJobInfo(pTHX_ const virDomainBlockJobInfo *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_DomainBlockJobInfo(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

static polyvirt_key keys_DomainDiskError[] = {
    {"path", 0, 0},
    {"error", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_DomainDiskError(pTHX_ const virDomainDiskError *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_DomainDiskError[0], polyvirt_new_text(aTHX_ record->disk));
    polyvirt_store(aTHX_ hash, &keys_DomainDiskError[1], newSViv(record->error));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_DomainDiskError(pTHX_ const virDomainDiskError *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_DomainDiskError(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

static polyvirt_key keys_DomainInterfaceStats[] = {
    {"rx_bytes", 0, 0},
    {"rx_packets", 0, 0},
    {"rx_errs", 0, 0},
    {"rx_drop", 0, 0},
    {"tx_bytes", 0, 0},
    {"tx_packets", 0, 0},
    {"tx_errs", 0, 0},
    {"tx_drop", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_DomainInterfaceStats(pTHX_ const virDomainInterfaceStatsStruct *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_DomainInterfaceStats[0], newSViv(record->rx_bytes));
    polyvirt_store(aTHX_ hash, &keys_DomainInterfaceStats[1], newSViv(record->rx_packets));
    polyvirt_store(aTHX_ hash, &keys_DomainInterfaceStats[2], newSViv(record->rx_errs));
    polyvirt_store(aTHX_ hash, &keys_DomainInterfaceStats[3], newSViv(record->rx_drop));
    polyvirt_store(aTHX_ hash, &keys_DomainInterfaceStats[4], newSViv(record->tx_bytes));
    polyvirt_store(aTHX_ hash, &keys_DomainInterfaceStats[5], newSViv(record->tx_packets));
    polyvirt_store(aTHX_ hash, &keys_DomainInterfaceStats[6], newSViv(record->tx_errs));
    polyvirt_store(aTHX_ hash, &keys_DomainInterfaceStats[7], newSViv(record->tx_drop));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_DomainInterfaceStats(pTHX_ const virDomainInterfaceStatsStruct *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_DomainInterfaceStats(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

static polyvirt_key keys_DomainFSInfo[] = {
    {"mountpoint", 0, 0},
    {"name", 0, 0},
    {"fstype", 0, 0},
    {"devalias", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_DomainFSInfo(pTHX_ const virDomainFSInfo *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_DomainFSInfo[0], polyvirt_new_text(aTHX_ record->mountpoint));
    polyvirt_store(aTHX_ hash, &keys_DomainFSInfo[1], polyvirt_new_text(aTHX_ record->name));
    polyvirt_store(aTHX_ hash, &keys_DomainFSInfo[2], polyvirt_new_text(aTHX_ record->fstype));
    polyvirt_store(aTHX_ hash, &keys_DomainFSInfo[3], polyvirt_new_texts(aTHX_ record->devAlias, (size_t)record->ndevAlias));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_DomainFSInfo(pTHX_ const virDomainFSInfo *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_DomainFSInfo(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

static polyvirt_key keys_DomainInterface[] = {
    {"name", 0, 0},
    {"hwaddr", 0, 0},
    {"addrs", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_DomainInterface(pTHX_ const virDomainInterface *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_DomainInterface[0], polyvirt_new_text(aTHX_ record->name));
    polyvirt_store(aTHX_ hash, &keys_DomainInterface[1], polyvirt_new_text(aTHX_ record->hwaddr));
    polyvirt_store(aTHX_ hash, &keys_DomainInterface[2], array_of_DomainIPAddress(aTHX_ record->addrs, (size_t)record->naddrs));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_DomainInterface(pTHX_ const virDomainInterface *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_DomainInterface(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

static polyvirt_key keys_DomainJobInfo[] = {
    {"type", 0, 0},
    {"timeElapsed", 0, 0},
    {"timeRemaining", 0, 0},
    {"dataTotal", 0, 0},
    {"dataProcessed", 0, 0},
    {"dataRemaining", 0, 0},
    {"memTotal", 0, 0},
    {"memProcessed", 0, 0},
    {"memRemaining", 0, 0},
    {"fileTotal", 0, 0},
    {"fileProcessed", 0, 0},
    {"fileRemaining", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_DomainJobInfo(pTHX_ const virDomainJobInfo *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_DomainJobInfo[0], newSViv(record->type));
    polyvirt_store(aTHX_ hash, &keys_DomainJobInfo[1], newSVuv(record->timeElapsed));
    polyvirt_store(aTHX_ hash, &keys_DomainJobInfo[2], newSVuv(record->timeRemaining));
    polyvirt_store(aTHX_ hash, &keys_DomainJobInfo[3], newSVuv(record->dataTotal));
    polyvirt_store(aTHX_ hash, &keys_DomainJobInfo[4], newSVuv(record->dataProcessed));
    polyvirt_store(aTHX_ hash, &keys_DomainJobInfo[5], newSVuv(record->dataRemaining));
    polyvirt_store(aTHX_ hash, &keys_DomainJobInfo[6], newSVuv(record->memTotal));
    polyvirt_store(aTHX_ hash, &keys_DomainJobInfo[7], newSVuv(record->memProcessed));
    polyvirt_store(aTHX_ hash, &keys_DomainJobInfo[8], newSVuv(record->memRemaining));
    polyvirt_store(aTHX_ hash, &keys_DomainJobInfo[9], newSVuv(record->fileTotal));
    polyvirt_store(aTHX_ hash, &keys_DomainJobInfo[10], newSVuv(record->fileProcessed));
    polyvirt_store(aTHX_ hash, &keys_DomainJobInfo[11], newSVuv(record->fileRemaining));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_DomainJobInfo(pTHX_ const virDomainJobInfo *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_DomainJobInfo(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

/* One entry of a hash. */
void
polyvirt_enter_DomainMemoryStat(pTHX_ HV *hash, const virDomainMemoryStatStruct *record)
{
    const char *key;

    switch (record->tag) {
    case VIR_DOMAIN_MEMORY_STAT_SWAP_IN:
        key = "swap_in";
        break;
    case VIR_DOMAIN_MEMORY_STAT_SWAP_OUT:
        key = "swap_out";
        break;
    case VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT:
        key = "major_fault";
        break;
    case VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT:
        key = "minor_fault";
        break;
    case VIR_DOMAIN_MEMORY_STAT_UNUSED:
        key = "unused";
        break;
    case VIR_DOMAIN_MEMORY_STAT_AVAILABLE:
        key = "available";
        break;
    case VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON:
        key = "actual_balloon";
        break;
    case VIR_DOMAIN_MEMORY_STAT_RSS:
        key = "rss";
        break;
    case VIR_DOMAIN_MEMORY_STAT_USABLE:
        key = "usable";
        break;
    case VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE:
        key = "last_update";
        break;
    case VIR_DOMAIN_MEMORY_STAT_DISK_CACHES:
        key = "disk_caches";
        break;
    case VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC:
        key = "hugetlb_pgalloc";
        break;
    case VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL:
        key = "hugetlb_pgfail";
        break;
    case VIR_DOMAIN_MEMORY_STAT_NR:
        key = "nr";
        break;
    default:
        return;
    }
    (void)hv_store(hash, key, (I32)strlen(key), newSVuv(record->val), 0);
}

static polyvirt_key keys_DomainStatsRecord[] = {
    {"dom", 0, 0},
    {"data", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_DomainStatsRecord(pTHX_ const virDomainStatsRecord *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_DomainStatsRecord[0], polyvirt_lend(aTHX_ &polyvirt_kind_Domain, record->dom));
    polyvirt_store(aTHX_ hash, &keys_DomainStatsRecord[1], polyvirt_new_params(aTHX_ record->params, record->nparams));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_DomainStatsRecord(pTHX_ const virDomainStatsRecord *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_DomainStatsRecord(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

static polyvirt_key keys_VcpuInfo[] = {
    {"number", 0, 0},
    {"state", 0, 0},
    {"cpuTime", 0, 0},
    {"cpu", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_VcpuInfo(pTHX_ const virVcpuInfo *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_VcpuInfo[0], newSVuv(record->number));
    polyvirt_store(aTHX_ hash, &keys_VcpuInfo[1], newSViv(record->state));
    polyvirt_store(aTHX_ hash, &keys_VcpuInfo[2], newSVuv(record->cpuTime));
    polyvirt_store(aTHX_ hash, &keys_VcpuInfo[3], newSViv(record->cpu));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_VcpuInfo(pTHX_ const virVcpuInfo *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_VcpuInfo(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

static polyvirt_key keys_DomainIOThreadInfo[] = {
    {"number", 0, 0},
    {"affinity", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_DomainIOThreadInfo(pTHX_ const virDomainIOThreadInfo *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_DomainIOThreadInfo[0], newSVuv(record->iothread_id));
    polyvirt_store(aTHX_ hash, &keys_DomainIOThreadInfo[1], newSVpvn((const char *)record->cpumap, (size_t)record->cpumaplen));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_DomainIOThreadInfo(pTHX_ const virDomainIOThreadInfo *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_DomainIOThreadInfo(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

static polyvirt_key keys_SecurityLabel[] = {
    {"label", 0, 0},
    {"enforcing", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_SecurityLabel(pTHX_ const virSecurityLabel *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_SecurityLabel[0], polyvirt_new_text(aTHX_ record->label));
    polyvirt_store(aTHX_ hash, &keys_SecurityLabel[1], newSViv(record->enforcing));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_SecurityLabel(pTHX_ const virSecurityLabel *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_SecurityLabel(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

static polyvirt_key keys_DomainControlInfo[] = {
    {"state", 0, 0},
    {"details", 0, 0},
    {"stateTime", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_DomainControlInfo(pTHX_ const virDomainControlInfo *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_DomainControlInfo[0], newSVuv(record->state));
    polyvirt_store(aTHX_ hash, &keys_DomainControlInfo[1], newSVuv(record->details));
    polyvirt_store(aTHX_ hash, &keys_DomainControlInfo[2], newSVuv(record->stateTime));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_DomainControlInfo(pTHX_ const virDomainControlInfo *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_DomainControlInfo(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

static polyvirt_key keys_DomainInfo[] = {
    {"state", 0, 0},
    {"maxMem", 0, 0},
    {"memory", 0, 0},
    {"nrVirtCpu", 0, 0},
    {"cpuTime", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_DomainInfo(pTHX_ const virDomainInfo *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_DomainInfo[0], newSVuv(record->state));
    polyvirt_store(aTHX_ hash, &keys_DomainInfo[1], newSVuv(record->maxMem));
    polyvirt_store(aTHX_ hash, &keys_DomainInfo[2], newSVuv(record->memory));
    polyvirt_store(aTHX_ hash, &keys_DomainInfo[3], newSVuv(record->nrVirtCpu));
    polyvirt_store(aTHX_ hash, &keys_DomainInfo[4], newSVuv(record->cpuTime));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_DomainInfo(pTHX_ const virDomainInfo *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_DomainInfo(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

static polyvirt_key keys_NetworkDHCPLease[] = {
    {"iface", 0, 0},
    {"expirytime", 0, 0},
    {"type", 0, 0},
    {"mac", 0, 0},
    {"iaid", 0, 0},
    {"ipaddr", 0, 0},
    {"prefix", 0, 0},
    {"hostname", 0, 0},
    {"clientid", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_NetworkDHCPLease(pTHX_ const virNetworkDHCPLease *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_NetworkDHCPLease[0], polyvirt_new_text(aTHX_ record->iface));
    polyvirt_store(aTHX_ hash, &keys_NetworkDHCPLease[1], newSViv(record->expirytime));
    polyvirt_store(aTHX_ hash, &keys_NetworkDHCPLease[2], newSViv(record->type));
    polyvirt_store(aTHX_ hash, &keys_NetworkDHCPLease[3], polyvirt_new_text(aTHX_ record->mac));
    polyvirt_store(aTHX_ hash, &keys_NetworkDHCPLease[4], polyvirt_new_text(aTHX_ record->iaid));
    polyvirt_store(aTHX_ hash, &keys_NetworkDHCPLease[5], polyvirt_new_text(aTHX_ record->ipaddr));
    polyvirt_store(aTHX_ hash, &keys_NetworkDHCPLease[6], newSVuv(record->prefix));
    polyvirt_store(aTHX_ hash, &keys_NetworkDHCPLease[7], polyvirt_new_text(aTHX_ record->hostname));
    polyvirt_store(aTHX_ hash, &keys_NetworkDHCPLease[8], polyvirt_new_text(aTHX_ record->clientid));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_NetworkDHCPLease(pTHX_ const virNetworkDHCPLease *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_NetworkDHCPLease(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

static polyvirt_key keys_NodeInfo[] = {
    {"model", 0, 0},
    {"memory", 0, 0},
    {"cpus", 0, 0},
    {"mhz", 0, 0},
    {"nodes", 0, 0},
    {"sockets", 0, 0},
    {"cores", 0, 0},
    {"threads", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_NodeInfo(pTHX_ const virNodeInfo *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_NodeInfo[0], polyvirt_new_text(aTHX_ record->model));
    polyvirt_store(aTHX_ hash, &keys_NodeInfo[1], newSVuv(record->memory));
    polyvirt_store(aTHX_ hash, &keys_NodeInfo[2], newSVuv(record->cpus));
    polyvirt_store(aTHX_ hash, &keys_NodeInfo[3], newSVuv(record->mhz));
    polyvirt_store(aTHX_ hash, &keys_NodeInfo[4], newSVuv(record->nodes));
    polyvirt_store(aTHX_ hash, &keys_NodeInfo[5], newSVuv(record->sockets));
    polyvirt_store(aTHX_ hash, &keys_NodeInfo[6], newSVuv(record->cores));
    polyvirt_store(aTHX_ hash, &keys_NodeInfo[7], newSVuv(record->threads));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_NodeInfo(pTHX_ const virNodeInfo *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_NodeInfo(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

/* One entry of a hash. */
void
polyvirt_enter_NodeCPUStats(pTHX_ HV *hash, const virNodeCPUStats *record)
{
    const char *key = record->field;

    (void)hv_store(hash, key, (I32)strlen(key), newSVuv(record->value), 0);
}

/* One entry of a hash. */
void
polyvirt_enter_NodeMemoryStats(pTHX_ HV *hash, const virNodeMemoryStats *record)
{
    const char *key = record->field;

    (void)hv_store(hash, key, (I32)strlen(key), newSVuv(record->value), 0);
}

static polyvirt_key keys_StoragePoolInfo[] = {
    {"state", 0, 0},
    {"capacity", 0, 0},
    {"allocation", 0, 0},
    {"available", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_StoragePoolInfo(pTHX_ const virStoragePoolInfo *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_StoragePoolInfo[0], newSViv(record->state));
    polyvirt_store(aTHX_ hash, &keys_StoragePoolInfo[1], newSVuv(record->capacity));
    polyvirt_store(aTHX_ hash, &keys_StoragePoolInfo[2], newSVuv(record->allocation));
    polyvirt_store(aTHX_ hash, &keys_StoragePoolInfo[3], newSVuv(record->available));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_StoragePoolInfo(pTHX_ const virStoragePoolInfo *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_StoragePoolInfo(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

static polyvirt_key keys_StorageVolInfo[] = {
    {"type", 0, 0},
    {"capacity", 0, 0},
    {"allocation", 0, 0},
    {NULL, 0, 0},
};

SV *
polyvirt_hash_StorageVolInfo(pTHX_ const virStorageVolInfo *record)
{
    HV *hash = newHV();

    polyvirt_store(aTHX_ hash, &keys_StorageVolInfo[0], newSViv(record->type));
    polyvirt_store(aTHX_ hash, &keys_StorageVolInfo[1], newSVuv(record->capacity));
    polyvirt_store(aTHX_ hash, &keys_StorageVolInfo[2], newSVuv(record->allocation));
    return newRV_noinc((SV *)hash);
}

/* An array of them. */
POLYVIRT_UNUSED static SV *
array_of_StorageVolInfo(pTHX_ const virStorageVolInfo *list, size_t count)
{
    AV *array = newAV();
    size_t i;

    for (i = 0; list && i < count; i++)
        av_push(array, polyvirt_hash_StorageVolInfo(aTHX_ &list[i]));
    return newRV_noinc((SV *)array);
}

/* Counts the lengths and the hash numbers of all keys. */
void
polyvirt_record_keys(pTHX)
{
    polyvirt_keys(aTHX_ keys_DomainIPAddress);
    polyvirt_keys(aTHX_ keys_SecurityModel);
    polyvirt_keys(aTHX_ keys_DomainBlockStats);
    polyvirt_keys(aTHX_ keys_DomainBlockInfo);
    polyvirt_keys(aTHX_ keys_DomainBlockJobInfo);
    polyvirt_keys(aTHX_ keys_DomainDiskError);
    polyvirt_keys(aTHX_ keys_DomainInterfaceStats);
    polyvirt_keys(aTHX_ keys_DomainFSInfo);
    polyvirt_keys(aTHX_ keys_DomainInterface);
    polyvirt_keys(aTHX_ keys_DomainJobInfo);
    polyvirt_keys(aTHX_ keys_DomainStatsRecord);
    polyvirt_keys(aTHX_ keys_VcpuInfo);
    polyvirt_keys(aTHX_ keys_DomainIOThreadInfo);
    polyvirt_keys(aTHX_ keys_SecurityLabel);
    polyvirt_keys(aTHX_ keys_DomainControlInfo);
    polyvirt_keys(aTHX_ keys_DomainInfo);
    polyvirt_keys(aTHX_ keys_NetworkDHCPLease);
    polyvirt_keys(aTHX_ keys_NodeInfo);
    polyvirt_keys(aTHX_ keys_StoragePoolInfo);
    polyvirt_keys(aTHX_ keys_StorageVolInfo);
}
