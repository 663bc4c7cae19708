// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How a network filter is defined.
 */
public final class NWFilterDefineFlags {
    /** Checks the description against the schema first. */
    public static final int VALIDATE = 1;

    private NWFilterDefineFlags() {
    }
}
