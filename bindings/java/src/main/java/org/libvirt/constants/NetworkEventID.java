// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Kinds of network events one can register for. Each kind has a callback type of its own.
 */
public final class NetworkEventID {
    /** Lifecycle changes, told to a <code>virConnectNetworkEventLifecycleCallback</code>. */
    public static final int LIFECYCLE = 0;

    /** Changed metadata, told to a <code>virConnectNetworkEventMetadataChangeCallback</code>. */
    public static final int METADATA_CHANGE = 1;

    private NetworkEventID() {
    }
}
