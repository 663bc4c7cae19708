// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: domain guest.

/// Where `virDomainGetHostname` takes the name from.
///
/// In C: `virDomainGetHostnameFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainGetHostnameFlags(u32);

bitflags::bitflags! {
    impl DomainGetHostnameFlags: u32 {
        /// DHCP leases of the networks that the domain is on. Since 6.1.0.
        const LEASE = 1;
        /// The guest agent. Since 6.1.0.
        const AGENT = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainGetHostnameFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainGetHostnameFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Signals for processes in a guest; the numbers are this interface's own and are mapped to the guest's.
///
/// In C: `virDomainProcessSignal`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainProcessSignal(pub i32);

impl DomainProcessSignal {
    /// No signal: only check that the process is there. Since 1.0.1.
    pub const NOP: Self = Self(0);
    /// Hangup (SIGHUP). Since 1.0.1.
    pub const HUP: Self = Self(1);
    /// Interrupt from the keyboard (SIGINT). Since 1.0.1.
    pub const INT: Self = Self(2);
    /// Quit from the keyboard (SIGQUIT). Since 1.0.1.
    pub const QUIT: Self = Self(3);
    /// Illegal instruction (SIGILL). Since 1.0.1.
    pub const ILL: Self = Self(4);
    /// Trace trap (SIGTRAP). Since 1.0.1.
    pub const TRAP: Self = Self(5);
    /// Abort (SIGABRT). Since 1.0.1.
    pub const ABRT: Self = Self(6);
    /// Bus error (SIGBUS). Since 1.0.1.
    pub const BUS: Self = Self(7);
    /// Arithmetic error (SIGFPE). Since 1.0.1.
    pub const FPE: Self = Self(8);
    /// Kill, which no process can catch (SIGKILL). Since 1.0.1.
    pub const KILL: Self = Self(9);
    /// First one free for users (SIGUSR1). Since 1.0.1.
    pub const USR1: Self = Self(10);
    /// Bad memory access (SIGSEGV). Since 1.0.1.
    pub const SEGV: Self = Self(11);
    /// Second one free for users (SIGUSR2). Since 1.0.1.
    pub const USR2: Self = Self(12);
    /// Write to a pipe without reader (SIGPIPE). Since 1.0.1.
    pub const PIPE: Self = Self(13);
    /// Timer ran out (SIGALRM). Since 1.0.1.
    pub const ALRM: Self = Self(14);
    /// Polite request to end (SIGTERM). Since 1.0.1.
    pub const TERM: Self = Self(15);
    /// Coprocessor stack fault (SIGSTKFLT). Since 1.0.1.
    pub const STKFLT: Self = Self(16);
    /// A child changed state (SIGCHLD). Since 1.0.1.
    pub const CHLD: Self = Self(17);
    /// Go on after a stop (SIGCONT). Since 1.0.1.
    pub const CONT: Self = Self(18);
    /// Stop, which no process can catch (SIGSTOP). Since 1.0.1.
    pub const STOP: Self = Self(19);
    /// Stop from the keyboard (SIGTSTP). Since 1.0.1.
    pub const TSTP: Self = Self(20);
    /// A background process read its terminal (SIGTTIN). Since 1.0.1.
    pub const TTIN: Self = Self(21);
    /// A background process wrote to its terminal (SIGTTOU). Since 1.0.1.
    pub const TTOU: Self = Self(22);
    /// Urgent data on a socket (SIGURG). Since 1.0.1.
    pub const URG: Self = Self(23);
    /// CPU time limit passed (SIGXCPU). Since 1.0.1.
    pub const XCPU: Self = Self(24);
    /// File size limit passed (SIGXFSZ). Since 1.0.1.
    pub const XFSZ: Self = Self(25);
    /// Virtual timer ran out (SIGVTALRM). Since 1.0.1.
    pub const VTALRM: Self = Self(26);
    /// Profiling timer ran out (SIGPROF). Since 1.0.1.
    pub const PROF: Self = Self(27);
    /// The window changed its size (SIGWINCH). Since 1.0.1.
    pub const WINCH: Self = Self(28);
    /// Input or output is possible (SIGPOLL, SIGIO). Since 1.0.1.
    pub const POLL: Self = Self(29);
    /// Power is failing (SIGPWR). Since 1.0.1.
    pub const PWR: Self = Self(30);
    /// Bad system call (SIGSYS). Since 1.0.1.
    pub const SYS: Self = Self(31);
    /// Real-time signal 0 (SIGRTMIN). Since 1.0.1.
    pub const RT0: Self = Self(32);
    /// Real-time signal 1 (SIGRTMIN+1). Since 1.0.1.
    pub const RT1: Self = Self(33);
    /// Real-time signal 2 (SIGRTMIN+2). Since 1.0.1.
    pub const RT2: Self = Self(34);
    /// Real-time signal 3 (SIGRTMIN+3). Since 1.0.1.
    pub const RT3: Self = Self(35);
    /// Real-time signal 4 (SIGRTMIN+4). Since 1.0.1.
    pub const RT4: Self = Self(36);
    /// Real-time signal 5 (SIGRTMIN+5). Since 1.0.1.
    pub const RT5: Self = Self(37);
    /// Real-time signal 6 (SIGRTMIN+6). Since 1.0.1.
    pub const RT6: Self = Self(38);
    /// Real-time signal 7 (SIGRTMIN+7). Since 1.0.1.
    pub const RT7: Self = Self(39);
    /// Real-time signal 8 (SIGRTMIN+8). Since 1.0.1.
    pub const RT8: Self = Self(40);
    /// Real-time signal 9 (SIGRTMIN+9). Since 1.0.1.
    pub const RT9: Self = Self(41);
    /// Real-time signal 10 (SIGRTMIN+10). Since 1.0.1.
    pub const RT10: Self = Self(42);
    /// Real-time signal 11 (SIGRTMIN+11). Since 1.0.1.
    pub const RT11: Self = Self(43);
    /// Real-time signal 12 (SIGRTMIN+12). Since 1.0.1.
    pub const RT12: Self = Self(44);
    /// Real-time signal 13 (SIGRTMIN+13). Since 1.0.1.
    pub const RT13: Self = Self(45);
    /// Real-time signal 14 (SIGRTMIN+14). Since 1.0.1.
    pub const RT14: Self = Self(46);
    /// Real-time signal 15 (SIGRTMIN+15). Since 1.0.1.
    pub const RT15: Self = Self(47);
    /// Real-time signal 16 (SIGRTMIN+16). Since 1.0.1.
    pub const RT16: Self = Self(48);
    /// Real-time signal 17 (SIGRTMIN+17). Since 1.0.1.
    pub const RT17: Self = Self(49);
    /// Real-time signal 18 (SIGRTMIN+18). Since 1.0.1.
    pub const RT18: Self = Self(50);
    /// Real-time signal 19 (SIGRTMIN+19). Since 1.0.1.
    pub const RT19: Self = Self(51);
    /// Real-time signal 20 (SIGRTMIN+20). Since 1.0.1.
    pub const RT20: Self = Self(52);
    /// Real-time signal 21 (SIGRTMIN+21). Since 1.0.1.
    pub const RT21: Self = Self(53);
    /// Real-time signal 22 (SIGRTMIN+22). Since 1.0.1.
    pub const RT22: Self = Self(54);
    /// Real-time signal 23 (SIGRTMIN+23). Since 1.0.1.
    pub const RT23: Self = Self(55);
    /// Real-time signal 24 (SIGRTMIN+24). Since 1.0.1.
    pub const RT24: Self = Self(56);
    /// Real-time signal 25 (SIGRTMIN+25). Since 1.0.1.
    pub const RT25: Self = Self(57);
    /// Real-time signal 26 (SIGRTMIN+26). Since 1.0.1.
    pub const RT26: Self = Self(58);
    /// Real-time signal 27 (SIGRTMIN+27). Since 1.0.1.
    pub const RT27: Self = Self(59);
    /// Real-time signal 28 (SIGRTMIN+28). Since 1.0.1.
    pub const RT28: Self = Self(60);
    /// Real-time signal 29 (SIGRTMIN+29). Since 1.0.1.
    pub const RT29: Self = Self(61);
    /// Real-time signal 30 (SIGRTMIN+30). Since 1.0.1.
    pub const RT30: Self = Self(62);
    /// Real-time signal 31 (SIGRTMIN+31). Since 1.0.1.
    pub const RT31: Self = Self(63);
    /// Real-time signal 32 (SIGRTMIN+32). Since 1.0.1.
    pub const RT32: Self = Self(64);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_PROCESS_SIGNAL_NOP",
            1 => "VIR_DOMAIN_PROCESS_SIGNAL_HUP",
            2 => "VIR_DOMAIN_PROCESS_SIGNAL_INT",
            3 => "VIR_DOMAIN_PROCESS_SIGNAL_QUIT",
            4 => "VIR_DOMAIN_PROCESS_SIGNAL_ILL",
            5 => "VIR_DOMAIN_PROCESS_SIGNAL_TRAP",
            6 => "VIR_DOMAIN_PROCESS_SIGNAL_ABRT",
            7 => "VIR_DOMAIN_PROCESS_SIGNAL_BUS",
            8 => "VIR_DOMAIN_PROCESS_SIGNAL_FPE",
            9 => "VIR_DOMAIN_PROCESS_SIGNAL_KILL",
            10 => "VIR_DOMAIN_PROCESS_SIGNAL_USR1",
            11 => "VIR_DOMAIN_PROCESS_SIGNAL_SEGV",
            12 => "VIR_DOMAIN_PROCESS_SIGNAL_USR2",
            13 => "VIR_DOMAIN_PROCESS_SIGNAL_PIPE",
            14 => "VIR_DOMAIN_PROCESS_SIGNAL_ALRM",
            15 => "VIR_DOMAIN_PROCESS_SIGNAL_TERM",
            16 => "VIR_DOMAIN_PROCESS_SIGNAL_STKFLT",
            17 => "VIR_DOMAIN_PROCESS_SIGNAL_CHLD",
            18 => "VIR_DOMAIN_PROCESS_SIGNAL_CONT",
            19 => "VIR_DOMAIN_PROCESS_SIGNAL_STOP",
            20 => "VIR_DOMAIN_PROCESS_SIGNAL_TSTP",
            21 => "VIR_DOMAIN_PROCESS_SIGNAL_TTIN",
            22 => "VIR_DOMAIN_PROCESS_SIGNAL_TTOU",
            23 => "VIR_DOMAIN_PROCESS_SIGNAL_URG",
            24 => "VIR_DOMAIN_PROCESS_SIGNAL_XCPU",
            25 => "VIR_DOMAIN_PROCESS_SIGNAL_XFSZ",
            26 => "VIR_DOMAIN_PROCESS_SIGNAL_VTALRM",
            27 => "VIR_DOMAIN_PROCESS_SIGNAL_PROF",
            28 => "VIR_DOMAIN_PROCESS_SIGNAL_WINCH",
            29 => "VIR_DOMAIN_PROCESS_SIGNAL_POLL",
            30 => "VIR_DOMAIN_PROCESS_SIGNAL_PWR",
            31 => "VIR_DOMAIN_PROCESS_SIGNAL_SYS",
            32 => "VIR_DOMAIN_PROCESS_SIGNAL_RT0",
            33 => "VIR_DOMAIN_PROCESS_SIGNAL_RT1",
            34 => "VIR_DOMAIN_PROCESS_SIGNAL_RT2",
            35 => "VIR_DOMAIN_PROCESS_SIGNAL_RT3",
            36 => "VIR_DOMAIN_PROCESS_SIGNAL_RT4",
            37 => "VIR_DOMAIN_PROCESS_SIGNAL_RT5",
            38 => "VIR_DOMAIN_PROCESS_SIGNAL_RT6",
            39 => "VIR_DOMAIN_PROCESS_SIGNAL_RT7",
            40 => "VIR_DOMAIN_PROCESS_SIGNAL_RT8",
            41 => "VIR_DOMAIN_PROCESS_SIGNAL_RT9",
            42 => "VIR_DOMAIN_PROCESS_SIGNAL_RT10",
            43 => "VIR_DOMAIN_PROCESS_SIGNAL_RT11",
            44 => "VIR_DOMAIN_PROCESS_SIGNAL_RT12",
            45 => "VIR_DOMAIN_PROCESS_SIGNAL_RT13",
            46 => "VIR_DOMAIN_PROCESS_SIGNAL_RT14",
            47 => "VIR_DOMAIN_PROCESS_SIGNAL_RT15",
            48 => "VIR_DOMAIN_PROCESS_SIGNAL_RT16",
            49 => "VIR_DOMAIN_PROCESS_SIGNAL_RT17",
            50 => "VIR_DOMAIN_PROCESS_SIGNAL_RT18",
            51 => "VIR_DOMAIN_PROCESS_SIGNAL_RT19",
            52 => "VIR_DOMAIN_PROCESS_SIGNAL_RT20",
            53 => "VIR_DOMAIN_PROCESS_SIGNAL_RT21",
            54 => "VIR_DOMAIN_PROCESS_SIGNAL_RT22",
            55 => "VIR_DOMAIN_PROCESS_SIGNAL_RT23",
            56 => "VIR_DOMAIN_PROCESS_SIGNAL_RT24",
            57 => "VIR_DOMAIN_PROCESS_SIGNAL_RT25",
            58 => "VIR_DOMAIN_PROCESS_SIGNAL_RT26",
            59 => "VIR_DOMAIN_PROCESS_SIGNAL_RT27",
            60 => "VIR_DOMAIN_PROCESS_SIGNAL_RT28",
            61 => "VIR_DOMAIN_PROCESS_SIGNAL_RT29",
            62 => "VIR_DOMAIN_PROCESS_SIGNAL_RT30",
            63 => "VIR_DOMAIN_PROCESS_SIGNAL_RT31",
            64 => "VIR_DOMAIN_PROCESS_SIGNAL_RT32",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainProcessSignal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainProcessSignal({})", self.0),
        }
    }
}

/// How `virDomainSetTime` sets the clock.
///
/// In C: `virDomainSetTimeFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainSetTimeFlags(u32);

bitflags::bitflags! {
    impl DomainSetTimeFlags: u32 {
        /// Take the time from the domain's real-time clock; the time arguments are not used. Since 1.2.5.
        const SYNC = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainSetTimeFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainSetTimeFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Where `virDomainInterfaceAddresses` takes addresses from.
///
/// In C: `virDomainInterfaceAddressesSource`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainInterfaceAddressesSource(pub i32);

impl DomainInterfaceAddressesSource {
    /// DHCP leases of the networks that the domain is on. Since 1.2.14.
    pub const LEASE: Self = Self(0);
    /// The guest agent. Since 1.2.14.
    pub const AGENT: Self = Self(1);
    /// The host's ARP table. Since 4.2.0.
    pub const ARP: Self = Self(2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE",
            1 => "VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT",
            2 => "VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainInterfaceAddressesSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainInterfaceAddressesSource({})", self.0),
        }
    }
}

/// How `virDomainSetUserPassword` reads the password.
///
/// In C: `virDomainSetUserPasswordFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainSetUserPasswordFlags(u32);

bitflags::bitflags! {
    impl DomainSetUserPasswordFlags: u32 {
        /// It is already in the encrypted form that the guest stores. Since 1.2.16.
        const ENCRYPTED = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainSetUserPasswordFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainSetUserPasswordFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Groups of facts to ask a guest for.
///
/// In C: `virDomainGuestInfoTypes`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainGuestInfoTypes(u32);

bitflags::bitflags! {
    impl DomainGuestInfoTypes: u32 {
        /// Users who are logged in. Since 5.7.0.
        const USERS = 1;
        /// The operating system. Since 5.7.0.
        const OS = 2;
        /// The time zone. Since 5.7.0.
        const TIMEZONE = 4;
        /// The host name. Since 5.7.0.
        const HOSTNAME = 8;
        /// Mounted file systems. Since 5.7.0.
        const FILESYSTEM = 16;
        /// Disks. Since 7.0.0.
        const DISKS = 32;
        /// Network interfaces. Since 7.10.0.
        const INTERFACES = 64;
        /// Load averages. Since 11.2.0.
        const LOAD = 128;
        /// Devices with their drivers, on Windows guests. Since after 11.3.0.
        const DEVICES = 256;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainGuestInfoTypes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainGuestInfoTypes(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Special timeouts for `virDomainAgentSetResponseTimeout`.
///
/// In C: `virDomainAgentResponseTimeoutValues`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainAgentResponseTimeoutValues(pub i32);

impl DomainAgentResponseTimeoutValues {
    /// Wait without limit. Since 0.10.0.
    pub const BLOCK: Self = Self(-2);
    /// Wait as long as the driver finds right. Since 0.10.0.
    pub const DEFAULT: Self = Self(-1);
    /// Do not wait. Since 0.10.0.
    pub const NOWAIT: Self = Self(0);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            -2 => "VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK",
            -1 => "VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT",
            0 => "VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainAgentResponseTimeoutValues {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainAgentResponseTimeoutValues({})", self.0),
        }
    }
}

/// How `virDomainAuthorizedSSHKeysSet` treats keys that are there; without flags they are replaced.
///
/// In C: `virDomainAuthorizedSSHKeysSetFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainAuthorizedSshKeysSetFlags(u32);

bitflags::bitflags! {
    impl DomainAuthorizedSshKeysSetFlags: u32 {
        /// Add the given keys, without doubles. Since 6.10.0.
        const APPEND = 1;
        /// Take the given keys away. Since 6.10.0.
        const REMOVE = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainAuthorizedSshKeysSetFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainAuthorizedSshKeysSetFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

