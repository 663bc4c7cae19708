package org.libvirt;

/** A parameter whose value is a number without sign, by its bits. */
public final class SchedUintParameter extends SchedParameter {
    /** Its value. */
    public int value;

    /** Makes one without name and value. */
    public SchedUintParameter() {
    }

    /**
     * Makes one without a name.
     *
     * @param value its value
     */
    public SchedUintParameter(int value) {
        this.value = value;
    }

    @Override
    public int getType() {
        return 2;
    }

    @Override
    public String getTypeAsString() {
        return "VIR_DOMAIN_SCHED_FIELD_UINT";
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
