// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

/** What became of a block job. */
public enum BlockJobStatus {
    /** It is done. */
    COMPLETED(0),
    /** It ended with an error. */
    FAILED(1),
    /** It was aborted. */
    CANCELED(2),
    /** Its copy is in step with the disk; it waits for <code>virDomainBlockJobAbort</code>. */
    READY(3),
    /** A number that this version has no name for. */
    UNKNOWN(-1);

    private final int number;

    BlockJobStatus(int number) {
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
    public static BlockJobStatus of(int number) {
        BlockJobStatus[] all = values();
        for (BlockJobStatus one : all) {
            if (one.number == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }
}
