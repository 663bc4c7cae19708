// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

import org.libvirt.Domain;

/** A migration began another pass over memory; <code>virConnectDomainEventMigrationIterationCallback</code>. */
@FunctionalInterface
public interface MigrationIterationListener extends EventListener {
    /**
     * Called for each such event.
     *
     * @param object what it is about
     * @param iteration Number of the pass, counted from 1.
     */
    void onMigrationIteration(Domain object, int iteration);
}
