/* Generated from api-spec by `cargo xtask generate`. Do not edit.
 *
 * libvirt-host.h: connections and hosts.
 */
#ifndef LIBVIRT_HOST_H
# define LIBVIRT_HOST_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include libvirt/libvirt.h instead"
# endif

/**
 * A session with a hypervisor's management driver, local or on another host. Everything else is
 * found through it. The handle is counted by reference: `virConnectRef` adds one, `virConnectClose`
 * drops one, and the session ends with the last.
 */
typedef struct _virConnect virConnect;
/** Pointer to a `virConnect`. */
typedef virConnect *virConnectPtr;

/**
 * A channel for bulk data between the caller and a call that works with data, such as an upload, a
 * screenshot or a console.
 *
 * It is created empty, tied to one such call, and then written to or read from. It ends with
 * `virStreamFinish` or `virStreamAbort`, and cannot be used again after that.
 */
typedef struct _virStream virStream;
/** Pointer to a `virStream`. */
typedef virStream *virStreamPtr;

/**
 * Size of a buffer for a security model's domain of interpretation, including the final NUL.
 *
 * @since 0.6.1
 */
# define VIR_SECURITY_DOI_BUFLEN (256 + 1)

/** Size of a buffer for a security label, including the final NUL. @since 0.6.1 */
# define VIR_SECURITY_LABEL_BUFLEN (4096 + 1)

/** Size of a buffer for the name of a security model, including the final NUL. @since 0.6.1 */
# define VIR_SECURITY_MODEL_BUFLEN (256 + 1)

/** Size of a buffer for a UUID as text, including the final NUL. @since 0.2.0 */
# define VIR_UUID_STRING_BUFLEN (36+1)

/** Size of a UUID as raw bytes. @since 0.2.0 */
# define VIR_UUID_BUFLEN (16)

/** Size of the buffer for the name of a memory figure, including the final NUL. @since 0.9.3 */
# define VIR_NODE_MEMORY_STATS_FIELD_LENGTH 80

/** Size of the buffer for the name of a CPU figure, including the final NUL. @since 0.9.3 */
# define VIR_NODE_CPU_STATS_FIELD_LENGTH 80

/** How a connection is opened. */
typedef enum {
    /**
     * Opens for reading only; calls that change something fail with `VIR_ERR_OPERATION_DENIED`.
     *
     * @since 0.4.1
     */
    VIR_CONNECT_RO = 1,
    /** Takes the URI as it is, without looking up aliases in the configuration. @since 0.9.7 */
    VIR_CONNECT_NO_ALIASES = 1 << 1
} virConnectFlags;

/** Kinds of information that authentication may ask for. */
typedef enum {
    /** Name of the user to act as. @since 0.4.1 */
    VIR_CRED_USERNAME = 1,
    /** Name of the user who proves an identity. @since 0.4.1 */
    VIR_CRED_AUTHNAME = 2,
    /** Preferred languages as RFC 1766 tags, separated by commas. @since 0.4.1 */
    VIR_CRED_LANGUAGE = 3,
    /** A nonce made up by the client. @since 0.4.1 */
    VIR_CRED_CNONCE = 4,
    /** A secret passphrase. @since 0.4.1 */
    VIR_CRED_PASSPHRASE = 5,
    /** Answer to a challenge that may be visible while typed. @since 0.4.1 */
    VIR_CRED_ECHOPROMPT = 6,
    /** Answer to a challenge that must stay hidden while typed. @since 0.4.1 */
    VIR_CRED_NOECHOPROMPT = 7,
    /** The realm to authenticate in. @since 0.4.1 */
    VIR_CRED_REALM = 8,
    /** A credential handled outside, as by an agent; nothing is to be typed. @since 0.4.1 */
    VIR_CRED_EXTERNAL = 9
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_CRED_LAST
# endif
} virConnectCredentialType;

/** How a CPU description relates to the CPU at hand. */
typedef enum {
    /** The comparison failed. @since 0.7.5 */
    VIR_CPU_COMPARE_ERROR = -1,
    /** The description asks for something the CPU lacks. @since 0.7.5 */
    VIR_CPU_COMPARE_INCOMPATIBLE = 0,
    /** Both offer exactly the same. @since 0.7.5 */
    VIR_CPU_COMPARE_IDENTICAL = 1,
    /** The CPU offers all of it and more. @since 0.7.5 */
    VIR_CPU_COMPARE_SUPERSET = 2
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_CPU_COMPARE_LAST
# endif
} virCPUCompareResult;

/** How CPU descriptions are compared. */
typedef enum {
    /**
     * Turns an incompatible result into the error `VIR_ERR_CPU_INCOMPATIBLE`, which names what is
     * missing.
     *
     * @since 1.2.6
     */
    VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE = 1,
    /** Checks the description against the schema first. @since 6.9.0 */
    VIR_CONNECT_COMPARE_CPU_VALIDATE_XML = 1 << 1
} virConnectCompareCPUFlags;

/** How a common CPU description is put together. */
typedef enum {
    /** Lists all features, those implied by the CPU model too. @since 1.1.2 */
    VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES = 1,
    /** Leaves out features that prevent migration. @since 1.2.14 */
    VIR_CONNECT_BASELINE_CPU_MIGRATABLE = 1 << 1,
    /** Considers the given CPUs only, not what this host can run. @since after 11.3.0 */
    VIR_CONNECT_BASELINE_CPU_IGNORE_HOST = 1 << 2
} virConnectBaselineCPUFlags;

/** How the hypervisor's abilities are described. */
typedef enum {
    /** Lists features that are being phased out as disabled in the host model CPU. @since 11.0.0 */
    VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES = 1,
    /**
     * Lists all features of the host model CPU, those implied by its model too.
     *
     * @since after 11.3.0
     */
    VIR_CONNECT_GET_DOMAIN_CAPABILITIES_EXPAND_CPU_FEATURES = 1 << 1,
    /** Adds the CPU features that the hypervisor can offer. @since after 11.3.0 */
    VIR_CONNECT_GET_DOMAIN_CAPABILITIES_SUPPORTED_CPU_FEATURES = 1 << 2
} virConnectGetDomainCapabilitiesFlags;

/** How deep a host sleeps. */
typedef enum {
    /** Suspend to RAM (ACPI S3). @since 0.9.8 */
    VIR_NODE_SUSPEND_TARGET_MEM = 0,
    /** Suspend to disk (ACPI S4). @since 0.9.8 */
    VIR_NODE_SUSPEND_TARGET_DISK = 1,
    /** Suspend to RAM with a copy on disk, for the case that power fails. @since 0.9.8 */
    VIR_NODE_SUSPEND_TARGET_HYBRID = 2
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_NODE_SUSPEND_TARGET_LAST
# endif
} virNodeSuspendTarget;

/** Stands for the sum of all CPUs. */
typedef enum {
    /** All CPUs together. @since 0.9.3 */
    VIR_NODE_CPU_STATS_ALL_CPUS = -1
} virNodeGetCPUStatsAllCPUs;

/** Stands for the sum of all NUMA nodes. */
typedef enum {
    /** All NUMA nodes together. @since 0.9.3 */
    VIR_NODE_MEMORY_STATS_ALL_CELLS = -1
} virNodeGetMemoryStatsAllCells;

/** How the numbers of huge pages are meant. */
typedef enum {
    /** Adds the pages to those in the pool. @since 1.2.9 */
    VIR_NODE_ALLOC_PAGES_ADD = 0,
    /** Sets the size of the pool, which may free pages. @since 1.2.9 */
    VIR_NODE_ALLOC_PAGES_SET = 1
} virNodeAllocPagesFlags;

typedef struct _virSecurityModel virSecurityModel;
/** Pointer to a `virSecurityModel`. */
typedef virSecurityModel *virSecurityModelPtr;

typedef struct _virConnectCredential virConnectCredential;
/** Pointer to a `virConnectCredential`. */
typedef virConnectCredential *virConnectCredentialPtr;

typedef struct _virConnectAuth virConnectAuth;
/** Pointer to a `virConnectAuth`. */
typedef virConnectAuth *virConnectAuthPtr;

typedef struct _virNodeInfo virNodeInfo;
/** Pointer to a `virNodeInfo`. */
typedef virNodeInfo *virNodeInfoPtr;

typedef struct _virNodeCPUStats virNodeCPUStats;
/** Pointer to a `virNodeCPUStats`. */
typedef virNodeCPUStats *virNodeCPUStatsPtr;

typedef struct _virNodeMemoryStats virNodeMemoryStats;
/** Pointer to a `virNodeMemoryStats`. */
typedef virNodeMemoryStats *virNodeMemoryStatsPtr;

typedef struct _virSecurityLabel virSecurityLabel;
/** Pointer to a `virSecurityLabel`. */
typedef virSecurityLabel *virSecurityLabelPtr;

/**
 * Collects the credentials that authentication asks for.
 *
 * Fills `result` and `resultlen` of every entry. Returns 0 when all of them are filled and -1 to
 * give up.
 *
 * @param cred What is asked for; the answers go in the same place.
 * @param ncred Number of elements in `cred`.
 * @param cbdata Handed back to the callback as it is.
 * @return 0 on success, -1 on failure.
 */
typedef int (*virConnectAuthCallbackPtr)(virConnectCredentialPtr cred,
                                         unsigned int ncred,
                                         void *cbdata);

/**
 * Reports that a connection was lost.
 *
 * @param conn The connection to act on.
 * @param reason Why it was lost.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectCloseFunc)(virConnectPtr conn, int reason, void *opaque);

/** The security model a host uses to confine domains. */
struct _virSecurityModel {
    /** Name of the model, such as `selinux`; empty when none is in use. */
    char model[VIR_SECURITY_MODEL_BUFLEN];
    /** Domain of interpretation of its labels. */
    char doi[VIR_SECURITY_DOI_BUFLEN];
};

/** One piece of information that authentication asks for. */
struct _virConnectCredential {
    /** What is asked for. */
    int type;
    /** Text to show to the user. */
    const char *prompt;
    /** Further text of the challenge; may be NULL. */
    const char *challenge;
    /** Answer to assume when none is given; may be NULL. */
    const char *defresult;
    /** The answer, allocated by the callback; freed by the library. */
    char *result;
    /** Length of the answer, in bytes. */
    unsigned int resultlen;
};

/** Which credentials a client can supply, and how. */
struct _virConnectAuth {
    /** Kinds of credentials the callback understands. */
    int *credtype;
    /** Number of those kinds. */
    unsigned int ncredtype;
    /** Called to collect credentials. */
    virConnectAuthCallbackPtr cb;
    /** Handed to the callback unchanged. */
    void *cbdata;
};

/** Basic facts about a host. */
struct _virNodeInfo {
    /** CPU model or architecture, such as `x86_64`. */
    char model[32];
    /** Size of the memory, in KiB. */
    unsigned long memory;
    /** Number of CPUs that are active. */
    unsigned int cpus;
    /** CPU frequency to expect, in MHz; 0 when unknown. */
    unsigned int mhz;
    /** Number of NUMA nodes; 1 also for topologies too irregular to tell. */
    unsigned int nodes;
    /** CPU sockets per NUMA node. */
    unsigned int sockets;
    /** Cores per socket. */
    unsigned int cores;
    /** Threads per core. */
    unsigned int threads;
};

/** One figure about the CPUs of a host. */
struct _virNodeCPUStats {
    /** Name of the figure, one of `VIR_NODE_CPU_STATS_*`. */
    char field[VIR_NODE_CPU_STATS_FIELD_LENGTH];
    /** The figure, in ns or percent. */
    unsigned long long value;
};

/** One figure about the memory of a host. */
struct _virNodeMemoryStats {
    /** Name of the figure, one of `VIR_NODE_MEMORY_STATS_*`. */
    char field[VIR_NODE_MEMORY_STATS_FIELD_LENGTH];
    /** The figure, in KiB. */
    unsigned long long value;
};

/** The label under which a mandatory access control system confines a domain. */
struct _virSecurityLabel {
    /** Label, ended by NUL; empty when the domain is inactive or not confined. */
    char label[VIR_SECURITY_LABEL_BUFLEN];
    /** Whether violations are blocked rather than only logged. */
    int enforcing;
};

/* Who a client is, as a proxy vouches for it. */

/** Name of the user on the client's system. @since 5.8.0 */
# define VIR_CONNECT_IDENTITY_USER_NAME "user-name"

/** Numeric user ID of the client's process. @since 5.8.0 */
# define VIR_CONNECT_IDENTITY_UNIX_USER_ID "unix-user-id"

/** Name of the group on the client's system. @since 5.8.0 */
# define VIR_CONNECT_IDENTITY_GROUP_NAME "group-name"

/** Numeric group ID of the client's process. @since 5.8.0 */
# define VIR_CONNECT_IDENTITY_UNIX_GROUP_ID "unix-group-id"

/** Process ID of the client. @since 5.8.0 */
# define VIR_CONNECT_IDENTITY_PROCESS_ID "process-id"

/** Start time of the client's process, in clock ticks since the host booted. @since 5.8.0 */
# define VIR_CONNECT_IDENTITY_PROCESS_TIME "process-time"

/** User name proved by SASL. @since 5.8.0 */
# define VIR_CONNECT_IDENTITY_SASL_USER_NAME "sasl-user-name"

/** Distinguished name in the client's TLS certificate. @since 5.8.0 */
# define VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME "x509-distinguished-name"

/** SELinux context of the client's process. @since 5.8.0 */
# define VIR_CONNECT_IDENTITY_SELINUX_CONTEXT "selinux-context"

/* Names of figures about a host's CPUs; times count from boot. */

/** Time spent in the kernel, in ns. @since 0.9.3 */
# define VIR_NODE_CPU_STATS_KERNEL "kernel"

/** Time spent in user processes, in ns. @since 0.9.3 */
# define VIR_NODE_CPU_STATS_USER "user"

/** Time spent idle, in ns. @since 0.9.3 */
# define VIR_NODE_CPU_STATS_IDLE "idle"

/** Time spent waiting for input or output, in ns. @since 0.9.3 */
# define VIR_NODE_CPU_STATS_IOWAIT "iowait"

/** Time spent in interrupt handlers, in ns. @since 1.2.2 */
# define VIR_NODE_CPU_STATS_INTR "intr"

/** Time spent running guests, in ns. @since after 11.3.0 */
# define VIR_NODE_CPU_STATS_GUEST "guest"

/**
 * Load at the moment, in percent of what all CPUs can do; from hypervisors that keep no times.
 *
 * @since 0.9.3
 */
# define VIR_NODE_CPU_STATS_UTILIZATION "utilization"

/* Names of figures about a host's memory. */

/** All memory there is, in KiB. @since 0.9.3 */
# define VIR_NODE_MEMORY_STATS_TOTAL "total"

/** Memory not in use, in KiB. @since 0.9.3 */
# define VIR_NODE_MEMORY_STATS_FREE "free"

/** Memory that new programs could get without swapping, in KiB. @since after 11.3.0 */
# define VIR_NODE_MEMORY_STATS_AVAILABLE "available"

/** Memory in buffers, in KiB; on Linux only for all NUMA nodes together. @since 0.9.3 */
# define VIR_NODE_MEMORY_STATS_BUFFERS "buffers"

/** Memory in caches, in KiB; on Linux only for all NUMA nodes together. @since 0.9.3 */
# define VIR_NODE_MEMORY_STATS_CACHED "cached"

/* Settings and counters of the host's sharing of equal memory pages (KSM on Linux). */

/** Pages scanned before each pause. @since 0.10.2 */
# define VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN "shm_pages_to_scan"

/** Length of the pause between scans, in ms. @since 0.10.2 */
# define VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS "shm_sleep_millisecs"

/** 1 to merge pages of different NUMA nodes, 0 to merge within each node only. @since 1.0.0 */
# define VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES "shm_merge_across_nodes"

/** Shared pages in use; read-only. @since 0.10.2 */
# define VIR_NODE_MEMORY_SHARED_PAGES_SHARED "shm_pages_shared"

/** Places that refer to a shared page, a measure of what is saved; read-only. @since 0.10.2 */
# define VIR_NODE_MEMORY_SHARED_PAGES_SHARING "shm_pages_sharing"

/** Pages that were checked and found to be unique; read-only. @since 0.10.2 */
# define VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED "shm_pages_unshared"

/** Pages that change too often to be considered; read-only. @since 0.10.2 */
# define VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE "shm_pages_volatile"

/** How often all candidates have been scanned; read-only. @since 0.10.2 */
# define VIR_NODE_MEMORY_SHARED_FULL_SCANS "shm_full_scans"

/* Facts about AMD SEV on a host, needed to start confidential guests. */

/** Platform Diffie-Hellman key, in base64. @since 4.5.0 */
# define VIR_NODE_SEV_PDH "pdh"

/** Certificate chain of the platform, in base64. @since 4.5.0 */
# define VIR_NODE_SEV_CERT_CHAIN "cert-chain"

/**
 * Unique ID of the first CPU, in base64, by which AMD's key server finds its certificate.
 *
 * @since 8.4.0
 */
# define VIR_NODE_SEV_CPU0_ID "cpu0-id"

/** Position of the bit in page table entries that marks encrypted pages. @since 4.5.0 */
# define VIR_NODE_SEV_CBITPOS "cbitpos"

/** Number of physical address bits a guest loses to encryption. @since 4.5.0 */
# define VIR_NODE_SEV_REDUCED_PHYS_BITS "reduced-phys-bits"

/** Most SEV guests that can run at a time. @since 8.0.0 */
# define VIR_NODE_SEV_MAX_GUESTS "max-guests"

/** Most SEV-ES guests that can run at a time. @since 8.0.0 */
# define VIR_NODE_SEV_MAX_ES_GUESTS "max-es-guests"

/**
 * Authentication that asks on the terminal, for programs that have no way of their own.
 *
 * @since 0.4.1
 */
VIR_EXPORT_VAR virConnectAuthPtr virConnectAuthPtrDefault;

/** How many CPUs a host with this topology can have, present or not. */
# define VIR_NODEINFO_MAXCPUS(nodeinfo) \
    ((nodeinfo).nodes * (nodeinfo).sockets * (nodeinfo).cores * (nodeinfo).threads)

/**
 * Tells the version of the library in use.
 *
 * Versions are encoded as major * 1,000,000 + minor * 1,000 + micro. Drivers no longer have
 * versions of their own, so both results are the same.
 *
 * @param libVer Receives the version of the library.
 * @param type Formerly the kind of driver asked about; ignored, NULL is fine.
 * @param typeVer Receives the same version; may be NULL.
 * @return 0 on success, -1 on failure.
 * @since 0.0.3
 */
int virGetVersion(unsigned long *libVer, const char *type, unsigned long *typeVer);

/**
 * Prepares the library for use.
 *
 * The functions that open connections do this themselves; threaded programs that set error handlers
 * or the event loop first call it before that. Repeated calls do no harm.
 *
 * @return 0 on success, -1 on failure.
 * @since 0.1.0
 */
int virInitialize(void);

/**
 * Opens a connection with full access.
 *
 * Without a URI the environment variable `LIBVIRT_DEFAULT_URI`, then the client configuration, then
 * a probe of the local drivers decides. Authentication that needs input fails here; use
 * `virConnectOpenAuth`. Fails with `VIR_ERR_NO_CONNECT` when no driver takes the URI. Release it
 * with `virConnectClose`.
 *
 * @param name Connection URI, such as `qemu:///system`; NULL for the default.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.0.3
 */
virConnectPtr virConnectOpen(const char *name);

/**
 * Opens a connection that can only look, not change anything.
 *
 * Calls that change something fail with `VIR_ERR_OPERATION_DENIED`, as do some that reveal secrets
 * or run programs. The URI is chosen as for `virConnectOpen`.
 *
 * @param name Connection URI; NULL for the default.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.0.3
 */
virConnectPtr virConnectOpenReadOnly(const char *name);

/**
 * Opens a connection, asking for credentials by callback where the server wants them.
 *
 * Access is full unless `flags` holds `VIR_CONNECT_RO`. Credentials in the URI's authentication
 * file are used before the callback is asked. Fails with `VIR_ERR_AUTH_FAILED` when authentication
 * does not succeed.
 *
 * @param name Connection URI; NULL for the default.
 * @param auth How to get credentials; NULL when none can be supplied.
 * @param flags Combination of `ConnectFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.4.0
 */
virConnectPtr virConnectOpenAuth(const char *name, virConnectAuthPtr auth, unsigned int flags);

/**
 * Adds a reference to a connection.
 *
 * Each one needs a `virConnectClose` of its own.
 *
 * @param conn The connection to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.6.0
 */
int virConnectRef(virConnectPtr conn);

/**
 * Drops a reference to a connection and ends the session with the last one.
 *
 * Handles of domains and other objects hold references too, so the session lives on while any of
 * them is left.
 *
 * @param conn The connection to act on.
 * @return References that remain; 0 when the session has ended.
 * @since 0.0.3
 */
int virConnectClose(virConnectPtr conn);

/**
 * Replaces the identity under which the server judges a connection's calls.
 *
 * Meant for proxies that act for clients of their own. The server accepts it from trusted, fully
 * authorised callers only. Not available on read-only connections.
 *
 * @param conn The connection to act on.
 * @param params The new identity; items left out are unset.
 * @param nparams Number of elements in `params`.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 5.8.0
 */
int virConnectSetIdentity(virConnectPtr conn,
                          virTypedParameterPtr params,
                          int nparams,
                          unsigned int flags);

/**
 * Tells the name of the hypervisor driver behind a connection, such as `QEMU`.
 *
 * @param conn The connection to act on.
 * @return Name of the driver; belongs to the connection, not to be freed.
 * @since 0.0.3
 */
const char *virConnectGetType(virConnectPtr conn);

/**
 * Tells the version of the hypervisor that runs the domains.
 *
 * Encoded as major * 1,000,000 + minor * 1,000 + micro. Some drivers can only tell with sufficient
 * privileges.
 *
 * @param conn The connection to act on.
 * @param hvVer Receives the version; 0 when the driver cannot find out.
 * @return 0 on success, -1 on failure.
 * @since 0.0.3
 */
int virConnectGetVersion(virConnectPtr conn, unsigned long *hvVer);

/**
 * Tells the version of the library on the side of the server.
 *
 * Encoded as major * 1,000,000 + minor * 1,000 + micro.
 *
 * @param conn The connection to act on.
 * @param libVer Receives the version.
 * @return 0 on success, -1 on failure.
 * @since 0.7.3
 */
int virConnectGetLibVersion(virConnectPtr conn, unsigned long *libVer);

/**
 * Tells the name of the host that runs the hypervisor.
 *
 * For remote connections that is the server's name, as seen by itself.
 *
 * @param conn The connection to act on.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.3.0
 */
char *virConnectGetHostname(virConnectPtr conn);

/**
 * Tells the URI a connection was opened with.
 *
 * Where a default or an alias was used, this is what came of it.
 *
 * @param conn The connection to act on.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.3.0
 */
char *virConnectGetURI(virConnectPtr conn);

/**
 * Describes the host's firmware, board and memory modules, as XML in the layout of SMBIOS.
 *
 * Fails with `VIR_ERR_NO_SUPPORT` where the host has no such information.
 *
 * @param conn The connection to act on.
 * @param flags Reserved; pass 0.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.8.8
 */
char *virConnectGetSysinfo(virConnectPtr conn, unsigned int flags);

/**
 * Sets how often the other side is asked for a sign of life.
 *
 * After `count` questions in a row without any answer the connection counts as lost. Needs a
 * running event loop. Connections that go to no server do not need it and `virConnectIsAlive`
 * serves them.
 *
 * @param conn The connection to act on.
 * @param interval Silence after which a message is sent, in seconds; 0 or less switches keepalive
 *   off.
 * @param count Messages that may stay unanswered; 0 means the first silent interval ends the
 *   connection.
 * @return 0 when set, 1 when the other side cannot do keepalive, -1 with an error.
 * @since 0.9.8
 */
int virConnectSetKeepAlive(virConnectPtr conn, int interval, unsigned int count);

/**
 * Registers a callback for the loss of a connection.
 *
 * Only one callback can be registered at a time. Needs a running event loop. It is called once at
 * most, with the reason, and must not close the connection itself.
 *
 * @param conn The connection to act on.
 * @param cb Called when the connection is lost.
 * @param opaque Handed back to the callback as it is.
 * @param freecb Called once to free the opaque pointer when it is no longer needed.
 * @return 0 on success, -1 on failure.
 * @since 0.10.0
 */
int virConnectRegisterCloseCallback(virConnectPtr conn,
                                    virConnectCloseFunc cb,
                                    void *opaque,
                                    virFreeCallback freecb);

/**
 * Removes the callback for the loss of a connection.
 *
 * The release function given at registration is called. Fails when `cb` is not the callback in
 * place.
 *
 * @param conn The connection to act on.
 * @param cb The callback that was registered.
 * @return 0 on success, -1 on failure.
 * @since 0.10.0
 */
int virConnectUnregisterCloseCallback(virConnectPtr conn, virConnectCloseFunc cb);

/**
 * Tells how many virtual CPUs a domain may have at most.
 *
 * Specific limits of machine types are in `virConnectGetDomainCapabilities`.
 *
 * @param conn The connection to act on.
 * @param type Kind of virtualisation, such as `kvm`; NULL for the driver's default.
 * @return The greatest number of virtual CPUs.
 * @since 0.2.1
 */
int virConnectGetMaxVcpus(virConnectPtr conn, const char *type);

/**
 * Describes what the host and its hypervisor can do, as XML.
 *
 * Covers CPU, NUMA topology, security models and the kinds of guests that can run.
 *
 * @param conn The connection to act on.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.2.1
 */
char *virConnectGetCapabilities(virConnectPtr conn);

/**
 * Tells whether the connection's traffic is encrypted.
 *
 * @param conn The connection to act on.
 * @return 1 for yes, 0 for no, -1 on failure.
 * @since 0.7.3
 */
int virConnectIsEncrypted(virConnectPtr conn);

/**
 * Tells whether the connection is safe from eavesdropping.
 *
 * That is so for encrypted traffic and for channels that do not leave the host, such as UNIX
 * sockets.
 *
 * @param conn The connection to act on.
 * @return 1 for yes, 0 for no, -1 on failure.
 * @since 0.7.3
 */
int virConnectIsSecure(virConnectPtr conn);

/**
 * Tells whether the connection still works.
 *
 * A remote connection counts as dead once it is closed or keepalive has failed; nothing is sent to
 * find out.
 *
 * @param conn The connection to act on.
 * @return 1 for yes, 0 for no, -1 on failure.
 * @since 0.9.8
 */
int virConnectIsAlive(virConnectPtr conn);

/**
 * Compares a CPU description with the host's CPU.
 *
 * The abilities of the hypervisor are not considered; `virConnectCompareHypervisorCPU` considers
 * them too.
 *
 * @param conn The connection to act on.
 * @param xmlDesc CPU description, as a `cpu` element of host or guest, or whole capabilities.
 * @param flags Combination of `ConnectCompareCPUFlags` values.
 * @return Result of the comparison, a value of `virCPUCompareResult`; -1 is an error.
 * @since 0.7.5
 */
int virConnectCompareCPU(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/**
 * Compares a CPU description with what the hypervisor can offer on this host.
 *
 * Arguments that are NULL stand for the hypervisor's defaults. Not available on read-only
 * connections.
 *
 * @param conn The connection to act on.
 * @param emulator Path of the emulator binary, or NULL.
 * @param arch CPU architecture, such as `x86_64`, or NULL.
 * @param machine Machine type, such as `q35`, or NULL.
 * @param virttype Kind of virtualisation, such as `kvm`, or NULL.
 * @param xmlCPU CPU description, as a `cpu` element.
 * @param flags Combination of `ConnectCompareCPUFlags` values.
 * @return Result of the comparison, a value of `virCPUCompareResult`; -1 is an error.
 * @since 4.4.0
 */
int virConnectCompareHypervisorCPU(virConnectPtr conn,
                                   const char *emulator,
                                   const char *arch,
                                   const char *machine,
                                   const char *virttype,
                                   const char *xmlCPU,
                                   unsigned int flags);

/**
 * Lists the CPU models known for an architecture.
 *
 * The hypervisor may be unable to run some of them on this host. An empty list means that any name
 * is accepted.
 *
 * @param conn The connection to act on.
 * @param arch CPU architecture, such as `x86_64`.
 * @param models Receives the names, ended by NULL; may be NULL to have them counted only.
 * @param flags Reserved; pass 0.
 * @return How many there are, or -1 on failure.
 * @since 1.1.3
 */
int virConnectGetCPUModelNames(virConnectPtr conn,
                               const char *arch,
                               char ***models,
                               unsigned int flags);

/**
 * Computes the richest CPU description that all given CPUs can provide.
 *
 * Guests started with it can move between those hosts, as far as the CPU goes. The hypervisor is
 * not considered; `virConnectBaselineHypervisorCPU` considers it too. Fails with
 * `VIR_ERR_OPERATION_FAILED` or `VIR_ERR_CPU_INCOMPATIBLE` when the CPUs have nothing in common.
 *
 * @param conn The connection to act on.
 * @param xmlCPUs CPU descriptions of the hosts; at least one.
 * @param ncpus Number of elements in `xmlCPUs`.
 * @param flags Combination of `ConnectBaselineCPUFlags` values.
 * @return CPU description, as a `cpu` element.
 * @since 0.7.7
 */
char *virConnectBaselineCPU(virConnectPtr conn,
                            const char **xmlCPUs,
                            unsigned int ncpus,
                            unsigned int flags);

/**
 * Computes the richest CPU description that all given CPUs and this hypervisor can provide.
 *
 * Takes the host model CPUs of `virConnectGetDomainCapabilities` best. Arguments that are NULL
 * stand for the hypervisor's defaults. A single CPU is fitted to what the hypervisor can run. Not
 * available on read-only connections.
 *
 * @param conn The connection to act on.
 * @param emulator Path of the emulator binary, or NULL.
 * @param arch CPU architecture, such as `x86_64`, or NULL.
 * @param machine Machine type, such as `q35`, or NULL.
 * @param virttype Kind of virtualisation, such as `kvm`, or NULL.
 * @param xmlCPUs CPU descriptions of the hosts; at least one.
 * @param ncpus Number of elements in `xmlCPUs`.
 * @param flags Combination of `ConnectBaselineCPUFlags` values.
 * @return CPU description, as a `cpu` element.
 * @since 4.4.0
 */
char *virConnectBaselineHypervisorCPU(virConnectPtr conn,
                                      const char *emulator,
                                      const char *arch,
                                      const char *machine,
                                      const char *virttype,
                                      const char **xmlCPUs,
                                      unsigned int ncpus,
                                      unsigned int flags);

/**
 * Reports how the host shares equal memory pages.
 *
 * Call it with `nparams` 0 to learn how many items there are.
 *
 * @param conn The connection to act on.
 * @param params Room for the items; NULL with `nparams` 0 to have them counted.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.10.2
 */
int virNodeGetMemoryParameters(virConnectPtr conn,
                               virTypedParameterPtr params,
                               int *nparams,
                               unsigned int flags);

/**
 * Changes how the host shares equal memory pages.
 *
 * Only the pause, the pages per scan and merging across NUMA nodes can be set. Not available on
 * read-only connections.
 *
 * @param conn The connection to act on.
 * @param params Settings to change; those left out stay.
 * @param nparams Number of elements in `params`.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.10.2
 */
int virNodeSetMemoryParameters(virConnectPtr conn,
                               virTypedParameterPtr params,
                               int nparams,
                               unsigned int flags);

/**
 * Tells which host CPUs are present and which of them are online.
 *
 * Bit `n % 8` of byte `n / 8` in the map is set when CPU `n` is online. The map has just as many
 * bytes as the returned number of CPUs needs.
 *
 * @param conn The connection to act on.
 * @param cpumap Receives the map, freed by the caller; may be NULL.
 * @param online Receives the number of CPUs online; may be NULL.
 * @param flags Reserved; pass 0.
 * @return Number of CPUs present, online or not.
 * @since 1.0.0
 */
int virNodeGetCPUMap(virConnectPtr conn,
                     unsigned char **cpumap,
                     unsigned int *online,
                     unsigned int flags);

/**
 * Reports the host's facts about AMD SEV.
 *
 * Fails with `VIR_ERR_OPERATION_UNSUPPORTED` when host or hypervisor lack it.
 *
 * @param conn The connection to act on.
 * @param params Receives the items; the caller frees the list.
 * @param nparams Number of elements in `params`.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 4.5.0
 */
int virNodeGetSEVInfo(virConnectPtr conn,
                      virTypedParameterPtr *params,
                      int *nparams,
                      unsigned int flags);

/**
 * Reports basic facts about the host: memory, CPUs and their topology.
 *
 * The product of nodes, sockets, cores and threads may exceed the CPUs in use, as some can be
 * offline; `virConnectGetCapabilities` has the exact topology.
 *
 * @param conn The connection to act on.
 * @param info Receives the facts.
 * @return 0 on success, -1 on failure.
 * @since 0.1.0
 */
int virNodeGetInfo(virConnectPtr conn, virNodeInfoPtr info);

/**
 * Reports how one CPU of the host, or all of them together, spent their time.
 *
 * Call it with `nparams` 0 to learn how many figures there are.
 *
 * @param conn The connection to act on.
 * @param cpuNum Number of the CPU, from 0; `VIR_NODE_CPU_STATS_ALL_CPUS` for the sum.
 * @param params Room for the figures; NULL with `nparams` 0 to have them counted.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.9.3
 */
int virNodeGetCPUStats(virConnectPtr conn,
                       int cpuNum,
                       virNodeCPUStatsPtr params,
                       int *nparams,
                       unsigned int flags);

/**
 * Reports the use of memory in one NUMA node of the host or in all of them together.
 *
 * Call it with `nparams` 0 to learn how many figures there are.
 *
 * @param conn The connection to act on.
 * @param cellNum Number of the NUMA node, from 0; `VIR_NODE_MEMORY_STATS_ALL_CELLS` for the sum.
 * @param params Room for the figures; NULL with `nparams` 0 to have them counted.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.9.3
 */
int virNodeGetMemoryStats(virConnectPtr conn,
                          int cellNum,
                          virNodeMemoryStatsPtr params,
                          int *nparams,
                          unsigned int flags);

/**
 * Tells how much memory of the host is free.
 *
 * Some hypervisors cannot tell and fail with `VIR_ERR_NO_SUPPORT`.
 *
 * @param conn The connection to act on.
 * @return Free memory, in bytes; 0 with an error.
 * @since 0.3.3
 */
unsigned long long virNodeGetFreeMemory(virConnectPtr conn);

/**
 * Tells the security model that confines domains on the host.
 *
 * Where several are in use, the first of them.
 *
 * @param conn The connection to act on.
 * @param secmodel Receives name and domain of interpretation.
 * @return 0 on success, -1 on failure.
 * @since 0.6.1
 */
int virNodeGetSecurityModel(virConnectPtr conn, virSecurityModelPtr secmodel);

/**
 * Puts the host to sleep for a while.
 *
 * The real time clock is set to wake it up. Returns as soon as the sleep is scheduled, some seconds
 * before it begins. Fails with `VIR_ERR_OPERATION_INVALID` when a suspend is pending already. Not
 * available on read-only connections.
 *
 * @param conn The connection to act on.
 * @param target How deep to sleep.
 * @param duration How long to sleep, in seconds; 60 or more.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.9.8
 */
int virNodeSuspendForDuration(virConnectPtr conn,
                              unsigned int target,
                              unsigned long long duration,
                              unsigned int flags);

/**
 * Tells how much memory is free in each of a range of NUMA nodes.
 *
 * @param conn The connection to act on.
 * @param freeMems Receives the free memory per node, in bytes.
 * @param startCell First NUMA node, from 0.
 * @param maxCells Most NUMA nodes to report on.
 * @return Number of entries filled in.
 * @since 0.3.3
 */
int virNodeGetCellsFreeMemory(virConnectPtr conn,
                              unsigned long long *freeMems,
                              int startCell,
                              int maxCells);

/**
 * Tells how many memory pages of given sizes are free in each of a range of NUMA nodes.
 *
 * The counts are ordered by node, within a node by page size. The sizes a host knows are in
 * `virConnectGetCapabilities`.
 *
 * @param conn The connection to act on.
 * @param npages Number of elements in `pages`.
 * @param pages Page sizes asked about, in KiB.
 * @param startcell First NUMA node, from 0; -1 for the sum of all, with `cellcount` 1.
 * @param cellcount Number of NUMA nodes.
 * @param counts Receives the numbers of free pages.
 * @param flags Reserved; pass 0.
 * @return Number of entries filled in.
 * @since 1.2.6
 */
int virNodeGetFreePages(virConnectPtr conn,
                        unsigned int npages,
                        unsigned int *pages,
                        int startcell,
                        unsigned int cellcount,
                        unsigned long long *counts,
                        unsigned int flags);

/**
 * Reserves huge pages of given sizes on a range of NUMA nodes.
 *
 * The numbers are added to the pools or, with `VIR_NODE_ALLOC_PAGES_SET`, replace their sizes. The
 * kernel may reserve fewer than asked for when memory is fragmented. Not available on read-only
 * connections.
 *
 * @param conn The connection to act on.
 * @param npages Number of elements in `pageSizes`.
 * @param pageSizes Page sizes, in KiB.
 * @param pageCounts Number of pages for each size, on each NUMA node.
 * @param startCell First NUMA node, from 0; -1 lets the kernel spread the pages over all of them.
 * @param cellCount Number of NUMA nodes.
 * @param flags Combination of `NodeAllocPagesFlags` values.
 * @return Number of NUMA nodes whose pools were adjusted.
 * @since 1.2.9
 */
int virNodeAllocPages(virConnectPtr conn,
                      unsigned int npages,
                      unsigned int *pageSizes,
                      unsigned long long *pageCounts,
                      int startCell,
                      unsigned int cellCount,
                      unsigned int flags);

#endif /* LIBVIRT_HOST_H */
