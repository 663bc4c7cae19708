// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** A disk error; <code>virConnectDomainEventIOErrorCallback</code>. */
@FunctionalInterface
public interface IOErrorListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param srcPath Path of the disk's source; empty when it has none.
     * @param devAlias Alias of the disk device.
     * @param action What is done about it.
     */
    void onIOError(Domain object, String srcPath, String devAlias, IOErrorAction action);
}
