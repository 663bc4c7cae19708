// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Typed-parameter sets: a module each, with the names of the fields and a table of their types.

/// Worker threads of a server. Minimum, maximum and priority workers can be set, the rest is for reading.
pub mod threadpool {
    use crate::{ParamSpec, TypedParameterType};

    /// Number of calls that wait for a worker; read-only. Since 2.0.0.
    pub const JOB_QUEUE_DEPTH: &str = "jobQueueDepth";
    /// Number of idle workers; read-only. Since 2.0.0.
    pub const WORKERS_FREE: &str = "freeWorkers";
    /// Number of extra workers kept for high-priority calls, which never wait for the hypervisor. Since 2.0.0.
    pub const WORKERS_PRIORITY: &str = "prioWorkers";
    /// Upper limit of ordinary workers. Since 2.0.0.
    pub const WORKERS_MAX: &str = "maxWorkers";
    /// Number of ordinary workers that are always kept. Since 2.0.0.
    pub const WORKERS_MIN: &str = "minWorkers";
    /// Number of ordinary workers there are; read-only. Since 2.0.0.
    pub const WORKERS_CURRENT: &str = "nWorkers";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(JOB_QUEUE_DEPTH, TypedParameterType::UINT),
        ParamSpec::new(WORKERS_FREE, TypedParameterType::UINT),
        ParamSpec::new(WORKERS_PRIORITY, TypedParameterType::UINT),
        ParamSpec::new(WORKERS_MAX, TypedParameterType::UINT),
        ParamSpec::new(WORKERS_MIN, TypedParameterType::UINT),
        ParamSpec::new(WORKERS_CURRENT, TypedParameterType::UINT),
    ];
}

/// Who a client is. Which fields are present depends on the transport and on how the client authenticated.
pub mod client_info {
    use crate::{ParamSpec, TypedParameterType};

    /// User name that SASL has verified. Since 2.0.0.
    pub const SASL_USER_NAME: &str = "sasl_user_name";
    /// Group ID of the client's process (UNIX socket). Since 2.0.0.
    pub const UNIX_GROUP_ID: &str = "unix_group_id";
    /// Address and port of the client (TCP and TLS). Since 2.0.0.
    pub const SOCKET_ADDR: &str = "sock_addr";
    /// Group name of the client's process (UNIX socket). Since 2.0.0.
    pub const UNIX_GROUP_NAME: &str = "unix_group_name";
    /// Process ID of the client (UNIX socket). Since 2.0.0.
    pub const UNIX_PROCESS_ID: &str = "unix_process_id";
    /// SELinux context of the client's process, where SELinux is in use. Since 2.0.0.
    pub const SELINUX_CONTEXT: &str = "selinux_context";
    /// Distinguished name in the client's certificate (TLS). Since 2.0.0.
    pub const X509_DISTINGUISHED_NAME: &str = "tls_x509_dname";
    /// User name of the client's process (UNIX socket). Since 2.0.0.
    pub const UNIX_USER_NAME: &str = "unix_user_name";
    /// User ID of the client's process (UNIX socket). Since 2.0.0.
    pub const UNIX_USER_ID: &str = "unix_user_id";
    /// Whether the client's connection is read-only. Since 2.0.0.
    pub const READONLY: &str = "readonly";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(SASL_USER_NAME, TypedParameterType::STRING),
        ParamSpec::new(UNIX_GROUP_ID, TypedParameterType::INT),
        ParamSpec::new(SOCKET_ADDR, TypedParameterType::STRING),
        ParamSpec::new(UNIX_GROUP_NAME, TypedParameterType::STRING),
        ParamSpec::new(UNIX_PROCESS_ID, TypedParameterType::INT),
        ParamSpec::new(SELINUX_CONTEXT, TypedParameterType::STRING),
        ParamSpec::new(X509_DISTINGUISHED_NAME, TypedParameterType::STRING),
        ParamSpec::new(UNIX_USER_NAME, TypedParameterType::STRING),
        ParamSpec::new(UNIX_USER_ID, TypedParameterType::INT),
        ParamSpec::new(READONLY, TypedParameterType::BOOLEAN),
    ];
}

/// Limits on a server's clients, and how many there are.
///
/// The two maxima can be set, the counts are for reading.
pub mod server_clients {
    use crate::{ParamSpec, TypedParameterType};

    /// Upper limit of clients that have not authenticated yet; at most the limit of all clients. Since 2.0.0.
    pub const UNAUTH_MAX: &str = "nclients_unauth_max";
    /// Upper limit of clients. Since 2.0.0.
    pub const MAX: &str = "nclients_max";
    /// Number of clients connected; read-only. Since 2.0.0.
    pub const CURRENT: &str = "nclients";
    /// Number of clients that have not authenticated yet; read-only. Since 2.0.0.
    pub const UNAUTH_CURRENT: &str = "nclients_unauth";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(UNAUTH_MAX, TypedParameterType::UINT),
        ParamSpec::new(MAX, TypedParameterType::UINT),
        ParamSpec::new(CURRENT, TypedParameterType::UINT),
        ParamSpec::new(UNAUTH_CURRENT, TypedParameterType::UINT),
    ];
}

/// Who a client is, as a proxy vouches for it.
pub mod connect_identity {
    use crate::{ParamSpec, TypedParameterType};

    /// Name of the user on the client's system. Since 5.8.0.
    pub const USER_NAME: &str = "user-name";
    /// Numeric user ID of the client's process. Since 5.8.0.
    pub const UNIX_USER_ID: &str = "unix-user-id";
    /// Name of the group on the client's system. Since 5.8.0.
    pub const GROUP_NAME: &str = "group-name";
    /// Numeric group ID of the client's process. Since 5.8.0.
    pub const UNIX_GROUP_ID: &str = "unix-group-id";
    /// Process ID of the client. Since 5.8.0.
    pub const PROCESS_ID: &str = "process-id";
    /// Start time of the client's process, in clock ticks since the host booted. Since 5.8.0.
    pub const PROCESS_TIME: &str = "process-time";
    /// User name proved by SASL. Since 5.8.0.
    pub const SASL_USER_NAME: &str = "sasl-user-name";
    /// Distinguished name in the client's TLS certificate. Since 5.8.0.
    pub const X509_DISTINGUISHED_NAME: &str = "x509-distinguished-name";
    /// SELinux context of the client's process. Since 5.8.0.
    pub const SELINUX_CONTEXT: &str = "selinux-context";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(USER_NAME, TypedParameterType::STRING),
        ParamSpec::new(UNIX_USER_ID, TypedParameterType::ULLONG),
        ParamSpec::new(GROUP_NAME, TypedParameterType::STRING),
        ParamSpec::new(UNIX_GROUP_ID, TypedParameterType::ULLONG),
        ParamSpec::new(PROCESS_ID, TypedParameterType::LLONG),
        ParamSpec::new(PROCESS_TIME, TypedParameterType::ULLONG),
        ParamSpec::new(SASL_USER_NAME, TypedParameterType::STRING),
        ParamSpec::new(X509_DISTINGUISHED_NAME, TypedParameterType::STRING),
        ParamSpec::new(SELINUX_CONTEXT, TypedParameterType::STRING),
    ];
}

/// Counters of a disk since the domain started; which ones come depends on the hypervisor.
pub mod block_stats {
    use crate::{ParamSpec, TypedParameterType};

    /// Time spent in writes, in nanoseconds. Since 0.9.5.
    pub const WRITE_TOTAL_TIMES: &str = "wr_total_times";
    /// Bytes read. Since 0.9.5.
    pub const READ_BYTES: &str = "rd_bytes";
    /// Bytes written. Since 0.9.5.
    pub const WRITE_BYTES: &str = "wr_bytes";
    /// Time spent in reads, in nanoseconds. Since 0.9.5.
    pub const READ_TOTAL_TIMES: &str = "rd_total_times";
    /// Read requests. Since 0.9.5.
    pub const READ_REQ: &str = "rd_operations";
    /// Write requests. Since 0.9.5.
    pub const WRITE_REQ: &str = "wr_operations";
    /// Flush requests. Since 0.9.5.
    pub const FLUSH_REQ: &str = "flush_operations";
    /// Errors; Xen counts its `oo_req` here. Since 0.9.5.
    pub const ERRS: &str = "errs";
    /// Time spent in cache flushes, in nanoseconds. Since 0.9.5.
    pub const FLUSH_TOTAL_TIMES: &str = "flush_total_times";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(WRITE_TOTAL_TIMES, TypedParameterType::LLONG),
        ParamSpec::new(READ_BYTES, TypedParameterType::LLONG),
        ParamSpec::new(WRITE_BYTES, TypedParameterType::LLONG),
        ParamSpec::new(READ_TOTAL_TIMES, TypedParameterType::LLONG),
        ParamSpec::new(READ_REQ, TypedParameterType::LLONG),
        ParamSpec::new(WRITE_REQ, TypedParameterType::LLONG),
        ParamSpec::new(FLUSH_REQ, TypedParameterType::LLONG),
        ParamSpec::new(ERRS, TypedParameterType::LLONG),
        ParamSpec::new(FLUSH_TOTAL_TIMES, TypedParameterType::LLONG),
    ];
}

/// Settings of a block copy.
pub mod block_copy {
    use crate::{ParamSpec, TypedParameterType};

    /// Upper bound of the copying speed, in bytes per second; 0 is no limit. Since 1.2.8.
    pub const BANDWIDTH: &str = "bandwidth";
    /// Data in flight at most, in bytes; 0 leaves it to the hypervisor. Since 1.2.8.
    pub const BUF_SIZE: &str = "buf-size";
    /// Size of the blocks in which changes are tracked, in bytes, often a power of two; 0 leaves it to the hypervisor. Since 1.2.8.
    pub const GRANULARITY: &str = "granularity";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(BANDWIDTH, TypedParameterType::ULLONG),
        ParamSpec::new(BUF_SIZE, TypedParameterType::ULLONG),
        ParamSpec::new(GRANULARITY, TypedParameterType::UINT),
    ];
}

/// Limits on the throughput of a disk or of a throttle group; 0 means no limit.
///
/// A limit on the total cannot go together with separate ones for reads and writes of the same quantity. The `_max` fields bound bursts, the `_max_length` fields how long a burst may last.
pub mod block_io_tune {
    use crate::{ParamSpec, TypedParameterType};

    /// Peak of reading in a burst, in bytes per second. Since 1.2.11.
    pub const READ_BYTES_SEC_MAX: &str = "read_bytes_sec_max";
    /// How long a burst of write operations may last, in seconds. Since 2.4.0.
    pub const WRITE_IOPS_SEC_MAX_LENGTH: &str = "write_iops_sec_max_length";
    /// How long a burst of read bytes may last, in seconds. Since 2.4.0.
    pub const READ_BYTES_SEC_MAX_LENGTH: &str = "read_bytes_sec_max_length";
    /// Limit of writing, in bytes per second. Since 0.9.8.
    pub const WRITE_BYTES_SEC: &str = "write_bytes_sec";
    /// Peak of reading and writing together in a burst, in bytes per second. Since 1.2.11.
    pub const TOTAL_BYTES_SEC_MAX: &str = "total_bytes_sec_max";
    /// Peak of writing in a burst, in operations per second. Since 1.2.11.
    pub const WRITE_IOPS_SEC_MAX: &str = "write_iops_sec_max";
    /// How long a burst of read operations may last, in seconds. Since 2.4.0.
    pub const READ_IOPS_SEC_MAX_LENGTH: &str = "read_iops_sec_max_length";
    /// Request size that counts as one operation, in bytes; a larger request counts as several. Since 1.2.11.
    pub const SIZE_IOPS_SEC: &str = "size_iops_sec";
    /// Limit of reading and writing together, in operations per second. Since 0.9.8.
    pub const TOTAL_IOPS_SEC: &str = "total_iops_sec";
    /// Limit of reading, in bytes per second. Since 0.9.8.
    pub const READ_BYTES_SEC: &str = "read_bytes_sec";
    /// Peak of reading and writing together in a burst, in operations per second. Since 1.2.11.
    pub const TOTAL_IOPS_SEC_MAX: &str = "total_iops_sec_max";
    /// How long a burst of operations of both kinds may last, in seconds. Since 2.4.0.
    pub const TOTAL_IOPS_SEC_MAX_LENGTH: &str = "total_iops_sec_max_length";
    /// Limit of reading, in operations per second. Since 0.9.8.
    pub const READ_IOPS_SEC: &str = "read_iops_sec";
    /// Group whose disks share one budget; disks without a name have a budget of their own. Since 3.0.0.
    pub const GROUP_NAME: &str = "group_name";
    /// Limit of reading and writing together, in bytes per second. Since 0.9.8.
    pub const TOTAL_BYTES_SEC: &str = "total_bytes_sec";
    /// Limit of writing, in operations per second. Since 0.9.8.
    pub const WRITE_IOPS_SEC: &str = "write_iops_sec";
    /// How long a burst of written bytes may last, in seconds. Since 2.4.0.
    pub const WRITE_BYTES_SEC_MAX_LENGTH: &str = "write_bytes_sec_max_length";
    /// How long a burst of bytes in both directions may last, in seconds. Since 2.4.0.
    pub const TOTAL_BYTES_SEC_MAX_LENGTH: &str = "total_bytes_sec_max_length";
    /// Peak of reading in a burst, in operations per second. Since 1.2.11.
    pub const READ_IOPS_SEC_MAX: &str = "read_iops_sec_max";
    /// Peak of writing in a burst, in bytes per second. Since 1.2.11.
    pub const WRITE_BYTES_SEC_MAX: &str = "write_bytes_sec_max";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(READ_BYTES_SEC_MAX, TypedParameterType::ULLONG),
        ParamSpec::new(WRITE_IOPS_SEC_MAX_LENGTH, TypedParameterType::ULLONG),
        ParamSpec::new(READ_BYTES_SEC_MAX_LENGTH, TypedParameterType::ULLONG),
        ParamSpec::new(WRITE_BYTES_SEC, TypedParameterType::ULLONG),
        ParamSpec::new(TOTAL_BYTES_SEC_MAX, TypedParameterType::ULLONG),
        ParamSpec::new(WRITE_IOPS_SEC_MAX, TypedParameterType::ULLONG),
        ParamSpec::new(READ_IOPS_SEC_MAX_LENGTH, TypedParameterType::ULLONG),
        ParamSpec::new(SIZE_IOPS_SEC, TypedParameterType::ULLONG),
        ParamSpec::new(TOTAL_IOPS_SEC, TypedParameterType::ULLONG),
        ParamSpec::new(READ_BYTES_SEC, TypedParameterType::ULLONG),
        ParamSpec::new(TOTAL_IOPS_SEC_MAX, TypedParameterType::ULLONG),
        ParamSpec::new(TOTAL_IOPS_SEC_MAX_LENGTH, TypedParameterType::ULLONG),
        ParamSpec::new(READ_IOPS_SEC, TypedParameterType::ULLONG),
        ParamSpec::new(GROUP_NAME, TypedParameterType::STRING),
        ParamSpec::new(TOTAL_BYTES_SEC, TypedParameterType::ULLONG),
        ParamSpec::new(WRITE_IOPS_SEC, TypedParameterType::ULLONG),
        ParamSpec::new(WRITE_BYTES_SEC_MAX_LENGTH, TypedParameterType::ULLONG),
        ParamSpec::new(TOTAL_BYTES_SEC_MAX_LENGTH, TypedParameterType::ULLONG),
        ParamSpec::new(READ_IOPS_SEC_MAX, TypedParameterType::ULLONG),
        ParamSpec::new(WRITE_BYTES_SEC_MAX, TypedParameterType::ULLONG),
    ];
}

/// Share of the host's block I/O that a domain gets, and limits per host device.
///
/// The `device_` fields are lists of the shape `/dev/sda,VALUE,/dev/sdb,VALUE`; a value of 0 takes the entry of that device away.
pub mod blkio {
    use crate::{ParamSpec, TypedParameterType};

    /// Weights per host device. Since 0.9.8.
    pub const DEVICE_WEIGHT: &str = "device_weight";
    /// Reading limits per host device, in bytes per second. Since 1.2.2.
    pub const DEVICE_READ_BPS: &str = "device_read_bytes_sec";
    /// Writing limits per host device, in operations per second. Since 1.2.2.
    pub const DEVICE_WRITE_IOPS: &str = "device_write_iops_sec";
    /// Reading limits per host device, in operations per second. Since 1.2.2.
    pub const DEVICE_READ_IOPS: &str = "device_read_iops_sec";
    /// Writing limits per host device, in bytes per second. Since 1.2.2.
    pub const DEVICE_WRITE_BPS: &str = "device_write_bytes_sec";
    /// Weight of the domain against others; the range is the host kernel's, mostly 100 to 1000. Since 0.9.0.
    pub const WEIGHT: &str = "weight";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(DEVICE_WEIGHT, TypedParameterType::STRING),
        ParamSpec::new(DEVICE_READ_BPS, TypedParameterType::STRING),
        ParamSpec::new(DEVICE_WRITE_IOPS, TypedParameterType::STRING),
        ParamSpec::new(DEVICE_READ_IOPS, TypedParameterType::STRING),
        ParamSpec::new(DEVICE_WRITE_BPS, TypedParameterType::STRING),
        ParamSpec::new(WEIGHT, TypedParameterType::UINT),
    ];
}

/// Bandwidth limits of a network interface; directions are as the guest sees them.
///
/// An average of 0 lifts the limits of a direction.
pub mod interface_bandwidth {
    use crate::{ParamSpec, TypedParameterType};

    /// Data that may go out at peak speed, in KiB. Since 0.9.9.
    pub const OUT_BURST: &str = "outbound.burst";
    /// Long-term outgoing rate, in KiB per second. Since 0.9.9.
    pub const OUT_AVERAGE: &str = "outbound.average";
    /// Highest outgoing rate in a burst, in KiB per second. Since 0.9.9.
    pub const OUT_PEAK: &str = "outbound.peak";
    /// Data that may come in at peak speed, in KiB. Since 0.9.9.
    pub const IN_BURST: &str = "inbound.burst";
    /// Long-term incoming rate, in KiB per second. Since 0.9.9.
    pub const IN_AVERAGE: &str = "inbound.average";
    /// Highest incoming rate in a burst, in KiB per second. Since 0.9.9.
    pub const IN_PEAK: &str = "inbound.peak";
    /// Incoming rate that is kept free for this interface, in KiB per second; the network needs a limit of its own. Since 1.2.19.
    pub const IN_FLOOR: &str = "inbound.floor";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(OUT_BURST, TypedParameterType::UINT),
        ParamSpec::new(OUT_AVERAGE, TypedParameterType::UINT),
        ParamSpec::new(OUT_PEAK, TypedParameterType::UINT),
        ParamSpec::new(IN_BURST, TypedParameterType::UINT),
        ParamSpec::new(IN_AVERAGE, TypedParameterType::UINT),
        ParamSpec::new(IN_PEAK, TypedParameterType::UINT),
        ParamSpec::new(IN_FLOOR, TypedParameterType::UINT),
    ];
}

/// Timing of the packets that announce an interface; what is left out or 0 takes the hypervisor's default.
pub mod announce_interface {
    use crate::{ParamSpec, TypedParameterType};

    /// Wait before the first packet, in milliseconds. Since after 11.3.0.
    pub const INITIAL: &str = "initial";
    /// Longest wait between two packets, in milliseconds. Since after 11.3.0.
    pub const MAX: &str = "max";
    /// How many packets go out. Since after 11.3.0.
    pub const ROUNDS: &str = "rounds";
    /// By how much the wait grows each time, in milliseconds. Since after 11.3.0.
    pub const STEP: &str = "step";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(INITIAL, TypedParameterType::UINT),
        ParamSpec::new(MAX, TypedParameterType::UINT),
        ParamSpec::new(ROUNDS, TypedParameterType::UINT),
        ParamSpec::new(STEP, TypedParameterType::UINT),
    ];
}

/// Parameters in tuning events: CPU settings and, for one disk, throughput limits.
///
/// Times are in microseconds, and a quota below 0 is no limit. The `blkdeviotune` fields come together with `VIR_DOMAIN_TUNABLE_BLKDEV_DISK` and mean the same as those of `virDomainSetBlockIoTune`.
pub mod tunable {
    use crate::{ParamSpec, TypedParameterType};

    /// Limit of writing, in operations per second. Since 1.2.9.
    pub const BLKDEV_WRITE_IOPS_SEC: &str = "blkdeviotune.write_iops_sec";
    /// Peak of reading in a burst, in bytes per second. Since 1.2.11.
    pub const BLKDEV_READ_BYTES_SEC_MAX: &str = "blkdeviotune.read_bytes_sec_max";
    /// CPU time of the emulator threads in one period, in microseconds. Since 1.2.9.
    pub const CPU_EMULATOR_QUOTA: &str = "cputune.emulator_quota";
    /// Limit of reading and writing together, in bytes per second. Since 1.2.9.
    pub const BLKDEV_TOTAL_BYTES_SEC: &str = "blkdeviotune.total_bytes_sec";
    /// How long a burst of write operations may last, in seconds. Since 2.4.0.
    pub const BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH: &str = "blkdeviotune.write_iops_sec_max_length";
    /// How long a burst of bytes in both directions may last, in seconds. Since 2.4.0.
    pub const BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH: &str = "blkdeviotune.total_bytes_sec_max_length";
    /// Peak of reading in a burst, in operations per second. Since 1.2.11.
    pub const BLKDEV_READ_IOPS_SEC_MAX: &str = "blkdeviotune.read_iops_sec_max";
    /// Peak of writing in a burst, in bytes per second. Since 1.2.11.
    pub const BLKDEV_WRITE_BYTES_SEC_MAX: &str = "blkdeviotune.write_bytes_sec_max";
    /// Request size that counts as one operation, in bytes. Since 1.2.11.
    pub const BLKDEV_SIZE_IOPS_SEC: &str = "blkdeviotune.size_iops_sec";
    /// Host CPUs that virtual CPU `n` may use, as a list such as `0-3,5`. Part of `cputune.vcpupin<n>`. Since 1.2.9.
    pub const CPU_VCPUPIN: &str = "cputune.vcpupin%u";
    /// Limit of reading, in operations per second. Since 1.2.9.
    pub const BLKDEV_READ_IOPS_SEC: &str = "blkdeviotune.read_iops_sec";
    /// Host CPUs that the emulator threads may use, as a list such as `0-3,5`. Since 1.2.9.
    pub const CPU_EMULATORPIN: &str = "cputune.emulatorpin";
    /// How long a burst of written bytes may last, in seconds. Since 2.4.0.
    pub const BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH: &str = "blkdeviotune.write_bytes_sec_max_length";
    /// Alias of the disk that the limits are of. Since 1.2.9.
    pub const BLKDEV_DISK: &str = "blkdeviotune.disk";
    /// How long a burst of read bytes may last, in seconds. Since 2.4.0.
    pub const BLKDEV_READ_BYTES_SEC_MAX_LENGTH: &str = "blkdeviotune.read_bytes_sec_max_length";
    /// Enforcement period for I/O threads, in microseconds. Since 2.2.0.
    pub const CPU_IOTHREAD_PERIOD: &str = "cputune.iothread_period";
    /// Host CPUs that I/O thread `n` may use, as a list such as `0-3,5`. Part of `cputune.iothreadpin<n>`. Since 1.2.14.
    pub const CPU_IOTHREADSPIN: &str = "cputune.iothreadpin%u";
    /// Peak of writing in a burst, in operations per second. Since 1.2.11.
    pub const BLKDEV_WRITE_IOPS_SEC_MAX: &str = "blkdeviotune.write_iops_sec_max";
    /// Peak of reading and writing together in a burst, in bytes per second. Since 1.2.11.
    pub const BLKDEV_TOTAL_BYTES_SEC_MAX: &str = "blkdeviotune.total_bytes_sec_max";
    /// Enforcement period for the domain as a whole, in microseconds. Since 1.3.3.
    pub const CPU_GLOBAL_PERIOD: &str = "cputune.global_period";
    /// CPU time of each virtual CPU in one period, in microseconds. Since 1.2.9.
    pub const CPU_VCPU_QUOTA: &str = "cputune.vcpu_quota";
    /// Limit of reading and writing together, in operations per second. Since 1.2.9.
    pub const BLKDEV_TOTAL_IOPS_SEC: &str = "blkdeviotune.total_iops_sec";
    /// How long a burst of read operations may last, in seconds. Since 2.4.0.
    pub const BLKDEV_READ_IOPS_SEC_MAX_LENGTH: &str = "blkdeviotune.read_iops_sec_max_length";
    /// Peak of reading and writing together in a burst, in operations per second. Since 1.2.11.
    pub const BLKDEV_TOTAL_IOPS_SEC_MAX: &str = "blkdeviotune.total_iops_sec_max";
    /// How long a burst of operations of both kinds may last, in seconds. Since 2.4.0.
    pub const BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH: &str = "blkdeviotune.total_iops_sec_max_length";
    /// Limit of reading, in bytes per second. Since 1.2.9.
    pub const BLKDEV_READ_BYTES_SEC: &str = "blkdeviotune.read_bytes_sec";
    /// CPU time of the domain as a whole in one period, in microseconds. Since 1.3.3.
    pub const CPU_GLOBAL_QUOTA: &str = "cputune.global_quota";
    /// Weight of the domain against others when CPU time is short. Since 1.2.9.
    pub const CPU_CPU_SHARES: &str = "cputune.cpu_shares";
    /// Group whose disks share one budget. Since 3.0.0.
    pub const BLKDEV_GROUP_NAME: &str = "blkdeviotune.group_name";
    /// Limit of writing, in bytes per second. Since 1.2.9.
    pub const BLKDEV_WRITE_BYTES_SEC: &str = "blkdeviotune.write_bytes_sec";
    /// Enforcement period for the emulator threads, in microseconds. Since 1.2.9.
    pub const CPU_EMULATOR_PERIOD: &str = "cputune.emulator_period";
    /// CPU time of each I/O thread in one period, in microseconds. Since 2.2.0.
    pub const CPU_IOTHREAD_QUOTA: &str = "cputune.iothread_quota";
    /// Enforcement period for virtual CPUs, in microseconds. Since 1.2.9.
    pub const CPU_VCPU_PERIOD: &str = "cputune.vcpu_period";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(BLKDEV_WRITE_IOPS_SEC, TypedParameterType::ULLONG),
        ParamSpec::new(BLKDEV_READ_BYTES_SEC_MAX, TypedParameterType::ULLONG),
        ParamSpec::new(CPU_EMULATOR_QUOTA, TypedParameterType::LLONG),
        ParamSpec::new(BLKDEV_TOTAL_BYTES_SEC, TypedParameterType::ULLONG),
        ParamSpec::new(BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH, TypedParameterType::ULLONG),
        ParamSpec::new(BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH, TypedParameterType::ULLONG),
        ParamSpec::new(BLKDEV_READ_IOPS_SEC_MAX, TypedParameterType::ULLONG),
        ParamSpec::new(BLKDEV_WRITE_BYTES_SEC_MAX, TypedParameterType::ULLONG),
        ParamSpec::new(BLKDEV_SIZE_IOPS_SEC, TypedParameterType::ULLONG),
        ParamSpec::new(BLKDEV_READ_IOPS_SEC, TypedParameterType::ULLONG),
        ParamSpec::new(CPU_EMULATORPIN, TypedParameterType::STRING),
        ParamSpec::new(BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH, TypedParameterType::ULLONG),
        ParamSpec::new(BLKDEV_DISK, TypedParameterType::STRING),
        ParamSpec::new(BLKDEV_READ_BYTES_SEC_MAX_LENGTH, TypedParameterType::ULLONG),
        ParamSpec::new(CPU_IOTHREAD_PERIOD, TypedParameterType::ULLONG),
        ParamSpec::new(BLKDEV_WRITE_IOPS_SEC_MAX, TypedParameterType::ULLONG),
        ParamSpec::new(BLKDEV_TOTAL_BYTES_SEC_MAX, TypedParameterType::ULLONG),
        ParamSpec::new(CPU_GLOBAL_PERIOD, TypedParameterType::ULLONG),
        ParamSpec::new(CPU_VCPU_QUOTA, TypedParameterType::LLONG),
        ParamSpec::new(BLKDEV_TOTAL_IOPS_SEC, TypedParameterType::ULLONG),
        ParamSpec::new(BLKDEV_READ_IOPS_SEC_MAX_LENGTH, TypedParameterType::ULLONG),
        ParamSpec::new(BLKDEV_TOTAL_IOPS_SEC_MAX, TypedParameterType::ULLONG),
        ParamSpec::new(BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH, TypedParameterType::ULLONG),
        ParamSpec::new(BLKDEV_READ_BYTES_SEC, TypedParameterType::ULLONG),
        ParamSpec::new(CPU_GLOBAL_QUOTA, TypedParameterType::LLONG),
        ParamSpec::new(CPU_CPU_SHARES, TypedParameterType::ULLONG),
        ParamSpec::new(BLKDEV_GROUP_NAME, TypedParameterType::STRING),
        ParamSpec::new(BLKDEV_WRITE_BYTES_SEC, TypedParameterType::ULLONG),
        ParamSpec::new(CPU_EMULATOR_PERIOD, TypedParameterType::ULLONG),
        ParamSpec::new(CPU_IOTHREAD_QUOTA, TypedParameterType::LLONG),
        ParamSpec::new(CPU_VCPU_PERIOD, TypedParameterType::ULLONG),
    ];
}

/// What a guest tells about itself.
///
/// Lists come as a count and numbered entries: `user.count` is the length, `user.0.name` belongs to the first entry. Fields that the guest does not know are left out.
pub mod guest_info {
    use crate::{ParamSpec, TypedParameterType};

    /// Name of the interface in the guest. Part of `if.<n>.name`. Since 11.2.0.
    pub const IF_SUFFIX_NAME: &str = ".name";
    /// Version as written for people, codename included. Since 11.2.0.
    pub const OS_VERSION: &str = "os.version";
    /// Device node of the disk in the guest. Part of `fs.<n>.disk.<m>.device`. Since 11.2.0.
    pub const FS_SUFFIX_DISK_SUFFIX_DEVICE: &str = ".device";
    /// Length of the network prefix, in bits. Part of `if.<n>.addr.<m>.prefix`. Since 11.2.0.
    pub const IF_SUFFIX_ADDR_SUFFIX_PREFIX: &str = ".prefix";
    /// Serial number of the disk. Part of `fs.<n>.disk.<m>.serial`. Since 11.2.0.
    pub const FS_SUFFIX_DISK_SUFFIX_SERIAL: &str = ".serial";
    /// Short name of the operating system, such as `fedora` or `mswindows`. Since 11.2.0.
    pub const OS_ID: &str = "os.id";
    /// Name of the operating system. Since 11.2.0.
    pub const OS_NAME: &str = "os.name";
    /// Device node that the disk is built on. Part of `disk.<n>.dependency.<m>.name`. Since 11.2.0.
    pub const DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME: &str = ".name";
    /// Starts the fields of one underlying device. Part of `disk.<n>.dependency.`. Since 11.2.0.
    pub const DISK_SUFFIX_DEPENDENCY_PREFIX: &str = ".dependency.";
    /// Other name of the disk in the guest, such as a device mapper name. Part of `disk.<n>.guest_alias`. Since 11.2.0.
    pub const DISK_SUFFIX_GUEST_ALIAS: &str = ".guest_alias";
    /// Bus of the disk as the guest sees it. Part of `disk.<n>.guest_bus`. Since 11.2.0.
    pub const DISK_SUFFIX_GUEST_BUS: &str = ".guest_bus";
    /// How many interfaces are listed. Since 11.2.0.
    pub const IF_COUNT: &str = "if.count";
    /// Where the file system is mounted. Part of `fs.<n>.mountpoint`. Since 11.2.0.
    pub const FS_SUFFIX_MOUNTPOINT: &str = ".mountpoint";
    /// Full name of the operating system, for display. Since 11.2.0.
    pub const OS_PRETTY_NAME: &str = "os.pretty-name";
    /// Starts the fields of one address. Part of `if.<n>.addr.`. Since 11.2.0.
    pub const IF_SUFFIX_ADDR_PREFIX: &str = ".addr.";
    /// Starts the fields of one disk of a file system. Part of `fs.<n>.disk.`. Since 11.2.0.
    pub const FS_SUFFIX_DISK_PREFIX: &str = ".disk.";
    /// Version for programs, such as `40`. Since 11.2.0.
    pub const OS_VERSION_ID: &str = "os.version-id";
    /// Starts the fields of one interface. Since 11.2.0.
    pub const IF_PREFIX: &str = "if.";
    /// The address as text. Part of `if.<n>.addr.<m>.addr`. Since 11.2.0.
    pub const IF_SUFFIX_ADDR_SUFFIX_ADDR: &str = ".addr";
    /// Target name of the disk (`vda`), where it can be told. Part of `fs.<n>.disk.<m>.alias`. Since 11.2.0.
    pub const FS_SUFFIX_DISK_SUFFIX_ALIAS: &str = ".alias";
    /// Device name of the file system in the guest, such as `sda1`. Part of `fs.<n>.name`. Since 11.2.0.
    pub const FS_SUFFIX_NAME: &str = ".name";
    /// When the user logged in, in milliseconds since 1970. Part of `user.<n>.login-time`. Since 11.2.0.
    pub const USER_SUFFIX_LOGIN_TIME: &str = ".login-time";
    /// Edition or variant, for display. Since 11.2.0.
    pub const OS_VARIANT: &str = "os.variant";
    /// How many disks are listed. Since 11.2.0.
    pub const DISK_COUNT: &str = "disk.count";
    /// Hardware name of the machine, such as `x86_64`. Since 11.2.0.
    pub const OS_MACHINE: &str = "os.machine";
    /// Serial number of the disk. Part of `disk.<n>.serial`. Since 11.2.0.
    pub const DISK_SUFFIX_SERIAL: &str = ".serial";
    /// How many addresses the interface has. Part of `if.<n>.addr.count`. Since 11.2.0.
    pub const IF_SUFFIX_ADDR_COUNT: &str = ".addr.count";
    /// Edition or variant, for programs, such as `server`. Since 11.2.0.
    pub const OS_VARIANT_ID: &str = "os.variant-id";
    /// Logon domain of the user; on Windows guests. Part of `user.<n>.domain`. Since 11.2.0.
    pub const USER_SUFFIX_DOMAIN: &str = ".domain";
    /// Space taken in the file system, in bytes. Part of `fs.<n>.used-bytes`. Since 11.2.0.
    pub const FS_SUFFIX_USED_BYTES: &str = ".used-bytes";
    /// How many users are listed. Since 11.2.0.
    pub const USER_COUNT: &str = "user.count";
    /// Target name of the disk (`vda`), where it can be told. Part of `disk.<n>.alias`. Since 11.2.0.
    pub const DISK_SUFFIX_ALIAS: &str = ".alias";
    /// Type of the file system, such as `ext4`. Part of `fs.<n>.fstype`. Since 11.2.0.
    pub const FS_SUFFIX_FSTYPE: &str = ".fstype";
    /// Distance from UTC, in seconds, east of it positive. Since 11.2.0.
    pub const TIMEZONE_OFFSET: &str = "timezone.offset";
    /// Name of the time zone, such as `CET`. Since 11.2.0.
    pub const TIMEZONE_NAME: &str = "timezone.name";
    /// Load average over 15 minutes. Since 11.2.0.
    pub const LOAD_15M: &str = "load.15m";
    /// Starts the fields of one disk. Since 11.2.0.
    pub const DISK_PREFIX: &str = "disk.";
    /// Version of the kernel. Since 11.2.0.
    pub const OS_KERNEL_VERSION: &str = "os.kernel-version";
    /// Device node of the disk in the guest, such as `/dev/sda`. Part of `disk.<n>.name`. Since 11.2.0.
    pub const DISK_SUFFIX_NAME: &str = ".name";
    /// MAC address of the interface. Part of `if.<n>.hwaddr`. Since 11.2.0.
    pub const IF_SUFFIX_HWADDR: &str = ".hwaddr";
    /// How many file systems are listed. Since 11.2.0.
    pub const FS_COUNT: &str = "fs.count";
    /// Starts the fields of one user. Since 11.2.0.
    pub const USER_PREFIX: &str = "user.";
    /// Size of the file system, in bytes. Part of `fs.<n>.total-bytes`. Since 11.2.0.
    pub const FS_SUFFIX_TOTAL_BYTES: &str = ".total-bytes";
    /// Name of the user. Part of `user.<n>.name`. Since 11.2.0.
    pub const USER_SUFFIX_NAME: &str = ".name";
    /// How many devices the disk is built on. Part of `disk.<n>.dependency.count`. Since 11.2.0.
    pub const DISK_SUFFIX_DEPENDENCY_COUNT: &str = ".dependency.count";
    /// Whether it is a partition rather than a whole disk. Part of `disk.<n>.partition`. Since 11.2.0.
    pub const DISK_SUFFIX_PARTITION: &str = ".partition";
    /// Load average over one minute. Since 11.2.0.
    pub const LOAD_1M: &str = "load.1m";
    /// Starts the fields of one file system. Since 11.2.0.
    pub const FS_PREFIX: &str = "fs.";
    /// Load average over 5 minutes. Since 11.2.0.
    pub const LOAD_5M: &str = "load.5m";
    /// Host name of the guest. Since 11.2.0.
    pub const HOSTNAME_HOSTNAME: &str = "hostname";
    /// Kind of address, `ipv4` or `ipv6`. Part of `if.<n>.addr.<m>.type`. Since 11.2.0.
    pub const IF_SUFFIX_ADDR_SUFFIX_TYPE: &str = ".type";
    /// How many disks the file system lies on. Part of `fs.<n>.disk.count`. Since 11.2.0.
    pub const FS_SUFFIX_DISK_COUNT: &str = ".disk.count";
    /// Release of the kernel. Since 11.2.0.
    pub const OS_KERNEL_RELEASE: &str = "os.kernel-release";
    /// How many devices are listed. Since after 11.3.0.
    pub const DEVICE_COUNT: &str = "device.count";
    /// Starts the fields of one device. Since after 11.3.0.
    pub const DEVICE_PREFIX: &str = "device.";
    /// Name of the device's driver. Part of `device.<n>.driverName`. Since after 11.3.0.
    pub const DEVICE_SUFFIX_DRIVER_NAME: &str = ".driverName";
    /// Release date of the driver, in nanoseconds since 1970. Part of `device.<n>.driverDate`. Since after 11.3.0.
    pub const DEVICE_SUFFIX_DRIVER_DATE: &str = ".driverDate";
    /// Version of the driver. Part of `device.<n>.driverVersion`. Since after 11.3.0.
    pub const DEVICE_SUFFIX_DRIVER_VERSION: &str = ".driverVersion";
    /// How the device is identified, such as `pci`. Part of `device.<n>.idType`. Since after 11.3.0.
    pub const DEVICE_SUFFIX_ID_TYPE: &str = ".idType";
    /// PCI vendor number. Part of `device.<n>.pciVendor`. Since after 11.3.0.
    pub const DEVICE_SUFFIX_PCI_VENDOR: &str = ".pciVendor";
    /// PCI device number. Part of `device.<n>.pciDevice`. Since after 11.3.0.
    pub const DEVICE_SUFFIX_PCI_DEVICE: &str = ".pciDevice";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(OS_VERSION, TypedParameterType::STRING),
        ParamSpec::new(OS_ID, TypedParameterType::STRING),
        ParamSpec::new(OS_NAME, TypedParameterType::STRING),
        ParamSpec::new(IF_COUNT, TypedParameterType::UINT),
        ParamSpec::new(OS_PRETTY_NAME, TypedParameterType::STRING),
        ParamSpec::new(OS_VERSION_ID, TypedParameterType::STRING),
        ParamSpec::new(OS_VARIANT, TypedParameterType::STRING),
        ParamSpec::new(DISK_COUNT, TypedParameterType::UINT),
        ParamSpec::new(OS_MACHINE, TypedParameterType::STRING),
        ParamSpec::new(OS_VARIANT_ID, TypedParameterType::STRING),
        ParamSpec::new(USER_COUNT, TypedParameterType::UINT),
        ParamSpec::new(TIMEZONE_OFFSET, TypedParameterType::INT),
        ParamSpec::new(TIMEZONE_NAME, TypedParameterType::STRING),
        ParamSpec::new(LOAD_15M, TypedParameterType::DOUBLE),
        ParamSpec::new(OS_KERNEL_VERSION, TypedParameterType::STRING),
        ParamSpec::new(FS_COUNT, TypedParameterType::UINT),
        ParamSpec::new(LOAD_1M, TypedParameterType::DOUBLE),
        ParamSpec::new(LOAD_5M, TypedParameterType::DOUBLE),
        ParamSpec::new(HOSTNAME_HOSTNAME, TypedParameterType::STRING),
        ParamSpec::new(OS_KERNEL_RELEASE, TypedParameterType::STRING),
        ParamSpec::new(DEVICE_COUNT, TypedParameterType::UINT),
    ];
}

/// Which virtual CPUs the guest has and uses. The lists have the form `0-3,5`.
pub mod guest_vcpus {
    use crate::{ParamSpec, TypedParameterType};

    /// All virtual CPUs that the guest knows. Since 2.0.0.
    pub const VCPUS: &str = "vcpus";
    /// Those that it uses. Since 2.0.0.
    pub const ONLINE: &str = "online";
    /// Those that it can stop using. Since 2.0.0.
    pub const OFFLINABLE: &str = "offlinable";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(VCPUS, TypedParameterType::STRING),
        ParamSpec::new(ONLINE, TypedParameterType::STRING),
        ParamSpec::new(OFFLINABLE, TypedParameterType::STRING),
    ];
}

/// Progress of a domain's job; which fields come depends on the kind of job and the hypervisor.
pub mod job_stats {
    use crate::{ParamSpec, TypedParameterType};

    /// Disk data moved so far, in bytes. Since 1.0.3.
    pub const DISK_PROCESSED: &str = "disk_processed";
    /// Memory moved so far, in bytes. Since 1.0.3.
    pub const MEMORY_PROCESSED: &str = "memory_processed";
    /// Time of a migration without the handover of control between the hosts, in milliseconds. Since 1.2.15.
    pub const TIME_ELAPSED_NET: &str = "time_elapsed_net";
    /// Data still to be moved, in bytes; may grow while the job runs. Since 1.0.3.
    pub const DATA_REMAINING: &str = "data_remaining";
    /// What the job does, a value of `virDomainJobOperation`. Since 3.3.0.
    pub const OPERATION: &str = "operation";
    /// All data to be moved, in bytes. Since 1.0.3.
    pub const DATA_TOTAL: &str = "data_total";
    /// Time since the job began, in milliseconds. Since 1.0.3.
    pub const TIME_ELAPSED: &str = "time_elapsed";
    /// Disk data to be moved, in bytes. Since 1.0.3.
    pub const DISK_TOTAL: &str = "disk_total";
    /// Disk data still to be moved, in bytes. Since 1.0.3.
    pub const DISK_REMAINING: &str = "disk_remaining";
    /// Speed at which memory moves, in bytes per second. Since 1.2.9.
    pub const MEMORY_BPS: &str = "memory_bps";
    /// How often a page was not in the compression cache. Since 1.0.3.
    pub const COMPRESSION_CACHE_MISSES: &str = "compression_cache_misses";
    /// Speed at which disk data moves, in bytes per second. Since 1.2.9.
    pub const DISK_BPS: &str = "disk_bps";
    /// Pages that the guest changes, per second. Since 1.3.1.
    pub const MEMORY_DIRTY_RATE: &str = "memory_dirty_rate";
    /// Amount of memory sent as ordinary pages, in bytes. Since 1.0.3.
    pub const MEMORY_NORMAL_BYTES: &str = "memory_normal_bytes";
    /// Pages that the destination had to ask for in post-copy mode. Since 5.0.0.
    pub const MEMORY_POSTCOPY_REQS: &str = "memory_postcopy_requests";
    /// Measured downtime without the handover of control between the hosts, in milliseconds. Since 1.2.15.
    pub const DOWNTIME_NET: &str = "downtime_net";
    /// Time taken by preparations, in milliseconds. Since 1.2.9.
    pub const SETUP_TIME: &str = "setup_time";
    /// Pages of which only one repeated byte was sent, such as empty ones. Since 1.0.3.
    pub const MEMORY_CONSTANT: &str = "memory_constant";
    /// Pages sent compressed. Since 1.0.3.
    pub const COMPRESSION_PAGES: &str = "compression_pages";
    /// Time the job still needs, in milliseconds; for a bounded job. Since 1.0.3.
    pub const TIME_REMAINING: &str = "time_remaining";
    /// Size of the compression cache, in bytes. Since 1.0.3.
    pub const COMPRESSION_CACHE: &str = "compression_cache";
    /// Temporary disk space in use, in bytes. Since 6.0.0.
    pub const DISK_TEMP_USED: &str = "disk_temp_used";
    /// Data moved so far, in bytes. Since 1.0.3.
    pub const DATA_PROCESSED: &str = "data_processed";
    /// How often compressing a page did not make it smaller. Since 1.0.3.
    pub const COMPRESSION_OVERFLOW: &str = "compression_overflow";
    /// Whether the finished job went well. Since 6.0.0.
    pub const SUCCESS: &str = "success";
    /// Time that the CPUs stand still for the switch, in milliseconds; expected, or measured once it is over. Since 1.0.3.
    pub const DOWNTIME: &str = "downtime";
    /// Temporary disk space to be had, in bytes. Since 6.0.0.
    pub const DISK_TEMP_TOTAL: &str = "disk_temp_total";
    /// By how much the guest's CPUs are slowed down, in percent. Since 2.0.0.
    pub const AUTO_CONVERGE_THROTTLE: &str = "auto_converge_throttle";
    /// Amount of compressed data sent, in bytes. Since 1.0.3.
    pub const COMPRESSION_BYTES: &str = "compression_bytes";
    /// Size of one page, in bytes. Since 3.9.0.
    pub const MEMORY_PAGE_SIZE: &str = "memory_page_size";
    /// Memory to be moved, in bytes. Since 1.0.3.
    pub const MEMORY_TOTAL: &str = "memory_total";
    /// Message of the error that ended the job. Since 6.3.0.
    pub const ERRMSG: &str = "errmsg";
    /// Pages sent as they are. Since 1.0.3.
    pub const MEMORY_NORMAL: &str = "memory_normal";
    /// Memory still to be moved, in bytes. Since 1.0.3.
    pub const MEMORY_REMAINING: &str = "memory_remaining";
    /// Which pass over memory is under way. Since 1.3.1.
    pub const MEMORY_ITERATION: &str = "memory_iteration";
    /// State of VFIO devices moved so far, in bytes. Since 10.6.0.
    pub const VFIO_DATA_TRANSFERRED: &str = "vfio_data_transferred";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(DISK_PROCESSED, TypedParameterType::ULLONG),
        ParamSpec::new(MEMORY_PROCESSED, TypedParameterType::ULLONG),
        ParamSpec::new(TIME_ELAPSED_NET, TypedParameterType::ULLONG),
        ParamSpec::new(DATA_REMAINING, TypedParameterType::ULLONG),
        ParamSpec::new(OPERATION, TypedParameterType::INT),
        ParamSpec::new(DATA_TOTAL, TypedParameterType::ULLONG),
        ParamSpec::new(TIME_ELAPSED, TypedParameterType::ULLONG),
        ParamSpec::new(DISK_TOTAL, TypedParameterType::ULLONG),
        ParamSpec::new(DISK_REMAINING, TypedParameterType::ULLONG),
        ParamSpec::new(MEMORY_BPS, TypedParameterType::ULLONG),
        ParamSpec::new(COMPRESSION_CACHE_MISSES, TypedParameterType::ULLONG),
        ParamSpec::new(DISK_BPS, TypedParameterType::ULLONG),
        ParamSpec::new(MEMORY_DIRTY_RATE, TypedParameterType::ULLONG),
        ParamSpec::new(MEMORY_NORMAL_BYTES, TypedParameterType::ULLONG),
        ParamSpec::new(MEMORY_POSTCOPY_REQS, TypedParameterType::ULLONG),
        ParamSpec::new(DOWNTIME_NET, TypedParameterType::ULLONG),
        ParamSpec::new(SETUP_TIME, TypedParameterType::ULLONG),
        ParamSpec::new(MEMORY_CONSTANT, TypedParameterType::ULLONG),
        ParamSpec::new(COMPRESSION_PAGES, TypedParameterType::ULLONG),
        ParamSpec::new(TIME_REMAINING, TypedParameterType::ULLONG),
        ParamSpec::new(COMPRESSION_CACHE, TypedParameterType::ULLONG),
        ParamSpec::new(DISK_TEMP_USED, TypedParameterType::ULLONG),
        ParamSpec::new(DATA_PROCESSED, TypedParameterType::ULLONG),
        ParamSpec::new(COMPRESSION_OVERFLOW, TypedParameterType::ULLONG),
        ParamSpec::new(SUCCESS, TypedParameterType::BOOLEAN),
        ParamSpec::new(DOWNTIME, TypedParameterType::ULLONG),
        ParamSpec::new(DISK_TEMP_TOTAL, TypedParameterType::ULLONG),
        ParamSpec::new(AUTO_CONVERGE_THROTTLE, TypedParameterType::INT),
        ParamSpec::new(COMPRESSION_BYTES, TypedParameterType::ULLONG),
        ParamSpec::new(MEMORY_PAGE_SIZE, TypedParameterType::ULLONG),
        ParamSpec::new(MEMORY_TOTAL, TypedParameterType::ULLONG),
        ParamSpec::new(ERRMSG, TypedParameterType::STRING),
        ParamSpec::new(MEMORY_NORMAL, TypedParameterType::ULLONG),
        ParamSpec::new(MEMORY_REMAINING, TypedParameterType::ULLONG),
        ParamSpec::new(MEMORY_ITERATION, TypedParameterType::ULLONG),
        ParamSpec::new(VFIO_DATA_TRANSFERRED, TypedParameterType::ULLONG),
    ];
}

/// Limits on the host memory a domain may use, emulator included.
///
/// All are in KiB; `VIR_DOMAIN_MEMORY_PARAM_UNLIMITED` lifts a limit.
pub mod memory {
    use crate::{ParamSpec, TypedParameterType};

    /// Memory set aside for the domain, in KiB. Since 0.8.5.
    pub const MIN_GUARANTEE: &str = "min_guarantee";
    /// Memory the domain can never exceed, in KiB; beyond it the host may kill the domain. Since 0.8.5.
    pub const HARD_LIMIT: &str = "hard_limit";
    /// Memory the domain is pushed back to when the host runs short, in KiB. Since 0.8.5.
    pub const SOFT_LIMIT: &str = "soft_limit";
    /// Memory and swap together that the domain can never exceed, in KiB; at least the hard limit. Since 0.8.5.
    pub const SWAP_HARD_LIMIT: &str = "swap_hard_limit";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(MIN_GUARANTEE, TypedParameterType::ULLONG),
        ParamSpec::new(HARD_LIMIT, TypedParameterType::ULLONG),
        ParamSpec::new(SOFT_LIMIT, TypedParameterType::ULLONG),
        ParamSpec::new(SWAP_HARD_LIMIT, TypedParameterType::ULLONG),
    ];
}

/// On which NUMA nodes of the host a domain's memory lies.
pub mod numa {
    use crate::{ParamSpec, TypedParameterType};

    /// How memory is spread, a value of `DomainNumatuneMemMode`; cannot be changed while the domain is active. Since 0.9.9.
    pub const MODE: &str = "numa_mode";
    /// Host nodes to use, as a list of numbers and ranges such as `0-2,5,^1`. Since 0.9.9.
    pub const NODESET: &str = "numa_nodeset";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(MODE, TypedParameterType::INT),
        ParamSpec::new(NODESET, TypedParameterType::STRING),
    ];
}

/// Settings of a migration; all are optional.
pub mod migrate {
    use crate::{ParamSpec, TypedParameterType};

    /// Where the hypervisors send their data, such as `tcp://host:port`; chosen from the destination's host name when absent. Since 1.1.0.
    pub const URI: &str = "migrate_uri";
    /// New name of the domain on the destination. Since 1.1.0.
    pub const DEST_NAME: &str = "destination_name";
    /// Definition for the running domain on the destination; only details invisible to the guest may differ. Since 1.1.0.
    pub const DEST_XML: &str = "destination_xml";
    /// Definition to store on the destination; has effect with `VIR_MIGRATE_PERSIST_DEST`. Since 1.3.4.
    pub const PERSIST_XML: &str = "persistent_xml";
    /// Upper limit of the transfer speed, in MiB per second; 0 for the default. Since 1.1.0.
    pub const BANDWIDTH: &str = "bandwidth";
    /// Upper limit of the transfer speed after the switch to post-copy, in MiB per second; 0 for no limit. Since 5.1.0.
    pub const BANDWIDTH_POSTCOPY: &str = "bandwidth.postcopy";
    /// Speed assumed when the time of the final switchover is estimated, in MiB per second; replaces the measured one. Since 11.1.0.
    pub const BANDWIDTH_AVAIL_SWITCHOVER: &str = "bandwidth.avail.switchover";
    /// Address that viewers of the graphical console are told to reconnect to. Since 1.1.0.
    pub const GRAPHICS_URI: &str = "graphics_uri";
    /// Address or host name the destination's hypervisor listens on. Since 1.1.4.
    pub const LISTEN_ADDRESS: &str = "listen_address";
    /// Target name of a disk to copy, such as `vda`; repeated for several disks. Since 1.2.17.
    pub const MIGRATE_DISKS: &str = "migrate_disks";
    /// Target name of a disk where blocks of zeroes are found and left sparse; repeated for several disks. Since 10.9.0.
    pub const MIGRATE_DISKS_DETECT_ZEROES: &str = "migrate_disks_detect_zeroes";
    /// Target name of a disk whose destination image reads as zeroes already; repeated for several disks. Since after 11.3.0.
    pub const MIGRATE_DISKS_TARGET_ZERO: &str = "migrate_disks_target_zero";
    /// TCP port on the destination for copying disks; 0 to have one chosen. Since 1.3.3.
    pub const DISKS_PORT: &str = "disks_port";
    /// Where disks are copied to, as `tcp://host:port` or `unix:///path`. Since 6.8.0.
    pub const DISKS_URI: &str = "disks_uri";
    /// Compression method: `xbzrle`, `mt`, `zlib` or `zstd`; may be repeated where methods combine. Since 1.3.4.
    pub const COMPRESSION: &str = "compression";
    /// Level of method `mt`, from 0 (none) to 9 (smallest). Since 1.3.4.
    pub const COMPRESSION_MT_LEVEL: &str = "compression.mt.level";
    /// Number of threads that compress on the source with method `mt`. Since 1.3.4.
    pub const COMPRESSION_MT_THREADS: &str = "compression.mt.threads";
    /// Number of threads that decompress on the destination with method `mt`. Since 1.3.4.
    pub const COMPRESSION_MT_DTHREADS: &str = "compression.mt.dthreads";
    /// Cache of earlier page contents for method `xbzrle`, in bytes. Since 1.3.4.
    pub const COMPRESSION_XBZRLE_CACHE: &str = "compression.xbzrle.cache";
    /// Level of method `zlib`, from 0 (none) to 9 (smallest). Since 9.4.0.
    pub const COMPRESSION_ZLIB_LEVEL: &str = "compression.zlib.level";
    /// Level of method `zstd`, from 0 (none) to 20 (smallest). Since 9.4.0.
    pub const COMPRESSION_ZSTD_LEVEL: &str = "compression.zstd.level";
    /// First amount by which the guest's CPUs are slowed down, in percent. Since 2.0.0.
    pub const AUTO_CONVERGE_INITIAL: &str = "auto_converge.initial";
    /// Amount added each time the slowdown does not suffice, in percent. Since 2.0.0.
    pub const AUTO_CONVERGE_INCREMENT: &str = "auto_converge.increment";
    /// Number of connections with `VIR_MIGRATE_PARALLEL`. Since 5.2.0.
    pub const PARALLEL_CONNECTIONS: &str = "parallel.connections";
    /// Host name to expect in the destination's certificate, where it differs from the address in use. Since 6.0.0.
    pub const TLS_DESTINATION: &str = "tls.destination";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(URI, TypedParameterType::STRING),
        ParamSpec::new(DEST_NAME, TypedParameterType::STRING),
        ParamSpec::new(DEST_XML, TypedParameterType::STRING),
        ParamSpec::new(PERSIST_XML, TypedParameterType::STRING),
        ParamSpec::new(BANDWIDTH, TypedParameterType::ULLONG),
        ParamSpec::new(BANDWIDTH_POSTCOPY, TypedParameterType::ULLONG),
        ParamSpec::new(BANDWIDTH_AVAIL_SWITCHOVER, TypedParameterType::ULLONG),
        ParamSpec::new(GRAPHICS_URI, TypedParameterType::STRING),
        ParamSpec::new(LISTEN_ADDRESS, TypedParameterType::STRING),
        ParamSpec::new(MIGRATE_DISKS, TypedParameterType::STRING),
        ParamSpec::new(MIGRATE_DISKS_DETECT_ZEROES, TypedParameterType::STRING),
        ParamSpec::new(MIGRATE_DISKS_TARGET_ZERO, TypedParameterType::STRING),
        ParamSpec::new(DISKS_PORT, TypedParameterType::INT),
        ParamSpec::new(DISKS_URI, TypedParameterType::STRING),
        ParamSpec::new(COMPRESSION, TypedParameterType::STRING),
        ParamSpec::new(COMPRESSION_MT_LEVEL, TypedParameterType::INT),
        ParamSpec::new(COMPRESSION_MT_THREADS, TypedParameterType::INT),
        ParamSpec::new(COMPRESSION_MT_DTHREADS, TypedParameterType::INT),
        ParamSpec::new(COMPRESSION_XBZRLE_CACHE, TypedParameterType::ULLONG),
        ParamSpec::new(COMPRESSION_ZLIB_LEVEL, TypedParameterType::INT),
        ParamSpec::new(COMPRESSION_ZSTD_LEVEL, TypedParameterType::INT),
        ParamSpec::new(AUTO_CONVERGE_INITIAL, TypedParameterType::INT),
        ParamSpec::new(AUTO_CONVERGE_INCREMENT, TypedParameterType::INT),
        ParamSpec::new(PARALLEL_CONNECTIONS, TypedParameterType::INT),
        ParamSpec::new(TLS_DESTINATION, TypedParameterType::STRING),
    ];
}

/// How and where to save a domain's state, or to restore it from.
pub mod save {
    use crate::{ParamSpec, TypedParameterType};

    /// Format of the image, one of the `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_...` values; the driver's configuration decides without it. Only when saving. Since 11.2.0.
    pub const IMAGE_FORMAT: &str = "image_format";
    /// Domain XML put into the image, or used in place of that in the image; may differ only where the guest does not notice. Since 8.4.0.
    pub const DXML: &str = "dxml";
    /// Number of channels that transfer memory side by side, 1 or more; needs the sparse format. Since 11.2.0.
    pub const PARALLEL_CHANNELS: &str = "parallel.channels";
    /// Path of the image on the host. Left out when saving, the managed save image is written. Since 8.4.0.
    pub const FILE: &str = "file";
    /// Memory as one uncompressed stream. Since after 11.3.0.
    pub const IMAGE_FORMAT_RAW: &str = "raw";
    /// Compressed by gzip. Since after 11.3.0.
    pub const IMAGE_FORMAT_GZIP: &str = "gzip";
    /// Compressed by bzip2. Since after 11.3.0.
    pub const IMAGE_FORMAT_BZIP2: &str = "bzip2";
    /// Compressed by xz. Since after 11.3.0.
    pub const IMAGE_FORMAT_XZ: &str = "xz";
    /// Compressed by lzop. Since after 11.3.0.
    pub const IMAGE_FORMAT_LZOP: &str = "lzop";
    /// Compressed by zstd. Since after 11.3.0.
    pub const IMAGE_FORMAT_ZSTD: &str = "zstd";
    /// Uncompressed, each page at a fixed place in a sparse file. Since after 11.3.0.
    pub const IMAGE_FORMAT_SPARSE: &str = "sparse";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(IMAGE_FORMAT, TypedParameterType::STRING),
        ParamSpec::new(DXML, TypedParameterType::STRING),
        ParamSpec::new(PARALLEL_CHANNELS, TypedParameterType::INT),
        ParamSpec::new(FILE, TypedParameterType::STRING),
    ];
}

/// Statistics of a domain, in names made of parts joined by dots. Which items appear depends on the groups in the request, on the hypervisor and on the domain's state.
pub mod domain_stats {
    use crate::{ParamSpec, TypedParameterType};

    /// What the domain is doing, a value of `virDomainState`. Since 11.2.0.
    pub const STATE_STATE: &str = "state.state";
    /// Why it does so, a value of the reason enum that goes with the state. Since 11.2.0.
    pub const STATE_REASON: &str = "state.reason";
    /// CPU time the domain used in total, in ns. Since 11.2.0.
    pub const CPU_TIME: &str = "cpu.time";
    /// CPU time used in user mode, in ns. Since 11.2.0.
    pub const CPU_USER: &str = "cpu.user";
    /// CPU time used in kernel mode, in ns. Since 11.2.0.
    pub const CPU_SYSTEM: &str = "cpu.system";
    /// Time halt polling spent before an interrupt ended the wait, in ns. Since 11.2.0.
    pub const CPU_HALTPOLL_SUCCESS_TIME: &str = "cpu.haltpoll.success.time";
    /// Time halt polling spent in vain, before the virtual CPU was scheduled out, in ns. Since 11.2.0.
    pub const CPU_HALTPOLL_FAIL_TIME: &str = "cpu.haltpoll.fail.time";
    /// Number of cache monitors. Since 11.2.0.
    pub const CPU_CACHE_MONITOR_COUNT: &str = "cpu.cache.monitor.count";
    /// Start of the names that describe one cache monitor; its number follows. Part of `cpu.cache.monitor.<n>.`. Since 11.2.0.
    pub const CPU_CACHE_MONITOR_PREFIX: &str = "cpu.cache.monitor.";
    /// Name of the cache monitor. Part of `cpu.cache.monitor.<n>.name`. Since 11.2.0.
    pub const CPU_CACHE_MONITOR_SUFFIX_NAME: &str = ".name";
    /// Virtual CPUs the cache monitor watches, as a list such as `0-2,5`. Part of `cpu.cache.monitor.<n>.vcpus`. Since 11.2.0.
    pub const CPU_CACHE_MONITOR_SUFFIX_VCPUS: &str = ".vcpus";
    /// Number of cache banks the monitor covers. Part of `cpu.cache.monitor.<n>.bank.count`. Since 11.2.0.
    pub const CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT: &str = ".bank.count";
    /// Middle of the names that describe one cache bank; its number follows. Part of `cpu.cache.monitor.<n>.bank.<m>.`. Since 11.2.0.
    pub const CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX: &str = ".bank.";
    /// The host's identifier of the cache. Part of `cpu.cache.monitor.<n>.bank.<m>.id`. Since 11.2.0.
    pub const CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID: &str = ".id";
    /// Part of this cache the domain occupies, in bytes. Part of `cpu.cache.monitor.<n>.bank.<m>.bytes`. Since 11.2.0.
    pub const CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES: &str = ".bytes";
    /// Number of energy monitors. Since after 11.3.0.
    pub const CPU_ENERGY_MONITOR_COUNT: &str = "cpu.energy.monitor.count";
    /// Start of the names that describe one energy monitor; its number follows. Part of `cpu.energy.monitor.<n>.`. Since after 11.3.0.
    pub const CPU_ENERGY_MONITOR_PREFIX: &str = "cpu.energy.monitor.";
    /// Name of the energy monitor. Part of `cpu.energy.monitor.<n>.name`. Since after 11.3.0.
    pub const CPU_ENERGY_MONITOR_SUFFIX_NAME: &str = ".name";
    /// Virtual CPUs the energy monitor watches, as a list such as `0-2,5`. Part of `cpu.energy.monitor.<n>.vcpus`. Since after 11.3.0.
    pub const CPU_ENERGY_MONITOR_SUFFIX_VCPUS: &str = ".vcpus";
    /// Number of CPU packages the monitor covers. Part of `cpu.energy.monitor.<n>.pkg.count`. Since after 11.3.0.
    pub const CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT: &str = ".pkg.count";
    /// Middle of the names that describe one CPU package; its number follows. Part of `cpu.energy.monitor.<n>.pkg.<m>.`. Since after 11.3.0.
    pub const CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX: &str = ".pkg.";
    /// The host's identifier of the CPU package. Part of `cpu.energy.monitor.<n>.pkg.<m>.id`. Since after 11.3.0.
    pub const CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID: &str = ".id";
    /// Memory the guest has at present, in KiB. Since 11.2.0.
    pub const BALLOON_CURRENT: &str = "balloon.current";
    /// Memory the guest may have at most, in KiB. Since 11.2.0.
    pub const BALLOON_MAXIMUM: &str = "balloon.maximum";
    /// Data the guest read back from its swap space, in KiB. Since 11.2.0.
    pub const BALLOON_SWAP_IN: &str = "balloon.swap_in";
    /// Data the guest moved out to its swap space, in KiB. Since 11.2.0.
    pub const BALLOON_SWAP_OUT: &str = "balloon.swap_out";
    /// Number of the guest's page faults that had to wait for disk input. Since 11.2.0.
    pub const BALLOON_MAJOR_FAULT: &str = "balloon.major_fault";
    /// Number of the guest's page faults served without disk input. Since 11.2.0.
    pub const BALLOON_MINOR_FAULT: &str = "balloon.minor_fault";
    /// Memory the guest system does not use at all, in KiB. Since 11.2.0.
    pub const BALLOON_UNUSED: &str = "balloon.unused";
    /// Memory the guest system sees as its own, in KiB. Since 11.2.0.
    pub const BALLOON_AVAILABLE: &str = "balloon.available";
    /// Memory the balloon could take back before the guest starts to swap, in KiB. Since 11.2.0.
    pub const BALLOON_USABLE: &str = "balloon.usable";
    /// Host memory resident for the process that runs the guest, in KiB. Since 11.2.0.
    pub const BALLOON_RSS: &str = "balloon.rss";
    /// When the guest last refreshed its figures, in seconds since the epoch. Since 11.2.0.
    pub const BALLOON_LAST_UPDATE: &str = "balloon.last-update";
    /// Guest memory holding disk caches that can be dropped without writing anything, in KiB. Since 11.2.0.
    pub const BALLOON_DISK_CACHES: &str = "balloon.disk_caches";
    /// Number of huge pages the guest allocated successfully. Since 11.2.0.
    pub const BALLOON_HUGETLB_PGALLOC: &str = "balloon.hugetlb_pgalloc";
    /// Number of huge page allocations that failed inside the guest. Since 11.2.0.
    pub const BALLOON_HUGETLB_PGFAIL: &str = "balloon.hugetlb_pgfail";
    /// Number of virtual CPUs that are online. Since 11.2.0.
    pub const VCPU_CURRENT: &str = "vcpu.current";
    /// Number of virtual CPUs the domain may have; numbers of single ones stay below it and may have gaps. Since 11.2.0.
    pub const VCPU_MAXIMUM: &str = "vcpu.maximum";
    /// Start of the names that describe one virtual CPU; its number follows. Part of `vcpu.<n>.`. Since 11.2.0.
    pub const VCPU_PREFIX: &str = "vcpu.";
    /// State of the virtual CPU, a value of `virVcpuState`. Part of `vcpu.<n>.state`. Since 11.2.0.
    pub const VCPU_SUFFIX_STATE: &str = ".state";
    /// Time the virtual CPU has run, in ns. Part of `vcpu.<n>.time`. Since 11.2.0.
    pub const VCPU_SUFFIX_TIME: &str = ".time";
    /// Time the virtual CPU was ready to run while the host ran something else, in ns. Part of `vcpu.<n>.wait`. Since 11.2.0.
    pub const VCPU_SUFFIX_WAIT: &str = ".wait";
    /// Whether the virtual CPU is halted, idle or, on some architectures, switched off. Part of `vcpu.<n>.halted`. Since 11.2.0.
    pub const VCPU_SUFFIX_HALTED: &str = ".halted";
    /// Time the virtual CPU's thread spent in the host's run queue, which the guest sees as steal time, in ns. Part of `vcpu.<n>.delay`. Since 11.2.0.
    pub const VCPU_SUFFIX_DELAY: &str = ".delay";
    /// Number of network interfaces. Since 11.2.0.
    pub const NET_COUNT: &str = "net.count";
    /// Start of the names that describe one network interface; its number follows. Part of `net.<n>.`. Since 11.2.0.
    pub const NET_PREFIX: &str = "net.";
    /// Name of the interface on the host. Part of `net.<n>.name`. Since 11.2.0.
    pub const NET_SUFFIX_NAME: &str = ".name";
    /// Bytes the guest received. Part of `net.<n>.rx.bytes`. Since 11.2.0.
    pub const NET_SUFFIX_RX_BYTES: &str = ".rx.bytes";
    /// Packets the guest received. Part of `net.<n>.rx.pkts`. Since 11.2.0.
    pub const NET_SUFFIX_RX_PKTS: &str = ".rx.pkts";
    /// Errors while receiving. Part of `net.<n>.rx.errs`. Since 11.2.0.
    pub const NET_SUFFIX_RX_ERRS: &str = ".rx.errs";
    /// Incoming packets that were dropped. Part of `net.<n>.rx.drop`. Since 11.2.0.
    pub const NET_SUFFIX_RX_DROP: &str = ".rx.drop";
    /// Bytes the guest sent. Part of `net.<n>.tx.bytes`. Since 11.2.0.
    pub const NET_SUFFIX_TX_BYTES: &str = ".tx.bytes";
    /// Packets the guest sent. Part of `net.<n>.tx.pkts`. Since 11.2.0.
    pub const NET_SUFFIX_TX_PKTS: &str = ".tx.pkts";
    /// Errors while sending. Part of `net.<n>.tx.errs`. Since 11.2.0.
    pub const NET_SUFFIX_TX_ERRS: &str = ".tx.errs";
    /// Outgoing packets that were dropped. Part of `net.<n>.tx.drop`. Since 11.2.0.
    pub const NET_SUFFIX_TX_DROP: &str = ".tx.drop";
    /// Number of entries about disks, or about images where backing chains are included. Since 11.2.0.
    pub const BLOCK_COUNT: &str = "block.count";
    /// Start of the names that describe one disk or image; its number follows. Part of `block.<n>.`. Since 11.2.0.
    pub const BLOCK_PREFIX: &str = "block.";
    /// Target name of the disk, such as `vda`; all images of one chain share it. Part of `block.<n>.name`. Since 11.2.0.
    pub const BLOCK_SUFFIX_NAME: &str = ".name";
    /// Index of the image in its backing chain; present when chains are included. Part of `block.<n>.backingIndex`. Since 11.2.0.
    pub const BLOCK_SUFFIX_BACKINGINDEX: &str = ".backingIndex";
    /// File or block device behind the entry; absent for network sources and empty drives. Part of `block.<n>.path`. Since 11.2.0.
    pub const BLOCK_SUFFIX_PATH: &str = ".path";
    /// Number of reads. Part of `block.<n>.rd.reqs`. Since 11.2.0.
    pub const BLOCK_SUFFIX_RD_REQS: &str = ".rd.reqs";
    /// Bytes read. Part of `block.<n>.rd.bytes`. Since 11.2.0.
    pub const BLOCK_SUFFIX_RD_BYTES: &str = ".rd.bytes";
    /// Time taken by reads, summed up, in ns. Part of `block.<n>.rd.times`. Since 11.2.0.
    pub const BLOCK_SUFFIX_RD_TIMES: &str = ".rd.times";
    /// Number of writes. Part of `block.<n>.wr.reqs`. Since 11.2.0.
    pub const BLOCK_SUFFIX_WR_REQS: &str = ".wr.reqs";
    /// Bytes written. Part of `block.<n>.wr.bytes`. Since 11.2.0.
    pub const BLOCK_SUFFIX_WR_BYTES: &str = ".wr.bytes";
    /// Time taken by writes, summed up, in ns. Part of `block.<n>.wr.times`. Since 11.2.0.
    pub const BLOCK_SUFFIX_WR_TIMES: &str = ".wr.times";
    /// Number of cache flushes. Part of `block.<n>.fl.reqs`. Since 11.2.0.
    pub const BLOCK_SUFFIX_FL_REQS: &str = ".fl.reqs";
    /// Time taken by flushes, summed up, in ns. Part of `block.<n>.fl.times`. Since 11.2.0.
    pub const BLOCK_SUFFIX_FL_TIMES: &str = ".fl.times";
    /// Requests refused for lack of room in the ring; Xen alone reports it. Part of `block.<n>.errors`. Since 11.2.0.
    pub const BLOCK_SUFFIX_ERRORS: &str = ".errors";
    /// End of the highest region ever written, in bytes from the start of the image. Part of `block.<n>.allocation`. Since 11.2.0.
    pub const BLOCK_SUFFIX_ALLOCATION: &str = ".allocation";
    /// Size of the disk as the guest sees it, in bytes. Part of `block.<n>.capacity`. Since 11.2.0.
    pub const BLOCK_SUFFIX_CAPACITY: &str = ".capacity";
    /// Size of the file or device that holds the image, in bytes. Part of `block.<n>.physical`. Since 11.2.0.
    pub const BLOCK_SUFFIX_PHYSICAL: &str = ".physical";
    /// Write position that triggers a threshold event, in bytes; `virDomainSetBlockThreshold` sets it. Part of `block.<n>.threshold`. Since 11.2.0.
    pub const BLOCK_SUFFIX_THRESHOLD: &str = ".threshold";
    /// Alignment that requests must keep, in bytes. Part of `block.<n>.limits.request_alignment`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT: &str = ".limits.request_alignment";
    /// Largest single discard, in bytes. Part of `block.<n>.limits.discard_max`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_LIMITS_DISCARD_MAX: &str = ".limits.discard_max";
    /// Best alignment of discards, in bytes. Part of `block.<n>.limits.discard_alignment`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT: &str = ".limits.discard_alignment";
    /// Largest single request to write zeroes, in bytes. Part of `block.<n>.limits.write_zeroes_max`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX: &str = ".limits.write_zeroes_max";
    /// Best alignment of requests to write zeroes, in bytes. Part of `block.<n>.limits.write_zeroes_alignment`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT: &str = ".limits.write_zeroes_alignment";
    /// Transfer size that performs best, in bytes. Part of `block.<n>.limits.transfer_optimal`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL: &str = ".limits.transfer_optimal";
    /// Largest single transfer, in bytes. Part of `block.<n>.limits.transfer_max`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_LIMITS_TRANSFER_MAX: &str = ".limits.transfer_max";
    /// Largest transfer the hardware takes, in bytes. Part of `block.<n>.limits.transfer_hw_max`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX: &str = ".limits.transfer_hw_max";
    /// Most segments in one scatter-gather list. Part of `block.<n>.limits.iov_max`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_LIMITS_IOV_MAX: &str = ".limits.iov_max";
    /// Most scatter-gather segments the hardware takes. Part of `block.<n>.limits.iov_hw_max`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_LIMITS_IOV_HW_MAX: &str = ".limits.iov_hw_max";
    /// Number of groups of figures gathered over fixed intervals. Part of `block.<n>.timed_group.count`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_TIMED_GROUP_COUNT: &str = ".timed_group.count";
    /// Middle of the names that describe one such group; its number follows. Part of `block.<n>.timed_group.<m>.`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_TIMED_GROUP_PREFIX: &str = ".timed_group.";
    /// Length of the interval, in seconds. Part of `block.<n>.timed_group.<m>.interval`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL: &str = ".interval";
    /// Shortest read in the interval, in ns. Part of `block.<n>.timed_group.<m>.rd_latency_min`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN: &str = ".rd_latency_min";
    /// Longest read in the interval, in ns. Part of `block.<n>.timed_group.<m>.rd_latency_max`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX: &str = ".rd_latency_max";
    /// Mean duration of reads in the interval, in ns. Part of `block.<n>.timed_group.<m>.rd_latency_avg`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG: &str = ".rd_latency_avg";
    /// Shortest write in the interval, in ns. Part of `block.<n>.timed_group.<m>.wr_latency_min`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN: &str = ".wr_latency_min";
    /// Longest write in the interval, in ns. Part of `block.<n>.timed_group.<m>.wr_latency_max`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX: &str = ".wr_latency_max";
    /// Mean duration of writes in the interval, in ns. Part of `block.<n>.timed_group.<m>.wr_latency_avg`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG: &str = ".wr_latency_avg";
    /// Shortest zone append in the interval, in ns. Part of `block.<n>.timed_group.<m>.zone_append_latency_min`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN: &str = ".zone_append_latency_min";
    /// Longest zone append in the interval, in ns. Part of `block.<n>.timed_group.<m>.zone_append_latency_max`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX: &str = ".zone_append_latency_max";
    /// Mean duration of zone appends in the interval, in ns. Part of `block.<n>.timed_group.<m>.zone_append_latency_avg`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG: &str = ".zone_append_latency_avg";
    /// Shortest flush in the interval, in ns. Part of `block.<n>.timed_group.<m>.flush_latency_min`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN: &str = ".flush_latency_min";
    /// Longest flush in the interval, in ns. Part of `block.<n>.timed_group.<m>.flush_latency_max`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX: &str = ".flush_latency_max";
    /// Mean duration of flushes in the interval, in ns. Part of `block.<n>.timed_group.<m>.flush_latency_avg`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG: &str = ".flush_latency_avg";
    /// Mean number of reads pending in the interval. Part of `block.<n>.timed_group.<m>.rd_queue_depth_avg`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG: &str = ".rd_queue_depth_avg";
    /// Mean number of writes pending in the interval. Part of `block.<n>.timed_group.<m>.wr_queue_depth_avg`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG: &str = ".wr_queue_depth_avg";
    /// Mean number of zone appends pending in the interval. Part of `block.<n>.timed_group.<m>.zone_append_queue_depth_avg`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG: &str = ".zone_append_queue_depth_avg";
    /// Middle of the names in the histogram of read durations. Part of `block.<n>.latency_histogram.read.`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX: &str = ".latency_histogram.read.";
    /// Middle of the names in the histogram of write durations. Part of `block.<n>.latency_histogram.write.`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX: &str = ".latency_histogram.write.";
    /// Middle of the names in the histogram of zone append durations. Part of `block.<n>.latency_histogram.zone_append.`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX: &str = ".latency_histogram.zone_append.";
    /// Middle of the names in the histogram of flush durations. Part of `block.<n>.latency_histogram.flush.`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX: &str = ".latency_histogram.flush.";
    /// Number of bins in the histogram. Part of `block.<n>.latency_histogram.<kind>.bin.count`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT: &str = "bin.count";
    /// Middle of the names that describe one bin; its number follows. Part of `block.<n>.latency_histogram.<kind>.bin.<m>.`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX: &str = "bin.";
    /// Lower bound of the bin, in ns. Part of `block.<n>.latency_histogram.<kind>.bin.<m>.start`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START: &str = ".start";
    /// Number of requests that fell into the bin. Part of `block.<n>.latency_histogram.<kind>.bin.<m>.value`. Since after 11.3.0.
    pub const BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE: &str = ".value";
    /// Last level cache in use, in bytes (event `cmt`). Since 11.2.0.
    pub const PERF_CMT: &str = "perf.cmt";
    /// Memory traffic of the whole system, in bytes per second (event `mbmt`). Since 11.2.0.
    pub const PERF_MBMT: &str = "perf.mbmt";
    /// Memory traffic through the local memory controller, in bytes per second (event `mbml`). Since 11.2.0.
    pub const PERF_MBML: &str = "perf.mbml";
    /// Accesses that missed the cache. Since 11.2.0.
    pub const PERF_CACHE_MISSES: &str = "perf.cache_misses";
    /// Accesses to the cache. Since 11.2.0.
    pub const PERF_CACHE_REFERENCES: &str = "perf.cache_references";
    /// Instructions executed. Since 11.2.0.
    pub const PERF_INSTRUCTIONS: &str = "perf.instructions";
    /// CPU cycles used. Since 11.2.0.
    pub const PERF_CPU_CYCLES: &str = "perf.cpu_cycles";
    /// Branch instructions executed. Since 11.2.0.
    pub const PERF_BRANCH_INSTRUCTIONS: &str = "perf.branch_instructions";
    /// Branches predicted wrongly. Since 11.2.0.
    pub const PERF_BRANCH_MISSES: &str = "perf.branch_misses";
    /// Bus cycles used. Since 11.2.0.
    pub const PERF_BUS_CYCLES: &str = "perf.bus_cycles";
    /// Cycles lost waiting for the pipeline to fetch and decode. Since 11.2.0.
    pub const PERF_STALLED_CYCLES_FRONTEND: &str = "perf.stalled_cycles_frontend";
    /// Cycles lost waiting for the pipeline to execute. Since 11.2.0.
    pub const PERF_STALLED_CYCLES_BACKEND: &str = "perf.stalled_cycles_backend";
    /// CPU cycles counted at a constant rate, whatever the clock frequency. Since 11.2.0.
    pub const PERF_REF_CPU_CYCLES: &str = "perf.ref_cpu_cycles";
    /// CPU clock time, in ns. Since 11.2.0.
    pub const PERF_CPU_CLOCK: &str = "perf.cpu_clock";
    /// Time the domain's own tasks were running, in ns. Since 11.2.0.
    pub const PERF_TASK_CLOCK: &str = "perf.task_clock";
    /// Page faults of all kinds. Since 11.2.0.
    pub const PERF_PAGE_FAULTS: &str = "perf.page_faults";
    /// Context switches. Since 11.2.0.
    pub const PERF_CONTEXT_SWITCHES: &str = "perf.context_switches";
    /// Moves of threads between host CPUs. Since 11.2.0.
    pub const PERF_CPU_MIGRATIONS: &str = "perf.cpu_migrations";
    /// Page faults served without disk input. Since 11.2.0.
    pub const PERF_PAGE_FAULTS_MIN: &str = "perf.page_faults_min";
    /// Page faults that needed disk input. Since 11.2.0.
    pub const PERF_PAGE_FAULTS_MAJ: &str = "perf.page_faults_maj";
    /// Unaligned accesses the kernel had to fix up. Since 11.2.0.
    pub const PERF_ALIGNMENT_FAULTS: &str = "perf.alignment_faults";
    /// Instructions the kernel had to emulate. Since 11.2.0.
    pub const PERF_EMULATION_FAULTS: &str = "perf.emulation_faults";
    /// Number of IOThreads. Since 11.2.0.
    pub const IOTHREAD_COUNT: &str = "iothread.count";
    /// Start of the names that describe one IOThread; its ID follows. Part of `iothread.<id>.`. Since 11.2.0.
    pub const IOTHREAD_PREFIX: &str = "iothread.";
    /// Longest time the IOThread polls before it sleeps, in ns; 0 means polling is off. Part of `iothread.<id>.poll-max-ns`. Since 11.2.0.
    pub const IOTHREAD_SUFFIX_POLL_MAX_NS: &str = ".poll-max-ns";
    /// Factor by which the polling time grows; 0 leaves it to the hypervisor. Part of `iothread.<id>.poll-grow`. Since 11.2.0.
    pub const IOTHREAD_SUFFIX_POLL_GROW: &str = ".poll-grow";
    /// Divisor by which the polling time shrinks; 0 leaves it to the hypervisor. Part of `iothread.<id>.poll-shrink`. Since 11.2.0.
    pub const IOTHREAD_SUFFIX_POLL_SHRINK: &str = ".poll-shrink";
    /// Weight of the latest wait in the adaptation of the polling time; 0 leaves it to the hypervisor. Part of `iothread.<id>.poll-weight`. Since after 11.3.0.
    pub const IOTHREAD_SUFFIX_POLL_WEIGHT: &str = ".poll-weight";
    /// Number of memory bandwidth monitors. Since 11.2.0.
    pub const MEMORY_BANDWIDTH_MONITOR_COUNT: &str = "memory.bandwidth.monitor.count";
    /// Start of the names that describe one memory bandwidth monitor; its number follows. Part of `memory.bandwidth.monitor.<n>.`. Since 11.2.0.
    pub const MEMORY_BANDWIDTH_MONITOR_PREFIX: &str = "memory.bandwidth.monitor.";
    /// Name of the monitor. Part of `memory.bandwidth.monitor.<n>.name`. Since 11.2.0.
    pub const MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME: &str = ".name";
    /// Virtual CPUs the monitor watches, as a list such as `0-2,5`. Part of `memory.bandwidth.monitor.<n>.vcpus`. Since 11.2.0.
    pub const MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS: &str = ".vcpus";
    /// Number of memory controllers the monitor covers. Part of `memory.bandwidth.monitor.<n>.node.count`. Since 11.2.0.
    pub const MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT: &str = ".node.count";
    /// Middle of the names that describe one memory controller; its number follows. Part of `memory.bandwidth.monitor.<n>.node.<m>.`. Since 11.2.0.
    pub const MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX: &str = ".node.";
    /// The host's identifier of the memory controller. Part of `memory.bandwidth.monitor.<n>.node.<m>.id`. Since 11.2.0.
    pub const MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID: &str = ".id";
    /// Bytes moved through this controller by CPUs of its own node. Part of `memory.bandwidth.monitor.<n>.node.<m>.bytes.local`. Since 11.2.0.
    pub const MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL: &str = ".bytes.local";
    /// Bytes moved through this controller by CPUs of all nodes. Part of `memory.bandwidth.monitor.<n>.node.<m>.bytes.total`. Since 11.2.0.
    pub const MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL: &str = ".bytes.total";
    /// How far the latest measurement has come, a value of `virDomainDirtyRateStatus`. Since 11.2.0.
    pub const DIRTYRATE_CALC_STATUS: &str = "dirtyrate.calc_status";
    /// When the latest measurement began, in seconds. Since 11.2.0.
    pub const DIRTYRATE_CALC_START_TIME: &str = "dirtyrate.calc_start_time";
    /// How long the measurement takes, in seconds. Since 11.2.0.
    pub const DIRTYRATE_CALC_PERIOD: &str = "dirtyrate.calc_period";
    /// Method of the measurement: `page-sampling`, `dirty-bitmap` or `dirty-ring`. Since 11.2.0.
    pub const DIRTYRATE_CALC_MODE: &str = "dirtyrate.calc_mode";
    /// Rate at which the guest changes its memory, in MiB per second. Since 11.2.0.
    pub const DIRTYRATE_MEGABYTES_PER_SECOND: &str = "dirtyrate.megabytes_per_second";
    /// Start of the names with the dirty rate of one virtual CPU; its number follows. Part of `dirtyrate.vcpu.<n>.`. Since 11.2.0.
    pub const DIRTYRATE_VCPU_PREFIX: &str = "dirtyrate.vcpu.";
    /// Rate at which this virtual CPU changes memory, in MiB per second; only the dirty ring tells it. Part of `dirtyrate.vcpu.<n>.megabytes_per_second`. Since 11.2.0.
    pub const DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND: &str = ".megabytes_per_second";
    /// Start of the names of figures the hypervisor defines; not a stable interface. Part of `vm.<stat>.`. Since 11.2.0.
    pub const VM_PREFIX: &str = "vm.";
    /// Value at this moment of a figure the hypervisor defines, also as `vcpu.<n>.<stat>.cur`; yes/no figures come as boolean. Part of `vm.<stat>.cur`. Since 11.2.0.
    pub const CUSTOM_SUFFIX_TYPE_CUR: &str = ".cur";
    /// Running total of a figure the hypervisor defines, also as `vcpu.<n>.<stat>.sum`. Part of `vm.<stat>.sum`. Since 11.2.0.
    pub const CUSTOM_SUFFIX_TYPE_SUM: &str = ".sum";
    /// Highest value so far of a figure the hypervisor defines, also as `vcpu.<n>.<stat>.max`. Part of `vm.<stat>.max`. Since 11.2.0.
    pub const CUSTOM_SUFFIX_TYPE_MAX: &str = ".max";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(STATE_STATE, TypedParameterType::INT),
        ParamSpec::new(STATE_REASON, TypedParameterType::INT),
        ParamSpec::new(CPU_TIME, TypedParameterType::ULLONG),
        ParamSpec::new(CPU_USER, TypedParameterType::ULLONG),
        ParamSpec::new(CPU_SYSTEM, TypedParameterType::ULLONG),
        ParamSpec::new(CPU_HALTPOLL_SUCCESS_TIME, TypedParameterType::ULLONG),
        ParamSpec::new(CPU_HALTPOLL_FAIL_TIME, TypedParameterType::ULLONG),
        ParamSpec::new(CPU_CACHE_MONITOR_COUNT, TypedParameterType::UINT),
        ParamSpec::new(CPU_ENERGY_MONITOR_COUNT, TypedParameterType::UINT),
        ParamSpec::new(BALLOON_CURRENT, TypedParameterType::ULLONG),
        ParamSpec::new(BALLOON_MAXIMUM, TypedParameterType::ULLONG),
        ParamSpec::new(BALLOON_SWAP_IN, TypedParameterType::ULLONG),
        ParamSpec::new(BALLOON_SWAP_OUT, TypedParameterType::ULLONG),
        ParamSpec::new(BALLOON_MAJOR_FAULT, TypedParameterType::ULLONG),
        ParamSpec::new(BALLOON_MINOR_FAULT, TypedParameterType::ULLONG),
        ParamSpec::new(BALLOON_UNUSED, TypedParameterType::ULLONG),
        ParamSpec::new(BALLOON_AVAILABLE, TypedParameterType::ULLONG),
        ParamSpec::new(BALLOON_USABLE, TypedParameterType::ULLONG),
        ParamSpec::new(BALLOON_RSS, TypedParameterType::ULLONG),
        ParamSpec::new(BALLOON_LAST_UPDATE, TypedParameterType::ULLONG),
        ParamSpec::new(BALLOON_DISK_CACHES, TypedParameterType::ULLONG),
        ParamSpec::new(BALLOON_HUGETLB_PGALLOC, TypedParameterType::ULLONG),
        ParamSpec::new(BALLOON_HUGETLB_PGFAIL, TypedParameterType::ULLONG),
        ParamSpec::new(VCPU_CURRENT, TypedParameterType::UINT),
        ParamSpec::new(VCPU_MAXIMUM, TypedParameterType::UINT),
        ParamSpec::new(NET_COUNT, TypedParameterType::UINT),
        ParamSpec::new(BLOCK_COUNT, TypedParameterType::UINT),
        ParamSpec::new(PERF_CMT, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_MBMT, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_MBML, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_CACHE_MISSES, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_CACHE_REFERENCES, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_INSTRUCTIONS, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_CPU_CYCLES, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_BRANCH_INSTRUCTIONS, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_BRANCH_MISSES, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_BUS_CYCLES, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_STALLED_CYCLES_FRONTEND, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_STALLED_CYCLES_BACKEND, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_REF_CPU_CYCLES, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_CPU_CLOCK, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_TASK_CLOCK, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_PAGE_FAULTS, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_CONTEXT_SWITCHES, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_CPU_MIGRATIONS, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_PAGE_FAULTS_MIN, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_PAGE_FAULTS_MAJ, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_ALIGNMENT_FAULTS, TypedParameterType::ULLONG),
        ParamSpec::new(PERF_EMULATION_FAULTS, TypedParameterType::ULLONG),
        ParamSpec::new(IOTHREAD_COUNT, TypedParameterType::UINT),
        ParamSpec::new(MEMORY_BANDWIDTH_MONITOR_COUNT, TypedParameterType::UINT),
        ParamSpec::new(DIRTYRATE_CALC_STATUS, TypedParameterType::INT),
        ParamSpec::new(DIRTYRATE_CALC_START_TIME, TypedParameterType::LLONG),
        ParamSpec::new(DIRTYRATE_CALC_PERIOD, TypedParameterType::INT),
        ParamSpec::new(DIRTYRATE_CALC_MODE, TypedParameterType::STRING),
        ParamSpec::new(DIRTYRATE_MEGABYTES_PER_SECOND, TypedParameterType::LLONG),
    ];
}

/// Perf events that can be measured for a domain; each is on or off.
pub mod perf_events {
    use crate::{ParamSpec, TypedParameterType};

    /// Cache monitoring: last level cache in use. Since 1.3.3.
    pub const CMT: &str = "cmt";
    /// Memory bandwidth monitoring: traffic of the whole system. Since 1.3.5.
    pub const MBMT: &str = "mbmt";
    /// Memory bandwidth monitoring: traffic through the local memory controller. Since 1.3.5.
    pub const MBML: &str = "mbml";
    /// CPU cycles used. Since 2.3.0.
    pub const CPU_CYCLES: &str = "cpu_cycles";
    /// Instructions executed. Since 2.3.0.
    pub const INSTRUCTIONS: &str = "instructions";
    /// Accesses to the cache. Since 2.3.0.
    pub const CACHE_REFERENCES: &str = "cache_references";
    /// Accesses that missed the cache. Since 2.3.0.
    pub const CACHE_MISSES: &str = "cache_misses";
    /// Branch instructions executed. Since 3.0.0.
    pub const BRANCH_INSTRUCTIONS: &str = "branch_instructions";
    /// Branches predicted wrongly. Since 3.0.0.
    pub const BRANCH_MISSES: &str = "branch_misses";
    /// Bus cycles used. Since 3.0.0.
    pub const BUS_CYCLES: &str = "bus_cycles";
    /// Cycles lost waiting for the pipeline to fetch and decode. Since 3.0.0.
    pub const STALLED_CYCLES_FRONTEND: &str = "stalled_cycles_frontend";
    /// Cycles lost waiting for the pipeline to execute. Since 3.0.0.
    pub const STALLED_CYCLES_BACKEND: &str = "stalled_cycles_backend";
    /// CPU cycles counted at a constant rate. Since 3.0.0.
    pub const REF_CPU_CYCLES: &str = "ref_cpu_cycles";
    /// CPU clock time. Since 3.2.0.
    pub const CPU_CLOCK: &str = "cpu_clock";
    /// Time the domain's own tasks were running. Since 3.2.0.
    pub const TASK_CLOCK: &str = "task_clock";
    /// Page faults of all kinds. Since 3.2.0.
    pub const PAGE_FAULTS: &str = "page_faults";
    /// Context switches. Since 3.2.0.
    pub const CONTEXT_SWITCHES: &str = "context_switches";
    /// Moves of threads between host CPUs. Since 3.2.0.
    pub const CPU_MIGRATIONS: &str = "cpu_migrations";
    /// Page faults served without disk input. Since 3.2.0.
    pub const PAGE_FAULTS_MIN: &str = "page_faults_min";
    /// Page faults that needed disk input. Since 3.2.0.
    pub const PAGE_FAULTS_MAJ: &str = "page_faults_maj";
    /// Unaligned accesses the kernel had to fix up. Since 3.2.0.
    pub const ALIGNMENT_FAULTS: &str = "alignment_faults";
    /// Instructions the kernel had to emulate. Since 3.2.0.
    pub const EMULATION_FAULTS: &str = "emulation_faults";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(CMT, TypedParameterType::BOOLEAN),
        ParamSpec::new(MBMT, TypedParameterType::BOOLEAN),
        ParamSpec::new(MBML, TypedParameterType::BOOLEAN),
        ParamSpec::new(CPU_CYCLES, TypedParameterType::BOOLEAN),
        ParamSpec::new(INSTRUCTIONS, TypedParameterType::BOOLEAN),
        ParamSpec::new(CACHE_REFERENCES, TypedParameterType::BOOLEAN),
        ParamSpec::new(CACHE_MISSES, TypedParameterType::BOOLEAN),
        ParamSpec::new(BRANCH_INSTRUCTIONS, TypedParameterType::BOOLEAN),
        ParamSpec::new(BRANCH_MISSES, TypedParameterType::BOOLEAN),
        ParamSpec::new(BUS_CYCLES, TypedParameterType::BOOLEAN),
        ParamSpec::new(STALLED_CYCLES_FRONTEND, TypedParameterType::BOOLEAN),
        ParamSpec::new(STALLED_CYCLES_BACKEND, TypedParameterType::BOOLEAN),
        ParamSpec::new(REF_CPU_CYCLES, TypedParameterType::BOOLEAN),
        ParamSpec::new(CPU_CLOCK, TypedParameterType::BOOLEAN),
        ParamSpec::new(TASK_CLOCK, TypedParameterType::BOOLEAN),
        ParamSpec::new(PAGE_FAULTS, TypedParameterType::BOOLEAN),
        ParamSpec::new(CONTEXT_SWITCHES, TypedParameterType::BOOLEAN),
        ParamSpec::new(CPU_MIGRATIONS, TypedParameterType::BOOLEAN),
        ParamSpec::new(PAGE_FAULTS_MIN, TypedParameterType::BOOLEAN),
        ParamSpec::new(PAGE_FAULTS_MAJ, TypedParameterType::BOOLEAN),
        ParamSpec::new(ALIGNMENT_FAULTS, TypedParameterType::BOOLEAN),
        ParamSpec::new(EMULATION_FAULTS, TypedParameterType::BOOLEAN),
    ];
}

/// CPU time of a domain, in total or per host CPU.
pub mod cpu_stats {
    use crate::{ParamSpec, TypedParameterType};

    /// Time used by virtual CPUs and hypervisor together, in ns. Since 0.9.10.
    pub const CPUTIME: &str = "cpu_time";
    /// Time used by the virtual CPUs alone, in ns. Since 0.9.13.
    pub const VCPUTIME: &str = "vcpu_time";
    /// Time used in user mode, in ns. Since 0.9.11.
    pub const USERTIME: &str = "user_time";
    /// Time used in kernel mode, in ns. Since 0.9.11.
    pub const SYSTEMTIME: &str = "system_time";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(CPUTIME, TypedParameterType::ULLONG),
        ParamSpec::new(VCPUTIME, TypedParameterType::ULLONG),
        ParamSpec::new(USERTIME, TypedParameterType::ULLONG),
        ParamSpec::new(SYSTEMTIME, TypedParameterType::ULLONG),
    ];
}

/// How one I/O thread of a domain polls for events, and the size of its thread pool.
///
/// Polling saves latency at the price of CPU time.
pub mod io_thread {
    use crate::{ParamSpec, TypedParameterType};

    /// Upper bound of worker threads in its pool; -1 leaves it unset. Since 8.5.0.
    pub const THREAD_POOL_MAX: &str = "thread_pool_max";
    /// Lower bound of worker threads in its pool; -1 leaves it unset. Since 8.5.0.
    pub const THREAD_POOL_MIN: &str = "thread_pool_min";
    /// Factor by which the polling time grows when it was too short; 0 takes the emulator's default. Since 4.10.0.
    pub const POLL_GROW: &str = "poll_grow";
    /// Longest time to poll, in nanoseconds; 0 turns polling off. Since 4.10.0.
    pub const POLL_MAX_NS: &str = "poll_max_ns";
    /// Divisor by which the polling time shrinks when it was too long; 0 takes the emulator's default. Since 4.10.0.
    pub const POLL_SHRINK: &str = "poll_shrink";
    /// Weight of the latest interval when the polling time is adapted; 0 takes the emulator's default. Since after 11.3.0.
    pub const POLL_WEIGHT: &str = "poll_weight";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(THREAD_POOL_MAX, TypedParameterType::INT),
        ParamSpec::new(THREAD_POOL_MIN, TypedParameterType::INT),
        ParamSpec::new(POLL_GROW, TypedParameterType::UINT),
        ParamSpec::new(POLL_MAX_NS, TypedParameterType::ULLONG),
        ParamSpec::new(POLL_SHRINK, TypedParameterType::UINT),
        ParamSpec::new(POLL_WEIGHT, TypedParameterType::UINT),
    ];
}

/// How a domain's share of CPU time is governed.
///
/// Which parameters exist depends on the scheduler that `virDomainGetSchedulerType` names.
pub mod scheduler {
    use crate::{ParamSpec, TypedParameterType};

    /// Upper bound of CPU use in MHz; -1 for none (ESX). Since 0.9.7.
    pub const LIMIT: &str = "limit";
    /// Weight relative to other domains (Xen credit scheduler). Since 0.9.7.
    pub const WEIGHT: &str = "weight";
    /// CPU time per period for the emulator's own threads, in microseconds; negative for no limit. Since 0.10.0.
    pub const EMULATOR_QUOTA: &str = "emulator_quota";
    /// CPU time per period for each virtual CPU, in microseconds; negative for no limit. Since 0.9.7.
    pub const VCPU_QUOTA: &str = "vcpu_quota";
    /// CPU capacity guaranteed to the domain, in MHz (ESX). Since 0.9.7.
    pub const RESERVATION: &str = "reservation";
    /// Period over which the quota of a virtual CPU counts, in microseconds. Since 0.9.7.
    pub const VCPU_PERIOD: &str = "vcpu_period";
    /// Period over which the quota of an I/O thread counts, in microseconds. Since 2.2.0.
    pub const IOTHREAD_PERIOD: &str = "iothread_period";
    /// Shares relative to other domains; -1 low, -2 normal, -3 high (ESX). Since 0.9.7.
    pub const SHARES: &str = "shares";
    /// Upper bound in percent of one host CPU; 0 for none (Xen credit scheduler). Since 0.9.7.
    pub const CAP: &str = "cap";
    /// Weight of the whole domain relative to others, as the host's cgroups count it. Since 0.9.7.
    pub const CPU_SHARES: &str = "cpu_shares";
    /// CPU time per period for each I/O thread, in microseconds; negative for no limit. Since 2.2.0.
    pub const IOTHREAD_QUOTA: &str = "iothread_quota";
    /// Period over which the quota of the whole domain counts, in microseconds. Since 1.3.3.
    pub const GLOBAL_PERIOD: &str = "global_period";
    /// CPU time per period for the domain as a whole, in microseconds; negative for no limit. Since 1.3.3.
    pub const GLOBAL_QUOTA: &str = "global_quota";
    /// Period over which the emulator's quota counts, in microseconds. Since 0.10.0.
    pub const EMULATOR_PERIOD: &str = "emulator_period";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(LIMIT, TypedParameterType::LLONG),
        ParamSpec::new(WEIGHT, TypedParameterType::UINT),
        ParamSpec::new(EMULATOR_QUOTA, TypedParameterType::LLONG),
        ParamSpec::new(VCPU_QUOTA, TypedParameterType::LLONG),
        ParamSpec::new(RESERVATION, TypedParameterType::LLONG),
        ParamSpec::new(VCPU_PERIOD, TypedParameterType::ULLONG),
        ParamSpec::new(IOTHREAD_PERIOD, TypedParameterType::ULLONG),
        ParamSpec::new(SHARES, TypedParameterType::INT),
        ParamSpec::new(CAP, TypedParameterType::UINT),
        ParamSpec::new(CPU_SHARES, TypedParameterType::ULLONG),
        ParamSpec::new(IOTHREAD_QUOTA, TypedParameterType::LLONG),
        ParamSpec::new(GLOBAL_PERIOD, TypedParameterType::ULLONG),
        ParamSpec::new(GLOBAL_QUOTA, TypedParameterType::LLONG),
        ParamSpec::new(EMULATOR_PERIOD, TypedParameterType::ULLONG),
    ];
}

/// Data for confidential computing with AMD SEV and SEV-SNP.
///
/// A query reports measurement, firmware version and policy; `sev-secret` fields go the other way, to inject a secret.
pub mod launch_security {
    use crate::{ParamSpec, TypedParameterType};

    /// Header packet of the secret, in base64. Since 8.0.0.
    pub const SECRET_HEADER: &str = "sev-secret-header";
    /// Policy bits of the SEV guest. Since 8.0.0.
    pub const POLICY: &str = "sev-policy";
    /// Policy bits of the SEV-SNP guest. Since 10.5.0.
    pub const SNP_POLICY: &str = "sev-snp-policy";
    /// Encrypted secret to inject, in base64. Since 8.0.0.
    pub const SECRET: &str = "sev-secret";
    /// Measurement of the initial memory, in base64. Since 4.5.0.
    pub const MEASUREMENT: &str = "sev-measurement";
    /// Minor version of the SEV firmware's interface. Since 8.0.0.
    pub const API_MINOR: &str = "sev-api-minor";
    /// Major version of the SEV firmware's interface. Since 8.0.0.
    pub const API_MAJOR: &str = "sev-api-major";
    /// Build number of the SEV firmware. Since 8.0.0.
    pub const BUILD_ID: &str = "sev-build-id";
    /// Guest physical address the secret is written to; without it the guest's firmware names the place. Since 8.0.0.
    pub const SECRET_SET_ADDRESS: &str = "sev-secret-set-address";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(SECRET_HEADER, TypedParameterType::STRING),
        ParamSpec::new(POLICY, TypedParameterType::UINT),
        ParamSpec::new(SNP_POLICY, TypedParameterType::ULLONG),
        ParamSpec::new(SECRET, TypedParameterType::STRING),
        ParamSpec::new(MEASUREMENT, TypedParameterType::STRING),
        ParamSpec::new(API_MINOR, TypedParameterType::UINT),
        ParamSpec::new(API_MAJOR, TypedParameterType::UINT),
        ParamSpec::new(BUILD_ID, TypedParameterType::UINT),
        ParamSpec::new(SECRET_SET_ADDRESS, TypedParameterType::ULLONG),
    ];
}

/// Bandwidth limits of a network port.
///
/// Inbound is traffic that reaches the guest, outbound what it sends. Fields that are absent mean no limit.
pub mod network_port {
    use crate::{ParamSpec, TypedParameterType};

    /// Amount that may arrive in one go at peak rate, in KiB. Since 5.5.0.
    pub const IN_BURST: &str = "inbound.burst";
    /// Long-term rate of outgoing traffic, in KiB per second. Since 5.5.0.
    pub const OUT_AVERAGE: &str = "outbound.average";
    /// Amount that may be sent in one go at peak rate, in KiB. Since 5.5.0.
    pub const OUT_BURST: &str = "outbound.burst";
    /// Guaranteed rate of incoming traffic, in KiB per second; the network needs inbound limits itself. Since 5.5.0.
    pub const IN_FLOOR: &str = "inbound.floor";
    /// Highest short-term rate of incoming traffic, in KiB per second. Since 5.5.0.
    pub const IN_PEAK: &str = "inbound.peak";
    /// Long-term rate of incoming traffic, in KiB per second. Since 5.5.0.
    pub const IN_AVERAGE: &str = "inbound.average";
    /// Highest short-term rate of outgoing traffic, in KiB per second. Since 5.5.0.
    pub const OUT_PEAK: &str = "outbound.peak";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(IN_BURST, TypedParameterType::UINT),
        ParamSpec::new(OUT_AVERAGE, TypedParameterType::UINT),
        ParamSpec::new(OUT_BURST, TypedParameterType::UINT),
        ParamSpec::new(IN_FLOOR, TypedParameterType::UINT),
        ParamSpec::new(IN_PEAK, TypedParameterType::UINT),
        ParamSpec::new(IN_AVERAGE, TypedParameterType::UINT),
        ParamSpec::new(OUT_PEAK, TypedParameterType::UINT),
    ];
}

/// Names of figures about a host's CPUs; times count from boot.
pub mod node_cpu_stats {
    use crate::{ParamSpec, TypedParameterType};

    /// Time spent in the kernel, in ns. Since 0.9.3.
    pub const KERNEL: &str = "kernel";
    /// Time spent in user processes, in ns. Since 0.9.3.
    pub const USER: &str = "user";
    /// Time spent idle, in ns. Since 0.9.3.
    pub const IDLE: &str = "idle";
    /// Time spent waiting for input or output, in ns. Since 0.9.3.
    pub const IOWAIT: &str = "iowait";
    /// Time spent in interrupt handlers, in ns. Since 1.2.2.
    pub const INTR: &str = "intr";
    /// Time spent running guests, in ns. Since after 11.3.0.
    pub const GUEST: &str = "guest";
    /// Load at the moment, in percent of what all CPUs can do; from hypervisors that keep no times. Since 0.9.3.
    pub const UTILIZATION: &str = "utilization";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(KERNEL, TypedParameterType::ULLONG),
        ParamSpec::new(USER, TypedParameterType::ULLONG),
        ParamSpec::new(IDLE, TypedParameterType::ULLONG),
        ParamSpec::new(IOWAIT, TypedParameterType::ULLONG),
        ParamSpec::new(INTR, TypedParameterType::ULLONG),
        ParamSpec::new(GUEST, TypedParameterType::ULLONG),
        ParamSpec::new(UTILIZATION, TypedParameterType::ULLONG),
    ];
}

/// Names of figures about a host's memory.
pub mod node_memory_stats {
    use crate::{ParamSpec, TypedParameterType};

    /// All memory there is, in KiB. Since 0.9.3.
    pub const TOTAL: &str = "total";
    /// Memory not in use, in KiB. Since 0.9.3.
    pub const FREE: &str = "free";
    /// Memory that new programs could get without swapping, in KiB. Since after 11.3.0.
    pub const AVAILABLE: &str = "available";
    /// Memory in buffers, in KiB; on Linux only for all NUMA nodes together. Since 0.9.3.
    pub const BUFFERS: &str = "buffers";
    /// Memory in caches, in KiB; on Linux only for all NUMA nodes together. Since 0.9.3.
    pub const CACHED: &str = "cached";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(TOTAL, TypedParameterType::ULLONG),
        ParamSpec::new(FREE, TypedParameterType::ULLONG),
        ParamSpec::new(AVAILABLE, TypedParameterType::ULLONG),
        ParamSpec::new(BUFFERS, TypedParameterType::ULLONG),
        ParamSpec::new(CACHED, TypedParameterType::ULLONG),
    ];
}

/// Settings and counters of the host's sharing of equal memory pages (KSM on Linux).
pub mod node_memory {
    use crate::{ParamSpec, TypedParameterType};

    /// Pages scanned before each pause. Since 0.10.2.
    pub const PAGES_TO_SCAN: &str = "shm_pages_to_scan";
    /// Length of the pause between scans, in ms. Since 0.10.2.
    pub const SLEEP_MILLISECS: &str = "shm_sleep_millisecs";
    /// 1 to merge pages of different NUMA nodes, 0 to merge within each node only. Since 1.0.0.
    pub const MERGE_ACROSS_NODES: &str = "shm_merge_across_nodes";
    /// Shared pages in use; read-only. Since 0.10.2.
    pub const PAGES_SHARED: &str = "shm_pages_shared";
    /// Places that refer to a shared page, a measure of what is saved; read-only. Since 0.10.2.
    pub const PAGES_SHARING: &str = "shm_pages_sharing";
    /// Pages that were checked and found to be unique; read-only. Since 0.10.2.
    pub const PAGES_UNSHARED: &str = "shm_pages_unshared";
    /// Pages that change too often to be considered; read-only. Since 0.10.2.
    pub const PAGES_VOLATILE: &str = "shm_pages_volatile";
    /// How often all candidates have been scanned; read-only. Since 0.10.2.
    pub const FULL_SCANS: &str = "shm_full_scans";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(PAGES_TO_SCAN, TypedParameterType::UINT),
        ParamSpec::new(SLEEP_MILLISECS, TypedParameterType::UINT),
        ParamSpec::new(MERGE_ACROSS_NODES, TypedParameterType::UINT),
        ParamSpec::new(PAGES_SHARED, TypedParameterType::ULLONG),
        ParamSpec::new(PAGES_SHARING, TypedParameterType::ULLONG),
        ParamSpec::new(PAGES_UNSHARED, TypedParameterType::ULLONG),
        ParamSpec::new(PAGES_VOLATILE, TypedParameterType::ULLONG),
        ParamSpec::new(FULL_SCANS, TypedParameterType::ULLONG),
    ];
}

/// Facts about AMD SEV on a host, needed to start confidential guests.
pub mod node_sev {
    use crate::{ParamSpec, TypedParameterType};

    /// Platform Diffie-Hellman key, in base64. Since 4.5.0.
    pub const PDH: &str = "pdh";
    /// Certificate chain of the platform, in base64. Since 4.5.0.
    pub const CERT_CHAIN: &str = "cert-chain";
    /// Unique ID of the first CPU, in base64, by which AMD's key server finds its certificate. Since 8.4.0.
    pub const CPU0_ID: &str = "cpu0-id";
    /// Position of the bit in page table entries that marks encrypted pages. Since 4.5.0.
    pub const CBITPOS: &str = "cbitpos";
    /// Number of physical address bits a guest loses to encryption. Since 4.5.0.
    pub const REDUCED_PHYS_BITS: &str = "reduced-phys-bits";
    /// Most SEV guests that can run at a time. Since 8.0.0.
    pub const MAX_GUESTS: &str = "max-guests";
    /// Most SEV-ES guests that can run at a time. Since 8.0.0.
    pub const MAX_ES_GUESTS: &str = "max-es-guests";

    /// The fields and their types.
    pub const FIELDS: &[ParamSpec] = &[
        ParamSpec::new(PDH, TypedParameterType::STRING),
        ParamSpec::new(CERT_CHAIN, TypedParameterType::STRING),
        ParamSpec::new(CPU0_ID, TypedParameterType::STRING),
        ParamSpec::new(CBITPOS, TypedParameterType::UINT),
        ParamSpec::new(REDUCED_PHYS_BITS, TypedParameterType::UINT),
        ParamSpec::new(MAX_GUESTS, TypedParameterType::UINT),
        ParamSpec::new(MAX_ES_GUESTS, TypedParameterType::UINT),
    ];
}

