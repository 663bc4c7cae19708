// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// ConnectListAllInterfacesFlags: Which host interfaces to list; 0 or both flags list all.
type ConnectListAllInterfacesFlags uint

const (
	// CONNECT_LIST_INTERFACES_INACTIVE (C.VIR_CONNECT_LIST_INTERFACES_INACTIVE): Interfaces that are down.
	CONNECT_LIST_INTERFACES_INACTIVE ConnectListAllInterfacesFlags = 1

	// CONNECT_LIST_INTERFACES_ACTIVE (C.VIR_CONNECT_LIST_INTERFACES_ACTIVE): Interfaces that are up.
	CONNECT_LIST_INTERFACES_ACTIVE ConnectListAllInterfacesFlags = 2
)

// InterfaceXMLFlags: Which description of a host interface to give.
type InterfaceXMLFlags uint

const (
	// INTERFACE_XML_INACTIVE (C.VIR_INTERFACE_XML_INACTIVE): The stored configuration, not the present
	// state.
	INTERFACE_XML_INACTIVE InterfaceXMLFlags = 1
)

// InterfaceDefineFlags: How a host interface is defined.
type InterfaceDefineFlags uint

const (
	// INTERFACE_DEFINE_VALIDATE (C.VIR_INTERFACE_DEFINE_VALIDATE): Checks the description against the
	// schema first.
	INTERFACE_DEFINE_VALIDATE InterfaceDefineFlags = 1
)
