// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** The guest agent came or went; <code>virConnectDomainEventAgentLifecycleCallback</code>. */
@FunctionalInterface
public interface AgentLifecycleListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param state Whether it is there now.
     * @param reason Why this changed.
     */
    void onAgentLifecycleChange(Domain object, int state, int reason);
}
