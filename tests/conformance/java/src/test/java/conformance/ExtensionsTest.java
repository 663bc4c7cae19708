// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: extensions. */
class ExtensionsTest {
    /** Commands for QEMU. */
    @Test
    void qemu() throws Exception {
        Run.skip("qemu", "virConnectDomainQemuMonitorEventDeregister has a form of its own in Java");
    }

    /** Namespaces of containers. */
    @Test
    void lxc() throws Exception {
        Run.of("lxc", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainLxcOpenNamespace(dom, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE", () -> dom.lxcOpenNamespace(0), value -> Show.numbers(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_NONE));
        });
    }

    /** The administration needs a daemon. */
    @Test
    void admin() throws Exception {
        Run.skip("admin", "virAdmInitialize is not in Java: the library is ready when it is loaded");
    }

}
