// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** The balloon grew or shrank; <code>virConnectDomainEventBalloonChangeCallback</code>. */
@FunctionalInterface
public interface BalloonChangeListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param actual Memory that the guest now has, in KiB.
     */
    void onBalloonChange(Domain object, long actual);
}
