// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * What happens to the security labels of file descriptors given to <code>virDomainFDAssociate</code>.
 */
public final class DomainFDAssociateFlags {
    /** Put the former label back once the descriptor is no longer used, where that is possible. */
    public static final int RESTORE = 1;

    /** Label for writing even though the descriptor is used for an image that is only read. */
    public static final int WRITABLE = 2;

    private DomainFDAssociateFlags() {
    }
}
