// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Types of block I/O parameters; older names of the values of <code>virTypedParameterType</code>.
 */
public final class BlkioParameterType {
    /** Same as <code>VIR_TYPED_PARAM_INT</code>. */
    public static final int INT = 1;

    /** Same as <code>VIR_TYPED_PARAM_UINT</code>. */
    public static final int UINT = 2;

    /** Same as <code>VIR_TYPED_PARAM_LLONG</code>. */
    public static final int LLONG = 3;

    /** Same as <code>VIR_TYPED_PARAM_ULLONG</code>. */
    public static final int ULLONG = 4;

    /** Same as <code>VIR_TYPED_PARAM_DOUBLE</code>. */
    public static final int DOUBLE = 5;

    /** Same as <code>VIR_TYPED_PARAM_BOOLEAN</code>. */
    public static final int BOOLEAN = 6;

    private BlkioParameterType() {
    }
}
