// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Network;

/** Lifecycle changes, told to a <code>virConnectNetworkEventLifecycleCallback</code>. */
@FunctionalInterface
public interface NetworkLifecycleListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param event What happened.
     * @param detail Closer reason; always 0 for now.
     */
    void onLifecycle(Network object, int event, int detail);
}
