/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Every kind of object and record and every function, for a program that says what OBJECT, RECORD and FUNCTION make of
 * them and includes this file as often as it likes: OBJECT(kind, what frees a reference), RECORD(kind), and
 * FUNCTION(name, result, call, argument...)
 * with the kinds of results and arguments, and a call with
 * the values `a`. */
#ifndef MOST_ARGUMENTS
# define MOST_ARGUMENTS 8
#endif

#ifdef OBJECT
OBJECT(AdmConnect, virAdmConnectClose)
OBJECT(AdmServer, virAdmServerFree)
OBJECT(AdmClient, virAdmClientFree)
OBJECT(Connect, virConnectClose)
OBJECT(DomainCheckpoint, virDomainCheckpointFree)
OBJECT(DomainSnapshot, virDomainSnapshotFree)
OBJECT(Domain, virDomainFree)
OBJECT(Interface, virInterfaceFree)
OBJECT(NetworkPort, virNetworkPortFree)
OBJECT(Network, virNetworkFree)
OBJECT(NodeDevice, virNodeDeviceFree)
OBJECT(NWFilterBinding, virNWFilterBindingFree)
OBJECT(NWFilter, virNWFilterFree)
OBJECT(Secret, virSecretFree)
OBJECT(StoragePool, virStoragePoolFree)
OBJECT(StorageVol, virStorageVolFree)
OBJECT(Stream, virStreamFree)
#endif

#ifdef RECORD
RECORD(SecurityModel)
RECORD(ConnectCredential)
RECORD(ConnectAuth)
RECORD(DomainBlockStats)
RECORD(DomainBlockInfo)
RECORD(DomainBlockJobInfo)
RECORD(DomainDiskError)
RECORD(DomainInterfaceStats)
RECORD(DomainEventGraphicsAddress)
RECORD(DomainEventGraphicsSubjectIdentity)
RECORD(DomainEventGraphicsSubject)
RECORD(DomainFSInfo)
RECORD(DomainIPAddress)
RECORD(DomainInterface)
RECORD(DomainJobInfo)
RECORD(DomainMemoryStat)
RECORD(DomainStatsRecord)
RECORD(VcpuInfo)
RECORD(DomainIOThreadInfo)
RECORD(SecurityLabel)
RECORD(DomainControlInfo)
RECORD(DomainInfo)
RECORD(Error)
RECORD(NetworkDHCPLease)
RECORD(NodeInfo)
RECORD(NodeCPUStats)
RECORD(NodeMemoryStats)
RECORD(StoragePoolInfo)
RECORD(StorageVolInfo)
RECORD(TypedParameter)
#endif

#ifdef FUNCTION
FUNCTION(virAdmInitialize, (STATUS),
         (intptr_t)virAdmInitialize())
FUNCTION(virAdmConnectOpen, (HANDLE_RESULT, OBJECT_AdmConnect),
         (intptr_t)virAdmConnectOpen((const char *)a[0].pointer, (unsigned int)a[1].number),
         {TEXT},
         {NUMBER})
FUNCTION(virAdmConnectClose, (OTHER),
         (intptr_t)virAdmConnectClose((virAdmConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_AdmConnect})
FUNCTION(virAdmConnectRef, (STATUS),
         (intptr_t)virAdmConnectRef((virAdmConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_AdmConnect})
FUNCTION(virAdmConnectIsAlive, (STATUS),
         (intptr_t)virAdmConnectIsAlive((virAdmConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_AdmConnect})
FUNCTION(virAdmServerFree, (STATUS),
         (intptr_t)virAdmServerFree((virAdmServerPtr)a[0].pointer),
         {HANDLE, OBJECT_AdmServer})
FUNCTION(virAdmConnectListServers, (STATUS),
         (intptr_t)virAdmConnectListServers((virAdmConnectPtr)a[0].pointer, (virAdmServerPtr * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_AdmConnect},
         {ALLOC_HANDLES, OBJECT_AdmServer},
         {NUMBER})
FUNCTION(virAdmGetVersion, (STATUS),
         (intptr_t)virAdmGetVersion((unsigned long long *)a[0].pointer),
         {PLACE})
FUNCTION(virAdmConnectGetURI, (TEXT_RESULT),
         (intptr_t)virAdmConnectGetURI((virAdmConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_AdmConnect})
FUNCTION(virAdmConnectGetLibVersion, (STATUS),
         (intptr_t)virAdmConnectGetLibVersion((virAdmConnectPtr)a[0].pointer, (unsigned long long *)a[1].pointer),
         {HANDLE, OBJECT_AdmConnect},
         {PLACE})
FUNCTION(virAdmConnectRegisterCloseCallback, (STATUS),
         (intptr_t)virAdmConnectRegisterCloseCallback((virAdmConnectPtr)a[0].pointer, (virAdmConnectCloseFunc)a[1].pointer, (void *)a[2].pointer, (virFreeCallback)a[3].pointer),
         {HANDLE, OBJECT_AdmConnect},
         {CALLBACK},
         {OPAQUE},
         {RELEASE})
FUNCTION(virAdmConnectUnregisterCloseCallback, (STATUS),
         (intptr_t)virAdmConnectUnregisterCloseCallback((virAdmConnectPtr)a[0].pointer, (virAdmConnectCloseFunc)a[1].pointer),
         {HANDLE, OBJECT_AdmConnect},
         {CALLBACK})
FUNCTION(virAdmServerGetName, (OTHER),
         (intptr_t)virAdmServerGetName((virAdmServerPtr)a[0].pointer),
         {HANDLE, OBJECT_AdmServer})
FUNCTION(virAdmConnectLookupServer, (HANDLE_RESULT, OBJECT_AdmServer),
         (intptr_t)virAdmConnectLookupServer((virAdmConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_AdmConnect},
         {TEXT},
         {NUMBER})
FUNCTION(virAdmServerGetThreadPoolParameters, (STATUS),
         (intptr_t)virAdmServerGetThreadPoolParameters((virAdmServerPtr)a[0].pointer, (virTypedParameterPtr *)a[1].pointer, (int *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_AdmServer},
         {ALLOC_PARAMS},
         {PLACE},
         {NUMBER})
FUNCTION(virAdmServerSetThreadPoolParameters, (STATUS),
         (intptr_t)virAdmServerSetThreadPoolParameters((virAdmServerPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_AdmServer},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virAdmClientGetID, (OTHER),
         (intptr_t)virAdmClientGetID((virAdmClientPtr)a[0].pointer),
         {HANDLE, OBJECT_AdmClient})
FUNCTION(virAdmClientGetTimestamp, (OTHER),
         (intptr_t)virAdmClientGetTimestamp((virAdmClientPtr)a[0].pointer),
         {HANDLE, OBJECT_AdmClient})
FUNCTION(virAdmClientGetTransport, (OTHER),
         (intptr_t)virAdmClientGetTransport((virAdmClientPtr)a[0].pointer),
         {HANDLE, OBJECT_AdmClient})
FUNCTION(virAdmClientFree, (STATUS),
         (intptr_t)virAdmClientFree((virAdmClientPtr)a[0].pointer),
         {HANDLE, OBJECT_AdmClient})
FUNCTION(virAdmServerListClients, (STATUS),
         (intptr_t)virAdmServerListClients((virAdmServerPtr)a[0].pointer, (virAdmClientPtr * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_AdmServer},
         {ALLOC_HANDLES, OBJECT_AdmClient},
         {NUMBER})
FUNCTION(virAdmServerLookupClient, (HANDLE_RESULT, OBJECT_AdmClient),
         (intptr_t)virAdmServerLookupClient((virAdmServerPtr)a[0].pointer, (unsigned long long)a[1].number, (unsigned int)a[2].number),
         {HANDLE, OBJECT_AdmServer},
         {NUMBER},
         {NUMBER})
FUNCTION(virAdmClientGetInfo, (STATUS),
         (intptr_t)virAdmClientGetInfo((virAdmClientPtr)a[0].pointer, (virTypedParameterPtr *)a[1].pointer, (int *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_AdmClient},
         {ALLOC_PARAMS},
         {PLACE},
         {NUMBER})
FUNCTION(virAdmClientClose, (STATUS),
         (intptr_t)virAdmClientClose((virAdmClientPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_AdmClient},
         {NUMBER})
FUNCTION(virAdmServerGetClientLimits, (STATUS),
         (intptr_t)virAdmServerGetClientLimits((virAdmServerPtr)a[0].pointer, (virTypedParameterPtr *)a[1].pointer, (int *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_AdmServer},
         {ALLOC_PARAMS},
         {PLACE},
         {NUMBER})
FUNCTION(virAdmServerSetClientLimits, (STATUS),
         (intptr_t)virAdmServerSetClientLimits((virAdmServerPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_AdmServer},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virAdmServerUpdateTlsFiles, (STATUS),
         (intptr_t)virAdmServerUpdateTlsFiles((virAdmServerPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_AdmServer},
         {NUMBER})
FUNCTION(virAdmConnectGetLoggingOutputs, (STATUS),
         (intptr_t)virAdmConnectGetLoggingOutputs((virAdmConnectPtr)a[0].pointer, (char * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_AdmConnect},
         {ALLOC_TEXT},
         {NUMBER})
FUNCTION(virAdmConnectGetLoggingFilters, (STATUS),
         (intptr_t)virAdmConnectGetLoggingFilters((virAdmConnectPtr)a[0].pointer, (char * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_AdmConnect},
         {ALLOC_TEXT},
         {NUMBER})
FUNCTION(virAdmConnectSetLoggingOutputs, (STATUS),
         (intptr_t)virAdmConnectSetLoggingOutputs((virAdmConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_AdmConnect},
         {TEXT},
         {NUMBER})
FUNCTION(virAdmConnectSetLoggingFilters, (STATUS),
         (intptr_t)virAdmConnectSetLoggingFilters((virAdmConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_AdmConnect},
         {TEXT},
         {NUMBER})
FUNCTION(virAdmConnectSetDaemonTimeout, (STATUS),
         (intptr_t)virAdmConnectSetDaemonTimeout((virAdmConnectPtr)a[0].pointer, (unsigned int)a[1].number, (unsigned int)a[2].number),
         {HANDLE, OBJECT_AdmConnect},
         {NUMBER},
         {NUMBER})
FUNCTION(virAdmConnectDaemonShutdown, (STATUS),
         (intptr_t)virAdmConnectDaemonShutdown((virAdmConnectPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_AdmConnect},
         {NUMBER})
FUNCTION(virGetVersion, (STATUS),
         (intptr_t)virGetVersion((unsigned long *)a[0].pointer, (const char *)a[1].pointer, (unsigned long *)a[2].pointer),
         {PLACE},
         {TEXT},
         {PLACE})
FUNCTION(virInitialize, (STATUS),
         (intptr_t)virInitialize())
FUNCTION(virConnectOpen, (HANDLE_RESULT, OBJECT_Connect),
         (intptr_t)virConnectOpen((const char *)a[0].pointer),
         {TEXT})
FUNCTION(virConnectOpenReadOnly, (HANDLE_RESULT, OBJECT_Connect),
         (intptr_t)virConnectOpenReadOnly((const char *)a[0].pointer),
         {TEXT})
FUNCTION(virConnectOpenAuth, (HANDLE_RESULT, OBJECT_Connect),
         (intptr_t)virConnectOpenAuth((const char *)a[0].pointer, (virConnectAuthPtr)a[1].pointer, (unsigned int)a[2].number),
         {TEXT},
         {BYTES},
         {NUMBER})
FUNCTION(virConnectRef, (STATUS),
         (intptr_t)virConnectRef((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virConnectClose, (STATUS),
         (intptr_t)virConnectClose((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virConnectSetIdentity, (STATUS),
         (intptr_t)virConnectSetIdentity((virConnectPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Connect},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virConnectGetType, (OTHER),
         (intptr_t)virConnectGetType((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virConnectGetVersion, (STATUS),
         (intptr_t)virConnectGetVersion((virConnectPtr)a[0].pointer, (unsigned long *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {PLACE})
FUNCTION(virConnectGetLibVersion, (STATUS),
         (intptr_t)virConnectGetLibVersion((virConnectPtr)a[0].pointer, (unsigned long *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {PLACE})
FUNCTION(virConnectGetHostname, (TEXT_RESULT),
         (intptr_t)virConnectGetHostname((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virConnectGetURI, (TEXT_RESULT),
         (intptr_t)virConnectGetURI((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virConnectGetSysinfo, (TEXT_RESULT),
         (intptr_t)virConnectGetSysinfo((virConnectPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Connect},
         {NUMBER})
FUNCTION(virConnectSetKeepAlive, (OTHER),
         (intptr_t)virConnectSetKeepAlive((virConnectPtr)a[0].pointer, (int)a[1].number, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {NUMBER},
         {NUMBER})
FUNCTION(virConnectRegisterCloseCallback, (STATUS),
         (intptr_t)virConnectRegisterCloseCallback((virConnectPtr)a[0].pointer, (virConnectCloseFunc)a[1].pointer, (void *)a[2].pointer, (virFreeCallback)a[3].pointer),
         {HANDLE, OBJECT_Connect},
         {CALLBACK},
         {OPAQUE},
         {RELEASE})
FUNCTION(virConnectUnregisterCloseCallback, (STATUS),
         (intptr_t)virConnectUnregisterCloseCallback((virConnectPtr)a[0].pointer, (virConnectCloseFunc)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {CALLBACK})
FUNCTION(virConnectGetMaxVcpus, (STATUS),
         (intptr_t)virConnectGetMaxVcpus((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virConnectGetCapabilities, (TEXT_RESULT),
         (intptr_t)virConnectGetCapabilities((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virConnectIsEncrypted, (STATUS),
         (intptr_t)virConnectIsEncrypted((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virConnectIsSecure, (STATUS),
         (intptr_t)virConnectIsSecure((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virConnectIsAlive, (STATUS),
         (intptr_t)virConnectIsAlive((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virConnectCompareCPU, (OTHER),
         (intptr_t)virConnectCompareCPU((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {NUMBER})
FUNCTION(virConnectCompareHypervisorCPU, (OTHER),
         (intptr_t)virConnectCompareHypervisorCPU((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (const char *)a[2].pointer, (const char *)a[3].pointer, (const char *)a[4].pointer, (const char *)a[5].pointer, (unsigned int)a[6].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {TEXT},
         {TEXT},
         {TEXT},
         {TEXT},
         {NUMBER})
FUNCTION(virConnectGetCPUModelNames, (STATUS),
         (intptr_t)virConnectGetCPUModelNames((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (char * * *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {ALLOC_TEXTS},
         {NUMBER})
FUNCTION(virConnectBaselineCPU, (TEXT_RESULT),
         (intptr_t)virConnectBaselineCPU((virConnectPtr)a[0].pointer, (const char * *)a[1].pointer, (unsigned int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Connect},
         {TEXTS},
         {COUNT},
         {NUMBER})
FUNCTION(virConnectBaselineHypervisorCPU, (TEXT_RESULT),
         (intptr_t)virConnectBaselineHypervisorCPU((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (const char *)a[2].pointer, (const char *)a[3].pointer, (const char *)a[4].pointer, (const char * *)a[5].pointer, (unsigned int)a[6].number, (unsigned int)a[7].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {TEXT},
         {TEXT},
         {TEXT},
         {TEXTS},
         {COUNT},
         {NUMBER})
FUNCTION(virConnectGetDomainCapabilities, (TEXT_RESULT),
         (intptr_t)virConnectGetDomainCapabilities((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (const char *)a[2].pointer, (const char *)a[3].pointer, (const char *)a[4].pointer, (unsigned int)a[5].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {TEXT},
         {TEXT},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainSetBlkioParameters, (STATUS),
         (intptr_t)virDomainSetBlkioParameters((virDomainPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainGetBlkioParameters, (STATUS),
         (intptr_t)virDomainGetBlkioParameters((virDomainPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {PLACE_PARAMS},
         {ROOM_PLACE},
         {NUMBER})
FUNCTION(virDomainBlockStats, (STATUS),
         (intptr_t)virDomainBlockStats((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (virDomainBlockStatsPtr)a[2].pointer, (size_t)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {PLACE},
         {NUMBER})
FUNCTION(virDomainBlockStatsFlags, (STATUS),
         (intptr_t)virDomainBlockStatsFlags((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (virTypedParameterPtr)a[2].pointer, (int *)a[3].pointer, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {PLACE_PARAMS},
         {ROOM_PLACE},
         {NUMBER})
FUNCTION(virDomainBlockPeek, (STATUS),
         (intptr_t)virDomainBlockPeek((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned long long)a[2].number, (size_t)a[3].number, (void *)a[4].pointer, (unsigned int)a[5].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER},
         {LENGTH},
         {PLACE},
         {NUMBER})
FUNCTION(virDomainBlockResize, (STATUS),
         (intptr_t)virDomainBlockResize((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned long long)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainGetBlockInfo, (STATUS),
         (intptr_t)virDomainGetBlockInfo((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (virDomainBlockInfoPtr)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {PLACE},
         {NUMBER})
FUNCTION(virDomainBlockJobAbort, (STATUS),
         (intptr_t)virDomainBlockJobAbort((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainGetBlockJobInfo, (STATUS),
         (intptr_t)virDomainGetBlockJobInfo((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (virDomainBlockJobInfoPtr)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {PLACE},
         {NUMBER})
FUNCTION(virDomainBlockJobSetSpeed, (STATUS),
         (intptr_t)virDomainBlockJobSetSpeed((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned long)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainBlockPull, (STATUS),
         (intptr_t)virDomainBlockPull((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned long)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainBlockRebase, (STATUS),
         (intptr_t)virDomainBlockRebase((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (const char *)a[2].pointer, (unsigned long)a[3].number, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {TEXT},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainBlockCopy, (STATUS),
         (intptr_t)virDomainBlockCopy((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (const char *)a[2].pointer, (virTypedParameterPtr)a[3].pointer, (int)a[4].number, (unsigned int)a[5].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {TEXT},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainBlockCommit, (STATUS),
         (intptr_t)virDomainBlockCommit((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (const char *)a[2].pointer, (const char *)a[3].pointer, (unsigned long)a[4].number, (unsigned int)a[5].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {TEXT},
         {TEXT},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainSetBlockIoTune, (STATUS),
         (intptr_t)virDomainSetBlockIoTune((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (virTypedParameterPtr)a[2].pointer, (int)a[3].number, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainGetBlockIoTune, (STATUS),
         (intptr_t)virDomainGetBlockIoTune((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (virTypedParameterPtr)a[2].pointer, (int *)a[3].pointer, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {PLACE_PARAMS},
         {ROOM_PLACE},
         {NUMBER})
FUNCTION(virDomainGetDiskErrors, (STATUS),
         (intptr_t)virDomainGetDiskErrors((virDomainPtr)a[0].pointer, (virDomainDiskErrorPtr)a[1].pointer, (unsigned int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {PLACE_RECORDS, RECORD_DomainDiskError},
         {ROOM},
         {NUMBER})
FUNCTION(virDomainSetBlockThreshold, (STATUS),
         (intptr_t)virDomainSetBlockThreshold((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned long long)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainBackupBegin, (STATUS),
         (intptr_t)virDomainBackupBegin((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (const char *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainBackupGetXMLDesc, (TEXT_RESULT),
         (intptr_t)virDomainBackupGetXMLDesc((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainFDAssociate, (STATUS),
         (intptr_t)virDomainFDAssociate((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number, (int *)a[3].pointer, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {COUNT},
         {BYTES},
         {NUMBER})
FUNCTION(virDomainSetThrottleGroup, (STATUS),
         (intptr_t)virDomainSetThrottleGroup((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (virTypedParameterPtr)a[2].pointer, (int)a[3].number, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainDelThrottleGroup, (STATUS),
         (intptr_t)virDomainDelThrottleGroup((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainCheckpointGetName, (OTHER),
         (intptr_t)virDomainCheckpointGetName((virDomainCheckpointPtr)a[0].pointer),
         {HANDLE, OBJECT_DomainCheckpoint})
FUNCTION(virDomainCheckpointGetDomain, (OTHER),
         (intptr_t)virDomainCheckpointGetDomain((virDomainCheckpointPtr)a[0].pointer),
         {HANDLE, OBJECT_DomainCheckpoint})
FUNCTION(virDomainCheckpointGetConnect, (OTHER),
         (intptr_t)virDomainCheckpointGetConnect((virDomainCheckpointPtr)a[0].pointer),
         {HANDLE, OBJECT_DomainCheckpoint})
FUNCTION(virDomainCheckpointCreateXML, (HANDLE_RESULT, OBJECT_DomainCheckpoint),
         (intptr_t)virDomainCheckpointCreateXML((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainCheckpointGetXMLDesc, (TEXT_RESULT),
         (intptr_t)virDomainCheckpointGetXMLDesc((virDomainCheckpointPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_DomainCheckpoint},
         {NUMBER})
FUNCTION(virDomainListAllCheckpoints, (STATUS),
         (intptr_t)virDomainListAllCheckpoints((virDomainPtr)a[0].pointer, (virDomainCheckpointPtr * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {ALLOC_HANDLES, OBJECT_DomainCheckpoint},
         {NUMBER})
FUNCTION(virDomainCheckpointListAllChildren, (STATUS),
         (intptr_t)virDomainCheckpointListAllChildren((virDomainCheckpointPtr)a[0].pointer, (virDomainCheckpointPtr * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_DomainCheckpoint},
         {ALLOC_HANDLES, OBJECT_DomainCheckpoint},
         {NUMBER})
FUNCTION(virDomainCheckpointLookupByName, (HANDLE_RESULT, OBJECT_DomainCheckpoint),
         (intptr_t)virDomainCheckpointLookupByName((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainCheckpointGetParent, (HANDLE_RESULT, OBJECT_DomainCheckpoint),
         (intptr_t)virDomainCheckpointGetParent((virDomainCheckpointPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_DomainCheckpoint},
         {NUMBER})
FUNCTION(virDomainCheckpointDelete, (STATUS),
         (intptr_t)virDomainCheckpointDelete((virDomainCheckpointPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_DomainCheckpoint},
         {NUMBER})
FUNCTION(virDomainCheckpointRef, (STATUS),
         (intptr_t)virDomainCheckpointRef((virDomainCheckpointPtr)a[0].pointer),
         {HANDLE, OBJECT_DomainCheckpoint})
FUNCTION(virDomainCheckpointFree, (STATUS),
         (intptr_t)virDomainCheckpointFree((virDomainCheckpointPtr)a[0].pointer),
         {HANDLE, OBJECT_DomainCheckpoint})
FUNCTION(virDomainScreenshot, (TEXT_RESULT),
         (intptr_t)virDomainScreenshot((virDomainPtr)a[0].pointer, (virStreamPtr)a[1].pointer, (unsigned int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {HANDLE, OBJECT_Stream},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainInterfaceStats, (STATUS),
         (intptr_t)virDomainInterfaceStats((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (virDomainInterfaceStatsPtr)a[2].pointer, (size_t)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {PLACE},
         {NUMBER})
FUNCTION(virDomainSetInterfaceParameters, (STATUS),
         (intptr_t)virDomainSetInterfaceParameters((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (virTypedParameterPtr)a[2].pointer, (int)a[3].number, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainGetInterfaceParameters, (STATUS),
         (intptr_t)virDomainGetInterfaceParameters((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (virTypedParameterPtr)a[2].pointer, (int *)a[3].pointer, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {PLACE_PARAMS},
         {ROOM_PLACE},
         {NUMBER})
FUNCTION(virDomainAttachDevice, (STATUS),
         (intptr_t)virDomainAttachDevice((virDomainPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Domain},
         {TEXT})
FUNCTION(virDomainDetachDevice, (STATUS),
         (intptr_t)virDomainDetachDevice((virDomainPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Domain},
         {TEXT})
FUNCTION(virDomainAttachDeviceFlags, (STATUS),
         (intptr_t)virDomainAttachDeviceFlags((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainDetachDeviceFlags, (STATUS),
         (intptr_t)virDomainDetachDeviceFlags((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainUpdateDeviceFlags, (STATUS),
         (intptr_t)virDomainUpdateDeviceFlags((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainDetachDeviceAlias, (STATUS),
         (intptr_t)virDomainDetachDeviceAlias((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainSendKey, (STATUS),
         (intptr_t)virDomainSendKey((virDomainPtr)a[0].pointer, (unsigned int)a[1].number, (unsigned int)a[2].number, (unsigned int *)a[3].pointer, (int)a[4].number, (unsigned int)a[5].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {NUMBER},
         {BYTES},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainOpenConsole, (STATUS),
         (intptr_t)virDomainOpenConsole((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (virStreamPtr)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {HANDLE, OBJECT_Stream},
         {NUMBER})
FUNCTION(virDomainOpenChannel, (STATUS),
         (intptr_t)virDomainOpenChannel((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (virStreamPtr)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {HANDLE, OBJECT_Stream},
         {NUMBER})
FUNCTION(virDomainOpenGraphics, (STATUS),
         (intptr_t)virDomainOpenGraphics((virDomainPtr)a[0].pointer, (unsigned int)a[1].number, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainOpenGraphicsFD, (OTHER),
         (intptr_t)virDomainOpenGraphicsFD((virDomainPtr)a[0].pointer, (unsigned int)a[1].number, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainInjectNMI, (STATUS),
         (intptr_t)virDomainInjectNMI((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainGraphicsReload, (STATUS),
         (intptr_t)virDomainGraphicsReload((virDomainPtr)a[0].pointer, (unsigned int)a[1].number, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainAnnounceInterface, (STATUS),
         (intptr_t)virDomainAnnounceInterface((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (virTypedParameterPtr)a[2].pointer, (int)a[3].number, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virConnectDomainEventRegister, (STATUS),
         (intptr_t)virConnectDomainEventRegister((virConnectPtr)a[0].pointer, (virConnectDomainEventCallback)a[1].pointer, (void *)a[2].pointer, (virFreeCallback)a[3].pointer),
         {HANDLE, OBJECT_Connect},
         {CALLBACK},
         {OPAQUE},
         {RELEASE})
FUNCTION(virConnectDomainEventDeregister, (STATUS),
         (intptr_t)virConnectDomainEventDeregister((virConnectPtr)a[0].pointer, (virConnectDomainEventCallback)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {CALLBACK})
FUNCTION(virConnectDomainEventRegisterAny, (OTHER),
         (intptr_t)virConnectDomainEventRegisterAny((virConnectPtr)a[0].pointer, (virDomainPtr)a[1].pointer, (int)a[2].number, (virConnectDomainEventGenericCallback)a[3].pointer, (void *)a[4].pointer, (virFreeCallback)a[5].pointer),
         {HANDLE, OBJECT_Connect},
         {OPTIONAL_HANDLE, OBJECT_Domain},
         {NUMBER},
         {CALLBACK},
         {OPAQUE},
         {RELEASE})
FUNCTION(virConnectDomainEventDeregisterAny, (STATUS),
         (intptr_t)virConnectDomainEventDeregisterAny((virConnectPtr)a[0].pointer, (int)a[1].number),
         {HANDLE, OBJECT_Connect},
         {NUMBER})
FUNCTION(virDomainPMSuspendForDuration, (STATUS),
         (intptr_t)virDomainPMSuspendForDuration((virDomainPtr)a[0].pointer, (unsigned int)a[1].number, (unsigned long long)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainPMWakeup, (STATUS),
         (intptr_t)virDomainPMWakeup((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainGetHostname, (TEXT_RESULT),
         (intptr_t)virDomainGetHostname((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainSendProcessSignal, (STATUS),
         (intptr_t)virDomainSendProcessSignal((virDomainPtr)a[0].pointer, (long long)a[1].number, (unsigned int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainFSTrim, (STATUS),
         (intptr_t)virDomainFSTrim((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned long long)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainFSFreeze, (STATUS),
         (intptr_t)virDomainFSFreeze((virDomainPtr)a[0].pointer, (const char * *)a[1].pointer, (unsigned int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXTS},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainFSThaw, (STATUS),
         (intptr_t)virDomainFSThaw((virDomainPtr)a[0].pointer, (const char * *)a[1].pointer, (unsigned int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXTS},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainFSInfoFree, (OTHER),
         (virDomainFSInfoFree((virDomainFSInfoPtr)a[0].pointer), 0),
         {BYTES})
FUNCTION(virDomainGetFSInfo, (STATUS),
         (intptr_t)virDomainGetFSInfo((virDomainPtr)a[0].pointer, (virDomainFSInfoPtr * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {ALLOC_RECORDS, RECORD_DomainFSInfo},
         {NUMBER})
FUNCTION(virDomainGetTime, (STATUS),
         (intptr_t)virDomainGetTime((virDomainPtr)a[0].pointer, (long long *)a[1].pointer, (unsigned int *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {PLACE},
         {PLACE},
         {NUMBER})
FUNCTION(virDomainSetTime, (STATUS),
         (intptr_t)virDomainSetTime((virDomainPtr)a[0].pointer, (long long)a[1].number, (unsigned int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainInterfaceAddresses, (STATUS),
         (intptr_t)virDomainInterfaceAddresses((virDomainPtr)a[0].pointer, (virDomainInterfacePtr * *)a[1].pointer, (unsigned int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {ALLOC_RECORDS, RECORD_DomainInterface},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainInterfaceFree, (OTHER),
         (virDomainInterfaceFree((virDomainInterfacePtr)a[0].pointer), 0),
         {BYTES})
FUNCTION(virDomainSetUserPassword, (STATUS),
         (intptr_t)virDomainSetUserPassword((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (const char *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainGetGuestVcpus, (STATUS),
         (intptr_t)virDomainGetGuestVcpus((virDomainPtr)a[0].pointer, (virTypedParameterPtr *)a[1].pointer, (unsigned int *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {ALLOC_PARAMS},
         {PLACE},
         {NUMBER})
FUNCTION(virDomainSetGuestVcpus, (STATUS),
         (intptr_t)virDomainSetGuestVcpus((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainGetGuestInfo, (STATUS),
         (intptr_t)virDomainGetGuestInfo((virDomainPtr)a[0].pointer, (unsigned int)a[1].number, (virTypedParameterPtr *)a[2].pointer, (int *)a[3].pointer, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {ALLOC_PARAMS},
         {PLACE},
         {NUMBER})
FUNCTION(virDomainAgentSetResponseTimeout, (STATUS),
         (intptr_t)virDomainAgentSetResponseTimeout((virDomainPtr)a[0].pointer, (int)a[1].number, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainAuthorizedSSHKeysGet, (STATUS),
         (intptr_t)virDomainAuthorizedSSHKeysGet((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (char * * *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {ALLOC_TEXTS},
         {NUMBER})
FUNCTION(virDomainAuthorizedSSHKeysSet, (STATUS),
         (intptr_t)virDomainAuthorizedSSHKeysSet((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (const char * *)a[2].pointer, (unsigned int)a[3].number, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {TEXTS},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainGetJobInfo, (STATUS),
         (intptr_t)virDomainGetJobInfo((virDomainPtr)a[0].pointer, (virDomainJobInfoPtr)a[1].pointer),
         {HANDLE, OBJECT_Domain},
         {PLACE})
FUNCTION(virDomainGetJobStats, (STATUS),
         (intptr_t)virDomainGetJobStats((virDomainPtr)a[0].pointer, (int *)a[1].pointer, (virTypedParameterPtr *)a[2].pointer, (int *)a[3].pointer, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {PLACE},
         {ALLOC_PARAMS},
         {PLACE},
         {NUMBER})
FUNCTION(virDomainAbortJob, (STATUS),
         (intptr_t)virDomainAbortJob((virDomainPtr)a[0].pointer),
         {HANDLE, OBJECT_Domain})
FUNCTION(virDomainAbortJobFlags, (STATUS),
         (intptr_t)virDomainAbortJobFlags((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainSetMemoryParameters, (STATUS),
         (intptr_t)virDomainSetMemoryParameters((virDomainPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainGetMemoryParameters, (STATUS),
         (intptr_t)virDomainGetMemoryParameters((virDomainPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {PLACE_PARAMS},
         {ROOM_PLACE},
         {NUMBER})
FUNCTION(virDomainSetNumaParameters, (STATUS),
         (intptr_t)virDomainSetNumaParameters((virDomainPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainGetNumaParameters, (STATUS),
         (intptr_t)virDomainGetNumaParameters((virDomainPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {PLACE_PARAMS},
         {ROOM_PLACE},
         {NUMBER})
FUNCTION(virDomainGetMaxMemory, (OTHER),
         (intptr_t)virDomainGetMaxMemory((virDomainPtr)a[0].pointer),
         {HANDLE, OBJECT_Domain})
FUNCTION(virDomainSetMaxMemory, (STATUS),
         (intptr_t)virDomainSetMaxMemory((virDomainPtr)a[0].pointer, (unsigned long)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainSetMemory, (STATUS),
         (intptr_t)virDomainSetMemory((virDomainPtr)a[0].pointer, (unsigned long)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainSetMemoryFlags, (STATUS),
         (intptr_t)virDomainSetMemoryFlags((virDomainPtr)a[0].pointer, (unsigned long)a[1].number, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainSetMemoryStatsPeriod, (STATUS),
         (intptr_t)virDomainSetMemoryStatsPeriod((virDomainPtr)a[0].pointer, (int)a[1].number, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainMemoryPeek, (STATUS),
         (intptr_t)virDomainMemoryPeek((virDomainPtr)a[0].pointer, (unsigned long long)a[1].number, (size_t)a[2].number, (void *)a[3].pointer, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {LENGTH},
         {PLACE},
         {NUMBER})
FUNCTION(virDomainMigrate, (HANDLE_RESULT, OBJECT_Domain),
         (intptr_t)virDomainMigrate((virDomainPtr)a[0].pointer, (virConnectPtr)a[1].pointer, (unsigned long)a[2].number, (const char *)a[3].pointer, (const char *)a[4].pointer, (unsigned long)a[5].number),
         {HANDLE, OBJECT_Domain},
         {HANDLE, OBJECT_Connect},
         {NUMBER},
         {TEXT},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainMigrate2, (HANDLE_RESULT, OBJECT_Domain),
         (intptr_t)virDomainMigrate2((virDomainPtr)a[0].pointer, (virConnectPtr)a[1].pointer, (const char *)a[2].pointer, (unsigned long)a[3].number, (const char *)a[4].pointer, (const char *)a[5].pointer, (unsigned long)a[6].number),
         {HANDLE, OBJECT_Domain},
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {NUMBER},
         {TEXT},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainMigrate3, (HANDLE_RESULT, OBJECT_Domain),
         (intptr_t)virDomainMigrate3((virDomainPtr)a[0].pointer, (virConnectPtr)a[1].pointer, (virTypedParameterPtr)a[2].pointer, (unsigned int)a[3].number, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {HANDLE, OBJECT_Connect},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainMigrateToURI, (STATUS),
         (intptr_t)virDomainMigrateToURI((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned long)a[2].number, (const char *)a[3].pointer, (unsigned long)a[4].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainMigrateToURI2, (STATUS),
         (intptr_t)virDomainMigrateToURI2((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (const char *)a[2].pointer, (const char *)a[3].pointer, (unsigned long)a[4].number, (const char *)a[5].pointer, (unsigned long)a[6].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {TEXT},
         {TEXT},
         {NUMBER},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainMigrateToURI3, (STATUS),
         (intptr_t)virDomainMigrateToURI3((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (virTypedParameterPtr)a[2].pointer, (unsigned int)a[3].number, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainMigrateGetMaxDowntime, (STATUS),
         (intptr_t)virDomainMigrateGetMaxDowntime((virDomainPtr)a[0].pointer, (unsigned long long *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {PLACE},
         {NUMBER})
FUNCTION(virDomainMigrateSetMaxDowntime, (STATUS),
         (intptr_t)virDomainMigrateSetMaxDowntime((virDomainPtr)a[0].pointer, (unsigned long long)a[1].number, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainMigrateGetCompressionCache, (STATUS),
         (intptr_t)virDomainMigrateGetCompressionCache((virDomainPtr)a[0].pointer, (unsigned long long *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {PLACE},
         {NUMBER})
FUNCTION(virDomainMigrateSetCompressionCache, (STATUS),
         (intptr_t)virDomainMigrateSetCompressionCache((virDomainPtr)a[0].pointer, (unsigned long long)a[1].number, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainMigrateSetMaxSpeed, (STATUS),
         (intptr_t)virDomainMigrateSetMaxSpeed((virDomainPtr)a[0].pointer, (unsigned long)a[1].number, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainMigrateGetMaxSpeed, (STATUS),
         (intptr_t)virDomainMigrateGetMaxSpeed((virDomainPtr)a[0].pointer, (unsigned long *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {PLACE},
         {NUMBER})
FUNCTION(virDomainMigrateStartPostCopy, (STATUS),
         (intptr_t)virDomainMigrateStartPostCopy((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainSave, (STATUS),
         (intptr_t)virDomainSave((virDomainPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Domain},
         {TEXT})
FUNCTION(virDomainSaveFlags, (STATUS),
         (intptr_t)virDomainSaveFlags((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (const char *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainSaveParams, (STATUS),
         (intptr_t)virDomainSaveParams((virDomainPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainRestore, (STATUS),
         (intptr_t)virDomainRestore((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virDomainRestoreFlags, (STATUS),
         (intptr_t)virDomainRestoreFlags((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (const char *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainRestoreParams, (STATUS),
         (intptr_t)virDomainRestoreParams((virConnectPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Connect},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainSaveImageGetXMLDesc, (TEXT_RESULT),
         (intptr_t)virDomainSaveImageGetXMLDesc((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainSaveImageDefineXML, (STATUS),
         (intptr_t)virDomainSaveImageDefineXML((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (const char *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainManagedSave, (STATUS),
         (intptr_t)virDomainManagedSave((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainHasManagedSaveImage, (STATUS),
         (intptr_t)virDomainHasManagedSaveImage((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainManagedSaveRemove, (STATUS),
         (intptr_t)virDomainManagedSaveRemove((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainManagedSaveGetXMLDesc, (TEXT_RESULT),
         (intptr_t)virDomainManagedSaveGetXMLDesc((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainManagedSaveDefineXML, (STATUS),
         (intptr_t)virDomainManagedSaveDefineXML((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainCoreDump, (STATUS),
         (intptr_t)virDomainCoreDump((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainCoreDumpWithFormat, (STATUS),
         (intptr_t)virDomainCoreDumpWithFormat((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainSnapshotGetName, (OTHER),
         (intptr_t)virDomainSnapshotGetName((virDomainSnapshotPtr)a[0].pointer),
         {HANDLE, OBJECT_DomainSnapshot})
FUNCTION(virDomainSnapshotGetDomain, (OTHER),
         (intptr_t)virDomainSnapshotGetDomain((virDomainSnapshotPtr)a[0].pointer),
         {HANDLE, OBJECT_DomainSnapshot})
FUNCTION(virDomainSnapshotGetConnect, (OTHER),
         (intptr_t)virDomainSnapshotGetConnect((virDomainSnapshotPtr)a[0].pointer),
         {HANDLE, OBJECT_DomainSnapshot})
FUNCTION(virDomainSnapshotCreateXML, (HANDLE_RESULT, OBJECT_DomainSnapshot),
         (intptr_t)virDomainSnapshotCreateXML((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainSnapshotGetXMLDesc, (TEXT_RESULT),
         (intptr_t)virDomainSnapshotGetXMLDesc((virDomainSnapshotPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_DomainSnapshot},
         {NUMBER})
FUNCTION(virDomainSnapshotNum, (STATUS),
         (intptr_t)virDomainSnapshotNum((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainSnapshotListNames, (STATUS),
         (intptr_t)virDomainSnapshotListNames((virDomainPtr)a[0].pointer, (char * *)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {PLACE_TEXTS},
         {ROOM},
         {NUMBER})
FUNCTION(virDomainListAllSnapshots, (STATUS),
         (intptr_t)virDomainListAllSnapshots((virDomainPtr)a[0].pointer, (virDomainSnapshotPtr * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {ALLOC_HANDLES, OBJECT_DomainSnapshot},
         {NUMBER})
FUNCTION(virDomainSnapshotNumChildren, (STATUS),
         (intptr_t)virDomainSnapshotNumChildren((virDomainSnapshotPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_DomainSnapshot},
         {NUMBER})
FUNCTION(virDomainSnapshotListChildrenNames, (STATUS),
         (intptr_t)virDomainSnapshotListChildrenNames((virDomainSnapshotPtr)a[0].pointer, (char * *)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_DomainSnapshot},
         {PLACE_TEXTS},
         {ROOM},
         {NUMBER})
FUNCTION(virDomainSnapshotListAllChildren, (STATUS),
         (intptr_t)virDomainSnapshotListAllChildren((virDomainSnapshotPtr)a[0].pointer, (virDomainSnapshotPtr * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_DomainSnapshot},
         {ALLOC_HANDLES, OBJECT_DomainSnapshot},
         {NUMBER})
FUNCTION(virDomainSnapshotLookupByName, (HANDLE_RESULT, OBJECT_DomainSnapshot),
         (intptr_t)virDomainSnapshotLookupByName((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainHasCurrentSnapshot, (STATUS),
         (intptr_t)virDomainHasCurrentSnapshot((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainSnapshotCurrent, (HANDLE_RESULT, OBJECT_DomainSnapshot),
         (intptr_t)virDomainSnapshotCurrent((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainSnapshotGetParent, (HANDLE_RESULT, OBJECT_DomainSnapshot),
         (intptr_t)virDomainSnapshotGetParent((virDomainSnapshotPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_DomainSnapshot},
         {NUMBER})
FUNCTION(virDomainSnapshotIsCurrent, (STATUS),
         (intptr_t)virDomainSnapshotIsCurrent((virDomainSnapshotPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_DomainSnapshot},
         {NUMBER})
FUNCTION(virDomainSnapshotHasMetadata, (STATUS),
         (intptr_t)virDomainSnapshotHasMetadata((virDomainSnapshotPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_DomainSnapshot},
         {NUMBER})
FUNCTION(virDomainRevertToSnapshot, (STATUS),
         (intptr_t)virDomainRevertToSnapshot((virDomainSnapshotPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_DomainSnapshot},
         {NUMBER})
FUNCTION(virDomainSnapshotDelete, (STATUS),
         (intptr_t)virDomainSnapshotDelete((virDomainSnapshotPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_DomainSnapshot},
         {NUMBER})
FUNCTION(virDomainSnapshotRef, (STATUS),
         (intptr_t)virDomainSnapshotRef((virDomainSnapshotPtr)a[0].pointer),
         {HANDLE, OBJECT_DomainSnapshot})
FUNCTION(virDomainSnapshotFree, (STATUS),
         (intptr_t)virDomainSnapshotFree((virDomainSnapshotPtr)a[0].pointer),
         {HANDLE, OBJECT_DomainSnapshot})
FUNCTION(virDomainGetCPUStats, (STATUS),
         (intptr_t)virDomainGetCPUStats((virDomainPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (unsigned int)a[2].number, (int)a[3].number, (unsigned int)a[4].number, (unsigned int)a[5].number),
         {HANDLE, OBJECT_Domain},
         {PLACE_PARAMS},
         {ROOM},
         {NUMBER},
         {LENGTH},
         {NUMBER})
FUNCTION(virDomainMemoryStats, (STATUS),
         (intptr_t)virDomainMemoryStats((virDomainPtr)a[0].pointer, (virDomainMemoryStatPtr)a[1].pointer, (unsigned int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {PLACE_RECORDS, RECORD_DomainMemoryStat},
         {ROOM},
         {NUMBER})
FUNCTION(virConnectGetAllDomainStats, (STATUS),
         (intptr_t)virConnectGetAllDomainStats((virConnectPtr)a[0].pointer, (unsigned int)a[1].number, (virDomainStatsRecordPtr * *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Connect},
         {NUMBER},
         {ALLOC_RECORDS, RECORD_DomainStatsRecord},
         {NUMBER})
FUNCTION(virDomainListGetStats, (STATUS),
         (intptr_t)virDomainListGetStats((virDomainPtr *)a[0].pointer, (unsigned int)a[1].number, (virDomainStatsRecordPtr * *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLES, OBJECT_Domain},
         {NUMBER},
         {ALLOC_RECORDS, RECORD_DomainStatsRecord},
         {NUMBER})
FUNCTION(virDomainStatsRecordListFree, (OTHER),
         (virDomainStatsRecordListFree((virDomainStatsRecordPtr *)a[0].pointer), 0),
         {BYTES})
FUNCTION(virDomainGetPerfEvents, (STATUS),
         (intptr_t)virDomainGetPerfEvents((virDomainPtr)a[0].pointer, (virTypedParameterPtr *)a[1].pointer, (int *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {ALLOC_PARAMS},
         {PLACE},
         {NUMBER})
FUNCTION(virDomainSetPerfEvents, (STATUS),
         (intptr_t)virDomainSetPerfEvents((virDomainPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainStartDirtyRateCalc, (STATUS),
         (intptr_t)virDomainStartDirtyRateCalc((virDomainPtr)a[0].pointer, (int)a[1].number, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainGetSchedulerParameters, (STATUS),
         (intptr_t)virDomainGetSchedulerParameters((virDomainPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int *)a[2].pointer),
         {HANDLE, OBJECT_Domain},
         {PLACE_PARAMS},
         {ROOM_PLACE})
FUNCTION(virDomainGetSchedulerParametersFlags, (STATUS),
         (intptr_t)virDomainGetSchedulerParametersFlags((virDomainPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {PLACE_PARAMS},
         {ROOM_PLACE},
         {NUMBER})
FUNCTION(virDomainSetSchedulerParameters, (STATUS),
         (intptr_t)virDomainSetSchedulerParameters((virDomainPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {PARAMS},
         {COUNT})
FUNCTION(virDomainSetSchedulerParametersFlags, (STATUS),
         (intptr_t)virDomainSetSchedulerParametersFlags((virDomainPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainGetSchedulerType, (TEXT_RESULT),
         (intptr_t)virDomainGetSchedulerType((virDomainPtr)a[0].pointer, (int *)a[1].pointer),
         {HANDLE, OBJECT_Domain},
         {PLACE})
FUNCTION(virDomainGetMaxVcpus, (STATUS),
         (intptr_t)virDomainGetMaxVcpus((virDomainPtr)a[0].pointer),
         {HANDLE, OBJECT_Domain})
FUNCTION(virDomainSetVcpus, (STATUS),
         (intptr_t)virDomainSetVcpus((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainSetVcpusFlags, (STATUS),
         (intptr_t)virDomainSetVcpusFlags((virDomainPtr)a[0].pointer, (unsigned int)a[1].number, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainGetVcpusFlags, (STATUS),
         (intptr_t)virDomainGetVcpusFlags((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainPinVcpu, (STATUS),
         (intptr_t)virDomainPinVcpu((virDomainPtr)a[0].pointer, (unsigned int)a[1].number, (unsigned char *)a[2].pointer, (int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {BYTES},
         {COUNT})
FUNCTION(virDomainPinVcpuFlags, (STATUS),
         (intptr_t)virDomainPinVcpuFlags((virDomainPtr)a[0].pointer, (unsigned int)a[1].number, (unsigned char *)a[2].pointer, (int)a[3].number, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {BYTES},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainGetVcpuPinInfo, (STATUS),
         (intptr_t)virDomainGetVcpuPinInfo((virDomainPtr)a[0].pointer, (int)a[1].number, (unsigned char *)a[2].pointer, (int)a[3].number, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {ROOM},
         {PLACE},
         {LENGTH},
         {NUMBER})
FUNCTION(virDomainPinEmulator, (STATUS),
         (intptr_t)virDomainPinEmulator((virDomainPtr)a[0].pointer, (unsigned char *)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {BYTES},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainGetEmulatorPinInfo, (OTHER),
         (intptr_t)virDomainGetEmulatorPinInfo((virDomainPtr)a[0].pointer, (unsigned char *)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {PLACE},
         {LENGTH},
         {NUMBER})
FUNCTION(virDomainIOThreadInfoFree, (OTHER),
         (virDomainIOThreadInfoFree((virDomainIOThreadInfoPtr)a[0].pointer), 0),
         {BYTES})
FUNCTION(virDomainGetIOThreadInfo, (STATUS),
         (intptr_t)virDomainGetIOThreadInfo((virDomainPtr)a[0].pointer, (virDomainIOThreadInfoPtr * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {ALLOC_RECORDS, RECORD_DomainIOThreadInfo},
         {NUMBER})
FUNCTION(virDomainPinIOThread, (STATUS),
         (intptr_t)virDomainPinIOThread((virDomainPtr)a[0].pointer, (unsigned int)a[1].number, (unsigned char *)a[2].pointer, (int)a[3].number, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {BYTES},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainAddIOThread, (STATUS),
         (intptr_t)virDomainAddIOThread((virDomainPtr)a[0].pointer, (unsigned int)a[1].number, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainDelIOThread, (STATUS),
         (intptr_t)virDomainDelIOThread((virDomainPtr)a[0].pointer, (unsigned int)a[1].number, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainSetIOThreadParams, (STATUS),
         (intptr_t)virDomainSetIOThreadParams((virDomainPtr)a[0].pointer, (unsigned int)a[1].number, (virTypedParameterPtr)a[2].pointer, (int)a[3].number, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainGetVcpus, (STATUS),
         (intptr_t)virDomainGetVcpus((virDomainPtr)a[0].pointer, (virVcpuInfoPtr)a[1].pointer, (int)a[2].number, (unsigned char *)a[3].pointer, (int)a[4].number),
         {HANDLE, OBJECT_Domain},
         {PLACE_RECORDS, RECORD_VcpuInfo},
         {ROOM},
         {PLACE},
         {LENGTH})
FUNCTION(virDomainSetVcpu, (STATUS),
         (intptr_t)virDomainSetVcpu((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER},
         {NUMBER})
FUNCTION(virConnectListDomains, (STATUS),
         (intptr_t)virConnectListDomains((virConnectPtr)a[0].pointer, (int *)a[1].pointer, (int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {PLACE},
         {ROOM})
FUNCTION(virConnectNumOfDomains, (STATUS),
         (intptr_t)virConnectNumOfDomains((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virDomainGetConnect, (OTHER),
         (intptr_t)virDomainGetConnect((virDomainPtr)a[0].pointer),
         {HANDLE, OBJECT_Domain})
FUNCTION(virDomainCreateXML, (HANDLE_RESULT, OBJECT_Domain),
         (intptr_t)virDomainCreateXML((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainCreateXMLWithFiles, (HANDLE_RESULT, OBJECT_Domain),
         (intptr_t)virDomainCreateXMLWithFiles((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number, (int *)a[3].pointer, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {COUNT},
         {BYTES},
         {NUMBER})
FUNCTION(virDomainLookupByName, (HANDLE_RESULT, OBJECT_Domain),
         (intptr_t)virDomainLookupByName((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virDomainLookupByID, (HANDLE_RESULT, OBJECT_Domain),
         (intptr_t)virDomainLookupByID((virConnectPtr)a[0].pointer, (int)a[1].number),
         {HANDLE, OBJECT_Connect},
         {NUMBER})
FUNCTION(virDomainLookupByUUID, (HANDLE_RESULT, OBJECT_Domain),
         (intptr_t)virDomainLookupByUUID((virConnectPtr)a[0].pointer, (const unsigned char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {BYTES})
FUNCTION(virDomainLookupByUUIDString, (HANDLE_RESULT, OBJECT_Domain),
         (intptr_t)virDomainLookupByUUIDString((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virDomainShutdown, (STATUS),
         (intptr_t)virDomainShutdown((virDomainPtr)a[0].pointer),
         {HANDLE, OBJECT_Domain})
FUNCTION(virDomainShutdownFlags, (STATUS),
         (intptr_t)virDomainShutdownFlags((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainReboot, (STATUS),
         (intptr_t)virDomainReboot((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainReset, (STATUS),
         (intptr_t)virDomainReset((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainDestroy, (STATUS),
         (intptr_t)virDomainDestroy((virDomainPtr)a[0].pointer),
         {HANDLE, OBJECT_Domain})
FUNCTION(virDomainDestroyFlags, (STATUS),
         (intptr_t)virDomainDestroyFlags((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainRef, (STATUS),
         (intptr_t)virDomainRef((virDomainPtr)a[0].pointer),
         {HANDLE, OBJECT_Domain})
FUNCTION(virDomainFree, (STATUS),
         (intptr_t)virDomainFree((virDomainPtr)a[0].pointer),
         {HANDLE, OBJECT_Domain})
FUNCTION(virDomainSuspend, (STATUS),
         (intptr_t)virDomainSuspend((virDomainPtr)a[0].pointer),
         {HANDLE, OBJECT_Domain})
FUNCTION(virDomainResume, (STATUS),
         (intptr_t)virDomainResume((virDomainPtr)a[0].pointer),
         {HANDLE, OBJECT_Domain})
FUNCTION(virDomainGetInfo, (STATUS),
         (intptr_t)virDomainGetInfo((virDomainPtr)a[0].pointer, (virDomainInfoPtr)a[1].pointer),
         {HANDLE, OBJECT_Domain},
         {PLACE})
FUNCTION(virDomainGetState, (STATUS),
         (intptr_t)virDomainGetState((virDomainPtr)a[0].pointer, (int *)a[1].pointer, (int *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {PLACE},
         {PLACE},
         {NUMBER})
FUNCTION(virDomainGetControlInfo, (STATUS),
         (intptr_t)virDomainGetControlInfo((virDomainPtr)a[0].pointer, (virDomainControlInfoPtr)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {PLACE},
         {NUMBER})
FUNCTION(virDomainGetName, (OTHER),
         (intptr_t)virDomainGetName((virDomainPtr)a[0].pointer),
         {HANDLE, OBJECT_Domain})
FUNCTION(virDomainGetID, (OTHER),
         (intptr_t)virDomainGetID((virDomainPtr)a[0].pointer),
         {HANDLE, OBJECT_Domain})
FUNCTION(virDomainGetUUID, (STATUS),
         (intptr_t)virDomainGetUUID((virDomainPtr)a[0].pointer, (unsigned char *)a[1].pointer),
         {HANDLE, OBJECT_Domain},
         {PLACE})
FUNCTION(virDomainGetUUIDString, (STATUS),
         (intptr_t)virDomainGetUUIDString((virDomainPtr)a[0].pointer, (char *)a[1].pointer),
         {HANDLE, OBJECT_Domain},
         {PLACE})
FUNCTION(virDomainGetOSType, (TEXT_RESULT),
         (intptr_t)virDomainGetOSType((virDomainPtr)a[0].pointer),
         {HANDLE, OBJECT_Domain})
FUNCTION(virDomainGetSecurityLabel, (STATUS),
         (intptr_t)virDomainGetSecurityLabel((virDomainPtr)a[0].pointer, (virSecurityLabelPtr)a[1].pointer),
         {HANDLE, OBJECT_Domain},
         {PLACE})
FUNCTION(virDomainGetSecurityLabelList, (STATUS),
         (intptr_t)virDomainGetSecurityLabelList((virDomainPtr)a[0].pointer, (virSecurityLabelPtr *)a[1].pointer),
         {HANDLE, OBJECT_Domain},
         {ALLOC_RECORDS, RECORD_SecurityLabel})
FUNCTION(virDomainSetMetadata, (STATUS),
         (intptr_t)virDomainSetMetadata((virDomainPtr)a[0].pointer, (int)a[1].number, (const char *)a[2].pointer, (const char *)a[3].pointer, (const char *)a[4].pointer, (unsigned int)a[5].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {TEXT},
         {TEXT},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainGetMetadata, (TEXT_RESULT),
         (intptr_t)virDomainGetMetadata((virDomainPtr)a[0].pointer, (int)a[1].number, (const char *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainGetXMLDesc, (TEXT_RESULT),
         (intptr_t)virDomainGetXMLDesc((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virConnectDomainXMLFromNative, (TEXT_RESULT),
         (intptr_t)virConnectDomainXMLFromNative((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (const char *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {TEXT},
         {NUMBER})
FUNCTION(virConnectDomainXMLToNative, (TEXT_RESULT),
         (intptr_t)virConnectDomainXMLToNative((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (const char *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainDefineXML, (HANDLE_RESULT, OBJECT_Domain),
         (intptr_t)virDomainDefineXML((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virDomainDefineXMLFlags, (HANDLE_RESULT, OBJECT_Domain),
         (intptr_t)virDomainDefineXMLFlags((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainUndefine, (STATUS),
         (intptr_t)virDomainUndefine((virDomainPtr)a[0].pointer),
         {HANDLE, OBJECT_Domain})
FUNCTION(virDomainUndefineFlags, (STATUS),
         (intptr_t)virDomainUndefineFlags((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virConnectNumOfDefinedDomains, (STATUS),
         (intptr_t)virConnectNumOfDefinedDomains((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virConnectListDefinedDomains, (STATUS),
         (intptr_t)virConnectListDefinedDomains((virConnectPtr)a[0].pointer, (char * *)a[1].pointer, (int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {PLACE_TEXTS},
         {ROOM})
FUNCTION(virConnectListAllDomains, (STATUS),
         (intptr_t)virConnectListAllDomains((virConnectPtr)a[0].pointer, (virDomainPtr * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {ALLOC_HANDLES, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainCreate, (STATUS),
         (intptr_t)virDomainCreate((virDomainPtr)a[0].pointer),
         {HANDLE, OBJECT_Domain})
FUNCTION(virDomainCreateWithFlags, (STATUS),
         (intptr_t)virDomainCreateWithFlags((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainCreateWithFiles, (STATUS),
         (intptr_t)virDomainCreateWithFiles((virDomainPtr)a[0].pointer, (unsigned int)a[1].number, (int *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {COUNT},
         {BYTES},
         {NUMBER})
FUNCTION(virDomainGetAutostart, (STATUS),
         (intptr_t)virDomainGetAutostart((virDomainPtr)a[0].pointer, (int *)a[1].pointer),
         {HANDLE, OBJECT_Domain},
         {PLACE})
FUNCTION(virDomainSetAutostart, (STATUS),
         (intptr_t)virDomainSetAutostart((virDomainPtr)a[0].pointer, (int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainGetAutostartOnce, (STATUS),
         (intptr_t)virDomainGetAutostartOnce((virDomainPtr)a[0].pointer, (int *)a[1].pointer),
         {HANDLE, OBJECT_Domain},
         {PLACE})
FUNCTION(virDomainSetAutostartOnce, (STATUS),
         (intptr_t)virDomainSetAutostartOnce((virDomainPtr)a[0].pointer, (int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virDomainCreateLinux, (HANDLE_RESULT, OBJECT_Domain),
         (intptr_t)virDomainCreateLinux((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainIsActive, (STATUS),
         (intptr_t)virDomainIsActive((virDomainPtr)a[0].pointer),
         {HANDLE, OBJECT_Domain})
FUNCTION(virDomainIsPersistent, (STATUS),
         (intptr_t)virDomainIsPersistent((virDomainPtr)a[0].pointer),
         {HANDLE, OBJECT_Domain})
FUNCTION(virDomainIsUpdated, (STATUS),
         (intptr_t)virDomainIsUpdated((virDomainPtr)a[0].pointer),
         {HANDLE, OBJECT_Domain})
FUNCTION(virDomainRename, (STATUS),
         (intptr_t)virDomainRename((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER})
FUNCTION(virDomainSetLifecycleAction, (STATUS),
         (intptr_t)virDomainSetLifecycleAction((virDomainPtr)a[0].pointer, (unsigned int)a[1].number, (unsigned int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainGetLaunchSecurityInfo, (STATUS),
         (intptr_t)virDomainGetLaunchSecurityInfo((virDomainPtr)a[0].pointer, (virTypedParameterPtr *)a[1].pointer, (int *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {ALLOC_PARAMS},
         {PLACE},
         {NUMBER})
FUNCTION(virDomainSetLaunchSecurityState, (STATUS),
         (intptr_t)virDomainSetLaunchSecurityState((virDomainPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virDomainGetMessages, (STATUS),
         (intptr_t)virDomainGetMessages((virDomainPtr)a[0].pointer, (char * * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {ALLOC_TEXTS},
         {NUMBER})
FUNCTION(virGetLastError, (OTHER),
         (intptr_t)virGetLastError())
FUNCTION(virSaveLastError, (RECORD_RESULT, RECORD_Error),
         (intptr_t)virSaveLastError())
FUNCTION(virResetLastError, (OTHER),
         (virResetLastError(), 0))
FUNCTION(virResetError, (OTHER),
         (virResetError((virErrorPtr)a[0].pointer), 0),
         {BYTES})
FUNCTION(virFreeError, (OTHER),
         (virFreeError((virErrorPtr)a[0].pointer), 0),
         {BYTES})
FUNCTION(virGetLastErrorCode, (OTHER),
         (intptr_t)virGetLastErrorCode())
FUNCTION(virGetLastErrorDomain, (OTHER),
         (intptr_t)virGetLastErrorDomain())
FUNCTION(virGetLastErrorMessage, (OTHER),
         (intptr_t)virGetLastErrorMessage())
FUNCTION(virConnGetLastError, (OTHER),
         (intptr_t)virConnGetLastError((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virConnResetLastError, (OTHER),
         (virConnResetLastError((virConnectPtr)a[0].pointer), 0),
         {HANDLE, OBJECT_Connect})
FUNCTION(virCopyLastError, (OTHER),
         (intptr_t)virCopyLastError((virErrorPtr)a[0].pointer),
         {PLACE})
FUNCTION(virDefaultErrorFunc, (OTHER),
         (virDefaultErrorFunc((virErrorPtr)a[0].pointer), 0),
         {BYTES})
FUNCTION(virSetErrorFunc, (OTHER),
         (virSetErrorFunc((void *)a[0].pointer, (virErrorFunc)a[1].pointer), 0),
         {OPAQUE},
         {CALLBACK})
FUNCTION(virConnSetErrorFunc, (OTHER),
         (virConnSetErrorFunc((virConnectPtr)a[0].pointer, (void *)a[1].pointer, (virErrorFunc)a[2].pointer), 0),
         {HANDLE, OBJECT_Connect},
         {OPAQUE},
         {CALLBACK})
FUNCTION(virConnCopyLastError, (OTHER),
         (intptr_t)virConnCopyLastError((virConnectPtr)a[0].pointer, (virErrorPtr)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {PLACE})
FUNCTION(virEventRegisterImpl, (OTHER),
         (virEventRegisterImpl((virEventAddHandleFunc)a[0].pointer, (virEventUpdateHandleFunc)a[1].pointer, (virEventRemoveHandleFunc)a[2].pointer, (virEventAddTimeoutFunc)a[3].pointer, (virEventUpdateTimeoutFunc)a[4].pointer, (virEventRemoveTimeoutFunc)a[5].pointer), 0),
         {CALLBACK},
         {CALLBACK},
         {CALLBACK},
         {CALLBACK},
         {CALLBACK},
         {CALLBACK})
FUNCTION(virEventRegisterDefaultImpl, (STATUS),
         (intptr_t)virEventRegisterDefaultImpl())
FUNCTION(virEventRunDefaultImpl, (STATUS),
         (intptr_t)virEventRunDefaultImpl())
FUNCTION(virEventAddHandle, (OTHER),
         (intptr_t)virEventAddHandle((int)a[0].number, (int)a[1].number, (virEventHandleCallback)a[2].pointer, (void *)a[3].pointer, (virFreeCallback)a[4].pointer),
         {NUMBER},
         {NUMBER},
         {CALLBACK},
         {OPAQUE},
         {RELEASE})
FUNCTION(virEventUpdateHandle, (OTHER),
         (virEventUpdateHandle((int)a[0].number, (int)a[1].number), 0),
         {NUMBER},
         {NUMBER})
FUNCTION(virEventRemoveHandle, (STATUS),
         (intptr_t)virEventRemoveHandle((int)a[0].number),
         {NUMBER})
FUNCTION(virEventAddTimeout, (OTHER),
         (intptr_t)virEventAddTimeout((int)a[0].number, (virEventTimeoutCallback)a[1].pointer, (void *)a[2].pointer, (virFreeCallback)a[3].pointer),
         {NUMBER},
         {CALLBACK},
         {OPAQUE},
         {RELEASE})
FUNCTION(virEventUpdateTimeout, (OTHER),
         (virEventUpdateTimeout((int)a[0].number, (int)a[1].number), 0),
         {NUMBER},
         {NUMBER})
FUNCTION(virEventRemoveTimeout, (STATUS),
         (intptr_t)virEventRemoveTimeout((int)a[0].number),
         {NUMBER})
FUNCTION(virInterfaceGetConnect, (OTHER),
         (intptr_t)virInterfaceGetConnect((virInterfacePtr)a[0].pointer),
         {HANDLE, OBJECT_Interface})
FUNCTION(virConnectNumOfInterfaces, (STATUS),
         (intptr_t)virConnectNumOfInterfaces((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virConnectListInterfaces, (STATUS),
         (intptr_t)virConnectListInterfaces((virConnectPtr)a[0].pointer, (char * *)a[1].pointer, (int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {PLACE_TEXTS},
         {ROOM})
FUNCTION(virConnectNumOfDefinedInterfaces, (STATUS),
         (intptr_t)virConnectNumOfDefinedInterfaces((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virConnectListDefinedInterfaces, (STATUS),
         (intptr_t)virConnectListDefinedInterfaces((virConnectPtr)a[0].pointer, (char * *)a[1].pointer, (int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {PLACE_TEXTS},
         {ROOM})
FUNCTION(virConnectListAllInterfaces, (STATUS),
         (intptr_t)virConnectListAllInterfaces((virConnectPtr)a[0].pointer, (virInterfacePtr * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {ALLOC_HANDLES, OBJECT_Interface},
         {NUMBER})
FUNCTION(virInterfaceLookupByName, (HANDLE_RESULT, OBJECT_Interface),
         (intptr_t)virInterfaceLookupByName((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virInterfaceLookupByMACString, (HANDLE_RESULT, OBJECT_Interface),
         (intptr_t)virInterfaceLookupByMACString((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virInterfaceGetName, (OTHER),
         (intptr_t)virInterfaceGetName((virInterfacePtr)a[0].pointer),
         {HANDLE, OBJECT_Interface})
FUNCTION(virInterfaceGetMACString, (OTHER),
         (intptr_t)virInterfaceGetMACString((virInterfacePtr)a[0].pointer),
         {HANDLE, OBJECT_Interface})
FUNCTION(virInterfaceGetXMLDesc, (TEXT_RESULT),
         (intptr_t)virInterfaceGetXMLDesc((virInterfacePtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Interface},
         {NUMBER})
FUNCTION(virInterfaceDefineXML, (HANDLE_RESULT, OBJECT_Interface),
         (intptr_t)virInterfaceDefineXML((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {NUMBER})
FUNCTION(virInterfaceUndefine, (STATUS),
         (intptr_t)virInterfaceUndefine((virInterfacePtr)a[0].pointer),
         {HANDLE, OBJECT_Interface})
FUNCTION(virInterfaceCreate, (STATUS),
         (intptr_t)virInterfaceCreate((virInterfacePtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Interface},
         {NUMBER})
FUNCTION(virInterfaceDestroy, (STATUS),
         (intptr_t)virInterfaceDestroy((virInterfacePtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Interface},
         {NUMBER})
FUNCTION(virInterfaceRef, (STATUS),
         (intptr_t)virInterfaceRef((virInterfacePtr)a[0].pointer),
         {HANDLE, OBJECT_Interface})
FUNCTION(virInterfaceFree, (STATUS),
         (intptr_t)virInterfaceFree((virInterfacePtr)a[0].pointer),
         {HANDLE, OBJECT_Interface})
FUNCTION(virInterfaceChangeBegin, (STATUS),
         (intptr_t)virInterfaceChangeBegin((virConnectPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Connect},
         {NUMBER})
FUNCTION(virInterfaceChangeCommit, (STATUS),
         (intptr_t)virInterfaceChangeCommit((virConnectPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Connect},
         {NUMBER})
FUNCTION(virInterfaceChangeRollback, (STATUS),
         (intptr_t)virInterfaceChangeRollback((virConnectPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Connect},
         {NUMBER})
FUNCTION(virInterfaceIsActive, (STATUS),
         (intptr_t)virInterfaceIsActive((virInterfacePtr)a[0].pointer),
         {HANDLE, OBJECT_Interface})
FUNCTION(virDomainLxcOpenNamespace, (STATUS),
         (intptr_t)virDomainLxcOpenNamespace((virDomainPtr)a[0].pointer, (int * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Domain},
         {ALLOC_PLAIN},
         {NUMBER})
FUNCTION(virDomainLxcEnterNamespace, (STATUS),
         (intptr_t)virDomainLxcEnterNamespace((virDomainPtr)a[0].pointer, (unsigned int)a[1].number, (int *)a[2].pointer, (unsigned int *)a[3].pointer, (int * *)a[4].pointer, (unsigned int)a[5].number),
         {HANDLE, OBJECT_Domain},
         {COUNT},
         {BYTES},
         {PLACE},
         {ALLOC_PLAIN},
         {NUMBER})
FUNCTION(virDomainLxcEnterSecurityLabel, (STATUS),
         (intptr_t)virDomainLxcEnterSecurityLabel((virSecurityModelPtr)a[0].pointer, (virSecurityLabelPtr)a[1].pointer, (virSecurityLabelPtr)a[2].pointer, (unsigned int)a[3].number),
         {BYTES},
         {BYTES},
         {PLACE},
         {NUMBER})
FUNCTION(virDomainLxcEnterCGroup, (STATUS),
         (intptr_t)virDomainLxcEnterCGroup((virDomainPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Domain},
         {NUMBER})
FUNCTION(virNetworkPortLookupByUUID, (HANDLE_RESULT, OBJECT_NetworkPort),
         (intptr_t)virNetworkPortLookupByUUID((virNetworkPtr)a[0].pointer, (const unsigned char *)a[1].pointer),
         {HANDLE, OBJECT_Network},
         {BYTES})
FUNCTION(virNetworkPortLookupByUUIDString, (HANDLE_RESULT, OBJECT_NetworkPort),
         (intptr_t)virNetworkPortLookupByUUIDString((virNetworkPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Network},
         {TEXT})
FUNCTION(virNetworkPortCreateXML, (HANDLE_RESULT, OBJECT_NetworkPort),
         (intptr_t)virNetworkPortCreateXML((virNetworkPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Network},
         {TEXT},
         {NUMBER})
FUNCTION(virNetworkPortGetNetwork, (OTHER),
         (intptr_t)virNetworkPortGetNetwork((virNetworkPortPtr)a[0].pointer),
         {HANDLE, OBJECT_NetworkPort})
FUNCTION(virNetworkPortGetXMLDesc, (TEXT_RESULT),
         (intptr_t)virNetworkPortGetXMLDesc((virNetworkPortPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_NetworkPort},
         {NUMBER})
FUNCTION(virNetworkPortGetUUID, (STATUS),
         (intptr_t)virNetworkPortGetUUID((virNetworkPortPtr)a[0].pointer, (unsigned char *)a[1].pointer),
         {HANDLE, OBJECT_NetworkPort},
         {PLACE})
FUNCTION(virNetworkPortGetUUIDString, (STATUS),
         (intptr_t)virNetworkPortGetUUIDString((virNetworkPortPtr)a[0].pointer, (char *)a[1].pointer),
         {HANDLE, OBJECT_NetworkPort},
         {PLACE})
FUNCTION(virNetworkPortSetParameters, (STATUS),
         (intptr_t)virNetworkPortSetParameters((virNetworkPortPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_NetworkPort},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virNetworkPortGetParameters, (STATUS),
         (intptr_t)virNetworkPortGetParameters((virNetworkPortPtr)a[0].pointer, (virTypedParameterPtr *)a[1].pointer, (int *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_NetworkPort},
         {ALLOC_PARAMS},
         {ROOM_PLACE},
         {NUMBER})
FUNCTION(virNetworkPortDelete, (STATUS),
         (intptr_t)virNetworkPortDelete((virNetworkPortPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_NetworkPort},
         {NUMBER})
FUNCTION(virNetworkListAllPorts, (STATUS),
         (intptr_t)virNetworkListAllPorts((virNetworkPtr)a[0].pointer, (virNetworkPortPtr * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Network},
         {ALLOC_HANDLES, OBJECT_NetworkPort},
         {NUMBER})
FUNCTION(virNetworkPortFree, (STATUS),
         (intptr_t)virNetworkPortFree((virNetworkPortPtr)a[0].pointer),
         {HANDLE, OBJECT_NetworkPort})
FUNCTION(virNetworkPortRef, (STATUS),
         (intptr_t)virNetworkPortRef((virNetworkPortPtr)a[0].pointer),
         {HANDLE, OBJECT_NetworkPort})
FUNCTION(virNetworkGetConnect, (OTHER),
         (intptr_t)virNetworkGetConnect((virNetworkPtr)a[0].pointer),
         {HANDLE, OBJECT_Network})
FUNCTION(virConnectNumOfNetworks, (STATUS),
         (intptr_t)virConnectNumOfNetworks((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virConnectListNetworks, (STATUS),
         (intptr_t)virConnectListNetworks((virConnectPtr)a[0].pointer, (char * *)a[1].pointer, (int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {PLACE_TEXTS},
         {ROOM})
FUNCTION(virConnectNumOfDefinedNetworks, (STATUS),
         (intptr_t)virConnectNumOfDefinedNetworks((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virConnectListDefinedNetworks, (STATUS),
         (intptr_t)virConnectListDefinedNetworks((virConnectPtr)a[0].pointer, (char * *)a[1].pointer, (int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {PLACE_TEXTS},
         {ROOM})
FUNCTION(virConnectListAllNetworks, (STATUS),
         (intptr_t)virConnectListAllNetworks((virConnectPtr)a[0].pointer, (virNetworkPtr * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {ALLOC_HANDLES, OBJECT_Network},
         {NUMBER})
FUNCTION(virNetworkLookupByName, (HANDLE_RESULT, OBJECT_Network),
         (intptr_t)virNetworkLookupByName((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virNetworkLookupByUUID, (HANDLE_RESULT, OBJECT_Network),
         (intptr_t)virNetworkLookupByUUID((virConnectPtr)a[0].pointer, (const unsigned char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {BYTES})
FUNCTION(virNetworkLookupByUUIDString, (HANDLE_RESULT, OBJECT_Network),
         (intptr_t)virNetworkLookupByUUIDString((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virNetworkCreateXML, (HANDLE_RESULT, OBJECT_Network),
         (intptr_t)virNetworkCreateXML((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virNetworkCreateXMLFlags, (HANDLE_RESULT, OBJECT_Network),
         (intptr_t)virNetworkCreateXMLFlags((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {NUMBER})
FUNCTION(virNetworkDefineXML, (HANDLE_RESULT, OBJECT_Network),
         (intptr_t)virNetworkDefineXML((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virNetworkDefineXMLFlags, (HANDLE_RESULT, OBJECT_Network),
         (intptr_t)virNetworkDefineXMLFlags((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {NUMBER})
FUNCTION(virNetworkUndefine, (STATUS),
         (intptr_t)virNetworkUndefine((virNetworkPtr)a[0].pointer),
         {HANDLE, OBJECT_Network})
FUNCTION(virNetworkUpdate, (STATUS),
         (intptr_t)virNetworkUpdate((virNetworkPtr)a[0].pointer, (unsigned int)a[1].number, (unsigned int)a[2].number, (int)a[3].number, (const char *)a[4].pointer, (unsigned int)a[5].number),
         {HANDLE, OBJECT_Network},
         {NUMBER},
         {NUMBER},
         {NUMBER},
         {TEXT},
         {NUMBER})
FUNCTION(virNetworkCreate, (STATUS),
         (intptr_t)virNetworkCreate((virNetworkPtr)a[0].pointer),
         {HANDLE, OBJECT_Network})
FUNCTION(virNetworkDestroy, (STATUS),
         (intptr_t)virNetworkDestroy((virNetworkPtr)a[0].pointer),
         {HANDLE, OBJECT_Network})
FUNCTION(virNetworkRef, (STATUS),
         (intptr_t)virNetworkRef((virNetworkPtr)a[0].pointer),
         {HANDLE, OBJECT_Network})
FUNCTION(virNetworkFree, (STATUS),
         (intptr_t)virNetworkFree((virNetworkPtr)a[0].pointer),
         {HANDLE, OBJECT_Network})
FUNCTION(virNetworkGetName, (OTHER),
         (intptr_t)virNetworkGetName((virNetworkPtr)a[0].pointer),
         {HANDLE, OBJECT_Network})
FUNCTION(virNetworkGetUUID, (STATUS),
         (intptr_t)virNetworkGetUUID((virNetworkPtr)a[0].pointer, (unsigned char *)a[1].pointer),
         {HANDLE, OBJECT_Network},
         {PLACE})
FUNCTION(virNetworkGetUUIDString, (STATUS),
         (intptr_t)virNetworkGetUUIDString((virNetworkPtr)a[0].pointer, (char *)a[1].pointer),
         {HANDLE, OBJECT_Network},
         {PLACE})
FUNCTION(virNetworkGetXMLDesc, (TEXT_RESULT),
         (intptr_t)virNetworkGetXMLDesc((virNetworkPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Network},
         {NUMBER})
FUNCTION(virNetworkGetBridgeName, (TEXT_RESULT),
         (intptr_t)virNetworkGetBridgeName((virNetworkPtr)a[0].pointer),
         {HANDLE, OBJECT_Network})
FUNCTION(virNetworkGetAutostart, (STATUS),
         (intptr_t)virNetworkGetAutostart((virNetworkPtr)a[0].pointer, (int *)a[1].pointer),
         {HANDLE, OBJECT_Network},
         {PLACE})
FUNCTION(virNetworkSetAutostart, (STATUS),
         (intptr_t)virNetworkSetAutostart((virNetworkPtr)a[0].pointer, (int)a[1].number),
         {HANDLE, OBJECT_Network},
         {NUMBER})
FUNCTION(virNetworkIsActive, (STATUS),
         (intptr_t)virNetworkIsActive((virNetworkPtr)a[0].pointer),
         {HANDLE, OBJECT_Network})
FUNCTION(virNetworkIsPersistent, (STATUS),
         (intptr_t)virNetworkIsPersistent((virNetworkPtr)a[0].pointer),
         {HANDLE, OBJECT_Network})
FUNCTION(virNetworkDHCPLeaseFree, (OTHER),
         (virNetworkDHCPLeaseFree((virNetworkDHCPLeasePtr)a[0].pointer), 0),
         {BYTES})
FUNCTION(virNetworkGetDHCPLeases, (STATUS),
         (intptr_t)virNetworkGetDHCPLeases((virNetworkPtr)a[0].pointer, (const char *)a[1].pointer, (virNetworkDHCPLeasePtr * *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Network},
         {TEXT},
         {ALLOC_RECORDS, RECORD_NetworkDHCPLease},
         {NUMBER})
FUNCTION(virConnectNetworkEventRegisterAny, (OTHER),
         (intptr_t)virConnectNetworkEventRegisterAny((virConnectPtr)a[0].pointer, (virNetworkPtr)a[1].pointer, (int)a[2].number, (virConnectNetworkEventGenericCallback)a[3].pointer, (void *)a[4].pointer, (virFreeCallback)a[5].pointer),
         {HANDLE, OBJECT_Connect},
         {OPTIONAL_HANDLE, OBJECT_Network},
         {NUMBER},
         {CALLBACK},
         {OPAQUE},
         {RELEASE})
FUNCTION(virConnectNetworkEventDeregisterAny, (STATUS),
         (intptr_t)virConnectNetworkEventDeregisterAny((virConnectPtr)a[0].pointer, (int)a[1].number),
         {HANDLE, OBJECT_Connect},
         {NUMBER})
FUNCTION(virNetworkSetMetadata, (STATUS),
         (intptr_t)virNetworkSetMetadata((virNetworkPtr)a[0].pointer, (int)a[1].number, (const char *)a[2].pointer, (const char *)a[3].pointer, (const char *)a[4].pointer, (unsigned int)a[5].number),
         {HANDLE, OBJECT_Network},
         {NUMBER},
         {TEXT},
         {TEXT},
         {TEXT},
         {NUMBER})
FUNCTION(virNetworkGetMetadata, (TEXT_RESULT),
         (intptr_t)virNetworkGetMetadata((virNetworkPtr)a[0].pointer, (int)a[1].number, (const char *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Network},
         {NUMBER},
         {TEXT},
         {NUMBER})
FUNCTION(virNodeNumOfDevices, (STATUS),
         (intptr_t)virNodeNumOfDevices((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {NUMBER})
FUNCTION(virNodeListDevices, (STATUS),
         (intptr_t)virNodeListDevices((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (char * *)a[2].pointer, (int)a[3].number, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {PLACE_TEXTS},
         {ROOM},
         {NUMBER})
FUNCTION(virConnectListAllNodeDevices, (STATUS),
         (intptr_t)virConnectListAllNodeDevices((virConnectPtr)a[0].pointer, (virNodeDevicePtr * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {ALLOC_HANDLES, OBJECT_NodeDevice},
         {NUMBER})
FUNCTION(virNodeDeviceLookupByName, (HANDLE_RESULT, OBJECT_NodeDevice),
         (intptr_t)virNodeDeviceLookupByName((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virNodeDeviceLookupSCSIHostByWWN, (HANDLE_RESULT, OBJECT_NodeDevice),
         (intptr_t)virNodeDeviceLookupSCSIHostByWWN((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (const char *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {TEXT},
         {NUMBER})
FUNCTION(virNodeDeviceGetName, (OTHER),
         (intptr_t)virNodeDeviceGetName((virNodeDevicePtr)a[0].pointer),
         {HANDLE, OBJECT_NodeDevice})
FUNCTION(virNodeDeviceGetParent, (OTHER),
         (intptr_t)virNodeDeviceGetParent((virNodeDevicePtr)a[0].pointer),
         {HANDLE, OBJECT_NodeDevice})
FUNCTION(virNodeDeviceNumOfCaps, (STATUS),
         (intptr_t)virNodeDeviceNumOfCaps((virNodeDevicePtr)a[0].pointer),
         {HANDLE, OBJECT_NodeDevice})
FUNCTION(virNodeDeviceListCaps, (STATUS),
         (intptr_t)virNodeDeviceListCaps((virNodeDevicePtr)a[0].pointer, (char * *)a[1].pointer, (int)a[2].number),
         {HANDLE, OBJECT_NodeDevice},
         {PLACE_TEXTS},
         {ROOM})
FUNCTION(virNodeDeviceGetXMLDesc, (TEXT_RESULT),
         (intptr_t)virNodeDeviceGetXMLDesc((virNodeDevicePtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_NodeDevice},
         {NUMBER})
FUNCTION(virNodeDeviceRef, (STATUS),
         (intptr_t)virNodeDeviceRef((virNodeDevicePtr)a[0].pointer),
         {HANDLE, OBJECT_NodeDevice})
FUNCTION(virNodeDeviceFree, (STATUS),
         (intptr_t)virNodeDeviceFree((virNodeDevicePtr)a[0].pointer),
         {HANDLE, OBJECT_NodeDevice})
FUNCTION(virNodeDeviceDettach, (STATUS),
         (intptr_t)virNodeDeviceDettach((virNodeDevicePtr)a[0].pointer),
         {HANDLE, OBJECT_NodeDevice})
FUNCTION(virNodeDeviceDetachFlags, (STATUS),
         (intptr_t)virNodeDeviceDetachFlags((virNodeDevicePtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_NodeDevice},
         {TEXT},
         {NUMBER})
FUNCTION(virNodeDeviceReAttach, (STATUS),
         (intptr_t)virNodeDeviceReAttach((virNodeDevicePtr)a[0].pointer),
         {HANDLE, OBJECT_NodeDevice})
FUNCTION(virNodeDeviceReset, (STATUS),
         (intptr_t)virNodeDeviceReset((virNodeDevicePtr)a[0].pointer),
         {HANDLE, OBJECT_NodeDevice})
FUNCTION(virNodeDeviceCreateXML, (HANDLE_RESULT, OBJECT_NodeDevice),
         (intptr_t)virNodeDeviceCreateXML((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {NUMBER})
FUNCTION(virNodeDeviceDestroy, (STATUS),
         (intptr_t)virNodeDeviceDestroy((virNodeDevicePtr)a[0].pointer),
         {HANDLE, OBJECT_NodeDevice})
FUNCTION(virNodeDeviceDefineXML, (HANDLE_RESULT, OBJECT_NodeDevice),
         (intptr_t)virNodeDeviceDefineXML((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {NUMBER})
FUNCTION(virNodeDeviceUndefine, (STATUS),
         (intptr_t)virNodeDeviceUndefine((virNodeDevicePtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_NodeDevice},
         {NUMBER})
FUNCTION(virNodeDeviceCreate, (STATUS),
         (intptr_t)virNodeDeviceCreate((virNodeDevicePtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_NodeDevice},
         {NUMBER})
FUNCTION(virNodeDeviceSetAutostart, (STATUS),
         (intptr_t)virNodeDeviceSetAutostart((virNodeDevicePtr)a[0].pointer, (int)a[1].number),
         {HANDLE, OBJECT_NodeDevice},
         {NUMBER})
FUNCTION(virNodeDeviceGetAutostart, (STATUS),
         (intptr_t)virNodeDeviceGetAutostart((virNodeDevicePtr)a[0].pointer, (int *)a[1].pointer),
         {HANDLE, OBJECT_NodeDevice},
         {PLACE})
FUNCTION(virNodeDeviceIsPersistent, (STATUS),
         (intptr_t)virNodeDeviceIsPersistent((virNodeDevicePtr)a[0].pointer),
         {HANDLE, OBJECT_NodeDevice})
FUNCTION(virNodeDeviceIsActive, (STATUS),
         (intptr_t)virNodeDeviceIsActive((virNodeDevicePtr)a[0].pointer),
         {HANDLE, OBJECT_NodeDevice})
FUNCTION(virNodeDeviceUpdate, (STATUS),
         (intptr_t)virNodeDeviceUpdate((virNodeDevicePtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_NodeDevice},
         {TEXT},
         {NUMBER})
FUNCTION(virConnectNodeDeviceEventRegisterAny, (OTHER),
         (intptr_t)virConnectNodeDeviceEventRegisterAny((virConnectPtr)a[0].pointer, (virNodeDevicePtr)a[1].pointer, (int)a[2].number, (virConnectNodeDeviceEventGenericCallback)a[3].pointer, (void *)a[4].pointer, (virFreeCallback)a[5].pointer),
         {HANDLE, OBJECT_Connect},
         {OPTIONAL_HANDLE, OBJECT_NodeDevice},
         {NUMBER},
         {CALLBACK},
         {OPAQUE},
         {RELEASE})
FUNCTION(virConnectNodeDeviceEventDeregisterAny, (STATUS),
         (intptr_t)virConnectNodeDeviceEventDeregisterAny((virConnectPtr)a[0].pointer, (int)a[1].number),
         {HANDLE, OBJECT_Connect},
         {NUMBER})
FUNCTION(virNodeGetMemoryParameters, (STATUS),
         (intptr_t)virNodeGetMemoryParameters((virConnectPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Connect},
         {PLACE_PARAMS},
         {ROOM_PLACE},
         {NUMBER})
FUNCTION(virNodeSetMemoryParameters, (STATUS),
         (intptr_t)virNodeSetMemoryParameters((virConnectPtr)a[0].pointer, (virTypedParameterPtr)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Connect},
         {PARAMS},
         {COUNT},
         {NUMBER})
FUNCTION(virNodeGetCPUMap, (STATUS),
         (intptr_t)virNodeGetCPUMap((virConnectPtr)a[0].pointer, (unsigned char * *)a[1].pointer, (unsigned int *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Connect},
         {ALLOC_PLAIN},
         {PLACE},
         {NUMBER})
FUNCTION(virNodeGetSEVInfo, (STATUS),
         (intptr_t)virNodeGetSEVInfo((virConnectPtr)a[0].pointer, (virTypedParameterPtr *)a[1].pointer, (int *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Connect},
         {ALLOC_PARAMS},
         {PLACE},
         {NUMBER})
FUNCTION(virNodeGetInfo, (STATUS),
         (intptr_t)virNodeGetInfo((virConnectPtr)a[0].pointer, (virNodeInfoPtr)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {PLACE})
FUNCTION(virNodeGetCPUStats, (STATUS),
         (intptr_t)virNodeGetCPUStats((virConnectPtr)a[0].pointer, (int)a[1].number, (virNodeCPUStatsPtr)a[2].pointer, (int *)a[3].pointer, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Connect},
         {NUMBER},
         {PLACE_RECORDS, RECORD_NodeCPUStats},
         {ROOM_PLACE},
         {NUMBER})
FUNCTION(virNodeGetMemoryStats, (STATUS),
         (intptr_t)virNodeGetMemoryStats((virConnectPtr)a[0].pointer, (int)a[1].number, (virNodeMemoryStatsPtr)a[2].pointer, (int *)a[3].pointer, (unsigned int)a[4].number),
         {HANDLE, OBJECT_Connect},
         {NUMBER},
         {PLACE_RECORDS, RECORD_NodeMemoryStats},
         {ROOM_PLACE},
         {NUMBER})
FUNCTION(virNodeGetFreeMemory, (OTHER),
         (intptr_t)virNodeGetFreeMemory((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virNodeGetSecurityModel, (STATUS),
         (intptr_t)virNodeGetSecurityModel((virConnectPtr)a[0].pointer, (virSecurityModelPtr)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {PLACE})
FUNCTION(virNodeSuspendForDuration, (STATUS),
         (intptr_t)virNodeSuspendForDuration((virConnectPtr)a[0].pointer, (unsigned int)a[1].number, (unsigned long long)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Connect},
         {NUMBER},
         {NUMBER},
         {NUMBER})
FUNCTION(virNodeGetCellsFreeMemory, (STATUS),
         (intptr_t)virNodeGetCellsFreeMemory((virConnectPtr)a[0].pointer, (unsigned long long *)a[1].pointer, (int)a[2].number, (int)a[3].number),
         {HANDLE, OBJECT_Connect},
         {PLACE},
         {NUMBER},
         {LENGTH})
FUNCTION(virNodeGetFreePages, (STATUS),
         (intptr_t)virNodeGetFreePages((virConnectPtr)a[0].pointer, (unsigned int)a[1].number, (unsigned int *)a[2].pointer, (int)a[3].number, (unsigned int)a[4].number, (unsigned long long *)a[5].pointer, (unsigned int)a[6].number),
         {HANDLE, OBJECT_Connect},
         {COUNT},
         {BYTES},
         {NUMBER},
         {LENGTH},
         {PLACE},
         {NUMBER})
FUNCTION(virNodeAllocPages, (STATUS),
         (intptr_t)virNodeAllocPages((virConnectPtr)a[0].pointer, (unsigned int)a[1].number, (unsigned int *)a[2].pointer, (unsigned long long *)a[3].pointer, (int)a[4].number, (unsigned int)a[5].number, (unsigned int)a[6].number),
         {HANDLE, OBJECT_Connect},
         {COUNT},
         {BYTES},
         {BYTES},
         {NUMBER},
         {NUMBER},
         {NUMBER})
FUNCTION(virNWFilterBindingLookupByPortDev, (HANDLE_RESULT, OBJECT_NWFilterBinding),
         (intptr_t)virNWFilterBindingLookupByPortDev((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virNWFilterBindingGetPortDev, (OTHER),
         (intptr_t)virNWFilterBindingGetPortDev((virNWFilterBindingPtr)a[0].pointer),
         {HANDLE, OBJECT_NWFilterBinding})
FUNCTION(virNWFilterBindingGetFilterName, (OTHER),
         (intptr_t)virNWFilterBindingGetFilterName((virNWFilterBindingPtr)a[0].pointer),
         {HANDLE, OBJECT_NWFilterBinding})
FUNCTION(virConnectListAllNWFilterBindings, (STATUS),
         (intptr_t)virConnectListAllNWFilterBindings((virConnectPtr)a[0].pointer, (virNWFilterBindingPtr * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {ALLOC_HANDLES, OBJECT_NWFilterBinding},
         {NUMBER})
FUNCTION(virNWFilterBindingCreateXML, (HANDLE_RESULT, OBJECT_NWFilterBinding),
         (intptr_t)virNWFilterBindingCreateXML((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {NUMBER})
FUNCTION(virNWFilterBindingGetXMLDesc, (TEXT_RESULT),
         (intptr_t)virNWFilterBindingGetXMLDesc((virNWFilterBindingPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_NWFilterBinding},
         {NUMBER})
FUNCTION(virNWFilterBindingDelete, (STATUS),
         (intptr_t)virNWFilterBindingDelete((virNWFilterBindingPtr)a[0].pointer),
         {HANDLE, OBJECT_NWFilterBinding})
FUNCTION(virNWFilterBindingRef, (STATUS),
         (intptr_t)virNWFilterBindingRef((virNWFilterBindingPtr)a[0].pointer),
         {HANDLE, OBJECT_NWFilterBinding})
FUNCTION(virNWFilterBindingFree, (STATUS),
         (intptr_t)virNWFilterBindingFree((virNWFilterBindingPtr)a[0].pointer),
         {HANDLE, OBJECT_NWFilterBinding})
FUNCTION(virConnectNumOfNWFilters, (STATUS),
         (intptr_t)virConnectNumOfNWFilters((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virConnectListNWFilters, (STATUS),
         (intptr_t)virConnectListNWFilters((virConnectPtr)a[0].pointer, (char * *)a[1].pointer, (int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {PLACE_TEXTS},
         {ROOM})
FUNCTION(virConnectListAllNWFilters, (STATUS),
         (intptr_t)virConnectListAllNWFilters((virConnectPtr)a[0].pointer, (virNWFilterPtr * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {ALLOC_HANDLES, OBJECT_NWFilter},
         {NUMBER})
FUNCTION(virNWFilterLookupByName, (HANDLE_RESULT, OBJECT_NWFilter),
         (intptr_t)virNWFilterLookupByName((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virNWFilterLookupByUUID, (HANDLE_RESULT, OBJECT_NWFilter),
         (intptr_t)virNWFilterLookupByUUID((virConnectPtr)a[0].pointer, (const unsigned char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {BYTES})
FUNCTION(virNWFilterLookupByUUIDString, (HANDLE_RESULT, OBJECT_NWFilter),
         (intptr_t)virNWFilterLookupByUUIDString((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virNWFilterDefineXML, (HANDLE_RESULT, OBJECT_NWFilter),
         (intptr_t)virNWFilterDefineXML((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virNWFilterDefineXMLFlags, (HANDLE_RESULT, OBJECT_NWFilter),
         (intptr_t)virNWFilterDefineXMLFlags((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {NUMBER})
FUNCTION(virNWFilterUndefine, (STATUS),
         (intptr_t)virNWFilterUndefine((virNWFilterPtr)a[0].pointer),
         {HANDLE, OBJECT_NWFilter})
FUNCTION(virNWFilterRef, (STATUS),
         (intptr_t)virNWFilterRef((virNWFilterPtr)a[0].pointer),
         {HANDLE, OBJECT_NWFilter})
FUNCTION(virNWFilterFree, (STATUS),
         (intptr_t)virNWFilterFree((virNWFilterPtr)a[0].pointer),
         {HANDLE, OBJECT_NWFilter})
FUNCTION(virNWFilterGetName, (OTHER),
         (intptr_t)virNWFilterGetName((virNWFilterPtr)a[0].pointer),
         {HANDLE, OBJECT_NWFilter})
FUNCTION(virNWFilterGetUUID, (STATUS),
         (intptr_t)virNWFilterGetUUID((virNWFilterPtr)a[0].pointer, (unsigned char *)a[1].pointer),
         {HANDLE, OBJECT_NWFilter},
         {PLACE})
FUNCTION(virNWFilterGetUUIDString, (STATUS),
         (intptr_t)virNWFilterGetUUIDString((virNWFilterPtr)a[0].pointer, (char *)a[1].pointer),
         {HANDLE, OBJECT_NWFilter},
         {PLACE})
FUNCTION(virNWFilterGetXMLDesc, (TEXT_RESULT),
         (intptr_t)virNWFilterGetXMLDesc((virNWFilterPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_NWFilter},
         {NUMBER})
FUNCTION(virDomainQemuMonitorCommand, (STATUS),
         (intptr_t)virDomainQemuMonitorCommand((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (char * *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {ALLOC_TEXT},
         {NUMBER})
FUNCTION(virDomainQemuMonitorCommandWithFiles, (STATUS),
         (intptr_t)virDomainQemuMonitorCommandWithFiles((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number, (int *)a[3].pointer, (unsigned int *)a[4].pointer, (int * *)a[5].pointer, (char * *)a[6].pointer, (unsigned int)a[7].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {COUNT},
         {BYTES},
         {PLACE},
         {ALLOC_PLAIN},
         {ALLOC_TEXT},
         {NUMBER})
FUNCTION(virDomainQemuAttach, (HANDLE_RESULT, OBJECT_Domain),
         (intptr_t)virDomainQemuAttach((virConnectPtr)a[0].pointer, (unsigned int)a[1].number, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {NUMBER},
         {NUMBER})
FUNCTION(virDomainQemuAgentCommand, (TEXT_RESULT),
         (intptr_t)virDomainQemuAgentCommand((virDomainPtr)a[0].pointer, (const char *)a[1].pointer, (int)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Domain},
         {TEXT},
         {NUMBER},
         {NUMBER})
FUNCTION(virConnectDomainQemuMonitorEventRegister, (OTHER),
         (intptr_t)virConnectDomainQemuMonitorEventRegister((virConnectPtr)a[0].pointer, (virDomainPtr)a[1].pointer, (const char *)a[2].pointer, (virConnectDomainQemuMonitorEventCallback)a[3].pointer, (void *)a[4].pointer, (virFreeCallback)a[5].pointer, (unsigned int)a[6].number),
         {HANDLE, OBJECT_Connect},
         {OPTIONAL_HANDLE, OBJECT_Domain},
         {TEXT},
         {CALLBACK},
         {OPAQUE},
         {RELEASE},
         {NUMBER})
FUNCTION(virConnectDomainQemuMonitorEventDeregister, (STATUS),
         (intptr_t)virConnectDomainQemuMonitorEventDeregister((virConnectPtr)a[0].pointer, (int)a[1].number),
         {HANDLE, OBJECT_Connect},
         {NUMBER})
FUNCTION(virSecretGetConnect, (OTHER),
         (intptr_t)virSecretGetConnect((virSecretPtr)a[0].pointer),
         {HANDLE, OBJECT_Secret})
FUNCTION(virConnectNumOfSecrets, (STATUS),
         (intptr_t)virConnectNumOfSecrets((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virConnectListSecrets, (STATUS),
         (intptr_t)virConnectListSecrets((virConnectPtr)a[0].pointer, (char * *)a[1].pointer, (int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {PLACE_TEXTS},
         {ROOM})
FUNCTION(virConnectListAllSecrets, (STATUS),
         (intptr_t)virConnectListAllSecrets((virConnectPtr)a[0].pointer, (virSecretPtr * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {ALLOC_HANDLES, OBJECT_Secret},
         {NUMBER})
FUNCTION(virSecretLookupByUUID, (HANDLE_RESULT, OBJECT_Secret),
         (intptr_t)virSecretLookupByUUID((virConnectPtr)a[0].pointer, (const unsigned char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {BYTES})
FUNCTION(virSecretLookupByUUIDString, (HANDLE_RESULT, OBJECT_Secret),
         (intptr_t)virSecretLookupByUUIDString((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virSecretLookupByUsage, (HANDLE_RESULT, OBJECT_Secret),
         (intptr_t)virSecretLookupByUsage((virConnectPtr)a[0].pointer, (int)a[1].number, (const char *)a[2].pointer),
         {HANDLE, OBJECT_Connect},
         {NUMBER},
         {TEXT})
FUNCTION(virSecretDefineXML, (HANDLE_RESULT, OBJECT_Secret),
         (intptr_t)virSecretDefineXML((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {NUMBER})
FUNCTION(virSecretGetUUID, (STATUS),
         (intptr_t)virSecretGetUUID((virSecretPtr)a[0].pointer, (unsigned char *)a[1].pointer),
         {HANDLE, OBJECT_Secret},
         {PLACE})
FUNCTION(virSecretGetUUIDString, (STATUS),
         (intptr_t)virSecretGetUUIDString((virSecretPtr)a[0].pointer, (char *)a[1].pointer),
         {HANDLE, OBJECT_Secret},
         {PLACE})
FUNCTION(virSecretGetUsageType, (OTHER),
         (intptr_t)virSecretGetUsageType((virSecretPtr)a[0].pointer),
         {HANDLE, OBJECT_Secret})
FUNCTION(virSecretGetUsageID, (OTHER),
         (intptr_t)virSecretGetUsageID((virSecretPtr)a[0].pointer),
         {HANDLE, OBJECT_Secret})
FUNCTION(virSecretGetXMLDesc, (TEXT_RESULT),
         (intptr_t)virSecretGetXMLDesc((virSecretPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Secret},
         {NUMBER})
FUNCTION(virSecretSetValue, (STATUS),
         (intptr_t)virSecretSetValue((virSecretPtr)a[0].pointer, (const unsigned char *)a[1].pointer, (size_t)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Secret},
         {BYTES},
         {COUNT},
         {NUMBER})
FUNCTION(virSecretGetValue, (TEXT_RESULT),
         (intptr_t)virSecretGetValue((virSecretPtr)a[0].pointer, (size_t *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Secret},
         {PLACE},
         {NUMBER})
FUNCTION(virSecretUndefine, (STATUS),
         (intptr_t)virSecretUndefine((virSecretPtr)a[0].pointer),
         {HANDLE, OBJECT_Secret})
FUNCTION(virSecretRef, (STATUS),
         (intptr_t)virSecretRef((virSecretPtr)a[0].pointer),
         {HANDLE, OBJECT_Secret})
FUNCTION(virSecretFree, (STATUS),
         (intptr_t)virSecretFree((virSecretPtr)a[0].pointer),
         {HANDLE, OBJECT_Secret})
FUNCTION(virConnectSecretEventRegisterAny, (OTHER),
         (intptr_t)virConnectSecretEventRegisterAny((virConnectPtr)a[0].pointer, (virSecretPtr)a[1].pointer, (int)a[2].number, (virConnectSecretEventGenericCallback)a[3].pointer, (void *)a[4].pointer, (virFreeCallback)a[5].pointer),
         {HANDLE, OBJECT_Connect},
         {OPTIONAL_HANDLE, OBJECT_Secret},
         {NUMBER},
         {CALLBACK},
         {OPAQUE},
         {RELEASE})
FUNCTION(virConnectSecretEventDeregisterAny, (STATUS),
         (intptr_t)virConnectSecretEventDeregisterAny((virConnectPtr)a[0].pointer, (int)a[1].number),
         {HANDLE, OBJECT_Connect},
         {NUMBER})
FUNCTION(virStoragePoolGetConnect, (OTHER),
         (intptr_t)virStoragePoolGetConnect((virStoragePoolPtr)a[0].pointer),
         {HANDLE, OBJECT_StoragePool})
FUNCTION(virConnectGetStoragePoolCapabilities, (TEXT_RESULT),
         (intptr_t)virConnectGetStoragePoolCapabilities((virConnectPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Connect},
         {NUMBER})
FUNCTION(virConnectNumOfStoragePools, (STATUS),
         (intptr_t)virConnectNumOfStoragePools((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virConnectListStoragePools, (STATUS),
         (intptr_t)virConnectListStoragePools((virConnectPtr)a[0].pointer, (char * *)a[1].pointer, (int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {PLACE_TEXTS},
         {ROOM})
FUNCTION(virConnectNumOfDefinedStoragePools, (STATUS),
         (intptr_t)virConnectNumOfDefinedStoragePools((virConnectPtr)a[0].pointer),
         {HANDLE, OBJECT_Connect})
FUNCTION(virConnectListDefinedStoragePools, (STATUS),
         (intptr_t)virConnectListDefinedStoragePools((virConnectPtr)a[0].pointer, (char * *)a[1].pointer, (int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {PLACE_TEXTS},
         {ROOM})
FUNCTION(virConnectListAllStoragePools, (STATUS),
         (intptr_t)virConnectListAllStoragePools((virConnectPtr)a[0].pointer, (virStoragePoolPtr * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {ALLOC_HANDLES, OBJECT_StoragePool},
         {NUMBER})
FUNCTION(virConnectFindStoragePoolSources, (TEXT_RESULT),
         (intptr_t)virConnectFindStoragePoolSources((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (const char *)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {TEXT},
         {NUMBER})
FUNCTION(virStoragePoolLookupByName, (HANDLE_RESULT, OBJECT_StoragePool),
         (intptr_t)virStoragePoolLookupByName((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virStoragePoolLookupByUUID, (HANDLE_RESULT, OBJECT_StoragePool),
         (intptr_t)virStoragePoolLookupByUUID((virConnectPtr)a[0].pointer, (const unsigned char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {BYTES})
FUNCTION(virStoragePoolLookupByUUIDString, (HANDLE_RESULT, OBJECT_StoragePool),
         (intptr_t)virStoragePoolLookupByUUIDString((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virStoragePoolLookupByVolume, (HANDLE_RESULT, OBJECT_StoragePool),
         (intptr_t)virStoragePoolLookupByVolume((virStorageVolPtr)a[0].pointer),
         {HANDLE, OBJECT_StorageVol})
FUNCTION(virStoragePoolLookupByTargetPath, (HANDLE_RESULT, OBJECT_StoragePool),
         (intptr_t)virStoragePoolLookupByTargetPath((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virStoragePoolCreateXML, (HANDLE_RESULT, OBJECT_StoragePool),
         (intptr_t)virStoragePoolCreateXML((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {NUMBER})
FUNCTION(virStoragePoolDefineXML, (HANDLE_RESULT, OBJECT_StoragePool),
         (intptr_t)virStoragePoolDefineXML((virConnectPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Connect},
         {TEXT},
         {NUMBER})
FUNCTION(virStoragePoolBuild, (STATUS),
         (intptr_t)virStoragePoolBuild((virStoragePoolPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_StoragePool},
         {NUMBER})
FUNCTION(virStoragePoolUndefine, (STATUS),
         (intptr_t)virStoragePoolUndefine((virStoragePoolPtr)a[0].pointer),
         {HANDLE, OBJECT_StoragePool})
FUNCTION(virStoragePoolCreate, (STATUS),
         (intptr_t)virStoragePoolCreate((virStoragePoolPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_StoragePool},
         {NUMBER})
FUNCTION(virStoragePoolDestroy, (STATUS),
         (intptr_t)virStoragePoolDestroy((virStoragePoolPtr)a[0].pointer),
         {HANDLE, OBJECT_StoragePool})
FUNCTION(virStoragePoolDelete, (STATUS),
         (intptr_t)virStoragePoolDelete((virStoragePoolPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_StoragePool},
         {NUMBER})
FUNCTION(virStoragePoolRef, (STATUS),
         (intptr_t)virStoragePoolRef((virStoragePoolPtr)a[0].pointer),
         {HANDLE, OBJECT_StoragePool})
FUNCTION(virStoragePoolFree, (STATUS),
         (intptr_t)virStoragePoolFree((virStoragePoolPtr)a[0].pointer),
         {HANDLE, OBJECT_StoragePool})
FUNCTION(virStoragePoolRefresh, (STATUS),
         (intptr_t)virStoragePoolRefresh((virStoragePoolPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_StoragePool},
         {NUMBER})
FUNCTION(virStoragePoolGetName, (OTHER),
         (intptr_t)virStoragePoolGetName((virStoragePoolPtr)a[0].pointer),
         {HANDLE, OBJECT_StoragePool})
FUNCTION(virStoragePoolGetUUID, (STATUS),
         (intptr_t)virStoragePoolGetUUID((virStoragePoolPtr)a[0].pointer, (unsigned char *)a[1].pointer),
         {HANDLE, OBJECT_StoragePool},
         {PLACE})
FUNCTION(virStoragePoolGetUUIDString, (STATUS),
         (intptr_t)virStoragePoolGetUUIDString((virStoragePoolPtr)a[0].pointer, (char *)a[1].pointer),
         {HANDLE, OBJECT_StoragePool},
         {PLACE})
FUNCTION(virStoragePoolGetInfo, (STATUS),
         (intptr_t)virStoragePoolGetInfo((virStoragePoolPtr)a[0].pointer, (virStoragePoolInfoPtr)a[1].pointer),
         {HANDLE, OBJECT_StoragePool},
         {PLACE})
FUNCTION(virStoragePoolGetXMLDesc, (TEXT_RESULT),
         (intptr_t)virStoragePoolGetXMLDesc((virStoragePoolPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_StoragePool},
         {NUMBER})
FUNCTION(virStoragePoolGetAutostart, (STATUS),
         (intptr_t)virStoragePoolGetAutostart((virStoragePoolPtr)a[0].pointer, (int *)a[1].pointer),
         {HANDLE, OBJECT_StoragePool},
         {PLACE})
FUNCTION(virStoragePoolSetAutostart, (STATUS),
         (intptr_t)virStoragePoolSetAutostart((virStoragePoolPtr)a[0].pointer, (int)a[1].number),
         {HANDLE, OBJECT_StoragePool},
         {NUMBER})
FUNCTION(virStoragePoolIsActive, (STATUS),
         (intptr_t)virStoragePoolIsActive((virStoragePoolPtr)a[0].pointer),
         {HANDLE, OBJECT_StoragePool})
FUNCTION(virStoragePoolIsPersistent, (STATUS),
         (intptr_t)virStoragePoolIsPersistent((virStoragePoolPtr)a[0].pointer),
         {HANDLE, OBJECT_StoragePool})
FUNCTION(virConnectStoragePoolEventRegisterAny, (OTHER),
         (intptr_t)virConnectStoragePoolEventRegisterAny((virConnectPtr)a[0].pointer, (virStoragePoolPtr)a[1].pointer, (int)a[2].number, (virConnectStoragePoolEventGenericCallback)a[3].pointer, (void *)a[4].pointer, (virFreeCallback)a[5].pointer),
         {HANDLE, OBJECT_Connect},
         {OPTIONAL_HANDLE, OBJECT_StoragePool},
         {NUMBER},
         {CALLBACK},
         {OPAQUE},
         {RELEASE})
FUNCTION(virConnectStoragePoolEventDeregisterAny, (STATUS),
         (intptr_t)virConnectStoragePoolEventDeregisterAny((virConnectPtr)a[0].pointer, (int)a[1].number),
         {HANDLE, OBJECT_Connect},
         {NUMBER})
FUNCTION(virStoragePoolNumOfVolumes, (STATUS),
         (intptr_t)virStoragePoolNumOfVolumes((virStoragePoolPtr)a[0].pointer),
         {HANDLE, OBJECT_StoragePool})
FUNCTION(virStoragePoolListVolumes, (STATUS),
         (intptr_t)virStoragePoolListVolumes((virStoragePoolPtr)a[0].pointer, (char * *)a[1].pointer, (int)a[2].number),
         {HANDLE, OBJECT_StoragePool},
         {PLACE_TEXTS},
         {ROOM})
FUNCTION(virStoragePoolListAllVolumes, (STATUS),
         (intptr_t)virStoragePoolListAllVolumes((virStoragePoolPtr)a[0].pointer, (virStorageVolPtr * *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_StoragePool},
         {ALLOC_HANDLES, OBJECT_StorageVol},
         {NUMBER})
FUNCTION(virStorageVolGetConnect, (OTHER),
         (intptr_t)virStorageVolGetConnect((virStorageVolPtr)a[0].pointer),
         {HANDLE, OBJECT_StorageVol})
FUNCTION(virStorageVolLookupByName, (HANDLE_RESULT, OBJECT_StorageVol),
         (intptr_t)virStorageVolLookupByName((virStoragePoolPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_StoragePool},
         {TEXT})
FUNCTION(virStorageVolLookupByKey, (HANDLE_RESULT, OBJECT_StorageVol),
         (intptr_t)virStorageVolLookupByKey((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virStorageVolLookupByPath, (HANDLE_RESULT, OBJECT_StorageVol),
         (intptr_t)virStorageVolLookupByPath((virConnectPtr)a[0].pointer, (const char *)a[1].pointer),
         {HANDLE, OBJECT_Connect},
         {TEXT})
FUNCTION(virStorageVolGetName, (OTHER),
         (intptr_t)virStorageVolGetName((virStorageVolPtr)a[0].pointer),
         {HANDLE, OBJECT_StorageVol})
FUNCTION(virStorageVolGetKey, (OTHER),
         (intptr_t)virStorageVolGetKey((virStorageVolPtr)a[0].pointer),
         {HANDLE, OBJECT_StorageVol})
FUNCTION(virStorageVolCreateXML, (HANDLE_RESULT, OBJECT_StorageVol),
         (intptr_t)virStorageVolCreateXML((virStoragePoolPtr)a[0].pointer, (const char *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_StoragePool},
         {TEXT},
         {NUMBER})
FUNCTION(virStorageVolCreateXMLFrom, (HANDLE_RESULT, OBJECT_StorageVol),
         (intptr_t)virStorageVolCreateXMLFrom((virStoragePoolPtr)a[0].pointer, (const char *)a[1].pointer, (virStorageVolPtr)a[2].pointer, (unsigned int)a[3].number),
         {HANDLE, OBJECT_StoragePool},
         {TEXT},
         {HANDLE, OBJECT_StorageVol},
         {NUMBER})
FUNCTION(virStorageVolDownload, (STATUS),
         (intptr_t)virStorageVolDownload((virStorageVolPtr)a[0].pointer, (virStreamPtr)a[1].pointer, (unsigned long long)a[2].number, (unsigned long long)a[3].number, (unsigned int)a[4].number),
         {HANDLE, OBJECT_StorageVol},
         {HANDLE, OBJECT_Stream},
         {NUMBER},
         {NUMBER},
         {NUMBER})
FUNCTION(virStorageVolUpload, (STATUS),
         (intptr_t)virStorageVolUpload((virStorageVolPtr)a[0].pointer, (virStreamPtr)a[1].pointer, (unsigned long long)a[2].number, (unsigned long long)a[3].number, (unsigned int)a[4].number),
         {HANDLE, OBJECT_StorageVol},
         {HANDLE, OBJECT_Stream},
         {NUMBER},
         {NUMBER},
         {NUMBER})
FUNCTION(virStorageVolDelete, (STATUS),
         (intptr_t)virStorageVolDelete((virStorageVolPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_StorageVol},
         {NUMBER})
FUNCTION(virStorageVolWipe, (STATUS),
         (intptr_t)virStorageVolWipe((virStorageVolPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_StorageVol},
         {NUMBER})
FUNCTION(virStorageVolWipePattern, (STATUS),
         (intptr_t)virStorageVolWipePattern((virStorageVolPtr)a[0].pointer, (unsigned int)a[1].number, (unsigned int)a[2].number),
         {HANDLE, OBJECT_StorageVol},
         {NUMBER},
         {NUMBER})
FUNCTION(virStorageVolRef, (STATUS),
         (intptr_t)virStorageVolRef((virStorageVolPtr)a[0].pointer),
         {HANDLE, OBJECT_StorageVol})
FUNCTION(virStorageVolFree, (STATUS),
         (intptr_t)virStorageVolFree((virStorageVolPtr)a[0].pointer),
         {HANDLE, OBJECT_StorageVol})
FUNCTION(virStorageVolGetInfo, (STATUS),
         (intptr_t)virStorageVolGetInfo((virStorageVolPtr)a[0].pointer, (virStorageVolInfoPtr)a[1].pointer),
         {HANDLE, OBJECT_StorageVol},
         {PLACE})
FUNCTION(virStorageVolGetInfoFlags, (STATUS),
         (intptr_t)virStorageVolGetInfoFlags((virStorageVolPtr)a[0].pointer, (virStorageVolInfoPtr)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_StorageVol},
         {PLACE},
         {NUMBER})
FUNCTION(virStorageVolGetXMLDesc, (TEXT_RESULT),
         (intptr_t)virStorageVolGetXMLDesc((virStorageVolPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_StorageVol},
         {NUMBER})
FUNCTION(virStorageVolGetPath, (TEXT_RESULT),
         (intptr_t)virStorageVolGetPath((virStorageVolPtr)a[0].pointer),
         {HANDLE, OBJECT_StorageVol})
FUNCTION(virStorageVolResize, (STATUS),
         (intptr_t)virStorageVolResize((virStorageVolPtr)a[0].pointer, (unsigned long long)a[1].number, (unsigned int)a[2].number),
         {HANDLE, OBJECT_StorageVol},
         {NUMBER},
         {NUMBER})
FUNCTION(virStreamNew, (HANDLE_RESULT, OBJECT_Stream),
         (intptr_t)virStreamNew((virConnectPtr)a[0].pointer, (unsigned int)a[1].number),
         {HANDLE, OBJECT_Connect},
         {NUMBER})
FUNCTION(virStreamRef, (STATUS),
         (intptr_t)virStreamRef((virStreamPtr)a[0].pointer),
         {HANDLE, OBJECT_Stream})
FUNCTION(virStreamSend, (OTHER),
         (intptr_t)virStreamSend((virStreamPtr)a[0].pointer, (const char *)a[1].pointer, (size_t)a[2].number),
         {HANDLE, OBJECT_Stream},
         {BYTES},
         {COUNT})
FUNCTION(virStreamRecv, (OTHER),
         (intptr_t)virStreamRecv((virStreamPtr)a[0].pointer, (char *)a[1].pointer, (size_t)a[2].number),
         {HANDLE, OBJECT_Stream},
         {PLACE},
         {LENGTH})
FUNCTION(virStreamRecvFlags, (OTHER),
         (intptr_t)virStreamRecvFlags((virStreamPtr)a[0].pointer, (char *)a[1].pointer, (size_t)a[2].number, (unsigned int)a[3].number),
         {HANDLE, OBJECT_Stream},
         {PLACE},
         {LENGTH},
         {NUMBER})
FUNCTION(virStreamSendHole, (STATUS),
         (intptr_t)virStreamSendHole((virStreamPtr)a[0].pointer, (long long)a[1].number, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Stream},
         {NUMBER},
         {NUMBER})
FUNCTION(virStreamRecvHole, (STATUS),
         (intptr_t)virStreamRecvHole((virStreamPtr)a[0].pointer, (long long *)a[1].pointer, (unsigned int)a[2].number),
         {HANDLE, OBJECT_Stream},
         {PLACE},
         {NUMBER})
FUNCTION(virStreamSendAll, (STATUS),
         (intptr_t)virStreamSendAll((virStreamPtr)a[0].pointer, (virStreamSourceFunc)a[1].pointer, (void *)a[2].pointer),
         {HANDLE, OBJECT_Stream},
         {CALLBACK},
         {OPAQUE})
FUNCTION(virStreamSparseSendAll, (STATUS),
         (intptr_t)virStreamSparseSendAll((virStreamPtr)a[0].pointer, (virStreamSourceFunc)a[1].pointer, (virStreamSourceHoleFunc)a[2].pointer, (virStreamSourceSkipFunc)a[3].pointer, (void *)a[4].pointer),
         {HANDLE, OBJECT_Stream},
         {CALLBACK},
         {CALLBACK},
         {CALLBACK},
         {OPAQUE})
FUNCTION(virStreamRecvAll, (STATUS),
         (intptr_t)virStreamRecvAll((virStreamPtr)a[0].pointer, (virStreamSinkFunc)a[1].pointer, (void *)a[2].pointer),
         {HANDLE, OBJECT_Stream},
         {CALLBACK},
         {OPAQUE})
FUNCTION(virStreamSparseRecvAll, (STATUS),
         (intptr_t)virStreamSparseRecvAll((virStreamPtr)a[0].pointer, (virStreamSinkFunc)a[1].pointer, (virStreamSinkHoleFunc)a[2].pointer, (void *)a[3].pointer),
         {HANDLE, OBJECT_Stream},
         {CALLBACK},
         {CALLBACK},
         {OPAQUE})
FUNCTION(virStreamEventAddCallback, (STATUS),
         (intptr_t)virStreamEventAddCallback((virStreamPtr)a[0].pointer, (int)a[1].number, (virStreamEventCallback)a[2].pointer, (void *)a[3].pointer, (virFreeCallback)a[4].pointer),
         {HANDLE, OBJECT_Stream},
         {NUMBER},
         {CALLBACK},
         {OPAQUE},
         {RELEASE})
FUNCTION(virStreamEventUpdateCallback, (STATUS),
         (intptr_t)virStreamEventUpdateCallback((virStreamPtr)a[0].pointer, (int)a[1].number),
         {HANDLE, OBJECT_Stream},
         {NUMBER})
FUNCTION(virStreamEventRemoveCallback, (STATUS),
         (intptr_t)virStreamEventRemoveCallback((virStreamPtr)a[0].pointer),
         {HANDLE, OBJECT_Stream})
FUNCTION(virStreamFinish, (STATUS),
         (intptr_t)virStreamFinish((virStreamPtr)a[0].pointer),
         {HANDLE, OBJECT_Stream})
FUNCTION(virStreamAbort, (STATUS),
         (intptr_t)virStreamAbort((virStreamPtr)a[0].pointer),
         {HANDLE, OBJECT_Stream})
FUNCTION(virStreamFree, (STATUS),
         (intptr_t)virStreamFree((virStreamPtr)a[0].pointer),
         {HANDLE, OBJECT_Stream})
FUNCTION(virTypedParamsGet, (OTHER),
         (intptr_t)virTypedParamsGet((virTypedParameterPtr)a[0].pointer, (int)a[1].number, (const char *)a[2].pointer),
         {PARAMS},
         {COUNT},
         {TEXT})
FUNCTION(virTypedParamsGetInt, (STATUS),
         (intptr_t)virTypedParamsGetInt((virTypedParameterPtr)a[0].pointer, (int)a[1].number, (const char *)a[2].pointer, (int *)a[3].pointer),
         {PARAMS},
         {COUNT},
         {TEXT},
         {PLACE})
FUNCTION(virTypedParamsGetUInt, (STATUS),
         (intptr_t)virTypedParamsGetUInt((virTypedParameterPtr)a[0].pointer, (int)a[1].number, (const char *)a[2].pointer, (unsigned int *)a[3].pointer),
         {PARAMS},
         {COUNT},
         {TEXT},
         {PLACE})
FUNCTION(virTypedParamsGetLLong, (STATUS),
         (intptr_t)virTypedParamsGetLLong((virTypedParameterPtr)a[0].pointer, (int)a[1].number, (const char *)a[2].pointer, (long long *)a[3].pointer),
         {PARAMS},
         {COUNT},
         {TEXT},
         {PLACE})
FUNCTION(virTypedParamsGetULLong, (STATUS),
         (intptr_t)virTypedParamsGetULLong((virTypedParameterPtr)a[0].pointer, (int)a[1].number, (const char *)a[2].pointer, (unsigned long long *)a[3].pointer),
         {PARAMS},
         {COUNT},
         {TEXT},
         {PLACE})
FUNCTION(virTypedParamsGetDouble, (STATUS),
         (intptr_t)virTypedParamsGetDouble((virTypedParameterPtr)a[0].pointer, (int)a[1].number, (const char *)a[2].pointer, (double *)a[3].pointer),
         {PARAMS},
         {COUNT},
         {TEXT},
         {PLACE})
FUNCTION(virTypedParamsGetBoolean, (STATUS),
         (intptr_t)virTypedParamsGetBoolean((virTypedParameterPtr)a[0].pointer, (int)a[1].number, (const char *)a[2].pointer, (int *)a[3].pointer),
         {PARAMS},
         {COUNT},
         {TEXT},
         {PLACE})
FUNCTION(virTypedParamsGetString, (STATUS),
         (intptr_t)virTypedParamsGetString((virTypedParameterPtr)a[0].pointer, (int)a[1].number, (const char *)a[2].pointer, (const char **)a[3].pointer),
         {PARAMS},
         {COUNT},
         {TEXT},
         {PLACE})
FUNCTION(virTypedParamsAddInt, (STATUS),
         (intptr_t)virTypedParamsAddInt((virTypedParameterPtr *)a[0].pointer, (int *)a[1].pointer, (int *)a[2].pointer, (const char *)a[3].pointer, (int)a[4].number),
         {ALLOC_PARAMS},
         {ROOM_PLACE},
         {ROOM_PLACE},
         {TEXT},
         {NUMBER})
FUNCTION(virTypedParamsAddUInt, (STATUS),
         (intptr_t)virTypedParamsAddUInt((virTypedParameterPtr *)a[0].pointer, (int *)a[1].pointer, (int *)a[2].pointer, (const char *)a[3].pointer, (unsigned int)a[4].number),
         {ALLOC_PARAMS},
         {ROOM_PLACE},
         {ROOM_PLACE},
         {TEXT},
         {NUMBER})
FUNCTION(virTypedParamsAddLLong, (STATUS),
         (intptr_t)virTypedParamsAddLLong((virTypedParameterPtr *)a[0].pointer, (int *)a[1].pointer, (int *)a[2].pointer, (const char *)a[3].pointer, (long long)a[4].number),
         {ALLOC_PARAMS},
         {ROOM_PLACE},
         {ROOM_PLACE},
         {TEXT},
         {NUMBER})
FUNCTION(virTypedParamsAddULLong, (STATUS),
         (intptr_t)virTypedParamsAddULLong((virTypedParameterPtr *)a[0].pointer, (int *)a[1].pointer, (int *)a[2].pointer, (const char *)a[3].pointer, (unsigned long long)a[4].number),
         {ALLOC_PARAMS},
         {ROOM_PLACE},
         {ROOM_PLACE},
         {TEXT},
         {NUMBER})
FUNCTION(virTypedParamsAddDouble, (STATUS),
         (intptr_t)virTypedParamsAddDouble((virTypedParameterPtr *)a[0].pointer, (int *)a[1].pointer, (int *)a[2].pointer, (const char *)a[3].pointer, (double)a[4].number),
         {ALLOC_PARAMS},
         {ROOM_PLACE},
         {ROOM_PLACE},
         {TEXT},
         {NUMBER})
FUNCTION(virTypedParamsAddBoolean, (STATUS),
         (intptr_t)virTypedParamsAddBoolean((virTypedParameterPtr *)a[0].pointer, (int *)a[1].pointer, (int *)a[2].pointer, (const char *)a[3].pointer, (int)a[4].number),
         {ALLOC_PARAMS},
         {ROOM_PLACE},
         {ROOM_PLACE},
         {TEXT},
         {NUMBER})
FUNCTION(virTypedParamsAddString, (STATUS),
         (intptr_t)virTypedParamsAddString((virTypedParameterPtr *)a[0].pointer, (int *)a[1].pointer, (int *)a[2].pointer, (const char *)a[3].pointer, (const char *)a[4].pointer),
         {ALLOC_PARAMS},
         {ROOM_PLACE},
         {ROOM_PLACE},
         {TEXT},
         {TEXT})
FUNCTION(virTypedParamsAddStringList, (STATUS),
         (intptr_t)virTypedParamsAddStringList((virTypedParameterPtr *)a[0].pointer, (int *)a[1].pointer, (int *)a[2].pointer, (const char *)a[3].pointer, (const char * *)a[4].pointer),
         {ALLOC_PARAMS},
         {ROOM_PLACE},
         {ROOM_PLACE},
         {TEXT},
         {TEXTS})
FUNCTION(virTypedParamsAddFromString, (STATUS),
         (intptr_t)virTypedParamsAddFromString((virTypedParameterPtr *)a[0].pointer, (int *)a[1].pointer, (int *)a[2].pointer, (const char *)a[3].pointer, (int)a[4].number, (const char *)a[5].pointer),
         {ALLOC_PARAMS},
         {ROOM_PLACE},
         {ROOM_PLACE},
         {TEXT},
         {NUMBER},
         {TEXT})
FUNCTION(virTypedParamsClear, (OTHER),
         (virTypedParamsClear((virTypedParameterPtr)a[0].pointer, (int)a[1].number), 0),
         {PARAMS},
         {COUNT})
FUNCTION(virTypedParamsFree, (OTHER),
         (virTypedParamsFree((virTypedParameterPtr)a[0].pointer, (int)a[1].number), 0),
         {PARAMS},
         {COUNT})
#endif
