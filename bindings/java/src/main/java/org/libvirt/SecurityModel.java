package org.libvirt;

/** The security model by which a host confines domains. */
public final class SecurityModel {
    private final String model;
    private final String domainOfInterpretation;

    SecurityModel(Call call) {
        model = call.takeText();
        domainOfInterpretation = call.takeText();
    }

    /**
     * Name of the model.
     *
     * @return the name; empty when there is none
     */
    public String getModel() {
        return model;
    }

    /**
     * The domain of interpretation of its labels.
     *
     * @return the domain
     */
    public String getDomainOfInterpretation() {
        return domainOfInterpretation;
    }

    @Override
    public String toString() {
        return Fields.of("SecurityModel").and("model", model).and("doi", domainOfInterpretation).toString();
    }
}
