/* Generated from api-spec by `cargo xtask generate`. Do not edit.
 *
 * libvirt-secret.h: secrets.
 */
#ifndef LIBVIRT_SECRET_H
# define LIBVIRT_SECRET_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include libvirt/libvirt.h instead"
# endif

/**
 * A stored password or key that hypervisor and storage drivers use in place of the user, such as
 * for encrypted images, Ceph or iSCSI.
 *
 * It is identified by a UUID, and by the pair of its usage type and usage ID. Secrets are always
 * defined from XML first; the value is set afterwards and never shown in XML.
 */
typedef struct _virSecret virSecret;
/** Pointer to a `virSecret`. */
typedef virSecret *virSecretPtr;

/** What a secret is for, and thereby what its usage ID means. */
typedef enum {
    /** Nothing in particular; the usage ID is empty. @since 0.7.1 */
    VIR_SECRET_USAGE_TYPE_NONE = 0,
    /** Unlocks an encrypted volume; the usage ID is its path. @since 0.7.1 */
    VIR_SECRET_USAGE_TYPE_VOLUME = 1,
    /** Authenticates with Ceph; the usage ID is a name of one's choice. @since 0.9.7 */
    VIR_SECRET_USAGE_TYPE_CEPH = 2,
    /** Authenticates with an iSCSI target; the usage ID is a name of one's choice. @since 1.0.4 */
    VIR_SECRET_USAGE_TYPE_ISCSI = 3,
    /** Unlocks a TLS private key; the usage ID is a name of one's choice. @since 2.3.0 */
    VIR_SECRET_USAGE_TYPE_TLS = 4,
    /**
     * Encrypts the state of an emulated TPM; the usage ID is a name of one's choice.
     *
     * @since 5.6.0
     */
    VIR_SECRET_USAGE_TYPE_VTPM = 5
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_SECRET_USAGE_TYPE_LAST
# endif
} virSecretUsageType;

/**
 * Filters for listing secrets.
 *
 * The bits come in opposite pairs; a pair with none or both of its bits set filters nothing.
 */
typedef enum {
    /** Secrets kept in memory only. @since 0.10.2 */
    VIR_CONNECT_LIST_SECRETS_EPHEMERAL = 1,
    /** Secrets kept on disk. @since 0.10.2 */
    VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL = 1 << 1,
    /** Secrets whose value is not given out. @since 0.10.2 */
    VIR_CONNECT_LIST_SECRETS_PRIVATE = 1 << 2,
    /** Secrets whose value may be read back. @since 0.10.2 */
    VIR_CONNECT_LIST_SECRETS_NO_PRIVATE = 1 << 3
} virConnectListAllSecretsFlags;

/** Options for defining a secret. */
typedef enum {
    /** Check the XML against the schema first. @since 7.7.0 */
    VIR_SECRET_DEFINE_VALIDATE = 1
} virSecretDefineFlags;

/** Kinds of secret events one can register for. Each kind has a callback type of its own. */
typedef enum {
    /** Lifecycle changes, told to a `virConnectSecretEventLifecycleCallback`. @since 3.0.0 */
    VIR_SECRET_EVENT_ID_LIFECYCLE = 0,
    /** A value was set, told to a `virConnectSecretEventGenericCallback`. @since 3.0.0 */
    VIR_SECRET_EVENT_ID_VALUE_CHANGED = 1
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_SECRET_EVENT_ID_LAST
# endif
} virSecretEventID;

/** What happened to a secret, as told by a lifecycle event. */
typedef enum {
    /** The secret was defined or redefined. @since 3.0.0 */
    VIR_SECRET_EVENT_DEFINED = 0,
    /** The secret was removed. @since 3.0.0 */
    VIR_SECRET_EVENT_UNDEFINED = 1
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_SECRET_EVENT_LAST
# endif
} virSecretEventLifecycleType;

/**
 * Is told about an event that carries nothing but the secret, and stands for any secret event's
 * callback when registering.
 *
 * @param conn The connection to act on.
 * @param secret The secret to act on.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectSecretEventGenericCallback)(virConnectPtr conn,
                                                     virSecretPtr secret,
                                                     void *opaque);

/**
 * Is told that a secret was defined or undefined.
 *
 * Both handles are lent for the time of the call; take a reference to keep one.
 *
 * @param conn The connection to act on.
 * @param secret The secret to act on.
 * @param event What happened.
 * @param detail Closer reason; always 0 for now.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectSecretEventLifecycleCallback)(virConnectPtr conn,
                                                       virSecretPtr secret,
                                                       int event,
                                                       int detail,
                                                       void *opaque);

/** Casts the callback of any secret event to the type that registration takes. */
# define VIR_SECRET_EVENT_CALLBACK(cb) ((virConnectSecretEventGenericCallback)(void (*)(void))(cb))

/**
 * Gives the connection a secret handle belongs to.
 *
 * The reference count of the connection stays as it is: do not close what is returned.
 *
 * @param secret The secret to act on.
 * @return A borrowed reference, not to be freed, or NULL on failure.
 * @since 0.7.1
 */
virConnectPtr virSecretGetConnect(virSecretPtr secret);

/**
 * Counts the secrets that are defined.
 *
 * @param conn The connection to act on.
 * @return How many there are, or -1 on failure.
 * @since 0.7.1
 */
int virConnectNumOfSecrets(virConnectPtr conn);

/**
 * Lists the UUIDs of the defined secrets, as text.
 *
 * The number can change between counting and listing: prefer `virConnectListAllSecrets`. The caller
 * frees every UUID.
 *
 * @param conn The connection to act on.
 * @param uuids Array that receives the UUIDs.
 * @param maxuuids Room in `uuids`, in elements.
 * @return How many there are, or -1 on failure.
 * @since 0.7.1
 * @deprecated use virConnectListAllSecrets
 */
int virConnectListSecrets(virConnectPtr conn, char **uuids, int maxuuids);

/**
 * Lists secrets with handles to all of them.
 *
 * Without flags nothing is filtered out. The caller frees each handle and the array, which ends
 * with a NULL that is not counted.
 *
 * @param conn The connection to act on.
 * @param secrets Where to put the array of handles; NULL when only the number is wanted.
 * @param flags Combination of `ConnectListAllSecretsFlags` values.
 * @return How many there are, or -1 on failure.
 * @since 0.10.2
 */
int virConnectListAllSecrets(virConnectPtr conn, virSecretPtr **secrets, unsigned int flags);

/**
 * Finds a secret by its UUID, given as bytes. Fails with `VIR_ERR_NO_SECRET` when there is none.
 *
 * @param conn The connection to act on.
 * @param uuid UUID of the secret.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.7.1
 */
virSecretPtr virSecretLookupByUUID(virConnectPtr conn, const unsigned char *uuid);

/**
 * Finds a secret by its UUID, given as text.
 *
 * Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID, with `VIR_ERR_NO_SECRET` when no
 * secret has it.
 *
 * @param conn The connection to act on.
 * @param uuid UUID in hexadecimal, with or without hyphens.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.7.1
 */
virSecretPtr virSecretLookupByUUIDString(virConnectPtr conn, const char *uuid);

/**
 * Finds a secret by what it is used for.
 *
 * At most one secret exists for a usage type and ID. Fails with `VIR_ERR_NO_SECRET` when there is
 * none.
 *
 * @param conn The connection to act on.
 * @param usageType What it is for.
 * @param usageID Which volume, server or name, as the usage type demands.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.7.1
 */
virSecretPtr virSecretLookupByUsage(virConnectPtr conn, int usageType, const char *usageID);

/**
 * Defines a secret, or changes the attributes of one that exists.
 *
 * The value is kept when the UUID names an existing secret; a new one has no value until
 * `virSecretSetValue`. Without a UUID in the XML one is generated. Usage type and ID of an existing
 * secret cannot change, nor can one that is private become public.
 *
 * @param conn The connection to act on.
 * @param xml Document whose root is `<secret>`.
 * @param flags Combination of `SecretDefineFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.7.1
 */
virSecretPtr virSecretDefineXML(virConnectPtr conn, const char *xml, unsigned int flags);

/**
 * Gives the UUID of a secret as bytes.
 *
 * @param secret The secret to act on.
 * @param buf Receives `VIR_UUID_BUFLEN` bytes.
 * @return 0 on success, -1 on failure.
 * @since 0.7.1
 */
int virSecretGetUUID(virSecretPtr secret, unsigned char *buf);

/**
 * Gives the UUID of a secret as text.
 *
 * @param secret The secret to act on.
 * @param buf Receives hexadecimal text with hyphens and a closing zero byte.
 * @return 0 on success, -1 on failure.
 * @since 0.7.1
 */
int virSecretGetUUIDString(virSecretPtr secret, char *buf);

/**
 * Tells what a secret is for.
 *
 * @param secret The secret to act on.
 * @return The value; -1 or 0 on failure.
 * @since 0.7.1
 */
int virSecretGetUsageType(virSecretPtr secret);

/**
 * Gives the name of what a secret is used with, such as the path of a volume.
 *
 * @param secret The secret to act on.
 * @return The usage ID, valid as long as the handle is; empty for secrets without a usage.
 * @since 0.7.1
 */
const char *virSecretGetUsageID(virSecretPtr secret);

/**
 * Describes a secret's attributes as XML, without its value. The caller frees the text.
 *
 * @param secret The secret to act on.
 * @param flags Reserved; pass 0.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.7.1
 */
char *virSecretGetXMLDesc(virSecretPtr secret, unsigned int flags);

/**
 * Sets the value of a secret, replacing what was there.
 *
 * Needs a connection that is not read-only. Unless the secret is ephemeral, the value is also
 * written to disk.
 *
 * @param secret The secret to act on.
 * @param value The bytes of the value, which may contain zeros; at most 65536.
 * @param value_size Number of elements in `value`.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.7.1
 */
int virSecretSetValue(virSecretPtr secret,
                      const unsigned char *value,
                      size_t value_size,
                      unsigned int flags);

/**
 * Reads the value of a secret.
 *
 * Needs a connection that is not read-only. Fails with `VIR_ERR_INVALID_SECRET` for private
 * secrets, and with `VIR_ERR_NO_SECRET` when no value has been set. Callers should wipe the memory
 * before they free it.
 *
 * @param secret The secret to act on.
 * @param value_size Receives the number of bytes.
 * @param flags Reserved; pass 0.
 * @return The bytes of the value, to be freed by the caller.
 * @since 0.7.1
 */
unsigned char *virSecretGetValue(virSecretPtr secret, size_t *value_size, unsigned int flags);

/**
 * Removes a secret together with its value.
 *
 * What still needs it fails the next time. The handle stays valid and has to be freed.
 *
 * @param secret The secret to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.7.1
 */
int virSecretUndefine(virSecretPtr secret);

/**
 * Adds a reference to a secret handle. Each reference needs a `virSecretFree` of its own.
 *
 * @param secret The secret to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.7.1
 */
int virSecretRef(virSecretPtr secret);

/**
 * Gives back a reference to a secret handle.
 *
 * The secret itself is not touched; with the last reference the handle becomes invalid.
 *
 * @param secret The secret to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.7.1
 */
int virSecretFree(virSecretPtr secret);

/**
 * Registers a callback for one kind of secret event.
 *
 * An event loop has to be registered before the connection is opened, and has to run, or nothing is
 * delivered.
 *
 * @param conn The connection to act on.
 * @param secret Secret to watch; NULL for all of them.
 * @param eventID Kind of event.
 * @param cb Function to call, of the type that belongs to the event, cast to the generic type.
 * @param opaque Handed back to the callback as it is.
 * @param freecb Called once to free the opaque pointer when it is no longer needed.
 * @return Callback ID (0 or more) to hand to `virConnectSecretEventDeregisterAny`; -1 on failure.
 * @since 3.0.0
 */
int virConnectSecretEventRegisterAny(virConnectPtr conn,
                                     virSecretPtr secret,
                                     int eventID,
                                     virConnectSecretEventGenericCallback cb,
                                     void *opaque,
                                     virFreeCallback freecb);

/**
 * Removes a secret event callback.
 *
 * The release function given at registration runs afterwards, perhaps not before the event loop's
 * next turn.
 *
 * @param conn The connection to act on.
 * @param callbackID Number that the registration returned.
 * @return 0 on success, -1 on failure.
 * @since 3.0.0
 */
int virConnectSecretEventDeregisterAny(virConnectPtr conn, int callbackID);

#endif /* LIBVIRT_SECRET_H */
