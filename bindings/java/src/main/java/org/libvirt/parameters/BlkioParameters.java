// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Share of the host's block I/O that a domain gets, and limits per host device.
 *
 * <p>The <code>device_</code> fields are lists of the shape <code>/dev/sda,VALUE,/dev/sdb,VALUE</code>; a value of 0 takes the entry of that device away.
 */
public final class BlkioParameters {
    /** Weights per host device. */
    public static final String VIR_DOMAIN_BLKIO_DEVICE_WEIGHT = "device_weight";

    /** Reading limits per host device, in bytes per second. */
    public static final String VIR_DOMAIN_BLKIO_DEVICE_READ_BPS = "device_read_bytes_sec";

    /** Writing limits per host device, in operations per second. */
    public static final String VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS = "device_write_iops_sec";

    /** Reading limits per host device, in operations per second. */
    public static final String VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS = "device_read_iops_sec";

    /** Writing limits per host device, in bytes per second. */
    public static final String VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS = "device_write_bytes_sec";

    /** Weight of the domain against others; the range is the host kernel's, mostly 100 to 1000. */
    public static final String VIR_DOMAIN_BLKIO_WEIGHT = "weight";

    private BlkioParameters() {
    }
}
