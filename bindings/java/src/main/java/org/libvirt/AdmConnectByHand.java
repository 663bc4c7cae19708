package org.libvirt;

import org.libvirt.event.AdmConnectionCloseListener;
import org.libvirt.event.ConnectionCloseReason;

/** What no rule makes of {@link AdmConnect}. */
abstract class AdmConnectByHand extends Handle {
    AdmConnectByHand(long handle) {
        super(handle);
    }

    static long open(String uri, int flags) throws LibvirtException {
        return Call.of(Functions.virAdmConnectOpen).put(uri).put(flags).run().takeLong();
    }

    /**
     * Closes the connection, once nothing of it is used any more. Calls on it fail from now on.
     *
     * @throws LibvirtException never, as it is now
     */
    @Override
    public void close() throws LibvirtException {
        Events.forget(this);
        super.close();
    }

    /**
     * Has a listener told when the connection ends without having been closed. There is at most one.
     *
     * @param listener the listener
     * @throws LibvirtException if there is one already
     */
    public void registerCloseListener(AdmConnectionCloseListener listener) throws LibvirtException {
        Events.addClose(this, listener,
            call -> {
                call.takeLong();
                listener.onClose((AdmConnect) this, ConnectionCloseReason.of(call.takeInt()));
            },
            number -> Call.of(Functions.virAdmConnectRegisterCloseCallback).put(this).put(number).run().takeInt());
    }

    /**
     * Ends what {@link #registerCloseListener} began; nothing when there is no listener.
     *
     * @throws LibvirtException if it fails
     */
    public void unregisterCloseListener() throws LibvirtException {
        Events.remove(this, Functions.virAdmConnectUnregisterCloseCallback, null, Events.CLOSE, null);
    }
}
