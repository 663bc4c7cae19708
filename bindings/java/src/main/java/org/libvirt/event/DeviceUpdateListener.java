// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Device;

/** A device's description changed (<code>virConnectNodeDeviceEventGenericCallback</code>). */
@FunctionalInterface
public interface DeviceUpdateListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     */
    void onUpdate(Device object);
}
