package org.libvirt.event;

/** What is told of events. */
public interface EventListener extends java.util.EventListener {
}
