// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How a domain moves to another host.
 */
public final class DomainMigrateFlags {
    /** Keeps the guest running while its memory is copied. */
    public static final int LIVE = 1;

    /** Lets the source host connect to the destination and run the migration, instead of the client. */
    public static final int PEER2PEER = 2;

    /** Sends the data through the connection between the two management daemons; needs <code>VIR_MIGRATE_PEER2PEER</code>. */
    public static final int TUNNELED = 4;

    /** Stores the definition on the destination, so that the domain is persistent there. */
    public static final int PERSIST_DEST = 8;

    /** Removes the stored definition from the source after success. */
    public static final int UNDEFINE_SOURCE = 16;

    /** Leaves the domain paused on the destination until <code>virDomainResume</code>. */
    public static final int PAUSED = 32;

    /** Copies whole disk images as well; excludes <code>VIR_MIGRATE_NON_SHARED_INC</code>. */
    public static final int NON_SHARED_DISK = 64;

    /** Copies the top images of disks as well, their backing files being on the destination already. */
    public static final int NON_SHARED_INC = 128;

    /** Insists on a migration protocol that keeps the definition from changing meanwhile. */
    public static final int CHANGE_PROTECTION = 256;

    /** Migrates even where guest data might be damaged, as with host disk caches on non-coherent storage. */
    public static final int UNSAFE = 512;

    /** Transfers the definition of an inactive domain only; needs <code>VIR_MIGRATE_PERSIST_DEST</code>. */
    public static final int OFFLINE = 1024;

    /** Compresses memory on its way, by the methods in <code>VIR_MIGRATE_PARAM_COMPRESSION</code>. */
    public static final int COMPRESSED = 2048;

    /** Gives up when the guest meets an I/O error during the migration. */
    public static final int ABORT_ON_ERROR = 4096;

    /** Slows the guest down step by step when it changes memory faster than it is copied. */
    public static final int AUTO_CONVERGE = 8192;

    /** Locks all guest memory in RAM before an RDMA migration starts. */
    public static final int RDMA_PIN_ALL = 16384;

    /** Allows a later switch to post-copy by <code>virDomainMigrateStartPostCopy</code>. */
    public static final int POSTCOPY = 32768;

    /** Encrypts the hypervisors' own data channel with TLS. */
    public static final int TLS = 65536;

    /** Sends memory through several connections at a time. */
    public static final int PARALLEL = 131072;

    /** Makes guest writes wait until the destination's disk has them too, so that disk copying converges. */
    public static final int NON_SHARED_SYNCHRONOUS_WRITES = 262144;

    /** Takes up a post-copy migration again whose connection broke. */
    public static final int POSTCOPY_RESUME = 524288;

    /** Sends pages without copying them in the kernel first; needs <code>VIR_MIGRATE_PARALLEL</code> in QEMU. */
    public static final int ZEROCOPY = 1048576;

    private DomainMigrateFlags() {
    }
}
