// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * How bad an error is.
 */
public final class ErrorLevel {
    /** No error. */
    public static final int NONE = 0;

    /** Worth mentioning, but not a failure. */
    public static final int WARNING = 1;

    /** The call failed. */
    public static final int ERROR = 2;

    private ErrorLevel() {
    }
}
