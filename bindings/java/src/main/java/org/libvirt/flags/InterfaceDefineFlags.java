// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How a host interface is defined.
 */
public final class InterfaceDefineFlags {
    /** Checks the description against the schema first. */
    public static final int VALIDATE = 1;

    private InterfaceDefineFlags() {
    }
}
