// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** The guest set its clock; <code>virConnectDomainEventRTCChangeCallback</code>. */
@FunctionalInterface
public interface RTCChangeListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param utcoffset New distance of the guest's clock from UTC, in seconds.
     */
    void onRTCChange(Domain object, long utcoffset);
}
