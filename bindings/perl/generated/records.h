/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records as hashes; none of the results is mortal. */
#ifndef POLYVIRT_PERL_RECORDS_H
#define POLYVIRT_PERL_RECORDS_H

#include "../runtime/runtime.h"

void polyvirt_record_keys(pTHX);
SV *polyvirt_hash_DomainIPAddress(pTHX_ const virDomainIPAddress *record);
SV *polyvirt_hash_SecurityModel(pTHX_ const virSecurityModel *record);
SV *polyvirt_hash_DomainBlockStats(pTHX_ const virDomainBlockStatsStruct *record);
SV *polyvirt_hash_DomainBlockInfo(pTHX_ const virDomainBlockInfo *record);
SV *polyvirt_hash_DomainBlockJobInfo(pTHX_ const virDomainBlockJobInfo *record);
SV *polyvirt_hash_DomainDiskError(pTHX_ const virDomainDiskError *record);
SV *polyvirt_hash_DomainInterfaceStats(pTHX_ const virDomainInterfaceStatsStruct *record);
SV *polyvirt_hash_DomainFSInfo(pTHX_ const virDomainFSInfo *record);
SV *polyvirt_hash_DomainInterface(pTHX_ const virDomainInterface *record);
SV *polyvirt_hash_DomainJobInfo(pTHX_ const virDomainJobInfo *record);
void polyvirt_enter_DomainMemoryStat(pTHX_ HV *hash, const virDomainMemoryStatStruct *record);
SV *polyvirt_hash_DomainStatsRecord(pTHX_ const virDomainStatsRecord *record);
SV *polyvirt_hash_VcpuInfo(pTHX_ const virVcpuInfo *record);
SV *polyvirt_hash_DomainIOThreadInfo(pTHX_ const virDomainIOThreadInfo *record);
SV *polyvirt_hash_SecurityLabel(pTHX_ const virSecurityLabel *record);
SV *polyvirt_hash_DomainControlInfo(pTHX_ const virDomainControlInfo *record);
SV *polyvirt_hash_DomainInfo(pTHX_ const virDomainInfo *record);
SV *polyvirt_hash_NetworkDHCPLease(pTHX_ const virNetworkDHCPLease *record);
SV *polyvirt_hash_NodeInfo(pTHX_ const virNodeInfo *record);
void polyvirt_enter_NodeCPUStats(pTHX_ HV *hash, const virNodeCPUStats *record);
void polyvirt_enter_NodeMemoryStats(pTHX_ HV *hash, const virNodeMemoryStats *record);
SV *polyvirt_hash_StoragePoolInfo(pTHX_ const virStoragePoolInfo *record);
SV *polyvirt_hash_StorageVolInfo(pTHX_ const virStorageVolInfo *record);

#endif
