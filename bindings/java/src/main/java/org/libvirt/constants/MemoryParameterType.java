// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Types of memory parameters; old names of the values of <code>TypedParameterType</code>.
 */
public final class MemoryParameterType {
    /** Signed, 32 bits. */
    public static final int INT = 1;

    /** Unsigned, 32 bits. */
    public static final int UINT = 2;

    /** Signed, 64 bits. */
    public static final int LLONG = 3;

    /** Unsigned, 64 bits. */
    public static final int ULLONG = 4;

    /** Floating point, 64 bits. */
    public static final int DOUBLE = 5;

    /** Yes or no, in one byte. */
    public static final int BOOLEAN = 6;

    private MemoryParameterType() {
    }
}
