// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Events as calls: which method of `virConnect` takes each, and what it is told.

use polyvirt_driver::events::*;
use pyo3::prelude::*;

use crate::callback::{self, Tell, Told};
use crate::give::Give as _;

impl Tell for DomainEvent {
    fn tell<'py>(&self, py: Python<'py>) -> PyResult<Told<'py>> {
        Ok(match self.clone() {
            Self::Lifecycle { event, detail } => {
                ("_dispatchDomainEventLifecycleCallback", vec![event.give(py)?, detail.give(py)?])
            }
            Self::Reboot => ("_dispatchDomainEventGenericCallback", Vec::new()),
            Self::RtcChange { utcoffset } => {
                ("_dispatchDomainEventRTCChangeCallback", vec![utcoffset.give(py)?])
            }
            Self::Watchdog { action } => {
                ("_dispatchDomainEventWatchdogCallback", vec![action.give(py)?])
            }
            Self::IoError { src_path, dev_alias, action } => {
                ("_dispatchDomainEventIOErrorCallback", vec![src_path.give(py)?, dev_alias.give(py)?, action.give(py)?])
            }
            Self::Graphics { phase, local, remote, auth_scheme, subject } => {
                ("_dispatchDomainEventGraphicsCallback", vec![phase.give(py)?, local.give(py)?, remote.give(py)?, auth_scheme.give(py)?, subject.give(py)?])
            }
            Self::IoErrorReason { src_path, dev_alias, action, reason } => {
                ("_dispatchDomainEventIOErrorReasonCallback", vec![src_path.give(py)?, dev_alias.give(py)?, action.give(py)?, reason.give(py)?])
            }
            Self::ControlError => ("_dispatchDomainEventGenericCallback", Vec::new()),
            Self::BlockJob { disk, type_, status } => {
                ("_dispatchDomainEventBlockJobCallback", vec![disk.give(py)?, type_.give(py)?, status.give(py)?])
            }
            Self::DiskChange { old_src_path, new_src_path, dev_alias, reason } => {
                ("_dispatchDomainEventDiskChangeCallback", vec![old_src_path.give(py)?, new_src_path.give(py)?, dev_alias.give(py)?, reason.give(py)?])
            }
            Self::TrayChange { dev_alias, reason } => {
                ("_dispatchDomainEventTrayChangeCallback", vec![dev_alias.give(py)?, reason.give(py)?])
            }
            Self::Pmwakeup { reason } => {
                ("_dispatchDomainEventPMWakeupCallback", vec![reason.give(py)?])
            }
            Self::Pmsuspend { reason } => {
                ("_dispatchDomainEventPMSuspendCallback", vec![reason.give(py)?])
            }
            Self::BalloonChange { actual } => {
                ("_dispatchDomainEventBalloonChangeCallback", vec![actual.give(py)?])
            }
            Self::PmsuspendDisk { reason } => {
                ("_dispatchDomainEventPMSuspendDiskCallback", vec![reason.give(py)?])
            }
            Self::DeviceRemoved { dev_alias } => {
                ("_dispatchDomainEventDeviceRemovedCallback", vec![dev_alias.give(py)?])
            }
            Self::BlockJob2 { disk, type_, status } => {
                ("_dispatchDomainEventBlockJobCallback", vec![disk.give(py)?, type_.give(py)?, status.give(py)?])
            }
            Self::Tunable { params } => {
                ("_dispatchDomainEventTunableCallback", vec![params.give(py)?])
            }
            Self::AgentLifecycle { state, reason } => {
                ("_dispatchDomainEventAgentLifecycleCallback", vec![state.give(py)?, reason.give(py)?])
            }
            Self::DeviceAdded { dev_alias } => {
                ("_dispatchDomainEventDeviceAddedCallback", vec![dev_alias.give(py)?])
            }
            Self::MigrationIteration { iteration } => {
                ("_dispatchDomainEventMigrationIterationCallback", vec![iteration.give(py)?])
            }
            Self::JobCompleted { params } => {
                ("_dispatchDomainEventJobCompletedCallback", vec![params.give(py)?])
            }
            Self::DeviceRemovalFailed { dev_alias } => {
                ("_dispatchDomainEventDeviceRemovalFailedCallback", vec![dev_alias.give(py)?])
            }
            Self::MetadataChange { type_, nsuri } => {
                ("_dispatchDomainEventMetadataChangeCallback", vec![type_.give(py)?, nsuri.give(py)?])
            }
            Self::BlockThreshold { dev, path, threshold, excess } => {
                ("_dispatchDomainEventBlockThresholdCallback", vec![dev.give(py)?, path.give(py)?, threshold.give(py)?, excess.give(py)?])
            }
            Self::MemoryFailure { recipient, action, flags } => {
                ("_dispatchDomainEventMemoryFailureCallback", vec![recipient.give(py)?, action.give(py)?, flags.give(py)?])
            }
            Self::MemoryDeviceSizeChange { alias, size } => {
                ("_dispatchDomainEventMemoryDeviceSizeChangeCallback", vec![alias.give(py)?, size.give(py)?])
            }
            Self::NicMacChange { alias, old_mac, new_mac } => {
                ("_dispatchDomainEventNICMACChangeCallback", vec![alias.give(py)?, old_mac.give(py)?, new_mac.give(py)?])
            }
            Self::VcpuRemoved { vcpuid } => {
                ("_dispatchDomainEventVcpuRemovedCallback", vec![vcpuid.give(py)?])
            }
            Self::ChannelLifecycle { channel_name, state, reason } => {
                ("_dispatchDomainEventChannelLifecycleCallback", vec![channel_name.give(py)?, state.give(py)?, reason.give(py)?])
            }
            other => return Err(callback::unknown(&other)),
        })
    }
}

impl Tell for NetworkEvent {
    fn tell<'py>(&self, py: Python<'py>) -> PyResult<Told<'py>> {
        Ok(match self.clone() {
            Self::Lifecycle { event, detail } => {
                ("_dispatchNetworkEventLifecycleCallback", vec![event.give(py)?, detail.give(py)?])
            }
            Self::MetadataChange { type_, nsuri } => {
                ("_dispatchNetworkEventMetadataChangeCallback", vec![type_.give(py)?, nsuri.give(py)?])
            }
            other => return Err(callback::unknown(&other)),
        })
    }
}

impl Tell for NodeDeviceEvent {
    fn tell<'py>(&self, py: Python<'py>) -> PyResult<Told<'py>> {
        Ok(match self.clone() {
            Self::Lifecycle { event, detail } => {
                ("_dispatchNodeDeviceEventLifecycleCallback", vec![event.give(py)?, detail.give(py)?])
            }
            Self::Update => ("_dispatchNodeDeviceEventGenericCallback", Vec::new()),
            other => return Err(callback::unknown(&other)),
        })
    }
}

impl Tell for SecretEvent {
    fn tell<'py>(&self, py: Python<'py>) -> PyResult<Told<'py>> {
        Ok(match self.clone() {
            Self::Lifecycle { event, detail } => {
                ("_dispatchSecretEventLifecycleCallback", vec![event.give(py)?, detail.give(py)?])
            }
            Self::ValueChanged => ("_dispatchSecretEventGenericCallback", Vec::new()),
            other => return Err(callback::unknown(&other)),
        })
    }
}

impl Tell for StoragePoolEvent {
    fn tell<'py>(&self, py: Python<'py>) -> PyResult<Told<'py>> {
        Ok(match self.clone() {
            Self::Lifecycle { event, detail } => {
                ("_dispatchStoragePoolEventLifecycleCallback", vec![event.give(py)?, detail.give(py)?])
            }
            Self::Refresh => ("_dispatchStoragePoolEventGenericCallback", Vec::new()),
            other => return Err(callback::unknown(&other)),
        })
    }
}
