// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

/** What a crashed guest reported. */
public enum CrashedDetail implements DomainEventDetail {
    /** Its kernel panicked. */
    PANICKED(0),
    /** It loaded a crash kernel, which handles the panic itself. */
    CRASHLOADED(1),
    /** A number that this version has no name for. */
    UNKNOWN(-1);

    private final int number;

    CrashedDetail(int number) {
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
    public static CrashedDetail of(int number) {
        CrashedDetail[] all = values();
        for (CrashedDetail one : all) {
            if (one.number == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }
}
