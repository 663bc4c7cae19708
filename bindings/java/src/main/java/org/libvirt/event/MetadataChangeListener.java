// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** Title, description or metadata changed; <code>virConnectDomainEventMetadataChangeCallback</code>. */
@FunctionalInterface
public interface MetadataChangeListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param type What changed.
     * @param nsuri Namespace of the custom element that changed; NULL for title and description.
     */
    void onMetadataChange(Domain object, int type, String nsuri);
}
