// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** A disk error with its cause; <code>virConnectDomainEventIOErrorReasonCallback</code>. */
@FunctionalInterface
public interface IOErrorReasonListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param srcPath Path of the disk's source; empty when it has none.
     * @param devAlias Alias of the disk device.
     * @param action What is done about it.
     * @param reason Cause, such as <code>enospc</code> when the storage is full; empty when not known.
     */
    void onIOErrorReason(Domain object, String srcPath, String devAlias, int action, String reason);
}
