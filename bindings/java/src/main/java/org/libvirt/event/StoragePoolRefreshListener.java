// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.StoragePool;

/** A pool's list of volumes was read anew, told to a <code>virConnectStoragePoolEventGenericCallback</code>. */
@FunctionalInterface
public interface StoragePoolRefreshListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     */
    void onRefresh(StoragePool object);
}
