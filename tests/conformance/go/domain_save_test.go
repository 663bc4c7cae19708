// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: domain-save.

// A domain is saved to a file, which tells its document, and restored.
func TestSaveAndRestore(t *testing.T) {
	run(t, "save_and_restore", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainSave(dom, \"{scratch}/image\") => ok", answer("ok"), dom.Save(c.text("{scratch}/image")))
		got2, err := dom.IsActive()
		c.step("virDomainIsActive(dom) => false", answer("false"), err, show(got2))
		got3, err := conn.DomainSaveImageGetXMLDesc(c.text("{scratch}/image"), 0)
		c.step("virDomainSaveImageGetXMLDesc(conn, \"{scratch}/image\", 0) => \"<domain type='test'\\*</domain>\\n\"", answer("\"<domain type='test'", "</domain>\\n\""), err, show(got3))
		got4, err := conn.DomainSaveImageGetXMLDesc(c.text("{scratch}/nowhere"), 0)
		c.step("virDomainSaveImageGetXMLDesc(conn, \"{scratch}/nowhere\", 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST", failure(libvirt.ERR_SYSTEM_ERROR, libvirt.FROM_TEST), err, show(got4))
		c.done("virDomainRestore(conn, \"{scratch}/image\") => ok", answer("ok"), conn.DomainRestore(c.text("{scratch}/image")))
		c.done("virDomainRestore(conn, \"{scratch}/nowhere\") ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST", failure(libvirt.ERR_SYSTEM_ERROR, libvirt.FROM_TEST), conn.DomainRestore(c.text("{scratch}/nowhere")))
		got5, err := conn.LookupDomainByName("web")
		c.step("virDomainLookupByName(conn, \"web\") => Domain(\"web\")", answer("Domain(\"web\")"), err, show(got5))
	})
}

// The same with the younger functions.
func TestSaveWithFlags(t *testing.T) {
	run(t, "save_with_flags", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainSaveFlags(dom, \"{scratch}/image\", null, 0) => ok", answer("ok"), dom.SaveFlags(c.text("{scratch}/image"), "", 0))
		c.done("virDomainSaveFlags(dom, \"{scratch}/image\", null, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_DOMAIN), dom.SaveFlags(c.text("{scratch}/image"), "", 0))
		c.done("virDomainRestoreFlags(conn, \"{scratch}/image\", null, 0) => ok", answer("ok"), conn.DomainRestoreFlags(c.text("{scratch}/image"), "", 0))
		c.done("virDomainSaveFlags(dom, \"{scratch}/image\", null, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.SaveFlags(c.text("{scratch}/image"), "", 1000000))
		c.done("virDomainRestoreFlags(conn, \"{scratch}/nowhere\", null, 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST", failure(libvirt.ERR_SYSTEM_ERROR, libvirt.FROM_TEST), conn.DomainRestoreFlags(c.text("{scratch}/nowhere"), "", 0))
	})
}

// The file is a typed parameter.
func TestSaveWithParameters(t *testing.T) {
	run(t, "save_with_parameters", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainSaveParams(dom, {file: \"{scratch}/image\"}, 0) => ok", answer("ok"), dom.SaveParams(libvirt.DomainSaveRestoreParams{FileSet: true, File: c.text("{scratch}/image")}, 0))
		c.done("virDomainRestoreParams(conn, {file: \"{scratch}/image\"}, 0) => ok", answer("ok"), conn.DomainRestoreParams(libvirt.DomainSaveRestoreParams{FileSet: true, File: c.text("{scratch}/image")}, 0))
		c.done("virDomainSaveParams(dom, {}, 0) => ok", answer("ok"), dom.SaveParams(libvirt.DomainSaveRestoreParams{}, 0))
	})
}

// The document in a saved image changes.
func TestSavedImage(t *testing.T) {
	run(t, "saved_image", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainSave(dom, \"{scratch}/image\") => ok", answer("ok"), dom.Save(c.text("{scratch}/image")))
		xml, err := conn.DomainSaveImageGetXMLDesc(c.text("{scratch}/image"), 0)
		c.step("xml = virDomainSaveImageGetXMLDesc(conn, \"{scratch}/image\", 0)", anything(), err, show(xml))
		c.done("virDomainSaveImageDefineXML(conn, \"{scratch}/image\", xml, VIR_DOMAIN_SAVE_PAUSED) => ok", answer("ok"), conn.DomainSaveImageDefineXML(c.text("{scratch}/image"), xml, libvirt.DOMAIN_SAVE_PAUSED))
		c.done("virDomainSaveImageDefineXML(conn, \"{scratch}/image\", \"<domain/>\", 0) ! VIR_ERR_NO_NAME VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_NAME, libvirt.FROM_DOMAIN), conn.DomainSaveImageDefineXML(c.text("{scratch}/image"), "<domain/>", 0))
	})
}

// The host keeps the state.
func TestManagedSave(t *testing.T) {
	run(t, "managed_save", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.HasManagedSaveImage(0)
		c.step("virDomainHasManagedSaveImage(dom, 0) => false", answer("false"), err, show(got2))
		c.done("virDomainManagedSave(dom, 0) => ok", answer("ok"), dom.ManagedSave(0))
		got3, err := dom.HasManagedSaveImage(0)
		c.step("virDomainHasManagedSaveImage(dom, 0) => true", answer("true"), err, show(got3))
		got4, got5, err := dom.GetState()
		c.step("virDomainGetState(dom, 0) => (5, 5)", answer("(5, 5)"), err, show(got4), show(got5))
		c.done("virDomainManagedSaveRemove(dom, 0) => ok", answer("ok"), dom.ManagedSaveRemove(0))
		got6, err := dom.HasManagedSaveImage(0)
		c.step("virDomainHasManagedSaveImage(dom, 0) => false", answer("false"), err, show(got6))
		c.done("virDomainManagedSave(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_DOMAIN), dom.ManagedSave(0))
		c.done("virDomainManagedSaveRemove(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.ManagedSaveRemove(1))
		got7, err := dom.HasManagedSaveImage(1)
		c.step("virDomainHasManagedSaveImage(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got7))
	})
}

// The document of what the host keeps.
func TestManagedSaveDocument(t *testing.T) {
	run(t, "managed_save_document", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainManagedSave(dom, 0) => ok", answer("ok"), dom.ManagedSave(0))
		got2, err := dom.ManagedSaveGetXMLDesc(0)
		c.step("virDomainManagedSaveGetXMLDesc(dom, 0) => \"<domain type='test'>\\n\\*</domain>\\n\"", answer("\"<domain type='test'>\\n", "</domain>\\n\""), err, show(got2))
		c.done("virDomainManagedSaveDefineXML(dom, null, 0) => ok", answer("ok"), dom.ManagedSaveDefineXML("", 0))
	})
}

// A domain's memory in a file.
func TestCoreDump(t *testing.T) {
	run(t, "core_dump", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainCoreDump(dom, \"{scratch}/core\", 0) => ok", answer("ok"), dom.CoreDump(c.text("{scratch}/core"), 0))
		c.done("virDomainCoreDumpWithFormat(dom, \"{scratch}/core\", VIR_DOMAIN_CORE_DUMP_FORMAT_RAW, VIR_DUMP_CRASH) => ok", answer("ok"), dom.CoreDumpWithFormat(c.text("{scratch}/core"), libvirt.DOMAIN_CORE_DUMP_FORMAT_RAW, libvirt.DUMP_CRASH))
		got2, got3, err := dom.GetState()
		c.step("virDomainGetState(dom, 0) => (5, 3)", answer("(5, 3)"), err, show(got2), show(got3))
		c.done("virDomainCoreDump(dom, \"{scratch}/core\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_DOMAIN), dom.CoreDump(c.text("{scratch}/core"), 0))
		c.done("virDomainCoreDumpWithFormat(dom, \"{scratch}/core\", 4711, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), dom.CoreDumpWithFormat(c.text("{scratch}/core"), 4711, 0))
	})
}
