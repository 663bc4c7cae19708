// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** A disk's source was left out at start; <code>virConnectDomainEventDiskChangeCallback</code>. */
@FunctionalInterface
public interface DiskChangeListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param oldSrcPath Path of the source as defined; NULL for none.
     * @param newSrcPath Path of the source in use; NULL for none.
     * @param devAlias Alias of the disk device.
     * @param reason Why it differs.
     */
    void onDiskChange(Domain object, String oldSrcPath, String newSrcPath, String devAlias, int reason);
}
