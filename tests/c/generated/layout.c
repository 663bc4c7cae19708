/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Prints sizes, offsets and values, one a line; and does not compile where a function has another type. */
#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include <libvirt/libvirt-lxc.h>
#include <libvirt/libvirt-qemu.h>
#include <libvirt/virterror.h>

#include <stddef.h>
#include <stdio.h>

#define VALUE(name) printf("value " #name " %lld\n", (long long)(name));
#define TEXT(name) printf("text " #name " %s\n", name);
#define SIZE(type) printf("size " #type " %zu\n", sizeof(type));
#define FIELD(type, field) \
    printf("field " #type "." #field " %zu %zu\n", offsetof(type, field), sizeof(((type *)0)->field));
#define SAME(function, type) \
    _Static_assert(__builtin_types_compatible_p(__typeof__(&function), type), #function " has another type");

#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmInitialize, int (*)(void))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmConnectOpen, virAdmConnectPtr (*)(const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmConnectClose, int (*)(virAdmConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmConnectRef, int (*)(virAdmConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmConnectIsAlive, int (*)(virAdmConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmServerFree, int (*)(virAdmServerPtr))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmConnectListServers, int (*)(virAdmConnectPtr, virAdmServerPtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmGetVersion, int (*)(unsigned long long *))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmConnectGetURI, char * (*)(virAdmConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmConnectGetLibVersion, int (*)(virAdmConnectPtr, unsigned long long *))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmConnectRegisterCloseCallback, int (*)(virAdmConnectPtr, virAdmConnectCloseFunc, void *, virFreeCallback))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmConnectUnregisterCloseCallback, int (*)(virAdmConnectPtr, virAdmConnectCloseFunc))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmServerGetName, const char * (*)(virAdmServerPtr))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmConnectLookupServer, virAdmServerPtr (*)(virAdmConnectPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmServerGetThreadPoolParameters, int (*)(virAdmServerPtr, virTypedParameterPtr *, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmServerSetThreadPoolParameters, int (*)(virAdmServerPtr, virTypedParameterPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmClientGetID, unsigned long long (*)(virAdmClientPtr))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmClientGetTimestamp, long long (*)(virAdmClientPtr))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmClientGetTransport, int (*)(virAdmClientPtr))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmClientFree, int (*)(virAdmClientPtr))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmServerListClients, int (*)(virAdmServerPtr, virAdmClientPtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmServerLookupClient, virAdmClientPtr (*)(virAdmServerPtr, unsigned long long, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmClientGetInfo, int (*)(virAdmClientPtr, virTypedParameterPtr *, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmClientClose, int (*)(virAdmClientPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmServerGetClientLimits, int (*)(virAdmServerPtr, virTypedParameterPtr *, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmServerSetClientLimits, int (*)(virAdmServerPtr, virTypedParameterPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virAdmServerUpdateTlsFiles, int (*)(virAdmServerPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(3, 0, 0)
SAME(virAdmConnectGetLoggingOutputs, int (*)(virAdmConnectPtr, char * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(3, 0, 0)
SAME(virAdmConnectGetLoggingFilters, int (*)(virAdmConnectPtr, char * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(3, 0, 0)
SAME(virAdmConnectSetLoggingOutputs, int (*)(virAdmConnectPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(3, 0, 0)
SAME(virAdmConnectSetLoggingFilters, int (*)(virAdmConnectPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(8, 6, 0)
SAME(virAdmConnectSetDaemonTimeout, int (*)(virAdmConnectPtr, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(11, 2, 0)
SAME(virAdmConnectDaemonShutdown, int (*)(virAdmConnectPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virGetVersion, int (*)(unsigned long *, const char *, unsigned long *))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
SAME(virInitialize, int (*)(void))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virConnectOpen, virConnectPtr (*)(const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virConnectOpenReadOnly, virConnectPtr (*)(const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 0)
SAME(virConnectOpenAuth, virConnectPtr (*)(const char *, virConnectAuthPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 0)
SAME(virConnectRef, int (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virConnectClose, int (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(5, 8, 0)
SAME(virConnectSetIdentity, int (*)(virConnectPtr, virTypedParameterPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virConnectGetType, const char * (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virConnectGetVersion, int (*)(virConnectPtr, unsigned long *))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 3)
SAME(virConnectGetLibVersion, int (*)(virConnectPtr, unsigned long *))
#endif
#if LIBVIR_CHECK_VERSION(0, 3, 0)
SAME(virConnectGetHostname, char * (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 3, 0)
SAME(virConnectGetURI, char * (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 8)
SAME(virConnectGetSysinfo, char * (*)(virConnectPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 8)
SAME(virConnectSetKeepAlive, int (*)(virConnectPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
SAME(virConnectRegisterCloseCallback, int (*)(virConnectPtr, virConnectCloseFunc, void *, virFreeCallback))
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
SAME(virConnectUnregisterCloseCallback, int (*)(virConnectPtr, virConnectCloseFunc))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 1)
SAME(virConnectGetMaxVcpus, int (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 1)
SAME(virConnectGetCapabilities, char * (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 3)
SAME(virConnectIsEncrypted, int (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 3)
SAME(virConnectIsSecure, int (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 8)
SAME(virConnectIsAlive, int (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 5)
SAME(virConnectCompareCPU, int (*)(virConnectPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(4, 4, 0)
SAME(virConnectCompareHypervisorCPU, int (*)(virConnectPtr, const char *, const char *, const char *, const char *, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 3)
SAME(virConnectGetCPUModelNames, int (*)(virConnectPtr, const char *, char * * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 7)
SAME(virConnectBaselineCPU, char * (*)(virConnectPtr, const char * *, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(4, 4, 0)
SAME(virConnectBaselineHypervisorCPU, char * (*)(virConnectPtr, const char *, const char *, const char *, const char *, const char * *, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 7)
SAME(virConnectGetDomainCapabilities, char * (*)(virConnectPtr, const char *, const char *, const char *, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 0)
SAME(virDomainSetBlkioParameters, int (*)(virDomainPtr, virTypedParameterPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 0)
SAME(virDomainGetBlkioParameters, int (*)(virDomainPtr, virTypedParameterPtr, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 3, 2)
SAME(virDomainBlockStats, int (*)(virDomainPtr, const char *, virDomainBlockStatsPtr, size_t))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
SAME(virDomainBlockStatsFlags, int (*)(virDomainPtr, const char *, virTypedParameterPtr, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 2)
SAME(virDomainBlockPeek, int (*)(virDomainPtr, const char *, unsigned long long, size_t, void *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 8)
SAME(virDomainBlockResize, int (*)(virDomainPtr, const char *, unsigned long long, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 1)
SAME(virDomainGetBlockInfo, int (*)(virDomainPtr, const char *, virDomainBlockInfoPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
SAME(virDomainBlockJobAbort, int (*)(virDomainPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
SAME(virDomainGetBlockJobInfo, int (*)(virDomainPtr, const char *, virDomainBlockJobInfoPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
SAME(virDomainBlockJobSetSpeed, int (*)(virDomainPtr, const char *, unsigned long, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
SAME(virDomainBlockPull, int (*)(virDomainPtr, const char *, unsigned long, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
SAME(virDomainBlockRebase, int (*)(virDomainPtr, const char *, const char *, unsigned long, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 8)
SAME(virDomainBlockCopy, int (*)(virDomainPtr, const char *, const char *, virTypedParameterPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
SAME(virDomainBlockCommit, int (*)(virDomainPtr, const char *, const char *, const char *, unsigned long, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 8)
SAME(virDomainSetBlockIoTune, int (*)(virDomainPtr, const char *, virTypedParameterPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 8)
SAME(virDomainGetBlockIoTune, int (*)(virDomainPtr, const char *, virTypedParameterPtr, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
SAME(virDomainGetDiskErrors, int (*)(virDomainPtr, virDomainDiskErrorPtr, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(3, 1, 0)
SAME(virDomainSetBlockThreshold, int (*)(virDomainPtr, const char *, unsigned long long, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(6, 0, 0)
SAME(virDomainBackupBegin, int (*)(virDomainPtr, const char *, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(6, 0, 0)
SAME(virDomainBackupGetXMLDesc, char * (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(9, 0, 0)
SAME(virDomainFDAssociate, int (*)(virDomainPtr, const char *, unsigned int, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(11, 2, 0)
SAME(virDomainSetThrottleGroup, int (*)(virDomainPtr, const char *, virTypedParameterPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(11, 2, 0)
SAME(virDomainDelThrottleGroup, int (*)(virDomainPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
SAME(virDomainCheckpointGetName, const char * (*)(virDomainCheckpointPtr))
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
SAME(virDomainCheckpointGetDomain, virDomainPtr (*)(virDomainCheckpointPtr))
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
SAME(virDomainCheckpointGetConnect, virConnectPtr (*)(virDomainCheckpointPtr))
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
SAME(virDomainCheckpointCreateXML, virDomainCheckpointPtr (*)(virDomainPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
SAME(virDomainCheckpointGetXMLDesc, char * (*)(virDomainCheckpointPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
SAME(virDomainListAllCheckpoints, int (*)(virDomainPtr, virDomainCheckpointPtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
SAME(virDomainCheckpointListAllChildren, int (*)(virDomainCheckpointPtr, virDomainCheckpointPtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
SAME(virDomainCheckpointLookupByName, virDomainCheckpointPtr (*)(virDomainPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
SAME(virDomainCheckpointGetParent, virDomainCheckpointPtr (*)(virDomainCheckpointPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
SAME(virDomainCheckpointDelete, int (*)(virDomainCheckpointPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
SAME(virDomainCheckpointRef, int (*)(virDomainCheckpointPtr))
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
SAME(virDomainCheckpointFree, int (*)(virDomainCheckpointPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
SAME(virDomainScreenshot, char * (*)(virDomainPtr, virStreamPtr, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 3, 2)
SAME(virDomainInterfaceStats, int (*)(virDomainPtr, const char *, virDomainInterfaceStatsPtr, size_t))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 9)
SAME(virDomainSetInterfaceParameters, int (*)(virDomainPtr, const char *, virTypedParameterPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 9)
SAME(virDomainGetInterfaceParameters, int (*)(virDomainPtr, const char *, virTypedParameterPtr, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 9)
SAME(virDomainAttachDevice, int (*)(virDomainPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 9)
SAME(virDomainDetachDevice, int (*)(virDomainPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 7)
SAME(virDomainAttachDeviceFlags, int (*)(virDomainPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 7)
SAME(virDomainDetachDeviceFlags, int (*)(virDomainPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virDomainUpdateDeviceFlags, int (*)(virDomainPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(4, 4, 0)
SAME(virDomainDetachDeviceAlias, int (*)(virDomainPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
SAME(virDomainSendKey, int (*)(virDomainPtr, unsigned int, unsigned int, unsigned int *, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 6)
SAME(virDomainOpenConsole, int (*)(virDomainPtr, const char *, virStreamPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virDomainOpenChannel, int (*)(virDomainPtr, const char *, virStreamPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 7)
SAME(virDomainOpenGraphics, int (*)(virDomainPtr, unsigned int, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 8)
SAME(virDomainOpenGraphicsFD, int (*)(virDomainPtr, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
SAME(virDomainInjectNMI, int (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(10, 2, 0)
SAME(virDomainGraphicsReload, int (*)(virDomainPtr, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(12, 5, 0)
SAME(virDomainAnnounceInterface, int (*)(virDomainPtr, const char *, virTypedParameterPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
SAME(virConnectDomainEventRegister, int (*)(virConnectPtr, virConnectDomainEventCallback, void *, virFreeCallback))
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
SAME(virConnectDomainEventDeregister, int (*)(virConnectPtr, virConnectDomainEventCallback))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virConnectDomainEventRegisterAny, int (*)(virConnectPtr, virDomainPtr, int, virConnectDomainEventGenericCallback, void *, virFreeCallback))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virConnectDomainEventDeregisterAny, int (*)(virConnectPtr, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
SAME(virDomainPMSuspendForDuration, int (*)(virDomainPtr, unsigned int, unsigned long long, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 11)
SAME(virDomainPMWakeup, int (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
SAME(virDomainGetHostname, char * (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
SAME(virDomainSendProcessSignal, int (*)(virDomainPtr, long long, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
SAME(virDomainFSTrim, int (*)(virDomainPtr, const char *, unsigned long long, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 5)
SAME(virDomainFSFreeze, int (*)(virDomainPtr, const char * *, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 5)
SAME(virDomainFSThaw, int (*)(virDomainPtr, const char * *, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 11)
SAME(virDomainFSInfoFree, void (*)(virDomainFSInfoPtr))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 11)
SAME(virDomainGetFSInfo, int (*)(virDomainPtr, virDomainFSInfoPtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 5)
SAME(virDomainGetTime, int (*)(virDomainPtr, long long *, unsigned int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 5)
SAME(virDomainSetTime, int (*)(virDomainPtr, long long, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 14)
SAME(virDomainInterfaceAddresses, int (*)(virDomainPtr, virDomainInterfacePtr * *, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 14)
SAME(virDomainInterfaceFree, void (*)(virDomainInterfacePtr))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 16)
SAME(virDomainSetUserPassword, int (*)(virDomainPtr, const char *, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virDomainGetGuestVcpus, int (*)(virDomainPtr, virTypedParameterPtr *, unsigned int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virDomainSetGuestVcpus, int (*)(virDomainPtr, const char *, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(5, 7, 0)
SAME(virDomainGetGuestInfo, int (*)(virDomainPtr, unsigned int, virTypedParameterPtr *, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(5, 10, 0)
SAME(virDomainAgentSetResponseTimeout, int (*)(virDomainPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(6, 10, 0)
SAME(virDomainAuthorizedSSHKeysGet, int (*)(virDomainPtr, const char *, char * * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(6, 10, 0)
SAME(virDomainAuthorizedSSHKeysSet, int (*)(virDomainPtr, const char *, const char * *, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 7)
SAME(virDomainGetJobInfo, int (*)(virDomainPtr, virDomainJobInfoPtr))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 3)
SAME(virDomainGetJobStats, int (*)(virDomainPtr, int *, virTypedParameterPtr *, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 7)
SAME(virDomainAbortJob, int (*)(virDomainPtr))
#endif
#if LIBVIR_CHECK_VERSION(8, 5, 0)
SAME(virDomainAbortJobFlags, int (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 5)
SAME(virDomainSetMemoryParameters, int (*)(virDomainPtr, virTypedParameterPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 5)
SAME(virDomainGetMemoryParameters, int (*)(virDomainPtr, virTypedParameterPtr, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 9)
SAME(virDomainSetNumaParameters, int (*)(virDomainPtr, virTypedParameterPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 9)
SAME(virDomainGetNumaParameters, int (*)(virDomainPtr, virTypedParameterPtr, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virDomainGetMaxMemory, unsigned long (*)(virDomainPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virDomainSetMaxMemory, int (*)(virDomainPtr, unsigned long))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 1)
SAME(virDomainSetMemory, int (*)(virDomainPtr, unsigned long))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 0)
SAME(virDomainSetMemoryFlags, int (*)(virDomainPtr, unsigned long, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 1)
SAME(virDomainSetMemoryStatsPeriod, int (*)(virDomainPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 2)
SAME(virDomainMemoryPeek, int (*)(virDomainPtr, unsigned long long, size_t, void *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 3, 2)
SAME(virDomainMigrate, virDomainPtr (*)(virDomainPtr, virConnectPtr, unsigned long, const char *, const char *, unsigned long))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
SAME(virDomainMigrate2, virDomainPtr (*)(virDomainPtr, virConnectPtr, const char *, unsigned long, const char *, const char *, unsigned long))
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 0)
SAME(virDomainMigrate3, virDomainPtr (*)(virDomainPtr, virConnectPtr, virTypedParameterPtr, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
SAME(virDomainMigrateToURI, int (*)(virDomainPtr, const char *, unsigned long, const char *, unsigned long))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
SAME(virDomainMigrateToURI2, int (*)(virDomainPtr, const char *, const char *, const char *, unsigned long, const char *, unsigned long))
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 0)
SAME(virDomainMigrateToURI3, int (*)(virDomainPtr, const char *, virTypedParameterPtr, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(3, 7, 0)
SAME(virDomainMigrateGetMaxDowntime, int (*)(virDomainPtr, unsigned long long *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virDomainMigrateSetMaxDowntime, int (*)(virDomainPtr, unsigned long long, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 3)
SAME(virDomainMigrateGetCompressionCache, int (*)(virDomainPtr, unsigned long long *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 3)
SAME(virDomainMigrateSetCompressionCache, int (*)(virDomainPtr, unsigned long long, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 0)
SAME(virDomainMigrateSetMaxSpeed, int (*)(virDomainPtr, unsigned long, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
SAME(virDomainMigrateGetMaxSpeed, int (*)(virDomainPtr, unsigned long *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 3)
SAME(virDomainMigrateStartPostCopy, int (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virDomainSave, int (*)(virDomainPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
SAME(virDomainSaveFlags, int (*)(virDomainPtr, const char *, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(8, 4, 0)
SAME(virDomainSaveParams, int (*)(virDomainPtr, virTypedParameterPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virDomainRestore, int (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
SAME(virDomainRestoreFlags, int (*)(virConnectPtr, const char *, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(8, 4, 0)
SAME(virDomainRestoreParams, int (*)(virConnectPtr, virTypedParameterPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
SAME(virDomainSaveImageGetXMLDesc, char * (*)(virConnectPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
SAME(virDomainSaveImageDefineXML, int (*)(virConnectPtr, const char *, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virDomainManagedSave, int (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virDomainHasManagedSaveImage, int (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virDomainManagedSaveRemove, int (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(3, 7, 0)
SAME(virDomainManagedSaveGetXMLDesc, char * (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(3, 7, 0)
SAME(virDomainManagedSaveDefineXML, int (*)(virDomainPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 9)
SAME(virDomainCoreDump, int (*)(virDomainPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 3)
SAME(virDomainCoreDumpWithFormat, int (*)(virDomainPtr, const char *, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
SAME(virDomainSnapshotGetName, const char * (*)(virDomainSnapshotPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
SAME(virDomainSnapshotGetDomain, virDomainPtr (*)(virDomainSnapshotPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
SAME(virDomainSnapshotGetConnect, virConnectPtr (*)(virDomainSnapshotPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virDomainSnapshotCreateXML, virDomainSnapshotPtr (*)(virDomainPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virDomainSnapshotGetXMLDesc, char * (*)(virDomainSnapshotPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virDomainSnapshotNum, int (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virDomainSnapshotListNames, int (*)(virDomainPtr, char * *, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
SAME(virDomainListAllSnapshots, int (*)(virDomainPtr, virDomainSnapshotPtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 7)
SAME(virDomainSnapshotNumChildren, int (*)(virDomainSnapshotPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 7)
SAME(virDomainSnapshotListChildrenNames, int (*)(virDomainSnapshotPtr, char * *, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
SAME(virDomainSnapshotListAllChildren, int (*)(virDomainSnapshotPtr, virDomainSnapshotPtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virDomainSnapshotLookupByName, virDomainSnapshotPtr (*)(virDomainPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virDomainHasCurrentSnapshot, int (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virDomainSnapshotCurrent, virDomainSnapshotPtr (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 7)
SAME(virDomainSnapshotGetParent, virDomainSnapshotPtr (*)(virDomainSnapshotPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
SAME(virDomainSnapshotIsCurrent, int (*)(virDomainSnapshotPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
SAME(virDomainSnapshotHasMetadata, int (*)(virDomainSnapshotPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virDomainRevertToSnapshot, int (*)(virDomainSnapshotPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virDomainSnapshotDelete, int (*)(virDomainSnapshotPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
SAME(virDomainSnapshotRef, int (*)(virDomainSnapshotPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virDomainSnapshotFree, int (*)(virDomainSnapshotPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
SAME(virDomainGetCPUStats, int (*)(virDomainPtr, virTypedParameterPtr, unsigned int, int, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 5)
SAME(virDomainMemoryStats, int (*)(virDomainPtr, virDomainMemoryStatPtr, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 8)
SAME(virConnectGetAllDomainStats, int (*)(virConnectPtr, unsigned int, virDomainStatsRecordPtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 8)
SAME(virDomainListGetStats, int (*)(virDomainPtr *, unsigned int, virDomainStatsRecordPtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 8)
SAME(virDomainStatsRecordListFree, void (*)(virDomainStatsRecordPtr *))
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 3)
SAME(virDomainGetPerfEvents, int (*)(virDomainPtr, virTypedParameterPtr *, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 3)
SAME(virDomainSetPerfEvents, int (*)(virDomainPtr, virTypedParameterPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(7, 2, 0)
SAME(virDomainStartDirtyRateCalc, int (*)(virDomainPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 3)
SAME(virDomainGetSchedulerParameters, int (*)(virDomainPtr, virTypedParameterPtr, int *))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
SAME(virDomainGetSchedulerParametersFlags, int (*)(virDomainPtr, virTypedParameterPtr, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 3)
SAME(virDomainSetSchedulerParameters, int (*)(virDomainPtr, virTypedParameterPtr, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
SAME(virDomainSetSchedulerParametersFlags, int (*)(virDomainPtr, virTypedParameterPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 3)
SAME(virDomainGetSchedulerType, char * (*)(virDomainPtr, int *))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 1)
SAME(virDomainGetMaxVcpus, int (*)(virDomainPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 4)
SAME(virDomainSetVcpus, int (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 5)
SAME(virDomainSetVcpusFlags, int (*)(virDomainPtr, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 5)
SAME(virDomainGetVcpusFlags, int (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 4)
SAME(virDomainPinVcpu, int (*)(virDomainPtr, unsigned int, unsigned char *, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
SAME(virDomainPinVcpuFlags, int (*)(virDomainPtr, unsigned int, unsigned char *, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
SAME(virDomainGetVcpuPinInfo, int (*)(virDomainPtr, int, unsigned char *, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
SAME(virDomainPinEmulator, int (*)(virDomainPtr, unsigned char *, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
SAME(virDomainGetEmulatorPinInfo, int (*)(virDomainPtr, unsigned char *, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 14)
SAME(virDomainIOThreadInfoFree, void (*)(virDomainIOThreadInfoPtr))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 14)
SAME(virDomainGetIOThreadInfo, int (*)(virDomainPtr, virDomainIOThreadInfoPtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 14)
SAME(virDomainPinIOThread, int (*)(virDomainPtr, unsigned int, unsigned char *, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 15)
SAME(virDomainAddIOThread, int (*)(virDomainPtr, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 15)
SAME(virDomainDelIOThread, int (*)(virDomainPtr, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(4, 10, 0)
SAME(virDomainSetIOThreadParams, int (*)(virDomainPtr, unsigned int, virTypedParameterPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 4)
SAME(virDomainGetVcpus, int (*)(virDomainPtr, virVcpuInfoPtr, int, unsigned char *, int))
#endif
#if LIBVIR_CHECK_VERSION(3, 1, 0)
SAME(virDomainSetVcpu, int (*)(virDomainPtr, const char *, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virConnectListDomains, int (*)(virConnectPtr, int *, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virConnectNumOfDomains, int (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 3, 0)
SAME(virDomainGetConnect, virConnectPtr (*)(virDomainPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
SAME(virDomainCreateXML, virDomainPtr (*)(virConnectPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 1)
SAME(virDomainCreateXMLWithFiles, virDomainPtr (*)(virConnectPtr, const char *, unsigned int, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virDomainLookupByName, virDomainPtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virDomainLookupByID, virDomainPtr (*)(virConnectPtr, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 5)
SAME(virDomainLookupByUUID, virDomainPtr (*)(virConnectPtr, const unsigned char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 1)
SAME(virDomainLookupByUUIDString, virDomainPtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virDomainShutdown, int (*)(virDomainPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
SAME(virDomainShutdownFlags, int (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
SAME(virDomainReboot, int (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 7)
SAME(virDomainReset, int (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virDomainDestroy, int (*)(virDomainPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
SAME(virDomainDestroyFlags, int (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 0)
SAME(virDomainRef, int (*)(virDomainPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virDomainFree, int (*)(virDomainPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virDomainSuspend, int (*)(virDomainPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virDomainResume, int (*)(virDomainPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virDomainGetInfo, int (*)(virDomainPtr, virDomainInfoPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
SAME(virDomainGetState, int (*)(virDomainPtr, int *, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
SAME(virDomainGetControlInfo, int (*)(virDomainPtr, virDomainControlInfoPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virDomainGetName, const char * (*)(virDomainPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virDomainGetID, unsigned int (*)(virDomainPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 5)
SAME(virDomainGetUUID, int (*)(virDomainPtr, unsigned char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 1)
SAME(virDomainGetUUIDString, int (*)(virDomainPtr, char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virDomainGetOSType, char * (*)(virDomainPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 1)
SAME(virDomainGetSecurityLabel, int (*)(virDomainPtr, virSecurityLabelPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
SAME(virDomainGetSecurityLabelList, int (*)(virDomainPtr, virSecurityLabelPtr *))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
SAME(virDomainSetMetadata, int (*)(virDomainPtr, int, const char *, const char *, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
SAME(virDomainGetMetadata, char * (*)(virDomainPtr, int, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virDomainGetXMLDesc, char * (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
SAME(virConnectDomainXMLFromNative, char * (*)(virConnectPtr, const char *, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
SAME(virConnectDomainXMLToNative, char * (*)(virConnectPtr, const char *, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 1)
SAME(virDomainDefineXML, virDomainPtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 12)
SAME(virDomainDefineXMLFlags, virDomainPtr (*)(virConnectPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 1)
SAME(virDomainUndefine, int (*)(virDomainPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
SAME(virDomainUndefineFlags, int (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 5)
SAME(virConnectNumOfDefinedDomains, int (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 1)
SAME(virConnectListDefinedDomains, int (*)(virConnectPtr, char * *, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
SAME(virConnectListAllDomains, int (*)(virConnectPtr, virDomainPtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 1)
SAME(virDomainCreate, int (*)(virDomainPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 2)
SAME(virDomainCreateWithFlags, int (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 1)
SAME(virDomainCreateWithFiles, int (*)(virDomainPtr, unsigned int, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 1)
SAME(virDomainGetAutostart, int (*)(virDomainPtr, int *))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 1)
SAME(virDomainSetAutostart, int (*)(virDomainPtr, int))
#endif
#if LIBVIR_CHECK_VERSION(11, 2, 0)
SAME(virDomainGetAutostartOnce, int (*)(virDomainPtr, int *))
#endif
#if LIBVIR_CHECK_VERSION(11, 2, 0)
SAME(virDomainSetAutostartOnce, int (*)(virDomainPtr, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 3)
SAME(virDomainCreateLinux, virDomainPtr (*)(virConnectPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 3)
SAME(virDomainIsActive, int (*)(virDomainPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 3)
SAME(virDomainIsPersistent, int (*)(virDomainPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 6)
SAME(virDomainIsUpdated, int (*)(virDomainPtr))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 19)
SAME(virDomainRename, int (*)(virDomainPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(3, 9, 0)
SAME(virDomainSetLifecycleAction, int (*)(virDomainPtr, unsigned int, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(4, 5, 0)
SAME(virDomainGetLaunchSecurityInfo, int (*)(virDomainPtr, virTypedParameterPtr *, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(8, 0, 0)
SAME(virDomainSetLaunchSecurityState, int (*)(virDomainPtr, virTypedParameterPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(7, 1, 0)
SAME(virDomainGetMessages, int (*)(virDomainPtr, char * * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
SAME(virGetLastError, virErrorPtr (*)(void))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 1)
SAME(virSaveLastError, virErrorPtr (*)(void))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
SAME(virResetLastError, void (*)(void))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
SAME(virResetError, void (*)(virErrorPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 1)
SAME(virFreeError, void (*)(virErrorPtr))
#endif
#if LIBVIR_CHECK_VERSION(4, 5, 0)
SAME(virGetLastErrorCode, int (*)(void))
#endif
#if LIBVIR_CHECK_VERSION(4, 5, 0)
SAME(virGetLastErrorDomain, int (*)(void))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 6)
SAME(virGetLastErrorMessage, const char * (*)(void))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
SAME(virConnGetLastError, virErrorPtr (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
SAME(virConnResetLastError, void (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
SAME(virCopyLastError, int (*)(virErrorPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
SAME(virDefaultErrorFunc, void (*)(virErrorPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
SAME(virSetErrorFunc, void (*)(void *, virErrorFunc))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
SAME(virConnSetErrorFunc, void (*)(virConnectPtr, void *, virErrorFunc))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
SAME(virConnCopyLastError, int (*)(virConnectPtr, virErrorPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
SAME(virEventRegisterImpl, void (*)(virEventAddHandleFunc, virEventUpdateHandleFunc, virEventRemoveHandleFunc, virEventAddTimeoutFunc, virEventUpdateTimeoutFunc, virEventRemoveTimeoutFunc))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 0)
SAME(virEventRegisterDefaultImpl, int (*)(void))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 0)
SAME(virEventRunDefaultImpl, int (*)(void))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
SAME(virEventAddHandle, int (*)(int, int, virEventHandleCallback, void *, virFreeCallback))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
SAME(virEventUpdateHandle, void (*)(int, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
SAME(virEventRemoveHandle, int (*)(int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
SAME(virEventAddTimeout, int (*)(int, virEventTimeoutCallback, void *, virFreeCallback))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
SAME(virEventUpdateTimeout, void (*)(int, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
SAME(virEventRemoveTimeout, int (*)(int))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
SAME(virInterfaceGetConnect, virConnectPtr (*)(virInterfacePtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
SAME(virConnectNumOfInterfaces, int (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
SAME(virConnectListInterfaces, int (*)(virConnectPtr, char * *, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 0)
SAME(virConnectNumOfDefinedInterfaces, int (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 0)
SAME(virConnectListDefinedInterfaces, int (*)(virConnectPtr, char * *, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
SAME(virConnectListAllInterfaces, int (*)(virConnectPtr, virInterfacePtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
SAME(virInterfaceLookupByName, virInterfacePtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
SAME(virInterfaceLookupByMACString, virInterfacePtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
SAME(virInterfaceGetName, const char * (*)(virInterfacePtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
SAME(virInterfaceGetMACString, const char * (*)(virInterfacePtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
SAME(virInterfaceGetXMLDesc, char * (*)(virInterfacePtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
SAME(virInterfaceDefineXML, virInterfacePtr (*)(virConnectPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
SAME(virInterfaceUndefine, int (*)(virInterfacePtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
SAME(virInterfaceCreate, int (*)(virInterfacePtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
SAME(virInterfaceDestroy, int (*)(virInterfacePtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
SAME(virInterfaceRef, int (*)(virInterfacePtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
SAME(virInterfaceFree, int (*)(virInterfacePtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
SAME(virInterfaceChangeBegin, int (*)(virConnectPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
SAME(virInterfaceChangeCommit, int (*)(virConnectPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
SAME(virInterfaceChangeRollback, int (*)(virConnectPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 3)
SAME(virInterfaceIsActive, int (*)(virInterfacePtr))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virDomainLxcOpenNamespace, int (*)(virDomainPtr, int * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virDomainLxcEnterNamespace, int (*)(virDomainPtr, unsigned int, int *, unsigned int *, int * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 4)
SAME(virDomainLxcEnterSecurityLabel, int (*)(virSecurityModelPtr, virSecurityLabelPtr, virSecurityLabelPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virDomainLxcEnterCGroup, int (*)(virDomainPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(5, 5, 0)
SAME(virNetworkPortLookupByUUID, virNetworkPortPtr (*)(virNetworkPtr, const unsigned char *))
#endif
#if LIBVIR_CHECK_VERSION(5, 5, 0)
SAME(virNetworkPortLookupByUUIDString, virNetworkPortPtr (*)(virNetworkPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(5, 5, 0)
SAME(virNetworkPortCreateXML, virNetworkPortPtr (*)(virNetworkPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(5, 5, 0)
SAME(virNetworkPortGetNetwork, virNetworkPtr (*)(virNetworkPortPtr))
#endif
#if LIBVIR_CHECK_VERSION(5, 5, 0)
SAME(virNetworkPortGetXMLDesc, char * (*)(virNetworkPortPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(5, 5, 0)
SAME(virNetworkPortGetUUID, int (*)(virNetworkPortPtr, unsigned char *))
#endif
#if LIBVIR_CHECK_VERSION(5, 5, 0)
SAME(virNetworkPortGetUUIDString, int (*)(virNetworkPortPtr, char *))
#endif
#if LIBVIR_CHECK_VERSION(5, 5, 0)
SAME(virNetworkPortSetParameters, int (*)(virNetworkPortPtr, virTypedParameterPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(5, 5, 0)
SAME(virNetworkPortGetParameters, int (*)(virNetworkPortPtr, virTypedParameterPtr *, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(5, 5, 0)
SAME(virNetworkPortDelete, int (*)(virNetworkPortPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(5, 5, 0)
SAME(virNetworkListAllPorts, int (*)(virNetworkPtr, virNetworkPortPtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(5, 5, 0)
SAME(virNetworkPortFree, int (*)(virNetworkPortPtr))
#endif
#if LIBVIR_CHECK_VERSION(5, 5, 0)
SAME(virNetworkPortRef, int (*)(virNetworkPortPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 3, 0)
SAME(virNetworkGetConnect, virConnectPtr (*)(virNetworkPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
SAME(virConnectNumOfNetworks, int (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
SAME(virConnectListNetworks, int (*)(virConnectPtr, char * *, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
SAME(virConnectNumOfDefinedNetworks, int (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
SAME(virConnectListDefinedNetworks, int (*)(virConnectPtr, char * *, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
SAME(virConnectListAllNetworks, int (*)(virConnectPtr, virNetworkPtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
SAME(virNetworkLookupByName, virNetworkPtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
SAME(virNetworkLookupByUUID, virNetworkPtr (*)(virConnectPtr, const unsigned char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
SAME(virNetworkLookupByUUIDString, virNetworkPtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
SAME(virNetworkCreateXML, virNetworkPtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(7, 8, 0)
SAME(virNetworkCreateXMLFlags, virNetworkPtr (*)(virConnectPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
SAME(virNetworkDefineXML, virNetworkPtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(7, 7, 0)
SAME(virNetworkDefineXMLFlags, virNetworkPtr (*)(virConnectPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
SAME(virNetworkUndefine, int (*)(virNetworkPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
SAME(virNetworkUpdate, int (*)(virNetworkPtr, unsigned int, unsigned int, int, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
SAME(virNetworkCreate, int (*)(virNetworkPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
SAME(virNetworkDestroy, int (*)(virNetworkPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 0)
SAME(virNetworkRef, int (*)(virNetworkPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
SAME(virNetworkFree, int (*)(virNetworkPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
SAME(virNetworkGetName, const char * (*)(virNetworkPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
SAME(virNetworkGetUUID, int (*)(virNetworkPtr, unsigned char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
SAME(virNetworkGetUUIDString, int (*)(virNetworkPtr, char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
SAME(virNetworkGetXMLDesc, char * (*)(virNetworkPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
SAME(virNetworkGetBridgeName, char * (*)(virNetworkPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 1)
SAME(virNetworkGetAutostart, int (*)(virNetworkPtr, int *))
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 1)
SAME(virNetworkSetAutostart, int (*)(virNetworkPtr, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 3)
SAME(virNetworkIsActive, int (*)(virNetworkPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 3)
SAME(virNetworkIsPersistent, int (*)(virNetworkPtr))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 6)
SAME(virNetworkDHCPLeaseFree, void (*)(virNetworkDHCPLeasePtr))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 6)
SAME(virNetworkGetDHCPLeases, int (*)(virNetworkPtr, const char *, virNetworkDHCPLeasePtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 1)
SAME(virConnectNetworkEventRegisterAny, int (*)(virConnectPtr, virNetworkPtr, int, virConnectNetworkEventGenericCallback, void *, virFreeCallback))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 1)
SAME(virConnectNetworkEventDeregisterAny, int (*)(virConnectPtr, int))
#endif
#if LIBVIR_CHECK_VERSION(9, 7, 0)
SAME(virNetworkSetMetadata, int (*)(virNetworkPtr, int, const char *, const char *, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(9, 7, 0)
SAME(virNetworkGetMetadata, char * (*)(virNetworkPtr, int, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
SAME(virNodeNumOfDevices, int (*)(virConnectPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
SAME(virNodeListDevices, int (*)(virConnectPtr, const char *, char * *, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
SAME(virConnectListAllNodeDevices, int (*)(virConnectPtr, virNodeDevicePtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
SAME(virNodeDeviceLookupByName, virNodeDevicePtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 3)
SAME(virNodeDeviceLookupSCSIHostByWWN, virNodeDevicePtr (*)(virConnectPtr, const char *, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
SAME(virNodeDeviceGetName, const char * (*)(virNodeDevicePtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
SAME(virNodeDeviceGetParent, const char * (*)(virNodeDevicePtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
SAME(virNodeDeviceNumOfCaps, int (*)(virNodeDevicePtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
SAME(virNodeDeviceListCaps, int (*)(virNodeDevicePtr, char * *, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
SAME(virNodeDeviceGetXMLDesc, char * (*)(virNodeDevicePtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 0)
SAME(virNodeDeviceRef, int (*)(virNodeDevicePtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
SAME(virNodeDeviceFree, int (*)(virNodeDevicePtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 1)
SAME(virNodeDeviceDettach, int (*)(virNodeDevicePtr))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 5)
SAME(virNodeDeviceDetachFlags, int (*)(virNodeDevicePtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 1)
SAME(virNodeDeviceReAttach, int (*)(virNodeDevicePtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 1)
SAME(virNodeDeviceReset, int (*)(virNodeDevicePtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 3)
SAME(virNodeDeviceCreateXML, virNodeDevicePtr (*)(virConnectPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 3)
SAME(virNodeDeviceDestroy, int (*)(virNodeDevicePtr))
#endif
#if LIBVIR_CHECK_VERSION(7, 3, 0)
SAME(virNodeDeviceDefineXML, virNodeDevicePtr (*)(virConnectPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(7, 3, 0)
SAME(virNodeDeviceUndefine, int (*)(virNodeDevicePtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(7, 3, 0)
SAME(virNodeDeviceCreate, int (*)(virNodeDevicePtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(7, 8, 0)
SAME(virNodeDeviceSetAutostart, int (*)(virNodeDevicePtr, int))
#endif
#if LIBVIR_CHECK_VERSION(7, 8, 0)
SAME(virNodeDeviceGetAutostart, int (*)(virNodeDevicePtr, int *))
#endif
#if LIBVIR_CHECK_VERSION(7, 8, 0)
SAME(virNodeDeviceIsPersistent, int (*)(virNodeDevicePtr))
#endif
#if LIBVIR_CHECK_VERSION(7, 8, 0)
SAME(virNodeDeviceIsActive, int (*)(virNodeDevicePtr))
#endif
#if LIBVIR_CHECK_VERSION(10, 1, 0)
SAME(virNodeDeviceUpdate, int (*)(virNodeDevicePtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(2, 2, 0)
SAME(virConnectNodeDeviceEventRegisterAny, int (*)(virConnectPtr, virNodeDevicePtr, int, virConnectNodeDeviceEventGenericCallback, void *, virFreeCallback))
#endif
#if LIBVIR_CHECK_VERSION(2, 2, 0)
SAME(virConnectNodeDeviceEventDeregisterAny, int (*)(virConnectPtr, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
SAME(virNodeGetMemoryParameters, int (*)(virConnectPtr, virTypedParameterPtr, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
SAME(virNodeSetMemoryParameters, int (*)(virConnectPtr, virTypedParameterPtr, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 0)
SAME(virNodeGetCPUMap, int (*)(virConnectPtr, unsigned char * *, unsigned int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(4, 5, 0)
SAME(virNodeGetSEVInfo, int (*)(virConnectPtr, virTypedParameterPtr *, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
SAME(virNodeGetInfo, int (*)(virConnectPtr, virNodeInfoPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
SAME(virNodeGetCPUStats, int (*)(virConnectPtr, int, virNodeCPUStatsPtr, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
SAME(virNodeGetMemoryStats, int (*)(virConnectPtr, int, virNodeMemoryStatsPtr, int *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 3, 3)
SAME(virNodeGetFreeMemory, unsigned long long (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 1)
SAME(virNodeGetSecurityModel, int (*)(virConnectPtr, virSecurityModelPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 8)
SAME(virNodeSuspendForDuration, int (*)(virConnectPtr, unsigned int, unsigned long long, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 3, 3)
SAME(virNodeGetCellsFreeMemory, int (*)(virConnectPtr, unsigned long long *, int, int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 6)
SAME(virNodeGetFreePages, int (*)(virConnectPtr, unsigned int, unsigned int *, int, unsigned int, unsigned long long *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 9)
SAME(virNodeAllocPages, int (*)(virConnectPtr, unsigned int, unsigned int *, unsigned long long *, int, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(4, 5, 0)
SAME(virNWFilterBindingLookupByPortDev, virNWFilterBindingPtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(4, 5, 0)
SAME(virNWFilterBindingGetPortDev, const char * (*)(virNWFilterBindingPtr))
#endif
#if LIBVIR_CHECK_VERSION(4, 5, 0)
SAME(virNWFilterBindingGetFilterName, const char * (*)(virNWFilterBindingPtr))
#endif
#if LIBVIR_CHECK_VERSION(4, 5, 0)
SAME(virConnectListAllNWFilterBindings, int (*)(virConnectPtr, virNWFilterBindingPtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(4, 5, 0)
SAME(virNWFilterBindingCreateXML, virNWFilterBindingPtr (*)(virConnectPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(4, 5, 0)
SAME(virNWFilterBindingGetXMLDesc, char * (*)(virNWFilterBindingPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(4, 5, 0)
SAME(virNWFilterBindingDelete, int (*)(virNWFilterBindingPtr))
#endif
#if LIBVIR_CHECK_VERSION(4, 5, 0)
SAME(virNWFilterBindingRef, int (*)(virNWFilterBindingPtr))
#endif
#if LIBVIR_CHECK_VERSION(4, 5, 0)
SAME(virNWFilterBindingFree, int (*)(virNWFilterBindingPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virConnectNumOfNWFilters, int (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virConnectListNWFilters, int (*)(virConnectPtr, char * *, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
SAME(virConnectListAllNWFilters, int (*)(virConnectPtr, virNWFilterPtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virNWFilterLookupByName, virNWFilterPtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virNWFilterLookupByUUID, virNWFilterPtr (*)(virConnectPtr, const unsigned char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virNWFilterLookupByUUIDString, virNWFilterPtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virNWFilterDefineXML, virNWFilterPtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(7, 7, 0)
SAME(virNWFilterDefineXMLFlags, virNWFilterPtr (*)(virConnectPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virNWFilterUndefine, int (*)(virNWFilterPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virNWFilterRef, int (*)(virNWFilterPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virNWFilterFree, int (*)(virNWFilterPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virNWFilterGetName, const char * (*)(virNWFilterPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virNWFilterGetUUID, int (*)(virNWFilterPtr, unsigned char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virNWFilterGetUUIDString, int (*)(virNWFilterPtr, char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virNWFilterGetXMLDesc, char * (*)(virNWFilterPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 3)
SAME(virDomainQemuMonitorCommand, int (*)(virDomainPtr, const char *, char * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(8, 2, 0)
SAME(virDomainQemuMonitorCommandWithFiles, int (*)(virDomainPtr, const char *, unsigned int, int *, unsigned int *, int * *, char * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
SAME(virDomainQemuAttach, virDomainPtr (*)(virConnectPtr, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
SAME(virDomainQemuAgentCommand, char * (*)(virDomainPtr, const char *, int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 3)
SAME(virConnectDomainQemuMonitorEventRegister, int (*)(virConnectPtr, virDomainPtr, const char *, virConnectDomainQemuMonitorEventCallback, void *, virFreeCallback, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 3)
SAME(virConnectDomainQemuMonitorEventDeregister, int (*)(virConnectPtr, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
SAME(virSecretGetConnect, virConnectPtr (*)(virSecretPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
SAME(virConnectNumOfSecrets, int (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
SAME(virConnectListSecrets, int (*)(virConnectPtr, char * *, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
SAME(virConnectListAllSecrets, int (*)(virConnectPtr, virSecretPtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
SAME(virSecretLookupByUUID, virSecretPtr (*)(virConnectPtr, const unsigned char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
SAME(virSecretLookupByUUIDString, virSecretPtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
SAME(virSecretLookupByUsage, virSecretPtr (*)(virConnectPtr, int, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
SAME(virSecretDefineXML, virSecretPtr (*)(virConnectPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
SAME(virSecretGetUUID, int (*)(virSecretPtr, unsigned char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
SAME(virSecretGetUUIDString, int (*)(virSecretPtr, char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
SAME(virSecretGetUsageType, int (*)(virSecretPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
SAME(virSecretGetUsageID, const char * (*)(virSecretPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
SAME(virSecretGetXMLDesc, char * (*)(virSecretPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
SAME(virSecretSetValue, int (*)(virSecretPtr, const unsigned char *, size_t, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
SAME(virSecretGetValue, unsigned char * (*)(virSecretPtr, size_t *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
SAME(virSecretUndefine, int (*)(virSecretPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
SAME(virSecretRef, int (*)(virSecretPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
SAME(virSecretFree, int (*)(virSecretPtr))
#endif
#if LIBVIR_CHECK_VERSION(3, 0, 0)
SAME(virConnectSecretEventRegisterAny, int (*)(virConnectPtr, virSecretPtr, int, virConnectSecretEventGenericCallback, void *, virFreeCallback))
#endif
#if LIBVIR_CHECK_VERSION(3, 0, 0)
SAME(virConnectSecretEventDeregisterAny, int (*)(virConnectPtr, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolGetConnect, virConnectPtr (*)(virStoragePoolPtr))
#endif
#if LIBVIR_CHECK_VERSION(5, 2, 0)
SAME(virConnectGetStoragePoolCapabilities, char * (*)(virConnectPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virConnectNumOfStoragePools, int (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virConnectListStoragePools, int (*)(virConnectPtr, char * *, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virConnectNumOfDefinedStoragePools, int (*)(virConnectPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virConnectListDefinedStoragePools, int (*)(virConnectPtr, char * *, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
SAME(virConnectListAllStoragePools, int (*)(virConnectPtr, virStoragePoolPtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 5)
SAME(virConnectFindStoragePoolSources, char * (*)(virConnectPtr, const char *, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolLookupByName, virStoragePoolPtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolLookupByUUID, virStoragePoolPtr (*)(virConnectPtr, const unsigned char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolLookupByUUIDString, virStoragePoolPtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolLookupByVolume, virStoragePoolPtr (*)(virStorageVolPtr))
#endif
#if LIBVIR_CHECK_VERSION(4, 1, 0)
SAME(virStoragePoolLookupByTargetPath, virStoragePoolPtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolCreateXML, virStoragePoolPtr (*)(virConnectPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolDefineXML, virStoragePoolPtr (*)(virConnectPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolBuild, int (*)(virStoragePoolPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolUndefine, int (*)(virStoragePoolPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolCreate, int (*)(virStoragePoolPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolDestroy, int (*)(virStoragePoolPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolDelete, int (*)(virStoragePoolPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 0)
SAME(virStoragePoolRef, int (*)(virStoragePoolPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolFree, int (*)(virStoragePoolPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolRefresh, int (*)(virStoragePoolPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolGetName, const char * (*)(virStoragePoolPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolGetUUID, int (*)(virStoragePoolPtr, unsigned char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolGetUUIDString, int (*)(virStoragePoolPtr, char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolGetInfo, int (*)(virStoragePoolPtr, virStoragePoolInfoPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolGetXMLDesc, char * (*)(virStoragePoolPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolGetAutostart, int (*)(virStoragePoolPtr, int *))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolSetAutostart, int (*)(virStoragePoolPtr, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 3)
SAME(virStoragePoolIsActive, int (*)(virStoragePoolPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 3)
SAME(virStoragePoolIsPersistent, int (*)(virStoragePoolPtr))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virConnectStoragePoolEventRegisterAny, int (*)(virConnectPtr, virStoragePoolPtr, int, virConnectStoragePoolEventGenericCallback, void *, virFreeCallback))
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
SAME(virConnectStoragePoolEventDeregisterAny, int (*)(virConnectPtr, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolNumOfVolumes, int (*)(virStoragePoolPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStoragePoolListVolumes, int (*)(virStoragePoolPtr, char * *, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
SAME(virStoragePoolListAllVolumes, int (*)(virStoragePoolPtr, virStorageVolPtr * *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStorageVolGetConnect, virConnectPtr (*)(virStorageVolPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStorageVolLookupByName, virStorageVolPtr (*)(virStoragePoolPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStorageVolLookupByKey, virStorageVolPtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStorageVolLookupByPath, virStorageVolPtr (*)(virConnectPtr, const char *))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStorageVolGetName, const char * (*)(virStorageVolPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStorageVolGetKey, const char * (*)(virStorageVolPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStorageVolCreateXML, virStorageVolPtr (*)(virStoragePoolPtr, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
SAME(virStorageVolCreateXMLFrom, virStorageVolPtr (*)(virStoragePoolPtr, const char *, virStorageVolPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 0)
SAME(virStorageVolDownload, int (*)(virStorageVolPtr, virStreamPtr, unsigned long long, unsigned long long, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 0)
SAME(virStorageVolUpload, int (*)(virStorageVolPtr, virStreamPtr, unsigned long long, unsigned long long, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStorageVolDelete, int (*)(virStorageVolPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
SAME(virStorageVolWipe, int (*)(virStorageVolPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
SAME(virStorageVolWipePattern, int (*)(virStorageVolPtr, unsigned int, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 0)
SAME(virStorageVolRef, int (*)(virStorageVolPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStorageVolFree, int (*)(virStorageVolPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStorageVolGetInfo, int (*)(virStorageVolPtr, virStorageVolInfoPtr))
#endif
#if LIBVIR_CHECK_VERSION(3, 0, 0)
SAME(virStorageVolGetInfoFlags, int (*)(virStorageVolPtr, virStorageVolInfoPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStorageVolGetXMLDesc, char * (*)(virStorageVolPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
SAME(virStorageVolGetPath, char * (*)(virStorageVolPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
SAME(virStorageVolResize, int (*)(virStorageVolPtr, unsigned long long, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
SAME(virStreamNew, virStreamPtr (*)(virConnectPtr, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
SAME(virStreamRef, int (*)(virStreamPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
SAME(virStreamSend, int (*)(virStreamPtr, const char *, size_t))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
SAME(virStreamRecv, int (*)(virStreamPtr, char *, size_t))
#endif
#if LIBVIR_CHECK_VERSION(3, 4, 0)
SAME(virStreamRecvFlags, int (*)(virStreamPtr, char *, size_t, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(3, 4, 0)
SAME(virStreamSendHole, int (*)(virStreamPtr, long long, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(3, 4, 0)
SAME(virStreamRecvHole, int (*)(virStreamPtr, long long *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
SAME(virStreamSendAll, int (*)(virStreamPtr, virStreamSourceFunc, void *))
#endif
#if LIBVIR_CHECK_VERSION(3, 4, 0)
SAME(virStreamSparseSendAll, int (*)(virStreamPtr, virStreamSourceFunc, virStreamSourceHoleFunc, virStreamSourceSkipFunc, void *))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
SAME(virStreamRecvAll, int (*)(virStreamPtr, virStreamSinkFunc, void *))
#endif
#if LIBVIR_CHECK_VERSION(3, 4, 0)
SAME(virStreamSparseRecvAll, int (*)(virStreamPtr, virStreamSinkFunc, virStreamSinkHoleFunc, void *))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
SAME(virStreamEventAddCallback, int (*)(virStreamPtr, int, virStreamEventCallback, void *, virFreeCallback))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
SAME(virStreamEventUpdateCallback, int (*)(virStreamPtr, int))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
SAME(virStreamEventRemoveCallback, int (*)(virStreamPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
SAME(virStreamFinish, int (*)(virStreamPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
SAME(virStreamAbort, int (*)(virStreamPtr))
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
SAME(virStreamFree, int (*)(virStreamPtr))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virTypedParamsGet, virTypedParameterPtr (*)(virTypedParameterPtr, int, const char *))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virTypedParamsGetInt, int (*)(virTypedParameterPtr, int, const char *, int *))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virTypedParamsGetUInt, int (*)(virTypedParameterPtr, int, const char *, unsigned int *))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virTypedParamsGetLLong, int (*)(virTypedParameterPtr, int, const char *, long long *))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virTypedParamsGetULLong, int (*)(virTypedParameterPtr, int, const char *, unsigned long long *))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virTypedParamsGetDouble, int (*)(virTypedParameterPtr, int, const char *, double *))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virTypedParamsGetBoolean, int (*)(virTypedParameterPtr, int, const char *, int *))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virTypedParamsGetString, int (*)(virTypedParameterPtr, int, const char *, const char **))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virTypedParamsAddInt, int (*)(virTypedParameterPtr *, int *, int *, const char *, int))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virTypedParamsAddUInt, int (*)(virTypedParameterPtr *, int *, int *, const char *, unsigned int))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virTypedParamsAddLLong, int (*)(virTypedParameterPtr *, int *, int *, const char *, long long))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virTypedParamsAddULLong, int (*)(virTypedParameterPtr *, int *, int *, const char *, unsigned long long))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virTypedParamsAddDouble, int (*)(virTypedParameterPtr *, int *, int *, const char *, double))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virTypedParamsAddBoolean, int (*)(virTypedParameterPtr *, int *, int *, const char *, int))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virTypedParamsAddString, int (*)(virTypedParameterPtr *, int *, int *, const char *, const char *))
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 17)
SAME(virTypedParamsAddStringList, int (*)(virTypedParameterPtr *, int *, int *, const char *, const char * *))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virTypedParamsAddFromString, int (*)(virTypedParameterPtr *, int *, int *, const char *, int, const char *))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virTypedParamsClear, void (*)(virTypedParameterPtr, int))
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
SAME(virTypedParamsFree, void (*)(virTypedParameterPtr, int))
#endif

static void values(void)
{
#if LIBVIR_CHECK_VERSION(2, 0, 0)
    VALUE(VIR_CLIENT_TRANS_UNIX)
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
    VALUE(VIR_CLIENT_TRANS_TCP)
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
    VALUE(VIR_CLIENT_TRANS_TLS)
#endif
#if LIBVIR_CHECK_VERSION(11, 2, 0)
    VALUE(VIR_DAEMON_SHUTDOWN_PRESERVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
    VALUE(VIR_CONNECT_CLOSE_REASON_ERROR)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
    VALUE(VIR_CONNECT_CLOSE_REASON_EOF)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
    VALUE(VIR_CONNECT_CLOSE_REASON_KEEPALIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
    VALUE(VIR_CONNECT_CLOSE_REASON_CLIENT)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_CONNECT_RO)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 7)
    VALUE(VIR_CONNECT_NO_ALIASES)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_CRED_USERNAME)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_CRED_AUTHNAME)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_CRED_LANGUAGE)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_CRED_CNONCE)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_CRED_PASSPHRASE)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_CRED_ECHOPROMPT)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_CRED_NOECHOPROMPT)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_CRED_REALM)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_CRED_EXTERNAL)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 5)
    VALUE(VIR_CPU_COMPARE_ERROR)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 5)
    VALUE(VIR_CPU_COMPARE_INCOMPATIBLE)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 5)
    VALUE(VIR_CPU_COMPARE_IDENTICAL)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 5)
    VALUE(VIR_CPU_COMPARE_SUPERSET)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 6)
    VALUE(VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE)
#endif
#if LIBVIR_CHECK_VERSION(6, 9, 0)
    VALUE(VIR_CONNECT_COMPARE_CPU_VALIDATE_XML)
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 2)
    VALUE(VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 14)
    VALUE(VIR_CONNECT_BASELINE_CPU_MIGRATABLE)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_CONNECT_BASELINE_CPU_IGNORE_HOST)
#endif
#if LIBVIR_CHECK_VERSION(11, 0, 0)
    VALUE(VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_CONNECT_GET_DOMAIN_CAPABILITIES_EXPAND_CPU_FEATURES)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_CONNECT_GET_DOMAIN_CAPABILITIES_SUPPORTED_CPU_FEATURES)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_BLOCKED_UNKNOWN)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 11)
    VALUE(VIR_DOMAIN_BLOCK_RESIZE_BYTES)
#endif
#if LIBVIR_CHECK_VERSION(10, 0, 0)
    VALUE(VIR_DOMAIN_BLOCK_RESIZE_CAPACITY)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_DOMAIN_BLOCK_RESIZE_EXTEND)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
    VALUE(VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
    VALUE(VIR_DOMAIN_BLOCK_JOB_TYPE_PULL)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 12)
    VALUE(VIR_DOMAIN_BLOCK_JOB_TYPE_COPY)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 6)
    VALUE(VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT)
#endif
#if LIBVIR_CHECK_VERSION(6, 0, 0)
    VALUE(VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 12)
    VALUE(VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 12)
    VALUE(VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 9)
    VALUE(VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 9)
    VALUE(VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 9)
    VALUE(VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 12)
    VALUE(VIR_DOMAIN_BLOCK_REBASE_SHALLOW)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 12)
    VALUE(VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 12)
    VALUE(VIR_DOMAIN_BLOCK_REBASE_COPY_RAW)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 12)
    VALUE(VIR_DOMAIN_BLOCK_REBASE_COPY)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 7)
    VALUE(VIR_DOMAIN_BLOCK_REBASE_RELATIVE)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 9)
    VALUE(VIR_DOMAIN_BLOCK_REBASE_COPY_DEV)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 9)
    VALUE(VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 8)
    VALUE(VIR_DOMAIN_BLOCK_COPY_SHALLOW)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 8)
    VALUE(VIR_DOMAIN_BLOCK_COPY_REUSE_EXT)
#endif
#if LIBVIR_CHECK_VERSION(3, 5, 0)
    VALUE(VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB)
#endif
#if LIBVIR_CHECK_VERSION(8, 0, 0)
    VALUE(VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_DOMAIN_BLOCK_COPY_TARGET_ZEROED)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_DOMAIN_BLOCK_COMMIT_SHALLOW)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_DOMAIN_BLOCK_COMMIT_DELETE)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 6)
    VALUE(VIR_DOMAIN_BLOCK_COMMIT_ACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 7)
    VALUE(VIR_DOMAIN_BLOCK_COMMIT_RELATIVE)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 9)
    VALUE(VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_DOMAIN_DISK_ERROR_NONE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_DOMAIN_DISK_ERROR_UNSPEC)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_DOMAIN_DISK_ERROR_NO_SPACE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 0)
    VALUE(VIR_DOMAIN_BLKIO_PARAM_INT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 0)
    VALUE(VIR_DOMAIN_BLKIO_PARAM_UINT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 0)
    VALUE(VIR_DOMAIN_BLKIO_PARAM_LLONG)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 0)
    VALUE(VIR_DOMAIN_BLKIO_PARAM_ULLONG)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 0)
    VALUE(VIR_DOMAIN_BLKIO_PARAM_DOUBLE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 0)
    VALUE(VIR_DOMAIN_BLKIO_PARAM_BOOLEAN)
#endif
#if LIBVIR_CHECK_VERSION(6, 0, 0)
    VALUE(VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_DOMAIN_BACKUP_BEGIN_PRESERVE_SHUTDOWN_DOMAIN)
#endif
#if LIBVIR_CHECK_VERSION(9, 0, 0)
    VALUE(VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE)
#endif
#if LIBVIR_CHECK_VERSION(9, 0, 0)
    VALUE(VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE)
#endif
#if LIBVIR_CHECK_VERSION(6, 10, 0)
    VALUE(VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_DOMAIN_CHECKPOINT_XML_SECURE)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_DOMAIN_CHECKPOINT_XML_SIZE)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_DOMAIN_CHECKPOINT_LIST_ROOTS)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_DOMAIN_CHECKPOINT_LIST_LEAVES)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 7)
    VALUE(VIR_DOMAIN_DEVICE_MODIFY_CURRENT)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 7)
    VALUE(VIR_DOMAIN_DEVICE_MODIFY_LIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 7)
    VALUE(VIR_DOMAIN_DEVICE_MODIFY_CONFIG)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 6)
    VALUE(VIR_DOMAIN_DEVICE_MODIFY_FORCE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
    VALUE(VIR_KEYCODE_SET_LINUX)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
    VALUE(VIR_KEYCODE_SET_XT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
    VALUE(VIR_KEYCODE_SET_ATSET1)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
    VALUE(VIR_KEYCODE_SET_ATSET2)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
    VALUE(VIR_KEYCODE_SET_ATSET3)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
    VALUE(VIR_KEYCODE_SET_OSX)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
    VALUE(VIR_KEYCODE_SET_XT_KBD)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
    VALUE(VIR_KEYCODE_SET_USB)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
    VALUE(VIR_KEYCODE_SET_WIN32)
#endif
#if LIBVIR_CHECK_VERSION(4, 2, 0)
    VALUE(VIR_KEYCODE_SET_QNUM)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 11)
    VALUE(VIR_DOMAIN_CONSOLE_FORCE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 11)
    VALUE(VIR_DOMAIN_CONSOLE_SAFE)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 2)
    VALUE(VIR_DOMAIN_CHANNEL_FORCE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 7)
    VALUE(VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH)
#endif
#if LIBVIR_CHECK_VERSION(10, 2, 0)
    VALUE(VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY)
#endif
#if LIBVIR_CHECK_VERSION(10, 2, 0)
    VALUE(VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_DEFINED)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_UNDEFINED)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_STARTED)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_SUSPENDED)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_RESUMED)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_STOPPED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 8)
    VALUE(VIR_DOMAIN_EVENT_SHUTDOWN)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_DOMAIN_EVENT_PMSUSPENDED)
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 1)
    VALUE(VIR_DOMAIN_EVENT_CRASHED)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_DEFINED_ADDED)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_DEFINED_UPDATED)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 19)
    VALUE(VIR_DOMAIN_EVENT_DEFINED_RENAMED)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 3)
    VALUE(VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_UNDEFINED_REMOVED)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 19)
    VALUE(VIR_DOMAIN_EVENT_UNDEFINED_RENAMED)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_STARTED_BOOTED)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_STARTED_MIGRATED)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_STARTED_RESTORED)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 11)
    VALUE(VIR_DOMAIN_EVENT_STARTED_WAKEUP)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_DOMAIN_EVENT_STARTED_RECREATED)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_SUSPENDED_PAUSED)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_SUSPENDED_IOERROR)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_DOMAIN_EVENT_SUSPENDED_RESTORED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 3)
    VALUE(VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 3)
    VALUE(VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_DOMAIN_EVENT_SUSPENDED_GUEST_SHUTDOWN)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_RESUMED_UNPAUSED)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_RESUMED_MIGRATED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 3)
    VALUE(VIR_DOMAIN_EVENT_RESUMED_POSTCOPY)
#endif
#if LIBVIR_CHECK_VERSION(8, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_STOPPED_DESTROYED)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_STOPPED_CRASHED)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_STOPPED_MIGRATED)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_STOPPED_SAVED)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_DOMAIN_EVENT_STOPPED_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_DOMAIN_EVENT_STOPPED_RECREATED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 8)
    VALUE(VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED)
#endif
#if LIBVIR_CHECK_VERSION(3, 4, 0)
    VALUE(VIR_DOMAIN_EVENT_SHUTDOWN_GUEST)
#endif
#if LIBVIR_CHECK_VERSION(3, 4, 0)
    VALUE(VIR_DOMAIN_EVENT_SHUTDOWN_HOST)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 0)
    VALUE(VIR_DOMAIN_EVENT_PMSUSPENDED_DISK)
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 1)
    VALUE(VIR_DOMAIN_EVENT_CRASHED_PANICKED)
#endif
#if LIBVIR_CHECK_VERSION(6, 1, 0)
    VALUE(VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED)
#endif
#if LIBVIR_CHECK_VERSION(6, 9, 0)
    VALUE(VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR)
#endif
#if LIBVIR_CHECK_VERSION(6, 9, 0)
    VALUE(VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST)
#endif
#if LIBVIR_CHECK_VERSION(6, 9, 0)
    VALUE(VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE)
#endif
#if LIBVIR_CHECK_VERSION(6, 9, 0)
    VALUE(VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT)
#endif
#if LIBVIR_CHECK_VERSION(6, 9, 0)
    VALUE(VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL)
#endif
#if LIBVIR_CHECK_VERSION(6, 9, 0)
    VALUE(VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET)
#endif
#if LIBVIR_CHECK_VERSION(6, 9, 0)
    VALUE(VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED)
#endif
#if LIBVIR_CHECK_VERSION(6, 9, 0)
    VALUE(VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_WATCHDOG_NONE)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_WATCHDOG_PAUSE)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_WATCHDOG_RESET)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_WATCHDOG_DEBUG)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 17)
    VALUE(VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_IO_ERROR_NONE)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_IO_ERROR_PAUSE)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_IO_ERROR_REPORT)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_GRAPHICS_CONNECT)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 7)
    VALUE(VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
    VALUE(VIR_DOMAIN_BLOCK_JOB_COMPLETED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
    VALUE(VIR_DOMAIN_BLOCK_JOB_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 12)
    VALUE(VIR_DOMAIN_BLOCK_JOB_CANCELED)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 0)
    VALUE(VIR_DOMAIN_BLOCK_JOB_READY)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 7)
    VALUE(VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START)
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 2)
    VALUE(VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 11)
    VALUE(VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 11)
    VALUE(VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 11)
    VALUE(VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 11)
    VALUE(VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 11)
    VALUE(VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 11)
    VALUE(VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 11)
    VALUE(VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_ID_LIFECYCLE)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_ID_REBOOT)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_ID_RTC_CHANGE)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_ID_WATCHDOG)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_ID_IO_ERROR)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_EVENT_ID_GRAPHICS)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 1)
    VALUE(VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_EVENT_ID_CONTROL_ERROR)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
    VALUE(VIR_DOMAIN_EVENT_ID_BLOCK_JOB)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 7)
    VALUE(VIR_DOMAIN_EVENT_ID_DISK_CHANGE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 11)
    VALUE(VIR_DOMAIN_EVENT_ID_TRAY_CHANGE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 11)
    VALUE(VIR_DOMAIN_EVENT_ID_PMWAKEUP)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 11)
    VALUE(VIR_DOMAIN_EVENT_ID_PMSUSPEND)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
    VALUE(VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 0)
    VALUE(VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK)
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 1)
    VALUE(VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 6)
    VALUE(VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 9)
    VALUE(VIR_DOMAIN_EVENT_ID_TUNABLE)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 11)
    VALUE(VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 15)
    VALUE(VIR_DOMAIN_EVENT_ID_DEVICE_ADDED)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 2)
    VALUE(VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 3)
    VALUE(VIR_DOMAIN_EVENT_ID_JOB_COMPLETED)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 4)
    VALUE(VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(3, 0, 0)
    VALUE(VIR_DOMAIN_EVENT_ID_METADATA_CHANGE)
#endif
#if LIBVIR_CHECK_VERSION(3, 2, 0)
    VALUE(VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD)
#endif
#if LIBVIR_CHECK_VERSION(6, 9, 0)
    VALUE(VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE)
#endif
#if LIBVIR_CHECK_VERSION(7, 9, 0)
    VALUE(VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE)
#endif
#if LIBVIR_CHECK_VERSION(11, 2, 0)
    VALUE(VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_DOMAIN_EVENT_ID_VCPU_REMOVED)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_CONNECTED)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_DISCONNECTED)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_CHANNEL)
#endif
#if LIBVIR_CHECK_VERSION(6, 1, 0)
    VALUE(VIR_DOMAIN_GET_HOSTNAME_LEASE)
#endif
#if LIBVIR_CHECK_VERSION(6, 1, 0)
    VALUE(VIR_DOMAIN_GET_HOSTNAME_AGENT)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_NOP)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_HUP)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_INT)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_QUIT)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_ILL)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_TRAP)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_ABRT)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_BUS)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_FPE)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_KILL)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_USR1)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_SEGV)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_USR2)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_PIPE)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_ALRM)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_TERM)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_STKFLT)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_CHLD)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_CONT)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_STOP)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_TSTP)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_TTIN)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_TTOU)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_URG)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_XCPU)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_XFSZ)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_VTALRM)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_PROF)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_WINCH)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_POLL)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_PWR)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_SYS)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT0)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT1)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT2)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT3)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT4)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT5)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT6)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT7)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT8)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT9)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT10)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT11)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT12)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT13)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT14)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT15)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT16)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT17)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT18)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT19)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT20)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT21)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT22)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT23)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT24)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT25)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT26)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT27)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT28)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT29)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT30)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT31)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PROCESS_SIGNAL_RT32)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 5)
    VALUE(VIR_DOMAIN_TIME_SYNC)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 14)
    VALUE(VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 14)
    VALUE(VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT)
#endif
#if LIBVIR_CHECK_VERSION(4, 2, 0)
    VALUE(VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 16)
    VALUE(VIR_DOMAIN_PASSWORD_ENCRYPTED)
#endif
#if LIBVIR_CHECK_VERSION(5, 7, 0)
    VALUE(VIR_DOMAIN_GUEST_INFO_USERS)
#endif
#if LIBVIR_CHECK_VERSION(5, 7, 0)
    VALUE(VIR_DOMAIN_GUEST_INFO_OS)
#endif
#if LIBVIR_CHECK_VERSION(5, 7, 0)
    VALUE(VIR_DOMAIN_GUEST_INFO_TIMEZONE)
#endif
#if LIBVIR_CHECK_VERSION(5, 7, 0)
    VALUE(VIR_DOMAIN_GUEST_INFO_HOSTNAME)
#endif
#if LIBVIR_CHECK_VERSION(5, 7, 0)
    VALUE(VIR_DOMAIN_GUEST_INFO_FILESYSTEM)
#endif
#if LIBVIR_CHECK_VERSION(7, 0, 0)
    VALUE(VIR_DOMAIN_GUEST_INFO_DISKS)
#endif
#if LIBVIR_CHECK_VERSION(7, 10, 0)
    VALUE(VIR_DOMAIN_GUEST_INFO_INTERFACES)
#endif
#if LIBVIR_CHECK_VERSION(11, 2, 0)
    VALUE(VIR_DOMAIN_GUEST_INFO_LOAD)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_DOMAIN_GUEST_INFO_DEVICES)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
    VALUE(VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
    VALUE(VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
    VALUE(VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT)
#endif
#if LIBVIR_CHECK_VERSION(6, 10, 0)
    VALUE(VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND)
#endif
#if LIBVIR_CHECK_VERSION(6, 10, 0)
    VALUE(VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 7)
    VALUE(VIR_DOMAIN_JOB_NONE)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 7)
    VALUE(VIR_DOMAIN_JOB_BOUNDED)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 7)
    VALUE(VIR_DOMAIN_JOB_UNBOUNDED)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 7)
    VALUE(VIR_DOMAIN_JOB_COMPLETED)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 7)
    VALUE(VIR_DOMAIN_JOB_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 7)
    VALUE(VIR_DOMAIN_JOB_CANCELLED)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 9)
    VALUE(VIR_DOMAIN_JOB_STATS_COMPLETED)
#endif
#if LIBVIR_CHECK_VERSION(6, 0, 0)
    VALUE(VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED)
#endif
#if LIBVIR_CHECK_VERSION(8, 5, 0)
    VALUE(VIR_DOMAIN_ABORT_JOB_POSTCOPY)
#endif
#if LIBVIR_CHECK_VERSION(3, 3, 0)
    VALUE(VIR_DOMAIN_JOB_OPERATION_UNKNOWN)
#endif
#if LIBVIR_CHECK_VERSION(3, 3, 0)
    VALUE(VIR_DOMAIN_JOB_OPERATION_START)
#endif
#if LIBVIR_CHECK_VERSION(3, 3, 0)
    VALUE(VIR_DOMAIN_JOB_OPERATION_SAVE)
#endif
#if LIBVIR_CHECK_VERSION(3, 3, 0)
    VALUE(VIR_DOMAIN_JOB_OPERATION_RESTORE)
#endif
#if LIBVIR_CHECK_VERSION(3, 3, 0)
    VALUE(VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN)
#endif
#if LIBVIR_CHECK_VERSION(3, 3, 0)
    VALUE(VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT)
#endif
#if LIBVIR_CHECK_VERSION(3, 3, 0)
    VALUE(VIR_DOMAIN_JOB_OPERATION_SNAPSHOT)
#endif
#if LIBVIR_CHECK_VERSION(3, 3, 0)
    VALUE(VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT)
#endif
#if LIBVIR_CHECK_VERSION(3, 3, 0)
    VALUE(VIR_DOMAIN_JOB_OPERATION_DUMP)
#endif
#if LIBVIR_CHECK_VERSION(6, 0, 0)
    VALUE(VIR_DOMAIN_JOB_OPERATION_BACKUP)
#endif
#if LIBVIR_CHECK_VERSION(9, 0, 0)
    VALUE(VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 1)
    VALUE(VIR_DOMAIN_MEM_CURRENT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 0)
    VALUE(VIR_DOMAIN_MEM_LIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 0)
    VALUE(VIR_DOMAIN_MEM_CONFIG)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 1)
    VALUE(VIR_DOMAIN_MEM_MAXIMUM)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 9)
    VALUE(VIR_DOMAIN_NUMATUNE_MEM_STRICT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 9)
    VALUE(VIR_DOMAIN_NUMATUNE_MEM_PREFERRED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 9)
    VALUE(VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE)
#endif
#if LIBVIR_CHECK_VERSION(7, 3, 0)
    VALUE(VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 4)
    VALUE(VIR_MEMORY_VIRTUAL)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 0)
    VALUE(VIR_MEMORY_PHYSICAL)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 5)
    VALUE(VIR_DOMAIN_MEMORY_PARAM_INT)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 5)
    VALUE(VIR_DOMAIN_MEMORY_PARAM_UINT)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 5)
    VALUE(VIR_DOMAIN_MEMORY_PARAM_LLONG)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 5)
    VALUE(VIR_DOMAIN_MEMORY_PARAM_ULLONG)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 5)
    VALUE(VIR_DOMAIN_MEMORY_PARAM_DOUBLE)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 5)
    VALUE(VIR_DOMAIN_MEMORY_PARAM_BOOLEAN)
#endif
#if LIBVIR_CHECK_VERSION(0, 3, 2)
    VALUE(VIR_MIGRATE_LIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
    VALUE(VIR_MIGRATE_PEER2PEER)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
    VALUE(VIR_MIGRATE_TUNNELLED)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 3)
    VALUE(VIR_MIGRATE_PERSIST_DEST)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 3)
    VALUE(VIR_MIGRATE_UNDEFINE_SOURCE)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 5)
    VALUE(VIR_MIGRATE_PAUSED)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 2)
    VALUE(VIR_MIGRATE_NON_SHARED_DISK)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 2)
    VALUE(VIR_MIGRATE_NON_SHARED_INC)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
    VALUE(VIR_MIGRATE_CHANGE_PROTECTION)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 11)
    VALUE(VIR_MIGRATE_UNSAFE)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_MIGRATE_OFFLINE)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 3)
    VALUE(VIR_MIGRATE_COMPRESSED)
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 0)
    VALUE(VIR_MIGRATE_ABORT_ON_ERROR)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 3)
    VALUE(VIR_MIGRATE_AUTO_CONVERGE)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 9)
    VALUE(VIR_MIGRATE_RDMA_PIN_ALL)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 3)
    VALUE(VIR_MIGRATE_POSTCOPY)
#endif
#if LIBVIR_CHECK_VERSION(3, 2, 0)
    VALUE(VIR_MIGRATE_TLS)
#endif
#if LIBVIR_CHECK_VERSION(5, 2, 0)
    VALUE(VIR_MIGRATE_PARALLEL)
#endif
#if LIBVIR_CHECK_VERSION(8, 0, 0)
    VALUE(VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES)
#endif
#if LIBVIR_CHECK_VERSION(8, 5, 0)
    VALUE(VIR_MIGRATE_POSTCOPY_RESUME)
#endif
#if LIBVIR_CHECK_VERSION(8, 5, 0)
    VALUE(VIR_MIGRATE_ZEROCOPY)
#endif
#if LIBVIR_CHECK_VERSION(5, 1, 0)
    VALUE(VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 5)
    VALUE(VIR_DUMP_CRASH)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 5)
    VALUE(VIR_DUMP_LIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
    VALUE(VIR_DUMP_BYPASS_CACHE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 7)
    VALUE(VIR_DUMP_RESET)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
    VALUE(VIR_DUMP_MEMORY_ONLY)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 3)
    VALUE(VIR_DOMAIN_CORE_DUMP_FORMAT_RAW)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 3)
    VALUE(VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 3)
    VALUE(VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 3)
    VALUE(VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY)
#endif
#if LIBVIR_CHECK_VERSION(7, 4, 0)
    VALUE(VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
    VALUE(VIR_DOMAIN_SAVE_BYPASS_CACHE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_DOMAIN_SAVE_RUNNING)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_DOMAIN_SAVE_PAUSED)
#endif
#if LIBVIR_CHECK_VERSION(8, 1, 0)
    VALUE(VIR_DOMAIN_SAVE_RESET_NVRAM)
#endif
#if LIBVIR_CHECK_VERSION(5, 1, 0)
    VALUE(VIR_DOMAIN_SAVE_IMAGE_XML_SECURE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_DOMAIN_SNAPSHOT_CREATE_HALT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 11)
    VALUE(VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_SNAPSHOT_CREATE_LIVE)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE)
#endif
#if LIBVIR_CHECK_VERSION(5, 1, 0)
    VALUE(VIR_DOMAIN_SNAPSHOT_XML_SECURE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_DOMAIN_SNAPSHOT_LIST_ROOTS)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 7)
    VALUE(VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 7)
    VALUE(VIR_DOMAIN_SNAPSHOT_LIST_LEAVES)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
    VALUE(VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_DOMAIN_SNAPSHOT_LIST_METADATA)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
    VALUE(VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL)
#endif
#if LIBVIR_CHECK_VERSION(5, 2, 0)
    VALUE(VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 7)
    VALUE(VIR_DOMAIN_SNAPSHOT_REVERT_FORCE)
#endif
#if LIBVIR_CHECK_VERSION(8, 1, 0)
    VALUE(VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 5)
    VALUE(VIR_DOMAIN_MEMORY_STAT_SWAP_IN)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 5)
    VALUE(VIR_DOMAIN_MEMORY_STAT_SWAP_OUT)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 5)
    VALUE(VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 5)
    VALUE(VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 5)
    VALUE(VIR_DOMAIN_MEMORY_STAT_UNUSED)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 5)
    VALUE(VIR_DOMAIN_MEMORY_STAT_AVAILABLE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
    VALUE(VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_DOMAIN_MEMORY_STAT_RSS)
#endif
#if LIBVIR_CHECK_VERSION(2, 1, 0)
    VALUE(VIR_DOMAIN_MEMORY_STAT_USABLE)
#endif
#if LIBVIR_CHECK_VERSION(2, 1, 0)
    VALUE(VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE)
#endif
#if LIBVIR_CHECK_VERSION(4, 6, 0)
    VALUE(VIR_DOMAIN_MEMORY_STAT_DISK_CACHES)
#endif
#if LIBVIR_CHECK_VERSION(5, 4, 0)
    VALUE(VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC)
#endif
#if LIBVIR_CHECK_VERSION(5, 4, 0)
    VALUE(VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 5)
    VALUE(VIR_DOMAIN_MEMORY_STAT_NR)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 8)
    VALUE(VIR_DOMAIN_STATS_STATE)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 9)
    VALUE(VIR_DOMAIN_STATS_CPU_TOTAL)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 9)
    VALUE(VIR_DOMAIN_STATS_BALLOON)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 9)
    VALUE(VIR_DOMAIN_STATS_VCPU)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 9)
    VALUE(VIR_DOMAIN_STATS_INTERFACE)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 9)
    VALUE(VIR_DOMAIN_STATS_BLOCK)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 3)
    VALUE(VIR_DOMAIN_STATS_PERF)
#endif
#if LIBVIR_CHECK_VERSION(4, 10, 0)
    VALUE(VIR_DOMAIN_STATS_IOTHREAD)
#endif
#if LIBVIR_CHECK_VERSION(6, 0, 0)
    VALUE(VIR_DOMAIN_STATS_MEMORY)
#endif
#if LIBVIR_CHECK_VERSION(7, 2, 0)
    VALUE(VIR_DOMAIN_STATS_DIRTYRATE)
#endif
#if LIBVIR_CHECK_VERSION(8, 9, 0)
    VALUE(VIR_DOMAIN_STATS_VM)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 8)
    VALUE(VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 8)
    VALUE(VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 8)
    VALUE(VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 8)
    VALUE(VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 8)
    VALUE(VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 8)
    VALUE(VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 8)
    VALUE(VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 8)
    VALUE(VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER)
#endif
#if LIBVIR_CHECK_VERSION(4, 5, 0)
    VALUE(VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 12)
    VALUE(VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 8)
    VALUE(VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS)
#endif
#if LIBVIR_CHECK_VERSION(7, 2, 0)
    VALUE(VIR_DOMAIN_DIRTYRATE_UNSTARTED)
#endif
#if LIBVIR_CHECK_VERSION(7, 2, 0)
    VALUE(VIR_DOMAIN_DIRTYRATE_MEASURING)
#endif
#if LIBVIR_CHECK_VERSION(7, 2, 0)
    VALUE(VIR_DOMAIN_DIRTYRATE_MEASURED)
#endif
#if LIBVIR_CHECK_VERSION(8, 1, 0)
    VALUE(VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING)
#endif
#if LIBVIR_CHECK_VERSION(8, 1, 0)
    VALUE(VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP)
#endif
#if LIBVIR_CHECK_VERSION(8, 1, 0)
    VALUE(VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 4)
    VALUE(VIR_VCPU_OFFLINE)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 4)
    VALUE(VIR_VCPU_RUNNING)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 4)
    VALUE(VIR_VCPU_BLOCKED)
#endif
#if LIBVIR_CHECK_VERSION(6, 10, 0)
    VALUE(VIR_VCPU_INFO_CPU_OFFLINE)
#endif
#if LIBVIR_CHECK_VERSION(6, 10, 0)
    VALUE(VIR_VCPU_INFO_CPU_UNAVAILABLE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
    VALUE(VIR_DOMAIN_VCPU_CURRENT)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 5)
    VALUE(VIR_DOMAIN_VCPU_LIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 5)
    VALUE(VIR_DOMAIN_VCPU_CONFIG)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 5)
    VALUE(VIR_DOMAIN_VCPU_MAXIMUM)
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 0)
    VALUE(VIR_DOMAIN_VCPU_GUEST)
#endif
#if LIBVIR_CHECK_VERSION(2, 4, 0)
    VALUE(VIR_DOMAIN_VCPU_HOTPLUGGABLE)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_DOMAIN_VCPU_ASYNC_UNPLUG)
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 3)
    VALUE(VIR_DOMAIN_SCHED_FIELD_INT)
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 3)
    VALUE(VIR_DOMAIN_SCHED_FIELD_UINT)
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 3)
    VALUE(VIR_DOMAIN_SCHED_FIELD_LLONG)
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 3)
    VALUE(VIR_DOMAIN_SCHED_FIELD_ULLONG)
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 3)
    VALUE(VIR_DOMAIN_SCHED_FIELD_DOUBLE)
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 3)
    VALUE(VIR_DOMAIN_SCHED_FIELD_BOOLEAN)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_DOMAIN_SETVCPU_AFFECT_CURRENT)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_DOMAIN_SETVCPU_AFFECT_LIVE)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_DOMAIN_SETVCPU_AFFECT_CONFIG)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_DOMAIN_SETVCPU_ASYNC_UNPLUG)
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 1)
    VALUE(VIR_DOMAIN_NOSTATE)
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 1)
    VALUE(VIR_DOMAIN_RUNNING)
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 1)
    VALUE(VIR_DOMAIN_BLOCKED)
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 1)
    VALUE(VIR_DOMAIN_PAUSED)
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 1)
    VALUE(VIR_DOMAIN_SHUTDOWN)
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 1)
    VALUE(VIR_DOMAIN_SHUTOFF)
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 2)
    VALUE(VIR_DOMAIN_CRASHED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 11)
    VALUE(VIR_DOMAIN_PMSUSPENDED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_NOSTATE_UNKNOWN)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_RUNNING_UNKNOWN)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_RUNNING_BOOTED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_RUNNING_MIGRATED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_RUNNING_RESTORED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_RUNNING_FROM_SNAPSHOT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_RUNNING_UNPAUSED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_RUNNING_MIGRATION_CANCELED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_RUNNING_SAVE_CANCELED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 11)
    VALUE(VIR_DOMAIN_RUNNING_WAKEUP)
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 1)
    VALUE(VIR_DOMAIN_RUNNING_CRASHED)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 3)
    VALUE(VIR_DOMAIN_RUNNING_POSTCOPY)
#endif
#if LIBVIR_CHECK_VERSION(8, 5, 0)
    VALUE(VIR_DOMAIN_RUNNING_POSTCOPY_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_PAUSED_UNKNOWN)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_PAUSED_USER)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_PAUSED_MIGRATION)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_PAUSED_SAVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_PAUSED_DUMP)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_PAUSED_IOERROR)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_PAUSED_WATCHDOG)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_PAUSED_FROM_SNAPSHOT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_DOMAIN_PAUSED_SHUTTING_DOWN)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_PAUSED_SNAPSHOT)
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 1)
    VALUE(VIR_DOMAIN_PAUSED_CRASHED)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 14)
    VALUE(VIR_DOMAIN_PAUSED_STARTING_UP)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 3)
    VALUE(VIR_DOMAIN_PAUSED_POSTCOPY)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 3)
    VALUE(VIR_DOMAIN_PAUSED_POSTCOPY_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(9, 2, 0)
    VALUE(VIR_DOMAIN_PAUSED_API_ERROR)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_SHUTDOWN_UNKNOWN)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_SHUTDOWN_USER)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_SHUTOFF_UNKNOWN)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_SHUTOFF_SHUTDOWN)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_SHUTOFF_DESTROYED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_SHUTOFF_CRASHED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_SHUTOFF_MIGRATED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_SHUTOFF_SAVED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_SHUTOFF_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT)
#endif
#if LIBVIR_CHECK_VERSION(4, 10, 0)
    VALUE(VIR_DOMAIN_SHUTOFF_DAEMON)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_CRASHED_UNKNOWN)
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 1)
    VALUE(VIR_DOMAIN_CRASHED_PANICKED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 11)
    VALUE(VIR_DOMAIN_PMSUSPENDED_UNKNOWN)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 0)
    VALUE(VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
    VALUE(VIR_DOMAIN_CONTROL_OK)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
    VALUE(VIR_DOMAIN_CONTROL_JOB)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
    VALUE(VIR_DOMAIN_CONTROL_OCCUPIED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
    VALUE(VIR_DOMAIN_CONTROL_ERROR)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 14)
    VALUE(VIR_DOMAIN_CONTROL_ERROR_REASON_NONE)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 14)
    VALUE(VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 14)
    VALUE(VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 14)
    VALUE(VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_AFFECT_CURRENT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_AFFECT_LIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_DOMAIN_AFFECT_CONFIG)
#endif
#if LIBVIR_CHECK_VERSION(0, 0, 1)
    VALUE(VIR_DOMAIN_NONE)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 2)
    VALUE(VIR_DOMAIN_START_PAUSED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
    VALUE(VIR_DOMAIN_START_AUTODESTROY)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
    VALUE(VIR_DOMAIN_START_BYPASS_CACHE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_DOMAIN_START_FORCE_BOOT)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 12)
    VALUE(VIR_DOMAIN_START_VALIDATE)
#endif
#if LIBVIR_CHECK_VERSION(8, 1, 0)
    VALUE(VIR_DOMAIN_START_RESET_NVRAM)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_DOMAIN_SHUTDOWN_DEFAULT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_DOMAIN_SHUTDOWN_GUEST_AGENT)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_SHUTDOWN_INITCTL)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_SHUTDOWN_SIGNAL)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 5)
    VALUE(VIR_DOMAIN_SHUTDOWN_PARAVIRT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_DOMAIN_REBOOT_DEFAULT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_DOMAIN_REBOOT_ACPI_POWER_BTN)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_DOMAIN_REBOOT_GUEST_AGENT)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_REBOOT_INITCTL)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_DOMAIN_REBOOT_SIGNAL)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 5)
    VALUE(VIR_DOMAIN_REBOOT_PARAVIRT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_DOMAIN_DESTROY_DEFAULT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_DOMAIN_DESTROY_GRACEFUL)
#endif
#if LIBVIR_CHECK_VERSION(8, 3, 0)
    VALUE(VIR_DOMAIN_DESTROY_REMOVE_LOGS)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_DOMAIN_METADATA_DESCRIPTION)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_DOMAIN_METADATA_TITLE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_DOMAIN_METADATA_ELEMENT)
#endif
#if LIBVIR_CHECK_VERSION(0, 3, 3)
    VALUE(VIR_DOMAIN_XML_SECURE)
#endif
#if LIBVIR_CHECK_VERSION(0, 3, 3)
    VALUE(VIR_DOMAIN_XML_INACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_DOMAIN_XML_UPDATE_CPU)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 0)
    VALUE(VIR_DOMAIN_XML_MIGRATABLE)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 12)
    VALUE(VIR_DOMAIN_DEFINE_VALIDATE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
    VALUE(VIR_DOMAIN_UNDEFINE_MANAGED_SAVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 9)
    VALUE(VIR_DOMAIN_UNDEFINE_NVRAM)
#endif
#if LIBVIR_CHECK_VERSION(2, 3, 0)
    VALUE(VIR_DOMAIN_UNDEFINE_KEEP_NVRAM)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA)
#endif
#if LIBVIR_CHECK_VERSION(8, 9, 0)
    VALUE(VIR_DOMAIN_UNDEFINE_TPM)
#endif
#if LIBVIR_CHECK_VERSION(8, 9, 0)
    VALUE(VIR_DOMAIN_UNDEFINE_KEEP_TPM)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
    VALUE(VIR_CONNECT_LIST_DOMAINS_ACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
    VALUE(VIR_CONNECT_LIST_DOMAINS_INACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
    VALUE(VIR_CONNECT_LIST_DOMAINS_PERSISTENT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
    VALUE(VIR_CONNECT_LIST_DOMAINS_TRANSIENT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
    VALUE(VIR_CONNECT_LIST_DOMAINS_RUNNING)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
    VALUE(VIR_CONNECT_LIST_DOMAINS_PAUSED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
    VALUE(VIR_CONNECT_LIST_DOMAINS_SHUTOFF)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
    VALUE(VIR_CONNECT_LIST_DOMAINS_OTHER)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
    VALUE(VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
    VALUE(VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
    VALUE(VIR_CONNECT_LIST_DOMAINS_AUTOSTART)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
    VALUE(VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
    VALUE(VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
    VALUE(VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT)
#endif
#if LIBVIR_CHECK_VERSION(3, 9, 0)
    VALUE(VIR_DOMAIN_LIFECYCLE_POWEROFF)
#endif
#if LIBVIR_CHECK_VERSION(3, 9, 0)
    VALUE(VIR_DOMAIN_LIFECYCLE_REBOOT)
#endif
#if LIBVIR_CHECK_VERSION(3, 9, 0)
    VALUE(VIR_DOMAIN_LIFECYCLE_CRASH)
#endif
#if LIBVIR_CHECK_VERSION(3, 9, 0)
    VALUE(VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY)
#endif
#if LIBVIR_CHECK_VERSION(3, 9, 0)
    VALUE(VIR_DOMAIN_LIFECYCLE_ACTION_RESTART)
#endif
#if LIBVIR_CHECK_VERSION(3, 9, 0)
    VALUE(VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME)
#endif
#if LIBVIR_CHECK_VERSION(3, 9, 0)
    VALUE(VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE)
#endif
#if LIBVIR_CHECK_VERSION(3, 9, 0)
    VALUE(VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY)
#endif
#if LIBVIR_CHECK_VERSION(3, 9, 0)
    VALUE(VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING)
#endif
#if LIBVIR_CHECK_VERSION(7, 1, 0)
    VALUE(VIR_DOMAIN_MESSAGE_DEPRECATION)
#endif
#if LIBVIR_CHECK_VERSION(7, 1, 0)
    VALUE(VIR_DOMAIN_MESSAGE_TAINTING)
#endif
#if LIBVIR_CHECK_VERSION(11, 1, 0)
    VALUE(VIR_DOMAIN_MESSAGE_IOERRORS)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_NONE)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_WARNING)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_ERROR)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_FROM_NONE)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_FROM_XEN)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_FROM_XEND)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_FROM_XENSTORE)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_FROM_SEXPR)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_FROM_XML)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_FROM_DOM)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 1)
    VALUE(VIR_FROM_RPC)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 3)
    VALUE(VIR_FROM_PROXY)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 6)
    VALUE(VIR_FROM_CONF)
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
    VALUE(VIR_FROM_QEMU)
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
    VALUE(VIR_FROM_NET)
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 3)
    VALUE(VIR_FROM_TEST)
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 3)
    VALUE(VIR_FROM_REMOTE)
#endif
#if LIBVIR_CHECK_VERSION(0, 3, 1)
    VALUE(VIR_FROM_OPENVZ)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_FROM_XENXM)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_FROM_STATS_LINUX)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 2)
    VALUE(VIR_FROM_LXC)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_FROM_STORAGE)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 6)
    VALUE(VIR_FROM_NETWORK)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 6)
    VALUE(VIR_FROM_DOMAIN)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_FROM_UML)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_FROM_NODEDEV)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_FROM_XEN_INOTIFY)
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 1)
    VALUE(VIR_FROM_SECURITY)
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 3)
    VALUE(VIR_FROM_VBOX)
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
    VALUE(VIR_FROM_INTERFACE)
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
    VALUE(VIR_FROM_ONE)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 0)
    VALUE(VIR_FROM_ESX)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 0)
    VALUE(VIR_FROM_PHYP)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
    VALUE(VIR_FROM_SECRET)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 5)
    VALUE(VIR_FROM_CPU)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_FROM_XENAPI)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_FROM_NWFILTER)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_FROM_HOOK)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_FROM_DOMAIN_SNAPSHOT)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 5)
    VALUE(VIR_FROM_AUDIT)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 6)
    VALUE(VIR_FROM_SYSINFO)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 6)
    VALUE(VIR_FROM_STREAMS)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 7)
    VALUE(VIR_FROM_VMWARE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 0)
    VALUE(VIR_FROM_EVENT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 0)
    VALUE(VIR_FROM_LIBXL)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_FROM_LOCKING)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_FROM_HYPERV)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 8)
    VALUE(VIR_FROM_CAPABILITIES)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 11)
    VALUE(VIR_FROM_URI)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 11)
    VALUE(VIR_FROM_AUTH)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 12)
    VALUE(VIR_FROM_DBUS)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
    VALUE(VIR_FROM_PARALLELS)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
    VALUE(VIR_FROM_DEVICE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
    VALUE(VIR_FROM_SSH)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 0)
    VALUE(VIR_FROM_LOCKSPACE)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_FROM_INITCTL)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 4)
    VALUE(VIR_FROM_IDENTITY)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 5)
    VALUE(VIR_FROM_CGROUP)
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 0)
    VALUE(VIR_FROM_ACCESS)
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 1)
    VALUE(VIR_FROM_SYSTEMD)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 2)
    VALUE(VIR_FROM_BHYVE)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 3)
    VALUE(VIR_FROM_CRYPTO)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 4)
    VALUE(VIR_FROM_FIREWALL)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 9)
    VALUE(VIR_FROM_POLKIT)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 14)
    VALUE(VIR_FROM_THREAD)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 17)
    VALUE(VIR_FROM_ADMIN)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 0)
    VALUE(VIR_FROM_LOGGING)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 2)
    VALUE(VIR_FROM_XENXL)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 3)
    VALUE(VIR_FROM_PERF)
#endif
#if LIBVIR_CHECK_VERSION(2, 5, 0)
    VALUE(VIR_FROM_LIBSSH)
#endif
#if LIBVIR_CHECK_VERSION(3, 7, 0)
    VALUE(VIR_FROM_RESCTRL)
#endif
#if LIBVIR_CHECK_VERSION(5, 1, 0)
    VALUE(VIR_FROM_FIREWALLD)
#endif
#if LIBVIR_CHECK_VERSION(5, 2, 0)
    VALUE(VIR_FROM_DOMAIN_CHECKPOINT)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_FROM_TPM)
#endif
#if LIBVIR_CHECK_VERSION(5, 10, 0)
    VALUE(VIR_FROM_BPF)
#endif
#if LIBVIR_CHECK_VERSION(7, 5, 0)
    VALUE(VIR_FROM_CH)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_OK)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_INTERNAL_ERROR)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_NO_MEMORY)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_NO_SUPPORT)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_UNKNOWN_HOST)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_NO_CONNECT)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_INVALID_CONN)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_INVALID_DOMAIN)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_INVALID_ARG)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_OPERATION_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_GET_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_POST_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_HTTP_ERROR)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_SEXPR_SERIAL)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_NO_XEN)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_XEN_CALL)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_OS_TYPE)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_NO_KERNEL)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_NO_ROOT)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_NO_SOURCE)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_NO_TARGET)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_NO_NAME)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_NO_OS)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_NO_DEVICE)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_NO_XENSTORE)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_DRIVER_FULL)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 0)
    VALUE(VIR_ERR_CALL_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 1)
    VALUE(VIR_ERR_XML_ERROR)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 1)
    VALUE(VIR_ERR_DOM_EXIST)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 4)
    VALUE(VIR_ERR_OPERATION_DENIED)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 6)
    VALUE(VIR_ERR_OPEN_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 6)
    VALUE(VIR_ERR_READ_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 6)
    VALUE(VIR_ERR_PARSE_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 6)
    VALUE(VIR_ERR_CONF_SYNTAX)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 6)
    VALUE(VIR_ERR_WRITE_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(0, 1, 9)
    VALUE(VIR_ERR_XML_DETAIL)
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
    VALUE(VIR_ERR_INVALID_NETWORK)
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 0)
    VALUE(VIR_ERR_NETWORK_EXIST)
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 1)
    VALUE(VIR_ERR_SYSTEM_ERROR)
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 3)
    VALUE(VIR_ERR_RPC)
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 3)
    VALUE(VIR_ERR_GNUTLS_ERROR)
#endif
#if LIBVIR_CHECK_VERSION(0, 2, 3)
    VALUE(VIR_WAR_NO_NETWORK)
#endif
#if LIBVIR_CHECK_VERSION(0, 3, 0)
    VALUE(VIR_ERR_NO_DOMAIN)
#endif
#if LIBVIR_CHECK_VERSION(0, 3, 0)
    VALUE(VIR_ERR_NO_NETWORK)
#endif
#if LIBVIR_CHECK_VERSION(0, 3, 1)
    VALUE(VIR_ERR_INVALID_MAC)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_ERR_AUTH_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_ERR_INVALID_STORAGE_POOL)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_ERR_INVALID_STORAGE_VOL)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_WAR_NO_STORAGE)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_ERR_NO_STORAGE_POOL)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_ERR_NO_STORAGE_VOL)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_WAR_NO_NODE)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_ERR_INVALID_NODE_DEVICE)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_ERR_NO_NODE_DEVICE)
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 1)
    VALUE(VIR_ERR_NO_SECURITY_MODEL)
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
    VALUE(VIR_ERR_OPERATION_INVALID)
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
    VALUE(VIR_WAR_NO_INTERFACE)
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
    VALUE(VIR_ERR_NO_INTERFACE)
#endif
#if LIBVIR_CHECK_VERSION(0, 6, 4)
    VALUE(VIR_ERR_INVALID_INTERFACE)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 0)
    VALUE(VIR_ERR_MULTIPLE_INTERFACES)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_WAR_NO_NWFILTER)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_ERR_INVALID_NWFILTER)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_ERR_NO_NWFILTER)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_ERR_BUILD_FIREWALL)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
    VALUE(VIR_WAR_NO_SECRET)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
    VALUE(VIR_ERR_INVALID_SECRET)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
    VALUE(VIR_ERR_NO_SECRET)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 3)
    VALUE(VIR_ERR_CONFIG_UNSUPPORTED)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 3)
    VALUE(VIR_ERR_OPERATION_TIMEOUT)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 3)
    VALUE(VIR_ERR_MIGRATE_PERSIST_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_ERR_HOOK_SCRIPT_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_ERR_INVALID_DOMAIN_SNAPSHOT)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 0)
    VALUE(VIR_ERR_NO_DOMAIN_SNAPSHOT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 0)
    VALUE(VIR_ERR_INVALID_STREAM)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 4)
    VALUE(VIR_ERR_ARGUMENT_UNSUPPORTED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_ERR_STORAGE_PROBE_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_ERR_STORAGE_POOL_BUILT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 7)
    VALUE(VIR_ERR_SNAPSHOT_REVERT_RISKY)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 9)
    VALUE(VIR_ERR_OPERATION_ABORTED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_ERR_AUTH_CANCELLED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_ERR_NO_DOMAIN_METADATA)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 11)
    VALUE(VIR_ERR_MIGRATE_UNSAFE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 11)
    VALUE(VIR_ERR_OVERFLOW)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 12)
    VALUE(VIR_ERR_BLOCK_COPY_ACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
    VALUE(VIR_ERR_OPERATION_UNSUPPORTED)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
    VALUE(VIR_ERR_SSH)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
    VALUE(VIR_ERR_AGENT_UNRESPONSIVE)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 0)
    VALUE(VIR_ERR_RESOURCE_BUSY)
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 0)
    VALUE(VIR_ERR_ACCESS_DENIED)
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 1)
    VALUE(VIR_ERR_DBUS_SERVICE)
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 4)
    VALUE(VIR_ERR_STORAGE_VOL_EXIST)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 6)
    VALUE(VIR_ERR_CPU_INCOMPATIBLE)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 12)
    VALUE(VIR_ERR_XML_INVALID_SCHEMA)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 18)
    VALUE(VIR_ERR_MIGRATE_FINISH_OK)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 3)
    VALUE(VIR_ERR_AUTH_UNAVAILABLE)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 3)
    VALUE(VIR_ERR_NO_SERVER)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 5)
    VALUE(VIR_ERR_NO_CLIENT)
#endif
#if LIBVIR_CHECK_VERSION(2, 3, 0)
    VALUE(VIR_ERR_AGENT_UNSYNCED)
#endif
#if LIBVIR_CHECK_VERSION(2, 5, 0)
    VALUE(VIR_ERR_LIBSSH)
#endif
#if LIBVIR_CHECK_VERSION(4, 1, 0)
    VALUE(VIR_ERR_DEVICE_MISSING)
#endif
#if LIBVIR_CHECK_VERSION(4, 5, 0)
    VALUE(VIR_ERR_INVALID_NWFILTER_BINDING)
#endif
#if LIBVIR_CHECK_VERSION(4, 5, 0)
    VALUE(VIR_ERR_NO_NWFILTER_BINDING)
#endif
#if LIBVIR_CHECK_VERSION(5, 2, 0)
    VALUE(VIR_ERR_INVALID_DOMAIN_CHECKPOINT)
#endif
#if LIBVIR_CHECK_VERSION(5, 2, 0)
    VALUE(VIR_ERR_NO_DOMAIN_CHECKPOINT)
#endif
#if LIBVIR_CHECK_VERSION(5, 2, 0)
    VALUE(VIR_ERR_NO_DOMAIN_BACKUP)
#endif
#if LIBVIR_CHECK_VERSION(5, 5, 0)
    VALUE(VIR_ERR_INVALID_NETWORK_PORT)
#endif
#if LIBVIR_CHECK_VERSION(5, 5, 0)
    VALUE(VIR_ERR_NETWORK_PORT_EXIST)
#endif
#if LIBVIR_CHECK_VERSION(5, 5, 0)
    VALUE(VIR_ERR_NO_NETWORK_PORT)
#endif
#if LIBVIR_CHECK_VERSION(6, 1, 0)
    VALUE(VIR_ERR_NO_HOSTNAME)
#endif
#if LIBVIR_CHECK_VERSION(6, 10, 0)
    VALUE(VIR_ERR_CHECKPOINT_INCONSISTENT)
#endif
#if LIBVIR_CHECK_VERSION(7, 1, 0)
    VALUE(VIR_ERR_MULTIPLE_DOMAINS)
#endif
#if LIBVIR_CHECK_VERSION(9, 7, 0)
    VALUE(VIR_ERR_NO_NETWORK_METADATA)
#endif
#if LIBVIR_CHECK_VERSION(11, 2, 0)
    VALUE(VIR_ERR_AGENT_COMMAND_TIMEOUT)
#endif
#if LIBVIR_CHECK_VERSION(11, 2, 0)
    VALUE(VIR_ERR_AGENT_COMMAND_FAILED)
#endif
#if LIBVIR_CHECK_VERSION(11, 3, 1)
    VALUE(VIR_ERR_INVALID_ENCR_KEY_SECRET)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_EVENT_HANDLE_READABLE)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_EVENT_HANDLE_WRITABLE)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_EVENT_HANDLE_ERROR)
#endif
#if LIBVIR_CHECK_VERSION(0, 5, 0)
    VALUE(VIR_EVENT_HANDLE_HANGUP)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_INTERFACES_INACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_INTERFACES_ACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 3)
    VALUE(VIR_INTERFACE_XML_INACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(7, 7, 0)
    VALUE(VIR_INTERFACE_DEFINE_VALIDATE)
#endif
#if LIBVIR_CHECK_VERSION(5, 5, 0)
    VALUE(VIR_NETWORK_PORT_CREATE_RECLAIM)
#endif
#if LIBVIR_CHECK_VERSION(7, 8, 0)
    VALUE(VIR_NETWORK_PORT_CREATE_VALIDATE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_NETWORK_XML_INACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_NETWORKS_INACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_NETWORKS_ACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_NETWORKS_PERSISTENT)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_NETWORKS_TRANSIENT)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_NETWORKS_AUTOSTART)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART)
#endif
#if LIBVIR_CHECK_VERSION(7, 8, 0)
    VALUE(VIR_NETWORK_CREATE_VALIDATE)
#endif
#if LIBVIR_CHECK_VERSION(7, 7, 0)
    VALUE(VIR_NETWORK_DEFINE_VALIDATE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_UPDATE_COMMAND_NONE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_UPDATE_COMMAND_MODIFY)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_UPDATE_COMMAND_DELETE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_UPDATE_COMMAND_ADD_LAST)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_SECTION_NONE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_SECTION_BRIDGE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_SECTION_DOMAIN)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_SECTION_IP)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_SECTION_IP_DHCP_HOST)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_SECTION_IP_DHCP_RANGE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_SECTION_FORWARD)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_SECTION_FORWARD_INTERFACE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_SECTION_FORWARD_PF)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_SECTION_PORTGROUP)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_SECTION_DNS_HOST)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_SECTION_DNS_TXT)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_SECTION_DNS_SRV)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_UPDATE_AFFECT_CURRENT)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_UPDATE_AFFECT_LIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_NETWORK_UPDATE_AFFECT_CONFIG)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 1)
    VALUE(VIR_NETWORK_EVENT_DEFINED)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 1)
    VALUE(VIR_NETWORK_EVENT_UNDEFINED)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 1)
    VALUE(VIR_NETWORK_EVENT_STARTED)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 1)
    VALUE(VIR_NETWORK_EVENT_STOPPED)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 1)
    VALUE(VIR_NETWORK_EVENT_ID_LIFECYCLE)
#endif
#if LIBVIR_CHECK_VERSION(9, 8, 0)
    VALUE(VIR_NETWORK_EVENT_ID_METADATA_CHANGE)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 6)
    VALUE(VIR_IP_ADDR_TYPE_IPV4)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 6)
    VALUE(VIR_IP_ADDR_TYPE_IPV6)
#endif
#if LIBVIR_CHECK_VERSION(9, 7, 0)
    VALUE(VIR_NETWORK_METADATA_DESCRIPTION)
#endif
#if LIBVIR_CHECK_VERSION(9, 7, 0)
    VALUE(VIR_NETWORK_METADATA_TITLE)
#endif
#if LIBVIR_CHECK_VERSION(9, 7, 0)
    VALUE(VIR_NETWORK_METADATA_ELEMENT)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 4)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 4)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS)
#endif
#if LIBVIR_CHECK_VERSION(1, 1, 0)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC)
#endif
#if LIBVIR_CHECK_VERSION(3, 1, 0)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM)
#endif
#if LIBVIR_CHECK_VERSION(3, 4, 0)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES)
#endif
#if LIBVIR_CHECK_VERSION(3, 4, 0)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV)
#endif
#if LIBVIR_CHECK_VERSION(3, 4, 0)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV)
#endif
#if LIBVIR_CHECK_VERSION(6, 8, 0)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV)
#endif
#if LIBVIR_CHECK_VERSION(6, 9, 0)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA)
#endif
#if LIBVIR_CHECK_VERSION(7, 0, 0)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD)
#endif
#if LIBVIR_CHECK_VERSION(7, 0, 0)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE)
#endif
#if LIBVIR_CHECK_VERSION(7, 0, 0)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX)
#endif
#if LIBVIR_CHECK_VERSION(7, 9, 0)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD)
#endif
#if LIBVIR_CHECK_VERSION(11, 1, 0)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV)
#endif
#if LIBVIR_CHECK_VERSION(11, 1, 0)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER)
#endif
#if LIBVIR_CHECK_VERSION(10, 1, 0)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT)
#endif
#if LIBVIR_CHECK_VERSION(10, 1, 0)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT)
#endif
#if LIBVIR_CHECK_VERSION(7, 3, 0)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(7, 3, 0)
    VALUE(VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(10, 1, 0)
    VALUE(VIR_NODE_DEVICE_XML_INACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(8, 10, 0)
    VALUE(VIR_NODE_DEVICE_CREATE_XML_VALIDATE)
#endif
#if LIBVIR_CHECK_VERSION(8, 10, 0)
    VALUE(VIR_NODE_DEVICE_DEFINE_XML_VALIDATE)
#endif
#if LIBVIR_CHECK_VERSION(10, 1, 0)
    VALUE(VIR_NODE_DEVICE_UPDATE_AFFECT_CURRENT)
#endif
#if LIBVIR_CHECK_VERSION(10, 1, 0)
    VALUE(VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE)
#endif
#if LIBVIR_CHECK_VERSION(10, 1, 0)
    VALUE(VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG)
#endif
#if LIBVIR_CHECK_VERSION(2, 2, 0)
    VALUE(VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE)
#endif
#if LIBVIR_CHECK_VERSION(2, 2, 0)
    VALUE(VIR_NODE_DEVICE_EVENT_ID_UPDATE)
#endif
#if LIBVIR_CHECK_VERSION(2, 2, 0)
    VALUE(VIR_NODE_DEVICE_EVENT_CREATED)
#endif
#if LIBVIR_CHECK_VERSION(2, 2, 0)
    VALUE(VIR_NODE_DEVICE_EVENT_DELETED)
#endif
#if LIBVIR_CHECK_VERSION(7, 3, 0)
    VALUE(VIR_NODE_DEVICE_EVENT_DEFINED)
#endif
#if LIBVIR_CHECK_VERSION(7, 3, 0)
    VALUE(VIR_NODE_DEVICE_EVENT_UNDEFINED)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 8)
    VALUE(VIR_NODE_SUSPEND_TARGET_MEM)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 8)
    VALUE(VIR_NODE_SUSPEND_TARGET_DISK)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 8)
    VALUE(VIR_NODE_SUSPEND_TARGET_HYBRID)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
    VALUE(VIR_NODE_CPU_STATS_ALL_CPUS)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 3)
    VALUE(VIR_NODE_MEMORY_STATS_ALL_CELLS)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 9)
    VALUE(VIR_NODE_ALLOC_PAGES_ADD)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 9)
    VALUE(VIR_NODE_ALLOC_PAGES_SET)
#endif
#if LIBVIR_CHECK_VERSION(7, 8, 0)
    VALUE(VIR_NWFILTER_BINDING_CREATE_VALIDATE)
#endif
#if LIBVIR_CHECK_VERSION(7, 7, 0)
    VALUE(VIR_NWFILTER_DEFINE_VALIDATE)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 8)
    VALUE(VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 8)
    VALUE(VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
    VALUE(VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
    VALUE(VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
    VALUE(VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 0)
    VALUE(VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 15)
    VALUE(VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 3)
    VALUE(VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 3)
    VALUE(VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
    VALUE(VIR_SECRET_USAGE_TYPE_NONE)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 1)
    VALUE(VIR_SECRET_USAGE_TYPE_VOLUME)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 7)
    VALUE(VIR_SECRET_USAGE_TYPE_CEPH)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 4)
    VALUE(VIR_SECRET_USAGE_TYPE_ISCSI)
#endif
#if LIBVIR_CHECK_VERSION(2, 3, 0)
    VALUE(VIR_SECRET_USAGE_TYPE_TLS)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_SECRET_USAGE_TYPE_VTPM)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_SECRETS_EPHEMERAL)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_SECRETS_PRIVATE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_SECRETS_NO_PRIVATE)
#endif
#if LIBVIR_CHECK_VERSION(7, 7, 0)
    VALUE(VIR_SECRET_DEFINE_VALIDATE)
#endif
#if LIBVIR_CHECK_VERSION(3, 0, 0)
    VALUE(VIR_SECRET_EVENT_ID_LIFECYCLE)
#endif
#if LIBVIR_CHECK_VERSION(3, 0, 0)
    VALUE(VIR_SECRET_EVENT_ID_VALUE_CHANGED)
#endif
#if LIBVIR_CHECK_VERSION(3, 0, 0)
    VALUE(VIR_SECRET_EVENT_DEFINED)
#endif
#if LIBVIR_CHECK_VERSION(3, 0, 0)
    VALUE(VIR_SECRET_EVENT_UNDEFINED)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_STORAGE_POOL_INACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_STORAGE_POOL_BUILDING)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_STORAGE_POOL_RUNNING)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_STORAGE_POOL_DEGRADED)
#endif
#if LIBVIR_CHECK_VERSION(0, 8, 2)
    VALUE(VIR_STORAGE_POOL_INACCESSIBLE)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_STORAGE_POOL_BUILD_NEW)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_STORAGE_POOL_BUILD_REPAIR)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_STORAGE_POOL_BUILD_RESIZE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_STORAGE_POOL_BUILD_NO_OVERWRITE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_STORAGE_POOL_BUILD_OVERWRITE)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_STORAGE_POOL_DELETE_NORMAL)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_STORAGE_POOL_DELETE_ZEROED)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 1)
    VALUE(VIR_STORAGE_POOL_CREATE_NORMAL)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 1)
    VALUE(VIR_STORAGE_POOL_CREATE_WITH_BUILD)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 1)
    VALUE(VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 1)
    VALUE(VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
    VALUE(VIR_STORAGE_XML_INACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_DIR)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_FS)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_NETFS)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_DISK)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_SCSI)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_MPATH)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_RBD)
#endif
#if LIBVIR_CHECK_VERSION(0, 10, 2)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 1)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 8)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_ZFS)
#endif
#if LIBVIR_CHECK_VERSION(3, 1, 0)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE)
#endif
#if LIBVIR_CHECK_VERSION(5, 6, 0)
    VALUE(VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT)
#endif
#if LIBVIR_CHECK_VERSION(7, 7, 0)
    VALUE(VIR_STORAGE_POOL_DEFINE_VALIDATE)
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
    VALUE(VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE)
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
    VALUE(VIR_STORAGE_POOL_EVENT_ID_REFRESH)
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
    VALUE(VIR_STORAGE_POOL_EVENT_DEFINED)
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
    VALUE(VIR_STORAGE_POOL_EVENT_UNDEFINED)
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
    VALUE(VIR_STORAGE_POOL_EVENT_STARTED)
#endif
#if LIBVIR_CHECK_VERSION(2, 0, 0)
    VALUE(VIR_STORAGE_POOL_EVENT_STOPPED)
#endif
#if LIBVIR_CHECK_VERSION(3, 8, 0)
    VALUE(VIR_STORAGE_POOL_EVENT_CREATED)
#endif
#if LIBVIR_CHECK_VERSION(3, 8, 0)
    VALUE(VIR_STORAGE_POOL_EVENT_DELETED)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_STORAGE_VOL_FILE)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_STORAGE_VOL_BLOCK)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 5)
    VALUE(VIR_STORAGE_VOL_DIR)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 13)
    VALUE(VIR_STORAGE_VOL_NETWORK)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 0)
    VALUE(VIR_STORAGE_VOL_NETDIR)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 4)
    VALUE(VIR_STORAGE_VOL_PLOOP)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_STORAGE_VOL_DELETE_NORMAL)
#endif
#if LIBVIR_CHECK_VERSION(0, 4, 1)
    VALUE(VIR_STORAGE_VOL_DELETE_ZEROED)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 21)
    VALUE(VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_STORAGE_VOL_WIPE_ALG_ZERO)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_STORAGE_VOL_WIPE_ALG_NNSA)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_STORAGE_VOL_WIPE_ALG_DOD)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_STORAGE_VOL_WIPE_ALG_BSI)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_STORAGE_VOL_WIPE_ALG_GUTMANN)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_STORAGE_VOL_WIPE_ALG_RANDOM)
#endif
#if LIBVIR_CHECK_VERSION(1, 3, 2)
    VALUE(VIR_STORAGE_VOL_WIPE_ALG_TRIM)
#endif
#if LIBVIR_CHECK_VERSION(3, 0, 0)
    VALUE(VIR_STORAGE_VOL_USE_ALLOCATION)
#endif
#if LIBVIR_CHECK_VERSION(3, 0, 0)
    VALUE(VIR_STORAGE_VOL_GET_PHYSICAL)
#endif
#if LIBVIR_CHECK_VERSION(1, 0, 1)
    VALUE(VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA)
#endif
#if LIBVIR_CHECK_VERSION(1, 2, 13)
    VALUE(VIR_STORAGE_VOL_CREATE_REFLINK)
#endif
#if LIBVIR_CHECK_VERSION(8, 10, 0)
    VALUE(VIR_STORAGE_VOL_CREATE_VALIDATE)
#endif
#if LIBVIR_CHECK_VERSION(3, 4, 0)
    VALUE(VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM)
#endif
#if LIBVIR_CHECK_VERSION(3, 4, 0)
    VALUE(VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_STORAGE_VOL_RESIZE_ALLOCATE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_STORAGE_VOL_RESIZE_DELTA)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 10)
    VALUE(VIR_STORAGE_VOL_RESIZE_SHRINK)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
    VALUE(VIR_STREAM_NONBLOCK)
#endif
#if LIBVIR_CHECK_VERSION(3, 4, 0)
    VALUE(VIR_STREAM_RECV_STOP_AT_HOLE)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
    VALUE(VIR_STREAM_EVENT_READABLE)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
    VALUE(VIR_STREAM_EVENT_WRITABLE)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
    VALUE(VIR_STREAM_EVENT_ERROR)
#endif
#if LIBVIR_CHECK_VERSION(0, 7, 2)
    VALUE(VIR_STREAM_EVENT_HANGUP)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_TYPED_PARAM_INT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_TYPED_PARAM_UINT)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_TYPED_PARAM_LLONG)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_TYPED_PARAM_ULLONG)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_TYPED_PARAM_DOUBLE)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 2)
    VALUE(VIR_TYPED_PARAM_BOOLEAN)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 8)
    VALUE(VIR_TYPED_PARAM_STRING)
#endif
#if LIBVIR_CHECK_VERSION(0, 9, 8)
    VALUE(VIR_TYPED_PARAM_STRING_OKAY)
#endif
}

static void macros(void)
{
#ifdef VIR_SECURITY_DOI_BUFLEN
    VALUE(VIR_SECURITY_DOI_BUFLEN)
#endif
#ifdef VIR_SECURITY_LABEL_BUFLEN
    VALUE(VIR_SECURITY_LABEL_BUFLEN)
#endif
#ifdef VIR_SECURITY_MODEL_BUFLEN
    VALUE(VIR_SECURITY_MODEL_BUFLEN)
#endif
#ifdef VIR_UUID_STRING_BUFLEN
    VALUE(VIR_UUID_STRING_BUFLEN)
#endif
#ifdef VIR_UUID_BUFLEN
    VALUE(VIR_UUID_BUFLEN)
#endif
#ifdef VIR_DOMAIN_BLKIO_FIELD_LENGTH
    VALUE(VIR_DOMAIN_BLKIO_FIELD_LENGTH)
#endif
#ifdef VIR_DOMAIN_BLOCK_STATS_FIELD_LENGTH
    VALUE(VIR_DOMAIN_BLOCK_STATS_FIELD_LENGTH)
#endif
#ifdef VIR_DOMAIN_SEND_KEY_MAX_KEYS
    VALUE(VIR_DOMAIN_SEND_KEY_MAX_KEYS)
#endif
#ifdef VIR_KEYCODE_SET_RFB
    VALUE(VIR_KEYCODE_SET_RFB)
#endif
#ifdef VIR_DOMAIN_MEMORY_FIELD_LENGTH
    VALUE(VIR_DOMAIN_MEMORY_FIELD_LENGTH)
#endif
#ifdef VIR_DOMAIN_MEMORY_PARAM_UNLIMITED
    VALUE(VIR_DOMAIN_MEMORY_PARAM_UNLIMITED)
#endif
#ifdef VIR_DOMAIN_SCHED_FIELD_LENGTH
    VALUE(VIR_DOMAIN_SCHED_FIELD_LENGTH)
#endif
#ifdef VIR_NODE_MEMORY_STATS_FIELD_LENGTH
    VALUE(VIR_NODE_MEMORY_STATS_FIELD_LENGTH)
#endif
#ifdef VIR_NODE_CPU_STATS_FIELD_LENGTH
    VALUE(VIR_NODE_CPU_STATS_FIELD_LENGTH)
#endif
#ifdef VIR_TYPED_PARAM_FIELD_LENGTH
    VALUE(VIR_TYPED_PARAM_FIELD_LENGTH)
#endif
#ifdef VIR_THREADPOOL_JOB_QUEUE_DEPTH
    TEXT(VIR_THREADPOOL_JOB_QUEUE_DEPTH)
#endif
#ifdef VIR_THREADPOOL_WORKERS_FREE
    TEXT(VIR_THREADPOOL_WORKERS_FREE)
#endif
#ifdef VIR_THREADPOOL_WORKERS_PRIORITY
    TEXT(VIR_THREADPOOL_WORKERS_PRIORITY)
#endif
#ifdef VIR_THREADPOOL_WORKERS_MAX
    TEXT(VIR_THREADPOOL_WORKERS_MAX)
#endif
#ifdef VIR_THREADPOOL_WORKERS_MIN
    TEXT(VIR_THREADPOOL_WORKERS_MIN)
#endif
#ifdef VIR_THREADPOOL_WORKERS_CURRENT
    TEXT(VIR_THREADPOOL_WORKERS_CURRENT)
#endif
#ifdef VIR_CLIENT_INFO_SASL_USER_NAME
    TEXT(VIR_CLIENT_INFO_SASL_USER_NAME)
#endif
#ifdef VIR_CLIENT_INFO_UNIX_GROUP_ID
    TEXT(VIR_CLIENT_INFO_UNIX_GROUP_ID)
#endif
#ifdef VIR_CLIENT_INFO_SOCKET_ADDR
    TEXT(VIR_CLIENT_INFO_SOCKET_ADDR)
#endif
#ifdef VIR_CLIENT_INFO_UNIX_GROUP_NAME
    TEXT(VIR_CLIENT_INFO_UNIX_GROUP_NAME)
#endif
#ifdef VIR_CLIENT_INFO_UNIX_PROCESS_ID
    TEXT(VIR_CLIENT_INFO_UNIX_PROCESS_ID)
#endif
#ifdef VIR_CLIENT_INFO_SELINUX_CONTEXT
    TEXT(VIR_CLIENT_INFO_SELINUX_CONTEXT)
#endif
#ifdef VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME
    TEXT(VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME)
#endif
#ifdef VIR_CLIENT_INFO_UNIX_USER_NAME
    TEXT(VIR_CLIENT_INFO_UNIX_USER_NAME)
#endif
#ifdef VIR_CLIENT_INFO_UNIX_USER_ID
    TEXT(VIR_CLIENT_INFO_UNIX_USER_ID)
#endif
#ifdef VIR_CLIENT_INFO_READONLY
    TEXT(VIR_CLIENT_INFO_READONLY)
#endif
#ifdef VIR_SERVER_CLIENTS_UNAUTH_MAX
    TEXT(VIR_SERVER_CLIENTS_UNAUTH_MAX)
#endif
#ifdef VIR_SERVER_CLIENTS_MAX
    TEXT(VIR_SERVER_CLIENTS_MAX)
#endif
#ifdef VIR_SERVER_CLIENTS_CURRENT
    TEXT(VIR_SERVER_CLIENTS_CURRENT)
#endif
#ifdef VIR_SERVER_CLIENTS_UNAUTH_CURRENT
    TEXT(VIR_SERVER_CLIENTS_UNAUTH_CURRENT)
#endif
#ifdef VIR_CONNECT_IDENTITY_USER_NAME
    TEXT(VIR_CONNECT_IDENTITY_USER_NAME)
#endif
#ifdef VIR_CONNECT_IDENTITY_UNIX_USER_ID
    TEXT(VIR_CONNECT_IDENTITY_UNIX_USER_ID)
#endif
#ifdef VIR_CONNECT_IDENTITY_GROUP_NAME
    TEXT(VIR_CONNECT_IDENTITY_GROUP_NAME)
#endif
#ifdef VIR_CONNECT_IDENTITY_UNIX_GROUP_ID
    TEXT(VIR_CONNECT_IDENTITY_UNIX_GROUP_ID)
#endif
#ifdef VIR_CONNECT_IDENTITY_PROCESS_ID
    TEXT(VIR_CONNECT_IDENTITY_PROCESS_ID)
#endif
#ifdef VIR_CONNECT_IDENTITY_PROCESS_TIME
    TEXT(VIR_CONNECT_IDENTITY_PROCESS_TIME)
#endif
#ifdef VIR_CONNECT_IDENTITY_SASL_USER_NAME
    TEXT(VIR_CONNECT_IDENTITY_SASL_USER_NAME)
#endif
#ifdef VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME
    TEXT(VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME)
#endif
#ifdef VIR_CONNECT_IDENTITY_SELINUX_CONTEXT
    TEXT(VIR_CONNECT_IDENTITY_SELINUX_CONTEXT)
#endif
#ifdef VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES
    TEXT(VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES)
#endif
#ifdef VIR_DOMAIN_BLOCK_STATS_READ_BYTES
    TEXT(VIR_DOMAIN_BLOCK_STATS_READ_BYTES)
#endif
#ifdef VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES
    TEXT(VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES)
#endif
#ifdef VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES
    TEXT(VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES)
#endif
#ifdef VIR_DOMAIN_BLOCK_STATS_READ_REQ
    TEXT(VIR_DOMAIN_BLOCK_STATS_READ_REQ)
#endif
#ifdef VIR_DOMAIN_BLOCK_STATS_WRITE_REQ
    TEXT(VIR_DOMAIN_BLOCK_STATS_WRITE_REQ)
#endif
#ifdef VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ
    TEXT(VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ)
#endif
#ifdef VIR_DOMAIN_BLOCK_STATS_ERRS
    TEXT(VIR_DOMAIN_BLOCK_STATS_ERRS)
#endif
#ifdef VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES
    TEXT(VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES)
#endif
#ifdef VIR_DOMAIN_BLOCK_COPY_BANDWIDTH
    TEXT(VIR_DOMAIN_BLOCK_COPY_BANDWIDTH)
#endif
#ifdef VIR_DOMAIN_BLOCK_COPY_BUF_SIZE
    TEXT(VIR_DOMAIN_BLOCK_COPY_BUF_SIZE)
#endif
#ifdef VIR_DOMAIN_BLOCK_COPY_GRANULARITY
    TEXT(VIR_DOMAIN_BLOCK_COPY_GRANULARITY)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX)
#endif
#ifdef VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX
    TEXT(VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX)
#endif
#ifdef VIR_DOMAIN_BLKIO_DEVICE_WEIGHT
    TEXT(VIR_DOMAIN_BLKIO_DEVICE_WEIGHT)
#endif
#ifdef VIR_DOMAIN_BLKIO_DEVICE_READ_BPS
    TEXT(VIR_DOMAIN_BLKIO_DEVICE_READ_BPS)
#endif
#ifdef VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS
    TEXT(VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS)
#endif
#ifdef VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS
    TEXT(VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS)
#endif
#ifdef VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS
    TEXT(VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS)
#endif
#ifdef VIR_DOMAIN_BLKIO_WEIGHT
    TEXT(VIR_DOMAIN_BLKIO_WEIGHT)
#endif
#ifdef VIR_DOMAIN_BANDWIDTH_OUT_BURST
    TEXT(VIR_DOMAIN_BANDWIDTH_OUT_BURST)
#endif
#ifdef VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE
    TEXT(VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE)
#endif
#ifdef VIR_DOMAIN_BANDWIDTH_OUT_PEAK
    TEXT(VIR_DOMAIN_BANDWIDTH_OUT_PEAK)
#endif
#ifdef VIR_DOMAIN_BANDWIDTH_IN_BURST
    TEXT(VIR_DOMAIN_BANDWIDTH_IN_BURST)
#endif
#ifdef VIR_DOMAIN_BANDWIDTH_IN_AVERAGE
    TEXT(VIR_DOMAIN_BANDWIDTH_IN_AVERAGE)
#endif
#ifdef VIR_DOMAIN_BANDWIDTH_IN_PEAK
    TEXT(VIR_DOMAIN_BANDWIDTH_IN_PEAK)
#endif
#ifdef VIR_DOMAIN_BANDWIDTH_IN_FLOOR
    TEXT(VIR_DOMAIN_BANDWIDTH_IN_FLOOR)
#endif
#ifdef VIR_DOMAIN_ANNOUNCE_INTERFACE_INITIAL
    TEXT(VIR_DOMAIN_ANNOUNCE_INTERFACE_INITIAL)
#endif
#ifdef VIR_DOMAIN_ANNOUNCE_INTERFACE_MAX
    TEXT(VIR_DOMAIN_ANNOUNCE_INTERFACE_MAX)
#endif
#ifdef VIR_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS
    TEXT(VIR_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS)
#endif
#ifdef VIR_DOMAIN_ANNOUNCE_INTERFACE_STEP
    TEXT(VIR_DOMAIN_ANNOUNCE_INTERFACE_STEP)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX)
#endif
#ifdef VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA
    TEXT(VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC)
#endif
#ifdef VIR_DOMAIN_TUNABLE_CPU_VCPUPIN
    TEXT(VIR_DOMAIN_TUNABLE_CPU_VCPUPIN)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC)
#endif
#ifdef VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN
    TEXT(VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_DISK
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_DISK)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH)
#endif
#ifdef VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD
    TEXT(VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD)
#endif
#ifdef VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN
    TEXT(VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX)
#endif
#ifdef VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD
    TEXT(VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD)
#endif
#ifdef VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA
    TEXT(VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC)
#endif
#ifdef VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA
    TEXT(VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA)
#endif
#ifdef VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES
    TEXT(VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME)
#endif
#ifdef VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC
    TEXT(VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC)
#endif
#ifdef VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD
    TEXT(VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD)
#endif
#ifdef VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA
    TEXT(VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA)
#endif
#ifdef VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD
    TEXT(VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME
    TEXT(VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_OS_VERSION
    TEXT(VIR_DOMAIN_GUEST_INFO_OS_VERSION)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE
    TEXT(VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX
    TEXT(VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL
    TEXT(VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_OS_ID
    TEXT(VIR_DOMAIN_GUEST_INFO_OS_ID)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_OS_NAME
    TEXT(VIR_DOMAIN_GUEST_INFO_OS_NAME)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME
    TEXT(VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX
    TEXT(VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS
    TEXT(VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS
    TEXT(VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_IF_COUNT
    TEXT(VIR_DOMAIN_GUEST_INFO_IF_COUNT)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT
    TEXT(VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME
    TEXT(VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX
    TEXT(VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX
    TEXT(VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID
    TEXT(VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_IF_PREFIX
    TEXT(VIR_DOMAIN_GUEST_INFO_IF_PREFIX)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR
    TEXT(VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS
    TEXT(VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME
    TEXT(VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME
    TEXT(VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_OS_VARIANT
    TEXT(VIR_DOMAIN_GUEST_INFO_OS_VARIANT)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_DISK_COUNT
    TEXT(VIR_DOMAIN_GUEST_INFO_DISK_COUNT)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_OS_MACHINE
    TEXT(VIR_DOMAIN_GUEST_INFO_OS_MACHINE)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL
    TEXT(VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT
    TEXT(VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID
    TEXT(VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN
    TEXT(VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES
    TEXT(VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_USER_COUNT
    TEXT(VIR_DOMAIN_GUEST_INFO_USER_COUNT)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS
    TEXT(VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE
    TEXT(VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET
    TEXT(VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME
    TEXT(VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_LOAD_15M
    TEXT(VIR_DOMAIN_GUEST_INFO_LOAD_15M)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_DISK_PREFIX
    TEXT(VIR_DOMAIN_GUEST_INFO_DISK_PREFIX)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION
    TEXT(VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME
    TEXT(VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR
    TEXT(VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_FS_COUNT
    TEXT(VIR_DOMAIN_GUEST_INFO_FS_COUNT)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_USER_PREFIX
    TEXT(VIR_DOMAIN_GUEST_INFO_USER_PREFIX)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES
    TEXT(VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME
    TEXT(VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT
    TEXT(VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION
    TEXT(VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_LOAD_1M
    TEXT(VIR_DOMAIN_GUEST_INFO_LOAD_1M)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_FS_PREFIX
    TEXT(VIR_DOMAIN_GUEST_INFO_FS_PREFIX)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_LOAD_5M
    TEXT(VIR_DOMAIN_GUEST_INFO_LOAD_5M)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME
    TEXT(VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE
    TEXT(VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT
    TEXT(VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE
    TEXT(VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_DEVICE_COUNT
    TEXT(VIR_DOMAIN_GUEST_INFO_DEVICE_COUNT)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_DEVICE_PREFIX
    TEXT(VIR_DOMAIN_GUEST_INFO_DEVICE_PREFIX)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME
    TEXT(VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE
    TEXT(VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION
    TEXT(VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE
    TEXT(VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR
    TEXT(VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR)
#endif
#ifdef VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE
    TEXT(VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE)
#endif
#ifdef VIR_DOMAIN_JOB_DISK_PROCESSED
    TEXT(VIR_DOMAIN_JOB_DISK_PROCESSED)
#endif
#ifdef VIR_DOMAIN_JOB_MEMORY_PROCESSED
    TEXT(VIR_DOMAIN_JOB_MEMORY_PROCESSED)
#endif
#ifdef VIR_DOMAIN_JOB_TIME_ELAPSED_NET
    TEXT(VIR_DOMAIN_JOB_TIME_ELAPSED_NET)
#endif
#ifdef VIR_DOMAIN_JOB_DATA_REMAINING
    TEXT(VIR_DOMAIN_JOB_DATA_REMAINING)
#endif
#ifdef VIR_DOMAIN_JOB_OPERATION
    TEXT(VIR_DOMAIN_JOB_OPERATION)
#endif
#ifdef VIR_DOMAIN_JOB_DATA_TOTAL
    TEXT(VIR_DOMAIN_JOB_DATA_TOTAL)
#endif
#ifdef VIR_DOMAIN_JOB_TIME_ELAPSED
    TEXT(VIR_DOMAIN_JOB_TIME_ELAPSED)
#endif
#ifdef VIR_DOMAIN_JOB_DISK_TOTAL
    TEXT(VIR_DOMAIN_JOB_DISK_TOTAL)
#endif
#ifdef VIR_DOMAIN_JOB_DISK_REMAINING
    TEXT(VIR_DOMAIN_JOB_DISK_REMAINING)
#endif
#ifdef VIR_DOMAIN_JOB_MEMORY_BPS
    TEXT(VIR_DOMAIN_JOB_MEMORY_BPS)
#endif
#ifdef VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES
    TEXT(VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES)
#endif
#ifdef VIR_DOMAIN_JOB_DISK_BPS
    TEXT(VIR_DOMAIN_JOB_DISK_BPS)
#endif
#ifdef VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE
    TEXT(VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE)
#endif
#ifdef VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES
    TEXT(VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES)
#endif
#ifdef VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS
    TEXT(VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS)
#endif
#ifdef VIR_DOMAIN_JOB_DOWNTIME_NET
    TEXT(VIR_DOMAIN_JOB_DOWNTIME_NET)
#endif
#ifdef VIR_DOMAIN_JOB_SETUP_TIME
    TEXT(VIR_DOMAIN_JOB_SETUP_TIME)
#endif
#ifdef VIR_DOMAIN_JOB_MEMORY_CONSTANT
    TEXT(VIR_DOMAIN_JOB_MEMORY_CONSTANT)
#endif
#ifdef VIR_DOMAIN_JOB_COMPRESSION_PAGES
    TEXT(VIR_DOMAIN_JOB_COMPRESSION_PAGES)
#endif
#ifdef VIR_DOMAIN_JOB_TIME_REMAINING
    TEXT(VIR_DOMAIN_JOB_TIME_REMAINING)
#endif
#ifdef VIR_DOMAIN_JOB_COMPRESSION_CACHE
    TEXT(VIR_DOMAIN_JOB_COMPRESSION_CACHE)
#endif
#ifdef VIR_DOMAIN_JOB_DISK_TEMP_USED
    TEXT(VIR_DOMAIN_JOB_DISK_TEMP_USED)
#endif
#ifdef VIR_DOMAIN_JOB_DATA_PROCESSED
    TEXT(VIR_DOMAIN_JOB_DATA_PROCESSED)
#endif
#ifdef VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW
    TEXT(VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW)
#endif
#ifdef VIR_DOMAIN_JOB_SUCCESS
    TEXT(VIR_DOMAIN_JOB_SUCCESS)
#endif
#ifdef VIR_DOMAIN_JOB_DOWNTIME
    TEXT(VIR_DOMAIN_JOB_DOWNTIME)
#endif
#ifdef VIR_DOMAIN_JOB_DISK_TEMP_TOTAL
    TEXT(VIR_DOMAIN_JOB_DISK_TEMP_TOTAL)
#endif
#ifdef VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE
    TEXT(VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE)
#endif
#ifdef VIR_DOMAIN_JOB_COMPRESSION_BYTES
    TEXT(VIR_DOMAIN_JOB_COMPRESSION_BYTES)
#endif
#ifdef VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE
    TEXT(VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE)
#endif
#ifdef VIR_DOMAIN_JOB_MEMORY_TOTAL
    TEXT(VIR_DOMAIN_JOB_MEMORY_TOTAL)
#endif
#ifdef VIR_DOMAIN_JOB_ERRMSG
    TEXT(VIR_DOMAIN_JOB_ERRMSG)
#endif
#ifdef VIR_DOMAIN_JOB_MEMORY_NORMAL
    TEXT(VIR_DOMAIN_JOB_MEMORY_NORMAL)
#endif
#ifdef VIR_DOMAIN_JOB_MEMORY_REMAINING
    TEXT(VIR_DOMAIN_JOB_MEMORY_REMAINING)
#endif
#ifdef VIR_DOMAIN_JOB_MEMORY_ITERATION
    TEXT(VIR_DOMAIN_JOB_MEMORY_ITERATION)
#endif
#ifdef VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED
    TEXT(VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED)
#endif
#ifdef VIR_DOMAIN_MEMORY_MIN_GUARANTEE
    TEXT(VIR_DOMAIN_MEMORY_MIN_GUARANTEE)
#endif
#ifdef VIR_DOMAIN_MEMORY_HARD_LIMIT
    TEXT(VIR_DOMAIN_MEMORY_HARD_LIMIT)
#endif
#ifdef VIR_DOMAIN_MEMORY_SOFT_LIMIT
    TEXT(VIR_DOMAIN_MEMORY_SOFT_LIMIT)
#endif
#ifdef VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT
    TEXT(VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT)
#endif
#ifdef VIR_DOMAIN_NUMA_MODE
    TEXT(VIR_DOMAIN_NUMA_MODE)
#endif
#ifdef VIR_DOMAIN_NUMA_NODESET
    TEXT(VIR_DOMAIN_NUMA_NODESET)
#endif
#ifdef VIR_MIGRATE_PARAM_URI
    TEXT(VIR_MIGRATE_PARAM_URI)
#endif
#ifdef VIR_MIGRATE_PARAM_DEST_NAME
    TEXT(VIR_MIGRATE_PARAM_DEST_NAME)
#endif
#ifdef VIR_MIGRATE_PARAM_DEST_XML
    TEXT(VIR_MIGRATE_PARAM_DEST_XML)
#endif
#ifdef VIR_MIGRATE_PARAM_PERSIST_XML
    TEXT(VIR_MIGRATE_PARAM_PERSIST_XML)
#endif
#ifdef VIR_MIGRATE_PARAM_BANDWIDTH
    TEXT(VIR_MIGRATE_PARAM_BANDWIDTH)
#endif
#ifdef VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY
    TEXT(VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY)
#endif
#ifdef VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER
    TEXT(VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER)
#endif
#ifdef VIR_MIGRATE_PARAM_GRAPHICS_URI
    TEXT(VIR_MIGRATE_PARAM_GRAPHICS_URI)
#endif
#ifdef VIR_MIGRATE_PARAM_LISTEN_ADDRESS
    TEXT(VIR_MIGRATE_PARAM_LISTEN_ADDRESS)
#endif
#ifdef VIR_MIGRATE_PARAM_MIGRATE_DISKS
    TEXT(VIR_MIGRATE_PARAM_MIGRATE_DISKS)
#endif
#ifdef VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES
    TEXT(VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES)
#endif
#ifdef VIR_MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO
    TEXT(VIR_MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO)
#endif
#ifdef VIR_MIGRATE_PARAM_DISKS_PORT
    TEXT(VIR_MIGRATE_PARAM_DISKS_PORT)
#endif
#ifdef VIR_MIGRATE_PARAM_DISKS_URI
    TEXT(VIR_MIGRATE_PARAM_DISKS_URI)
#endif
#ifdef VIR_MIGRATE_PARAM_COMPRESSION
    TEXT(VIR_MIGRATE_PARAM_COMPRESSION)
#endif
#ifdef VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL
    TEXT(VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL)
#endif
#ifdef VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS
    TEXT(VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS)
#endif
#ifdef VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS
    TEXT(VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS)
#endif
#ifdef VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE
    TEXT(VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE)
#endif
#ifdef VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL
    TEXT(VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL)
#endif
#ifdef VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL
    TEXT(VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL)
#endif
#ifdef VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL
    TEXT(VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL)
#endif
#ifdef VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT
    TEXT(VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT)
#endif
#ifdef VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS
    TEXT(VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS)
#endif
#ifdef VIR_MIGRATE_PARAM_TLS_DESTINATION
    TEXT(VIR_MIGRATE_PARAM_TLS_DESTINATION)
#endif
#ifdef VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT
    TEXT(VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT)
#endif
#ifdef VIR_DOMAIN_SAVE_PARAM_DXML
    TEXT(VIR_DOMAIN_SAVE_PARAM_DXML)
#endif
#ifdef VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS
    TEXT(VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS)
#endif
#ifdef VIR_DOMAIN_SAVE_PARAM_FILE
    TEXT(VIR_DOMAIN_SAVE_PARAM_FILE)
#endif
#ifdef VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW
    TEXT(VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW)
#endif
#ifdef VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_GZIP
    TEXT(VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_GZIP)
#endif
#ifdef VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_BZIP2
    TEXT(VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_BZIP2)
#endif
#ifdef VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ
    TEXT(VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ)
#endif
#ifdef VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_LZOP
    TEXT(VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_LZOP)
#endif
#ifdef VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_ZSTD
    TEXT(VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_ZSTD)
#endif
#ifdef VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_SPARSE
    TEXT(VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_SPARSE)
#endif
#ifdef VIR_DOMAIN_STATS_STATE_STATE
    TEXT(VIR_DOMAIN_STATS_STATE_STATE)
#endif
#ifdef VIR_DOMAIN_STATS_STATE_REASON
    TEXT(VIR_DOMAIN_STATS_STATE_REASON)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_TIME
    TEXT(VIR_DOMAIN_STATS_CPU_TIME)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_USER
    TEXT(VIR_DOMAIN_STATS_CPU_USER)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_SYSTEM
    TEXT(VIR_DOMAIN_STATS_CPU_SYSTEM)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME
    TEXT(VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME
    TEXT(VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT
    TEXT(VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX
    TEXT(VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME
    TEXT(VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS
    TEXT(VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT
    TEXT(VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX
    TEXT(VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID
    TEXT(VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES
    TEXT(VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT
    TEXT(VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX
    TEXT(VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME
    TEXT(VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS
    TEXT(VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT
    TEXT(VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX
    TEXT(VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX)
#endif
#ifdef VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID
    TEXT(VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID)
#endif
#ifdef VIR_DOMAIN_STATS_BALLOON_CURRENT
    TEXT(VIR_DOMAIN_STATS_BALLOON_CURRENT)
#endif
#ifdef VIR_DOMAIN_STATS_BALLOON_MAXIMUM
    TEXT(VIR_DOMAIN_STATS_BALLOON_MAXIMUM)
#endif
#ifdef VIR_DOMAIN_STATS_BALLOON_SWAP_IN
    TEXT(VIR_DOMAIN_STATS_BALLOON_SWAP_IN)
#endif
#ifdef VIR_DOMAIN_STATS_BALLOON_SWAP_OUT
    TEXT(VIR_DOMAIN_STATS_BALLOON_SWAP_OUT)
#endif
#ifdef VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT
    TEXT(VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT)
#endif
#ifdef VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT
    TEXT(VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT)
#endif
#ifdef VIR_DOMAIN_STATS_BALLOON_UNUSED
    TEXT(VIR_DOMAIN_STATS_BALLOON_UNUSED)
#endif
#ifdef VIR_DOMAIN_STATS_BALLOON_AVAILABLE
    TEXT(VIR_DOMAIN_STATS_BALLOON_AVAILABLE)
#endif
#ifdef VIR_DOMAIN_STATS_BALLOON_USABLE
    TEXT(VIR_DOMAIN_STATS_BALLOON_USABLE)
#endif
#ifdef VIR_DOMAIN_STATS_BALLOON_RSS
    TEXT(VIR_DOMAIN_STATS_BALLOON_RSS)
#endif
#ifdef VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE
    TEXT(VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE)
#endif
#ifdef VIR_DOMAIN_STATS_BALLOON_DISK_CACHES
    TEXT(VIR_DOMAIN_STATS_BALLOON_DISK_CACHES)
#endif
#ifdef VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC
    TEXT(VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC)
#endif
#ifdef VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL
    TEXT(VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL)
#endif
#ifdef VIR_DOMAIN_STATS_VCPU_CURRENT
    TEXT(VIR_DOMAIN_STATS_VCPU_CURRENT)
#endif
#ifdef VIR_DOMAIN_STATS_VCPU_MAXIMUM
    TEXT(VIR_DOMAIN_STATS_VCPU_MAXIMUM)
#endif
#ifdef VIR_DOMAIN_STATS_VCPU_PREFIX
    TEXT(VIR_DOMAIN_STATS_VCPU_PREFIX)
#endif
#ifdef VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE
    TEXT(VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE)
#endif
#ifdef VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME
    TEXT(VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME)
#endif
#ifdef VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT
    TEXT(VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT)
#endif
#ifdef VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED
    TEXT(VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED)
#endif
#ifdef VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY
    TEXT(VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY)
#endif
#ifdef VIR_DOMAIN_STATS_NET_COUNT
    TEXT(VIR_DOMAIN_STATS_NET_COUNT)
#endif
#ifdef VIR_DOMAIN_STATS_NET_PREFIX
    TEXT(VIR_DOMAIN_STATS_NET_PREFIX)
#endif
#ifdef VIR_DOMAIN_STATS_NET_SUFFIX_NAME
    TEXT(VIR_DOMAIN_STATS_NET_SUFFIX_NAME)
#endif
#ifdef VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES
    TEXT(VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES)
#endif
#ifdef VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS
    TEXT(VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS)
#endif
#ifdef VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS
    TEXT(VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS)
#endif
#ifdef VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP
    TEXT(VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP)
#endif
#ifdef VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES
    TEXT(VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES)
#endif
#ifdef VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS
    TEXT(VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS)
#endif
#ifdef VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS
    TEXT(VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS)
#endif
#ifdef VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP
    TEXT(VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_COUNT
    TEXT(VIR_DOMAIN_STATS_BLOCK_COUNT)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_PREFIX
    TEXT(VIR_DOMAIN_STATS_BLOCK_PREFIX)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START)
#endif
#ifdef VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE
    TEXT(VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_CMT
    TEXT(VIR_DOMAIN_STATS_PERF_CMT)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_MBMT
    TEXT(VIR_DOMAIN_STATS_PERF_MBMT)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_MBML
    TEXT(VIR_DOMAIN_STATS_PERF_MBML)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_CACHE_MISSES
    TEXT(VIR_DOMAIN_STATS_PERF_CACHE_MISSES)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES
    TEXT(VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_INSTRUCTIONS
    TEXT(VIR_DOMAIN_STATS_PERF_INSTRUCTIONS)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_CPU_CYCLES
    TEXT(VIR_DOMAIN_STATS_PERF_CPU_CYCLES)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS
    TEXT(VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_BRANCH_MISSES
    TEXT(VIR_DOMAIN_STATS_PERF_BRANCH_MISSES)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_BUS_CYCLES
    TEXT(VIR_DOMAIN_STATS_PERF_BUS_CYCLES)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND
    TEXT(VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND
    TEXT(VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES
    TEXT(VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_CPU_CLOCK
    TEXT(VIR_DOMAIN_STATS_PERF_CPU_CLOCK)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_TASK_CLOCK
    TEXT(VIR_DOMAIN_STATS_PERF_TASK_CLOCK)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_PAGE_FAULTS
    TEXT(VIR_DOMAIN_STATS_PERF_PAGE_FAULTS)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES
    TEXT(VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS
    TEXT(VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN
    TEXT(VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ
    TEXT(VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS
    TEXT(VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS)
#endif
#ifdef VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS
    TEXT(VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS)
#endif
#ifdef VIR_DOMAIN_STATS_IOTHREAD_COUNT
    TEXT(VIR_DOMAIN_STATS_IOTHREAD_COUNT)
#endif
#ifdef VIR_DOMAIN_STATS_IOTHREAD_PREFIX
    TEXT(VIR_DOMAIN_STATS_IOTHREAD_PREFIX)
#endif
#ifdef VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS
    TEXT(VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS)
#endif
#ifdef VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW
    TEXT(VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW)
#endif
#ifdef VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK
    TEXT(VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK)
#endif
#ifdef VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_WEIGHT
    TEXT(VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_WEIGHT)
#endif
#ifdef VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT
    TEXT(VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT)
#endif
#ifdef VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX
    TEXT(VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX)
#endif
#ifdef VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME
    TEXT(VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME)
#endif
#ifdef VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS
    TEXT(VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS)
#endif
#ifdef VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT
    TEXT(VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT)
#endif
#ifdef VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX
    TEXT(VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX)
#endif
#ifdef VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID
    TEXT(VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID)
#endif
#ifdef VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL
    TEXT(VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL)
#endif
#ifdef VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL
    TEXT(VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL)
#endif
#ifdef VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS
    TEXT(VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS)
#endif
#ifdef VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME
    TEXT(VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME)
#endif
#ifdef VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD
    TEXT(VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD)
#endif
#ifdef VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE
    TEXT(VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE)
#endif
#ifdef VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND
    TEXT(VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND)
#endif
#ifdef VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX
    TEXT(VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX)
#endif
#ifdef VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND
    TEXT(VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND)
#endif
#ifdef VIR_DOMAIN_STATS_VM_PREFIX
    TEXT(VIR_DOMAIN_STATS_VM_PREFIX)
#endif
#ifdef VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR
    TEXT(VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR)
#endif
#ifdef VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM
    TEXT(VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM)
#endif
#ifdef VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX
    TEXT(VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX)
#endif
#ifdef VIR_PERF_PARAM_CMT
    TEXT(VIR_PERF_PARAM_CMT)
#endif
#ifdef VIR_PERF_PARAM_MBMT
    TEXT(VIR_PERF_PARAM_MBMT)
#endif
#ifdef VIR_PERF_PARAM_MBML
    TEXT(VIR_PERF_PARAM_MBML)
#endif
#ifdef VIR_PERF_PARAM_CPU_CYCLES
    TEXT(VIR_PERF_PARAM_CPU_CYCLES)
#endif
#ifdef VIR_PERF_PARAM_INSTRUCTIONS
    TEXT(VIR_PERF_PARAM_INSTRUCTIONS)
#endif
#ifdef VIR_PERF_PARAM_CACHE_REFERENCES
    TEXT(VIR_PERF_PARAM_CACHE_REFERENCES)
#endif
#ifdef VIR_PERF_PARAM_CACHE_MISSES
    TEXT(VIR_PERF_PARAM_CACHE_MISSES)
#endif
#ifdef VIR_PERF_PARAM_BRANCH_INSTRUCTIONS
    TEXT(VIR_PERF_PARAM_BRANCH_INSTRUCTIONS)
#endif
#ifdef VIR_PERF_PARAM_BRANCH_MISSES
    TEXT(VIR_PERF_PARAM_BRANCH_MISSES)
#endif
#ifdef VIR_PERF_PARAM_BUS_CYCLES
    TEXT(VIR_PERF_PARAM_BUS_CYCLES)
#endif
#ifdef VIR_PERF_PARAM_STALLED_CYCLES_FRONTEND
    TEXT(VIR_PERF_PARAM_STALLED_CYCLES_FRONTEND)
#endif
#ifdef VIR_PERF_PARAM_STALLED_CYCLES_BACKEND
    TEXT(VIR_PERF_PARAM_STALLED_CYCLES_BACKEND)
#endif
#ifdef VIR_PERF_PARAM_REF_CPU_CYCLES
    TEXT(VIR_PERF_PARAM_REF_CPU_CYCLES)
#endif
#ifdef VIR_PERF_PARAM_CPU_CLOCK
    TEXT(VIR_PERF_PARAM_CPU_CLOCK)
#endif
#ifdef VIR_PERF_PARAM_TASK_CLOCK
    TEXT(VIR_PERF_PARAM_TASK_CLOCK)
#endif
#ifdef VIR_PERF_PARAM_PAGE_FAULTS
    TEXT(VIR_PERF_PARAM_PAGE_FAULTS)
#endif
#ifdef VIR_PERF_PARAM_CONTEXT_SWITCHES
    TEXT(VIR_PERF_PARAM_CONTEXT_SWITCHES)
#endif
#ifdef VIR_PERF_PARAM_CPU_MIGRATIONS
    TEXT(VIR_PERF_PARAM_CPU_MIGRATIONS)
#endif
#ifdef VIR_PERF_PARAM_PAGE_FAULTS_MIN
    TEXT(VIR_PERF_PARAM_PAGE_FAULTS_MIN)
#endif
#ifdef VIR_PERF_PARAM_PAGE_FAULTS_MAJ
    TEXT(VIR_PERF_PARAM_PAGE_FAULTS_MAJ)
#endif
#ifdef VIR_PERF_PARAM_ALIGNMENT_FAULTS
    TEXT(VIR_PERF_PARAM_ALIGNMENT_FAULTS)
#endif
#ifdef VIR_PERF_PARAM_EMULATION_FAULTS
    TEXT(VIR_PERF_PARAM_EMULATION_FAULTS)
#endif
#ifdef VIR_DOMAIN_CPU_STATS_CPUTIME
    TEXT(VIR_DOMAIN_CPU_STATS_CPUTIME)
#endif
#ifdef VIR_DOMAIN_CPU_STATS_VCPUTIME
    TEXT(VIR_DOMAIN_CPU_STATS_VCPUTIME)
#endif
#ifdef VIR_DOMAIN_CPU_STATS_USERTIME
    TEXT(VIR_DOMAIN_CPU_STATS_USERTIME)
#endif
#ifdef VIR_DOMAIN_CPU_STATS_SYSTEMTIME
    TEXT(VIR_DOMAIN_CPU_STATS_SYSTEMTIME)
#endif
#ifdef VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX
    TEXT(VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX)
#endif
#ifdef VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN
    TEXT(VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN)
#endif
#ifdef VIR_DOMAIN_IOTHREAD_POLL_GROW
    TEXT(VIR_DOMAIN_IOTHREAD_POLL_GROW)
#endif
#ifdef VIR_DOMAIN_IOTHREAD_POLL_MAX_NS
    TEXT(VIR_DOMAIN_IOTHREAD_POLL_MAX_NS)
#endif
#ifdef VIR_DOMAIN_IOTHREAD_POLL_SHRINK
    TEXT(VIR_DOMAIN_IOTHREAD_POLL_SHRINK)
#endif
#ifdef VIR_DOMAIN_IOTHREAD_POLL_WEIGHT
    TEXT(VIR_DOMAIN_IOTHREAD_POLL_WEIGHT)
#endif
#ifdef VIR_DOMAIN_SCHEDULER_LIMIT
    TEXT(VIR_DOMAIN_SCHEDULER_LIMIT)
#endif
#ifdef VIR_DOMAIN_SCHEDULER_WEIGHT
    TEXT(VIR_DOMAIN_SCHEDULER_WEIGHT)
#endif
#ifdef VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA
    TEXT(VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA)
#endif
#ifdef VIR_DOMAIN_SCHEDULER_VCPU_QUOTA
    TEXT(VIR_DOMAIN_SCHEDULER_VCPU_QUOTA)
#endif
#ifdef VIR_DOMAIN_SCHEDULER_RESERVATION
    TEXT(VIR_DOMAIN_SCHEDULER_RESERVATION)
#endif
#ifdef VIR_DOMAIN_SCHEDULER_VCPU_PERIOD
    TEXT(VIR_DOMAIN_SCHEDULER_VCPU_PERIOD)
#endif
#ifdef VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD
    TEXT(VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD)
#endif
#ifdef VIR_DOMAIN_SCHEDULER_SHARES
    TEXT(VIR_DOMAIN_SCHEDULER_SHARES)
#endif
#ifdef VIR_DOMAIN_SCHEDULER_CAP
    TEXT(VIR_DOMAIN_SCHEDULER_CAP)
#endif
#ifdef VIR_DOMAIN_SCHEDULER_CPU_SHARES
    TEXT(VIR_DOMAIN_SCHEDULER_CPU_SHARES)
#endif
#ifdef VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA
    TEXT(VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA)
#endif
#ifdef VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD
    TEXT(VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD)
#endif
#ifdef VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA
    TEXT(VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA)
#endif
#ifdef VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD
    TEXT(VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD)
#endif
#ifdef VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER
    TEXT(VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER)
#endif
#ifdef VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY
    TEXT(VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY)
#endif
#ifdef VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY
    TEXT(VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY)
#endif
#ifdef VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET
    TEXT(VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET)
#endif
#ifdef VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT
    TEXT(VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT)
#endif
#ifdef VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR
    TEXT(VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR)
#endif
#ifdef VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR
    TEXT(VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR)
#endif
#ifdef VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID
    TEXT(VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID)
#endif
#ifdef VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS
    TEXT(VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS)
#endif
#ifdef VIR_NETWORK_PORT_BANDWIDTH_IN_BURST
    TEXT(VIR_NETWORK_PORT_BANDWIDTH_IN_BURST)
#endif
#ifdef VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE
    TEXT(VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE)
#endif
#ifdef VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST
    TEXT(VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST)
#endif
#ifdef VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR
    TEXT(VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR)
#endif
#ifdef VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK
    TEXT(VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK)
#endif
#ifdef VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE
    TEXT(VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE)
#endif
#ifdef VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK
    TEXT(VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK)
#endif
#ifdef VIR_NODE_CPU_STATS_KERNEL
    TEXT(VIR_NODE_CPU_STATS_KERNEL)
#endif
#ifdef VIR_NODE_CPU_STATS_USER
    TEXT(VIR_NODE_CPU_STATS_USER)
#endif
#ifdef VIR_NODE_CPU_STATS_IDLE
    TEXT(VIR_NODE_CPU_STATS_IDLE)
#endif
#ifdef VIR_NODE_CPU_STATS_IOWAIT
    TEXT(VIR_NODE_CPU_STATS_IOWAIT)
#endif
#ifdef VIR_NODE_CPU_STATS_INTR
    TEXT(VIR_NODE_CPU_STATS_INTR)
#endif
#ifdef VIR_NODE_CPU_STATS_GUEST
    TEXT(VIR_NODE_CPU_STATS_GUEST)
#endif
#ifdef VIR_NODE_CPU_STATS_UTILIZATION
    TEXT(VIR_NODE_CPU_STATS_UTILIZATION)
#endif
#ifdef VIR_NODE_MEMORY_STATS_TOTAL
    TEXT(VIR_NODE_MEMORY_STATS_TOTAL)
#endif
#ifdef VIR_NODE_MEMORY_STATS_FREE
    TEXT(VIR_NODE_MEMORY_STATS_FREE)
#endif
#ifdef VIR_NODE_MEMORY_STATS_AVAILABLE
    TEXT(VIR_NODE_MEMORY_STATS_AVAILABLE)
#endif
#ifdef VIR_NODE_MEMORY_STATS_BUFFERS
    TEXT(VIR_NODE_MEMORY_STATS_BUFFERS)
#endif
#ifdef VIR_NODE_MEMORY_STATS_CACHED
    TEXT(VIR_NODE_MEMORY_STATS_CACHED)
#endif
#ifdef VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN
    TEXT(VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN)
#endif
#ifdef VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS
    TEXT(VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS)
#endif
#ifdef VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES
    TEXT(VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES)
#endif
#ifdef VIR_NODE_MEMORY_SHARED_PAGES_SHARED
    TEXT(VIR_NODE_MEMORY_SHARED_PAGES_SHARED)
#endif
#ifdef VIR_NODE_MEMORY_SHARED_PAGES_SHARING
    TEXT(VIR_NODE_MEMORY_SHARED_PAGES_SHARING)
#endif
#ifdef VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED
    TEXT(VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED)
#endif
#ifdef VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE
    TEXT(VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE)
#endif
#ifdef VIR_NODE_MEMORY_SHARED_FULL_SCANS
    TEXT(VIR_NODE_MEMORY_SHARED_FULL_SCANS)
#endif
#ifdef VIR_NODE_SEV_PDH
    TEXT(VIR_NODE_SEV_PDH)
#endif
#ifdef VIR_NODE_SEV_CERT_CHAIN
    TEXT(VIR_NODE_SEV_CERT_CHAIN)
#endif
#ifdef VIR_NODE_SEV_CPU0_ID
    TEXT(VIR_NODE_SEV_CPU0_ID)
#endif
#ifdef VIR_NODE_SEV_CBITPOS
    TEXT(VIR_NODE_SEV_CBITPOS)
#endif
#ifdef VIR_NODE_SEV_REDUCED_PHYS_BITS
    TEXT(VIR_NODE_SEV_REDUCED_PHYS_BITS)
#endif
#ifdef VIR_NODE_SEV_MAX_GUESTS
    TEXT(VIR_NODE_SEV_MAX_GUESTS)
#endif
#ifdef VIR_NODE_SEV_MAX_ES_GUESTS
    TEXT(VIR_NODE_SEV_MAX_ES_GUESTS)
#endif
}

static void records(void)
{
    SIZE(virSecurityModel)
    FIELD(virSecurityModel, model)
    FIELD(virSecurityModel, doi)
    SIZE(virConnectCredential)
    FIELD(virConnectCredential, type)
    FIELD(virConnectCredential, prompt)
    FIELD(virConnectCredential, challenge)
    FIELD(virConnectCredential, defresult)
    FIELD(virConnectCredential, result)
    FIELD(virConnectCredential, resultlen)
    SIZE(virConnectAuth)
    FIELD(virConnectAuth, credtype)
    FIELD(virConnectAuth, ncredtype)
    FIELD(virConnectAuth, cb)
    FIELD(virConnectAuth, cbdata)
    SIZE(virDomainBlockStatsStruct)
    FIELD(virDomainBlockStatsStruct, rd_req)
    FIELD(virDomainBlockStatsStruct, rd_bytes)
    FIELD(virDomainBlockStatsStruct, wr_req)
    FIELD(virDomainBlockStatsStruct, wr_bytes)
    FIELD(virDomainBlockStatsStruct, errs)
    SIZE(virDomainBlockInfo)
    FIELD(virDomainBlockInfo, capacity)
    FIELD(virDomainBlockInfo, allocation)
    FIELD(virDomainBlockInfo, physical)
    SIZE(virDomainBlockJobInfo)
    FIELD(virDomainBlockJobInfo, type)
    FIELD(virDomainBlockJobInfo, bandwidth)
    FIELD(virDomainBlockJobInfo, cur)
    FIELD(virDomainBlockJobInfo, end)
    SIZE(virDomainDiskError)
    FIELD(virDomainDiskError, disk)
    FIELD(virDomainDiskError, error)
    SIZE(virDomainInterfaceStatsStruct)
    FIELD(virDomainInterfaceStatsStruct, rx_bytes)
    FIELD(virDomainInterfaceStatsStruct, rx_packets)
    FIELD(virDomainInterfaceStatsStruct, rx_errs)
    FIELD(virDomainInterfaceStatsStruct, rx_drop)
    FIELD(virDomainInterfaceStatsStruct, tx_bytes)
    FIELD(virDomainInterfaceStatsStruct, tx_packets)
    FIELD(virDomainInterfaceStatsStruct, tx_errs)
    FIELD(virDomainInterfaceStatsStruct, tx_drop)
    SIZE(virDomainEventGraphicsAddress)
    FIELD(virDomainEventGraphicsAddress, family)
    FIELD(virDomainEventGraphicsAddress, node)
    FIELD(virDomainEventGraphicsAddress, service)
    SIZE(virDomainEventGraphicsSubjectIdentity)
    FIELD(virDomainEventGraphicsSubjectIdentity, type)
    FIELD(virDomainEventGraphicsSubjectIdentity, name)
    SIZE(virDomainEventGraphicsSubject)
    FIELD(virDomainEventGraphicsSubject, nidentity)
    FIELD(virDomainEventGraphicsSubject, identities)
    SIZE(virDomainFSInfo)
    FIELD(virDomainFSInfo, mountpoint)
    FIELD(virDomainFSInfo, name)
    FIELD(virDomainFSInfo, fstype)
    FIELD(virDomainFSInfo, ndevAlias)
    FIELD(virDomainFSInfo, devAlias)
    SIZE(virDomainIPAddress)
    FIELD(virDomainIPAddress, type)
    FIELD(virDomainIPAddress, addr)
    FIELD(virDomainIPAddress, prefix)
    SIZE(virDomainInterface)
    FIELD(virDomainInterface, name)
    FIELD(virDomainInterface, hwaddr)
    FIELD(virDomainInterface, naddrs)
    FIELD(virDomainInterface, addrs)
    SIZE(virDomainJobInfo)
    FIELD(virDomainJobInfo, type)
    FIELD(virDomainJobInfo, timeElapsed)
    FIELD(virDomainJobInfo, timeRemaining)
    FIELD(virDomainJobInfo, dataTotal)
    FIELD(virDomainJobInfo, dataProcessed)
    FIELD(virDomainJobInfo, dataRemaining)
    FIELD(virDomainJobInfo, memTotal)
    FIELD(virDomainJobInfo, memProcessed)
    FIELD(virDomainJobInfo, memRemaining)
    FIELD(virDomainJobInfo, fileTotal)
    FIELD(virDomainJobInfo, fileProcessed)
    FIELD(virDomainJobInfo, fileRemaining)
    SIZE(virDomainMemoryStatStruct)
    FIELD(virDomainMemoryStatStruct, tag)
    FIELD(virDomainMemoryStatStruct, val)
    SIZE(virDomainStatsRecord)
    FIELD(virDomainStatsRecord, dom)
    FIELD(virDomainStatsRecord, params)
    FIELD(virDomainStatsRecord, nparams)
    SIZE(virVcpuInfo)
    FIELD(virVcpuInfo, number)
    FIELD(virVcpuInfo, state)
    FIELD(virVcpuInfo, cpuTime)
    FIELD(virVcpuInfo, cpu)
    SIZE(virDomainIOThreadInfo)
    FIELD(virDomainIOThreadInfo, iothread_id)
    FIELD(virDomainIOThreadInfo, cpumap)
    FIELD(virDomainIOThreadInfo, cpumaplen)
    SIZE(virSecurityLabel)
    FIELD(virSecurityLabel, label)
    FIELD(virSecurityLabel, enforcing)
    SIZE(virDomainControlInfo)
    FIELD(virDomainControlInfo, state)
    FIELD(virDomainControlInfo, details)
    FIELD(virDomainControlInfo, stateTime)
    SIZE(virDomainInfo)
    FIELD(virDomainInfo, state)
    FIELD(virDomainInfo, maxMem)
    FIELD(virDomainInfo, memory)
    FIELD(virDomainInfo, nrVirtCpu)
    FIELD(virDomainInfo, cpuTime)
    SIZE(virError)
    FIELD(virError, code)
    FIELD(virError, domain)
    FIELD(virError, message)
    FIELD(virError, level)
    FIELD(virError, conn)
    FIELD(virError, dom)
    FIELD(virError, str1)
    FIELD(virError, str2)
    FIELD(virError, str3)
    FIELD(virError, int1)
    FIELD(virError, int2)
    FIELD(virError, net)
    SIZE(virNetworkDHCPLease)
    FIELD(virNetworkDHCPLease, iface)
    FIELD(virNetworkDHCPLease, expirytime)
    FIELD(virNetworkDHCPLease, type)
    FIELD(virNetworkDHCPLease, mac)
    FIELD(virNetworkDHCPLease, iaid)
    FIELD(virNetworkDHCPLease, ipaddr)
    FIELD(virNetworkDHCPLease, prefix)
    FIELD(virNetworkDHCPLease, hostname)
    FIELD(virNetworkDHCPLease, clientid)
    SIZE(virNodeInfo)
    FIELD(virNodeInfo, model)
    FIELD(virNodeInfo, memory)
    FIELD(virNodeInfo, cpus)
    FIELD(virNodeInfo, mhz)
    FIELD(virNodeInfo, nodes)
    FIELD(virNodeInfo, sockets)
    FIELD(virNodeInfo, cores)
    FIELD(virNodeInfo, threads)
    SIZE(virNodeCPUStats)
    FIELD(virNodeCPUStats, field)
    FIELD(virNodeCPUStats, value)
    SIZE(virNodeMemoryStats)
    FIELD(virNodeMemoryStats, field)
    FIELD(virNodeMemoryStats, value)
    SIZE(virStoragePoolInfo)
    FIELD(virStoragePoolInfo, state)
    FIELD(virStoragePoolInfo, capacity)
    FIELD(virStoragePoolInfo, allocation)
    FIELD(virStoragePoolInfo, available)
    SIZE(virStorageVolInfo)
    FIELD(virStorageVolInfo, type)
    FIELD(virStorageVolInfo, capacity)
    FIELD(virStorageVolInfo, allocation)
    SIZE(virTypedParameter)
    FIELD(virTypedParameter, field)
    FIELD(virTypedParameter, type)
    FIELD(virTypedParameter, value)
}

int main(void)
{
    values();
    macros();
    records();
    return 0;
}
