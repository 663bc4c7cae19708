// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** Control of the domain is lost; <code>virConnectDomainEventGenericCallback</code>. */
@FunctionalInterface
public interface ControlErrorListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     */
    void onControlError(Domain object);
}
