// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainLaunchSecurityParameters: Data for confidential computing with AMD SEV and SEV-SNP.
//
// A query reports measurement, firmware version and policy; `sev-secret` fields go the other way, to
// inject a secret.
type DomainLaunchSecurityParameters struct {
	// SEVPolicySet: whether SEVPolicy is there.
	SEVPolicySet bool

	// SEVPolicy (C.VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY): Policy bits of the SEV guest.
	SEVPolicy uint `param:"sev-policy"`

	// SEVSNPPolicySet: whether SEVSNPPolicy is there.
	SEVSNPPolicySet bool

	// SEVSNPPolicy (C.VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY): Policy bits of the SEV-SNP guest.
	SEVSNPPolicy uint64 `param:"sev-snp-policy"`

	// SEVMeasurementSet: whether SEVMeasurement is there.
	SEVMeasurementSet bool

	// SEVMeasurement (C.VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT): Measurement of the initial memory, in
	// base64.
	SEVMeasurement string `param:"sev-measurement"`

	// SEVAPIMinorSet: whether SEVAPIMinor is there.
	SEVAPIMinorSet bool

	// SEVAPIMinor (C.VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR): Minor version of the SEV firmware's
	// interface.
	SEVAPIMinor uint `param:"sev-api-minor"`

	// SEVAPIMajorSet: whether SEVAPIMajor is there.
	SEVAPIMajorSet bool

	// SEVAPIMajor (C.VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR): Major version of the SEV firmware's
	// interface.
	SEVAPIMajor uint `param:"sev-api-major"`

	// SEVBuildIDSet: whether SEVBuildID is there.
	SEVBuildIDSet bool

	// SEVBuildID (C.VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID): Build number of the SEV firmware.
	SEVBuildID uint `param:"sev-build-id"`
}
