package org.libvirt;

/** A parameter whose value is text. */
public final class TypedStringParameter extends TypedParameter {
    /** Its value. */
    public String value;

    /** Makes one without name and value. */
    public TypedStringParameter() {
    }

    /**
     * Makes one without a name.
     *
     * @param value its value
     */
    public TypedStringParameter(String value) {
        this.value = value;
    }

    /**
     * Makes one.
     *
     * @param name its name
     * @param value its value
     */
    public TypedStringParameter(String name, String value) {
        this.field = name;
        this.value = value;
    }

    @Override
    public int getType() {
        return 7;
    }

    @Override
    public String getTypeAsString() {
        return "VIR_TYPED_PARAM_STRING";
    }

    @Override
    public String getValueAsString() {
        return value;
    }

    @Override
    void put(Call call) {
        call.put(value);
    }
}
