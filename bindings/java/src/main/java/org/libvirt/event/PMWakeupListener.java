// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** The guest woke up; <code>virConnectDomainEventPMWakeupCallback</code>. */
@FunctionalInterface
public interface PMWakeupListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param reason Without meaning so far; 0.
     */
    void onPMWakeup(Domain object, PMWakeupReason reason);
}
