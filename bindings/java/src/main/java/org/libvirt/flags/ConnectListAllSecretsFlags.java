// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Filters for listing secrets.
 *
 * <p>The bits come in opposite pairs; a pair with none or both of its bits set filters nothing.
 */
public final class ConnectListAllSecretsFlags {
    /** Secrets kept in memory only. */
    public static final int EPHEMERAL = 1;

    /** Secrets kept on disk. */
    public static final int NO_EPHEMERAL = 2;

    /** Secrets whose value is not given out. */
    public static final int PRIVATE = 4;

    /** Secrets whose value may be read back. */
    public static final int NO_PRIVATE = 8;

    private ConnectListAllSecretsFlags() {
    }
}
