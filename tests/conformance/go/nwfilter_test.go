// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: nwfilter.

// Lists of filters.
func TestNoFilters(t *testing.T) {
	run(t, "no_filters", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.NumOfNWFilters()
		c.step("virConnectNumOfNWFilters(conn) => 0", answer("0"), err, show(got1))
		got2, err := conn.ListNWFilters()
		c.step("virConnectListNWFilters(conn) => []", answer("[]"), err, show(got2))
		got3, err := conn.ListAllNWFilters(0)
		c.step("virConnectListAllNWFilters(conn, 0) => []", answer("[]"), err, show(got3))
		got4, err := conn.LookupNWFilterByName("clean")
		c.step("virNWFilterLookupByName(conn, \"clean\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", failure(libvirt.ERR_NO_NWFILTER, libvirt.FROM_NWFILTER), err, show(got4))
		got5, err := conn.LookupNWFilterByUUID([]byte("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x41"))
		c.step("virNWFilterLookupByUUID(conn, \"11111111-2222-3333-4444-555555555541\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", failure(libvirt.ERR_NO_NWFILTER, libvirt.FROM_NWFILTER), err, show(got5))
		got6, err := conn.LookupNWFilterByUUIDString("11111111-2222-3333-4444-555555555541")
		c.step("virNWFilterLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555541\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", failure(libvirt.ERR_NO_NWFILTER, libvirt.FROM_NWFILTER), err, show(got6))
		got7, err := conn.ListAllNWFilterBindings(0)
		c.step("virConnectListAllNWFilterBindings(conn, 0) => []", answer("[]"), err, show(got7))
		got8, err := conn.LookupNWFilterBindingByPortDev("testnet0")
		c.step("virNWFilterBindingLookupByPortDev(conn, \"testnet0\") ! VIR_ERR_NO_NWFILTER_BINDING VIR_FROM_NWFILTER", failure(libvirt.ERR_NO_NWFILTER_BINDING, libvirt.FROM_NWFILTER), err, show(got8))
		got9, err := conn.NWFilterDefineXML("nonsense")
		c.step("virNWFilterDefineXML(conn, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NWFILTER", failure(libvirt.ERR_XML_DETAIL, libvirt.FROM_NWFILTER), err, show(got9))
		got10, err := conn.NWFilterDefineXMLFlags("<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n", 1000000)
		c.step("virNWFilterDefineXMLFlags(conn, filter, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_NWFILTER", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_NWFILTER), err, show(got10))
		got11, err := conn.NWFilterBindingCreateXML("nonsense", 0)
		c.step("virNWFilterBindingCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NWFILTER", failure(libvirt.ERR_XML_DETAIL, libvirt.FROM_NWFILTER), err, show(got11))
	})
}

// Filters are defined, found, and undefined.
func TestFilters(t *testing.T) {
	run(t, "filters", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		one, err := conn.NWFilterDefineXML("<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n")
		c.step("one = virNWFilterDefineXML(conn, filter) => NWFilter(\"clean\")", answer("NWFilter(\"clean\")"), err, show(one))
		got2, err := one.GetName()
		c.step("virNWFilterGetName(one) => \"clean\"", answer("\"clean\""), err, show(got2))
		got3, err := one.GetUUID()
		c.step("virNWFilterGetUUID(one) => \"11111111-2222-3333-4444-555555555541\"", answer("\"11111111-2222-3333-4444-555555555541\""), err, uuid(got3))
		got4, err := one.GetUUIDString()
		c.step("virNWFilterGetUUIDString(one) => \"11111111-2222-3333-4444-555555555541\"", answer("\"11111111-2222-3333-4444-555555555541\""), err, show(got4))
		got5, err := one.GetXMLDesc(0)
		c.step("virNWFilterGetXMLDesc(one, 0) => \"<filter name='clean' chain='root'>\\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\\n  <rule action='drop' direction='in' priority='500'/>\\n</filter>\\n\"", answer("\"<filter name='clean' chain='root'>\\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\\n  <rule action='drop' direction='in' priority='500'/>\\n</filter>\\n\""), err, show(got5))
		got6, err := conn.LookupNWFilterByName("clean")
		c.step("virNWFilterLookupByName(conn, \"clean\") => NWFilter(\"clean\")", answer("NWFilter(\"clean\")"), err, show(got6))
		got7, err := conn.LookupNWFilterByUUID([]byte("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x41"))
		c.step("virNWFilterLookupByUUID(conn, \"11111111-2222-3333-4444-555555555541\") => NWFilter(\"clean\")", answer("NWFilter(\"clean\")"), err, show(got7))
		got8, err := conn.LookupNWFilterByUUIDString("11111111-2222-3333-4444-555555555541")
		c.step("virNWFilterLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555541\") => NWFilter(\"clean\")", answer("NWFilter(\"clean\")"), err, show(got8))
		got9, err := conn.NumOfNWFilters()
		c.step("virConnectNumOfNWFilters(conn) => 1", answer("1"), err, show(got9))
		got10, err := conn.ListNWFilters()
		c.step("virConnectListNWFilters(conn) => [\"clean\"]", answer("[\"clean\"]"), err, show(got10))
		got11, err := conn.ListAllNWFilters(0)
		c.step("virConnectListAllNWFilters(conn, 0) => [NWFilter(\"clean\")]", answer("[NWFilter(\"clean\")]"), err, show(got11))
		got12, err := conn.NWFilterDefineXMLFlags("<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n", libvirt.NWFILTER_DEFINE_VALIDATE)
		c.step("virNWFilterDefineXMLFlags(conn, filter, VIR_NWFILTER_DEFINE_VALIDATE) => NWFilter(\"clean\")", answer("NWFilter(\"clean\")"), err, show(got12))
		bound, err := conn.NWFilterBindingCreateXML("<filterbinding>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <portdev name='testnet0'/>\n  <mac address='52:54:00:00:00:01'/>\n  <filterref filter='clean'/>\n</filterbinding>\n", 0)
		c.step("bound = virNWFilterBindingCreateXML(conn, binding, 0) => NWFilterBinding(\"testnet0\")", answer("NWFilterBinding(\"testnet0\")"), err, show(bound))
		got14, err := bound.GetPortDev()
		c.step("virNWFilterBindingGetPortDev(bound) => \"testnet0\"", answer("\"testnet0\""), err, show(got14))
		got15, err := bound.GetFilterName()
		c.step("virNWFilterBindingGetFilterName(bound) => \"clean\"", answer("\"clean\""), err, show(got15))
		got16, err := bound.GetXMLDesc(0)
		c.step("virNWFilterBindingGetXMLDesc(bound, 0) => \"<filterbinding>\\n\\*</filterbinding>\\n\"", answer("\"<filterbinding>\\n", "</filterbinding>\\n\""), err, show(got16))
		got17, err := conn.LookupNWFilterBindingByPortDev("testnet0")
		c.step("virNWFilterBindingLookupByPortDev(conn, \"testnet0\") => NWFilterBinding(\"testnet0\")", answer("NWFilterBinding(\"testnet0\")"), err, show(got17))
		got18, err := conn.ListAllNWFilterBindings(0)
		c.step("virConnectListAllNWFilterBindings(conn, 0) => [NWFilterBinding(\"testnet0\")]", answer("[NWFilterBinding(\"testnet0\")]"), err, show(got18))
		c.done("virNWFilterUndefine(one) ! VIR_ERR_OPERATION_INVALID VIR_FROM_NWFILTER", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_NWFILTER), one.Undefine())
		c.done("virNWFilterBindingDelete(bound) => ok", answer("ok"), bound.Delete())
		c.done("virNWFilterUndefine(one) => ok", answer("ok"), one.Undefine())
		c.done("virNWFilterUndefine(one) ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER", failure(libvirt.ERR_NO_NWFILTER, libvirt.FROM_NWFILTER), one.Undefine())
	})
}
