// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** A drive's tray moved; <code>virConnectDomainEventTrayChangeCallback</code>. */
@FunctionalInterface
public interface TrayChangeListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param devAlias Alias of the drive.
     * @param reason How it moved.
     */
    void onTrayChange(Domain object, String devAlias, int reason);
}
