// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** A device is gone; <code>virConnectDomainEventDeviceRemovedCallback</code>. */
@FunctionalInterface
public interface DeviceRemovedListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param devAlias Alias of the device.
     */
    void onDeviceRemoved(Domain object, String devAlias);
}
