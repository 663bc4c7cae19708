package org.libvirt.event;

/** Why a domain has changed. */
public interface DomainEventDetail {
}
