/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Constants that belong to no enum. */
#pragma once

/**
 * PV_SECURITY_DOI_BUFLEN:
 *
 * Size of a buffer for a security model's domain of interpretation, including the final NUL.
 */
#define PV_SECURITY_DOI_BUFLEN 257

/**
 * PV_SECURITY_LABEL_BUFLEN:
 *
 * Size of a buffer for a security label, including the final NUL.
 */
#define PV_SECURITY_LABEL_BUFLEN 4097

/**
 * PV_SECURITY_MODEL_BUFLEN:
 *
 * Size of a buffer for the name of a security model, including the final NUL.
 */
#define PV_SECURITY_MODEL_BUFLEN 257

/**
 * PV_UUID_STRING_BUFLEN:
 *
 * Size of a buffer for a UUID as text, including the final NUL.
 */
#define PV_UUID_STRING_BUFLEN 37

/**
 * PV_UUID_BUFLEN:
 *
 * Size of a UUID as raw bytes.
 */
#define PV_UUID_BUFLEN 16

/**
 * PV_LIBVIR_VERSION_NUMBER:
 *
 * Version of the interface at build time, as major * 1,000,000 + minor * 1,000 + micro.
 */
#define PV_LIBVIR_VERSION_NUMBER 12007000

/**
 * PV_DOMAIN_BLKIO_FIELD_LENGTH:
 *
 * Room for a block I/O parameter name, terminator included; the older name of `VIR_TYPED_PARAM_FIELD_LENGTH`.
 */
#define PV_DOMAIN_BLKIO_FIELD_LENGTH 80

/**
 * PV_DOMAIN_BLOCK_STATS_FIELD_LENGTH:
 *
 * Room for the name of a block statistic, terminator included; the older name of `VIR_TYPED_PARAM_FIELD_LENGTH`.
 */
#define PV_DOMAIN_BLOCK_STATS_FIELD_LENGTH 80

/**
 * PV_DOMAIN_SEND_KEY_MAX_KEYS:
 *
 * How many keys one call of pv_domain_send_key() can press together.
 */
#define PV_DOMAIN_SEND_KEY_MAX_KEYS 16

/**
 * PV_KEYCODE_SET_RFB:
 *
 * Older name of %PV_KEYCODE_SET_QNUM.
 */
#define PV_KEYCODE_SET_RFB 9

/**
 * PV_DOMAIN_MEMORY_FIELD_LENGTH:
 *
 * Room for the name of a memory parameter, with the closing NUL.
 *
 * The old name of `VIR_TYPED_PARAM_FIELD_LENGTH`.
 */
#define PV_DOMAIN_MEMORY_FIELD_LENGTH 80

/**
 * PV_DOMAIN_MEMORY_PARAM_UNLIMITED:
 *
 * Memory limit, in KiB, that stands for no limit at all.
 */
#define PV_DOMAIN_MEMORY_PARAM_UNLIMITED 9007199254740991

/**
 * PV_DOMAIN_SCHED_FIELD_LENGTH:
 *
 * Room for the name of a scheduler parameter, with the closing NUL.
 *
 * The old name of `VIR_TYPED_PARAM_FIELD_LENGTH`.
 */
#define PV_DOMAIN_SCHED_FIELD_LENGTH 80

/**
 * PV_NODE_MEMORY_STATS_FIELD_LENGTH:
 *
 * Size of the buffer for the name of a memory figure, including the final NUL.
 */
#define PV_NODE_MEMORY_STATS_FIELD_LENGTH 80

/**
 * PV_NODE_CPU_STATS_FIELD_LENGTH:
 *
 * Size of the buffer for the name of a CPU figure, including the final NUL.
 */
#define PV_NODE_CPU_STATS_FIELD_LENGTH 80

/**
 * PV_TYPED_PARAM_FIELD_LENGTH:
 *
 * Room for the name of a typed parameter, in bytes, with the zero byte that ends it.
 */
#define PV_TYPED_PARAM_FIELD_LENGTH 80

/**
 * PV_THREADPOOL_JOB_QUEUE_DEPTH:
 *
 * Number of calls that wait for a worker; read-only.
 */
#define PV_THREADPOOL_JOB_QUEUE_DEPTH "jobQueueDepth"

/**
 * PV_THREADPOOL_WORKERS_FREE:
 *
 * Number of idle workers; read-only.
 */
#define PV_THREADPOOL_WORKERS_FREE "freeWorkers"

/**
 * PV_THREADPOOL_WORKERS_PRIORITY:
 *
 * Number of extra workers kept for high-priority calls, which never wait for the hypervisor.
 */
#define PV_THREADPOOL_WORKERS_PRIORITY "prioWorkers"

/**
 * PV_THREADPOOL_WORKERS_MAX:
 *
 * Upper limit of ordinary workers.
 */
#define PV_THREADPOOL_WORKERS_MAX "maxWorkers"

/**
 * PV_THREADPOOL_WORKERS_MIN:
 *
 * Number of ordinary workers that are always kept.
 */
#define PV_THREADPOOL_WORKERS_MIN "minWorkers"

/**
 * PV_THREADPOOL_WORKERS_CURRENT:
 *
 * Number of ordinary workers there are; read-only.
 */
#define PV_THREADPOOL_WORKERS_CURRENT "nWorkers"

/**
 * PV_CLIENT_INFO_SASL_USER_NAME:
 *
 * User name that SASL has verified.
 */
#define PV_CLIENT_INFO_SASL_USER_NAME "sasl_user_name"

/**
 * PV_CLIENT_INFO_UNIX_GROUP_ID:
 *
 * Group ID of the client's process (UNIX socket).
 */
#define PV_CLIENT_INFO_UNIX_GROUP_ID "unix_group_id"

/**
 * PV_CLIENT_INFO_SOCKET_ADDR:
 *
 * Address and port of the client (TCP and TLS).
 */
#define PV_CLIENT_INFO_SOCKET_ADDR "sock_addr"

/**
 * PV_CLIENT_INFO_UNIX_GROUP_NAME:
 *
 * Group name of the client's process (UNIX socket).
 */
#define PV_CLIENT_INFO_UNIX_GROUP_NAME "unix_group_name"

/**
 * PV_CLIENT_INFO_UNIX_PROCESS_ID:
 *
 * Process ID of the client (UNIX socket).
 */
#define PV_CLIENT_INFO_UNIX_PROCESS_ID "unix_process_id"

/**
 * PV_CLIENT_INFO_SELINUX_CONTEXT:
 *
 * SELinux context of the client's process, where SELinux is in use.
 */
#define PV_CLIENT_INFO_SELINUX_CONTEXT "selinux_context"

/**
 * PV_CLIENT_INFO_X509_DISTINGUISHED_NAME:
 *
 * Distinguished name in the client's certificate (TLS).
 */
#define PV_CLIENT_INFO_X509_DISTINGUISHED_NAME "tls_x509_dname"

/**
 * PV_CLIENT_INFO_UNIX_USER_NAME:
 *
 * User name of the client's process (UNIX socket).
 */
#define PV_CLIENT_INFO_UNIX_USER_NAME "unix_user_name"

/**
 * PV_CLIENT_INFO_UNIX_USER_ID:
 *
 * User ID of the client's process (UNIX socket).
 */
#define PV_CLIENT_INFO_UNIX_USER_ID "unix_user_id"

/**
 * PV_CLIENT_INFO_READONLY:
 *
 * Whether the client's connection is read-only.
 */
#define PV_CLIENT_INFO_READONLY "readonly"

/**
 * PV_SERVER_CLIENTS_UNAUTH_MAX:
 *
 * Upper limit of clients that have not authenticated yet; at most the limit of all clients.
 */
#define PV_SERVER_CLIENTS_UNAUTH_MAX "nclients_unauth_max"

/**
 * PV_SERVER_CLIENTS_MAX:
 *
 * Upper limit of clients.
 */
#define PV_SERVER_CLIENTS_MAX "nclients_max"

/**
 * PV_SERVER_CLIENTS_CURRENT:
 *
 * Number of clients connected; read-only.
 */
#define PV_SERVER_CLIENTS_CURRENT "nclients"

/**
 * PV_SERVER_CLIENTS_UNAUTH_CURRENT:
 *
 * Number of clients that have not authenticated yet; read-only.
 */
#define PV_SERVER_CLIENTS_UNAUTH_CURRENT "nclients_unauth"

/**
 * PV_CONNECT_IDENTITY_USER_NAME:
 *
 * Name of the user on the client's system.
 */
#define PV_CONNECT_IDENTITY_USER_NAME "user-name"

/**
 * PV_CONNECT_IDENTITY_UNIX_USER_ID:
 *
 * Numeric user ID of the client's process.
 */
#define PV_CONNECT_IDENTITY_UNIX_USER_ID "unix-user-id"

/**
 * PV_CONNECT_IDENTITY_GROUP_NAME:
 *
 * Name of the group on the client's system.
 */
#define PV_CONNECT_IDENTITY_GROUP_NAME "group-name"

/**
 * PV_CONNECT_IDENTITY_UNIX_GROUP_ID:
 *
 * Numeric group ID of the client's process.
 */
#define PV_CONNECT_IDENTITY_UNIX_GROUP_ID "unix-group-id"

/**
 * PV_CONNECT_IDENTITY_PROCESS_ID:
 *
 * Process ID of the client.
 */
#define PV_CONNECT_IDENTITY_PROCESS_ID "process-id"

/**
 * PV_CONNECT_IDENTITY_PROCESS_TIME:
 *
 * Start time of the client's process, in clock ticks since the host booted.
 */
#define PV_CONNECT_IDENTITY_PROCESS_TIME "process-time"

/**
 * PV_CONNECT_IDENTITY_SASL_USER_NAME:
 *
 * User name proved by SASL.
 */
#define PV_CONNECT_IDENTITY_SASL_USER_NAME "sasl-user-name"

/**
 * PV_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME:
 *
 * Distinguished name in the client's TLS certificate.
 */
#define PV_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME "x509-distinguished-name"

/**
 * PV_CONNECT_IDENTITY_SELINUX_CONTEXT:
 *
 * SELinux context of the client's process.
 */
#define PV_CONNECT_IDENTITY_SELINUX_CONTEXT "selinux-context"

/**
 * PV_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES:
 *
 * Time spent in writes, in nanoseconds.
 */
#define PV_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES "wr_total_times"

/**
 * PV_DOMAIN_BLOCK_STATS_READ_BYTES:
 *
 * Bytes read.
 */
#define PV_DOMAIN_BLOCK_STATS_READ_BYTES "rd_bytes"

/**
 * PV_DOMAIN_BLOCK_STATS_WRITE_BYTES:
 *
 * Bytes written.
 */
#define PV_DOMAIN_BLOCK_STATS_WRITE_BYTES "wr_bytes"

/**
 * PV_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES:
 *
 * Time spent in reads, in nanoseconds.
 */
#define PV_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES "rd_total_times"

/**
 * PV_DOMAIN_BLOCK_STATS_READ_REQ:
 *
 * Read requests.
 */
#define PV_DOMAIN_BLOCK_STATS_READ_REQ "rd_operations"

/**
 * PV_DOMAIN_BLOCK_STATS_WRITE_REQ:
 *
 * Write requests.
 */
#define PV_DOMAIN_BLOCK_STATS_WRITE_REQ "wr_operations"

/**
 * PV_DOMAIN_BLOCK_STATS_FLUSH_REQ:
 *
 * Flush requests.
 */
#define PV_DOMAIN_BLOCK_STATS_FLUSH_REQ "flush_operations"

/**
 * PV_DOMAIN_BLOCK_STATS_ERRS:
 *
 * Errors; Xen counts its `oo_req` here.
 */
#define PV_DOMAIN_BLOCK_STATS_ERRS "errs"

/**
 * PV_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES:
 *
 * Time spent in cache flushes, in nanoseconds.
 */
#define PV_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES "flush_total_times"

/**
 * PV_DOMAIN_BLOCK_COPY_BANDWIDTH:
 *
 * Upper bound of the copying speed, in bytes per second; 0 is no limit.
 */
#define PV_DOMAIN_BLOCK_COPY_BANDWIDTH "bandwidth"

/**
 * PV_DOMAIN_BLOCK_COPY_BUF_SIZE:
 *
 * Data in flight at most, in bytes; 0 leaves it to the hypervisor.
 */
#define PV_DOMAIN_BLOCK_COPY_BUF_SIZE "buf-size"

/**
 * PV_DOMAIN_BLOCK_COPY_GRANULARITY:
 *
 * Size of the blocks in which changes are tracked, in bytes, often a power of two; 0 leaves it to the hypervisor.
 */
#define PV_DOMAIN_BLOCK_COPY_GRANULARITY "granularity"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX:
 *
 * Peak of reading in a burst, in bytes per second.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX "read_bytes_sec_max"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH:
 *
 * How long a burst of write operations may last, in seconds.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH "write_iops_sec_max_length"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH:
 *
 * How long a burst of read bytes may last, in seconds.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH "read_bytes_sec_max_length"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC:
 *
 * Limit of writing, in bytes per second.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC "write_bytes_sec"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX:
 *
 * Peak of reading and writing together in a burst, in bytes per second.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX "total_bytes_sec_max"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX:
 *
 * Peak of writing in a burst, in operations per second.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX "write_iops_sec_max"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH:
 *
 * How long a burst of read operations may last, in seconds.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH "read_iops_sec_max_length"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC:
 *
 * Request size that counts as one operation, in bytes; a larger request counts as several.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC "size_iops_sec"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC:
 *
 * Limit of reading and writing together, in operations per second.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC "total_iops_sec"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC:
 *
 * Limit of reading, in bytes per second.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC "read_bytes_sec"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX:
 *
 * Peak of reading and writing together in a burst, in operations per second.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX "total_iops_sec_max"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH:
 *
 * How long a burst of operations of both kinds may last, in seconds.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH "total_iops_sec_max_length"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC:
 *
 * Limit of reading, in operations per second.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC "read_iops_sec"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_GROUP_NAME:
 *
 * Group whose disks share one budget; disks without a name have a budget of their own.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_GROUP_NAME "group_name"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC:
 *
 * Limit of reading and writing together, in bytes per second.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC "total_bytes_sec"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC:
 *
 * Limit of writing, in operations per second.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC "write_iops_sec"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH:
 *
 * How long a burst of written bytes may last, in seconds.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH "write_bytes_sec_max_length"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH:
 *
 * How long a burst of bytes in both directions may last, in seconds.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH "total_bytes_sec_max_length"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX:
 *
 * Peak of reading in a burst, in operations per second.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX "read_iops_sec_max"

/**
 * PV_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX:
 *
 * Peak of writing in a burst, in bytes per second.
 */
#define PV_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX "write_bytes_sec_max"

/**
 * PV_DOMAIN_BLKIO_DEVICE_WEIGHT:
 *
 * Weights per host device.
 */
#define PV_DOMAIN_BLKIO_DEVICE_WEIGHT "device_weight"

/**
 * PV_DOMAIN_BLKIO_DEVICE_READ_BPS:
 *
 * Reading limits per host device, in bytes per second.
 */
#define PV_DOMAIN_BLKIO_DEVICE_READ_BPS "device_read_bytes_sec"

/**
 * PV_DOMAIN_BLKIO_DEVICE_WRITE_IOPS:
 *
 * Writing limits per host device, in operations per second.
 */
#define PV_DOMAIN_BLKIO_DEVICE_WRITE_IOPS "device_write_iops_sec"

/**
 * PV_DOMAIN_BLKIO_DEVICE_READ_IOPS:
 *
 * Reading limits per host device, in operations per second.
 */
#define PV_DOMAIN_BLKIO_DEVICE_READ_IOPS "device_read_iops_sec"

/**
 * PV_DOMAIN_BLKIO_DEVICE_WRITE_BPS:
 *
 * Writing limits per host device, in bytes per second.
 */
#define PV_DOMAIN_BLKIO_DEVICE_WRITE_BPS "device_write_bytes_sec"

/**
 * PV_DOMAIN_BLKIO_WEIGHT:
 *
 * Weight of the domain against others; the range is the host kernel's, mostly 100 to 1000.
 */
#define PV_DOMAIN_BLKIO_WEIGHT "weight"

/**
 * PV_DOMAIN_BANDWIDTH_OUT_BURST:
 *
 * Data that may go out at peak speed, in KiB.
 */
#define PV_DOMAIN_BANDWIDTH_OUT_BURST "outbound.burst"

/**
 * PV_DOMAIN_BANDWIDTH_OUT_AVERAGE:
 *
 * Long-term outgoing rate, in KiB per second.
 */
#define PV_DOMAIN_BANDWIDTH_OUT_AVERAGE "outbound.average"

/**
 * PV_DOMAIN_BANDWIDTH_OUT_PEAK:
 *
 * Highest outgoing rate in a burst, in KiB per second.
 */
#define PV_DOMAIN_BANDWIDTH_OUT_PEAK "outbound.peak"

/**
 * PV_DOMAIN_BANDWIDTH_IN_BURST:
 *
 * Data that may come in at peak speed, in KiB.
 */
#define PV_DOMAIN_BANDWIDTH_IN_BURST "inbound.burst"

/**
 * PV_DOMAIN_BANDWIDTH_IN_AVERAGE:
 *
 * Long-term incoming rate, in KiB per second.
 */
#define PV_DOMAIN_BANDWIDTH_IN_AVERAGE "inbound.average"

/**
 * PV_DOMAIN_BANDWIDTH_IN_PEAK:
 *
 * Highest incoming rate in a burst, in KiB per second.
 */
#define PV_DOMAIN_BANDWIDTH_IN_PEAK "inbound.peak"

/**
 * PV_DOMAIN_BANDWIDTH_IN_FLOOR:
 *
 * Incoming rate that is kept free for this interface, in KiB per second; the network needs a limit of its own.
 */
#define PV_DOMAIN_BANDWIDTH_IN_FLOOR "inbound.floor"

/**
 * PV_DOMAIN_ANNOUNCE_INTERFACE_INITIAL:
 *
 * Wait before the first packet, in milliseconds.
 */
#define PV_DOMAIN_ANNOUNCE_INTERFACE_INITIAL "initial"

/**
 * PV_DOMAIN_ANNOUNCE_INTERFACE_MAX:
 *
 * Longest wait between two packets, in milliseconds.
 */
#define PV_DOMAIN_ANNOUNCE_INTERFACE_MAX "max"

/**
 * PV_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS:
 *
 * How many packets go out.
 */
#define PV_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS "rounds"

/**
 * PV_DOMAIN_ANNOUNCE_INTERFACE_STEP:
 *
 * By how much the wait grows each time, in milliseconds.
 */
#define PV_DOMAIN_ANNOUNCE_INTERFACE_STEP "step"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC:
 *
 * Limit of writing, in operations per second.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC "blkdeviotune.write_iops_sec"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX:
 *
 * Peak of reading in a burst, in bytes per second.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX "blkdeviotune.read_bytes_sec_max"

/**
 * PV_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA:
 *
 * CPU time of the emulator threads in one period, in microseconds.
 */
#define PV_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA "cputune.emulator_quota"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC:
 *
 * Limit of reading and writing together, in bytes per second.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC "blkdeviotune.total_bytes_sec"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH:
 *
 * How long a burst of write operations may last, in seconds.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH "blkdeviotune.write_iops_sec_max_length"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH:
 *
 * How long a burst of bytes in both directions may last, in seconds.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH "blkdeviotune.total_bytes_sec_max_length"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX:
 *
 * Peak of reading in a burst, in operations per second.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX "blkdeviotune.read_iops_sec_max"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX:
 *
 * Peak of writing in a burst, in bytes per second.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX "blkdeviotune.write_bytes_sec_max"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC:
 *
 * Request size that counts as one operation, in bytes.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC "blkdeviotune.size_iops_sec"

/**
 * PV_DOMAIN_TUNABLE_CPU_VCPUPIN:
 *
 * Host CPUs that virtual CPU `n` may use, as a list such as `0-3,5`.
 */
#define PV_DOMAIN_TUNABLE_CPU_VCPUPIN "cputune.vcpupin<n>"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC:
 *
 * Limit of reading, in operations per second.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC "blkdeviotune.read_iops_sec"

/**
 * PV_DOMAIN_TUNABLE_CPU_EMULATORPIN:
 *
 * Host CPUs that the emulator threads may use, as a list such as `0-3,5`.
 */
#define PV_DOMAIN_TUNABLE_CPU_EMULATORPIN "cputune.emulatorpin"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH:
 *
 * How long a burst of written bytes may last, in seconds.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH "blkdeviotune.write_bytes_sec_max_length"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_DISK:
 *
 * Alias of the disk that the limits are of.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_DISK "blkdeviotune.disk"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH:
 *
 * How long a burst of read bytes may last, in seconds.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH "blkdeviotune.read_bytes_sec_max_length"

/**
 * PV_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD:
 *
 * Enforcement period for I/O threads, in microseconds.
 */
#define PV_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD "cputune.iothread_period"

/**
 * PV_DOMAIN_TUNABLE_CPU_IOTHREADSPIN:
 *
 * Host CPUs that I/O thread `n` may use, as a list such as `0-3,5`.
 */
#define PV_DOMAIN_TUNABLE_CPU_IOTHREADSPIN "cputune.iothreadpin<n>"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX:
 *
 * Peak of writing in a burst, in operations per second.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX "blkdeviotune.write_iops_sec_max"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX:
 *
 * Peak of reading and writing together in a burst, in bytes per second.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX "blkdeviotune.total_bytes_sec_max"

/**
 * PV_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD:
 *
 * Enforcement period for the domain as a whole, in microseconds.
 */
#define PV_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD "cputune.global_period"

/**
 * PV_DOMAIN_TUNABLE_CPU_VCPU_QUOTA:
 *
 * CPU time of each virtual CPU in one period, in microseconds.
 */
#define PV_DOMAIN_TUNABLE_CPU_VCPU_QUOTA "cputune.vcpu_quota"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC:
 *
 * Limit of reading and writing together, in operations per second.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC "blkdeviotune.total_iops_sec"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH:
 *
 * How long a burst of read operations may last, in seconds.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH "blkdeviotune.read_iops_sec_max_length"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX:
 *
 * Peak of reading and writing together in a burst, in operations per second.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX "blkdeviotune.total_iops_sec_max"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH:
 *
 * How long a burst of operations of both kinds may last, in seconds.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH "blkdeviotune.total_iops_sec_max_length"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC:
 *
 * Limit of reading, in bytes per second.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC "blkdeviotune.read_bytes_sec"

/**
 * PV_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA:
 *
 * CPU time of the domain as a whole in one period, in microseconds.
 */
#define PV_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA "cputune.global_quota"

/**
 * PV_DOMAIN_TUNABLE_CPU_CPU_SHARES:
 *
 * Weight of the domain against others when CPU time is short.
 */
#define PV_DOMAIN_TUNABLE_CPU_CPU_SHARES "cputune.cpu_shares"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME:
 *
 * Group whose disks share one budget.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME "blkdeviotune.group_name"

/**
 * PV_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC:
 *
 * Limit of writing, in bytes per second.
 */
#define PV_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC "blkdeviotune.write_bytes_sec"

/**
 * PV_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD:
 *
 * Enforcement period for the emulator threads, in microseconds.
 */
#define PV_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD "cputune.emulator_period"

/**
 * PV_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA:
 *
 * CPU time of each I/O thread in one period, in microseconds.
 */
#define PV_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA "cputune.iothread_quota"

/**
 * PV_DOMAIN_TUNABLE_CPU_VCPU_PERIOD:
 *
 * Enforcement period for virtual CPUs, in microseconds.
 */
#define PV_DOMAIN_TUNABLE_CPU_VCPU_PERIOD "cputune.vcpu_period"

/**
 * PV_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME:
 *
 * Name of the interface in the guest.
 */
#define PV_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME "if.<n>.name"

/**
 * PV_DOMAIN_GUEST_INFO_OS_VERSION:
 *
 * Version as written for people, codename included.
 */
#define PV_DOMAIN_GUEST_INFO_OS_VERSION "os.version"

/**
 * PV_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE:
 *
 * Device node of the disk in the guest.
 */
#define PV_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE "fs.<n>.disk.<m>.device"

/**
 * PV_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX:
 *
 * Length of the network prefix, in bits.
 */
#define PV_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX "if.<n>.addr.<m>.prefix"

/**
 * PV_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL:
 *
 * Serial number of the disk.
 */
#define PV_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL "fs.<n>.disk.<m>.serial"

/**
 * PV_DOMAIN_GUEST_INFO_OS_ID:
 *
 * Short name of the operating system, such as `fedora` or `mswindows`.
 */
#define PV_DOMAIN_GUEST_INFO_OS_ID "os.id"

/**
 * PV_DOMAIN_GUEST_INFO_OS_NAME:
 *
 * Name of the operating system.
 */
#define PV_DOMAIN_GUEST_INFO_OS_NAME "os.name"

/**
 * PV_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME:
 *
 * Device node that the disk is built on.
 */
#define PV_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME "disk.<n>.dependency.<m>.name"

/**
 * PV_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX:
 *
 * Starts the fields of one underlying device.
 */
#define PV_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX "disk.<n>.dependency."

/**
 * PV_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS:
 *
 * Other name of the disk in the guest, such as a device mapper name.
 */
#define PV_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS "disk.<n>.guest_alias"

/**
 * PV_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS:
 *
 * Bus of the disk as the guest sees it.
 */
#define PV_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS "disk.<n>.guest_bus"

/**
 * PV_DOMAIN_GUEST_INFO_IF_COUNT:
 *
 * How many interfaces are listed.
 */
#define PV_DOMAIN_GUEST_INFO_IF_COUNT "if.count"

/**
 * PV_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT:
 *
 * Where the file system is mounted.
 */
#define PV_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT "fs.<n>.mountpoint"

/**
 * PV_DOMAIN_GUEST_INFO_OS_PRETTY_NAME:
 *
 * Full name of the operating system, for display.
 */
#define PV_DOMAIN_GUEST_INFO_OS_PRETTY_NAME "os.pretty-name"

/**
 * PV_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX:
 *
 * Starts the fields of one address.
 */
#define PV_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX "if.<n>.addr."

/**
 * PV_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX:
 *
 * Starts the fields of one disk of a file system.
 */
#define PV_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX "fs.<n>.disk."

/**
 * PV_DOMAIN_GUEST_INFO_OS_VERSION_ID:
 *
 * Version for programs, such as `40`.
 */
#define PV_DOMAIN_GUEST_INFO_OS_VERSION_ID "os.version-id"

/**
 * PV_DOMAIN_GUEST_INFO_IF_PREFIX:
 *
 * Starts the fields of one interface.
 */
#define PV_DOMAIN_GUEST_INFO_IF_PREFIX "if."

/**
 * PV_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR:
 *
 * The address as text.
 */
#define PV_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR "if.<n>.addr.<m>.addr"

/**
 * PV_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS:
 *
 * Target name of the disk (`vda`), where it can be told.
 */
#define PV_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS "fs.<n>.disk.<m>.alias"

/**
 * PV_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME:
 *
 * Device name of the file system in the guest, such as `sda1`.
 */
#define PV_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME "fs.<n>.name"

/**
 * PV_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME:
 *
 * When the user logged in, in milliseconds since 1970.
 */
#define PV_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME "user.<n>.login-time"

/**
 * PV_DOMAIN_GUEST_INFO_OS_VARIANT:
 *
 * Edition or variant, for display.
 */
#define PV_DOMAIN_GUEST_INFO_OS_VARIANT "os.variant"

/**
 * PV_DOMAIN_GUEST_INFO_DISK_COUNT:
 *
 * How many disks are listed.
 */
#define PV_DOMAIN_GUEST_INFO_DISK_COUNT "disk.count"

/**
 * PV_DOMAIN_GUEST_INFO_OS_MACHINE:
 *
 * Hardware name of the machine, such as `x86_64`.
 */
#define PV_DOMAIN_GUEST_INFO_OS_MACHINE "os.machine"

/**
 * PV_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL:
 *
 * Serial number of the disk.
 */
#define PV_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL "disk.<n>.serial"

/**
 * PV_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT:
 *
 * How many addresses the interface has.
 */
#define PV_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT "if.<n>.addr.count"

/**
 * PV_DOMAIN_GUEST_INFO_OS_VARIANT_ID:
 *
 * Edition or variant, for programs, such as `server`.
 */
#define PV_DOMAIN_GUEST_INFO_OS_VARIANT_ID "os.variant-id"

/**
 * PV_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN:
 *
 * Logon domain of the user; on Windows guests.
 */
#define PV_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN "user.<n>.domain"

/**
 * PV_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES:
 *
 * Space taken in the file system, in bytes.
 */
#define PV_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES "fs.<n>.used-bytes"

/**
 * PV_DOMAIN_GUEST_INFO_USER_COUNT:
 *
 * How many users are listed.
 */
#define PV_DOMAIN_GUEST_INFO_USER_COUNT "user.count"

/**
 * PV_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS:
 *
 * Target name of the disk (`vda`), where it can be told.
 */
#define PV_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS "disk.<n>.alias"

/**
 * PV_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE:
 *
 * Type of the file system, such as `ext4`.
 */
#define PV_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE "fs.<n>.fstype"

/**
 * PV_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET:
 *
 * Distance from UTC, in seconds, east of it positive.
 */
#define PV_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET "timezone.offset"

/**
 * PV_DOMAIN_GUEST_INFO_TIMEZONE_NAME:
 *
 * Name of the time zone, such as `CET`.
 */
#define PV_DOMAIN_GUEST_INFO_TIMEZONE_NAME "timezone.name"

/**
 * PV_DOMAIN_GUEST_INFO_LOAD_15M:
 *
 * Load average over 15 minutes.
 */
#define PV_DOMAIN_GUEST_INFO_LOAD_15M "load.15m"

/**
 * PV_DOMAIN_GUEST_INFO_DISK_PREFIX:
 *
 * Starts the fields of one disk.
 */
#define PV_DOMAIN_GUEST_INFO_DISK_PREFIX "disk."

/**
 * PV_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION:
 *
 * Version of the kernel.
 */
#define PV_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION "os.kernel-version"

/**
 * PV_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME:
 *
 * Device node of the disk in the guest, such as `/dev/sda`.
 */
#define PV_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME "disk.<n>.name"

/**
 * PV_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR:
 *
 * MAC address of the interface.
 */
#define PV_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR "if.<n>.hwaddr"

/**
 * PV_DOMAIN_GUEST_INFO_FS_COUNT:
 *
 * How many file systems are listed.
 */
#define PV_DOMAIN_GUEST_INFO_FS_COUNT "fs.count"

/**
 * PV_DOMAIN_GUEST_INFO_USER_PREFIX:
 *
 * Starts the fields of one user.
 */
#define PV_DOMAIN_GUEST_INFO_USER_PREFIX "user."

/**
 * PV_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES:
 *
 * Size of the file system, in bytes.
 */
#define PV_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES "fs.<n>.total-bytes"

/**
 * PV_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME:
 *
 * Name of the user.
 */
#define PV_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME "user.<n>.name"

/**
 * PV_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT:
 *
 * How many devices the disk is built on.
 */
#define PV_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT "disk.<n>.dependency.count"

/**
 * PV_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION:
 *
 * Whether it is a partition rather than a whole disk.
 */
#define PV_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION "disk.<n>.partition"

/**
 * PV_DOMAIN_GUEST_INFO_LOAD_1M:
 *
 * Load average over one minute.
 */
#define PV_DOMAIN_GUEST_INFO_LOAD_1M "load.1m"

/**
 * PV_DOMAIN_GUEST_INFO_FS_PREFIX:
 *
 * Starts the fields of one file system.
 */
#define PV_DOMAIN_GUEST_INFO_FS_PREFIX "fs."

/**
 * PV_DOMAIN_GUEST_INFO_LOAD_5M:
 *
 * Load average over 5 minutes.
 */
#define PV_DOMAIN_GUEST_INFO_LOAD_5M "load.5m"

/**
 * PV_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME:
 *
 * Host name of the guest.
 */
#define PV_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME "hostname"

/**
 * PV_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE:
 *
 * Kind of address, `ipv4` or `ipv6`.
 */
#define PV_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE "if.<n>.addr.<m>.type"

/**
 * PV_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT:
 *
 * How many disks the file system lies on.
 */
#define PV_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT "fs.<n>.disk.count"

/**
 * PV_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE:
 *
 * Release of the kernel.
 */
#define PV_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE "os.kernel-release"

/**
 * PV_DOMAIN_GUEST_INFO_DEVICE_COUNT:
 *
 * How many devices are listed.
 */
#define PV_DOMAIN_GUEST_INFO_DEVICE_COUNT "device.count"

/**
 * PV_DOMAIN_GUEST_INFO_DEVICE_PREFIX:
 *
 * Starts the fields of one device.
 */
#define PV_DOMAIN_GUEST_INFO_DEVICE_PREFIX "device."

/**
 * PV_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME:
 *
 * Name of the device's driver.
 */
#define PV_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME "device.<n>.driverName"

/**
 * PV_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE:
 *
 * Release date of the driver, in nanoseconds since 1970.
 */
#define PV_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE "device.<n>.driverDate"

/**
 * PV_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION:
 *
 * Version of the driver.
 */
#define PV_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION "device.<n>.driverVersion"

/**
 * PV_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE:
 *
 * How the device is identified, such as `pci`.
 */
#define PV_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE "device.<n>.idType"

/**
 * PV_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR:
 *
 * PCI vendor number.
 */
#define PV_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR "device.<n>.pciVendor"

/**
 * PV_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE:
 *
 * PCI device number.
 */
#define PV_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE "device.<n>.pciDevice"

/**
 * PV_DOMAIN_JOB_DISK_PROCESSED:
 *
 * Disk data moved so far, in bytes.
 */
#define PV_DOMAIN_JOB_DISK_PROCESSED "disk_processed"

/**
 * PV_DOMAIN_JOB_MEMORY_PROCESSED:
 *
 * Memory moved so far, in bytes.
 */
#define PV_DOMAIN_JOB_MEMORY_PROCESSED "memory_processed"

/**
 * PV_DOMAIN_JOB_TIME_ELAPSED_NET:
 *
 * Time of a migration without the handover of control between the hosts, in milliseconds.
 */
#define PV_DOMAIN_JOB_TIME_ELAPSED_NET "time_elapsed_net"

/**
 * PV_DOMAIN_JOB_DATA_REMAINING:
 *
 * Data still to be moved, in bytes; may grow while the job runs.
 */
#define PV_DOMAIN_JOB_DATA_REMAINING "data_remaining"

/**
 * PV_DOMAIN_JOB_OPERATION:
 *
 * What the job does, a value of `virDomainJobOperation`.
 */
#define PV_DOMAIN_JOB_OPERATION "operation"

/**
 * PV_DOMAIN_JOB_DATA_TOTAL:
 *
 * All data to be moved, in bytes.
 */
#define PV_DOMAIN_JOB_DATA_TOTAL "data_total"

/**
 * PV_DOMAIN_JOB_TIME_ELAPSED:
 *
 * Time since the job began, in milliseconds.
 */
#define PV_DOMAIN_JOB_TIME_ELAPSED "time_elapsed"

/**
 * PV_DOMAIN_JOB_DISK_TOTAL:
 *
 * Disk data to be moved, in bytes.
 */
#define PV_DOMAIN_JOB_DISK_TOTAL "disk_total"

/**
 * PV_DOMAIN_JOB_DISK_REMAINING:
 *
 * Disk data still to be moved, in bytes.
 */
#define PV_DOMAIN_JOB_DISK_REMAINING "disk_remaining"

/**
 * PV_DOMAIN_JOB_MEMORY_BPS:
 *
 * Speed at which memory moves, in bytes per second.
 */
#define PV_DOMAIN_JOB_MEMORY_BPS "memory_bps"

/**
 * PV_DOMAIN_JOB_COMPRESSION_CACHE_MISSES:
 *
 * How often a page was not in the compression cache.
 */
#define PV_DOMAIN_JOB_COMPRESSION_CACHE_MISSES "compression_cache_misses"

/**
 * PV_DOMAIN_JOB_DISK_BPS:
 *
 * Speed at which disk data moves, in bytes per second.
 */
#define PV_DOMAIN_JOB_DISK_BPS "disk_bps"

/**
 * PV_DOMAIN_JOB_MEMORY_DIRTY_RATE:
 *
 * Pages that the guest changes, per second.
 */
#define PV_DOMAIN_JOB_MEMORY_DIRTY_RATE "memory_dirty_rate"

/**
 * PV_DOMAIN_JOB_MEMORY_NORMAL_BYTES:
 *
 * Amount of memory sent as ordinary pages, in bytes.
 */
#define PV_DOMAIN_JOB_MEMORY_NORMAL_BYTES "memory_normal_bytes"

/**
 * PV_DOMAIN_JOB_MEMORY_POSTCOPY_REQS:
 *
 * Pages that the destination had to ask for in post-copy mode.
 */
#define PV_DOMAIN_JOB_MEMORY_POSTCOPY_REQS "memory_postcopy_requests"

/**
 * PV_DOMAIN_JOB_DOWNTIME_NET:
 *
 * Measured downtime without the handover of control between the hosts, in milliseconds.
 */
#define PV_DOMAIN_JOB_DOWNTIME_NET "downtime_net"

/**
 * PV_DOMAIN_JOB_SETUP_TIME:
 *
 * Time taken by preparations, in milliseconds.
 */
#define PV_DOMAIN_JOB_SETUP_TIME "setup_time"

/**
 * PV_DOMAIN_JOB_MEMORY_CONSTANT:
 *
 * Pages of which only one repeated byte was sent, such as empty ones.
 */
#define PV_DOMAIN_JOB_MEMORY_CONSTANT "memory_constant"

/**
 * PV_DOMAIN_JOB_COMPRESSION_PAGES:
 *
 * Pages sent compressed.
 */
#define PV_DOMAIN_JOB_COMPRESSION_PAGES "compression_pages"

/**
 * PV_DOMAIN_JOB_TIME_REMAINING:
 *
 * Time the job still needs, in milliseconds; for a bounded job.
 */
#define PV_DOMAIN_JOB_TIME_REMAINING "time_remaining"

/**
 * PV_DOMAIN_JOB_COMPRESSION_CACHE:
 *
 * Size of the compression cache, in bytes.
 */
#define PV_DOMAIN_JOB_COMPRESSION_CACHE "compression_cache"

/**
 * PV_DOMAIN_JOB_DISK_TEMP_USED:
 *
 * Temporary disk space in use, in bytes.
 */
#define PV_DOMAIN_JOB_DISK_TEMP_USED "disk_temp_used"

/**
 * PV_DOMAIN_JOB_DATA_PROCESSED:
 *
 * Data moved so far, in bytes.
 */
#define PV_DOMAIN_JOB_DATA_PROCESSED "data_processed"

/**
 * PV_DOMAIN_JOB_COMPRESSION_OVERFLOW:
 *
 * How often compressing a page did not make it smaller.
 */
#define PV_DOMAIN_JOB_COMPRESSION_OVERFLOW "compression_overflow"

/**
 * PV_DOMAIN_JOB_SUCCESS:
 *
 * Whether the finished job went well.
 */
#define PV_DOMAIN_JOB_SUCCESS "success"

/**
 * PV_DOMAIN_JOB_DOWNTIME:
 *
 * Time that the CPUs stand still for the switch, in milliseconds; expected, or measured once it is over.
 */
#define PV_DOMAIN_JOB_DOWNTIME "downtime"

/**
 * PV_DOMAIN_JOB_DISK_TEMP_TOTAL:
 *
 * Temporary disk space to be had, in bytes.
 */
#define PV_DOMAIN_JOB_DISK_TEMP_TOTAL "disk_temp_total"

/**
 * PV_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE:
 *
 * By how much the guest's CPUs are slowed down, in percent.
 */
#define PV_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE "auto_converge_throttle"

/**
 * PV_DOMAIN_JOB_COMPRESSION_BYTES:
 *
 * Amount of compressed data sent, in bytes.
 */
#define PV_DOMAIN_JOB_COMPRESSION_BYTES "compression_bytes"

/**
 * PV_DOMAIN_JOB_MEMORY_PAGE_SIZE:
 *
 * Size of one page, in bytes.
 */
#define PV_DOMAIN_JOB_MEMORY_PAGE_SIZE "memory_page_size"

/**
 * PV_DOMAIN_JOB_MEMORY_TOTAL:
 *
 * Memory to be moved, in bytes.
 */
#define PV_DOMAIN_JOB_MEMORY_TOTAL "memory_total"

/**
 * PV_DOMAIN_JOB_ERRMSG:
 *
 * Message of the error that ended the job.
 */
#define PV_DOMAIN_JOB_ERRMSG "errmsg"

/**
 * PV_DOMAIN_JOB_MEMORY_NORMAL:
 *
 * Pages sent as they are.
 */
#define PV_DOMAIN_JOB_MEMORY_NORMAL "memory_normal"

/**
 * PV_DOMAIN_JOB_MEMORY_REMAINING:
 *
 * Memory still to be moved, in bytes.
 */
#define PV_DOMAIN_JOB_MEMORY_REMAINING "memory_remaining"

/**
 * PV_DOMAIN_JOB_MEMORY_ITERATION:
 *
 * Which pass over memory is under way.
 */
#define PV_DOMAIN_JOB_MEMORY_ITERATION "memory_iteration"

/**
 * PV_DOMAIN_JOB_VFIO_DATA_TRANSFERRED:
 *
 * State of VFIO devices moved so far, in bytes.
 */
#define PV_DOMAIN_JOB_VFIO_DATA_TRANSFERRED "vfio_data_transferred"

/**
 * PV_DOMAIN_MEMORY_MIN_GUARANTEE:
 *
 * Memory set aside for the domain, in KiB.
 */
#define PV_DOMAIN_MEMORY_MIN_GUARANTEE "min_guarantee"

/**
 * PV_DOMAIN_MEMORY_HARD_LIMIT:
 *
 * Memory the domain can never exceed, in KiB; beyond it the host may kill the domain.
 */
#define PV_DOMAIN_MEMORY_HARD_LIMIT "hard_limit"

/**
 * PV_DOMAIN_MEMORY_SOFT_LIMIT:
 *
 * Memory the domain is pushed back to when the host runs short, in KiB.
 */
#define PV_DOMAIN_MEMORY_SOFT_LIMIT "soft_limit"

/**
 * PV_DOMAIN_MEMORY_SWAP_HARD_LIMIT:
 *
 * Memory and swap together that the domain can never exceed, in KiB; at least the hard limit.
 */
#define PV_DOMAIN_MEMORY_SWAP_HARD_LIMIT "swap_hard_limit"

/**
 * PV_DOMAIN_NUMA_MODE:
 *
 * How memory is spread, a value of `DomainNumatuneMemMode`; cannot be changed while the domain is active.
 */
#define PV_DOMAIN_NUMA_MODE "numa_mode"

/**
 * PV_DOMAIN_NUMA_NODESET:
 *
 * Host nodes to use, as a list of numbers and ranges such as `0-2,5,^1`.
 */
#define PV_DOMAIN_NUMA_NODESET "numa_nodeset"

/**
 * PV_MIGRATE_PARAM_URI:
 *
 * Where the hypervisors send their data, such as `tcp://host:port`; chosen from the destination's host name when absent.
 */
#define PV_MIGRATE_PARAM_URI "migrate_uri"

/**
 * PV_MIGRATE_PARAM_DEST_NAME:
 *
 * New name of the domain on the destination.
 */
#define PV_MIGRATE_PARAM_DEST_NAME "destination_name"

/**
 * PV_MIGRATE_PARAM_DEST_XML:
 *
 * Definition for the running domain on the destination; only details invisible to the guest may differ.
 */
#define PV_MIGRATE_PARAM_DEST_XML "destination_xml"

/**
 * PV_MIGRATE_PARAM_PERSIST_XML:
 *
 * Definition to store on the destination; has effect with %PV_DOMAIN_MIGRATE_FLAGS_PERSIST_DEST.
 */
#define PV_MIGRATE_PARAM_PERSIST_XML "persistent_xml"

/**
 * PV_MIGRATE_PARAM_BANDWIDTH:
 *
 * Upper limit of the transfer speed, in MiB per second; 0 for the default.
 */
#define PV_MIGRATE_PARAM_BANDWIDTH "bandwidth"

/**
 * PV_MIGRATE_PARAM_BANDWIDTH_POSTCOPY:
 *
 * Upper limit of the transfer speed after the switch to post-copy, in MiB per second; 0 for no limit.
 */
#define PV_MIGRATE_PARAM_BANDWIDTH_POSTCOPY "bandwidth.postcopy"

/**
 * PV_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER:
 *
 * Speed assumed when the time of the final switchover is estimated, in MiB per second; replaces the measured one.
 */
#define PV_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER "bandwidth.avail.switchover"

/**
 * PV_MIGRATE_PARAM_GRAPHICS_URI:
 *
 * Address that viewers of the graphical console are told to reconnect to.
 */
#define PV_MIGRATE_PARAM_GRAPHICS_URI "graphics_uri"

/**
 * PV_MIGRATE_PARAM_LISTEN_ADDRESS:
 *
 * Address or host name the destination's hypervisor listens on.
 */
#define PV_MIGRATE_PARAM_LISTEN_ADDRESS "listen_address"

/**
 * PV_MIGRATE_PARAM_MIGRATE_DISKS:
 *
 * Target name of a disk to copy, such as `vda`; repeated for several disks.
 */
#define PV_MIGRATE_PARAM_MIGRATE_DISKS "migrate_disks"

/**
 * PV_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES:
 *
 * Target name of a disk where blocks of zeroes are found and left sparse; repeated for several disks.
 */
#define PV_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES "migrate_disks_detect_zeroes"

/**
 * PV_MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO:
 *
 * Target name of a disk whose destination image reads as zeroes already; repeated for several disks.
 */
#define PV_MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO "migrate_disks_target_zero"

/**
 * PV_MIGRATE_PARAM_DISKS_PORT:
 *
 * TCP port on the destination for copying disks; 0 to have one chosen.
 */
#define PV_MIGRATE_PARAM_DISKS_PORT "disks_port"

/**
 * PV_MIGRATE_PARAM_DISKS_URI:
 *
 * Where disks are copied to, as `tcp://host:port` or `unix:///path`.
 */
#define PV_MIGRATE_PARAM_DISKS_URI "disks_uri"

/**
 * PV_MIGRATE_PARAM_COMPRESSION:
 *
 * Compression method: `xbzrle`, `mt`, `zlib` or `zstd`; may be repeated where methods combine.
 */
#define PV_MIGRATE_PARAM_COMPRESSION "compression"

/**
 * PV_MIGRATE_PARAM_COMPRESSION_MT_LEVEL:
 *
 * Level of method `mt`, from 0 (none) to 9 (smallest).
 */
#define PV_MIGRATE_PARAM_COMPRESSION_MT_LEVEL "compression.mt.level"

/**
 * PV_MIGRATE_PARAM_COMPRESSION_MT_THREADS:
 *
 * Number of threads that compress on the source with method `mt`.
 */
#define PV_MIGRATE_PARAM_COMPRESSION_MT_THREADS "compression.mt.threads"

/**
 * PV_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS:
 *
 * Number of threads that decompress on the destination with method `mt`.
 */
#define PV_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS "compression.mt.dthreads"

/**
 * PV_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE:
 *
 * Cache of earlier page contents for method `xbzrle`, in bytes.
 */
#define PV_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE "compression.xbzrle.cache"

/**
 * PV_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL:
 *
 * Level of method `zlib`, from 0 (none) to 9 (smallest).
 */
#define PV_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL "compression.zlib.level"

/**
 * PV_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL:
 *
 * Level of method `zstd`, from 0 (none) to 20 (smallest).
 */
#define PV_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL "compression.zstd.level"

/**
 * PV_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL:
 *
 * First amount by which the guest's CPUs are slowed down, in percent.
 */
#define PV_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL "auto_converge.initial"

/**
 * PV_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT:
 *
 * Amount added each time the slowdown does not suffice, in percent.
 */
#define PV_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT "auto_converge.increment"

/**
 * PV_MIGRATE_PARAM_PARALLEL_CONNECTIONS:
 *
 * Number of connections with %PV_DOMAIN_MIGRATE_FLAGS_PARALLEL.
 */
#define PV_MIGRATE_PARAM_PARALLEL_CONNECTIONS "parallel.connections"

/**
 * PV_MIGRATE_PARAM_TLS_DESTINATION:
 *
 * Host name to expect in the destination's certificate, where it differs from the address in use.
 */
#define PV_MIGRATE_PARAM_TLS_DESTINATION "tls.destination"

/**
 * PV_DOMAIN_SAVE_PARAM_IMAGE_FORMAT:
 *
 * Format of the image, one of the `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_...` values; the driver's configuration decides without it. Only when saving.
 */
#define PV_DOMAIN_SAVE_PARAM_IMAGE_FORMAT "image_format"

/**
 * PV_DOMAIN_SAVE_PARAM_DXML:
 *
 * Domain XML put into the image, or used in place of that in the image; may differ only where the guest does not notice.
 */
#define PV_DOMAIN_SAVE_PARAM_DXML "dxml"

/**
 * PV_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS:
 *
 * Number of channels that transfer memory side by side, 1 or more; needs the sparse format.
 */
#define PV_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS "parallel.channels"

/**
 * PV_DOMAIN_SAVE_PARAM_FILE:
 *
 * Path of the image on the host. Left out when saving, the managed save image is written.
 */
#define PV_DOMAIN_SAVE_PARAM_FILE "file"

/**
 * PV_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW:
 *
 * Memory as one uncompressed stream.
 */
#define PV_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW "raw"

/**
 * PV_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_GZIP:
 *
 * Compressed by gzip.
 */
#define PV_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_GZIP "gzip"

/**
 * PV_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_BZIP2:
 *
 * Compressed by bzip2.
 */
#define PV_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_BZIP2 "bzip2"

/**
 * PV_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ:
 *
 * Compressed by xz.
 */
#define PV_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ "xz"

/**
 * PV_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_LZOP:
 *
 * Compressed by lzop.
 */
#define PV_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_LZOP "lzop"

/**
 * PV_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_ZSTD:
 *
 * Compressed by zstd.
 */
#define PV_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_ZSTD "zstd"

/**
 * PV_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_SPARSE:
 *
 * Uncompressed, each page at a fixed place in a sparse file.
 */
#define PV_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_SPARSE "sparse"

/**
 * PV_DOMAIN_STATS_STATE_STATE:
 *
 * What the domain is doing, a value of `virDomainState`.
 */
#define PV_DOMAIN_STATS_STATE_STATE "state.state"

/**
 * PV_DOMAIN_STATS_STATE_REASON:
 *
 * Why it does so, a value of the reason enum that goes with the state.
 */
#define PV_DOMAIN_STATS_STATE_REASON "state.reason"

/**
 * PV_DOMAIN_STATS_CPU_TIME:
 *
 * CPU time the domain used in total, in ns.
 */
#define PV_DOMAIN_STATS_CPU_TIME "cpu.time"

/**
 * PV_DOMAIN_STATS_CPU_USER:
 *
 * CPU time used in user mode, in ns.
 */
#define PV_DOMAIN_STATS_CPU_USER "cpu.user"

/**
 * PV_DOMAIN_STATS_CPU_SYSTEM:
 *
 * CPU time used in kernel mode, in ns.
 */
#define PV_DOMAIN_STATS_CPU_SYSTEM "cpu.system"

/**
 * PV_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME:
 *
 * Time halt polling spent before an interrupt ended the wait, in ns.
 */
#define PV_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME "cpu.haltpoll.success.time"

/**
 * PV_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME:
 *
 * Time halt polling spent in vain, before the virtual CPU was scheduled out, in ns.
 */
#define PV_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME "cpu.haltpoll.fail.time"

/**
 * PV_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT:
 *
 * Number of cache monitors.
 */
#define PV_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT "cpu.cache.monitor.count"

/**
 * PV_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX:
 *
 * Start of the names that describe one cache monitor; its number follows.
 */
#define PV_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX "cpu.cache.monitor.<n>."

/**
 * PV_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME:
 *
 * Name of the cache monitor.
 */
#define PV_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME "cpu.cache.monitor.<n>.name"

/**
 * PV_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS:
 *
 * Virtual CPUs the cache monitor watches, as a list such as `0-2,5`.
 */
#define PV_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS "cpu.cache.monitor.<n>.vcpus"

/**
 * PV_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT:
 *
 * Number of cache banks the monitor covers.
 */
#define PV_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT "cpu.cache.monitor.<n>.bank.count"

/**
 * PV_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX:
 *
 * Middle of the names that describe one cache bank; its number follows.
 */
#define PV_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX "cpu.cache.monitor.<n>.bank.<m>."

/**
 * PV_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID:
 *
 * The host's identifier of the cache.
 */
#define PV_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID "cpu.cache.monitor.<n>.bank.<m>.id"

/**
 * PV_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES:
 *
 * Part of this cache the domain occupies, in bytes.
 */
#define PV_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES "cpu.cache.monitor.<n>.bank.<m>.bytes"

/**
 * PV_DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT:
 *
 * Number of energy monitors.
 */
#define PV_DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT "cpu.energy.monitor.count"

/**
 * PV_DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX:
 *
 * Start of the names that describe one energy monitor; its number follows.
 */
#define PV_DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX "cpu.energy.monitor.<n>."

/**
 * PV_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME:
 *
 * Name of the energy monitor.
 */
#define PV_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME "cpu.energy.monitor.<n>.name"

/**
 * PV_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS:
 *
 * Virtual CPUs the energy monitor watches, as a list such as `0-2,5`.
 */
#define PV_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS "cpu.energy.monitor.<n>.vcpus"

/**
 * PV_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT:
 *
 * Number of CPU packages the monitor covers.
 */
#define PV_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT "cpu.energy.monitor.<n>.pkg.count"

/**
 * PV_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX:
 *
 * Middle of the names that describe one CPU package; its number follows.
 */
#define PV_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX "cpu.energy.monitor.<n>.pkg.<m>."

/**
 * PV_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID:
 *
 * The host's identifier of the CPU package.
 */
#define PV_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID "cpu.energy.monitor.<n>.pkg.<m>.id"

/**
 * PV_DOMAIN_STATS_BALLOON_CURRENT:
 *
 * Memory the guest has at present, in KiB.
 */
#define PV_DOMAIN_STATS_BALLOON_CURRENT "balloon.current"

/**
 * PV_DOMAIN_STATS_BALLOON_MAXIMUM:
 *
 * Memory the guest may have at most, in KiB.
 */
#define PV_DOMAIN_STATS_BALLOON_MAXIMUM "balloon.maximum"

/**
 * PV_DOMAIN_STATS_BALLOON_SWAP_IN:
 *
 * Data the guest read back from its swap space, in KiB.
 */
#define PV_DOMAIN_STATS_BALLOON_SWAP_IN "balloon.swap_in"

/**
 * PV_DOMAIN_STATS_BALLOON_SWAP_OUT:
 *
 * Data the guest moved out to its swap space, in KiB.
 */
#define PV_DOMAIN_STATS_BALLOON_SWAP_OUT "balloon.swap_out"

/**
 * PV_DOMAIN_STATS_BALLOON_MAJOR_FAULT:
 *
 * Number of the guest's page faults that had to wait for disk input.
 */
#define PV_DOMAIN_STATS_BALLOON_MAJOR_FAULT "balloon.major_fault"

/**
 * PV_DOMAIN_STATS_BALLOON_MINOR_FAULT:
 *
 * Number of the guest's page faults served without disk input.
 */
#define PV_DOMAIN_STATS_BALLOON_MINOR_FAULT "balloon.minor_fault"

/**
 * PV_DOMAIN_STATS_BALLOON_UNUSED:
 *
 * Memory the guest system does not use at all, in KiB.
 */
#define PV_DOMAIN_STATS_BALLOON_UNUSED "balloon.unused"

/**
 * PV_DOMAIN_STATS_BALLOON_AVAILABLE:
 *
 * Memory the guest system sees as its own, in KiB.
 */
#define PV_DOMAIN_STATS_BALLOON_AVAILABLE "balloon.available"

/**
 * PV_DOMAIN_STATS_BALLOON_USABLE:
 *
 * Memory the balloon could take back before the guest starts to swap, in KiB.
 */
#define PV_DOMAIN_STATS_BALLOON_USABLE "balloon.usable"

/**
 * PV_DOMAIN_STATS_BALLOON_RSS:
 *
 * Host memory resident for the process that runs the guest, in KiB.
 */
#define PV_DOMAIN_STATS_BALLOON_RSS "balloon.rss"

/**
 * PV_DOMAIN_STATS_BALLOON_LAST_UPDATE:
 *
 * When the guest last refreshed its figures, in seconds since the epoch.
 */
#define PV_DOMAIN_STATS_BALLOON_LAST_UPDATE "balloon.last-update"

/**
 * PV_DOMAIN_STATS_BALLOON_DISK_CACHES:
 *
 * Guest memory holding disk caches that can be dropped without writing anything, in KiB.
 */
#define PV_DOMAIN_STATS_BALLOON_DISK_CACHES "balloon.disk_caches"

/**
 * PV_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC:
 *
 * Number of huge pages the guest allocated successfully.
 */
#define PV_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC "balloon.hugetlb_pgalloc"

/**
 * PV_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL:
 *
 * Number of huge page allocations that failed inside the guest.
 */
#define PV_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL "balloon.hugetlb_pgfail"

/**
 * PV_DOMAIN_STATS_VCPU_CURRENT:
 *
 * Number of virtual CPUs that are online.
 */
#define PV_DOMAIN_STATS_VCPU_CURRENT "vcpu.current"

/**
 * PV_DOMAIN_STATS_VCPU_MAXIMUM:
 *
 * Number of virtual CPUs the domain may have; numbers of single ones stay below it and may have gaps.
 */
#define PV_DOMAIN_STATS_VCPU_MAXIMUM "vcpu.maximum"

/**
 * PV_DOMAIN_STATS_VCPU_PREFIX:
 *
 * Start of the names that describe one virtual CPU; its number follows.
 */
#define PV_DOMAIN_STATS_VCPU_PREFIX "vcpu.<n>."

/**
 * PV_DOMAIN_STATS_VCPU_SUFFIX_STATE:
 *
 * State of the virtual CPU, a value of `virVcpuState`.
 */
#define PV_DOMAIN_STATS_VCPU_SUFFIX_STATE "vcpu.<n>.state"

/**
 * PV_DOMAIN_STATS_VCPU_SUFFIX_TIME:
 *
 * Time the virtual CPU has run, in ns.
 */
#define PV_DOMAIN_STATS_VCPU_SUFFIX_TIME "vcpu.<n>.time"

/**
 * PV_DOMAIN_STATS_VCPU_SUFFIX_WAIT:
 *
 * Time the virtual CPU was ready to run while the host ran something else, in ns.
 */
#define PV_DOMAIN_STATS_VCPU_SUFFIX_WAIT "vcpu.<n>.wait"

/**
 * PV_DOMAIN_STATS_VCPU_SUFFIX_HALTED:
 *
 * Whether the virtual CPU is halted, idle or, on some architectures, switched off.
 */
#define PV_DOMAIN_STATS_VCPU_SUFFIX_HALTED "vcpu.<n>.halted"

/**
 * PV_DOMAIN_STATS_VCPU_SUFFIX_DELAY:
 *
 * Time the virtual CPU's thread spent in the host's run queue, which the guest sees as steal time, in ns.
 */
#define PV_DOMAIN_STATS_VCPU_SUFFIX_DELAY "vcpu.<n>.delay"

/**
 * PV_DOMAIN_STATS_NET_COUNT:
 *
 * Number of network interfaces.
 */
#define PV_DOMAIN_STATS_NET_COUNT "net.count"

/**
 * PV_DOMAIN_STATS_NET_PREFIX:
 *
 * Start of the names that describe one network interface; its number follows.
 */
#define PV_DOMAIN_STATS_NET_PREFIX "net.<n>."

/**
 * PV_DOMAIN_STATS_NET_SUFFIX_NAME:
 *
 * Name of the interface on the host.
 */
#define PV_DOMAIN_STATS_NET_SUFFIX_NAME "net.<n>.name"

/**
 * PV_DOMAIN_STATS_NET_SUFFIX_RX_BYTES:
 *
 * Bytes the guest received.
 */
#define PV_DOMAIN_STATS_NET_SUFFIX_RX_BYTES "net.<n>.rx.bytes"

/**
 * PV_DOMAIN_STATS_NET_SUFFIX_RX_PKTS:
 *
 * Packets the guest received.
 */
#define PV_DOMAIN_STATS_NET_SUFFIX_RX_PKTS "net.<n>.rx.pkts"

/**
 * PV_DOMAIN_STATS_NET_SUFFIX_RX_ERRS:
 *
 * Errors while receiving.
 */
#define PV_DOMAIN_STATS_NET_SUFFIX_RX_ERRS "net.<n>.rx.errs"

/**
 * PV_DOMAIN_STATS_NET_SUFFIX_RX_DROP:
 *
 * Incoming packets that were dropped.
 */
#define PV_DOMAIN_STATS_NET_SUFFIX_RX_DROP "net.<n>.rx.drop"

/**
 * PV_DOMAIN_STATS_NET_SUFFIX_TX_BYTES:
 *
 * Bytes the guest sent.
 */
#define PV_DOMAIN_STATS_NET_SUFFIX_TX_BYTES "net.<n>.tx.bytes"

/**
 * PV_DOMAIN_STATS_NET_SUFFIX_TX_PKTS:
 *
 * Packets the guest sent.
 */
#define PV_DOMAIN_STATS_NET_SUFFIX_TX_PKTS "net.<n>.tx.pkts"

/**
 * PV_DOMAIN_STATS_NET_SUFFIX_TX_ERRS:
 *
 * Errors while sending.
 */
#define PV_DOMAIN_STATS_NET_SUFFIX_TX_ERRS "net.<n>.tx.errs"

/**
 * PV_DOMAIN_STATS_NET_SUFFIX_TX_DROP:
 *
 * Outgoing packets that were dropped.
 */
#define PV_DOMAIN_STATS_NET_SUFFIX_TX_DROP "net.<n>.tx.drop"

/**
 * PV_DOMAIN_STATS_BLOCK_COUNT:
 *
 * Number of entries about disks, or about images where backing chains are included.
 */
#define PV_DOMAIN_STATS_BLOCK_COUNT "block.count"

/**
 * PV_DOMAIN_STATS_BLOCK_PREFIX:
 *
 * Start of the names that describe one disk or image; its number follows.
 */
#define PV_DOMAIN_STATS_BLOCK_PREFIX "block.<n>."

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_NAME:
 *
 * Target name of the disk, such as `vda`; all images of one chain share it.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_NAME "block.<n>.name"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX:
 *
 * Index of the image in its backing chain; present when chains are included.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX "block.<n>.backingIndex"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_PATH:
 *
 * File or block device behind the entry; absent for network sources and empty drives.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_PATH "block.<n>.path"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS:
 *
 * Number of reads.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS "block.<n>.rd.reqs"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES:
 *
 * Bytes read.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES "block.<n>.rd.bytes"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES:
 *
 * Time taken by reads, summed up, in ns.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES "block.<n>.rd.times"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS:
 *
 * Number of writes.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS "block.<n>.wr.reqs"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES:
 *
 * Bytes written.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES "block.<n>.wr.bytes"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES:
 *
 * Time taken by writes, summed up, in ns.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES "block.<n>.wr.times"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS:
 *
 * Number of cache flushes.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS "block.<n>.fl.reqs"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES:
 *
 * Time taken by flushes, summed up, in ns.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES "block.<n>.fl.times"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS:
 *
 * Requests refused for lack of room in the ring; Xen alone reports it.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS "block.<n>.errors"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION:
 *
 * End of the highest region ever written, in bytes from the start of the image.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION "block.<n>.allocation"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY:
 *
 * Size of the disk as the guest sees it, in bytes.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY "block.<n>.capacity"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL:
 *
 * Size of the file or device that holds the image, in bytes.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL "block.<n>.physical"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD:
 *
 * Write position that triggers a threshold event, in bytes; pv_domain_set_block_threshold() sets it.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD "block.<n>.threshold"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT:
 *
 * Alignment that requests must keep, in bytes.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT "block.<n>.limits.request_alignment"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX:
 *
 * Largest single discard, in bytes.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX "block.<n>.limits.discard_max"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT:
 *
 * Best alignment of discards, in bytes.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT "block.<n>.limits.discard_alignment"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX:
 *
 * Largest single request to write zeroes, in bytes.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX "block.<n>.limits.write_zeroes_max"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT:
 *
 * Best alignment of requests to write zeroes, in bytes.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT "block.<n>.limits.write_zeroes_alignment"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL:
 *
 * Transfer size that performs best, in bytes.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL "block.<n>.limits.transfer_optimal"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX:
 *
 * Largest single transfer, in bytes.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX "block.<n>.limits.transfer_max"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX:
 *
 * Largest transfer the hardware takes, in bytes.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX "block.<n>.limits.transfer_hw_max"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX:
 *
 * Most segments in one scatter-gather list.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX "block.<n>.limits.iov_max"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX:
 *
 * Most scatter-gather segments the hardware takes.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX "block.<n>.limits.iov_hw_max"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT:
 *
 * Number of groups of figures gathered over fixed intervals.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT "block.<n>.timed_group.count"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX:
 *
 * Middle of the names that describe one such group; its number follows.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX "block.<n>.timed_group.<m>."

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL:
 *
 * Length of the interval, in seconds.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL "block.<n>.timed_group.<m>.interval"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN:
 *
 * Shortest read in the interval, in ns.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN "block.<n>.timed_group.<m>.rd_latency_min"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX:
 *
 * Longest read in the interval, in ns.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX "block.<n>.timed_group.<m>.rd_latency_max"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG:
 *
 * Mean duration of reads in the interval, in ns.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG "block.<n>.timed_group.<m>.rd_latency_avg"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN:
 *
 * Shortest write in the interval, in ns.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN "block.<n>.timed_group.<m>.wr_latency_min"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX:
 *
 * Longest write in the interval, in ns.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX "block.<n>.timed_group.<m>.wr_latency_max"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG:
 *
 * Mean duration of writes in the interval, in ns.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG "block.<n>.timed_group.<m>.wr_latency_avg"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN:
 *
 * Shortest zone append in the interval, in ns.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN "block.<n>.timed_group.<m>.zone_append_latency_min"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX:
 *
 * Longest zone append in the interval, in ns.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX "block.<n>.timed_group.<m>.zone_append_latency_max"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG:
 *
 * Mean duration of zone appends in the interval, in ns.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG "block.<n>.timed_group.<m>.zone_append_latency_avg"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN:
 *
 * Shortest flush in the interval, in ns.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN "block.<n>.timed_group.<m>.flush_latency_min"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX:
 *
 * Longest flush in the interval, in ns.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX "block.<n>.timed_group.<m>.flush_latency_max"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG:
 *
 * Mean duration of flushes in the interval, in ns.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG "block.<n>.timed_group.<m>.flush_latency_avg"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG:
 *
 * Mean number of reads pending in the interval.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG "block.<n>.timed_group.<m>.rd_queue_depth_avg"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG:
 *
 * Mean number of writes pending in the interval.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG "block.<n>.timed_group.<m>.wr_queue_depth_avg"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG:
 *
 * Mean number of zone appends pending in the interval.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG "block.<n>.timed_group.<m>.zone_append_queue_depth_avg"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX:
 *
 * Middle of the names in the histogram of read durations.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX "block.<n>.latency_histogram.read."

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX:
 *
 * Middle of the names in the histogram of write durations.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX "block.<n>.latency_histogram.write."

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX:
 *
 * Middle of the names in the histogram of zone append durations.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX "block.<n>.latency_histogram.zone_append."

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX:
 *
 * Middle of the names in the histogram of flush durations.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX "block.<n>.latency_histogram.flush."

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT:
 *
 * Number of bins in the histogram.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT "block.<n>.latency_histogram.<kind>.bin.count"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX:
 *
 * Middle of the names that describe one bin; its number follows.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX "block.<n>.latency_histogram.<kind>.bin.<m>."

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START:
 *
 * Lower bound of the bin, in ns.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START "block.<n>.latency_histogram.<kind>.bin.<m>.start"

/**
 * PV_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE:
 *
 * Number of requests that fell into the bin.
 */
#define PV_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE "block.<n>.latency_histogram.<kind>.bin.<m>.value"

/**
 * PV_DOMAIN_STATS_PERF_CMT:
 *
 * Last level cache in use, in bytes (event `cmt`).
 */
#define PV_DOMAIN_STATS_PERF_CMT "perf.cmt"

/**
 * PV_DOMAIN_STATS_PERF_MBMT:
 *
 * Memory traffic of the whole system, in bytes per second (event `mbmt`).
 */
#define PV_DOMAIN_STATS_PERF_MBMT "perf.mbmt"

/**
 * PV_DOMAIN_STATS_PERF_MBML:
 *
 * Memory traffic through the local memory controller, in bytes per second (event `mbml`).
 */
#define PV_DOMAIN_STATS_PERF_MBML "perf.mbml"

/**
 * PV_DOMAIN_STATS_PERF_CACHE_MISSES:
 *
 * Accesses that missed the cache.
 */
#define PV_DOMAIN_STATS_PERF_CACHE_MISSES "perf.cache_misses"

/**
 * PV_DOMAIN_STATS_PERF_CACHE_REFERENCES:
 *
 * Accesses to the cache.
 */
#define PV_DOMAIN_STATS_PERF_CACHE_REFERENCES "perf.cache_references"

/**
 * PV_DOMAIN_STATS_PERF_INSTRUCTIONS:
 *
 * Instructions executed.
 */
#define PV_DOMAIN_STATS_PERF_INSTRUCTIONS "perf.instructions"

/**
 * PV_DOMAIN_STATS_PERF_CPU_CYCLES:
 *
 * CPU cycles used.
 */
#define PV_DOMAIN_STATS_PERF_CPU_CYCLES "perf.cpu_cycles"

/**
 * PV_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS:
 *
 * Branch instructions executed.
 */
#define PV_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS "perf.branch_instructions"

/**
 * PV_DOMAIN_STATS_PERF_BRANCH_MISSES:
 *
 * Branches predicted wrongly.
 */
#define PV_DOMAIN_STATS_PERF_BRANCH_MISSES "perf.branch_misses"

/**
 * PV_DOMAIN_STATS_PERF_BUS_CYCLES:
 *
 * Bus cycles used.
 */
#define PV_DOMAIN_STATS_PERF_BUS_CYCLES "perf.bus_cycles"

/**
 * PV_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND:
 *
 * Cycles lost waiting for the pipeline to fetch and decode.
 */
#define PV_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND "perf.stalled_cycles_frontend"

/**
 * PV_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND:
 *
 * Cycles lost waiting for the pipeline to execute.
 */
#define PV_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND "perf.stalled_cycles_backend"

/**
 * PV_DOMAIN_STATS_PERF_REF_CPU_CYCLES:
 *
 * CPU cycles counted at a constant rate, whatever the clock frequency.
 */
#define PV_DOMAIN_STATS_PERF_REF_CPU_CYCLES "perf.ref_cpu_cycles"

/**
 * PV_DOMAIN_STATS_PERF_CPU_CLOCK:
 *
 * CPU clock time, in ns.
 */
#define PV_DOMAIN_STATS_PERF_CPU_CLOCK "perf.cpu_clock"

/**
 * PV_DOMAIN_STATS_PERF_TASK_CLOCK:
 *
 * Time the domain's own tasks were running, in ns.
 */
#define PV_DOMAIN_STATS_PERF_TASK_CLOCK "perf.task_clock"

/**
 * PV_DOMAIN_STATS_PERF_PAGE_FAULTS:
 *
 * Page faults of all kinds.
 */
#define PV_DOMAIN_STATS_PERF_PAGE_FAULTS "perf.page_faults"

/**
 * PV_DOMAIN_STATS_PERF_CONTEXT_SWITCHES:
 *
 * Context switches.
 */
#define PV_DOMAIN_STATS_PERF_CONTEXT_SWITCHES "perf.context_switches"

/**
 * PV_DOMAIN_STATS_PERF_CPU_MIGRATIONS:
 *
 * Moves of threads between host CPUs.
 */
#define PV_DOMAIN_STATS_PERF_CPU_MIGRATIONS "perf.cpu_migrations"

/**
 * PV_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN:
 *
 * Page faults served without disk input.
 */
#define PV_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN "perf.page_faults_min"

/**
 * PV_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ:
 *
 * Page faults that needed disk input.
 */
#define PV_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ "perf.page_faults_maj"

/**
 * PV_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS:
 *
 * Unaligned accesses the kernel had to fix up.
 */
#define PV_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS "perf.alignment_faults"

/**
 * PV_DOMAIN_STATS_PERF_EMULATION_FAULTS:
 *
 * Instructions the kernel had to emulate.
 */
#define PV_DOMAIN_STATS_PERF_EMULATION_FAULTS "perf.emulation_faults"

/**
 * PV_DOMAIN_STATS_IOTHREAD_COUNT:
 *
 * Number of IOThreads.
 */
#define PV_DOMAIN_STATS_IOTHREAD_COUNT "iothread.count"

/**
 * PV_DOMAIN_STATS_IOTHREAD_PREFIX:
 *
 * Start of the names that describe one IOThread; its ID follows.
 */
#define PV_DOMAIN_STATS_IOTHREAD_PREFIX "iothread.<id>."

/**
 * PV_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS:
 *
 * Longest time the IOThread polls before it sleeps, in ns; 0 means polling is off.
 */
#define PV_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS "iothread.<id>.poll-max-ns"

/**
 * PV_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW:
 *
 * Factor by which the polling time grows; 0 leaves it to the hypervisor.
 */
#define PV_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW "iothread.<id>.poll-grow"

/**
 * PV_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK:
 *
 * Divisor by which the polling time shrinks; 0 leaves it to the hypervisor.
 */
#define PV_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK "iothread.<id>.poll-shrink"

/**
 * PV_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_WEIGHT:
 *
 * Weight of the latest wait in the adaptation of the polling time; 0 leaves it to the hypervisor.
 */
#define PV_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_WEIGHT "iothread.<id>.poll-weight"

/**
 * PV_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT:
 *
 * Number of memory bandwidth monitors.
 */
#define PV_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT "memory.bandwidth.monitor.count"

/**
 * PV_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX:
 *
 * Start of the names that describe one memory bandwidth monitor; its number follows.
 */
#define PV_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX "memory.bandwidth.monitor.<n>."

/**
 * PV_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME:
 *
 * Name of the monitor.
 */
#define PV_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME "memory.bandwidth.monitor.<n>.name"

/**
 * PV_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS:
 *
 * Virtual CPUs the monitor watches, as a list such as `0-2,5`.
 */
#define PV_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS "memory.bandwidth.monitor.<n>.vcpus"

/**
 * PV_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT:
 *
 * Number of memory controllers the monitor covers.
 */
#define PV_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT "memory.bandwidth.monitor.<n>.node.count"

/**
 * PV_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX:
 *
 * Middle of the names that describe one memory controller; its number follows.
 */
#define PV_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX "memory.bandwidth.monitor.<n>.node.<m>."

/**
 * PV_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID:
 *
 * The host's identifier of the memory controller.
 */
#define PV_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID "memory.bandwidth.monitor.<n>.node.<m>.id"

/**
 * PV_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL:
 *
 * Bytes moved through this controller by CPUs of its own node.
 */
#define PV_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL "memory.bandwidth.monitor.<n>.node.<m>.bytes.local"

/**
 * PV_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL:
 *
 * Bytes moved through this controller by CPUs of all nodes.
 */
#define PV_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL "memory.bandwidth.monitor.<n>.node.<m>.bytes.total"

/**
 * PV_DOMAIN_STATS_DIRTYRATE_CALC_STATUS:
 *
 * How far the latest measurement has come, a value of `virDomainDirtyRateStatus`.
 */
#define PV_DOMAIN_STATS_DIRTYRATE_CALC_STATUS "dirtyrate.calc_status"

/**
 * PV_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME:
 *
 * When the latest measurement began, in seconds.
 */
#define PV_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME "dirtyrate.calc_start_time"

/**
 * PV_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD:
 *
 * How long the measurement takes, in seconds.
 */
#define PV_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD "dirtyrate.calc_period"

/**
 * PV_DOMAIN_STATS_DIRTYRATE_CALC_MODE:
 *
 * Method of the measurement: `page-sampling`, `dirty-bitmap` or `dirty-ring`.
 */
#define PV_DOMAIN_STATS_DIRTYRATE_CALC_MODE "dirtyrate.calc_mode"

/**
 * PV_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND:
 *
 * Rate at which the guest changes its memory, in MiB per second.
 */
#define PV_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND "dirtyrate.megabytes_per_second"

/**
 * PV_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX:
 *
 * Start of the names with the dirty rate of one virtual CPU; its number follows.
 */
#define PV_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX "dirtyrate.vcpu.<n>."

/**
 * PV_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND:
 *
 * Rate at which this virtual CPU changes memory, in MiB per second; only the dirty ring tells it.
 */
#define PV_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND "dirtyrate.vcpu.<n>.megabytes_per_second"

/**
 * PV_DOMAIN_STATS_VM_PREFIX:
 *
 * Start of the names of figures the hypervisor defines; not a stable interface.
 */
#define PV_DOMAIN_STATS_VM_PREFIX "vm.<stat>."

/**
 * PV_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR:
 *
 * Value at this moment of a figure the hypervisor defines, also as `vcpu.<n>.<stat>.cur`; yes/no figures come as boolean.
 */
#define PV_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR "vm.<stat>.cur"

/**
 * PV_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM:
 *
 * Running total of a figure the hypervisor defines, also as `vcpu.<n>.<stat>.sum`.
 */
#define PV_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM "vm.<stat>.sum"

/**
 * PV_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX:
 *
 * Highest value so far of a figure the hypervisor defines, also as `vcpu.<n>.<stat>.max`.
 */
#define PV_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX "vm.<stat>.max"

/**
 * PV_PERF_PARAM_CMT:
 *
 * Cache monitoring: last level cache in use.
 */
#define PV_PERF_PARAM_CMT "cmt"

/**
 * PV_PERF_PARAM_MBMT:
 *
 * Memory bandwidth monitoring: traffic of the whole system.
 */
#define PV_PERF_PARAM_MBMT "mbmt"

/**
 * PV_PERF_PARAM_MBML:
 *
 * Memory bandwidth monitoring: traffic through the local memory controller.
 */
#define PV_PERF_PARAM_MBML "mbml"

/**
 * PV_PERF_PARAM_CPU_CYCLES:
 *
 * CPU cycles used.
 */
#define PV_PERF_PARAM_CPU_CYCLES "cpu_cycles"

/**
 * PV_PERF_PARAM_INSTRUCTIONS:
 *
 * Instructions executed.
 */
#define PV_PERF_PARAM_INSTRUCTIONS "instructions"

/**
 * PV_PERF_PARAM_CACHE_REFERENCES:
 *
 * Accesses to the cache.
 */
#define PV_PERF_PARAM_CACHE_REFERENCES "cache_references"

/**
 * PV_PERF_PARAM_CACHE_MISSES:
 *
 * Accesses that missed the cache.
 */
#define PV_PERF_PARAM_CACHE_MISSES "cache_misses"

/**
 * PV_PERF_PARAM_BRANCH_INSTRUCTIONS:
 *
 * Branch instructions executed.
 */
#define PV_PERF_PARAM_BRANCH_INSTRUCTIONS "branch_instructions"

/**
 * PV_PERF_PARAM_BRANCH_MISSES:
 *
 * Branches predicted wrongly.
 */
#define PV_PERF_PARAM_BRANCH_MISSES "branch_misses"

/**
 * PV_PERF_PARAM_BUS_CYCLES:
 *
 * Bus cycles used.
 */
#define PV_PERF_PARAM_BUS_CYCLES "bus_cycles"

/**
 * PV_PERF_PARAM_STALLED_CYCLES_FRONTEND:
 *
 * Cycles lost waiting for the pipeline to fetch and decode.
 */
#define PV_PERF_PARAM_STALLED_CYCLES_FRONTEND "stalled_cycles_frontend"

/**
 * PV_PERF_PARAM_STALLED_CYCLES_BACKEND:
 *
 * Cycles lost waiting for the pipeline to execute.
 */
#define PV_PERF_PARAM_STALLED_CYCLES_BACKEND "stalled_cycles_backend"

/**
 * PV_PERF_PARAM_REF_CPU_CYCLES:
 *
 * CPU cycles counted at a constant rate.
 */
#define PV_PERF_PARAM_REF_CPU_CYCLES "ref_cpu_cycles"

/**
 * PV_PERF_PARAM_CPU_CLOCK:
 *
 * CPU clock time.
 */
#define PV_PERF_PARAM_CPU_CLOCK "cpu_clock"

/**
 * PV_PERF_PARAM_TASK_CLOCK:
 *
 * Time the domain's own tasks were running.
 */
#define PV_PERF_PARAM_TASK_CLOCK "task_clock"

/**
 * PV_PERF_PARAM_PAGE_FAULTS:
 *
 * Page faults of all kinds.
 */
#define PV_PERF_PARAM_PAGE_FAULTS "page_faults"

/**
 * PV_PERF_PARAM_CONTEXT_SWITCHES:
 *
 * Context switches.
 */
#define PV_PERF_PARAM_CONTEXT_SWITCHES "context_switches"

/**
 * PV_PERF_PARAM_CPU_MIGRATIONS:
 *
 * Moves of threads between host CPUs.
 */
#define PV_PERF_PARAM_CPU_MIGRATIONS "cpu_migrations"

/**
 * PV_PERF_PARAM_PAGE_FAULTS_MIN:
 *
 * Page faults served without disk input.
 */
#define PV_PERF_PARAM_PAGE_FAULTS_MIN "page_faults_min"

/**
 * PV_PERF_PARAM_PAGE_FAULTS_MAJ:
 *
 * Page faults that needed disk input.
 */
#define PV_PERF_PARAM_PAGE_FAULTS_MAJ "page_faults_maj"

/**
 * PV_PERF_PARAM_ALIGNMENT_FAULTS:
 *
 * Unaligned accesses the kernel had to fix up.
 */
#define PV_PERF_PARAM_ALIGNMENT_FAULTS "alignment_faults"

/**
 * PV_PERF_PARAM_EMULATION_FAULTS:
 *
 * Instructions the kernel had to emulate.
 */
#define PV_PERF_PARAM_EMULATION_FAULTS "emulation_faults"

/**
 * PV_DOMAIN_CPU_STATS_CPUTIME:
 *
 * Time used by virtual CPUs and hypervisor together, in ns.
 */
#define PV_DOMAIN_CPU_STATS_CPUTIME "cpu_time"

/**
 * PV_DOMAIN_CPU_STATS_VCPUTIME:
 *
 * Time used by the virtual CPUs alone, in ns.
 */
#define PV_DOMAIN_CPU_STATS_VCPUTIME "vcpu_time"

/**
 * PV_DOMAIN_CPU_STATS_USERTIME:
 *
 * Time used in user mode, in ns.
 */
#define PV_DOMAIN_CPU_STATS_USERTIME "user_time"

/**
 * PV_DOMAIN_CPU_STATS_SYSTEMTIME:
 *
 * Time used in kernel mode, in ns.
 */
#define PV_DOMAIN_CPU_STATS_SYSTEMTIME "system_time"

/**
 * PV_DOMAIN_IOTHREAD_THREAD_POOL_MAX:
 *
 * Upper bound of worker threads in its pool; -1 leaves it unset.
 */
#define PV_DOMAIN_IOTHREAD_THREAD_POOL_MAX "thread_pool_max"

/**
 * PV_DOMAIN_IOTHREAD_THREAD_POOL_MIN:
 *
 * Lower bound of worker threads in its pool; -1 leaves it unset.
 */
#define PV_DOMAIN_IOTHREAD_THREAD_POOL_MIN "thread_pool_min"

/**
 * PV_DOMAIN_IOTHREAD_POLL_GROW:
 *
 * Factor by which the polling time grows when it was too short; 0 takes the emulator's default.
 */
#define PV_DOMAIN_IOTHREAD_POLL_GROW "poll_grow"

/**
 * PV_DOMAIN_IOTHREAD_POLL_MAX_NS:
 *
 * Longest time to poll, in nanoseconds; 0 turns polling off.
 */
#define PV_DOMAIN_IOTHREAD_POLL_MAX_NS "poll_max_ns"

/**
 * PV_DOMAIN_IOTHREAD_POLL_SHRINK:
 *
 * Divisor by which the polling time shrinks when it was too long; 0 takes the emulator's default.
 */
#define PV_DOMAIN_IOTHREAD_POLL_SHRINK "poll_shrink"

/**
 * PV_DOMAIN_IOTHREAD_POLL_WEIGHT:
 *
 * Weight of the latest interval when the polling time is adapted; 0 takes the emulator's default.
 */
#define PV_DOMAIN_IOTHREAD_POLL_WEIGHT "poll_weight"

/**
 * PV_DOMAIN_SCHEDULER_LIMIT:
 *
 * Upper bound of CPU use in MHz; -1 for none (ESX).
 */
#define PV_DOMAIN_SCHEDULER_LIMIT "limit"

/**
 * PV_DOMAIN_SCHEDULER_WEIGHT:
 *
 * Weight relative to other domains (Xen credit scheduler).
 */
#define PV_DOMAIN_SCHEDULER_WEIGHT "weight"

/**
 * PV_DOMAIN_SCHEDULER_EMULATOR_QUOTA:
 *
 * CPU time per period for the emulator's own threads, in microseconds; negative for no limit.
 */
#define PV_DOMAIN_SCHEDULER_EMULATOR_QUOTA "emulator_quota"

/**
 * PV_DOMAIN_SCHEDULER_VCPU_QUOTA:
 *
 * CPU time per period for each virtual CPU, in microseconds; negative for no limit.
 */
#define PV_DOMAIN_SCHEDULER_VCPU_QUOTA "vcpu_quota"

/**
 * PV_DOMAIN_SCHEDULER_RESERVATION:
 *
 * CPU capacity guaranteed to the domain, in MHz (ESX).
 */
#define PV_DOMAIN_SCHEDULER_RESERVATION "reservation"

/**
 * PV_DOMAIN_SCHEDULER_VCPU_PERIOD:
 *
 * Period over which the quota of a virtual CPU counts, in microseconds.
 */
#define PV_DOMAIN_SCHEDULER_VCPU_PERIOD "vcpu_period"

/**
 * PV_DOMAIN_SCHEDULER_IOTHREAD_PERIOD:
 *
 * Period over which the quota of an I/O thread counts, in microseconds.
 */
#define PV_DOMAIN_SCHEDULER_IOTHREAD_PERIOD "iothread_period"

/**
 * PV_DOMAIN_SCHEDULER_SHARES:
 *
 * Shares relative to other domains; -1 low, -2 normal, -3 high (ESX).
 */
#define PV_DOMAIN_SCHEDULER_SHARES "shares"

/**
 * PV_DOMAIN_SCHEDULER_CAP:
 *
 * Upper bound in percent of one host CPU; 0 for none (Xen credit scheduler).
 */
#define PV_DOMAIN_SCHEDULER_CAP "cap"

/**
 * PV_DOMAIN_SCHEDULER_CPU_SHARES:
 *
 * Weight of the whole domain relative to others, as the host's cgroups count it.
 */
#define PV_DOMAIN_SCHEDULER_CPU_SHARES "cpu_shares"

/**
 * PV_DOMAIN_SCHEDULER_IOTHREAD_QUOTA:
 *
 * CPU time per period for each I/O thread, in microseconds; negative for no limit.
 */
#define PV_DOMAIN_SCHEDULER_IOTHREAD_QUOTA "iothread_quota"

/**
 * PV_DOMAIN_SCHEDULER_GLOBAL_PERIOD:
 *
 * Period over which the quota of the whole domain counts, in microseconds.
 */
#define PV_DOMAIN_SCHEDULER_GLOBAL_PERIOD "global_period"

/**
 * PV_DOMAIN_SCHEDULER_GLOBAL_QUOTA:
 *
 * CPU time per period for the domain as a whole, in microseconds; negative for no limit.
 */
#define PV_DOMAIN_SCHEDULER_GLOBAL_QUOTA "global_quota"

/**
 * PV_DOMAIN_SCHEDULER_EMULATOR_PERIOD:
 *
 * Period over which the emulator's quota counts, in microseconds.
 */
#define PV_DOMAIN_SCHEDULER_EMULATOR_PERIOD "emulator_period"

/**
 * PV_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER:
 *
 * Header packet of the secret, in base64.
 */
#define PV_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER "sev-secret-header"

/**
 * PV_DOMAIN_LAUNCH_SECURITY_SEV_POLICY:
 *
 * Policy bits of the SEV guest.
 */
#define PV_DOMAIN_LAUNCH_SECURITY_SEV_POLICY "sev-policy"

/**
 * PV_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY:
 *
 * Policy bits of the SEV-SNP guest.
 */
#define PV_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY "sev-snp-policy"

/**
 * PV_DOMAIN_LAUNCH_SECURITY_SEV_SECRET:
 *
 * Encrypted secret to inject, in base64.
 */
#define PV_DOMAIN_LAUNCH_SECURITY_SEV_SECRET "sev-secret"

/**
 * PV_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT:
 *
 * Measurement of the initial memory, in base64.
 */
#define PV_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT "sev-measurement"

/**
 * PV_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR:
 *
 * Minor version of the SEV firmware's interface.
 */
#define PV_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR "sev-api-minor"

/**
 * PV_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR:
 *
 * Major version of the SEV firmware's interface.
 */
#define PV_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR "sev-api-major"

/**
 * PV_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID:
 *
 * Build number of the SEV firmware.
 */
#define PV_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID "sev-build-id"

/**
 * PV_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS:
 *
 * Guest physical address the secret is written to; without it the guest's firmware names the place.
 */
#define PV_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS "sev-secret-set-address"

/**
 * PV_NETWORK_PORT_BANDWIDTH_IN_BURST:
 *
 * Amount that may arrive in one go at peak rate, in KiB.
 */
#define PV_NETWORK_PORT_BANDWIDTH_IN_BURST "inbound.burst"

/**
 * PV_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE:
 *
 * Long-term rate of outgoing traffic, in KiB per second.
 */
#define PV_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE "outbound.average"

/**
 * PV_NETWORK_PORT_BANDWIDTH_OUT_BURST:
 *
 * Amount that may be sent in one go at peak rate, in KiB.
 */
#define PV_NETWORK_PORT_BANDWIDTH_OUT_BURST "outbound.burst"

/**
 * PV_NETWORK_PORT_BANDWIDTH_IN_FLOOR:
 *
 * Guaranteed rate of incoming traffic, in KiB per second; the network needs inbound limits itself.
 */
#define PV_NETWORK_PORT_BANDWIDTH_IN_FLOOR "inbound.floor"

/**
 * PV_NETWORK_PORT_BANDWIDTH_IN_PEAK:
 *
 * Highest short-term rate of incoming traffic, in KiB per second.
 */
#define PV_NETWORK_PORT_BANDWIDTH_IN_PEAK "inbound.peak"

/**
 * PV_NETWORK_PORT_BANDWIDTH_IN_AVERAGE:
 *
 * Long-term rate of incoming traffic, in KiB per second.
 */
#define PV_NETWORK_PORT_BANDWIDTH_IN_AVERAGE "inbound.average"

/**
 * PV_NETWORK_PORT_BANDWIDTH_OUT_PEAK:
 *
 * Highest short-term rate of outgoing traffic, in KiB per second.
 */
#define PV_NETWORK_PORT_BANDWIDTH_OUT_PEAK "outbound.peak"

/**
 * PV_NODE_CPU_STATS_KERNEL:
 *
 * Time spent in the kernel, in ns.
 */
#define PV_NODE_CPU_STATS_KERNEL "kernel"

/**
 * PV_NODE_CPU_STATS_USER:
 *
 * Time spent in user processes, in ns.
 */
#define PV_NODE_CPU_STATS_USER "user"

/**
 * PV_NODE_CPU_STATS_IDLE:
 *
 * Time spent idle, in ns.
 */
#define PV_NODE_CPU_STATS_IDLE "idle"

/**
 * PV_NODE_CPU_STATS_IOWAIT:
 *
 * Time spent waiting for input or output, in ns.
 */
#define PV_NODE_CPU_STATS_IOWAIT "iowait"

/**
 * PV_NODE_CPU_STATS_INTR:
 *
 * Time spent in interrupt handlers, in ns.
 */
#define PV_NODE_CPU_STATS_INTR "intr"

/**
 * PV_NODE_CPU_STATS_GUEST:
 *
 * Time spent running guests, in ns.
 */
#define PV_NODE_CPU_STATS_GUEST "guest"

/**
 * PV_NODE_CPU_STATS_UTILIZATION:
 *
 * Load at the moment, in percent of what all CPUs can do; from hypervisors that keep no times.
 */
#define PV_NODE_CPU_STATS_UTILIZATION "utilization"

/**
 * PV_NODE_MEMORY_STATS_TOTAL:
 *
 * All memory there is, in KiB.
 */
#define PV_NODE_MEMORY_STATS_TOTAL "total"

/**
 * PV_NODE_MEMORY_STATS_FREE:
 *
 * Memory not in use, in KiB.
 */
#define PV_NODE_MEMORY_STATS_FREE "free"

/**
 * PV_NODE_MEMORY_STATS_AVAILABLE:
 *
 * Memory that new programs could get without swapping, in KiB.
 */
#define PV_NODE_MEMORY_STATS_AVAILABLE "available"

/**
 * PV_NODE_MEMORY_STATS_BUFFERS:
 *
 * Memory in buffers, in KiB; on Linux only for all NUMA nodes together.
 */
#define PV_NODE_MEMORY_STATS_BUFFERS "buffers"

/**
 * PV_NODE_MEMORY_STATS_CACHED:
 *
 * Memory in caches, in KiB; on Linux only for all NUMA nodes together.
 */
#define PV_NODE_MEMORY_STATS_CACHED "cached"

/**
 * PV_NODE_MEMORY_SHARED_PAGES_TO_SCAN:
 *
 * Pages scanned before each pause.
 */
#define PV_NODE_MEMORY_SHARED_PAGES_TO_SCAN "shm_pages_to_scan"

/**
 * PV_NODE_MEMORY_SHARED_SLEEP_MILLISECS:
 *
 * Length of the pause between scans, in ms.
 */
#define PV_NODE_MEMORY_SHARED_SLEEP_MILLISECS "shm_sleep_millisecs"

/**
 * PV_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES:
 *
 * 1 to merge pages of different NUMA nodes, 0 to merge within each node only.
 */
#define PV_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES "shm_merge_across_nodes"

/**
 * PV_NODE_MEMORY_SHARED_PAGES_SHARED:
 *
 * Shared pages in use; read-only.
 */
#define PV_NODE_MEMORY_SHARED_PAGES_SHARED "shm_pages_shared"

/**
 * PV_NODE_MEMORY_SHARED_PAGES_SHARING:
 *
 * Places that refer to a shared page, a measure of what is saved; read-only.
 */
#define PV_NODE_MEMORY_SHARED_PAGES_SHARING "shm_pages_sharing"

/**
 * PV_NODE_MEMORY_SHARED_PAGES_UNSHARED:
 *
 * Pages that were checked and found to be unique; read-only.
 */
#define PV_NODE_MEMORY_SHARED_PAGES_UNSHARED "shm_pages_unshared"

/**
 * PV_NODE_MEMORY_SHARED_PAGES_VOLATILE:
 *
 * Pages that change too often to be considered; read-only.
 */
#define PV_NODE_MEMORY_SHARED_PAGES_VOLATILE "shm_pages_volatile"

/**
 * PV_NODE_MEMORY_SHARED_FULL_SCANS:
 *
 * How often all candidates have been scanned; read-only.
 */
#define PV_NODE_MEMORY_SHARED_FULL_SCANS "shm_full_scans"

/**
 * PV_NODE_SEV_PDH:
 *
 * Platform Diffie-Hellman key, in base64.
 */
#define PV_NODE_SEV_PDH "pdh"

/**
 * PV_NODE_SEV_CERT_CHAIN:
 *
 * Certificate chain of the platform, in base64.
 */
#define PV_NODE_SEV_CERT_CHAIN "cert-chain"

/**
 * PV_NODE_SEV_CPU0_ID:
 *
 * Unique ID of the first CPU, in base64, by which AMD's key server finds its certificate.
 */
#define PV_NODE_SEV_CPU0_ID "cpu0-id"

/**
 * PV_NODE_SEV_CBITPOS:
 *
 * Position of the bit in page table entries that marks encrypted pages.
 */
#define PV_NODE_SEV_CBITPOS "cbitpos"

/**
 * PV_NODE_SEV_REDUCED_PHYS_BITS:
 *
 * Number of physical address bits a guest loses to encryption.
 */
#define PV_NODE_SEV_REDUCED_PHYS_BITS "reduced-phys-bits"

/**
 * PV_NODE_SEV_MAX_GUESTS:
 *
 * Most SEV guests that can run at a time.
 */
#define PV_NODE_SEV_MAX_GUESTS "max-guests"

/**
 * PV_NODE_SEV_MAX_ES_GUESTS:
 *
 * Most SEV-ES guests that can run at a time.
 */
#define PV_NODE_SEV_MAX_ES_GUESTS "max-es-guests"
