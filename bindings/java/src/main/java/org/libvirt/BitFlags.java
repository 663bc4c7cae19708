package org.libvirt;

/** A flag: a number that is combined with others. */
public interface BitFlags {
    /**
     * Its number.
     *
     * @return the number
     */
    int getBit();
}
