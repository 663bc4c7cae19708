// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * What the addresses in <code>virDomainMemoryPeek</code> mean; exactly one is given.
 */
public final class DomainMemoryFlags {
    /** Virtual addresses, as the guest's first CPU sees them at present. */
    public static final int VIRTUAL = 1;

    /** Guest physical addresses. */
    public static final int PHYSICAL = 2;

    private DomainMemoryFlags() {
    }
}
