// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** The watchdog fired; <code>virConnectDomainEventWatchdogCallback</code>. */
@FunctionalInterface
public interface WatchdogListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param action What is done about it.
     */
    void onWatchdog(Domain object, int action);
}
