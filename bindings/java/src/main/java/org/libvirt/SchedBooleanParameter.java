package org.libvirt;

/** A parameter whose value is yes or no. */
public final class SchedBooleanParameter extends SchedParameter {
    /** Its value. */
    public boolean value;

    /** Makes one without name and value. */
    public SchedBooleanParameter() {
    }

    /**
     * Makes one without a name.
     *
     * @param value its value
     */
    public SchedBooleanParameter(boolean value) {
        this.value = value;
    }

    /**
     * Makes one without a name.
     *
     * @param value its value: 0 for no
     */
    public SchedBooleanParameter(byte value) {
        this(value != 0);
    }

    @Override
    public int getType() {
        return 6;
    }

    @Override
    public String getTypeAsString() {
        return "VIR_DOMAIN_SCHED_FIELD_BOOLEAN";
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
