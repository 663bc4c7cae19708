// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Secret;

/** Lifecycle changes, told to a <code>virConnectSecretEventLifecycleCallback</code>. */
@FunctionalInterface
public interface SecretLifecycleListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param event What happened.
     * @param detail Closer reason; always 0 for now.
     */
    void onLifecycle(Secret object, int event, int detail);
}
