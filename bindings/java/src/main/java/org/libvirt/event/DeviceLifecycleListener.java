// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Device;

/** A device appeared, vanished, or was defined or undefined (<code>virConnectNodeDeviceEventLifecycleCallback</code>). */
@FunctionalInterface
public interface DeviceLifecycleListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param event What happened.
     * @param detail Nothing yet, 0 in all events.
     */
    void onLifecycle(Device object, int event, int detail);
}
