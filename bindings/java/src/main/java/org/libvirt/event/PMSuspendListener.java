// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** The guest sleeps, suspended to memory; <code>virConnectDomainEventPMSuspendCallback</code>. */
@FunctionalInterface
public interface PMSuspendListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param reason Without meaning so far; 0.
     */
    void onPMSuspend(Domain object, PMSuspendReason reason);
}
