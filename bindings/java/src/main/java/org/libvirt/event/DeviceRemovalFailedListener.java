// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** A device could not be removed; <code>virConnectDomainEventDeviceRemovalFailedCallback</code>. */
@FunctionalInterface
public interface DeviceRemovalFailedListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param devAlias Alias of the device.
     */
    void onDeviceRemovalFailed(Domain object, String devAlias);
}
