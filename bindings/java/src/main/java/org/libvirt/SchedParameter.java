package org.libvirt;

/** A parameter of a scheduler, as the methods for schedulers take and give it. */
public abstract class SchedParameter extends TypedParameter {
    /** For the types that there are. */
    public SchedParameter() {
    }

    static SchedParameter[] of(TypedParameter[] all) {
        SchedParameter[] out = new SchedParameter[all.length];
        for (int i = 0; i < all.length; i++) {
            out[i] = of(all[i]);
            out[i].field = all[i].field;
        }
        return out;
    }

    private static SchedParameter of(TypedParameter one) {
        if (one instanceof TypedIntParameter) {
            return new SchedIntParameter(((TypedIntParameter) one).value);
        } else if (one instanceof TypedUintParameter) {
            return new SchedUintParameter(((TypedUintParameter) one).value);
        } else if (one instanceof TypedLongParameter) {
            return new SchedLongParameter(((TypedLongParameter) one).value);
        } else if (one instanceof TypedUlongParameter) {
            return new SchedUlongParameter(((TypedUlongParameter) one).value);
        } else if (one instanceof TypedDoubleParameter) {
            return new SchedDoubleParameter(((TypedDoubleParameter) one).value);
        } else if (one instanceof TypedBooleanParameter) {
            return new SchedBooleanParameter(((TypedBooleanParameter) one).value);
        }
        throw new IllegalStateException("a scheduler's parameter of another type: " + one);
    }
}
