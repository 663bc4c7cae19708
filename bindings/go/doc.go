// Generated from api-spec by `cargo xtask generate`. Do not edit.

// Package libvirt is the virtualization API in Go, over its C library.
//
// A connection comes from [NewConnect]; domains, networks, storage pools and the rest come from its methods. Each object
// that a call gives is the caller's, who gives it back with Free. An error is an [Error], and is that of the very call
// that failed. Methods say in their documentation which function of C they call.
//
// Functions that begin with virDomainQemu, virDomainLxc and virAdm are in libraries of their own; the tags
// libvirt_without_qemu, libvirt_without_lxc and libvirt_without_admin leave them out. With the tag libvirt_static the
// libraries become part of the program.
//
// # Parameters of tuning events
//
// [DomainEventTunable] takes them apart:
//
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC: blkdeviotune.write_iops_sec
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX: blkdeviotune.read_bytes_sec_max
//   - C.VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA: cputune.emulator_quota
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC: blkdeviotune.total_bytes_sec
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH: blkdeviotune.write_iops_sec_max_length
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH: blkdeviotune.total_bytes_sec_max_length
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX: blkdeviotune.read_iops_sec_max
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX: blkdeviotune.write_bytes_sec_max
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC: blkdeviotune.size_iops_sec
//   - C.VIR_DOMAIN_TUNABLE_CPU_VCPUPIN: cputune.vcpupin%u
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC: blkdeviotune.read_iops_sec
//   - C.VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN: cputune.emulatorpin
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH: blkdeviotune.write_bytes_sec_max_length
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_DISK: blkdeviotune.disk
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH: blkdeviotune.read_bytes_sec_max_length
//   - C.VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD: cputune.iothread_period
//   - C.VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN: cputune.iothreadpin%u
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX: blkdeviotune.write_iops_sec_max
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX: blkdeviotune.total_bytes_sec_max
//   - C.VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD: cputune.global_period
//   - C.VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA: cputune.vcpu_quota
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC: blkdeviotune.total_iops_sec
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH: blkdeviotune.read_iops_sec_max_length
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX: blkdeviotune.total_iops_sec_max
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH: blkdeviotune.total_iops_sec_max_length
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC: blkdeviotune.read_bytes_sec
//   - C.VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA: cputune.global_quota
//   - C.VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES: cputune.cpu_shares
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME: blkdeviotune.group_name
//   - C.VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC: blkdeviotune.write_bytes_sec
//   - C.VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD: cputune.emulator_period
//   - C.VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA: cputune.iothread_quota
//   - C.VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD: cputune.vcpu_period
//
// # Functions of C without a name here
//
// Because arrays of typed parameters are C's own:
//
//   - C.virTypedParamsAddBoolean
//   - C.virTypedParamsAddDouble
//   - C.virTypedParamsAddFromString
//   - C.virTypedParamsAddInt
//   - C.virTypedParamsAddLLong
//   - C.virTypedParamsAddString
//   - C.virTypedParamsAddStringList
//   - C.virTypedParamsAddUInt
//   - C.virTypedParamsAddULLong
//   - C.virTypedParamsClear
//   - C.virTypedParamsFree
//   - C.virTypedParamsGet
//   - C.virTypedParamsGetBoolean
//   - C.virTypedParamsGetDouble
//   - C.virTypedParamsGetInt
//   - C.virTypedParamsGetLLong
//   - C.virTypedParamsGetString
//   - C.virTypedParamsGetUInt
//   - C.virTypedParamsGetULLong
//
// Because every call gives its own error:
//
//   - C.virConnCopyLastError
//   - C.virConnGetLastError
//   - C.virConnResetLastError
//   - C.virConnSetErrorFunc
//   - C.virCopyLastError
//   - C.virDefaultErrorFunc
//   - C.virFreeError
//   - C.virGetLastError
//   - C.virGetLastErrorCode
//   - C.virGetLastErrorDomain
//   - C.virGetLastErrorMessage
//   - C.virResetError
//   - C.virResetLastError
//   - C.virSaveLastError
//   - C.virSetErrorFunc
//
// Because objects have Ref and Free themselves, and lists are freed as they are taken:
//
//   - C.virAdmClientFree
//   - C.virAdmConnectRef
//   - C.virAdmServerFree
//   - C.virConnectRef
//   - C.virDomainCheckpointFree
//   - C.virDomainCheckpointRef
//   - C.virDomainFSInfoFree
//   - C.virDomainFree
//   - C.virDomainIOThreadInfoFree
//   - C.virDomainInterfaceFree
//   - C.virDomainRef
//   - C.virDomainSnapshotFree
//   - C.virDomainSnapshotRef
//   - C.virDomainStatsRecordListFree
//   - C.virInterfaceFree
//   - C.virInterfaceRef
//   - C.virNWFilterBindingFree
//   - C.virNWFilterBindingRef
//   - C.virNWFilterFree
//   - C.virNWFilterRef
//   - C.virNetworkDHCPLeaseFree
//   - C.virNetworkFree
//   - C.virNetworkPortFree
//   - C.virNetworkPortRef
//   - C.virNetworkRef
//   - C.virNodeDeviceFree
//   - C.virNodeDeviceRef
//   - C.virSecretFree
//   - C.virSecretRef
//   - C.virStoragePoolFree
//   - C.virStoragePoolRef
//   - C.virStorageVolFree
//   - C.virStorageVolRef
//   - C.virStreamFree
//   - C.virStreamRef
//
// Because the methods for each event serve for these too:
//
//   - C.virConnectDomainEventDeregister
//   - C.virConnectDomainEventRegister
//
// Nor are there constants for the room that C needs:
//
//   - C.VIR_SECURITY_DOI_BUFLEN
//   - C.VIR_SECURITY_LABEL_BUFLEN
//   - C.VIR_SECURITY_MODEL_BUFLEN
//   - C.VIR_UUID_STRING_BUFLEN
//   - C.VIR_UUID_BUFLEN
package libvirt
