// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** The guest rebooted; <code>virConnectDomainEventGenericCallback</code>. */
@FunctionalInterface
public interface RebootListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     */
    void onReboot(Domain object);
}
