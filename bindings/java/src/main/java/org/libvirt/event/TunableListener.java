// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;
import org.libvirt.TypedParameter;

/** Tuning parameters changed; <code>virConnectDomainEventTunableCallback</code>. */
@FunctionalInterface
public interface TunableListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param params The parameters that changed, with their new values.
     */
    void onTunable(Domain object, TypedParameter[] params);
}
