// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Calls callbacks of C with what happened.

use crate::prelude::*;

/// Tells a callback, which has the type that goes with the event's identifier.
pub(crate) unsafe fn tell_domain(
    event: &DomainEvent,
    callback: Generic,
    conn: &Ref<Connect>,
    object: *mut VirDomain,
    opaque: *mut c_void,
) {
    match event {
        DomainEvent::Lifecycle { event, detail } => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, c_int, c_int, *mut c_void) -> c_int;
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, event.0 as _, *detail as _, opaque);
        },
        DomainEvent::Reboot => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, opaque);
        },
        DomainEvent::RtcChange { utcoffset } => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, c_longlong, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, *utcoffset as _, opaque);
        },
        DomainEvent::Watchdog { action } => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, c_int, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, action.0 as _, opaque);
        },
        DomainEvent::IoError { src_path, dev_alias, action } => unsafe {
            let lent_src_path = lend_text(src_path);
            let lent_dev_alias = lend_text(dev_alias);
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, *const c_char, *const c_char, c_int, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, lent_src_path.as_ptr(), lent_dev_alias.as_ptr(), action.0 as _, opaque);
        },
        DomainEvent::Graphics { phase, local, remote, auth_scheme, subject } => unsafe {
            let lent_local = LentRecord::new(local, conn);
            let lent_remote = LentRecord::new(remote, conn);
            let lent_auth_scheme = lend_text(auth_scheme);
            let lent_subject = LentRecord::new(subject, conn);
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, c_int, *const CDomainEventGraphicsAddress, *const CDomainEventGraphicsAddress, *const c_char, *const CDomainEventGraphicsSubject, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, phase.0 as _, lent_local.as_ptr(), lent_remote.as_ptr(), lent_auth_scheme.as_ptr(), lent_subject.as_ptr(), opaque);
        },
        DomainEvent::IoErrorReason { src_path, dev_alias, action, reason } => unsafe {
            let lent_src_path = lend_text(src_path);
            let lent_dev_alias = lend_text(dev_alias);
            let lent_reason = lend_text(reason);
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, *const c_char, *const c_char, c_int, *const c_char, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, lent_src_path.as_ptr(), lent_dev_alias.as_ptr(), action.0 as _, lent_reason.as_ptr(), opaque);
        },
        DomainEvent::ControlError => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, opaque);
        },
        DomainEvent::BlockJob { disk, type_, status } => unsafe {
            let lent_disk = lend_text(disk);
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, *const c_char, c_int, c_int, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, lent_disk.as_ptr(), type_.0 as _, status.0 as _, opaque);
        },
        DomainEvent::DiskChange { old_src_path, new_src_path, dev_alias, reason } => unsafe {
            let lent_old_src_path = lend_text_or_null(old_src_path.as_ref());
            let lent_new_src_path = lend_text_or_null(new_src_path.as_ref());
            let lent_dev_alias = lend_text(dev_alias);
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, *const c_char, *const c_char, *const c_char, c_int, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, lent_old_src_path.as_ptr(), lent_new_src_path.as_ptr(), lent_dev_alias.as_ptr(), reason.0 as _, opaque);
        },
        DomainEvent::TrayChange { dev_alias, reason } => unsafe {
            let lent_dev_alias = lend_text(dev_alias);
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, *const c_char, c_int, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, lent_dev_alias.as_ptr(), reason.0 as _, opaque);
        },
        DomainEvent::Pmwakeup { reason } => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, c_int, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, *reason as _, opaque);
        },
        DomainEvent::Pmsuspend { reason } => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, c_int, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, *reason as _, opaque);
        },
        DomainEvent::BalloonChange { actual } => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, c_ulonglong, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, *actual as _, opaque);
        },
        DomainEvent::PmsuspendDisk { reason } => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, c_int, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, *reason as _, opaque);
        },
        DomainEvent::DeviceRemoved { dev_alias } => unsafe {
            let lent_dev_alias = lend_text(dev_alias);
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, *const c_char, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, lent_dev_alias.as_ptr(), opaque);
        },
        DomainEvent::BlockJob2 { disk, type_, status } => unsafe {
            let lent_disk = lend_text(disk);
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, *const c_char, c_int, c_int, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, lent_disk.as_ptr(), type_.0 as _, status.0 as _, opaque);
        },
        DomainEvent::Tunable { params } => unsafe {
            let lent_params = LentParams::new(params);
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, *mut CTypedParameter, c_int, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, lent_params.as_ptr(), params.len() as _, opaque);
        },
        DomainEvent::AgentLifecycle { state, reason } => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, c_int, c_int, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, state.0 as _, reason.0 as _, opaque);
        },
        DomainEvent::DeviceAdded { dev_alias } => unsafe {
            let lent_dev_alias = lend_text(dev_alias);
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, *const c_char, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, lent_dev_alias.as_ptr(), opaque);
        },
        DomainEvent::MigrationIteration { iteration } => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, c_int, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, *iteration as _, opaque);
        },
        DomainEvent::JobCompleted { params } => unsafe {
            let lent_params = LentParams::new(params);
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, *mut CTypedParameter, c_int, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, lent_params.as_ptr(), params.len() as _, opaque);
        },
        DomainEvent::DeviceRemovalFailed { dev_alias } => unsafe {
            let lent_dev_alias = lend_text(dev_alias);
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, *const c_char, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, lent_dev_alias.as_ptr(), opaque);
        },
        DomainEvent::MetadataChange { type_, nsuri } => unsafe {
            let lent_nsuri = lend_text_or_null(nsuri.as_ref());
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, c_int, *const c_char, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, type_.0 as _, lent_nsuri.as_ptr(), opaque);
        },
        DomainEvent::BlockThreshold { dev, path, threshold, excess } => unsafe {
            let lent_dev = lend_text(dev);
            let lent_path = lend_text_or_null(path.as_ref());
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, *const c_char, *const c_char, c_ulonglong, c_ulonglong, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, lent_dev.as_ptr(), lent_path.as_ptr(), *threshold as _, *excess as _, opaque);
        },
        DomainEvent::MemoryFailure { recipient, action, flags } => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, c_int, c_int, c_uint, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, recipient.0 as _, action.0 as _, flags.bits() as _, opaque);
        },
        DomainEvent::MemoryDeviceSizeChange { alias, size } => unsafe {
            let lent_alias = lend_text(alias);
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, *const c_char, c_ulonglong, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, lent_alias.as_ptr(), *size as _, opaque);
        },
        DomainEvent::NicMacChange { alias, old_mac, new_mac } => unsafe {
            let lent_alias = lend_text(alias);
            let lent_old_mac = lend_text(old_mac);
            let lent_new_mac = lend_text(new_mac);
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, *const c_char, *const c_char, *const c_char, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, lent_alias.as_ptr(), lent_old_mac.as_ptr(), lent_new_mac.as_ptr(), opaque);
        },
        DomainEvent::VcpuRemoved { vcpuid } => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, c_uint, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, *vcpuid as _, opaque);
        },
        DomainEvent::ChannelLifecycle { channel_name, state, reason } => unsafe {
            let lent_channel_name = lend_text(channel_name);
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirDomain, *const c_char, c_int, c_int, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, lent_channel_name.as_ptr(), state.0 as _, reason.0 as _, opaque);
        },
        _ => {}
    }
}

/// Tells a callback, which has the type that goes with the event's identifier.
pub(crate) unsafe fn tell_network(
    event: &NetworkEvent,
    callback: Generic,
    conn: &Ref<Connect>,
    object: *mut VirNetwork,
    opaque: *mut c_void,
) {
    match event {
        NetworkEvent::Lifecycle { event, detail } => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirNetwork, c_int, c_int, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, event.0 as _, *detail as _, opaque);
        },
        NetworkEvent::MetadataChange { type_, nsuri } => unsafe {
            let lent_nsuri = lend_text_or_null(nsuri.as_ref());
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirNetwork, c_int, *const c_char, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, type_.0 as _, lent_nsuri.as_ptr(), opaque);
        },
        _ => {}
    }
}

/// Tells a callback, which has the type that goes with the event's identifier.
pub(crate) unsafe fn tell_node_device(
    event: &NodeDeviceEvent,
    callback: Generic,
    conn: &Ref<Connect>,
    object: *mut VirNodeDevice,
    opaque: *mut c_void,
) {
    match event {
        NodeDeviceEvent::Lifecycle { event, detail } => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirNodeDevice, c_int, c_int, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, event.0 as _, *detail as _, opaque);
        },
        NodeDeviceEvent::Update => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirNodeDevice, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, opaque);
        },
        _ => {}
    }
}

/// Tells a callback, which has the type that goes with the event's identifier.
pub(crate) unsafe fn tell_secret(
    event: &SecretEvent,
    callback: Generic,
    conn: &Ref<Connect>,
    object: *mut VirSecret,
    opaque: *mut c_void,
) {
    match event {
        SecretEvent::Lifecycle { event, detail } => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirSecret, c_int, c_int, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, event.0 as _, *detail as _, opaque);
        },
        SecretEvent::ValueChanged => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirSecret, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, opaque);
        },
        _ => {}
    }
}

/// Tells a callback, which has the type that goes with the event's identifier.
pub(crate) unsafe fn tell_storage_pool(
    event: &StoragePoolEvent,
    callback: Generic,
    conn: &Ref<Connect>,
    object: *mut VirStoragePool,
    opaque: *mut c_void,
) {
    match event {
        StoragePoolEvent::Lifecycle { event, detail } => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirStoragePool, c_int, c_int, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, event.0 as _, *detail as _, opaque);
        },
        StoragePoolEvent::Refresh => unsafe {
            type Told = unsafe extern "C" fn(*mut VirConnect, *mut VirStoragePool, *mut c_void);
            let tell = std::mem::transmute::<Generic, Told>(callback);
            tell(conn.as_ptr(), object, opaque);
        },
        _ => {}
    }
}
