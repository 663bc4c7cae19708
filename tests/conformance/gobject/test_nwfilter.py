# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: nwfilter."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_no_filters(self):
        """Lists of filters."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virConnectNumOfNWFilters(conn) => 0", lambda: conn.num_of_nw_filters(), show.number, Answer("0"))
            self.step("virConnectListNWFilters(conn) => []", lambda: conn.list_nw_filters(), show.texts, Answer("[]"))
            self.step("virConnectListAllNWFilters(conn, 0) => []", lambda: conn.list_all_nw_filters(0), show.things, Answer("[]"))
            self.step("virNWFilterLookupByName(conn, \"clean\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", lambda: conn.nw_filter_lookup_by_name("clean"), show.thing, Error(62, 33))
            self.step("virNWFilterLookupByUUID(conn, \"11111111-2222-3333-4444-555555555541\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", lambda: conn.nw_filter_lookup_by_uuid(GLib.Bytes.new(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x41")), show.thing, Error(62, 33))
            self.step("virNWFilterLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555541\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", lambda: conn.nw_filter_lookup_by_uuid_string("11111111-2222-3333-4444-555555555541"), show.thing, Error(62, 33))
            self.step("virConnectListAllNWFilterBindings(conn, 0) => []", lambda: conn.list_all_nw_filter_bindings(0), show.things, Answer("[]"))
            self.step("virNWFilterBindingLookupByPortDev(conn, \"testnet0\") ! VIR_ERR_NO_NWFILTER_BINDING VIR_FROM_NWFILTER", lambda: conn.nw_filter_binding_lookup_by_port_dev("testnet0"), show.thing, Error(101, 33))
            self.step("virNWFilterDefineXML(conn, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NWFILTER", lambda: conn.nw_filter_define_xml("nonsense"), show.thing, Error(35, 33))
            self.step("virNWFilterDefineXMLFlags(conn, filter, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_NWFILTER", lambda: conn.nw_filter_define_xml_flags("<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n", Polyvirt.NwFilterDefineFlags(1000000)), show.thing, Error(8, 33))
            self.step("virNWFilterBindingCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NWFILTER", lambda: conn.nw_filter_binding_create_xml("nonsense", Polyvirt.NwFilterBindingCreateFlags(0)), show.thing, Error(35, 33))

        self.go(steps, 1)

    def test_filters(self):
        """Filters are defined, found, and undefined."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            one = self.step("one = virNWFilterDefineXML(conn, filter) => NWFilter(\"clean\")", lambda: conn.nw_filter_define_xml("<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n"), show.thing, Answer("NWFilter(\"clean\")"))
            self.step("virNWFilterGetName(one) => \"clean\"", lambda: one.get_name(), show.text, Answer("\"clean\""))
            self.step("virNWFilterGetUUID(one) => \"11111111-2222-3333-4444-555555555541\"", lambda: one.get_uuid(), show.uuid, Answer("\"11111111-2222-3333-4444-555555555541\""))
            self.step("virNWFilterGetUUIDString(one) => \"11111111-2222-3333-4444-555555555541\"", lambda: one.get_uuid_string(), show.text, Answer("\"11111111-2222-3333-4444-555555555541\""))
            self.step("virNWFilterGetXMLDesc(one, 0) => \"<filter name='clean' chain='root'>\\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\\n  <rule action='drop' direction='in' priority='500'/>\\n</filter>\\n\"", lambda: one.get_xml_desc(0), show.text, Answer("\"<filter name='clean' chain='root'>\\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\\n  <rule action='drop' direction='in' priority='500'/>\\n</filter>\\n\""))
            self.step("virNWFilterLookupByName(conn, \"clean\") => NWFilter(\"clean\")", lambda: conn.nw_filter_lookup_by_name("clean"), show.thing, Answer("NWFilter(\"clean\")"))
            self.step("virNWFilterLookupByUUID(conn, \"11111111-2222-3333-4444-555555555541\") => NWFilter(\"clean\")", lambda: conn.nw_filter_lookup_by_uuid(GLib.Bytes.new(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x41")), show.thing, Answer("NWFilter(\"clean\")"))
            self.step("virNWFilterLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555541\") => NWFilter(\"clean\")", lambda: conn.nw_filter_lookup_by_uuid_string("11111111-2222-3333-4444-555555555541"), show.thing, Answer("NWFilter(\"clean\")"))
            self.step("virConnectNumOfNWFilters(conn) => 1", lambda: conn.num_of_nw_filters(), show.number, Answer("1"))
            self.step("virConnectListNWFilters(conn) => [\"clean\"]", lambda: conn.list_nw_filters(), show.texts, Answer("[\"clean\"]"))
            self.step("virConnectListAllNWFilters(conn, 0) => [NWFilter(\"clean\")]", lambda: conn.list_all_nw_filters(0), show.things, Answer("[NWFilter(\"clean\")]"))
            self.step("virNWFilterDefineXMLFlags(conn, filter, VIR_NWFILTER_DEFINE_VALIDATE) => NWFilter(\"clean\")", lambda: conn.nw_filter_define_xml_flags("<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n", Polyvirt.NwFilterDefineFlags(1)), show.thing, Answer("NWFilter(\"clean\")"))
            bound = self.step("bound = virNWFilterBindingCreateXML(conn, binding, 0) => NWFilterBinding(\"testnet0\")", lambda: conn.nw_filter_binding_create_xml("<filterbinding>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <portdev name='testnet0'/>\n  <mac address='52:54:00:00:00:01'/>\n  <filterref filter='clean'/>\n</filterbinding>\n", Polyvirt.NwFilterBindingCreateFlags(0)), show.thing, Answer("NWFilterBinding(\"testnet0\")"))
            self.step("virNWFilterBindingGetPortDev(bound) => \"testnet0\"", lambda: bound.get_port_dev(), show.text, Answer("\"testnet0\""))
            self.step("virNWFilterBindingGetFilterName(bound) => \"clean\"", lambda: bound.get_filter_name(), show.text, Answer("\"clean\""))
            self.step("virNWFilterBindingGetXMLDesc(bound, 0) => \"<filterbinding>\\n\\*</filterbinding>\\n\"", lambda: bound.get_xml_desc(0), show.text, Answer("\"<filterbinding>\\n", "</filterbinding>\\n\""))
            self.step("virNWFilterBindingLookupByPortDev(conn, \"testnet0\") => NWFilterBinding(\"testnet0\")", lambda: conn.nw_filter_binding_lookup_by_port_dev("testnet0"), show.thing, Answer("NWFilterBinding(\"testnet0\")"))
            self.step("virConnectListAllNWFilterBindings(conn, 0) => [NWFilterBinding(\"testnet0\")]", lambda: conn.list_all_nw_filter_bindings(0), show.things, Answer("[NWFilterBinding(\"testnet0\")]"))
            self.step("virNWFilterUndefine(one) ! VIR_ERR_OPERATION_INVALID VIR_FROM_NWFILTER", lambda: one.undefine(), show.nothing, Error(55, 33))
            self.step("virNWFilterBindingDelete(bound) => ok", lambda: bound.delete(), show.nothing, Answer("ok"))
            self.step("virNWFilterUndefine(one) => ok", lambda: one.undefine(), show.nothing, Answer("ok"))
            self.step("virNWFilterUndefine(one) ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", lambda: one.undefine(), show.nothing, Error(62, 33))

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
