// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

/** What kind of work a block job does. */
public enum BlockJobType {
    /** A kind that has no value here, or none given. */
    UNKNOWN(0),
    /** Data of backing files is brought into the top image (<code>virDomainBlockPull</code>, or <code>virDomainBlockRebase</code> without copying). */
    PULL(1),
    /** The disk is mirrored to another place (<code>virDomainBlockCopy</code>, or <code>virDomainBlockRebase</code> with copying). */
    COPY(2),
    /** Data of an overlay below the top goes down into its base (<code>virDomainBlockCommit</code>). */
    COMMIT(3),
    /** Data of the image in use goes down into its base; the job waits in the ready phase to be pivoted. */
    ACTIVE_COMMIT(4),
    /** The disk takes part in a backup (<code>virDomainBackupBegin</code>). */
    BACKUP(5);

    private final int number;

    BlockJobType(int number) {
        this.number = number;
    }

    /**
     * The number in C.
     *
     * @return the number
     */
    public int getNumber() {
        return number;
    }

    /**
     * The constant of a number.
     *
     * @param number the number in C
     * @return the constant; the last one for a number without a name
     */
    public static BlockJobType of(int number) {
        BlockJobType[] all = values();
        for (BlockJobType one : all) {
            if (one.number == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }
}
