// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Limits on the throughput of a disk or of a throttle group; 0 means no limit.
 *
 * <p>A limit on the total cannot go together with separate ones for reads and writes of the same quantity. The <code>_max</code> fields bound bursts, the <code>_max_length</code> fields how long a burst may last.
 */
public final class BlockIoTuneParameters {
    /** Peak of reading in a burst, in bytes per second. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX = "read_bytes_sec_max";

    /** How long a burst of write operations may last, in seconds. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH = "write_iops_sec_max_length";

    /** How long a burst of read bytes may last, in seconds. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH = "read_bytes_sec_max_length";

    /** Limit of writing, in bytes per second. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC = "write_bytes_sec";

    /** Peak of reading and writing together in a burst, in bytes per second. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX = "total_bytes_sec_max";

    /** Peak of writing in a burst, in operations per second. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX = "write_iops_sec_max";

    /** How long a burst of read operations may last, in seconds. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH = "read_iops_sec_max_length";

    /** Request size that counts as one operation, in bytes; a larger request counts as several. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC = "size_iops_sec";

    /** Limit of reading and writing together, in operations per second. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC = "total_iops_sec";

    /** Limit of reading, in bytes per second. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC = "read_bytes_sec";

    /** Peak of reading and writing together in a burst, in operations per second. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX = "total_iops_sec_max";

    /** How long a burst of operations of both kinds may last, in seconds. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH = "total_iops_sec_max_length";

    /** Limit of reading, in operations per second. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC = "read_iops_sec";

    /** Group whose disks share one budget; disks without a name have a budget of their own. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME = "group_name";

    /** Limit of reading and writing together, in bytes per second. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC = "total_bytes_sec";

    /** Limit of writing, in operations per second. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC = "write_iops_sec";

    /** How long a burst of written bytes may last, in seconds. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH = "write_bytes_sec_max_length";

    /** How long a burst of bytes in both directions may last, in seconds. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH = "total_bytes_sec_max_length";

    /** Peak of reading in a burst, in operations per second. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX = "read_iops_sec_max";

    /** Peak of writing in a burst, in bytes per second. */
    public static final String VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX = "write_bytes_sec_max";

    private BlockIoTuneParameters() {
    }
}
