package org.libvirt;

/** Is told of events that were registered for by number. */
@FunctionalInterface
public interface EventCallback {
    /**
     * Called for each event.
     *
     * @param object what it is about: a {@link Domain}, {@link Network}, ...
     * @param details what else is told, in the order of C: {@code Integer}, {@code Long}, {@code String},
     *     {@code TypedParameter[]} and records
     */
    void onEvent(AutoCloseable object, Object[] details);
}
