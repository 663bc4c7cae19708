// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Secret;

/** A value was set, told to a <code>virConnectSecretEventGenericCallback</code>. */
@FunctionalInterface
public interface SecretValueChangedListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     */
    void onValueChanged(Secret object);
}
