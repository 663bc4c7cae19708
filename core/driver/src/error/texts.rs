//! The standard text of each error code, which programs compare.
//!
//! The texts up to 110 are those a stock libvirt 9.0 gives; the codes above came later.

use crate::generated::enums::ErrorNumber;

/// The two texts of a code.
pub(super) struct Text {
    /// Said when there is nothing to add.
    pub(super) alone: &'static str,
    /// Said around a detail, which replaces `%s`.
    pub(super) with_detail: &'static str,
}

/// The texts of `code`; for a code of a later release, the detail alone.
pub(super) fn of(code: ErrorNumber) -> &'static Text {
    const UNKNOWN: Text = text("No error message provided", "%s");
    usize::try_from(code.0)
        .ok()
        .and_then(|index| TEXTS.get(index))
        .unwrap_or(&UNKNOWN)
}

const fn text(alone: &'static str, with_detail: &'static str) -> Text {
    Text { alone, with_detail }
}

/// Indexed by code.
#[rustfmt::skip]
const TEXTS: &[Text] = &[
    /*   0 */ text("No error message provided", "%s"),
    /*   1 */ text("internal error", "internal error: %s"),
    /*   2 */ text("out of memory", "out of memory: %s"),
    /*   3 */ text("this function is not supported by the connection driver", "this function is not supported by the connection driver: %s"),
    /*   4 */ text("unknown host", "unknown host %s"),
    /*   5 */ text("no connection driver available", "no connection driver available for %s"),
    /*   6 */ text("invalid connection pointer in", "invalid connection pointer in %s"),
    /*   7 */ text("invalid domain pointer in", "invalid domain pointer in %s"),
    /*   8 */ text("invalid argument", "invalid argument: %s"),
    /*   9 */ text("operation failed", "operation failed: %s"),
    /*  10 */ text("GET operation failed", "GET operation failed: %s"),
    /*  11 */ text("POST operation failed", "POST operation failed: %s"),
    /*  12 */ text("got unknown HTTP error code", "got unknown HTTP error code %s"),
    /*  13 */ text("failed to serialize S-Expr", "failed to serialize S-Expr: %s"),
    /*  14 */ text("could not use Xen hypervisor entry", "could not use Xen hypervisor entry %s"),
    /*  15 */ text("failed Xen syscall", "failed Xen syscall %s"),
    /*  16 */ text("unknown OS type", "unknown OS type %s"),
    /*  17 */ text("missing kernel information", "missing kernel information: %s"),
    /*  18 */ text("missing root device information", "missing root device information in %s"),
    /*  19 */ text("missing source information for device", "missing source information for device %s"),
    /*  20 */ text("missing target information for device", "missing target information for device %s"),
    /*  21 */ text("missing name information", "missing name information in %s"),
    /*  22 */ text("missing operating system information", "missing operating system information for %s"),
    /*  23 */ text("missing devices information", "missing devices information for %s"),
    /*  24 */ text("could not connect to Xen Store", "could not connect to Xen Store %s"),
    /*  25 */ text("too many drivers registered", "too many drivers registered in %s"),
    /*  26 */ text("library call failed", "library call failed: %s"),
    /*  27 */ text("XML description is invalid or not well formed", "XML error: %s"),
    /*  28 */ text("this domain exists already", "domain %s exists already"),
    /*  29 */ text("operation forbidden for read only access", "operation forbidden: %s"),
    /*  30 */ text("failed to open configuration file", "failed to open configuration file %s"),
    /*  31 */ text("failed to read configuration file", "failed to read configuration file %s"),
    /*  32 */ text("failed to parse configuration file", "failed to parse configuration file %s"),
    /*  33 */ text("configuration file syntax error", "configuration file syntax error: %s"),
    /*  34 */ text("failed to write configuration file", "failed to write configuration file: %s"),
    /*  35 */ text("parser error", "%s"),
    /*  36 */ text("invalid network pointer in", "invalid network pointer in %s"),
    /*  37 */ text("this network exists already", "network %s exists already"),
    /*  38 */ text("system call error", "%s"),
    /*  39 */ text("RPC error", "%s"),
    /*  40 */ text("GNUTLS call error", "%s"),
    /*  41 */ text("Failed to find the network", "Failed to find the network: %s"),
    /*  42 */ text("Domain not found", "Domain not found: %s"),
    /*  43 */ text("Network not found", "Network not found: %s"),
    /*  44 */ text("invalid MAC address", "invalid MAC address: %s"),
    /*  45 */ text("authentication failed", "authentication failed: %s"),
    /*  46 */ text("invalid storage pool pointer in", "invalid storage pool pointer in %s"),
    /*  47 */ text("invalid storage volume pointer in", "invalid storage volume pointer in %s"),
    /*  48 */ text("Failed to find a storage driver", "Failed to find a storage driver: %s"),
    /*  49 */ text("Storage pool not found", "Storage pool not found: %s"),
    /*  50 */ text("Storage volume not found", "Storage volume not found: %s"),
    /*  51 */ text("Failed to find a node driver", "Failed to find a node driver: %s"),
    /*  52 */ text("invalid node device pointer", "invalid node device pointer in %s"),
    /*  53 */ text("Node device not found", "Node device not found: %s"),
    /*  54 */ text("Security model not found", "Security model not found: %s"),
    /*  55 */ text("Requested operation is not valid", "Requested operation is not valid: %s"),
    /*  56 */ text("Failed to find the interface", "Failed to find the interface: %s"),
    /*  57 */ text("Interface not found", "Interface not found: %s"),
    /*  58 */ text("invalid interface pointer in", "invalid interface pointer in %s"),
    /*  59 */ text("multiple matching interfaces found", "multiple matching interfaces found: %s"),
    /*  60 */ text("Failed to start the nwfilter driver", "Failed to start the nwfilter driver: %s"),
    /*  61 */ text("Invalid network filter", "Invalid network filter: %s"),
    /*  62 */ text("Network filter not found", "Network filter not found: %s"),
    /*  63 */ text("Error while building firewall", "Error while building firewall: %s"),
    /*  64 */ text("Failed to find a secret storage driver", "Failed to find a secret storage driver: %s"),
    /*  65 */ text("Invalid secret", "Invalid secret: %s"),
    /*  66 */ text("Secret not found", "Secret not found: %s"),
    /*  67 */ text("unsupported configuration", "unsupported configuration: %s"),
    /*  68 */ text("Timed out during operation", "Timed out during operation: %s"),
    /*  69 */ text("Failed to make domain persistent after migration", "Failed to make domain persistent after migration: %s"),
    /*  70 */ text("Hook script execution failed", "Hook script execution failed: %s"),
    /*  71 */ text("Invalid domain snapshot", "Invalid domain snapshot: %s"),
    /*  72 */ text("Domain snapshot not found", "Domain snapshot not found: %s"),
    /*  73 */ text("invalid stream pointer", "invalid stream pointer in %s"),
    /*  74 */ text("argument unsupported", "argument unsupported: %s"),
    /*  75 */ text("Storage pool probe failed", "Storage pool probe failed: %s"),
    /*  76 */ text("Storage pool already built", "Storage pool already built: %s"),
    /*  77 */ text("revert requires force", "revert requires force: %s"),
    /*  78 */ text("operation aborted", "operation aborted: %s"),
    /*  79 */ text("authentication cancelled", "authentication cancelled: %s"),
    /*  80 */ text("metadata not found", "metadata not found: %s"),
    /*  81 */ text("Unsafe migration", "Unsafe migration: %s"),
    /*  82 */ text("numerical overflow", "numerical overflow: %s"),
    /*  83 */ text("block copy still active", "block copy still active: %s"),
    /*  84 */ text("Operation not supported", "Operation not supported: %s"),
    /*  85 */ text("SSH transport error", "SSH transport error: %s"),
    /*  86 */ text("Guest agent is not responding", "Guest agent is not responding: %s"),
    /*  87 */ text("resource busy", "resource busy: %s"),
    /*  88 */ text("access denied", "access denied: %s"),
    /*  89 */ text("error from service", "error from service: %s"),
    /*  90 */ text("this storage volume exists already", "storage volume %s exists already"),
    /*  91 */ text("the CPU is incompatible with host CPU", "the CPU is incompatible with host CPU: %s"),
    /*  92 */ text("XML document failed to validate against schema", "XML document failed to validate against schema: %s"),
    /*  93 */ text("migration successfully aborted", "migration successfully aborted: %s"),
    /*  94 */ text("authentication unavailable", "authentication unavailable: %s"),
    /*  95 */ text("Server not found", "Server not found: %s"),
    /*  96 */ text("Client not found", "Client not found: %s"),
    /*  97 */ text("guest agent replied with wrong id to guest-sync command", "guest agent replied with wrong id to guest-sync command: %s"),
    /*  98 */ text("libssh transport error", "libssh transport error: %s"),
    /*  99 */ text("device not found", "device not found: %s"),
    /* 100 */ text("Invalid network filter binding", "Invalid network filter binding: %s"),
    /* 101 */ text("Network filter binding not found", "Network filter binding not found: %s"),
    /* 102 */ text("Invalid domain checkpoint", "Invalid domain checkpoint: %s"),
    /* 103 */ text("Domain checkpoint not found", "Domain checkpoint not found: %s"),
    /* 104 */ text("Domain backup job id not found", "Domain backup job id not found: %s"),
    /* 105 */ text("Invalid network port pointer", "Invalid network port pointer: %s"),
    /* 106 */ text("this network port exists already", "network port %s exists already"),
    /* 107 */ text("network port not found", "network port not found: %s"),
    /* 108 */ text("no hostname found", "no hostname found: %s"),
    /* 109 */ text("checkpoint inconsistent", "checkpoint inconsistent: %s"),
    /* 110 */ text("multiple matching domains found", "multiple matching domains found: %s"),
    /* 111 */ text("metadata not found", "metadata not found: %s"),
    /* 112 */ text("guest agent command timed out", "guest agent command timed out: %s"),
    /* 113 */ text("guest agent command failed", "guest agent command failed: %s"),
    /* 114 */ text("invalid encryption key for secrets", "invalid encryption key for secrets: %s"),
];
