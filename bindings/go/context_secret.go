// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// NumOfSecretsContext (C.virConnectNumOfSecrets): NumOfSecrets, for whoever may not want to wait for
// its end.
func (self *Connect) NumOfSecretsContext(ctx context.Context) (int, error) {
	return await1(ctx, self.NumOfSecrets)
}

// ListSecretsContext (C.virConnectListSecrets): ListSecrets, for whoever may not want to wait for its
// end.
func (self *Connect) ListSecretsContext(ctx context.Context) ([]string, error) {
	return await1(ctx, self.ListSecrets)
}

// ListAllSecretsContext (C.virConnectListAllSecrets): ListAllSecrets, for whoever may not want to wait
// for its end.
func (self *Connect) ListAllSecretsContext(ctx context.Context, flags ConnectListAllSecretsFlags) ([]Secret, error) {
	return await1(ctx, func() ([]Secret, error) {
		return self.ListAllSecrets(flags)
	})
}

// LookupSecretByUUIDContext (C.virSecretLookupByUUID): LookupSecretByUUID, for whoever may not want to
// wait for its end.
func (self *Connect) LookupSecretByUUIDContext(ctx context.Context, uuid []byte) (*Secret, error) {
	return await1(ctx, func() (*Secret, error) {
		return self.LookupSecretByUUID(uuid)
	})
}

// LookupSecretByUsageContext (C.virSecretLookupByUsage): LookupSecretByUsage, for whoever may not want
// to wait for its end.
func (self *Connect) LookupSecretByUsageContext(ctx context.Context, usageType SecretUsageType, usageID string) (*Secret, error) {
	return await1(ctx, func() (*Secret, error) {
		return self.LookupSecretByUsage(usageType, usageID)
	})
}

// SecretDefineXMLContext (C.virSecretDefineXML): SecretDefineXML, for whoever may not want to wait for
// its end.
func (self *Connect) SecretDefineXMLContext(ctx context.Context, xml string, flags SecretDefineFlags) (*Secret, error) {
	return await1(ctx, func() (*Secret, error) {
		return self.SecretDefineXML(xml, flags)
	})
}

// GetXMLDescContext (C.virSecretGetXMLDesc): GetXMLDesc, for whoever may not want to wait for its end.
func (self *Secret) GetXMLDescContext(ctx context.Context, flags uint32) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.GetXMLDesc(flags)
	})
}

// SetValueContext (C.virSecretSetValue): SetValue, for whoever may not want to wait for its end.
func (self *Secret) SetValueContext(ctx context.Context, value []byte, flags uint32) error {
	return await0(ctx, func() error {
		return self.SetValue(value, flags)
	})
}

// GetValueContext (C.virSecretGetValue): GetValue, for whoever may not want to wait for its end.
func (self *Secret) GetValueContext(ctx context.Context, flags uint32) ([]byte, error) {
	return await1(ctx, func() ([]byte, error) {
		return self.GetValue(flags)
	})
}

// UndefineContext (C.virSecretUndefine): Undefine, for whoever may not want to wait for its end.
func (self *Secret) UndefineContext(ctx context.Context) error {
	return await0(ctx, self.Undefine)
}

// SecretEventDeregisterContext (C.virConnectSecretEventDeregisterAny): SecretEventDeregister, for
// whoever may not want to wait for its end.
func (self *Connect) SecretEventDeregisterContext(ctx context.Context, callbackID int) error {
	return await0(ctx, func() error {
		return self.SecretEventDeregister(callbackID)
	})
}
