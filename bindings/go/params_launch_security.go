// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainLaunchSecurityParameters: Data for confidential computing with AMD SEV and SEV-SNP.
//
// A query reports measurement, firmware version and policy; `sev-secret` fields go the other way, to
// inject a secret.
type DomainLaunchSecurityParameters struct {
	// SEVSecretHeaderSet: whether SEVSecretHeader is there.
	SEVSecretHeaderSet bool

	// SEVSecretHeader: Header packet of the secret, in base64.
	SEVSecretHeader string `param:"sev-secret-header"`

	// SEVPolicySet: whether SEVPolicy is there.
	SEVPolicySet bool

	// SEVPolicy: Policy bits of the SEV guest.
	SEVPolicy uint `param:"sev-policy"`

	// SEVSNPPolicySet: whether SEVSNPPolicy is there.
	SEVSNPPolicySet bool

	// SEVSNPPolicy: Policy bits of the SEV-SNP guest.
	SEVSNPPolicy uint64 `param:"sev-snp-policy"`

	// SEVSecretSet: whether SEVSecret is there.
	SEVSecretSet bool

	// SEVSecret: Encrypted secret to inject, in base64.
	SEVSecret string `param:"sev-secret"`

	// SEVMeasurementSet: whether SEVMeasurement is there.
	SEVMeasurementSet bool

	// SEVMeasurement: Measurement of the initial memory, in base64.
	SEVMeasurement string `param:"sev-measurement"`

	// SEVAPIMinorSet: whether SEVAPIMinor is there.
	SEVAPIMinorSet bool

	// SEVAPIMinor: Minor version of the SEV firmware's interface.
	SEVAPIMinor uint `param:"sev-api-minor"`

	// SEVAPIMajorSet: whether SEVAPIMajor is there.
	SEVAPIMajorSet bool

	// SEVAPIMajor: Major version of the SEV firmware's interface.
	SEVAPIMajor uint `param:"sev-api-major"`

	// SEVBuildIDSet: whether SEVBuildID is there.
	SEVBuildIDSet bool

	// SEVBuildID: Build number of the SEV firmware.
	SEVBuildID uint `param:"sev-build-id"`

	// SEVSecretSetAddressSet: whether SEVSecretSetAddress is there.
	SEVSecretSetAddressSet bool

	// SEVSecretSetAddress: Guest physical address the secret is written to; without it the guest's
	// firmware names the place.
	SEVSecretSetAddress uint64 `param:"sev-secret-set-address"`
}
