// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

/** What happened to a domain; each value has an enum of its own for the detail. */
public enum DomainEventType {
    /** Its definition was stored; detail from <code>virDomainEventDefinedDetailType</code>. */
    DEFINED(0),
    /** Its definition was removed; detail from <code>virDomainEventUndefinedDetailType</code>. */
    UNDEFINED(1),
    /** It began to run; detail from <code>virDomainEventStartedDetailType</code>. */
    STARTED(2),
    /** Its CPUs were stopped; detail from <code>virDomainEventSuspendedDetailType</code>. */
    SUSPENDED(3),
    /** Its CPUs run again; detail from <code>virDomainEventResumedDetailType</code>. */
    RESUMED(4),
    /** It no longer runs; detail from <code>virDomainEventStoppedDetailType</code>. */
    STOPPED(5),
    /** The guest has shut down, its process is still there; detail from <code>virDomainEventShutdownDetailType</code>. */
    SHUTDOWN(6),
    /** The guest went to sleep; detail from <code>virDomainEventPMSuspendedDetailType</code>. */
    PMSUSPENDED(7),
    /** The guest crashed; detail from <code>virDomainEventCrashedDetailType</code>. */
    CRASHED(8),
    /** A number that this version has no name for. */
    UNKNOWN(-1);

    private final int number;

    DomainEventType(int number) {
        this.number = number;
    }

    /**
     * The number in C.
     *
     * @return the number
     */
    public int getNumber() {
        return number;
    }

    /**
     * The constant of a number.
     *
     * @param number the number in C
     * @return the constant; the last one for a number without a name
     */
    public static DomainEventType of(int number) {
        DomainEventType[] all = values();
        for (DomainEventType one : all) {
            if (one.number == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }
}
