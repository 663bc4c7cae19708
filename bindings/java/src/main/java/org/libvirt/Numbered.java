package org.libvirt;

import java.util.function.ToIntFunction;

/** Enums whose constants have numbers. */
final class Numbered {
    private Numbered() {
    }

    /** The constant of a number, or the last one, which stands for numbers without a name. */
    static <T> T find(T[] all, int number, ToIntFunction<T> numberOf) {
        for (T one : all) {
            if (numberOf.applyAsInt(one) == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }
}
