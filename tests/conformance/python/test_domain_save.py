# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain-save."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_save_and_restore(case):
    """A domain is saved to a file, which tells its document, and restored."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainSave(dom, \"{scratch}/image\") => ok", lambda: dom.save(case.text("{scratch}/image")), show.nothing, Answer("ok"))
        case.step("virDomainIsActive(dom) => false", lambda: dom.isActive(), show.truth, Answer("false"))
        case.step("virDomainSaveImageGetXMLDesc(conn, \"{scratch}/image\", 0) => \"<domain type='test'\\*</domain>\\n\"", lambda: conn.saveImageGetXMLDesc(case.text("{scratch}/image"), 0), show.text, Answer("\"<domain type='test'", "</domain>\\n\""))
        case.step("virDomainSaveImageGetXMLDesc(conn, \"{scratch}/nowhere\", 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST", lambda: conn.saveImageGetXMLDesc(case.text("{scratch}/nowhere"), 0), show.text, Error(libvirt.VIR_ERR_SYSTEM_ERROR, libvirt.VIR_FROM_TEST))
        case.step("virDomainRestore(conn, \"{scratch}/image\") => ok", lambda: conn.restore(case.text("{scratch}/image")), show.nothing, Answer("ok"))
        case.step("virDomainRestore(conn, \"{scratch}/nowhere\") ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST", lambda: conn.restore(case.text("{scratch}/nowhere")), show.nothing, Error(libvirt.VIR_ERR_SYSTEM_ERROR, libvirt.VIR_FROM_TEST))
        case.step("virDomainLookupByName(conn, \"web\") => Domain(\"web\")", lambda: conn.lookupByName("web"), show.thing, Answer("Domain(\"web\")"))

    case.run(steps, 1)


def test_save_with_flags(case):
    """The same with the younger functions."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainSaveFlags(dom, \"{scratch}/image\", null, 0) => ok", lambda: dom.saveFlags(case.text("{scratch}/image"), None, 0), show.nothing, Answer("ok"))
        case.step("virDomainSaveFlags(dom, \"{scratch}/image\", null, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: dom.saveFlags(case.text("{scratch}/image"), None, 0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainRestoreFlags(conn, \"{scratch}/image\", null, 0) => ok", lambda: conn.restoreFlags(case.text("{scratch}/image"), None, 0), show.nothing, Answer("ok"))
        case.step("virDomainSaveFlags(dom, \"{scratch}/image\", null, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.saveFlags(case.text("{scratch}/image"), None, 1000000), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainRestoreFlags(conn, \"{scratch}/nowhere\", null, 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST", lambda: conn.restoreFlags(case.text("{scratch}/nowhere"), None, 0), show.nothing, Error(libvirt.VIR_ERR_SYSTEM_ERROR, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_save_with_parameters(case):
    """The file is a typed parameter."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainSaveParams(dom, {file: \"{scratch}/image\"}, 0) => ok", lambda: dom.saveParams({"file": case.text("{scratch}/image")}, 0), show.nothing, Answer("ok"))
        case.step("virDomainRestoreParams(conn, {file: \"{scratch}/image\"}, 0) => ok", lambda: conn.restoreParams({"file": case.text("{scratch}/image")}, 0), show.nothing, Answer("ok"))
        case.step("virDomainSaveParams(dom, {}, 0) => ok", lambda: dom.saveParams({}, 0), show.nothing, Answer("ok"))

    case.run(steps, 1)


def test_saved_image(case):
    """The document in a saved image changes."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainSave(dom, \"{scratch}/image\") => ok", lambda: dom.save(case.text("{scratch}/image")), show.nothing, Answer("ok"))
        xml = case.step("xml = virDomainSaveImageGetXMLDesc(conn, \"{scratch}/image\", 0)", lambda: conn.saveImageGetXMLDesc(case.text("{scratch}/image"), 0), show.text, ANYTHING)
        case.step("virDomainSaveImageDefineXML(conn, \"{scratch}/image\", xml, VIR_DOMAIN_SAVE_PAUSED) => ok", lambda: conn.saveImageDefineXML(case.text("{scratch}/image"), xml, libvirt.VIR_DOMAIN_SAVE_PAUSED), show.nothing, Answer("ok"))
        case.step("virDomainSaveImageDefineXML(conn, \"{scratch}/image\", \"<domain/>\", 0) ! VIR_ERR_NO_NAME VIR_FROM_DOMAIN", lambda: conn.saveImageDefineXML(case.text("{scratch}/image"), "<domain/>", 0), show.nothing, Error(libvirt.VIR_ERR_NO_NAME, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_managed_save(case):
    """The host keeps the state."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainHasManagedSaveImage(dom, 0) => false", lambda: dom.hasManagedSaveImage(0), show.truth, Answer("false"))
        case.step("virDomainManagedSave(dom, 0) => ok", lambda: dom.managedSave(0), show.nothing, Answer("ok"))
        case.step("virDomainHasManagedSaveImage(dom, 0) => true", lambda: dom.hasManagedSaveImage(0), show.truth, Answer("true"))
        case.step("virDomainGetState(dom, 0) => (5, 5)", lambda: dom.state(0), show.several(show.number, show.number), Answer("(5, 5)"))
        case.step("virDomainManagedSaveRemove(dom, 0) => ok", lambda: dom.managedSaveRemove(0), show.nothing, Answer("ok"))
        case.step("virDomainHasManagedSaveImage(dom, 0) => false", lambda: dom.hasManagedSaveImage(0), show.truth, Answer("false"))
        case.step("virDomainManagedSave(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: dom.managedSave(0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainManagedSaveRemove(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.managedSaveRemove(1), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainHasManagedSaveImage(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.hasManagedSaveImage(1), show.truth, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_managed_save_document(case):
    """The document of what the host keeps."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainManagedSave(dom, 0) => ok", lambda: dom.managedSave(0), show.nothing, Answer("ok"))
        case.step("virDomainManagedSaveGetXMLDesc(dom, 0) => \"<domain type='test'>\\n\\*</domain>\\n\"", lambda: dom.managedSaveGetXMLDesc(0), show.text, Answer("\"<domain type='test'>\\n", "</domain>\\n\""))
        case.step("virDomainManagedSaveDefineXML(dom, null, 0) => ok", lambda: dom.managedSaveDefineXML(None, 0), show.nothing, Answer("ok"))

    case.run(steps, 1)


def test_core_dump(case):
    """A domain's memory in a file."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainCoreDump(dom, \"{scratch}/core\", 0) => ok", lambda: dom.coreDump(case.text("{scratch}/core"), 0), show.nothing, Answer("ok"))
        case.step("virDomainCoreDumpWithFormat(dom, \"{scratch}/core\", VIR_DOMAIN_CORE_DUMP_FORMAT_RAW, VIR_DUMP_CRASH) => ok", lambda: dom.coreDumpWithFormat(case.text("{scratch}/core"), libvirt.VIR_DOMAIN_CORE_DUMP_FORMAT_RAW, libvirt.VIR_DUMP_CRASH), show.nothing, Answer("ok"))
        case.step("virDomainGetState(dom, 0) => (5, 3)", lambda: dom.state(0), show.several(show.number, show.number), Answer("(5, 3)"))
        case.step("virDomainCoreDump(dom, \"{scratch}/core\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: dom.coreDump(case.text("{scratch}/core"), 0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainCoreDumpWithFormat(dom, \"{scratch}/core\", 4711, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.coreDumpWithFormat(case.text("{scratch}/core"), 4711, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)
