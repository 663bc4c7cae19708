// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Which domains to list.
 *
 * <p>The flags form groups of alternatives (active or not, persistent or not, and so on). A group without any flag, or with all of its flags, excludes nothing; a domain has to match every group.
 */
public final class ConnectListAllDomainsFlags {
    /** Those that are active. */
    public static final int ACTIVE = 1;

    /** Those that are not active. */
    public static final int INACTIVE = 2;

    /** Those with a stored configuration. */
    public static final int PERSISTENT = 4;

    /** Those without a stored configuration. */
    public static final int TRANSIENT = 8;

    /** Those in <code>VIR_DOMAIN_RUNNING</code>. */
    public static final int RUNNING = 16;

    /** Those in <code>VIR_DOMAIN_PAUSED</code>. */
    public static final int PAUSED = 32;

    /** Those in <code>VIR_DOMAIN_SHUTOFF</code>. */
    public static final int SHUTOFF = 64;

    /** Those in any other state. */
    public static final int OTHER = 128;

    /** Those with a managed save image. */
    public static final int MANAGEDSAVE = 256;

    /** Those without a managed save image. */
    public static final int NO_MANAGEDSAVE = 512;

    /** Those started together with the host. */
    public static final int AUTOSTART = 1024;

    /** Those not started together with the host. */
    public static final int NO_AUTOSTART = 2048;

    /** Those with at least one snapshot. */
    public static final int HAS_SNAPSHOT = 4096;

    /** Those without snapshots. */
    public static final int NO_SNAPSHOT = 8192;

    /** Those with at least one checkpoint. */
    public static final int HAS_CHECKPOINT = 16384;

    /** Those without checkpoints. */
    public static final int NO_CHECKPOINT = 32768;

    private ConnectListAllDomainsFlags() {
    }
}
