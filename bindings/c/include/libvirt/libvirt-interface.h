/* Generated from api-spec by `cargo xtask generate`. Do not edit.
 *
 * libvirt-interface.h: network interfaces of the host.
 */
#ifndef LIBVIRT_INTERFACE_H
# define LIBVIRT_INTERFACE_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include libvirt/libvirt.h instead"
# endif

/**
 * A network interface of the host with its configuration: Ethernet, bridge, bond or VLAN. It is
 * identified by name and MAC address. Definitions are stored by the host's network configuration,
 * and an interface is active while it is up.
 */
typedef struct _virInterface virInterface;
/** Pointer to a `virInterface`. */
typedef virInterface *virInterfacePtr;

/** Which host interfaces to list; 0 or both flags list all. */
typedef enum {
    /** Interfaces that are down. @since 0.10.2 */
    VIR_CONNECT_LIST_INTERFACES_INACTIVE = 1,
    /** Interfaces that are up. @since 0.10.2 */
    VIR_CONNECT_LIST_INTERFACES_ACTIVE = 1 << 1
} virConnectListAllInterfacesFlags;

/** Which description of a host interface to give. */
typedef enum {
    /** The stored configuration, not the present state. @since 0.7.3 */
    VIR_INTERFACE_XML_INACTIVE = 1
} virInterfaceXMLFlags;

/** How a host interface is defined. */
typedef enum {
    /** Checks the description against the schema first. @since 7.7.0 */
    VIR_INTERFACE_DEFINE_VALIDATE = 1
} virInterfaceDefineFlags;

/**
 * Tells the connection that a handle of a host interface belongs to.
 *
 * No reference is added: the result stays valid as long as the handle does and must not be closed.
 *
 * @param iface The interface to act on.
 * @return A borrowed reference, not to be freed, or NULL on failure.
 * @since 0.6.4
 */
virConnectPtr virInterfaceGetConnect(virInterfacePtr iface);

/**
 * Counts the host interfaces that are up.
 *
 * @param conn The connection to act on.
 * @return How many there are, or -1 on failure.
 * @since 0.6.4
 */
int virConnectNumOfInterfaces(virConnectPtr conn);

/**
 * Lists the names of the host interfaces that are up.
 *
 * The number may change between counting and listing.
 *
 * @param conn The connection to act on.
 * @param names Receives the names; the caller frees each.
 * @param maxnames Room in `names`, in elements.
 * @return Number of names filled in.
 * @since 0.6.4
 * @deprecated use virConnectListAllInterfaces
 */
int virConnectListInterfaces(virConnectPtr conn, char **names, int maxnames);

/**
 * Counts the host interfaces that are configured but down.
 *
 * @param conn The connection to act on.
 * @return How many there are, or -1 on failure.
 * @since 0.7.0
 */
int virConnectNumOfDefinedInterfaces(virConnectPtr conn);

/**
 * Lists the names of the host interfaces that are configured but down.
 *
 * The number may change between counting and listing.
 *
 * @param conn The connection to act on.
 * @param names Receives the names; the caller frees each.
 * @param maxnames Room in `names`, in elements.
 * @return Number of names filled in.
 * @since 0.7.0
 * @deprecated use virConnectListAllInterfaces
 */
int virConnectListDefinedInterfaces(virConnectPtr conn, char **names, int maxnames);

/**
 * Lists the host's interfaces, or those that match `flags`.
 *
 * @param conn The connection to act on.
 * @param ifaces Receives the handles, ended by NULL; may be NULL to have them counted only.
 * @param flags Combination of `ConnectListAllInterfacesFlags` values.
 * @return How many there are, or -1 on failure.
 * @since 0.10.2
 */
int virConnectListAllInterfaces(virConnectPtr conn, virInterfacePtr **ifaces, unsigned int flags);

/**
 * Finds a host interface by name.
 *
 * Fails with `VIR_ERR_NO_INTERFACE` when there is none.
 *
 * @param conn The connection to act on.
 * @param name Name of the interface, such as `eth0`.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.6.4
 */
virInterfacePtr virInterfaceLookupByName(virConnectPtr conn, const char *name);

/**
 * Finds a host interface by MAC address.
 *
 * Fails with `VIR_ERR_NO_INTERFACE` when there is none and with `VIR_ERR_MULTIPLE_INTERFACES` when
 * several share the address.
 *
 * @param conn The connection to act on.
 * @param mac MAC address, six hexadecimal bytes joined by colons.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.6.4
 */
virInterfacePtr virInterfaceLookupByMACString(virConnectPtr conn, const char *mac);

/**
 * Tells the name of a host interface.
 *
 * @param iface The interface to act on.
 * @return The name; belongs to the handle, not to be freed.
 * @since 0.6.4
 */
const char *virInterfaceGetName(virInterfacePtr iface);

/**
 * Tells the MAC address of a host interface, as six hexadecimal bytes joined by colons.
 *
 * @param iface The interface to act on.
 * @return The address; belongs to the handle, not to be freed.
 * @since 0.6.4
 */
const char *virInterfaceGetMACString(virInterfacePtr iface);

/**
 * Describes a host interface as XML.
 *
 * Gives the present state, addresses included, unless `VIR_INTERFACE_XML_INACTIVE` asks for the
 * stored configuration.
 *
 * @param iface The interface to act on.
 * @param flags Combination of `InterfaceXMLFlags` values.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.6.4
 */
char *virInterfaceGetXMLDesc(virInterfacePtr iface, unsigned int flags);

/**
 * Stores the configuration of a host interface, new or changed.
 *
 * The interface is not brought up, and one that is up keeps running as before. Within a transaction
 * (`virInterfaceChangeBegin`) the change can be taken back. Not available on read-only connections.
 *
 * @param conn The connection to act on.
 * @param xmlDesc Description of the interface, as an `interface` element.
 * @param flags Combination of `InterfaceDefineFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.6.4
 */
virInterfacePtr virInterfaceDefineXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/**
 * Removes the stored configuration of a host interface.
 *
 * An interface that is up stays so. Not available on read-only connections.
 *
 * @param iface The interface to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.6.4
 */
int virInterfaceUndefine(virInterfacePtr iface);

/**
 * Brings a configured host interface up.
 *
 * Fails with `VIR_ERR_OPERATION_INVALID` when it is up already. Not available on read-only
 * connections.
 *
 * @param iface The interface to act on.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.6.4
 */
int virInterfaceCreate(virInterfacePtr iface, unsigned int flags);

/**
 * Brings a host interface down.
 *
 * Its configuration stays. Takes effect at once, even if the connection itself runs over this
 * interface. Not available on read-only connections.
 *
 * @param iface The interface to act on.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.6.4
 */
int virInterfaceDestroy(virInterfacePtr iface, unsigned int flags);

/**
 * Adds a reference to a handle of a host interface.
 *
 * Each one needs a `virInterfaceFree` of its own.
 *
 * @param iface The interface to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.6.4
 */
int virInterfaceRef(virInterfacePtr iface);

/**
 * Drops a reference to a handle of a host interface.
 *
 * The interface itself is not touched.
 *
 * @param iface The interface to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.6.4
 */
int virInterfaceFree(virInterfacePtr iface);

/**
 * Starts a transaction on the host's network configuration.
 *
 * The configuration is saved, so that `virInterfaceChangeRollback` or a reboot of the host can
 * restore it; `virInterfaceChangeCommit` makes the changes stay. Fails with
 * `VIR_ERR_OPERATION_INVALID` when a transaction is open already. Not available on read-only
 * connections.
 *
 * @param conn The connection to act on.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.9.2
 */
int virInterfaceChangeBegin(virConnectPtr conn, unsigned int flags);

/**
 * Ends the transaction on the network configuration and keeps the changes.
 *
 * Fails with `VIR_ERR_OPERATION_INVALID` when no transaction is open. Not available on read-only
 * connections.
 *
 * @param conn The connection to act on.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.9.2
 */
int virInterfaceChangeCommit(virConnectPtr conn, unsigned int flags);

/**
 * Ends the transaction on the network configuration and restores what was saved at its start.
 *
 * Fails with `VIR_ERR_OPERATION_INVALID` when no transaction is open. Not available on read-only
 * connections.
 *
 * @param conn The connection to act on.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.9.2
 */
int virInterfaceChangeRollback(virConnectPtr conn, unsigned int flags);

/**
 * Tells whether a host interface is up.
 *
 * @param iface The interface to act on.
 * @return 1 for yes, 0 for no, -1 on failure.
 * @since 0.7.3
 */
int virInterfaceIsActive(virInterfacePtr iface);

#endif /* LIBVIRT_INTERFACE_H */
