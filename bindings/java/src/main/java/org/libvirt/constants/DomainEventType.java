// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What happened to a domain; each value has an enum of its own for the detail.
 */
public final class DomainEventType {
    /** Its definition was stored; detail from <code>virDomainEventDefinedDetailType</code>. */
    public static final int DEFINED = 0;

    /** Its definition was removed; detail from <code>virDomainEventUndefinedDetailType</code>. */
    public static final int UNDEFINED = 1;

    /** It began to run; detail from <code>virDomainEventStartedDetailType</code>. */
    public static final int STARTED = 2;

    /** Its CPUs were stopped; detail from <code>virDomainEventSuspendedDetailType</code>. */
    public static final int SUSPENDED = 3;

    /** Its CPUs run again; detail from <code>virDomainEventResumedDetailType</code>. */
    public static final int RESUMED = 4;

    /** It no longer runs; detail from <code>virDomainEventStoppedDetailType</code>. */
    public static final int STOPPED = 5;

    /** The guest has shut down, its process is still there; detail from <code>virDomainEventShutdownDetailType</code>. */
    public static final int SHUTDOWN = 6;

    /** The guest went to sleep; detail from <code>virDomainEventPMSuspendedDetailType</code>. */
    public static final int PMSUSPENDED = 7;

    /** The guest crashed; detail from <code>virDomainEventCrashedDetailType</code>. */
    public static final int CRASHED = 8;

    private DomainEventType() {
    }
}
