// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.StoragePool;

/** Lifecycle changes, told to a <code>virConnectStoragePoolEventLifecycleCallback</code>. */
@FunctionalInterface
public interface StoragePoolLifecycleListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param event What happened.
     * @param detail Closer reason; always 0 for now.
     */
    void onLifecycle(StoragePool object, int event, int detail);
}
