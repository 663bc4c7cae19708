// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** The guest opened or closed a channel; <code>virConnectDomainEventChannelLifecycleCallback</code>. */
@FunctionalInterface
public interface ChannelLifecycleListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param channelName Target name of the channel.
     * @param state Whether the guest has it open now.
     * @param reason Why this changed.
     */
    void onChannelLifecycle(Domain object, String channelName, int state, int reason);
}
