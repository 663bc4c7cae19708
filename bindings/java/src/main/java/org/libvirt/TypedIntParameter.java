package org.libvirt;

/** A parameter whose value is a number. */
public class TypedIntParameter extends TypedParameter {
    /** Its value. */
    public int value;

    /** Makes one without name and value. */
    public TypedIntParameter() {
    }

    /**
     * Makes one without a name.
     *
     * @param value its value
     */
    public TypedIntParameter(int value) {
        this.value = value;
    }

    /**
     * Makes one.
     *
     * @param name its name
     * @param value its value
     */
    public TypedIntParameter(String name, int value) {
        this.field = name;
        this.value = value;
    }

    @Override
    public int getType() {
        return 1;
    }

    @Override
    public String getTypeAsString() {
        return "VIR_TYPED_PARAM_INT";
    }

    @Override
    public String getValueAsString() {
        return Integer.toString(value);
    }

    @Override
    void put(Call call) {
        call.put(value);
    }
}
