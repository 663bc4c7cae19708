// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How a filter binding is created.
 */
public final class NWFilterBindingCreateFlags {
    /** Checks the description against the schema first. */
    public static final int VALIDATE = 1;

    private NWFilterBindingCreateFlags() {
    }
}
