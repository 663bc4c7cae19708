// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** A virtual CPU was unplugged; <code>virConnectDomainEventVcpuRemovedCallback</code>. */
@FunctionalInterface
public interface VcpuRemovedListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param vcpuid Number of the virtual CPU.
     */
    void onVcpuRemoved(Domain object, int vcpuid);
}
