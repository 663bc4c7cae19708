package org.libvirt;

/** A parameter whose value is a large number. */
public class TypedLongParameter extends TypedParameter {
    /** Its value. */
    public long value;

    /** Makes one without name and value. */
    public TypedLongParameter() {
    }

    /**
     * Makes one without a name.
     *
     * @param value its value
     */
    public TypedLongParameter(long value) {
        this.value = value;
    }

    /**
     * Makes one.
     *
     * @param name its name
     * @param value its value
     */
    public TypedLongParameter(String name, long value) {
        this.field = name;
        this.value = value;
    }

    @Override
    public int getType() {
        return 3;
    }

    @Override
    public String getTypeAsString() {
        return "VIR_TYPED_PARAM_LLONG";
    }

    @Override
    public String getValueAsString() {
        return Long.toString(value);
    }

    @Override
    void put(Call call) {
        call.put(value);
    }
}
