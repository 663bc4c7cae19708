// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How <code>virDomainSetUserPassword</code> reads the password.
 */
public final class DomainSetUserPasswordFlags {
    /** It is already in the encrypted form that the guest stores. */
    public static final int ENCRYPTED = 1;

    private DomainSetUserPasswordFlags() {
    }
}
