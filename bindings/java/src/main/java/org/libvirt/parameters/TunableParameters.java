// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Parameters in tuning events: CPU settings and, for one disk, throughput limits.
 *
 * <p>Times are in microseconds, and a quota below 0 is no limit. The <code>blkdeviotune</code> fields come together with <code>VIR_DOMAIN_TUNABLE_BLKDEV_DISK</code> and mean the same as those of <code>virDomainSetBlockIoTune</code>.
 */
public final class TunableParameters {
    /** Limit of writing, in operations per second. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC = "blkdeviotune.write_iops_sec";

    /** Peak of reading in a burst, in bytes per second. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX = "blkdeviotune.read_bytes_sec_max";

    /** CPU time of the emulator threads in one period, in microseconds. */
    public static final String VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA = "cputune.emulator_quota";

    /** Limit of reading and writing together, in bytes per second. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC = "blkdeviotune.total_bytes_sec";

    /** How long a burst of write operations may last, in seconds. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH = "blkdeviotune.write_iops_sec_max_length";

    /** How long a burst of bytes in both directions may last, in seconds. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH = "blkdeviotune.total_bytes_sec_max_length";

    /** Peak of reading in a burst, in operations per second. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX = "blkdeviotune.read_iops_sec_max";

    /** Peak of writing in a burst, in bytes per second. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX = "blkdeviotune.write_bytes_sec_max";

    /** Request size that counts as one operation, in bytes. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC = "blkdeviotune.size_iops_sec";

    /** Host CPUs that virtual CPU <code>n</code> may use, as a list such as <code>0-3,5</code>. */
    public static final String VIR_DOMAIN_TUNABLE_CPU_VCPUPIN = "cputune.vcpupin%u";

    /** Limit of reading, in operations per second. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC = "blkdeviotune.read_iops_sec";

    /** Host CPUs that the emulator threads may use, as a list such as <code>0-3,5</code>. */
    public static final String VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN = "cputune.emulatorpin";

    /** How long a burst of written bytes may last, in seconds. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH = "blkdeviotune.write_bytes_sec_max_length";

    /** Alias of the disk that the limits are of. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_DISK = "blkdeviotune.disk";

    /** How long a burst of read bytes may last, in seconds. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH = "blkdeviotune.read_bytes_sec_max_length";

    /** Enforcement period for I/O threads, in microseconds. */
    public static final String VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD = "cputune.iothread_period";

    /** Host CPUs that I/O thread <code>n</code> may use, as a list such as <code>0-3,5</code>. */
    public static final String VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN = "cputune.iothreadpin%u";

    /** Peak of writing in a burst, in operations per second. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX = "blkdeviotune.write_iops_sec_max";

    /** Peak of reading and writing together in a burst, in bytes per second. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX = "blkdeviotune.total_bytes_sec_max";

    /** Enforcement period for the domain as a whole, in microseconds. */
    public static final String VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD = "cputune.global_period";

    /** CPU time of each virtual CPU in one period, in microseconds. */
    public static final String VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA = "cputune.vcpu_quota";

    /** Limit of reading and writing together, in operations per second. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC = "blkdeviotune.total_iops_sec";

    /** How long a burst of read operations may last, in seconds. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH = "blkdeviotune.read_iops_sec_max_length";

    /** Peak of reading and writing together in a burst, in operations per second. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX = "blkdeviotune.total_iops_sec_max";

    /** How long a burst of operations of both kinds may last, in seconds. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH = "blkdeviotune.total_iops_sec_max_length";

    /** Limit of reading, in bytes per second. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC = "blkdeviotune.read_bytes_sec";

    /** CPU time of the domain as a whole in one period, in microseconds. */
    public static final String VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA = "cputune.global_quota";

    /** Weight of the domain against others when CPU time is short. */
    public static final String VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES = "cputune.cpu_shares";

    /** Group whose disks share one budget. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME = "blkdeviotune.group_name";

    /** Limit of writing, in bytes per second. */
    public static final String VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC = "blkdeviotune.write_bytes_sec";

    /** Enforcement period for the emulator threads, in microseconds. */
    public static final String VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD = "cputune.emulator_period";

    /** CPU time of each I/O thread in one period, in microseconds. */
    public static final String VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA = "cputune.iothread_quota";

    /** Enforcement period for virtual CPUs, in microseconds. */
    public static final String VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD = "cputune.vcpu_period";

    private TunableParameters() {
    }
}
