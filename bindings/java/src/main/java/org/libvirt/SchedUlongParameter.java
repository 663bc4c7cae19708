package org.libvirt;

/** A parameter whose value is a large number without sign, by its bits. */
public final class SchedUlongParameter extends SchedParameter {
    /** Its value. */
    public long value;

    /** Makes one without name and value. */
    public SchedUlongParameter() {
    }

    /**
     * Makes one without a name.
     *
     * @param value its value
     */
    public SchedUlongParameter(long value) {
        this.value = value;
    }

    @Override
    public int getType() {
        return 4;
    }

    @Override
    public String getTypeAsString() {
        return "VIR_DOMAIN_SCHED_FIELD_ULLONG";
    }

    @Override
    public String getValueAsString() {
        return Long.toUnsignedString(value);
    }

    @Override
    void put(Call call) {
        call.put(value);
    }
}
