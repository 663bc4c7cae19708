// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** A device was added; <code>virConnectDomainEventDeviceAddedCallback</code>. */
@FunctionalInterface
public interface DeviceAddedListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param devAlias Alias of the device.
     */
    void onDeviceAdded(Domain object, String devAlias);
}
