package org.libvirt.event;

import org.libvirt.Domain;

/** Is told when a domain starts, stops, or changes otherwise. */
@FunctionalInterface
public interface LifecycleListener extends EventListener {
    /**
     * Called for each change.
     *
     * @param domain the domain
     * @param event what has happened
     * @return ignored
     */
    int onLifecycleChange(Domain domain, DomainEvent event);
}
