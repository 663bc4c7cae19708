package org.libvirt;

import java.util.StringJoiner;

/** A record as text. */
final class Fields {
    private final StringJoiner text;

    private Fields(String name) {
        text = new StringJoiner(", ", name + "{", "}");
    }

    static Fields of(String name) {
        return new Fields(name);
    }

    Fields and(String name, Object value) {
        text.add(name + "=" + (value instanceof Object[] ? java.util.Arrays.toString((Object[]) value) : value));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
