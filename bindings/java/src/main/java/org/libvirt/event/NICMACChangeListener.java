// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** The guest gave an interface another MAC address; <code>virConnectDomainEventNICMACChangeCallback</code>. */
@FunctionalInterface
public interface NICMACChangeListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param alias Alias of the interface.
     * @param oldMAC Address before.
     * @param newMAC Address now.
     */
    void onNICMACChange(Domain object, String alias, String oldMAC, String newMAC);
}
