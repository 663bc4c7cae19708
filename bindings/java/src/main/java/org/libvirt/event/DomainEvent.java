package org.libvirt.event;

import java.util.Map;
import java.util.function.IntFunction;

/** A change of a domain: what has happened, and why. */
public final class DomainEvent {
    private static final Map<DomainEventType, IntFunction<? extends DomainEventDetail>> DETAILS = Map.of(
        DomainEventType.DEFINED, DefinedDetail::of,
        DomainEventType.UNDEFINED, UndefinedDetail::of,
        DomainEventType.STARTED, StartedDetail::of,
        DomainEventType.SUSPENDED, SuspendedDetail::of,
        DomainEventType.RESUMED, ResumedDetail::of,
        DomainEventType.STOPPED, StoppedDetail::of,
        DomainEventType.SHUTDOWN, ShutdownDetail::of,
        DomainEventType.PMSUSPENDED, PMSuspendedDetail::of,
        DomainEventType.CRASHED, CrashedDetail::of);

    private final DomainEventType type;
    private final int typeNumber;
    private final int detail;

    /**
     * Makes one.
     *
     * @param type what has happened
     * @param detail why
     */
    public DomainEvent(DomainEventType type, int detail) {
        this(type, type.getNumber(), detail);
    }

    private DomainEvent(DomainEventType type, int typeNumber, int detail) {
        this.type = type;
        this.typeNumber = typeNumber;
        this.detail = detail;
    }

    /**
     * Makes one of its numbers in C.
     *
     * @param type what has happened
     * @param detail why
     * @return the event
     */
    public static DomainEvent of(int type, int detail) {
        return new DomainEvent(DomainEventType.of(type), type, detail);
    }

    /**
     * What has happened.
     *
     * @return the type
     */
    public DomainEventType getType() {
        return type;
    }

    /**
     * The number of {@link #getType()}, which tells more when this version has no name for it.
     *
     * @return the number
     */
    public int getTypeNumber() {
        return typeNumber;
    }

    /**
     * Why it has happened.
     *
     * @param <T> the enum that goes with the type
     * @return the detail; null when the type is unknown
     */
    @SuppressWarnings("unchecked")
    public <T extends Enum<T> & DomainEventDetail> T getDetail() {
        IntFunction<? extends DomainEventDetail> details = DETAILS.get(type);
        return details == null ? null : (T) details.apply(detail);
    }

    /**
     * The number of {@link #getDetail()}.
     *
     * @return the number
     */
    public int getDetailNumber() {
        return detail;
    }

    @Override
    public String toString() {
        IntFunction<? extends DomainEventDetail> details = DETAILS.get(type);
        return type + "(" + (details == null ? detail : details.apply(detail)) + ")";
    }
}
