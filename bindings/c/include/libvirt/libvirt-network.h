/* Generated from api-spec by `cargo xtask generate`. Do not edit.
 *
 * libvirt-network.h: virtual networks.
 */
#ifndef LIBVIRT_NETWORK_H
# define LIBVIRT_NETWORK_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include libvirt/libvirt.h instead"
# endif

/**
 * A virtual network that guests' interfaces attach to, usually a bridge with optional NAT, routing,
 * DHCP and DNS.
 *
 * It has a name and a UUID, both unique on the host. A persistent network has a stored
 * configuration and may be active or inactive; a transient one exists only while it runs.
 */
typedef struct _virNetwork virNetwork;
/** Pointer to a `virNetwork`. */
typedef virNetwork *virNetworkPtr;

/**
 * An attachment point of a virtual network, made for each guest interface that plugs into it.
 *
 * It is identified by a UUID within its network and has no name. Hypervisor drivers create and
 * delete ports as interfaces come and go; they exist only while the network is active.
 */
typedef struct _virNetworkPort virNetworkPort;
/** Pointer to a `virNetworkPort`. */
typedef virNetworkPort *virNetworkPortPtr;

/** Which form of a network's XML to produce. */
typedef enum {
    /** The stored configuration, without anything resolved or added at run time. @since 0.9.10 */
    VIR_NETWORK_XML_INACTIVE = 1
} virNetworkXMLFlags;

/**
 * Filters for listing networks.
 *
 * The bits come in opposite pairs; a pair with none or both of its bits set filters nothing.
 */
typedef enum {
    /** Networks that are not running. @since 0.10.2 */
    VIR_CONNECT_LIST_NETWORKS_INACTIVE = 1,
    /** Networks that are running. @since 0.10.2 */
    VIR_CONNECT_LIST_NETWORKS_ACTIVE = 1 << 1,
    /** Networks with a stored configuration. @since 0.10.2 */
    VIR_CONNECT_LIST_NETWORKS_PERSISTENT = 1 << 2,
    /** Networks without a stored configuration. @since 0.10.2 */
    VIR_CONNECT_LIST_NETWORKS_TRANSIENT = 1 << 3,
    /** Networks started together with the daemon. @since 0.10.2 */
    VIR_CONNECT_LIST_NETWORKS_AUTOSTART = 1 << 4,
    /** Networks that are started by hand only. @since 0.10.2 */
    VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART = 1 << 5
} virConnectListAllNetworksFlags;

/** Options for creating a transient network. */
typedef enum {
    /** Check the XML against the schema first. @since 7.8.0 */
    VIR_NETWORK_CREATE_VALIDATE = 1
} virNetworkCreateFlags;

/** Options for storing a network's configuration. */
typedef enum {
    /** Check the XML against the schema first. @since 7.7.0 */
    VIR_NETWORK_DEFINE_VALIDATE = 1
} virNetworkDefineFlags;

/** What `virNetworkUpdate` does with the element it is given. */
typedef enum {
    /** Placeholder, refused as invalid. @since 0.10.2 */
    VIR_NETWORK_UPDATE_COMMAND_NONE = 0,
    /** Replaces the existing element that the given one matches. @since 0.10.2 */
    VIR_NETWORK_UPDATE_COMMAND_MODIFY = 1,
    /** Removes the existing element that the given one matches. @since 0.10.2 */
    VIR_NETWORK_UPDATE_COMMAND_DELETE = 2,
    /** Inserts the element behind its siblings. @since 0.10.2 */
    VIR_NETWORK_UPDATE_COMMAND_ADD_LAST = 3,
    /** Inserts the element ahead of its siblings. @since 0.10.2 */
    VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST = 4
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_NETWORK_UPDATE_COMMAND_LAST
# endif
} virNetworkUpdateCommand;

/** Which part of a network's XML `virNetworkUpdate` works on. */
typedef enum {
    /** Placeholder, refused as invalid. @since 0.10.2 */
    VIR_NETWORK_SECTION_NONE = 0,
    /** The `<bridge>` element. @since 0.10.2 */
    VIR_NETWORK_SECTION_BRIDGE = 1,
    /** The `<domain>` element (DNS domain name). @since 0.10.2 */
    VIR_NETWORK_SECTION_DOMAIN = 2,
    /** An `<ip>` element. @since 0.10.2 */
    VIR_NETWORK_SECTION_IP = 3,
    /** A `<host>` inside `<ip>/<dhcp>`: a fixed lease. @since 0.10.2 */
    VIR_NETWORK_SECTION_IP_DHCP_HOST = 4,
    /** A `<range>` inside `<ip>/<dhcp>`: addresses to hand out. @since 0.10.2 */
    VIR_NETWORK_SECTION_IP_DHCP_RANGE = 5,
    /** The `<forward>` element. @since 0.10.2 */
    VIR_NETWORK_SECTION_FORWARD = 6,
    /** An `<interface>` inside `<forward>`. @since 0.10.2 */
    VIR_NETWORK_SECTION_FORWARD_INTERFACE = 7,
    /** The `<pf>` inside `<forward>`: an SR-IOV physical function. @since 0.10.2 */
    VIR_NETWORK_SECTION_FORWARD_PF = 8,
    /** A `<portgroup>` element. @since 0.10.2 */
    VIR_NETWORK_SECTION_PORTGROUP = 9,
    /** A `<host>` inside `<dns>`. @since 0.10.2 */
    VIR_NETWORK_SECTION_DNS_HOST = 10,
    /** A `<txt>` inside `<dns>`. @since 0.10.2 */
    VIR_NETWORK_SECTION_DNS_TXT = 11,
    /** A `<srv>` inside `<dns>`. @since 0.10.2 */
    VIR_NETWORK_SECTION_DNS_SRV = 12
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_NETWORK_SECTION_LAST
# endif
} virNetworkUpdateSection;

/** Which state of a network a change applies to. `LIVE` and `CONFIG` may be combined. */
typedef enum {
    /** The running network if it is active, its stored configuration otherwise. @since 0.10.2 */
    VIR_NETWORK_UPDATE_AFFECT_CURRENT = 0,
    /** The running network; the change ends with it. @since 0.10.2 */
    VIR_NETWORK_UPDATE_AFFECT_LIVE = 1,
    /** The stored configuration; it takes effect at the next start. @since 0.10.2 */
    VIR_NETWORK_UPDATE_AFFECT_CONFIG = 1 << 1
} virNetworkUpdateFlags;

/** What happened to a network, as told by a lifecycle event. */
typedef enum {
    /** A configuration was stored or replaced. @since 1.2.1 */
    VIR_NETWORK_EVENT_DEFINED = 0,
    /** The stored configuration was removed. @since 1.2.1 */
    VIR_NETWORK_EVENT_UNDEFINED = 1,
    /** The network began to run. @since 1.2.1 */
    VIR_NETWORK_EVENT_STARTED = 2,
    /** The network ceased to run. @since 1.2.1 */
    VIR_NETWORK_EVENT_STOPPED = 3
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_NETWORK_EVENT_LAST
# endif
} virNetworkEventLifecycleType;

/** Kinds of network events one can register for. Each kind has a callback type of its own. */
typedef enum {
    /** Lifecycle changes, told to a `virConnectNetworkEventLifecycleCallback`. @since 1.2.1 */
    VIR_NETWORK_EVENT_ID_LIFECYCLE = 0,
    /** Changed metadata, told to a `virConnectNetworkEventMetadataChangeCallback`. @since 9.8.0 */
    VIR_NETWORK_EVENT_ID_METADATA_CHANGE = 1
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_NETWORK_EVENT_ID_LAST
# endif
} virNetworkEventID;

/** Family of an IP address. */
typedef enum {
    /** IPv4. @since 1.2.6 */
    VIR_IP_ADDR_TYPE_IPV4 = 0,
    /** IPv6. @since 1.2.6 */
    VIR_IP_ADDR_TYPE_IPV6 = 1
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_IP_ADDR_TYPE_LAST
# endif
} virIPAddrType;

/** Which piece of a network's metadata is read, written or reported. */
typedef enum {
    /** The `<description>` text. @since 9.7.0 */
    VIR_NETWORK_METADATA_DESCRIPTION = 0,
    /** The `<title>` text, one line. @since 9.7.0 */
    VIR_NETWORK_METADATA_TITLE = 1,
    /** A custom element inside `<metadata>`, told apart by its XML namespace. @since 9.7.0 */
    VIR_NETWORK_METADATA_ELEMENT = 2
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_NETWORK_METADATA_LAST
# endif
} virNetworkMetadataType;

/** Options for creating a network port. */
typedef enum {
    /**
     * Take over the resources named in the XML, as after a restart of the daemon, instead of
     * allocating them anew.
     *
     * @since 5.5.0
     */
    VIR_NETWORK_PORT_CREATE_RECLAIM = 1,
    /** Check the XML against the schema first. @since 7.8.0 */
    VIR_NETWORK_PORT_CREATE_VALIDATE = 1 << 1
} virNetworkPortCreateFlags;

typedef struct _virNetworkDHCPLease virNetworkDHCPLease;
/** Pointer to a `virNetworkDHCPLease`. */
typedef virNetworkDHCPLease *virNetworkDHCPLeasePtr;

/**
 * Is told that a network was defined, undefined, started or stopped.
 *
 * Both handles are lent for the time of the call; take a reference to keep one.
 *
 * @param conn The connection to act on.
 * @param net The network to act on.
 * @param event What happened.
 * @param detail Closer reason; always 0 for now.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectNetworkEventLifecycleCallback)(virConnectPtr conn,
                                                        virNetworkPtr net,
                                                        int event,
                                                        int detail,
                                                        void *opaque);

/**
 * Stands for any network event's callback.
 *
 * A callback of the type that belongs to the event is cast to this one for registering.
 *
 * @param conn The connection to act on.
 * @param net The network to act on.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectNetworkEventGenericCallback)(virConnectPtr conn,
                                                      virNetworkPtr net,
                                                      void *opaque);

/**
 * Is told that a network's title, description or custom metadata changed.
 *
 * Both handles are lent for the time of the call.
 *
 * @param conn The connection to act on.
 * @param net The network to act on.
 * @param type Which piece changed.
 * @param nsuri XML namespace of the custom element, NULL for title and description.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectNetworkEventMetadataChangeCallback)(virConnectPtr conn,
                                                             virNetworkPtr net,
                                                             int type,
                                                             const char *nsuri,
                                                             void *opaque);

/**
 * One address that a network's DHCP server has handed out. Free it with `virNetworkDHCPLeaseFree`.
 */
struct _virNetworkDHCPLease {
    /** Bridge or interface on the host that serves the lease. */
    char *iface;
    /** When the lease ends, in seconds since 1970-01-01 UTC; 0 when it never does. */
    long long expirytime;
    /** Family of the address. */
    int type;
    /** Hardware address of the client, NULL when unknown. */
    char *mac;
    /** Identity association identifier (DHCPv6), NULL for IPv4. */
    char *iaid;
    /** The leased address, as text. */
    char *ipaddr;
    /** Length of the network prefix, in bits. */
    unsigned int prefix;
    /** Name the client gave, NULL when it gave none. */
    char *hostname;
    /** DHCP client ID, or DUID for IPv6; NULL when unknown. */
    char *clientid;
};

/*
 * Bandwidth limits of a network port.
 *
 * Inbound is traffic that reaches the guest, outbound what it sends. Fields that are absent mean no
 * limit.
 */

/** Amount that may arrive in one go at peak rate, in KiB. @since 5.5.0 */
# define VIR_NETWORK_PORT_BANDWIDTH_IN_BURST "inbound.burst"

/** Long-term rate of outgoing traffic, in KiB per second. @since 5.5.0 */
# define VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE "outbound.average"

/** Amount that may be sent in one go at peak rate, in KiB. @since 5.5.0 */
# define VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST "outbound.burst"

/**
 * Guaranteed rate of incoming traffic, in KiB per second; the network needs inbound limits itself.
 *
 * @since 5.5.0
 */
# define VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR "inbound.floor"

/** Highest short-term rate of incoming traffic, in KiB per second. @since 5.5.0 */
# define VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK "inbound.peak"

/** Long-term rate of incoming traffic, in KiB per second. @since 5.5.0 */
# define VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE "inbound.average"

/** Highest short-term rate of outgoing traffic, in KiB per second. @since 5.5.0 */
# define VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK "outbound.peak"

/** Casts the callback of any network event to the type that registration takes. */
# define VIR_NETWORK_EVENT_CALLBACK(cb) ((virConnectNetworkEventGenericCallback)(void (*)(void))(cb))

/**
 * Gives the connection a network handle belongs to.
 *
 * The reference count of the connection stays as it is: do not close what is returned.
 *
 * @param network The network to act on.
 * @return A borrowed reference, not to be freed, or NULL on failure.
 * @since 0.3.0
 */
virConnectPtr virNetworkGetConnect(virNetworkPtr network);

/**
 * Counts the active networks.
 *
 * @param conn The connection to act on.
 * @return How many there are, or -1 on failure.
 * @since 0.2.0
 */
int virConnectNumOfNetworks(virConnectPtr conn);

/**
 * Lists the names of active networks.
 *
 * The number can change between counting and listing: prefer `virConnectListAllNetworks`, which has
 * no such race. The caller frees every name.
 *
 * @param conn The connection to act on.
 * @param names Array that receives the names.
 * @param maxnames Room in `names`, in elements.
 * @return How many there are, or -1 on failure.
 * @since 0.2.0
 * @deprecated use virConnectListAllNetworks
 */
int virConnectListNetworks(virConnectPtr conn, char **names, int maxnames);

/**
 * Counts the inactive networks that have a stored configuration.
 *
 * @param conn The connection to act on.
 * @return How many there are, or -1 on failure.
 * @since 0.2.0
 */
int virConnectNumOfDefinedNetworks(virConnectPtr conn);

/**
 * Lists the names of networks that are defined but inactive.
 *
 * The number can change between counting and listing: prefer `virConnectListAllNetworks`. The
 * caller frees every name.
 *
 * @param conn The connection to act on.
 * @param names Array that receives the names.
 * @param maxnames Room in `names`, in elements.
 * @return How many there are, or -1 on failure.
 * @since 0.2.0
 * @deprecated use virConnectListAllNetworks
 */
int virConnectListDefinedNetworks(virConnectPtr conn, char **names, int maxnames);

/**
 * Lists networks, active and inactive, with handles to all of them.
 *
 * Without flags nothing is filtered out. The caller frees each handle and the array, which ends
 * with a NULL that is not counted.
 *
 * @param conn The connection to act on.
 * @param nets Where to put the array of handles; NULL when only the number is wanted.
 * @param flags Combination of `ConnectListAllNetworksFlags` values.
 * @return How many there are, or -1 on failure.
 * @since 0.10.2
 */
int virConnectListAllNetworks(virConnectPtr conn, virNetworkPtr **nets, unsigned int flags);

/**
 * Finds a network by its name. Fails with `VIR_ERR_NO_NETWORK` when there is none.
 *
 * @param conn The connection to act on.
 * @param name Name of the network.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.2.0
 */
virNetworkPtr virNetworkLookupByName(virConnectPtr conn, const char *name);

/**
 * Finds a network by its UUID, given as bytes. Fails with `VIR_ERR_NO_NETWORK` when there is none.
 *
 * @param conn The connection to act on.
 * @param uuid UUID of the network.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.2.0
 */
virNetworkPtr virNetworkLookupByUUID(virConnectPtr conn, const unsigned char *uuid);

/**
 * Finds a network by its UUID, given as text.
 *
 * Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID, with `VIR_ERR_NO_NETWORK` when no
 * network has it.
 *
 * @param conn The connection to act on.
 * @param uuid UUID in hexadecimal, with or without hyphens.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.2.0
 */
virNetworkPtr virNetworkLookupByUUIDString(virConnectPtr conn, const char *uuid);

/**
 * Creates a transient network from XML and starts it.
 *
 * It is gone once it stops. With the name and UUID of an inactive defined network, that network is
 * started with the given XML. Use `virNetworkCreateXMLFlags` to have the document validated.
 *
 * @param conn The connection to act on.
 * @param xmlDesc Document whose root is `<network>`.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.2.0
 */
virNetworkPtr virNetworkCreateXML(virConnectPtr conn, const char *xmlDesc);

/**
 * Creates a transient network from XML and starts it, with options.
 *
 * It is gone once it stops. Fails with `VIR_ERR_OPERATION_FAILED` when the name or UUID is taken by
 * another network.
 *
 * @param conn The connection to act on.
 * @param xmlDesc Document whose root is `<network>`.
 * @param flags Combination of `NetworkCreateFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 7.8.0
 */
virNetworkPtr virNetworkCreateXMLFlags(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/**
 * Stores a network's configuration without starting the network.
 *
 * An existing configuration with the same name and UUID is replaced; a running network goes on as
 * it is until restarted. Use `virNetworkDefineXMLFlags` to have the document validated.
 *
 * @param conn The connection to act on.
 * @param xmlDesc Document whose root is `<network>`.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.2.0
 */
virNetworkPtr virNetworkDefineXML(virConnectPtr conn, const char *xmlDesc);

/**
 * Stores a network's configuration without starting the network, with options.
 *
 * An existing configuration with the same name and UUID is replaced; a running network goes on as
 * it is until restarted.
 *
 * @param conn The connection to act on.
 * @param xmlDesc Document whose root is `<network>`.
 * @param flags Combination of `NetworkDefineFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 7.7.0
 */
virNetworkPtr virNetworkDefineXMLFlags(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/**
 * Removes a network's stored configuration.
 *
 * An active network keeps running and becomes transient. The handle stays valid and has to be
 * freed.
 *
 * @param network The network to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.2.0
 */
int virNetworkUndefine(virNetworkPtr network);

/**
 * Changes one part of a network, of the running one, the stored one, or both.
 *
 * The given element is matched with existing ones by what identifies its kind (such as the MAC
 * address of a DHCP host or the name of a port group). Fails with `VIR_ERR_OPERATION_INVALID` when
 * nothing matches or when the element to add exists already, and with
 * `VIR_ERR_OPERATION_UNSUPPORTED` or `VIR_ERR_NO_SUPPORT` for sections a driver cannot change in
 * place.
 *
 * @param network The network to act on.
 * @param command Whether to add, replace or remove.
 * @param section Kind of element the XML holds.
 * @param parentIndex Which of several parents (such as `<ip>` elements) to work in, counted from 0;
 *   -1 lets the call choose.
 * @param xml The element itself, without the elements around it.
 * @param flags Combination of `NetworkUpdateFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.10.2
 */
int virNetworkUpdate(virNetworkPtr network,
                     unsigned int command,
                     unsigned int section,
                     int parentIndex,
                     const char *xml,
                     unsigned int flags);

/**
 * Starts a network that is defined but inactive.
 *
 * Fails with `VIR_ERR_OPERATION_INVALID` when it is active already.
 *
 * @param network The network to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.2.0
 */
int virNetworkCreate(virNetworkPtr network);

/**
 * Stops a network at once.
 *
 * Attached guests lose their connectivity; a transient network ceases to exist, a persistent one
 * becomes inactive. The handle stays valid and has to be freed. Fails with
 * `VIR_ERR_OPERATION_INVALID` when the network is not active.
 *
 * @param network The network to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.2.0
 */
int virNetworkDestroy(virNetworkPtr network);

/**
 * Adds a reference to a network handle.
 *
 * Each reference needs a `virNetworkFree` of its own; useful when several threads share the handle.
 *
 * @param network The network to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.6.0
 */
int virNetworkRef(virNetworkPtr network);

/**
 * Gives back a reference to a network handle.
 *
 * The network itself is not touched; with the last reference the handle becomes invalid.
 *
 * @param network The network to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.2.0
 */
int virNetworkFree(virNetworkPtr network);

/**
 * Gives the name of a network.
 *
 * @param network The network to act on.
 * @return The name, valid as long as the handle is.
 * @since 0.2.0
 */
const char *virNetworkGetName(virNetworkPtr network);

/**
 * Gives the UUID of a network as bytes.
 *
 * @param network The network to act on.
 * @param uuid Receives `VIR_UUID_BUFLEN` bytes.
 * @return 0 on success, -1 on failure.
 * @since 0.2.0
 */
int virNetworkGetUUID(virNetworkPtr network, unsigned char *uuid);

/**
 * Gives the UUID of a network as text.
 *
 * @param network The network to act on.
 * @param buf Receives hexadecimal text with hyphens and a closing zero byte.
 * @return 0 on success, -1 on failure.
 * @since 0.2.0
 */
int virNetworkGetUUIDString(virNetworkPtr network, char *buf);

/**
 * Describes a network as XML.
 *
 * The result fits `virNetworkDefineXML`; while the network runs it holds run-time details too,
 * unless `VIR_NETWORK_XML_INACTIVE` is given.
 *
 * @param network The network to act on.
 * @param flags Combination of `NetworkXMLFlags` values.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.2.0
 */
char *virNetworkGetXMLDesc(virNetworkPtr network, unsigned int flags);

/**
 * Gives the name of the bridge device that a network uses on the host.
 *
 * Fails with `VIR_ERR_INTERNAL_ERROR` for networks that work without a bridge.
 *
 * @param network The network to act on.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.2.0
 */
char *virNetworkGetBridgeName(virNetworkPtr network);

/**
 * Tells whether a network is started together with the daemon.
 *
 * @param network The network to act on.
 * @param autostart Receives 1 or 0.
 * @return 0 on success, -1 on failure.
 * @since 0.2.1
 */
int virNetworkGetAutostart(virNetworkPtr network, int *autostart);

/**
 * Chooses whether a network is started together with the daemon.
 *
 * Fails with `VIR_ERR_OPERATION_INVALID` for transient networks.
 *
 * @param network The network to act on.
 * @param autostart Whether to start it automatically.
 * @return 0 on success, -1 on failure.
 * @since 0.2.1
 */
int virNetworkSetAutostart(virNetworkPtr network, int autostart);

/**
 * Tells whether a network is running.
 *
 * @param net The network to act on.
 * @return 1 for yes, 0 for no, -1 on failure.
 * @since 0.7.3
 */
int virNetworkIsActive(virNetworkPtr net);

/**
 * Tells whether a network has a stored configuration, so that it outlives being stopped.
 *
 * @param net The network to act on.
 * @return 1 for yes, 0 for no, -1 on failure.
 * @since 0.7.3
 */
int virNetworkIsPersistent(virNetworkPtr net);

/**
 * Frees a DHCP lease record with everything in it. NULL is accepted.
 *
 * @param lease Record to free.
 * @since 1.2.6
 */
void virNetworkDHCPLeaseFree(virNetworkDHCPLeasePtr lease);

/**
 * Lists the addresses a network's DHCP server has handed out.
 *
 * A client with both IPv4 and IPv6 has several entries. Only leases the network's own server gave
 * are known. The caller frees each record with `virNetworkDHCPLeaseFree`, then the array, which
 * ends with a NULL that is not counted. Fails with `VIR_ERR_OPERATION_INVALID` when the network is
 * not active.
 *
 * @param network The network to act on.
 * @param mac Hardware address to limit the list to; NULL for every client.
 * @param leases Where to put the array of records; NULL when only the number is wanted.
 * @param flags Reserved; pass 0.
 * @return How many there are, or -1 on failure.
 * @since 1.2.6
 */
int virNetworkGetDHCPLeases(virNetworkPtr network,
                            const char *mac,
                            virNetworkDHCPLeasePtr **leases,
                            unsigned int flags);

/**
 * Registers a callback for one kind of network event.
 *
 * An event loop has to be registered before the connection is opened, and has to run, or nothing is
 * delivered. Callbacks for one network end only when they are deregistered, even if the network
 * goes away.
 *
 * @param conn The connection to act on.
 * @param net Network to watch; NULL for all of them.
 * @param eventID Kind of event.
 * @param cb Function to call, of the type that belongs to the event, cast to the generic type.
 * @param opaque Handed back to the callback as it is.
 * @param freecb Called once to free the opaque pointer when it is no longer needed.
 * @return Callback ID (0 or more) to hand to `virConnectNetworkEventDeregisterAny`; -1 on failure.
 * @since 1.2.1
 */
int virConnectNetworkEventRegisterAny(virConnectPtr conn,
                                      virNetworkPtr net,
                                      int eventID,
                                      virConnectNetworkEventGenericCallback cb,
                                      void *opaque,
                                      virFreeCallback freecb);

/**
 * Removes a network event callback.
 *
 * The release function given at registration runs afterwards, perhaps not before the event loop's
 * next turn.
 *
 * @param conn The connection to act on.
 * @param callbackID Number that the registration returned.
 * @return 0 on success, -1 on failure.
 * @since 1.2.1
 */
int virConnectNetworkEventDeregisterAny(virConnectPtr conn, int callbackID);

/**
 * Sets, replaces or removes a network's title, description or custom metadata element.
 *
 * Changes are reported by `VIR_NETWORK_EVENT_ID_METADATA_CHANGE`.
 *
 * @param network The network to act on.
 * @param type Which piece to set.
 * @param metadata New text or XML element; NULL removes what is there.
 * @param key Namespace prefix for a custom element; NULL for title and description.
 * @param uri Namespace that identifies a custom element; NULL for title and description.
 * @param flags Combination of `NetworkUpdateFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 9.7.0
 */
int virNetworkSetMetadata(virNetworkPtr network,
                          int type,
                          const char *metadata,
                          const char *key,
                          const char *uri,
                          unsigned int flags);

/**
 * Reads a network's title, description or custom metadata element.
 *
 * Fails with `VIR_ERR_NO_NETWORK_METADATA` when there is none. The caller frees the text.
 *
 * @param network The network to act on.
 * @param type Which piece to read.
 * @param uri Namespace that identifies a custom element; NULL for title and description.
 * @param flags Combination of `NetworkUpdateFlags` values.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 9.7.0
 */
char *virNetworkGetMetadata(virNetworkPtr network, int type, const char *uri, unsigned int flags);

/**
 * Finds a port of a network by its UUID, given as bytes.
 *
 * Fails with `VIR_ERR_NO_NETWORK_PORT` when there is none.
 *
 * @param net The network to act on.
 * @param uuid UUID of the port.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 5.5.0
 */
virNetworkPortPtr virNetworkPortLookupByUUID(virNetworkPtr net, const unsigned char *uuid);

/**
 * Finds a port of a network by its UUID, given as text.
 *
 * Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID.
 *
 * @param net The network to act on.
 * @param uuidstr UUID in hexadecimal, with or without hyphens.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 5.5.0
 */
virNetworkPortPtr virNetworkPortLookupByUUIDString(virNetworkPtr net, const char *uuidstr);

/**
 * Creates a port on an active network and allocates what it needs there.
 *
 * Normally called by hypervisor drivers when a guest's interface is plugged in. Fails with
 * `VIR_ERR_OPERATION_INVALID` when the network is not active, and with `VIR_ERR_NETWORK_PORT_EXIST`
 * when the UUID is taken.
 *
 * @param net The network to act on.
 * @param xmldesc Document whose root is `<networkport>`.
 * @param flags Combination of `NetworkPortCreateFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 5.5.0
 */
virNetworkPortPtr virNetworkPortCreateXML(virNetworkPtr net,
                                          const char *xmldesc,
                                          unsigned int flags);

/**
 * Gives the network a port belongs to.
 *
 * The reference count of the network stays as it is: do not free what is returned.
 *
 * @param port The network port to act on.
 * @return A borrowed reference, not to be freed, or NULL on failure.
 * @since 5.5.0
 */
virNetworkPtr virNetworkPortGetNetwork(virNetworkPortPtr port);

/**
 * Describes a network port as XML. The caller frees the text.
 *
 * @param port The network port to act on.
 * @param flags Reserved; pass 0.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 5.5.0
 */
char *virNetworkPortGetXMLDesc(virNetworkPortPtr port, unsigned int flags);

/**
 * Gives the UUID of a network port as bytes.
 *
 * @param port The network port to act on.
 * @param uuid Receives `VIR_UUID_BUFLEN` bytes.
 * @return 0 on success, -1 on failure.
 * @since 5.5.0
 */
int virNetworkPortGetUUID(virNetworkPortPtr port, unsigned char *uuid);

/**
 * Gives the UUID of a network port as text.
 *
 * @param port The network port to act on.
 * @param buf Receives hexadecimal text with hyphens and a closing zero byte.
 * @return 0 on success, -1 on failure.
 * @since 5.5.0
 */
int virNetworkPortGetUUIDString(virNetworkPortPtr port, char *buf);

/**
 * Changes the bandwidth limits of a network port while it is in use.
 *
 * Fields that are left out keep their value. Fails with `VIR_ERR_OPERATION_INVALID` when the
 * network is not active.
 *
 * @param port The network port to act on.
 * @param params Limits to set.
 * @param nparams Number of elements in `params`.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 5.5.0
 */
int virNetworkPortSetParameters(virNetworkPortPtr port,
                                virTypedParameterPtr params,
                                int nparams,
                                unsigned int flags);

/**
 * Reads the bandwidth limits of a network port. The caller frees the set with `virTypedParamsFree`.
 *
 * @param port The network port to act on.
 * @param params Where to put the limits.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 5.5.0
 */
int virNetworkPortGetParameters(virNetworkPortPtr port,
                                virTypedParameterPtr *params,
                                int *nparams,
                                unsigned int flags);

/**
 * Deletes a network port and gives back what it held.
 *
 * A guest interface that still uses it loses its connection to the network. The handle stays valid
 * and has to be freed.
 *
 * @param port The network port to act on.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 5.5.0
 */
int virNetworkPortDelete(virNetworkPortPtr port, unsigned int flags);

/**
 * Lists the ports of a network with handles to all of them.
 *
 * The caller frees each handle and the array, which ends with a NULL that is not counted.
 *
 * @param network The network to act on.
 * @param ports Where to put the array of handles; NULL when only the number is wanted.
 * @param flags Reserved; pass 0.
 * @return How many there are, or -1 on failure.
 * @since 5.5.0
 */
int virNetworkListAllPorts(virNetworkPtr network, virNetworkPortPtr **ports, unsigned int flags);

/**
 * Gives back a reference to a network port handle.
 *
 * The port itself is not touched; with the last reference the handle becomes invalid.
 *
 * @param port The network port to act on.
 * @return 0 on success, -1 on failure.
 * @since 5.5.0
 */
int virNetworkPortFree(virNetworkPortPtr port);

/**
 * Adds a reference to a network port handle. Each reference needs a `virNetworkPortFree` of its
 * own.
 *
 * @param port The network port to act on.
 * @return 0 on success, -1 on failure.
 * @since 5.5.0
 */
int virNetworkPortRef(virNetworkPortPtr port);

#endif /* LIBVIRT_NETWORK_H */
