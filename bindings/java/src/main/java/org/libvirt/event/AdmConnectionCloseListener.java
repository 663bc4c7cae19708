package org.libvirt.event;

import org.libvirt.AdmConnect;

/** Is told when a connection for administration ends without having been closed. */
@FunctionalInterface
public interface AdmConnectionCloseListener {
    /**
     * Called when it has ended.
     *
     * @param connect the connection
     * @param reason why
     */
    void onClose(AdmConnect connect, ConnectionCloseReason reason);
}
