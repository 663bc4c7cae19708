// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Domain`: calls about domain.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about domain.
impl Domain {
    /// Asks a domain's guest to shut down.
    ///
    /// Returns once the request is sent: the guest may take its time or ignore it altogether, so watch for a lifecycle event, and fall back on `virDomainDestroy`. What happens when the guest is off follows `<on_poweroff>`. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.
    ///
    /// In C: `virDomainShutdown`, since 0.0.3.
    pub fn shutdown(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainShutdown")?;
        conn.driver().before("virDomainShutdown")?;
        conn.hypervisor().domain_shutdown(self.object())
    }

    /// Asks a domain's guest to shut down, by the means given.
    ///
    /// Like `virDomainShutdown`, it does not wait for the guest. Without flags the driver picks the means. Going through the guest agent needs an agent that answers (`VIR_ERR_AGENT_UNRESPONSIVE` if it does not).
    ///
    /// - `flags`: Combination of `DomainShutdownFlagValues` values.
    ///
    /// In C: `virDomainShutdownFlags`, since 0.9.10.
    pub fn shutdown_flags(&self, flags: DomainShutdownFlagValues) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainShutdownFlags")?;
        conn.driver().before("virDomainShutdownFlags")?;
        conn.hypervisor().domain_shutdown_flags(self.object(), flags)
    }

    /// Asks a domain's guest to reboot, by the means given.
    ///
    /// Returns once the request is sent; the guest may ignore it. What happens when the guest obeys follows `<on_reboot>`. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.
    ///
    /// - `flags`: Combination of `DomainRebootFlagValues` values.
    ///
    /// In C: `virDomainReboot`, since 0.1.0.
    pub fn reboot(&self, flags: DomainRebootFlagValues) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainReboot")?;
        conn.driver().before("virDomainReboot")?;
        conn.hypervisor().domain_reboot(self.object(), flags)
    }

    /// Resets a domain at once, as the reset button of a real machine does.
    ///
    /// The guest is not told, and unwritten data is lost. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainReset`, since 0.9.7.
    pub fn reset(&self, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainReset")?;
        conn.driver().before("virDomainReset")?;
        conn.hypervisor().domain_reset(self.object(), flags)
    }

    /// Stops a domain at once, as if the plug was pulled.
    ///
    /// The guest gets no chance to save its data. A transient domain ceases to exist, a persistent one becomes inactive; the handle has to be freed all the same. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.
    ///
    /// In C: `virDomainDestroy`, since 0.0.3.
    pub fn destroy(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainDestroy")?;
        conn.driver().before("virDomainDestroy")?;
        conn.hypervisor().domain_destroy(self.object())
    }

    /// Stops a domain at once, with control over how hard.
    ///
    /// Without flags it equals `virDomainDestroy`. With `VIR_DOMAIN_DESTROY_GRACEFUL` the emulator gets time to write its caches, and the call fails with `VIR_ERR_OPERATION_FAILED` if it does not end by itself.
    ///
    /// - `flags`: Combination of `DomainDestroyFlagsValues` values.
    ///
    /// In C: `virDomainDestroyFlags`, since 0.9.4.
    pub fn destroy_flags(&self, flags: DomainDestroyFlagsValues) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainDestroyFlags")?;
        conn.driver().before("virDomainDestroyFlags")?;
        conn.hypervisor().domain_destroy_flags(self.object(), flags)
    }

    /// Pauses a domain.
    ///
    /// Its virtual CPUs stop while memory and devices stay allocated; `virDomainResume` lets it go on. Fails with `VIR_ERR_OPERATION_INVALID` when it is not active.
    ///
    /// In C: `virDomainSuspend`, since 0.0.3.
    pub fn suspend(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSuspend")?;
        conn.driver().before("virDomainSuspend")?;
        conn.hypervisor().domain_suspend(self.object())
    }

    /// Lets a paused domain run on.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when it is not active. For a guest that put itself to sleep use `virDomainPMWakeup`.
    ///
    /// In C: `virDomainResume`, since 0.0.3.
    pub fn resume(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainResume")?;
        conn.driver().before("virDomainResume")?;
        conn.hypervisor().domain_resume(self.object())
    }

    /// Reports a domain's state, memory, number of virtual CPUs and CPU time.
    ///
    /// For an inactive domain memory and CPUs come from its stored configuration. Use `virDomainGetState` where only the state matters: it is cheaper, as it does not ask the emulator.
    ///
    /// In C: `virDomainGetInfo`, since 0.0.3.
    pub fn info(&self) -> Result<DomainInfo> {
        let conn = self.conn();
        conn.driver().before("virDomainGetInfo")?;
        conn.hypervisor().domain_get_info(self.object())
    }

    /// Reports a domain's state and how it came about.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetState`, since 0.9.2.
    pub fn state(&self, flags: u32) -> Result<(DomainState, i32)> {
        let conn = self.conn();
        conn.driver().before("virDomainGetState")?;
        conn.hypervisor().domain_get_state(self.object(), flags)
    }

    /// Reports whether a domain's control channel can take commands.
    ///
    /// Does not touch the channel itself, so it answers even while another call hangs in it. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not active.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetControlInfo`, since 0.9.3.
    pub fn control_info(&self, flags: u32) -> Result<DomainControlInfo> {
        let conn = self.conn();
        conn.driver().before("virDomainGetControlInfo")?;
        conn.hypervisor().domain_get_control_info(self.object(), flags)
    }

    /// Gives the kind of guest interface a domain is built for, as in `<os><type>`.
    ///
    /// Gives: `hvm` for full virtualization, `xen` or `linux` for paravirtualization, `exe` for containers, and so on.
    ///
    /// In C: `virDomainGetOSType`, since 0.0.3.
    pub fn os_type(&self) -> Result<String> {
        let conn = self.conn();
        conn.driver().before("virDomainGetOSType")?;
        conn.hypervisor().domain_get_os_type(self.object())
    }

    /// Reports the label that confines an active domain.
    ///
    /// With several security drivers at work only the first one's label is given; use `virDomainGetSecurityLabelList` for all. The label is empty when the domain is inactive.
    ///
    /// In C: `virDomainGetSecurityLabel`, since 0.6.1.
    pub fn security_label(&self) -> Result<SecurityLabel> {
        let conn = self.conn();
        conn.driver().before("virDomainGetSecurityLabel")?;
        conn.hypervisor().domain_get_security_label(self.object())
    }

    /// Reports a domain's label from each security driver in use.
    ///
    /// In C: `virDomainGetSecurityLabelList`, since 0.10.0.
    pub fn security_label_list(&self) -> Result<Vec<SecurityLabel>> {
        let conn = self.conn();
        conn.driver().before("virDomainGetSecurityLabelList")?;
        conn.hypervisor().domain_get_security_label_list(self.object())
    }

    /// Changes or removes a domain's title, description or an application's metadata.
    ///
    /// Title and description are plain text, and a title has no line breaks. An element replaces the one with the same namespace URI, so each application should keep to one URI. Listeners get a metadata-change event.
    ///
    /// - `type_`: Part to change.
    /// - `metadata`: New content; NULL removes the part. For an element, one XML element.
    /// - `key`: Namespace prefix for the element; NULL for the other types.
    /// - `uri`: Namespace URI of the element; NULL for the other types.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetMetadata`, since 0.9.10.
    pub fn set_metadata(&self, type_: DomainMetadataType, metadata: Option<&str>, key: Option<&str>, uri: Option<&str>, flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetMetadata")?;
        conn.driver().before("virDomainSetMetadata")?;
        conn.hypervisor().domain_set_metadata(self.object(), type_, metadata, key, uri, flags)
    }

    /// Gives a domain's title, description or an application's metadata.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN_METADATA` when there is none.
    ///
    /// - `type_`: Part wanted.
    /// - `uri`: Namespace URI of the element; NULL for the other types.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetMetadata`, since 0.9.10.
    pub fn metadata(&self, type_: DomainMetadataType, uri: Option<&str>, flags: DomainModificationImpact) -> Result<String> {
        let conn = self.conn();
        conn.driver().before("virDomainGetMetadata")?;
        conn.hypervisor().domain_get_metadata(self.object(), type_, uri, flags)
    }

    /// Gives a domain's configuration as XML.
    ///
    /// For an active domain it shows what it is running with, including addresses and aliases assigned at run time, unless `VIR_DOMAIN_XML_INACTIVE` asks for the stored configuration. Secrets are left out without `VIR_DOMAIN_XML_SECURE`, which fails with `VIR_ERR_OPERATION_DENIED` on a read-only connection.
    ///
    /// - `flags`: Combination of `DomainXMLFlags` values.
    ///
    /// In C: `virDomainGetXMLDesc`, since 0.0.3.
    pub fn xml_desc(&self, flags: DomainXmlFlags) -> Result<String> {
        let conn = self.conn();
        if flags.contains(DomainXmlFlags::SECURE) || flags.contains(DomainXmlFlags::MIGRATABLE) { conn.require_write("virDomainGetXMLDesc")?; }
        conn.driver().before("virDomainGetXMLDesc")?;
        conn.hypervisor().domain_get_xml_desc(self.object(), flags)
    }

    /// Removes a domain's stored configuration.
    ///
    /// An inactive domain disappears; an active one runs on as a transient domain. Fails with `VIR_ERR_OPERATION_INVALID` when it has a managed save image, snapshots, checkpoints or firmware variables: `virDomainUndefineFlags` tells what to do with those.
    ///
    /// In C: `virDomainUndefine`, since 0.1.1.
    pub fn undefine(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainUndefine")?;
        conn.driver().before("virDomainUndefine")?;
        conn.hypervisor().domain_undefine(self.object())
    }

    /// Removes a domain's stored configuration along with what belongs to it.
    ///
    /// An inactive domain disappears; an active one runs on as a transient domain. Fails with `VIR_ERR_OPERATION_INVALID` when there is a managed save image, a snapshot, a checkpoint or a file of firmware variables that no flag covers. Disk images are never deleted.
    ///
    /// - `flags`: Combination of `DomainUndefineFlagsValues` values.
    ///
    /// In C: `virDomainUndefineFlags`, since 0.9.4.
    pub fn undefine_flags(&self, flags: DomainUndefineFlagsValues) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainUndefineFlags")?;
        conn.driver().before("virDomainUndefineFlags")?;
        conn.hypervisor().domain_undefine_flags(self.object(), flags)
    }

    /// Starts a persistent domain from its stored configuration.
    ///
    /// If there is a managed save image, its state is restored and the image deleted. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is active already.
    ///
    /// In C: `virDomainCreate`, since 0.1.1.
    pub fn create(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainCreate")?;
        conn.driver().before("virDomainCreate")?;
        conn.hypervisor().domain_create(self.object())
    }

    /// Starts a persistent domain from its stored configuration, with options.
    ///
    /// Acts like `virDomainCreate`; the flags can keep it paused, ignore a managed save image or tie the domain to the connection.
    ///
    /// - `flags`: Combination of `DomainCreateFlags` values.
    ///
    /// In C: `virDomainCreateWithFlags`, since 0.8.2.
    pub fn create_with_flags(&self, flags: DomainCreateFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainCreateWithFlags")?;
        conn.driver().before("virDomainCreateWithFlags")?;
        conn.hypervisor().domain_create_with_flags(self.object(), flags)
    }

    /// Starts a persistent domain and hands open files to its init process.
    ///
    /// For containers: the files appear in the guest as descriptors 3, 4 and so on. Over a connection to a daemon this works only through a local socket.
    ///
    /// - `files`: Open file descriptors; they stay open in the caller.
    /// - `flags`: Combination of `DomainCreateFlags` values.
    ///
    /// In C: `virDomainCreateWithFiles`, since 1.1.1.
    pub fn create_with_files(&self, files: &[i32], flags: DomainCreateFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainCreateWithFiles")?;
        conn.driver().before("virDomainCreateWithFiles")?;
        conn.hypervisor().domain_create_with_files(self.object(), files, flags)
    }

    /// Tells whether a domain is started together with the host.
    ///
    /// In C: `virDomainGetAutostart`, since 0.2.1.
    pub fn autostart(&self) -> Result<bool> {
        let conn = self.conn();
        conn.driver().before("virDomainGetAutostart")?;
        conn.hypervisor().domain_get_autostart(self.object())
    }

    /// Sets whether a domain is started together with the host.
    ///
    /// Only for persistent domains; fails with `VIR_ERR_OPERATION_INVALID` on a transient one.
    ///
    /// - `autostart`: 1 to start it automatically, 0 not to.
    ///
    /// In C: `virDomainSetAutostart`, since 0.2.1.
    pub fn set_autostart(&self, autostart: bool) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetAutostart")?;
        conn.driver().before("virDomainSetAutostart")?;
        conn.hypervisor().domain_set_autostart(self.object(), autostart)
    }

    /// Tells whether a domain is started the next time the host boots, and only then.
    ///
    /// In C: `virDomainGetAutostartOnce`, since 11.2.0.
    pub fn autostart_once(&self) -> Result<bool> {
        let conn = self.conn();
        conn.driver().before("virDomainGetAutostartOnce")?;
        conn.hypervisor().domain_get_autostart_once(self.object())
    }

    /// Sets whether a domain is started the next time the host boots, and only then.
    ///
    /// The setting is cleared by that start and is independent of `virDomainSetAutostart`. Only for persistent domains.
    ///
    /// - `autostart`: 1 to have it started once, 0 to cancel that.
    ///
    /// In C: `virDomainSetAutostartOnce`, since 11.2.0.
    pub fn set_autostart_once(&self, autostart: bool) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetAutostartOnce")?;
        conn.driver().before("virDomainSetAutostartOnce")?;
        conn.hypervisor().domain_set_autostart_once(self.object(), autostart)
    }

    /// Tells whether a domain is active, that is running or paused.
    ///
    /// In C: `virDomainIsActive`, since 0.7.3.
    pub fn is_active(&self) -> Result<bool> {
        let conn = self.conn();
        conn.driver().before("virDomainIsActive")?;
        conn.hypervisor().domain_is_active(self.object())
    }

    /// Tells whether a domain has a stored configuration and so survives being stopped.
    ///
    /// In C: `virDomainIsPersistent`, since 0.7.3.
    pub fn is_persistent(&self) -> Result<bool> {
        let conn = self.conn();
        conn.driver().before("virDomainIsPersistent")?;
        conn.hypervisor().domain_is_persistent(self.object())
    }

    /// Tells whether an active domain's configuration has been altered since its start.
    ///
    /// In C: `virDomainIsUpdated`, since 0.8.6.
    pub fn is_updated(&self) -> Result<bool> {
        let conn = self.conn();
        conn.driver().before("virDomainIsUpdated")?;
        conn.hypervisor().domain_is_updated(self.object())
    }

    /// Gives a persistent domain a new name.
    ///
    /// The domain has to be inactive, and some drivers refuse it while there are snapshots or checkpoints (`VIR_ERR_OPERATION_INVALID`). The name must be free and must not be empty. Other handles keep the old name until they are looked up again.
    ///
    /// - `new_name`: New name; without slashes.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainRename`, since 1.2.19.
    pub fn rename(&self, new_name: &str, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainRename")?;
        conn.driver().before("virDomainRename")?;
        conn.hypervisor().domain_rename(self.object(), new_name, flags)
    }

    /// Changes what happens when a guest powers off, reboots or crashes.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` for an action that does not go with the event, such as a core dump on reboot.
    ///
    /// - `type_`: Event that the action is for.
    /// - `action`: What to do from now on.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetLifecycleAction`, since 3.9.0.
    pub fn set_lifecycle_action(&self, type_: DomainLifecycle, action: DomainLifecycleAction, flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetLifecycleAction")?;
        conn.driver().before("virDomainSetLifecycleAction")?;
        conn.hypervisor().domain_set_lifecycle_action(self.object(), type_, action, flags)
    }

    /// Reports what a guest's owner needs to attest a confidential domain.
    ///
    /// The domain has to be active. For SEV the measurement is fixed once the guest's memory is set up, so start the domain paused, check it, inject secrets and then resume.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetLaunchSecurityInfo`, since 4.5.0.
    pub fn launch_security_info(&self, flags: u32) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.require_write("virDomainGetLaunchSecurityInfo")?;
        conn.driver().before("virDomainGetLaunchSecurityInfo")?;
        conn.hypervisor().domain_get_launch_security_info(self.object(), flags)
    }

    /// Injects a secret into a confidential domain.
    ///
    /// Secret and header, both encrypted for the guest by its owner, are required, the address is optional. The domain has to be active and paused, and must not have run yet (`VIR_ERR_OPERATION_INVALID` otherwise).
    ///
    /// - `params`: Secret, header and, if wanted, the address.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSetLaunchSecurityState`, since 8.0.0.
    pub fn set_launch_security_state(&self, params: &[TypedParam], flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetLaunchSecurityState")?;
        conn.driver().before("virDomainSetLaunchSecurityState")?;
        conn.hypervisor().domain_set_launch_security_state(self.object(), params, flags)
    }

    /// Lists messages recorded about a domain, such as deprecated features it uses.
    ///
    /// - `flags`: Combination of `DomainMessageType` values.
    ///
    /// In C: `virDomainGetMessages`, since 7.1.0.
    pub fn messages(&self, flags: DomainMessageType) -> Result<Vec<String>> {
        let conn = self.conn();
        conn.driver().before("virDomainGetMessages")?;
        conn.hypervisor().domain_get_messages(self.object(), flags)
    }
}
