package org.libvirt;

/** A parameter whose value is a number without sign, by its bits. */
public class TypedUintParameter extends TypedParameter {
    /** Its value. */
    public int value;

    /** Makes one without name and value. */
    public TypedUintParameter() {
    }

    /**
     * Makes one without a name.
     *
     * @param value its value
     */
    public TypedUintParameter(int value) {
        this.value = value;
    }

    /**
     * Makes one.
     *
     * @param name its name
     * @param value its value
     */
    public TypedUintParameter(String name, int value) {
        this.field = name;
        this.value = value;
    }

    @Override
    public int getType() {
        return 2;
    }

    @Override
    public String getTypeAsString() {
        return "VIR_TYPED_PARAM_UINT";
    }

    @Override
    public String getValueAsString() {
        return Integer.toUnsignedString(value);
    }

    @Override
    void put(Call call) {
        call.put(value);
    }
}
