package org.libvirt;

/** A parameter whose value is a number with a fraction. */
public final class SchedDoubleParameter extends SchedParameter {
    /** Its value. */
    public double value;

    /** Makes one without name and value. */
    public SchedDoubleParameter() {
    }

    /**
     * Makes one without a name.
     *
     * @param value its value
     */
    public SchedDoubleParameter(double value) {
        this.value = value;
    }

    @Override
    public int getType() {
        return 5;
    }

    @Override
    public String getTypeAsString() {
        return "VIR_DOMAIN_SCHED_FIELD_DOUBLE";
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
