/* Generated from api-spec by `cargo xtask generate`. Do not edit.
 *
 * libvirt-nwfilter.h: network filters.
 */
#ifndef LIBVIRT_NWFILTER_H
# define LIBVIRT_NWFILTER_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include libvirt/libvirt.h instead"
# endif

/**
 * A named set of rules for the network traffic of guests. It is identified by name and UUID, always
 * stored, and may refer to other filters. Guests' interfaces use filters by name, and changes reach
 * running guests at once.
 */
typedef struct _virNWFilter virNWFilter;
/** Pointer to a `virNWFilter`. */
typedef virNWFilter *virNWFilterPtr;

/**
 * The use of a network filter on one port of a guest's network interface. It is identified by the
 * port's device name. The hypervisor's driver creates it when a guest starts and deletes it when
 * the guest stops.
 */
typedef struct _virNWFilterBinding virNWFilterBinding;
/** Pointer to a `virNWFilterBinding`. */
typedef virNWFilterBinding *virNWFilterBindingPtr;

/** How a network filter is defined. */
typedef enum {
    /** Checks the description against the schema first. @since 7.7.0 */
    VIR_NWFILTER_DEFINE_VALIDATE = 1
} virNWFilterDefineFlags;

/** How a filter binding is created. */
typedef enum {
    /** Checks the description against the schema first. @since 7.8.0 */
    VIR_NWFILTER_BINDING_CREATE_VALIDATE = 1
} virNWFilterBindingCreateFlags;

/**
 * Counts the network filters.
 *
 * @param conn The connection to act on.
 * @return How many there are, or -1 on failure.
 * @since 0.8.0
 */
int virConnectNumOfNWFilters(virConnectPtr conn);

/**
 * Lists the names of the network filters.
 *
 * The number may change between counting and listing.
 *
 * @param conn The connection to act on.
 * @param names Receives the names; the caller frees each.
 * @param maxnames Room in `names`, in elements.
 * @return Number of names filled in.
 * @since 0.8.0
 * @deprecated use virConnectListAllNWFilters
 */
int virConnectListNWFilters(virConnectPtr conn, char **names, int maxnames);

/**
 * Lists the network filters.
 *
 * @param conn The connection to act on.
 * @param filters Receives the handles, ended by NULL; may be NULL to have them counted only.
 * @param flags Reserved; pass 0.
 * @return How many there are, or -1 on failure.
 * @since 0.10.2
 */
int virConnectListAllNWFilters(virConnectPtr conn, virNWFilterPtr **filters, unsigned int flags);

/**
 * Finds a network filter by name.
 *
 * Fails with `VIR_ERR_NO_NWFILTER` when there is none.
 *
 * @param conn The connection to act on.
 * @param name Name of the filter.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.8.0
 */
virNWFilterPtr virNWFilterLookupByName(virConnectPtr conn, const char *name);

/**
 * Finds a network filter by UUID.
 *
 * Fails with `VIR_ERR_NO_NWFILTER` when there is none.
 *
 * @param conn The connection to act on.
 * @param uuid UUID of the filter.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.8.0
 */
virNWFilterPtr virNWFilterLookupByUUID(virConnectPtr conn, const unsigned char *uuid);

/**
 * Finds a network filter by UUID, given as text.
 *
 * Fails with `VIR_ERR_NO_NWFILTER` when there is none and with `VIR_ERR_INVALID_ARG` when the text
 * is no UUID.
 *
 * @param conn The connection to act on.
 * @param uuid UUID of the filter, with or without hyphens.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.8.0
 */
virNWFilterPtr virNWFilterLookupByUUIDString(virConnectPtr conn, const char *uuid);

/**
 * Stores a network filter, new or changed.
 *
 * A changed filter is applied to running guests at once. `virNWFilterDefineXMLFlags` can check the
 * description first. Not available on read-only connections.
 *
 * @param conn The connection to act on.
 * @param xmlDesc Description of the filter, as a `filter` element.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.8.0
 */
virNWFilterPtr virNWFilterDefineXML(virConnectPtr conn, const char *xmlDesc);

/**
 * Stores a network filter, new or changed, as `flags` say.
 *
 * A changed filter is applied to running guests at once. Not available on read-only connections.
 *
 * @param conn The connection to act on.
 * @param xmlDesc Description of the filter, as a `filter` element.
 * @param flags Combination of `NWFilterDefineFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 7.7.0
 */
virNWFilterPtr virNWFilterDefineXMLFlags(virConnectPtr conn,
                                         const char *xmlDesc,
                                         unsigned int flags);

/**
 * Removes a network filter.
 *
 * Fails with `VIR_ERR_OPERATION_INVALID` while a running guest or another filter uses it. Not
 * available on read-only connections.
 *
 * @param nwfilter The network filter to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.8.0
 */
int virNWFilterUndefine(virNWFilterPtr nwfilter);

/**
 * Adds a reference to a handle of a network filter.
 *
 * Each one needs a `virNWFilterFree` of its own.
 *
 * @param nwfilter The network filter to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.8.0
 */
int virNWFilterRef(virNWFilterPtr nwfilter);

/**
 * Drops a reference to a handle of a network filter.
 *
 * The filter itself is not touched.
 *
 * @param nwfilter The network filter to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.8.0
 */
int virNWFilterFree(virNWFilterPtr nwfilter);

/**
 * Tells the name of a network filter.
 *
 * @param nwfilter The network filter to act on.
 * @return The name; belongs to the handle, not to be freed.
 * @since 0.8.0
 */
const char *virNWFilterGetName(virNWFilterPtr nwfilter);

/**
 * Tells the UUID of a network filter.
 *
 * @param nwfilter The network filter to act on.
 * @param uuid Receives the UUID.
 * @return 0 on success, -1 on failure.
 * @since 0.8.0
 */
int virNWFilterGetUUID(virNWFilterPtr nwfilter, unsigned char *uuid);

/**
 * Tells the UUID of a network filter as text.
 *
 * @param nwfilter The network filter to act on.
 * @param buf Receives the text, in lower case with hyphens.
 * @return 0 on success, -1 on failure.
 * @since 0.8.0
 */
int virNWFilterGetUUIDString(virNWFilterPtr nwfilter, char *buf);

/**
 * Describes a network filter as XML.
 *
 * @param nwfilter The network filter to act on.
 * @param flags Reserved; pass 0.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.8.0
 */
char *virNWFilterGetXMLDesc(virNWFilterPtr nwfilter, unsigned int flags);

/**
 * Finds a filter binding by the device name of its port.
 *
 * Fails with `VIR_ERR_NO_NWFILTER_BINDING` when there is none.
 *
 * @param conn The connection to act on.
 * @param portdev Device name of the port on the host, such as `vnet0`.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 4.5.0
 */
virNWFilterBindingPtr virNWFilterBindingLookupByPortDev(virConnectPtr conn, const char *portdev);

/**
 * Tells the device name of the port that a filter binding covers.
 *
 * @param binding The filter binding to act on.
 * @return The device name; belongs to the handle, not to be freed.
 * @since 4.5.0
 */
const char *virNWFilterBindingGetPortDev(virNWFilterBindingPtr binding);

/**
 * Tells the name of the network filter that a binding applies.
 *
 * @param binding The filter binding to act on.
 * @return The name; belongs to the handle, not to be freed.
 * @since 4.5.0
 */
const char *virNWFilterBindingGetFilterName(virNWFilterBindingPtr binding);

/**
 * Lists the filter bindings.
 *
 * @param conn The connection to act on.
 * @param bindings Receives the handles, ended by NULL; may be NULL to have them counted only.
 * @param flags Reserved; pass 0.
 * @return How many there are, or -1 on failure.
 * @since 4.5.0
 */
int virConnectListAllNWFilterBindings(virConnectPtr conn,
                                      virNWFilterBindingPtr **bindings,
                                      unsigned int flags);

/**
 * Creates a filter binding, which applies the filter's rules to the port at once.
 *
 * Meant for hypervisor drivers; bindings of guests are managed by them. Not available on read-only
 * connections.
 *
 * @param conn The connection to act on.
 * @param xml Description of the binding, as a `filterbinding` element.
 * @param flags Combination of `NWFilterBindingCreateFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 4.5.0
 */
virNWFilterBindingPtr virNWFilterBindingCreateXML(virConnectPtr conn,
                                                  const char *xml,
                                                  unsigned int flags);

/**
 * Describes a filter binding as XML.
 *
 * @param binding The filter binding to act on.
 * @param flags Reserved; pass 0.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 4.5.0
 */
char *virNWFilterBindingGetXMLDesc(virNWFilterBindingPtr binding, unsigned int flags);

/**
 * Deletes a filter binding, which takes the filter's rules off the port.
 *
 * Meant for hypervisor drivers: a guest whose binding is deleted runs without filtering. Not
 * available on read-only connections.
 *
 * @param binding The filter binding to act on.
 * @return 0 on success, -1 on failure.
 * @since 4.5.0
 */
int virNWFilterBindingDelete(virNWFilterBindingPtr binding);

/**
 * Adds a reference to a handle of a filter binding.
 *
 * Each one needs a `virNWFilterBindingFree` of its own.
 *
 * @param binding The filter binding to act on.
 * @return 0 on success, -1 on failure.
 * @since 4.5.0
 */
int virNWFilterBindingRef(virNWFilterBindingPtr binding);

/**
 * Drops a reference to a handle of a filter binding.
 *
 * The binding itself is not touched.
 *
 * @param binding The filter binding to act on.
 * @return 0 on success, -1 on failure.
 * @since 4.5.0
 */
int virNWFilterBindingFree(virNWFilterBindingPtr binding);

#endif /* LIBVIRT_NWFILTER_H */
