package org.libvirt;

/** A parameter whose value is a number with a fraction. */
public class TypedDoubleParameter extends TypedParameter {
    /** Its value. */
    public double value;

    /** Makes one without name and value. */
    public TypedDoubleParameter() {
    }

    /**
     * Makes one without a name.
     *
     * @param value its value
     */
    public TypedDoubleParameter(double value) {
        this.value = value;
    }

    /**
     * Makes one.
     *
     * @param name its name
     * @param value its value
     */
    public TypedDoubleParameter(String name, double value) {
        this.field = name;
        this.value = value;
    }

    @Override
    public int getType() {
        return 5;
    }

    @Override
    public String getTypeAsString() {
        return "VIR_TYPED_PARAM_DOUBLE";
    }

    @Override
    public String getValueAsString() {
        return Double.toString(value);
    }

    @Override
    void put(Call call) {
        call.put(value);
    }
}
