// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** The host's memory has an error; <code>virConnectDomainEventMemoryFailureCallback</code>. */
@FunctionalInterface
public interface MemoryFailureListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param recipient Whose memory it hit.
     * @param action What was done about it.
     * @param flags Combination of <code>DomainMemoryFailureFlags</code> values.
     */
    void onMemoryFailure(Domain object, int recipient, int action, int flags);
}
