package org.libvirt;

/** The security label of a domain. */
public final class SecurityLabel {
    private final String label;
    private final boolean enforced;

    SecurityLabel(Call call) {
        label = call.takeText();
        enforced = call.takeBoolean();
    }

    /**
     * The label.
     *
     * @return the label; empty when the domain is inactive or not confined
     */
    public String getLabel() {
        return label;
    }

    /**
     * Whether violations are blocked, and not only logged.
     *
     * @return whether they are
     */
    public boolean isEnforced() {
        return enforced;
    }

    @Override
    public String toString() {
        return Fields.of("SecurityLabel").and("label", label).and("enforced", enforced).toString();
    }
}
