package org.libvirt.event;

import org.libvirt.Connect;

/** Is told when a connection ends without having been closed. */
@FunctionalInterface
public interface ConnectionCloseListener {
    /**
     * Called when it has ended.
     *
     * @param connect the connection
     * @param reason why
     */
    void onClose(Connect connect, ConnectionCloseReason reason);
}
