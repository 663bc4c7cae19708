// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How <code>virDomainAuthorizedSSHKeysSet</code> treats keys that are there; without flags they are replaced.
 */
public final class DomainAuthorizedSSHKeysSetFlags {
    /** Add the given keys, without doubles. */
    public static final int APPEND = 1;

    /** Take the given keys away. */
    public static final int REMOVE = 2;

    private DomainAuthorizedSSHKeysSetFlags() {
    }
}
