// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: interface.

/// Which host interfaces to list; 0 or both flags list all.
///
/// In C: `virConnectListAllInterfacesFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ConnectListAllInterfacesFlags(u32);

bitflags::bitflags! {
    impl ConnectListAllInterfacesFlags: u32 {
        /// Interfaces that are down. Since 0.10.2.
        const INACTIVE = 1;
        /// Interfaces that are up. Since 0.10.2.
        const ACTIVE = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for ConnectListAllInterfacesFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConnectListAllInterfacesFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Which description of a host interface to give.
///
/// In C: `virInterfaceXMLFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct InterfaceXmlFlags(u32);

bitflags::bitflags! {
    impl InterfaceXmlFlags: u32 {
        /// The stored configuration, not the present state. Since 0.7.3.
        const INACTIVE = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for InterfaceXmlFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InterfaceXmlFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How a host interface is defined.
///
/// In C: `virInterfaceDefineFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct InterfaceDefineFlags(u32);

bitflags::bitflags! {
    impl InterfaceDefineFlags: u32 {
        /// Checks the description against the schema first. Since 7.7.0.
        const VALIDATE = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for InterfaceDefineFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InterfaceDefineFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

