package org.libvirt;

import java.util.Arrays;

/** A parameter with a name and a value, of one of seven types. */
public abstract class TypedParameter {
    /** Its name. */
    public String field;

    /** For the types that there are. */
    public TypedParameter() {
    }

    /**
     * The beginning of an array, with zeros behind what there is.
     *
     * @param original the array
     * @param length how many bytes are wanted
     * @return the bytes
     */
    public static byte[] copyOf(byte[] original, int length) {
        return Arrays.copyOf(original, length);
    }

    /**
     * The number of its type.
     *
     * @return the number: {@link org.libvirt.constants.TypedParameterType}
     */
    public abstract int getType();

    /**
     * The name of its type in C.
     *
     * @return the name
     */
    public abstract String getTypeAsString();

    /**
     * Its value as text.
     *
     * @return the text
     */
    public abstract String getValueAsString();

    /** Writes the value. */
    abstract void put(Call call);

    static TypedParameter take(Call call) {
        String field = call.takeText();
        int type = call.takeInt();
        switch (type) {
            case 1:
                return new TypedIntParameter(field, call.takeInt());
            case 2:
                return new TypedUintParameter(field, call.takeInt());
            case 3:
                return new TypedLongParameter(field, call.takeLong());
            case 4:
                return new TypedUlongParameter(field, call.takeLong());
            case 5:
                return new TypedDoubleParameter(field, call.takeDouble());
            case 6:
                return new TypedBooleanParameter(field, call.takeBoolean());
            case 7:
                return new TypedStringParameter(field, call.takeText());
            default:
                throw new IllegalStateException("a parameter of type " + type);
        }
    }

    @Override
    public String toString() {
        return field + "=" + getValueAsString();
    }
}
