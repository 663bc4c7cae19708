// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Type of a typed parameter's value.
 */
public final class TypedParameterType {
    /** 32-bit integer with sign, in <code>i</code>. */
    public static final int INT = 1;

    /** 32-bit integer without sign, in <code>ui</code>. */
    public static final int UINT = 2;

    /** 64-bit integer with sign, in <code>l</code>. */
    public static final int LLONG = 3;

    /** 64-bit integer without sign, in <code>ul</code>. */
    public static final int ULLONG = 4;

    /** Double-precision floating-point number, in <code>d</code>. */
    public static final int DOUBLE = 5;

    /** Yes (1) or no (0), in <code>b</code>. */
    public static final int BOOLEAN = 6;

    /** Text, in <code>s</code>. */
    public static final int STRING = 7;

    private TypedParameterType() {
    }
}
