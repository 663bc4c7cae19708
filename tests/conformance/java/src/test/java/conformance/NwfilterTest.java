// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: nwfilter. */
class NwfilterTest {
    /** Lists of filters. */
    @Test
    void no_filters() throws Exception {
        Run.of("no_filters", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virConnectNumOfNWFilters(conn) => 0", () -> conn.numOfNetworkFilters(), value -> Show.number(value), Expected.answer("0"));
            run.step("virConnectListNWFilters(conn) => []", () -> conn.listNetworkFilters(), value -> Show.list(value, Show::text), Expected.answer("[]"));
            run.step("virConnectListAllNWFilters(conn, 0) => []", () -> conn.listAllNetworkFilters(0), value -> Show.list(value, Show::thing), Expected.answer("[]"));
            run.step("virNWFilterLookupByName(conn, \"clean\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", () -> conn.networkFilterLookupByName("clean"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_NWFILTER, Error.ErrorDomain.VIR_FROM_NWFILTER));
            run.step("virNWFilterLookupByUUID(conn, \"11111111-2222-3333-4444-555555555541\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", () -> conn.networkFilterLookupByUUID(new int[] {17, 17, 17, 17, 34, 34, 51, 51, 68, 68, 85, 85, 85, 85, 85, 65}), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_NWFILTER, Error.ErrorDomain.VIR_FROM_NWFILTER));
            run.step("virNWFilterLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555541\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", () -> conn.networkFilterLookupByUUIDString("11111111-2222-3333-4444-555555555541"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_NWFILTER, Error.ErrorDomain.VIR_FROM_NWFILTER));
            run.step("virConnectListAllNWFilterBindings(conn, 0) => []", () -> conn.listAllNetworkFilterBindings(0), value -> Show.list(value, Show::thing), Expected.answer("[]"));
            run.step("virNWFilterBindingLookupByPortDev(conn, \"testnet0\") ! VIR_ERR_NO_NWFILTER_BINDING VIR_FROM_NWFILTER", () -> conn.networkFilterBindingLookupByPortDev("testnet0"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_NWFILTER_BINDING, Error.ErrorDomain.VIR_FROM_NWFILTER));
            run.step("virNWFilterDefineXML(conn, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NWFILTER", () -> conn.networkFilterDefineXML("nonsense"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_XML_DETAIL, Error.ErrorDomain.VIR_FROM_NWFILTER));
            run.step("virNWFilterDefineXMLFlags(conn, filter, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_NWFILTER", () -> conn.networkFilterDefineXMLFlags("<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n", 1000000), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_NWFILTER));
            run.step("virNWFilterBindingCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NWFILTER", () -> conn.networkFilterBindingCreateXML("nonsense", 0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_XML_DETAIL, Error.ErrorDomain.VIR_FROM_NWFILTER));
        });
    }

    /** Filters are defined, found, and undefined. */
    @Test
    void filters() throws Exception {
        Run.of("filters", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var one = run.step("one = virNWFilterDefineXML(conn, filter) => NWFilter(\"clean\")", () -> conn.networkFilterDefineXML("<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n"), value -> Show.thing(value), Expected.answer("NWFilter(\"clean\")"));
            run.step("virNWFilterGetName(one) => \"clean\"", () -> one.getName(), value -> Show.text(value), Expected.answer("\"clean\""));
            run.step("virNWFilterGetUUID(one) => \"11111111-2222-3333-4444-555555555541\"", () -> one.getUUID(), value -> Show.uuid(value), Expected.answer("\"11111111-2222-3333-4444-555555555541\""));
            run.step("virNWFilterGetUUIDString(one) => \"11111111-2222-3333-4444-555555555541\"", () -> one.getUUIDString(), value -> Show.text(value), Expected.answer("\"11111111-2222-3333-4444-555555555541\""));
            run.step("virNWFilterGetXMLDesc(one, 0) => \"<filter name='clean' chain='root'>\\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\\n  <rule action='drop' direction='in' priority='500'/>\\n</filter>\\n\"", () -> one.getXMLDesc(0), value -> Show.text(value), Expected.answer("\"<filter name='clean' chain='root'>\\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\\n  <rule action='drop' direction='in' priority='500'/>\\n</filter>\\n\""));
            run.step("virNWFilterLookupByName(conn, \"clean\") => NWFilter(\"clean\")", () -> conn.networkFilterLookupByName("clean"), value -> Show.thing(value), Expected.answer("NWFilter(\"clean\")"));
            run.step("virNWFilterLookupByUUID(conn, \"11111111-2222-3333-4444-555555555541\") => NWFilter(\"clean\")", () -> conn.networkFilterLookupByUUID(new int[] {17, 17, 17, 17, 34, 34, 51, 51, 68, 68, 85, 85, 85, 85, 85, 65}), value -> Show.thing(value), Expected.answer("NWFilter(\"clean\")"));
            run.step("virNWFilterLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555541\") => NWFilter(\"clean\")", () -> conn.networkFilterLookupByUUIDString("11111111-2222-3333-4444-555555555541"), value -> Show.thing(value), Expected.answer("NWFilter(\"clean\")"));
            run.step("virConnectNumOfNWFilters(conn) => 1", () -> conn.numOfNetworkFilters(), value -> Show.number(value), Expected.answer("1"));
            run.step("virConnectListNWFilters(conn) => [\"clean\"]", () -> conn.listNetworkFilters(), value -> Show.list(value, Show::text), Expected.answer("[\"clean\"]"));
            run.step("virConnectListAllNWFilters(conn, 0) => [NWFilter(\"clean\")]", () -> conn.listAllNetworkFilters(0), value -> Show.list(value, Show::thing), Expected.answer("[NWFilter(\"clean\")]"));
            run.step("virNWFilterDefineXMLFlags(conn, filter, VIR_NWFILTER_DEFINE_VALIDATE) => NWFilter(\"clean\")", () -> conn.networkFilterDefineXMLFlags("<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n", org.libvirt.flags.NWFilterDefineFlags.VALIDATE), value -> Show.thing(value), Expected.answer("NWFilter(\"clean\")"));
            var bound = run.step("bound = virNWFilterBindingCreateXML(conn, binding, 0) => NWFilterBinding(\"testnet0\")", () -> conn.networkFilterBindingCreateXML("<filterbinding>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <portdev name='testnet0'/>\n  <mac address='52:54:00:00:00:01'/>\n  <filterref filter='clean'/>\n</filterbinding>\n", 0), value -> Show.thing(value), Expected.answer("NWFilterBinding(\"testnet0\")"));
            run.step("virNWFilterBindingGetPortDev(bound) => \"testnet0\"", () -> bound.getPortDev(), value -> Show.text(value), Expected.answer("\"testnet0\""));
            run.step("virNWFilterBindingGetFilterName(bound) => \"clean\"", () -> bound.getFilterName(), value -> Show.text(value), Expected.answer("\"clean\""));
            run.step("virNWFilterBindingGetXMLDesc(bound, 0) => \"<filterbinding>\\n\\*</filterbinding>\\n\"", () -> bound.getXMLDesc(0), value -> Show.text(value), Expected.answer("\"<filterbinding>\\n", "</filterbinding>\\n\""));
            run.step("virNWFilterBindingLookupByPortDev(conn, \"testnet0\") => NWFilterBinding(\"testnet0\")", () -> conn.networkFilterBindingLookupByPortDev("testnet0"), value -> Show.thing(value), Expected.answer("NWFilterBinding(\"testnet0\")"));
            run.step("virConnectListAllNWFilterBindings(conn, 0) => [NWFilterBinding(\"testnet0\")]", () -> conn.listAllNetworkFilterBindings(0), value -> Show.list(value, Show::thing), Expected.answer("[NWFilterBinding(\"testnet0\")]"));
            run.done("virNWFilterUndefine(one) ! VIR_ERR_OPERATION_INVALID VIR_FROM_NWFILTER", () -> one.undefine(), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_NWFILTER));
            run.done("virNWFilterBindingDelete(bound) => ok", () -> bound.delete(), Expected.answer("ok"));
            run.done("virNWFilterUndefine(one) => ok", () -> one.undefine(), Expected.answer("ok"));
            run.done("virNWFilterUndefine(one) ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", () -> one.undefine(), Expected.error(Error.ErrorNumber.VIR_ERR_NO_NWFILTER, Error.ErrorDomain.VIR_FROM_NWFILTER));
        });
    }

}
