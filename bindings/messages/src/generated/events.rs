// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Events in messages: what each is told with.

use polyvirt_driver::events::*;

use crate::event::Tell;
use crate::give::Give as _;
use crate::message::Writer;

impl Tell for DomainEvent {
    fn tell(&self, message: &mut Writer) {
        match self.clone() {
            Self::Lifecycle { event, detail } => {
                event.give(message);
                detail.give(message);
            }
            Self::Reboot => {}
            Self::RtcChange { utcoffset } => {
                utcoffset.give(message);
            }
            Self::Watchdog { action } => {
                action.give(message);
            }
            Self::IoError { src_path, dev_alias, action } => {
                src_path.give(message);
                dev_alias.give(message);
                action.give(message);
            }
            Self::Graphics { phase, local, remote, auth_scheme, subject } => {
                phase.give(message);
                local.give(message);
                remote.give(message);
                auth_scheme.give(message);
                subject.give(message);
            }
            Self::IoErrorReason { src_path, dev_alias, action, reason } => {
                src_path.give(message);
                dev_alias.give(message);
                action.give(message);
                reason.give(message);
            }
            Self::ControlError => {}
            Self::BlockJob { disk, type_, status } => {
                disk.give(message);
                type_.give(message);
                status.give(message);
            }
            Self::DiskChange { old_src_path, new_src_path, dev_alias, reason } => {
                old_src_path.give(message);
                new_src_path.give(message);
                dev_alias.give(message);
                reason.give(message);
            }
            Self::TrayChange { dev_alias, reason } => {
                dev_alias.give(message);
                reason.give(message);
            }
            Self::Pmwakeup { reason } => {
                reason.give(message);
            }
            Self::Pmsuspend { reason } => {
                reason.give(message);
            }
            Self::BalloonChange { actual } => {
                actual.give(message);
            }
            Self::PmsuspendDisk { reason } => {
                reason.give(message);
            }
            Self::DeviceRemoved { dev_alias } => {
                dev_alias.give(message);
            }
            Self::BlockJob2 { disk, type_, status } => {
                disk.give(message);
                type_.give(message);
                status.give(message);
            }
            Self::Tunable { params } => {
                params.give(message);
            }
            Self::AgentLifecycle { state, reason } => {
                state.give(message);
                reason.give(message);
            }
            Self::DeviceAdded { dev_alias } => {
                dev_alias.give(message);
            }
            Self::MigrationIteration { iteration } => {
                iteration.give(message);
            }
            Self::JobCompleted { params } => {
                params.give(message);
            }
            Self::DeviceRemovalFailed { dev_alias } => {
                dev_alias.give(message);
            }
            Self::MetadataChange { type_, nsuri } => {
                type_.give(message);
                nsuri.give(message);
            }
            Self::BlockThreshold { dev, path, threshold, excess } => {
                dev.give(message);
                path.give(message);
                threshold.give(message);
                excess.give(message);
            }
            Self::MemoryFailure { recipient, action, flags } => {
                recipient.give(message);
                action.give(message);
                flags.give(message);
            }
            Self::MemoryDeviceSizeChange { alias, size } => {
                alias.give(message);
                size.give(message);
            }
            Self::NicMacChange { alias, old_mac, new_mac } => {
                alias.give(message);
                old_mac.give(message);
                new_mac.give(message);
            }
            Self::VcpuRemoved { vcpuid } => {
                vcpuid.give(message);
            }
            Self::ChannelLifecycle { channel_name, state, reason } => {
                channel_name.give(message);
                state.give(message);
                reason.give(message);
            }
            // Nobody can have registered for what is not known here.
            _ => {}
        }
    }
}

impl Tell for NetworkEvent {
    fn tell(&self, message: &mut Writer) {
        match self.clone() {
            Self::Lifecycle { event, detail } => {
                event.give(message);
                detail.give(message);
            }
            Self::MetadataChange { type_, nsuri } => {
                type_.give(message);
                nsuri.give(message);
            }
            // Nobody can have registered for what is not known here.
            _ => {}
        }
    }
}

impl Tell for NodeDeviceEvent {
    fn tell(&self, message: &mut Writer) {
        match self.clone() {
            Self::Lifecycle { event, detail } => {
                event.give(message);
                detail.give(message);
            }
            Self::Update => {}
            // Nobody can have registered for what is not known here.
            _ => {}
        }
    }
}

impl Tell for SecretEvent {
    fn tell(&self, message: &mut Writer) {
        match self.clone() {
            Self::Lifecycle { event, detail } => {
                event.give(message);
                detail.give(message);
            }
            Self::ValueChanged => {}
            // Nobody can have registered for what is not known here.
            _ => {}
        }
    }
}

impl Tell for StoragePoolEvent {
    fn tell(&self, message: &mut Writer) {
        match self.clone() {
            Self::Lifecycle { event, detail } => {
                event.give(message);
                detail.give(message);
            }
            Self::Refresh => {}
            // Nobody can have registered for what is not known here.
            _ => {}
        }
    }
}
