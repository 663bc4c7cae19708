// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** The guest sleeps, suspended to disk; <code>virConnectDomainEventPMSuspendDiskCallback</code>. */
@FunctionalInterface
public interface PMSuspendDiskListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param reason Without meaning so far; 0.
     */
    void onPMSuspendDisk(Domain object, int reason);
}
