//! What a QEMU may have that another lacks, by the names under which probes are kept on disk.

use std::fmt;

macro_rules! flags {
    ($($flag:ident = $name:literal,)+) => {
        /// One thing that a QEMU may have, and another may lack.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "each says by its name what it is: a device, a property of one, a command")]
        #[repr(u16)]
        pub enum Flag {
            $($flag,)+
        }

        impl Flag {
            /// All there are, in the order of their names.
            pub const ALL: &[Self] = &[$(Self::$flag,)+];

            /// The name on disk.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$flag => $name,)+
                }
            }

            /// The one of that name on disk.
            pub fn of(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$flag),)+
                    _ => None,
                }
            }
        }
    };
}

flags! {
    AcpiErst = "acpi-erst",
    AcpiIndex = "acpi-index",
    AioIoUring = "aio.io_uring",
    Am53c974 = "am53c974",
    ArmMaxCpu = "arm-max-cpu",
    BlockdevSetActive = "blockdev-set-active",
    BlockdevNbdTlsHostname = "blockdev.nbd.tls-hostname",
    BlockjobBackingMaskProtocol = "blockjob.backing-mask-protocol",
    BochsDisplay = "bochs-display",
    CalcDirtyRate = "calc-dirty-rate",
    CanonicalCpuFeatures = "canonical-cpu-features",
    CcidEmulated = "ccid-emulated",
    CcidPassthru = "ccid-passthru",
    ChardevReconnect = "chardev-reconnect",
    ChardevReconnectMiliseconds = "chardev-reconnect-miliseconds",
    ChardevQemuVdagent = "chardev.qemu-vdagent",
    CirrusVga = "cirrus-vga",
    ConfidentialGuestSupport = "confidential-guest-support",
    CpuMax = "cpu-max",
    CpuUnavailableFeatures = "cpu-unavailable-features",
    CpuKvmNoAdjvtime = "cpu.kvm-no-adjvtime",
    CpuMigratable = "cpu.migratable",
    CryptodevBackendLkcf = "cryptodev-backend-lkcf",
    DbusVmstate = "dbus-vmstate",
    Dc390 = "dc390",
    DeviceJsonHotplug = "device.json+hotplug",
    DirtyrateParamMode = "dirtyrate-param.mode",
    DisplayDbus = "display-dbus",
    DisplayReload = "display-reload",
    DmiToPciBridge = "dmi-to-pci-bridge",
    DriveNvme = "drive-nvme",
    E1000 = "e1000",
    EglHeadless = "egl-headless",
    EglHeadlessRendernode = "egl-headless.rendernode",
    FsdevMultidevs = "fsdev.multidevs",
    HdaDuplex = "hda-duplex",
    HdaMicro = "hda-micro",
    HdaOutput = "hda-output",
    I8042 = "i8042",
    Ich9Ahci = "ich9-ahci",
    Ich9IntelHda = "ich9-intel-hda",
    Ich9UsbEhci1 = "ich9-usb-ehci1",
    InputLinux = "input-linux",
    IntelIommu = "intel-iommu",
    IntelIommuAwBits = "intel-iommu.aw-bits",
    IntelIommuCachingMode = "intel-iommu.caching-mode",
    IntelIommuDeviceIotlb = "intel-iommu.device-iotlb",
    IntelIommuDmaTranslation = "intel-iommu.dma-translation",
    IntelIommuEim = "intel-iommu.eim",
    IntelIommuIntremap = "intel-iommu.intremap",
    Ioh3420 = "ioh3420",
    IothreadThreadPoolMax = "iothread.thread-pool-max",
    IsaSerial = "isa-serial",
    IvshmemDoorbell = "ivshmem-doorbell",
    IvshmemPlain = "ivshmem-plain",
    Kvm = "kvm",
    KvmPitLostTickPolicy = "kvm-pit-lost-tick-policy",
    Lsi = "lsi",
    MachineHpet = "machine-hpet",
    MachineI8042Opt = "machine-i8042-opt",
    MachineVmportOpt = "machine-vmport-opt",
    MachineVirtAia = "machine.virt.aia",
    MachineVirtIommu = "machine.virt.iommu",
    MachineVirtRas = "machine.virt.ras",
    Mch = "mch",
    MchExtendedTsegMbytes = "mch.extended-tseg-mbytes",
    Megasas = "megasas",
    MemoryBackendFilePmem = "memory-backend-file.pmem",
    MemoryBackendFilePreallocThreads = "memory-backend-file.prealloc-threads",
    MemoryBackendFileReserve = "memory-backend-file.reserve",
    MemoryBackendFileXUseCanonicalPathForRamblockId = "memory-backend-file.x-use-canonical-path-for-ramblock-id",
    MemoryBackendMemfd = "memory-backend-memfd",
    MemoryBackendMemfdHugetlb = "memory-backend-memfd.hugetlb",
    MigrateIncomingExitOnError = "migrate-incoming.exit-on-error",
    MigrateRdma = "migrate-rdma",
    MigrationFileDropCache = "migration-file-drop-cache",
    MigrationBlockedReasons = "migration.blocked-reasons",
    Mptsas1068 = "mptsas1068",
    NbdTls = "nbd-tls",
    Ncr53c90 = "ncr53c90",
    NecUsbXhci = "nec-usb-xhci",
    NetdevStreamReconnectMiliseconds = "netdev-stream-reconnect-miliseconds",
    NetdevJson = "netdev.json",
    NetdevStream = "netdev.stream",
    NetdevStreamReconnect = "netdev.stream.reconnect",
    NetdevUser = "netdev.user",
    NetdevVhostVdpa = "netdev.vhost-vdpa",
    NumaHmat = "numa.hmat",
    Nvdimm = "nvdimm",
    NvdimmUnarmed = "nvdimm.unarmed",
    Nvram = "nvram",
    PcDimm = "pc-dimm",
    PciBridge = "pci-bridge",
    PciOhci = "pci-ohci",
    PciSerial = "pci-serial",
    PciePciBridge = "pcie-pci-bridge",
    PcieRootPort = "pcie-root-port",
    PcieRootPortHotplug = "pcie-root-port.hotplug",
    Piix3UsbUhci = "piix3-usb-uhci",
    Piix4UsbUhci = "piix4-usb-uhci",
    Piix4AcpiRootPciHotplug = "piix4.acpi-root-pci-hotplug",
    Pl011 = "pl011",
    PrManagerHelper = "pr-manager-helper",
    Pvpanic = "pvpanic",
    PvpanicPci = "pvpanic-pci",
    Pvscsi = "pvscsi",
    Pxb = "pxb",
    PxbPcie = "pxb-pcie",
    Qcow2DiscardNoUnref = "qcow2-discard-no-unref",
    QemuXhci = "qemu-xhci",
    QueryCpuDefinitions = "query-cpu-definitions",
    QueryCpuModelBaseline = "query-cpu-model-baseline",
    QueryCpuModelComparison = "query-cpu-model-comparison",
    QueryCpuModelExpansion = "query-cpu-model-expansion",
    QueryCpuModelExpansionDeprecatedProps = "query-cpu-model-expansion.deprecated-props",
    QueryDirtyRate = "query-dirty-rate",
    QueryStats = "query-stats",
    QueryStatsSchemas = "query-stats-schemas",
    Qxl = "qxl",
    QxlVgamemMb = "qxl.vgamem_mb",
    QxlVram64SizeMb = "qxl.vram64_size_mb",
    Ramfb = "ramfb",
    RbdEncryption = "rbd-encryption",
    RbdEncryptionLayering = "rbd-encryption-layering",
    RbdEncryptionLuksAny = "rbd-encryption-luks-any",
    RngBuiltin = "rng-builtin",
    RngEgd = "rng-egd",
    RngRandom = "rng-random",
    RotationRate = "rotation-rate",
    RtcResetReinjection = "rtc-reset-reinjection",
    Rtl8139 = "rtl8139",
    RunWithAsyncTeardown = "run-with.async-teardown",
    S390PvGuest = "s390-pv-guest",
    S390Sclp = "s390-sclp",
    Sclplmconsole = "sclplmconsole",
    ScreendumpDevice = "screendump_device",
    ScreenshotFormatPng = "screenshot-format-png",
    ScsiBlock = "scsi-block",
    ScsiDiskChannel = "scsi-disk.channel",
    Sdl = "sdl",
    SeccompSandbox = "seccomp-sandbox",
    SetAction = "set-action",
    SevGuest = "sev-guest",
    SevGuestKernelHashes = "sev-guest-kernel-hashes",
    SevInjectLaunchSecret = "sev-inject-launch-secret",
    SevSnpGuest = "sev-snp-guest",
    SgxEpc = "sgx-epc",
    Shim = "shim",
    SmpClusters = "smp-clusters",
    SmpDies = "smp-dies",
    SpaprPciHostBridge = "spapr-pci-host-bridge",
    SpaprPciHostBridgeNumaNode = "spapr-pci-host-bridge.numa_node",
    SpaprTpmProxy = "spapr-tpm-proxy",
    SpaprVty = "spapr-vty",
    Spice = "spice",
    SpiceGl = "spice-gl",
    SpiceRendernode = "spice-rendernode",
    Tcg = "tcg",
    ThreadContext = "thread-context",
    TpmCrb = "tpm-crb",
    TpmEmulator = "tpm-emulator",
    TpmPassthrough = "tpm-passthrough",
    TpmSpapr = "tpm-spapr",
    TpmTis = "tpm-tis",
    UsbAudio = "usb-audio",
    UsbEhci = "usb-ehci",
    UsbHostGuestResetsAll = "usb-host.guest-resets-all",
    UsbHostHostdevice = "usb-host.hostdevice",
    UsbHub = "usb-hub",
    UsbKbd = "usb-kbd",
    UsbMtp = "usb-mtp",
    UsbRedir = "usb-redir",
    UsbRedirFilter = "usb-redir.filter",
    UsbSerial = "usb-serial",
    UsbStorage = "usb-storage",
    VfioAp = "vfio-ap",
    VfioCcw = "vfio-ccw",
    VfioPci = "vfio-pci",
    Vga = "VGA",
    VgaVgamemMb = "VGA.vgamem_mb",
    VhostScsi = "vhost-scsi",
    VhostUserBlk = "vhost-user-blk",
    VhostUserFs = "vhost-user-fs",
    VhostUserFsBootindex = "vhost-user-fs.bootindex",
    VhostUserGpu = "vhost-user-gpu",
    VhostUserVga = "vhost-user-vga",
    VhostVsock = "vhost-vsock",
    VirtioBalloonPciDeflateOnOom = "virtio-balloon-pci.deflate-on-oom",
    VirtioBalloonFreePageReporting = "virtio-balloon.free-page-reporting",
    VirtioBlkPciScsi = "virtio-blk-pci.scsi",
    VirtioBlkPciScsiDefaultDisabled = "virtio-blk-pci.scsi.default.disabled",
    VirtioBlkVhostVdpa = "virtio-blk-vhost-vdpa",
    VirtioBlkIothreadMapping = "virtio-blk.iothread-mapping",
    VirtioBlkQueueSize = "virtio-blk.queue-size",
    VirtioCcw = "virtio-ccw",
    VirtioCcwLoadparm = "virtio-ccw.loadparm",
    VirtioCrypto = "virtio-crypto",
    VirtioGpu = "virtio-gpu",
    VirtioGpuCcw = "virtio-gpu-ccw",
    VirtioGpuGlPci = "virtio-gpu-gl-pci",
    VirtioGpuBlob = "virtio-gpu.blob",
    VirtioInputHost = "virtio-input-host",
    VirtioIommuPci = "virtio-iommu-pci",
    VirtioIommuBootBypass = "virtio-iommu.boot-bypass",
    VirtioKeyboard = "virtio-keyboard",
    VirtioKeyboardCcw = "virtio-keyboard-ccw",
    VirtioMemCcw = "virtio-mem-ccw",
    VirtioMemPci = "virtio-mem-pci",
    VirtioMemPciDynamicMemslots = "virtio-mem-pci.dynamic-memslots",
    VirtioMemPciPrealloc = "virtio-mem-pci.prealloc",
    VirtioMmio = "virtio-mmio",
    VirtioMouse = "virtio-mouse",
    VirtioMouseCcw = "virtio-mouse-ccw",
    VirtioNet = "virtio-net",
    VirtioNetRss = "virtio-net.rss",
    VirtioPciNonTransitional = "virtio-pci-non-transitional",
    VirtioPmemPci = "virtio-pmem-pci",
    VirtioRng = "virtio-rng",
    VirtioScsiPci = "virtio-scsi-pci",
    VirtioScsiIothreadMapping = "virtio-scsi.iothread-mapping",
    VirtioSound = "virtio-sound",
    VirtioTablet = "virtio-tablet",
    VirtioTabletCcw = "virtio-tablet-ccw",
    VirtioVga = "virtio-vga",
    VirtioVgaGl = "virtio-vga-gl",
    Vmcoreinfo = "vmcoreinfo",
    Vmgenid = "vmgenid",
    VmwareSvga = "vmware-svga",
    VmwareSvgaVgamemMb = "vmware-svga.vgamem_mb",
    Vnc = "vnc",
    VncPowerControl = "vnc-power-control",
    Vt82c686bUsbUhci = "vt82c686b-usb-uhci",
    X3130Upstream = "x3130-upstream",
    X86MaxCpu = "x86-max-cpu",
    Xio3130Downstream = "xio3130-downstream",
    Zpci = "zpci",
}

/// A set of [`Flag`]s.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Flags([u64; Flag::ALL.len().div_ceil(64)]);

impl Flags {
    /// Whether it is there.
    pub const fn has(&self, flag: Flag) -> bool {
        let number = flag as usize;
        self.0[number / 64] & (1 << (number % 64)) != 0
    }

    /// Adds one.
    pub const fn insert(&mut self, flag: Flag) {
        let number = flag as usize;
        self.0[number / 64] |= 1 << (number % 64);
    }

    /// Takes one out.
    pub const fn remove(&mut self, flag: Flag) {
        let number = flag as usize;
        self.0[number / 64] &= !(1 << (number % 64));
    }

    /// Those that are there, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = Flag> {
        Flag::ALL.iter().copied().filter(|flag| self.has(*flag))
    }
}

impl FromIterator<Flag> for Flags {
    fn from_iter<I: IntoIterator<Item = Flag>>(flags: I) -> Self {
        let mut all = Self::default();
        flags.into_iter().for_each(|flag| all.insert(flag));
        all
    }
}

impl fmt::Debug for Flags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
