/* Generated from api-spec by `cargo xtask generate`. Do not edit.
 *
 * libvirt-nodedev.h: devices of the host.
 */
#ifndef LIBVIRT_NODEDEV_H
# define LIBVIRT_NODEDEV_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include libvirt/libvirt.h instead"
# endif

/**
 * A device of the host, such as a PCI card, a USB device, a disk or a mediated device. Devices form
 * a tree and are identified by name. Most of them come and go with the hardware; some kinds can be
 * created and stored by definition.
 */
typedef struct _virNodeDevice virNodeDevice;
/** Pointer to a `virNodeDevice`. */
typedef virNodeDevice *virNodeDevicePtr;

/**
 * Which host devices to list; alternatives of one kind are combined by or, different kinds by and.
 */
# ifdef __GNUC__
__extension__
# endif
typedef enum {
    /** The host as a whole. @since 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM = 1,
    /** PCI devices. @since 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV = 1 << 1,
    /** USB devices. @since 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV = 1 << 2,
    /** Interfaces of USB devices. @since 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE = 1 << 3,
    /** Network interfaces. @since 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET = 1 << 4,
    /** SCSI host adapters. @since 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST = 1 << 5,
    /** SCSI targets. @since 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET = 1 << 6,
    /** SCSI devices. @since 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI = 1 << 7,
    /** Disks and other storage. @since 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE = 1 << 8,
    /** Fibre Channel host adapters. @since 1.0.4 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST = 1 << 9,
    /** Adapters that can have virtual ports. @since 1.0.4 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS = 1 << 10,
    /** Generic SCSI devices (`/dev/sg*`). @since 1.1.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC = 1 << 11,
    /** Graphics devices of the kernel's DRM subsystem. @since 3.1.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM = 1 << 12,
    /** Devices that can have mediated devices. @since 3.4.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES = 1 << 13,
    /** Mediated devices. @since 3.4.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV = 1 << 14,
    /** Devices on the s390 channel bus. @since 3.4.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV = 1 << 15,
    /** Subchannels of the s390 channel subsystem. @since 6.8.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV = 1 << 16,
    /** vDPA devices. @since 6.9.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA = 1 << 17,
    /** Cards of the s390 crypto adapter bus. @since 7.0.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD = 1 << 18,
    /** Queues of the s390 crypto adapter bus. @since 7.0.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE = 1 << 19,
    /** The s390 crypto matrix device. @since 7.0.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX = 1 << 20,
    /** Devices with vital product data. @since 7.9.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD = 1 << 21,
    /** Groups of s390 channel devices that act as one. @since 11.1.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV = 1 << 22,
    /** Members of such groups. @since 11.1.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER = 1 << 23,
    /** Devices with a stored definition. @since 10.1.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT = 1 << 28,
    /** Devices without a stored definition. @since 10.1.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT = 1 << 29,
    /** Devices that are defined but not present now. @since 7.3.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE = 1 << 30,
    /** Devices that are present. @since 7.3.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE = 1U << 31
} virConnectListAllNodeDeviceFlags;

/** Which description of a host device to give. */
typedef enum {
    /** The stored definition, not the present state. @since 10.1.0 */
    VIR_NODE_DEVICE_XML_INACTIVE = 1
} virNodeDeviceXMLFlags;

/** How a host device is created. */
typedef enum {
    /** Checks the description against the schema first. @since 8.10.0 */
    VIR_NODE_DEVICE_CREATE_XML_VALIDATE = 1
} virNodeDeviceCreateXMLFlags;

/** How a host device is defined. */
typedef enum {
    /** Checks the description against the schema first. @since 8.10.0 */
    VIR_NODE_DEVICE_DEFINE_XML_VALIDATE = 1
} virNodeDeviceDefineXMLFlags;

/** Where a change to a host device takes effect. */
typedef enum {
    /**
     * In the present state if the device is active, in the stored definition otherwise.
     *
     * @since 10.1.0
     */
    VIR_NODE_DEVICE_UPDATE_AFFECT_CURRENT = 0,
    /** In the device as it is now. @since 10.1.0 */
    VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE = 1,
    /** In the stored definition. @since 10.1.0 */
    VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG = 1 << 1
} virNodeDeviceUpdateFlags;

/** Events about host devices that can be subscribed to. */
typedef enum {
    /**
     * A device appeared, vanished, or was defined or undefined
     * (`virConnectNodeDeviceEventLifecycleCallback`).
     *
     * @since 2.2.0
     */
    VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE = 0,
    /** A device's description changed (`virConnectNodeDeviceEventGenericCallback`). @since 2.2.0 */
    VIR_NODE_DEVICE_EVENT_ID_UPDATE = 1
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_NODE_DEVICE_EVENT_ID_LAST
# endif
} virNodeDeviceEventID;

/** What happened to a host device. */
typedef enum {
    /** It appeared. @since 2.2.0 */
    VIR_NODE_DEVICE_EVENT_CREATED = 0,
    /** It vanished. @since 2.2.0 */
    VIR_NODE_DEVICE_EVENT_DELETED = 1,
    /** A definition was stored for it. @since 7.3.0 */
    VIR_NODE_DEVICE_EVENT_DEFINED = 2,
    /** Its definition was removed. @since 7.3.0 */
    VIR_NODE_DEVICE_EVENT_UNDEFINED = 3
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_NODE_DEVICE_EVENT_LAST
# endif
} virNodeDeviceEventLifecycleType;

/**
 * Reports an event about a host device that needs no further details.
 *
 * Callbacks with more arguments are registered under this type by cast; which one is called depends
 * on the event.
 *
 * @param conn The connection to act on.
 * @param dev The node device to act on.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectNodeDeviceEventGenericCallback)(virConnectPtr conn,
                                                         virNodeDevicePtr dev,
                                                         void *opaque);

/**
 * Reports that a host device appeared, vanished, or was defined or undefined.
 *
 * @param conn The connection to act on.
 * @param dev The node device to act on.
 * @param event What happened.
 * @param detail Nothing yet, 0 in all events.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectNodeDeviceEventLifecycleCallback)(virConnectPtr conn,
                                                           virNodeDevicePtr dev,
                                                           int event,
                                                           int detail,
                                                           void *opaque);

/** Casts the callback of any node device event to the type that registration takes. */
# define VIR_NODE_DEVICE_EVENT_CALLBACK(cb) ((virConnectNodeDeviceEventGenericCallback)(void (*)(void))(cb))

/**
 * Counts the host's active devices.
 *
 * `virConnectListAllNodeDevices` counts and lists in one step.
 *
 * @param conn The connection to act on.
 * @param cap Capability the devices must have, such as `pci`; NULL for all devices.
 * @param flags Reserved; pass 0.
 * @return How many there are, or -1 on failure.
 * @since 0.5.0
 */
int virNodeNumOfDevices(virConnectPtr conn, const char *cap, unsigned int flags);

/**
 * Lists the names of the host's active devices.
 *
 * The number may change between counting and listing.
 *
 * @param conn The connection to act on.
 * @param cap Capability the devices must have, such as `pci`; NULL for all devices.
 * @param names Receives the names; the caller frees each.
 * @param maxnames Room in `names`, in elements.
 * @param flags Reserved; pass 0.
 * @return Number of names filled in.
 * @since 0.5.0
 * @deprecated use virConnectListAllNodeDevices
 */
int virNodeListDevices(virConnectPtr conn,
                       const char *cap,
                       char **names,
                       int maxnames,
                       unsigned int flags);

/**
 * Lists the host's devices, or those that match `flags`.
 *
 * @param conn The connection to act on.
 * @param devices Receives the handles, ended by NULL; may be NULL to have them counted only.
 * @param flags Combination of `ConnectListAllNodeDeviceFlags` values.
 * @return How many there are, or -1 on failure.
 * @since 0.10.2
 */
int virConnectListAllNodeDevices(virConnectPtr conn,
                                 virNodeDevicePtr **devices,
                                 unsigned int flags);

/**
 * Finds a host device by name.
 *
 * Fails with `VIR_ERR_NO_NODE_DEVICE` when there is none.
 *
 * @param conn The connection to act on.
 * @param name Name of the device.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.5.0
 */
virNodeDevicePtr virNodeDeviceLookupByName(virConnectPtr conn, const char *name);

/**
 * Finds a Fibre Channel host adapter by its world wide names.
 *
 * Fails with `VIR_ERR_NO_NODE_DEVICE` when there is none.
 *
 * @param conn The connection to act on.
 * @param wwnn World wide node name, 16 hexadecimal digits.
 * @param wwpn World wide port name, 16 hexadecimal digits.
 * @param flags Reserved; pass 0.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 1.0.3
 */
virNodeDevicePtr virNodeDeviceLookupSCSIHostByWWN(virConnectPtr conn,
                                                  const char *wwnn,
                                                  const char *wwpn,
                                                  unsigned int flags);

/**
 * Tells the name of a host device.
 *
 * @param dev The node device to act on.
 * @return The name; belongs to the handle, not to be freed.
 * @since 0.5.0
 */
const char *virNodeDeviceGetName(virNodeDevicePtr dev);

/**
 * Tells the name of the device that a host device sits on.
 *
 * @param dev The node device to act on.
 * @return Name of the parent, or NULL when there is none; belongs to the handle, not to be freed.
 * @since 0.5.0
 */
const char *virNodeDeviceGetParent(virNodeDevicePtr dev);

/**
 * Counts the capabilities of a host device.
 *
 * @param dev The node device to act on.
 * @return How many there are, or -1 on failure.
 * @since 0.5.0
 */
int virNodeDeviceNumOfCaps(virNodeDevicePtr dev);

/**
 * Lists the capabilities of a host device by name, such as `pci` or `net`.
 *
 * @param dev The node device to act on.
 * @param names Receives the names; the caller frees each.
 * @param maxnames Room in `names`, in elements.
 * @return Number of names filled in.
 * @since 0.5.0
 */
int virNodeDeviceListCaps(virNodeDevicePtr dev, char **names, int maxnames);

/**
 * Describes a host device as XML.
 *
 * @param dev The node device to act on.
 * @param flags Combination of `NodeDeviceXMLFlags` values.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.5.0
 */
char *virNodeDeviceGetXMLDesc(virNodeDevicePtr dev, unsigned int flags);

/**
 * Adds a reference to a handle of a host device.
 *
 * Each one needs a `virNodeDeviceFree` of its own.
 *
 * @param dev The node device to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.6.0
 */
int virNodeDeviceRef(virNodeDevicePtr dev);

/**
 * Drops a reference to a handle of a host device.
 *
 * The device itself is not touched.
 *
 * @param dev The node device to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.5.0
 */
int virNodeDeviceFree(virNodeDevicePtr dev);

/**
 * Takes a device away from its host driver, so that a guest can have it.
 *
 * Uses the default driver for passthrough. `virNodeDeviceDetachFlags` can choose another one and is
 * spelled better. Not available on read-only connections.
 *
 * @param dev The node device to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.6.1
 */
int virNodeDeviceDettach(virNodeDevicePtr dev);

/**
 * Takes a device away from its host driver and binds it to a driver for passthrough.
 *
 * Devices marked as managed in a domain's definition need no such call. Fails when a guest uses the
 * device. `virNodeDeviceReAttach` undoes it. Not available on read-only connections.
 *
 * @param dev The node device to act on.
 * @param driverName Driver to bind, such as `vfio`; NULL for the default.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 1.0.5
 */
int virNodeDeviceDetachFlags(virNodeDevicePtr dev, const char *driverName, unsigned int flags);

/**
 * Gives a device back to its host driver.
 *
 * Undoes `virNodeDeviceDetachFlags`. Fails when a guest uses the device. Not available on read-only
 * connections.
 *
 * @param dev The node device to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.6.1
 */
int virNodeDeviceReAttach(virNodeDevicePtr dev);

/**
 * Resets a device to a clean state before or after a guest uses it.
 *
 * The device must be detached from its host driver. Where the device itself cannot be reset,
 * resetting its bus is tried if nothing else on it is in use. Not available on read-only
 * connections.
 *
 * @param dev The node device to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.6.1
 */
int virNodeDeviceReset(virNodeDevicePtr dev);

/**
 * Creates a device on the host, such as a virtual Fibre Channel port or a mediated device.
 *
 * The device lasts until it is destroyed or the host reboots. Not available on read-only
 * connections.
 *
 * @param conn The connection to act on.
 * @param xmlDesc Description of the device, as a `device` element.
 * @param flags Combination of `NodeDeviceCreateXMLFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.6.3
 */
virNodeDevicePtr virNodeDeviceCreateXML(virConnectPtr conn,
                                        const char *xmlDesc,
                                        unsigned int flags);

/**
 * Removes a device that was created on the host.
 *
 * Only virtual devices can be removed. A stored definition stays, and the device becomes inactive.
 * Not available on read-only connections.
 *
 * @param dev The node device to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.6.3
 */
int virNodeDeviceDestroy(virNodeDevicePtr dev);

/**
 * Stores the definition of a device, without creating it.
 *
 * Works for mediated devices. `virNodeDeviceCreate` brings it into being. Not available on
 * read-only connections.
 *
 * @param conn The connection to act on.
 * @param xmlDesc Description of the device, as a `device` element.
 * @param flags Combination of `NodeDeviceDefineXMLFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 7.3.0
 */
virNodeDevicePtr virNodeDeviceDefineXML(virConnectPtr conn,
                                        const char *xmlDesc,
                                        unsigned int flags);

/**
 * Removes the stored definition of a device.
 *
 * An active device stays until it is destroyed. Not available on read-only connections.
 *
 * @param dev The node device to act on.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 7.3.0
 */
int virNodeDeviceUndefine(virNodeDevicePtr dev, unsigned int flags);

/**
 * Creates a device from its stored definition.
 *
 * Fails with `VIR_ERR_OPERATION_INVALID` when it is active already. Not available on read-only
 * connections.
 *
 * @param dev The node device to act on.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 7.3.0
 */
int virNodeDeviceCreate(virNodeDevicePtr dev, unsigned int flags);

/**
 * Sets whether a defined device is created when the host boots or its parent appears.
 *
 * The device must be persistent. Not available on read-only connections.
 *
 * @param dev The node device to act on.
 * @param autostart 1 to create it automatically, 0 to leave it.
 * @return 0 on success, -1 on failure.
 * @since 7.8.0
 */
int virNodeDeviceSetAutostart(virNodeDevicePtr dev, int autostart);

/**
 * Tells whether a defined device is created when the host boots or its parent appears.
 *
 * @param dev The node device to act on.
 * @param autostart Receives 1 if it is created automatically, 0 if not.
 * @return 0 on success, -1 on failure.
 * @since 7.8.0
 */
int virNodeDeviceGetAutostart(virNodeDevicePtr dev, int *autostart);

/**
 * Tells whether a device has a stored definition.
 *
 * @param dev The node device to act on.
 * @return 1 for yes, 0 for no, -1 on failure.
 * @since 7.8.0
 */
int virNodeDeviceIsPersistent(virNodeDevicePtr dev);

/**
 * Tells whether a device is present on the host now.
 *
 * @param dev The node device to act on.
 * @return 1 for yes, 0 for no, -1 on failure.
 * @since 7.8.0
 */
int virNodeDeviceIsActive(virNodeDevicePtr dev);

/**
 * Changes a host device, its stored definition or both.
 *
 * Works for mediated devices; what identifies a device cannot change. Not available on read-only
 * connections.
 *
 * @param dev The node device to act on.
 * @param xmlDesc New description of the device, as a `device` element.
 * @param flags Combination of `NodeDeviceUpdateFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 10.1.0
 */
int virNodeDeviceUpdate(virNodeDevicePtr dev, const char *xmlDesc, unsigned int flags);

/**
 * Subscribes to events about one host device or all of them.
 *
 * Needs a running event loop. The handle given to the callback is valid during the call only; use
 * `virNodeDeviceRef` to keep it.
 *
 * @param conn The connection to act on.
 * @param dev The device of interest; NULL for all.
 * @param eventID Kind of event.
 * @param cb Callback of the type that goes with the event.
 * @param opaque Handed back to the callback as it is.
 * @param freecb Called once to free the opaque pointer when it is no longer needed.
 * @return ID of the subscription, for `virConnectNodeDeviceEventDeregisterAny`; -1 with an error.
 * @since 2.2.0
 */
int virConnectNodeDeviceEventRegisterAny(virConnectPtr conn,
                                         virNodeDevicePtr dev,
                                         int eventID,
                                         virConnectNodeDeviceEventGenericCallback cb,
                                         void *opaque,
                                         virFreeCallback freecb);

/**
 * Ends a subscription to events about host devices.
 *
 * The release function given at registration is called.
 *
 * @param conn The connection to act on.
 * @param callbackID ID of the subscription.
 * @return 0 on success, -1 on failure.
 * @since 2.2.0
 */
int virConnectNodeDeviceEventDeregisterAny(virConnectPtr conn, int callbackID);

#endif /* LIBVIRT_NODEDEV_H */
