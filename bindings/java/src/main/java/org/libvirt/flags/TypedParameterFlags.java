// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Flag that many calls with typed parameters share; its bit is kept free in their own flags.
 */
public final class TypedParameterFlags {
    /** The caller understands parameters that hold text; set by the library itself where the other end can send them. */
    public static final int STRING_OKAY = 4;

    private TypedParameterFlags() {
    }
}
