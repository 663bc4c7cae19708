package org.libvirt;

/** A parameter whose value is a large number. */
public final class SchedLongParameter extends SchedParameter {
    /** Its value. */
    public long value;

    /** Makes one without name and value. */
    public SchedLongParameter() {
    }

    /**
     * Makes one without a name.
     *
     * @param value its value
     */
    public SchedLongParameter(long value) {
        this.value = value;
    }

    @Override
    public int getType() {
        return 3;
    }

    @Override
    public String getTypeAsString() {
        return "VIR_DOMAIN_SCHED_FIELD_LLONG";
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
