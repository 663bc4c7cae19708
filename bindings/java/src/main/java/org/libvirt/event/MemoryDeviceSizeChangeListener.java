// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** A memory device grew or shrank; <code>virConnectDomainEventMemoryDeviceSizeChangeCallback</code>. */
@FunctionalInterface
public interface MemoryDeviceSizeChangeListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param alias Alias of the device.
     * @param size Its size now, in KiB.
     */
    void onMemoryDeviceSizeChange(Domain object, String alias, long size);
}
