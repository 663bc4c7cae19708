package org.libvirt;

/** A parameter whose value is a large number without sign, by its bits. */
public class TypedUlongParameter extends TypedParameter {
    /** Its value. */
    public long value;

    /** Makes one without name and value. */
    public TypedUlongParameter() {
    }

    /**
     * Makes one without a name.
     *
     * @param value its value
     */
    public TypedUlongParameter(long value) {
        this.value = value;
    }

    /**
     * Makes one.
     *
     * @param name its name
     * @param value its value
     */
    public TypedUlongParameter(String name, long value) {
        this.field = name;
        this.value = value;
    }

    @Override
    public int getType() {
        return 4;
    }

    @Override
    public String getTypeAsString() {
        return "VIR_TYPED_PARAM_ULLONG";
    }

    @Override
    public String getValueAsString() {
        return Long.toUnsignedString(value);
    }

    @Override
    void put(Call call) {
        call.put(value);
    }
}
