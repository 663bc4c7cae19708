// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Kinds of secret events one can register for. Each kind has a callback type of its own.
 */
public final class SecretEventID {
    /** Lifecycle changes, told to a <code>virConnectSecretEventLifecycleCallback</code>. */
    public static final int LIFECYCLE = 0;

    /** A value was set, told to a <code>virConnectSecretEventGenericCallback</code>. */
    public static final int VALUE_CHANGED = 1;

    private SecretEventID() {
    }
}
