// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What kind of work a block job does.
 */
public final class DomainBlockJobType {
    /** A kind that has no value here, or none given. */
    public static final int UNKNOWN = 0;

    /** Data of backing files is brought into the top image (<code>virDomainBlockPull</code>, or <code>virDomainBlockRebase</code> without copying). */
    public static final int PULL = 1;

    /** The disk is mirrored to another place (<code>virDomainBlockCopy</code>, or <code>virDomainBlockRebase</code> with copying). */
    public static final int COPY = 2;

    /** Data of an overlay below the top goes down into its base (<code>virDomainBlockCommit</code>). */
    public static final int COMMIT = 3;

    /** Data of the image in use goes down into its base; the job waits in the ready phase to be pivoted. */
    public static final int ACTIVE_COMMIT = 4;

    /** The disk takes part in a backup (<code>virDomainBackupBegin</code>). */
    public static final int BACKUP = 5;

    private DomainBlockJobType() {
    }
}
