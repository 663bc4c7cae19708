// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What happened to a secret, as told by a lifecycle event.
 */
public final class SecretEventLifecycleType {
    /** The secret was defined or redefined. */
    public static final int DEFINED = 0;

    /** The secret was removed. */
    public static final int UNDEFINED = 1;

    private SecretEventLifecycleType() {
    }
}
