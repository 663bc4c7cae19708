// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Settings of a migration; all are optional.
 */
public final class MigrateParameters {
    /** Where the hypervisors send their data, such as <code>tcp://host:port</code>; chosen from the destination's host name when absent. */
    public static final String VIR_MIGRATE_PARAM_URI = "migrate_uri";

    /** New name of the domain on the destination. */
    public static final String VIR_MIGRATE_PARAM_DEST_NAME = "destination_name";

    /** Definition for the running domain on the destination; only details invisible to the guest may differ. */
    public static final String VIR_MIGRATE_PARAM_DEST_XML = "destination_xml";

    /** Definition to store on the destination; has effect with <code>VIR_MIGRATE_PERSIST_DEST</code>. */
    public static final String VIR_MIGRATE_PARAM_PERSIST_XML = "persistent_xml";

    /** Upper limit of the transfer speed, in MiB per second; 0 for the default. */
    public static final String VIR_MIGRATE_PARAM_BANDWIDTH = "bandwidth";

    /** Upper limit of the transfer speed after the switch to post-copy, in MiB per second; 0 for no limit. */
    public static final String VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY = "bandwidth.postcopy";

    /** Speed assumed when the time of the final switchover is estimated, in MiB per second; replaces the measured one. */
    public static final String VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER = "bandwidth.avail.switchover";

    /** Address that viewers of the graphical console are told to reconnect to. */
    public static final String VIR_MIGRATE_PARAM_GRAPHICS_URI = "graphics_uri";

    /** Address or host name the destination's hypervisor listens on. */
    public static final String VIR_MIGRATE_PARAM_LISTEN_ADDRESS = "listen_address";

    /** Target name of a disk to copy, such as <code>vda</code>; repeated for several disks. */
    public static final String VIR_MIGRATE_PARAM_MIGRATE_DISKS = "migrate_disks";

    /** Target name of a disk where blocks of zeroes are found and left sparse; repeated for several disks. */
    public static final String VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES = "migrate_disks_detect_zeroes";

    /** Target name of a disk whose destination image reads as zeroes already; repeated for several disks. */
    public static final String VIR_MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO = "migrate_disks_target_zero";

    /** TCP port on the destination for copying disks; 0 to have one chosen. */
    public static final String VIR_MIGRATE_PARAM_DISKS_PORT = "disks_port";

    /** Where disks are copied to, as <code>tcp://host:port</code> or <code>unix:///path</code>. */
    public static final String VIR_MIGRATE_PARAM_DISKS_URI = "disks_uri";

    /** Compression method: <code>xbzrle</code>, <code>mt</code>, <code>zlib</code> or <code>zstd</code>; may be repeated where methods combine. */
    public static final String VIR_MIGRATE_PARAM_COMPRESSION = "compression";

    /** Level of method <code>mt</code>, from 0 (none) to 9 (smallest). */
    public static final String VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL = "compression.mt.level";

    /** Number of threads that compress on the source with method <code>mt</code>. */
    public static final String VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS = "compression.mt.threads";

    /** Number of threads that decompress on the destination with method <code>mt</code>. */
    public static final String VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS = "compression.mt.dthreads";

    /** Cache of earlier page contents for method <code>xbzrle</code>, in bytes. */
    public static final String VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE = "compression.xbzrle.cache";

    /** Level of method <code>zlib</code>, from 0 (none) to 9 (smallest). */
    public static final String VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL = "compression.zlib.level";

    /** Level of method <code>zstd</code>, from 0 (none) to 20 (smallest). */
    public static final String VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL = "compression.zstd.level";

    /** First amount by which the guest's CPUs are slowed down, in percent. */
    public static final String VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL = "auto_converge.initial";

    /** Amount added each time the slowdown does not suffice, in percent. */
    public static final String VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT = "auto_converge.increment";

    /** Number of connections with <code>VIR_MIGRATE_PARALLEL</code>. */
    public static final String VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS = "parallel.connections";

    /** Host name to expect in the destination's certificate, where it differs from the address in use. */
    public static final String VIR_MIGRATE_PARAM_TLS_DESTINATION = "tls.destination";

    private MigrateParameters() {
    }
}
