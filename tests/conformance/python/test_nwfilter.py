# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: nwfilter."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_no_filters(case):
    """Lists of filters."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virConnectNumOfNWFilters(conn) => 0", lambda: conn.numOfNWFilters(), show.number, Answer("0"))
        case.step("virConnectListNWFilters(conn) => []", lambda: conn.listNWFilters(), show.texts, Answer("[]"))
        case.step("virConnectListAllNWFilters(conn, 0) => []", lambda: conn.listAllNWFilters(0), show.things, Answer("[]"))
        case.step("virNWFilterLookupByName(conn, \"clean\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", lambda: conn.nwfilterLookupByName("clean"), show.thing, Error(libvirt.VIR_ERR_NO_NWFILTER, libvirt.VIR_FROM_NWFILTER))
        case.step("virNWFilterLookupByUUID(conn, \"11111111-2222-3333-4444-555555555541\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", lambda: conn.nwfilterLookupByUUID(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x41"), show.thing, Error(libvirt.VIR_ERR_NO_NWFILTER, libvirt.VIR_FROM_NWFILTER))
        case.step("virNWFilterLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555541\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", lambda: conn.nwfilterLookupByUUIDString("11111111-2222-3333-4444-555555555541"), show.thing, Error(libvirt.VIR_ERR_NO_NWFILTER, libvirt.VIR_FROM_NWFILTER))
        case.step("virConnectListAllNWFilterBindings(conn, 0) => []", lambda: conn.listAllNWFilterBindings(0), show.things, Answer("[]"))
        case.step("virNWFilterBindingLookupByPortDev(conn, \"testnet0\") ! VIR_ERR_NO_NWFILTER_BINDING VIR_FROM_NWFILTER", lambda: conn.nwfilterBindingLookupByPortDev("testnet0"), show.thing, Error(libvirt.VIR_ERR_NO_NWFILTER_BINDING, libvirt.VIR_FROM_NWFILTER))
        case.step("virNWFilterDefineXML(conn, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NWFILTER", lambda: conn.nwfilterDefineXML("nonsense"), show.thing, Error(libvirt.VIR_ERR_XML_DETAIL, libvirt.VIR_FROM_NWFILTER))
        case.step("virNWFilterDefineXMLFlags(conn, filter, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_NWFILTER", lambda: conn.nwfilterDefineXMLFlags("<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n", 1000000), show.thing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_NWFILTER))
        case.step("virNWFilterBindingCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NWFILTER", lambda: conn.nwfilterBindingCreateXML("nonsense", 0), show.thing, Error(libvirt.VIR_ERR_XML_DETAIL, libvirt.VIR_FROM_NWFILTER))

    case.run(steps, 1)


def test_filters(case):
    """Filters are defined, found, and undefined."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        one = case.step("one = virNWFilterDefineXML(conn, filter) => NWFilter(\"clean\")", lambda: conn.nwfilterDefineXML("<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n"), show.thing, Answer("NWFilter(\"clean\")"))
        case.step("virNWFilterGetName(one) => \"clean\"", lambda: one.name(), show.text, Answer("\"clean\""))
        case.step("virNWFilterGetUUID(one) => \"11111111-2222-3333-4444-555555555541\"", lambda: one.UUID(), show.uuid, Answer("\"11111111-2222-3333-4444-555555555541\""))
        case.step("virNWFilterGetUUIDString(one) => \"11111111-2222-3333-4444-555555555541\"", lambda: one.UUIDString(), show.text, Answer("\"11111111-2222-3333-4444-555555555541\""))
        case.step("virNWFilterGetXMLDesc(one, 0) => \"<filter name='clean' chain='root'>\\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\\n  <rule action='drop' direction='in' priority='500'/>\\n</filter>\\n\"", lambda: one.XMLDesc(0), show.text, Answer("\"<filter name='clean' chain='root'>\\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\\n  <rule action='drop' direction='in' priority='500'/>\\n</filter>\\n\""))
        case.step("virNWFilterLookupByName(conn, \"clean\") => NWFilter(\"clean\")", lambda: conn.nwfilterLookupByName("clean"), show.thing, Answer("NWFilter(\"clean\")"))
        case.step("virNWFilterLookupByUUID(conn, \"11111111-2222-3333-4444-555555555541\") => NWFilter(\"clean\")", lambda: conn.nwfilterLookupByUUID(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x41"), show.thing, Answer("NWFilter(\"clean\")"))
        case.step("virNWFilterLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555541\") => NWFilter(\"clean\")", lambda: conn.nwfilterLookupByUUIDString("11111111-2222-3333-4444-555555555541"), show.thing, Answer("NWFilter(\"clean\")"))
        case.step("virConnectNumOfNWFilters(conn) => 1", lambda: conn.numOfNWFilters(), show.number, Answer("1"))
        case.step("virConnectListNWFilters(conn) => [\"clean\"]", lambda: conn.listNWFilters(), show.texts, Answer("[\"clean\"]"))
        case.step("virConnectListAllNWFilters(conn, 0) => [NWFilter(\"clean\")]", lambda: conn.listAllNWFilters(0), show.things, Answer("[NWFilter(\"clean\")]"))
        case.step("virNWFilterDefineXMLFlags(conn, filter, VIR_NWFILTER_DEFINE_VALIDATE) => NWFilter(\"clean\")", lambda: conn.nwfilterDefineXMLFlags("<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n", libvirt.VIR_NWFILTER_DEFINE_VALIDATE), show.thing, Answer("NWFilter(\"clean\")"))
        bound = case.step("bound = virNWFilterBindingCreateXML(conn, binding, 0) => NWFilterBinding(\"testnet0\")", lambda: conn.nwfilterBindingCreateXML("<filterbinding>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <portdev name='testnet0'/>\n  <mac address='52:54:00:00:00:01'/>\n  <filterref filter='clean'/>\n</filterbinding>\n", 0), show.thing, Answer("NWFilterBinding(\"testnet0\")"))
        case.step("virNWFilterBindingGetPortDev(bound) => \"testnet0\"", lambda: bound.portDev(), show.text, Answer("\"testnet0\""))
        case.step("virNWFilterBindingGetFilterName(bound) => \"clean\"", lambda: bound.filterName(), show.text, Answer("\"clean\""))
        case.step("virNWFilterBindingGetXMLDesc(bound, 0) => \"<filterbinding>\\n\\*</filterbinding>\\n\"", lambda: bound.XMLDesc(0), show.text, Answer("\"<filterbinding>\\n", "</filterbinding>\\n\""))
        case.step("virNWFilterBindingLookupByPortDev(conn, \"testnet0\") => NWFilterBinding(\"testnet0\")", lambda: conn.nwfilterBindingLookupByPortDev("testnet0"), show.thing, Answer("NWFilterBinding(\"testnet0\")"))
        case.step("virConnectListAllNWFilterBindings(conn, 0) => [NWFilterBinding(\"testnet0\")]", lambda: conn.listAllNWFilterBindings(0), show.things, Answer("[NWFilterBinding(\"testnet0\")]"))
        case.step("virNWFilterUndefine(one) ! VIR_ERR_OPERATION_INVALID VIR_FROM_NWFILTER", lambda: one.undefine(), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_NWFILTER))
        case.step("virNWFilterBindingDelete(bound) => ok", lambda: bound.delete(), show.nothing, Answer("ok"))
        case.step("virNWFilterUndefine(one) => ok", lambda: one.undefine(), show.nothing, Answer("ok"))
        case.step("virNWFilterUndefine(one) ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", lambda: one.undefine(), show.nothing, Error(libvirt.VIR_ERR_NO_NWFILTER, libvirt.VIR_FROM_NWFILTER))

    case.run(steps, 1)
