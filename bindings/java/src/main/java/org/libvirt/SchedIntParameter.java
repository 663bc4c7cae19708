package org.libvirt;

/** A parameter whose value is a number. */
public final class SchedIntParameter extends SchedParameter {
    /** Its value. */
    public int value;

    /** Makes one without name and value. */
    public SchedIntParameter() {
    }

    /**
     * Makes one without a name.
     *
     * @param value its value
     */
    public SchedIntParameter(int value) {
        this.value = value;
    }

    @Override
    public int getType() {
        return 1;
    }

    @Override
    public String getTypeAsString() {
        return "VIR_DOMAIN_SCHED_FIELD_INT";
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
