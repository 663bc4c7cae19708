// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;
import org.libvirt.DomainEventGraphicsAddress;
import org.libvirt.DomainEventGraphicsSubject;

/** Clients of a display come and go; <code>virConnectDomainEventGraphicsCallback</code>. */
@FunctionalInterface
public interface GraphicsListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param phase How far the connection is.
     * @param local Server's end of the connection.
     * @param remote Client's end of the connection.
     * @param authScheme Authentication in use, such as <code>vnc</code> or <code>sasl</code>; empty for none.
     * @param subject Who the client is; known from the initialisation phase on.
     */
    void onGraphics(Domain object, int phase, DomainEventGraphicsAddress local, DomainEventGraphicsAddress remote, String authScheme, DomainEventGraphicsSubject subject);
}
