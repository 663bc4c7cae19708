// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** A disk image was written beyond its threshold; <code>virConnectDomainEventBlockThresholdCallback</code>. */
@FunctionalInterface
public interface BlockThresholdListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param dev Image, as target name (<code>vda</code>) or target name and index (<code>vda[3]</code>).
     * @param path Path of the image; NULL when it has none.
     * @param threshold The threshold, in bytes.
     * @param excess By how many bytes the write goes beyond it.
     */
    void onBlockThreshold(Domain object, String dev, String path, long threshold, long excess);
}
