// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Network;

/** Changed metadata, told to a <code>virConnectNetworkEventMetadataChangeCallback</code>. */
@FunctionalInterface
public interface NetworkMetadataChangeListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param type Which piece changed.
     * @param nsuri XML namespace of the custom element, NULL for title and description.
     */
    void onMetadataChange(Network object, int type, String nsuri);
}
