package org.libvirt;

/** A parameter whose value is yes or no. */
public final class TypedBooleanParameter extends TypedParameter {
    /** Its value. */
    public boolean value;

    /** Makes one without name and value. */
    public TypedBooleanParameter() {
    }

    /**
     * Makes one without a name.
     *
     * @param value its value
     */
    public TypedBooleanParameter(boolean value) {
        this.value = value;
    }

    /**
     * Makes one without a name.
     *
     * @param value its value: 0 for no
     */
    public TypedBooleanParameter(byte value) {
        this(value != 0);
    }

    /**
     * Makes one.
     *
     * @param name its name
     * @param value its value
     */
    public TypedBooleanParameter(String name, boolean value) {
        this.field = name;
        this.value = value;
    }

    @Override
    public int getType() {
        return 6;
    }

    @Override
    public String getTypeAsString() {
        return "VIR_TYPED_PARAM_BOOLEAN";
    }

    @Override
    public String getValueAsString() {
        return Boolean.toString(value);
    }

    @Override
    void put(Call call) {
        call.put(value);
    }
}
