// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Options for defining a secret.
 */
public final class SecretDefineFlags {
    /** Check the XML against the schema first. */
    public static final int VALIDATE = 1;

    private SecretDefineFlags() {
    }
}
