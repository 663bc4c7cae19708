# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain-save."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_save_and_restore(self):
        """A domain is saved to a file, which tells its document, and restored."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainSave(dom, \"{scratch}/image\") => ok", lambda: dom.save(self.text("{scratch}/image")), show.nothing, Answer("ok"))
            self.step("virDomainIsActive(dom) => false", lambda: dom.is_active(), show.truth, Answer("false"))
            self.step("virDomainSaveImageGetXMLDesc(conn, \"{scratch}/image\", 0) => \"<domain type='test'\\*</domain>\\n\"", lambda: conn.domain_save_image_get_xml_desc(self.text("{scratch}/image"), Polyvirt.DomainSaveImageXmlFlags(0)), show.text, Answer("\"<domain type='test'", "</domain>\\n\""))
            self.step("virDomainSaveImageGetXMLDesc(conn, \"{scratch}/nowhere\", 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST", lambda: conn.domain_save_image_get_xml_desc(self.text("{scratch}/nowhere"), Polyvirt.DomainSaveImageXmlFlags(0)), show.text, Error(38, 12))
            self.step("virDomainRestore(conn, \"{scratch}/image\") => ok", lambda: conn.domain_restore(self.text("{scratch}/image")), show.nothing, Answer("ok"))
            self.step("virDomainRestore(conn, \"{scratch}/nowhere\") ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST", lambda: conn.domain_restore(self.text("{scratch}/nowhere")), show.nothing, Error(38, 12))
            self.step("virDomainLookupByName(conn, \"web\") => Domain(\"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, Answer("Domain(\"web\")"))

        self.go(steps, 1)

    def test_save_with_flags(self):
        """The same with the younger functions."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainSaveFlags(dom, \"{scratch}/image\", null, 0) => ok", lambda: dom.save_flags(self.text("{scratch}/image"), None, Polyvirt.DomainSaveRestoreFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainSaveFlags(dom, \"{scratch}/image\", null, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: dom.save_flags(self.text("{scratch}/image"), None, Polyvirt.DomainSaveRestoreFlags(0)), show.nothing, Error(55, 20))
            self.step("virDomainRestoreFlags(conn, \"{scratch}/image\", null, 0) => ok", lambda: conn.domain_restore_flags(self.text("{scratch}/image"), None, Polyvirt.DomainSaveRestoreFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainSaveFlags(dom, \"{scratch}/image\", null, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.save_flags(self.text("{scratch}/image"), None, Polyvirt.DomainSaveRestoreFlags(1000000)), show.nothing, Error(8, 12))
            self.step("virDomainRestoreFlags(conn, \"{scratch}/nowhere\", null, 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST", lambda: conn.domain_restore_flags(self.text("{scratch}/nowhere"), None, Polyvirt.DomainSaveRestoreFlags(0)), show.nothing, Error(38, 12))

        self.go(steps, 1)

    def test_save_with_parameters(self):
        """The file is a typed parameter."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainSaveParams(dom, {file: \"{scratch}/image\"}, 0) => ok", lambda: dom.save_params(runtime.params([("file", "s", self.text("{scratch}/image"))]), Polyvirt.DomainSaveRestoreFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainRestoreParams(conn, {file: \"{scratch}/image\"}, 0) => ok", lambda: conn.domain_restore_params(runtime.params([("file", "s", self.text("{scratch}/image"))]), Polyvirt.DomainSaveRestoreFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainSaveParams(dom, {}, 0) => ok", lambda: dom.save_params(runtime.params([]), Polyvirt.DomainSaveRestoreFlags(0)), show.nothing, Answer("ok"))

        self.go(steps, 1)

    def test_saved_image(self):
        """The document in a saved image changes."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainSave(dom, \"{scratch}/image\") => ok", lambda: dom.save(self.text("{scratch}/image")), show.nothing, Answer("ok"))
            xml = self.step("xml = virDomainSaveImageGetXMLDesc(conn, \"{scratch}/image\", 0)", lambda: conn.domain_save_image_get_xml_desc(self.text("{scratch}/image"), Polyvirt.DomainSaveImageXmlFlags(0)), show.text, ANYTHING)
            self.step("virDomainSaveImageDefineXML(conn, \"{scratch}/image\", xml, VIR_DOMAIN_SAVE_PAUSED) => ok", lambda: conn.domain_save_image_define_xml(self.text("{scratch}/image"), xml, Polyvirt.DomainSaveRestoreFlags(4)), show.nothing, Answer("ok"))
            self.step("virDomainSaveImageDefineXML(conn, \"{scratch}/image\", \"<domain/>\", 0) ! VIR_ERR_NO_NAME VIR_FROM_DOMAIN", lambda: conn.domain_save_image_define_xml(self.text("{scratch}/image"), "<domain/>", Polyvirt.DomainSaveRestoreFlags(0)), show.nothing, Error(21, 20))

        self.go(steps, 1)

    def test_managed_save(self):
        """The host keeps the state."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainHasManagedSaveImage(dom, 0) => false", lambda: dom.has_managed_save_image(0), show.truth, Answer("false"))
            self.step("virDomainManagedSave(dom, 0) => ok", lambda: dom.managed_save(Polyvirt.DomainSaveRestoreFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainHasManagedSaveImage(dom, 0) => true", lambda: dom.has_managed_save_image(0), show.truth, Answer("true"))
            self.step("virDomainGetState(dom, 0) => (5, 5)", lambda: dom.get_state(0), show.several(show.number, show.number), Answer("(5, 5)"))
            self.step("virDomainManagedSaveRemove(dom, 0) => ok", lambda: dom.managed_save_remove(0), show.nothing, Answer("ok"))
            self.step("virDomainHasManagedSaveImage(dom, 0) => false", lambda: dom.has_managed_save_image(0), show.truth, Answer("false"))
            self.step("virDomainManagedSave(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: dom.managed_save(Polyvirt.DomainSaveRestoreFlags(0)), show.nothing, Error(55, 20))
            self.step("virDomainManagedSaveRemove(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.managed_save_remove(1), show.nothing, Error(8, 12))
            self.step("virDomainHasManagedSaveImage(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.has_managed_save_image(1), show.truth, Error(8, 12))

        self.go(steps, 1)

    def test_managed_save_document(self):
        """The document of what the host keeps."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainManagedSave(dom, 0) => ok", lambda: dom.managed_save(Polyvirt.DomainSaveRestoreFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainManagedSaveGetXMLDesc(dom, 0) => \"<domain type='test'>\\n\\*</domain>\\n\"", lambda: dom.managed_save_get_xml_desc(Polyvirt.DomainSaveImageXmlFlags(0)), show.text, Answer("\"<domain type='test'>\\n", "</domain>\\n\""))
            self.step("virDomainManagedSaveDefineXML(dom, null, 0) => ok", lambda: dom.managed_save_define_xml(None, Polyvirt.DomainSaveRestoreFlags(0)), show.nothing, Answer("ok"))

        self.go(steps, 1)

    def test_core_dump(self):
        """A domain's memory in a file."""
        self.skip("4711 is no value of DomainCoreDumpFormat")


if __name__ == "__main__":
    unittest.main()
