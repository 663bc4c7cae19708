// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: secret.

// Lists of secrets.
func TestNoSecrets(t *testing.T) {
	run(t, "no_secrets", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.NumOfSecrets()
		c.step("virConnectNumOfSecrets(conn) => 0", answer("0"), err, show(got1))
		got2, err := conn.ListSecrets()
		c.step("virConnectListSecrets(conn) => []", answer("[]"), err, show(got2))
		got3, err := conn.ListAllSecrets(0)
		c.step("virConnectListAllSecrets(conn, 0) => []", answer("[]"), err, show(got3))
		got4, err := conn.LookupSecretByUUID([]byte("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x51"))
		c.step("virSecretLookupByUUID(conn, \"11111111-2222-3333-4444-555555555551\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", failure(libvirt.ERR_NO_SECRET, libvirt.FROM_SECRET), err, show(got4))
		got5, err := conn.LookupSecretByUUIDString("11111111-2222-3333-4444-555555555551")
		c.step("virSecretLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555551\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", failure(libvirt.ERR_NO_SECRET, libvirt.FROM_SECRET), err, show(got5))
		got6, err := conn.LookupSecretByUsage(libvirt.SECRET_USAGE_TYPE_VOLUME, "/images/disk")
		c.step("virSecretLookupByUsage(conn, VIR_SECRET_USAGE_TYPE_VOLUME, \"/images/disk\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", failure(libvirt.ERR_NO_SECRET, libvirt.FROM_SECRET), err, show(got6))
		got7, err := conn.SecretDefineXML("nonsense", 0)
		c.step("virSecretDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_SECRET", failure(libvirt.ERR_XML_DETAIL, libvirt.FROM_SECRET), err, show(got7))
	})
}

// Secrets are defined, found, filled with bytes of any kind, and undefined.
func TestSecrets(t *testing.T) {
	run(t, "secrets", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		events := c.listen("on VIR_SECRET_EVENT_ID_LIFECYCLE(conn) as events => ok", conn.SecretEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.SecretEventLifecycleRegister(nil, func(_ *libvirt.Connect, about *libvirt.Secret, event *libvirt.SecretEventLifecycle) {
				tell(show(about), show(event.Event), show(event.Detail))
			})
		})
		defer events.stop()
		values := c.listen("on VIR_SECRET_EVENT_ID_VALUE_CHANGED(conn) as values => ok", conn.SecretEventDeregister, func(tell func(...shown)) (int, error) {
			return conn.SecretEventValueChangedRegister(nil, func(_ *libvirt.Connect, about *libvirt.Secret) {
				tell(show(about))
			})
		})
		defer values.stop()
		one, err := conn.SecretDefineXML("<secret ephemeral='no' private='no'>\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\n  <usage type='volume'>\n    <volume>/images/disk</volume>\n  </usage>\n</secret>\n", 0)
		c.step("one = virSecretDefineXML(conn, secret, 0) => Secret(\"11111111-2222-3333-4444-555555555551\")", answer("Secret(\"11111111-2222-3333-4444-555555555551\")"), err, show(one))
		got4, err := one.GetUUID()
		c.step("virSecretGetUUID(one) => \"11111111-2222-3333-4444-555555555551\"", answer("\"11111111-2222-3333-4444-555555555551\""), err, uuid(got4))
		got5, err := one.GetUUIDString()
		c.step("virSecretGetUUIDString(one) => \"11111111-2222-3333-4444-555555555551\"", answer("\"11111111-2222-3333-4444-555555555551\""), err, show(got5))
		got6, err := one.GetUsageType()
		c.step("virSecretGetUsageType(one) => VIR_SECRET_USAGE_TYPE_VOLUME", answer("1"), err, show(got6))
		got7, err := one.GetUsageID()
		c.step("virSecretGetUsageID(one) => \"/images/disk\"", answer("\"/images/disk\""), err, show(got7))
		got8, err := one.GetConnect()
		c.step("virSecretGetConnect(one) => Connect", answer("Connect"), err, show(got8))
		got9, err := one.GetXMLDesc(0)
		c.step("virSecretGetXMLDesc(one, 0) => \"<secret ephemeral='no' private='no'>\\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\\n  <usage type='volume'>\\n    <volume>/images/disk</volume>\\n  </usage>\\n</secret>\\n\"", answer("\"<secret ephemeral='no' private='no'>\\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\\n  <usage type='volume'>\\n    <volume>/images/disk</volume>\\n  </usage>\\n</secret>\\n\""), err, show(got9))
		got10, err := one.GetValue(0)
		c.step("virSecretGetValue(one, 0) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", failure(libvirt.ERR_NO_SECRET, libvirt.FROM_SECRET), err, show(got10))
		c.done("virSecretSetValue(one, x'00ff27800a', 0) => ok", answer("ok"), one.SetValue([]byte("\x00\xff\x27\x80\x0a"), 0))
		c.step("event values => Secret(\"11111111-2222-3333-4444-555555555551\")", answer("Secret(\"11111111-2222-3333-4444-555555555551\")"), nil, values.next(c))
		c.done("off values", anything(), values.end())
		got11, err := one.GetValue(0)
		c.step("virSecretGetValue(one, 0) => x'00ff27800a'", answer("x'00ff27800a'"), err, show(got11))
		c.done("virSecretSetValue(one, x'', 0) => ok", answer("ok"), one.SetValue([]byte(""), 0))
		got12, err := one.GetValue(0)
		c.step("virSecretGetValue(one, 0) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", failure(libvirt.ERR_NO_SECRET, libvirt.FROM_SECRET), err, show(got12))
		got13, err := conn.LookupSecretByUUID([]byte("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x51"))
		c.step("virSecretLookupByUUID(conn, \"11111111-2222-3333-4444-555555555551\") => Secret(\"11111111-2222-3333-4444-555555555551\")", answer("Secret(\"11111111-2222-3333-4444-555555555551\")"), err, show(got13))
		got14, err := conn.LookupSecretByUUIDString("11111111-2222-3333-4444-555555555551")
		c.step("virSecretLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555551\") => Secret(\"11111111-2222-3333-4444-555555555551\")", answer("Secret(\"11111111-2222-3333-4444-555555555551\")"), err, show(got14))
		got15, err := conn.LookupSecretByUsage(libvirt.SECRET_USAGE_TYPE_VOLUME, "/images/disk")
		c.step("virSecretLookupByUsage(conn, VIR_SECRET_USAGE_TYPE_VOLUME, \"/images/disk\") => Secret(\"11111111-2222-3333-4444-555555555551\")", answer("Secret(\"11111111-2222-3333-4444-555555555551\")"), err, show(got15))
		got16, err := conn.NumOfSecrets()
		c.step("virConnectNumOfSecrets(conn) => 1", answer("1"), err, show(got16))
		got17, err := conn.ListSecrets()
		c.step("virConnectListSecrets(conn) => [\"11111111-2222-3333-4444-555555555551\"]", answer("[\"11111111-2222-3333-4444-555555555551\"]"), err, show(got17))
		got18, err := conn.ListAllSecrets(libvirt.CONNECT_LIST_SECRETS_NO_EPHEMERAL)
		c.step("virConnectListAllSecrets(conn, VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL) => [Secret(\"11111111-2222-3333-4444-555555555551\")]", answer("[Secret(\"11111111-2222-3333-4444-555555555551\")]"), err, show(got18))
		c.done("virSecretUndefine(one) => ok", answer("ok"), one.Undefine())
		c.done("virSecretUndefine(one) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", failure(libvirt.ERR_NO_SECRET, libvirt.FROM_SECRET), one.Undefine())
		c.step("event events => (Secret(\"11111111-2222-3333-4444-555555555551\"), VIR_SECRET_EVENT_DEFINED, 0)", answer("(Secret(\"11111111-2222-3333-4444-555555555551\"), 0, 0)"), nil, events.next(c))
		c.step("event events => (Secret(\"11111111-2222-3333-4444-555555555551\"), VIR_SECRET_EVENT_UNDEFINED, 0)", answer("(Secret(\"11111111-2222-3333-4444-555555555551\"), 1, 0)"), nil, events.next(c))
		c.done("off events", anything(), events.end())
	})
}
