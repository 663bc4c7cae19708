// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: domain-save. */
class DomainSaveTest {
    /** A domain is saved to a file, which tells its document, and restored. */
    @Test
    void save_and_restore() throws Exception {
        Run.of("save_and_restore", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainSave(dom, \"{scratch}/image\") => ok", () -> dom.save(run.text("{scratch}/image")), Expected.answer("ok"));
            run.step("virDomainIsActive(dom) => false", () -> dom.isActive(), value -> Show.truth(value == 1), Expected.answer("false"));
            run.step("virDomainSaveImageGetXMLDesc(conn, \"{scratch}/image\", 0) => \"<domain type='test'\\*</domain>\\n\"", () -> conn.domainSaveImageGetXMLDesc(run.text("{scratch}/image"), 0), value -> Show.text(value), Expected.answer("\"<domain type='test'", "</domain>\\n\""));
            run.step("virDomainSaveImageGetXMLDesc(conn, \"{scratch}/nowhere\", 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST", () -> conn.domainSaveImageGetXMLDesc(run.text("{scratch}/nowhere"), 0), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_SYSTEM_ERROR, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainRestore(conn, \"{scratch}/image\") => ok", () -> conn.restore(run.text("{scratch}/image")), Expected.answer("ok"));
            run.done("virDomainRestore(conn, \"{scratch}/nowhere\") ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST", () -> conn.restore(run.text("{scratch}/nowhere")), Expected.error(Error.ErrorNumber.VIR_ERR_SYSTEM_ERROR, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainLookupByName(conn, \"web\") => Domain(\"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.answer("Domain(\"web\")"));
        });
    }

    /** The same with the younger functions. */
    @Test
    void save_with_flags() throws Exception {
        Run.of("save_with_flags", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainSaveFlags(dom, \"{scratch}/image\", null, 0) => ok", () -> dom.saveFlags(run.text("{scratch}/image"), (String) null, 0), Expected.answer("ok"));
            run.done("virDomainSaveFlags(dom, \"{scratch}/image\", null, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", () -> dom.saveFlags(run.text("{scratch}/image"), (String) null, 0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainRestoreFlags(conn, \"{scratch}/image\", null, 0) => ok", () -> conn.restore(run.text("{scratch}/image"), (String) null, 0), Expected.answer("ok"));
            run.done("virDomainSaveFlags(dom, \"{scratch}/image\", null, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.saveFlags(run.text("{scratch}/image"), (String) null, 1000000), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainRestoreFlags(conn, \"{scratch}/nowhere\", null, 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST", () -> conn.restore(run.text("{scratch}/nowhere"), (String) null, 0), Expected.error(Error.ErrorNumber.VIR_ERR_SYSTEM_ERROR, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** The file is a typed parameter. */
    @Test
    void save_with_parameters() throws Exception {
        Run.of("save_with_parameters", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainSaveParams(dom, {file: \"{scratch}/image\"}, 0) => ok", () -> dom.saveParams(new TypedParameter[] {new TypedStringParameter("file", run.text("{scratch}/image"))}, 0), Expected.answer("ok"));
            run.done("virDomainRestoreParams(conn, {file: \"{scratch}/image\"}, 0) => ok", () -> conn.domainRestoreParams(new TypedParameter[] {new TypedStringParameter("file", run.text("{scratch}/image"))}, 0), Expected.answer("ok"));
            run.done("virDomainSaveParams(dom, {}, 0) => ok", () -> dom.saveParams(new TypedParameter[] {}, 0), Expected.answer("ok"));
        });
    }

    /** The document in a saved image changes. */
    @Test
    void saved_image() throws Exception {
        Run.of("saved_image", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainSave(dom, \"{scratch}/image\") => ok", () -> dom.save(run.text("{scratch}/image")), Expected.answer("ok"));
            var xml = run.step("xml = virDomainSaveImageGetXMLDesc(conn, \"{scratch}/image\", 0)", () -> conn.domainSaveImageGetXMLDesc(run.text("{scratch}/image"), 0), value -> Show.text(value), Expected.ANYTHING);
            run.done("virDomainSaveImageDefineXML(conn, \"{scratch}/image\", xml, VIR_DOMAIN_SAVE_PAUSED) => ok", () -> conn.domainSaveImageDefineXML(run.text("{scratch}/image"), xml, org.libvirt.flags.DomainSaveRestoreFlags.PAUSED), Expected.answer("ok"));
            run.done("virDomainSaveImageDefineXML(conn, \"{scratch}/image\", \"<domain/>\", 0) ! VIR_ERR_NO_NAME VIR_FROM_DOMAIN", () -> conn.domainSaveImageDefineXML(run.text("{scratch}/image"), "<domain/>", 0), Expected.error(Error.ErrorNumber.VIR_ERR_NO_NAME, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** The host keeps the state. */
    @Test
    void managed_save() throws Exception {
        Run.of("managed_save", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainHasManagedSaveImage(dom, 0) => false", () -> dom.hasManagedSaveImage(0), value -> Show.truth(value == 1), Expected.answer("false"));
            run.done("virDomainManagedSave(dom, 0) => ok", () -> dom.managedSave(0), Expected.answer("ok"));
            run.step("virDomainHasManagedSaveImage(dom, 0) => true", () -> dom.hasManagedSaveImage(0), value -> Show.truth(value == 1), Expected.answer("true"));
            run.step("virDomainGetState(dom, 0) => (5, 5)", () -> dom.getState(0), value -> Show.several(Show.number(value.state), Show.number(value.reason)), Expected.answer("(5, 5)"));
            run.done("virDomainManagedSaveRemove(dom, 0) => ok", () -> dom.managedSaveRemove(0), Expected.answer("ok"));
            run.step("virDomainHasManagedSaveImage(dom, 0) => false", () -> dom.hasManagedSaveImage(0), value -> Show.truth(value == 1), Expected.answer("false"));
            run.done("virDomainManagedSave(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", () -> dom.managedSave(0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainManagedSaveRemove(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.managedSaveRemove(1), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainHasManagedSaveImage(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.hasManagedSaveImage(1), value -> Show.truth(value == 1), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** The document of what the host keeps. */
    @Test
    void managed_save_document() throws Exception {
        Run.of("managed_save_document", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainManagedSave(dom, 0) => ok", () -> dom.managedSave(0), Expected.answer("ok"));
            run.step("virDomainManagedSaveGetXMLDesc(dom, 0) => \"<domain type='test'>\\n\\*</domain>\\n\"", () -> dom.managedSaveGetXMLDesc(0), value -> Show.text(value), Expected.answer("\"<domain type='test'>\\n", "</domain>\\n\""));
            run.done("virDomainManagedSaveDefineXML(dom, null, 0) => ok", () -> dom.managedSaveDefineXML((String) null, 0), Expected.answer("ok"));
        });
    }

    /** A domain's memory in a file. */
    @Test
    void core_dump() throws Exception {
        Run.of("core_dump", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainCoreDump(dom, \"{scratch}/core\", 0) => ok", () -> dom.coreDump(run.text("{scratch}/core"), 0), Expected.answer("ok"));
            run.done("virDomainCoreDumpWithFormat(dom, \"{scratch}/core\", VIR_DOMAIN_CORE_DUMP_FORMAT_RAW, VIR_DUMP_CRASH) => ok", () -> dom.coreDumpWithFormat(run.text("{scratch}/core"), org.libvirt.constants.DomainCoreDumpFormat.RAW, org.libvirt.flags.DomainCoreDumpFlags.CRASH), Expected.answer("ok"));
            run.step("virDomainGetState(dom, 0) => (5, 3)", () -> dom.getState(0), value -> Show.several(Show.number(value.state), Show.number(value.reason)), Expected.answer("(5, 3)"));
            run.done("virDomainCoreDump(dom, \"{scratch}/core\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", () -> dom.coreDump(run.text("{scratch}/core"), 0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainCoreDumpWithFormat(dom, \"{scratch}/core\", 4711, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> dom.coreDumpWithFormat(run.text("{scratch}/core"), 4711, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

}
