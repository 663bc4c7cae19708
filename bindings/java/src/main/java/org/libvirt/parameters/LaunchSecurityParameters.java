// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Data for confidential computing with AMD SEV and SEV-SNP.
 *
 * <p>A query reports measurement, firmware version and policy; <code>sev-secret</code> fields go the other way, to inject a secret.
 */
public final class LaunchSecurityParameters {
    /** Header packet of the secret, in base64. */
    public static final String VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER = "sev-secret-header";

    /** Policy bits of the SEV guest. */
    public static final String VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY = "sev-policy";

    /** Policy bits of the SEV-SNP guest. */
    public static final String VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY = "sev-snp-policy";

    /** Encrypted secret to inject, in base64. */
    public static final String VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET = "sev-secret";

    /** Measurement of the initial memory, in base64. */
    public static final String VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT = "sev-measurement";

    /** Minor version of the SEV firmware's interface. */
    public static final String VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR = "sev-api-minor";

    /** Major version of the SEV firmware's interface. */
    public static final String VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR = "sev-api-major";

    /** Build number of the SEV firmware. */
    public static final String VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID = "sev-build-id";

    /** Guest physical address the secret is written to; without it the guest's firmware names the place. */
    public static final String VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS = "sev-secret-set-address";

    private LaunchSecurityParameters() {
    }
}
