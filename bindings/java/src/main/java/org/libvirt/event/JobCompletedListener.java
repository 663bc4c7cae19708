// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;
import org.libvirt.TypedParameter;

/** A job of the domain ended; <code>virConnectDomainEventJobCompletedCallback</code>. */
@FunctionalInterface
public interface JobCompletedListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param params What <code>virDomainGetJobStats</code> would give for the finished job.
     */
    void onJobCompleted(Domain object, TypedParameter[] params);
}
