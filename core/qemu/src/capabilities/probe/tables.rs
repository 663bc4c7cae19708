//! What a QEMU must have for each flag, as data.

use crate::capabilities::Flag as F;

/// What is asked about a type, and what its properties tell.
pub(super) struct Properties {
    /// The type.
    pub(super) of: &'static str,
    /// Properties, and what each tells.
    pub(super) tell: &'static [(&'static str, F)],
}

/// The properties of one type.
const fn of(of: &'static str, tell: &'static [(&'static str, F)]) -> Properties {
    Properties { of, tell }
}

/// Commands.
pub(super) const COMMANDS: &[(&str, F)] = &[
    ("query-cpu-definitions", F::QueryCpuDefinitions),
    ("query-cpu-model-baseline", F::QueryCpuModelBaseline),
    ("query-cpu-model-comparison", F::QueryCpuModelComparison),
    ("query-cpu-model-expansion", F::QueryCpuModelExpansion),
    ("calc-dirty-rate", F::CalcDirtyRate),
    ("query-dirty-rate", F::QueryDirtyRate),
    ("query-stats", F::QueryStats),
    ("query-stats-schemas", F::QueryStatsSchemas),
    ("set-action", F::SetAction),
    ("display-reload", F::DisplayReload),
    ("blockdev-set-active", F::BlockdevSetActive),
    ("rtc-reset-reinjection", F::RtcResetReinjection),
    ("sev-inject-launch-secret", F::SevInjectLaunchSecret),
    ("query-replay", F::Tcg),
];

/// Capabilities of migrations.
pub(super) const MIGRATION: &[(&str, F)] = &[("rdma-pin-all", F::MigrateRdma)];

/// Types of objects.
pub(super) const TYPES: &[(&str, F)] = &[
    ("ccid-card-emulated", F::CcidEmulated),
    ("ccid-card-passthru", F::CcidPassthru),
    ("hda-duplex", F::HdaDuplex),
    ("hda-micro", F::HdaMicro),
    ("hda-output", F::HdaOutput),
    ("piix3-usb-uhci", F::Piix3UsbUhci),
    ("piix4-usb-uhci", F::Piix4UsbUhci),
    ("usb-ehci", F::UsbEhci),
    ("ich9-usb-ehci1", F::Ich9UsbEhci1),
    ("vt82c686b-usb-uhci", F::Vt82c686bUsbUhci),
    ("pci-ohci", F::PciOhci),
    ("nec-usb-xhci", F::NecUsbXhci),
    ("qemu-xhci", F::QemuXhci),
    ("usb-redir", F::UsbRedir),
    ("usb-hub", F::UsbHub),
    ("ich9-ahci", F::Ich9Ahci),
    ("virtio-blk-ccw", F::VirtioCcw),
    ("lsi53c895a", F::Lsi),
    ("virtio-scsi-pci", F::VirtioScsiPci),
    ("virtio-scsi-ccw", F::VirtioScsiPci),
    ("virtio-scsi-device", F::VirtioScsiPci),
    ("megasas", F::Megasas),
    ("qxl", F::Qxl),
    ("scsi-block", F::ScsiBlock),
    ("VGA", F::Vga),
    ("cirrus-vga", F::CirrusVga),
    ("vmware-svga", F::VmwareSvga),
    ("usb-serial", F::UsbSerial),
    ("virtio-rng-pci", F::VirtioRng),
    ("virtio-rng-ccw", F::VirtioRng),
    ("virtio-rng-device", F::VirtioRng),
    ("rng-random", F::RngRandom),
    ("rng-egd", F::RngEgd),
    ("rng-builtin", F::RngBuiltin),
    ("spapr-nvram", F::Nvram),
    ("pci-bridge", F::PciBridge),
    ("vfio-pci", F::VfioPci),
    ("i82801b11-bridge", F::DmiToPciBridge),
    ("usb-storage", F::UsbStorage),
    ("virtio-mmio", F::VirtioMmio),
    ("ich9-intel-hda", F::Ich9IntelHda),
    ("pvpanic", F::Pvpanic),
    ("pvpanic-pci", F::PvpanicPci),
    ("usb-kbd", F::UsbKbd),
    ("usb-audio", F::UsbAudio),
    ("pc-dimm", F::PcDimm),
    ("pci-serial", F::PciSerial),
    ("ioh3420", F::Ioh3420),
    ("x3130-upstream", F::X3130Upstream),
    ("xio3130-downstream", F::Xio3130Downstream),
    ("rtl8139", F::Rtl8139),
    ("e1000", F::E1000),
    ("virtio-net-pci", F::VirtioNet),
    ("virtio-net-ccw", F::VirtioNet),
    ("virtio-net-device", F::VirtioNet),
    ("virtio-gpu-pci", F::VirtioGpu),
    ("virtio-gpu-device", F::VirtioGpu),
    ("virtio-gpu-ccw", F::VirtioGpuCcw),
    ("virtio-vga", F::VirtioVga),
    ("virtio-vga-gl", F::VirtioVgaGl),
    ("virtio-gpu-gl-pci", F::VirtioGpuGlPci),
    ("virtio-keyboard-device", F::VirtioKeyboard),
    ("virtio-keyboard-pci", F::VirtioKeyboard),
    ("virtio-mouse-device", F::VirtioMouse),
    ("virtio-mouse-pci", F::VirtioMouse),
    ("virtio-tablet-device", F::VirtioTablet),
    ("virtio-tablet-pci", F::VirtioTablet),
    ("virtio-input-host-device", F::VirtioInputHost),
    ("virtio-input-host-pci", F::VirtioInputHost),
    ("virtio-keyboard-ccw", F::VirtioKeyboardCcw),
    ("virtio-mouse-ccw", F::VirtioMouseCcw),
    ("virtio-tablet-ccw", F::VirtioTabletCcw),
    ("mptsas1068", F::Mptsas1068),
    ("pxb", F::Pxb),
    ("pxb-pcie", F::PxbPcie),
    ("intel-iommu", F::IntelIommu),
    ("ivshmem-plain", F::IvshmemPlain),
    ("ivshmem-doorbell", F::IvshmemDoorbell),
    ("vhost-scsi", F::VhostScsi),
    ("nvdimm", F::Nvdimm),
    ("pcie-root-port", F::PcieRootPort),
    ("spapr-pci-host-bridge", F::SpaprPciHostBridge),
    ("vmcoreinfo", F::Vmcoreinfo),
    ("spapr-vty", F::SpaprVty),
    ("sclplmconsole", F::Sclplmconsole),
    ("isa-serial", F::IsaSerial),
    ("pl011", F::Pl011),
    ("pcie-pci-bridge", F::PciePciBridge),
    ("pr-manager-helper", F::PrManagerHelper),
    ("vfio-ccw", F::VfioCcw),
    ("vfio-ap", F::VfioAp),
    ("vmgenid", F::Vmgenid),
    ("vhost-vsock-device", F::VhostVsock),
    ("mch", F::Mch),
    ("sev-guest", F::SevGuest),
    ("sev-snp-guest", F::SevSnpGuest),
    ("zpci", F::Zpci),
    ("memory-backend-memfd", F::MemoryBackendMemfd),
    ("bochs-display", F::BochsDisplay),
    ("ramfb", F::Ramfb),
    ("max-arm-cpu", F::ArmMaxCpu),
    ("max-x86_64-cpu", F::X86MaxCpu),
    ("max-i386-cpu", F::X86MaxCpu),
    ("vhost-user-blk", F::VhostUserBlk),
    ("vhost-user-gpu", F::VhostUserGpu),
    ("vhost-user-vga", F::VhostUserVga),
    ("vhost-user-fs-device", F::VhostUserFs),
    (
        "virtio-blk-pci-non-transitional",
        F::VirtioPciNonTransitional,
    ),
    ("dbus-vmstate", F::DbusVmstate),
    ("tpm-spapr", F::TpmSpapr),
    ("spapr-tpm-proxy", F::SpaprTpmProxy),
    ("dc390", F::Dc390),
    ("am53c974", F::Am53c974),
    ("virtio-pmem-pci", F::VirtioPmemPci),
    ("virtio-mem-pci", F::VirtioMemPci),
    ("virtio-mem-ccw", F::VirtioMemCcw),
    ("virtio-iommu-pci", F::VirtioIommuPci),
    ("i8042", F::I8042),
    ("acpi-erst", F::AcpiErst),
    ("virtio-crypto-device", F::VirtioCrypto),
    ("virtio-crypto-pci", F::VirtioCrypto),
    ("virtio-sound-device", F::VirtioSound),
    ("virtio-sound-pci", F::VirtioSound),
    ("cryptodev-backend-lkcf", F::CryptodevBackendLkcf),
    ("sgx-epc", F::SgxEpc),
    ("s390-pv-guest", F::S390PvGuest),
    ("input-linux", F::InputLinux),
    ("thread-context", F::ThreadContext),
    ("usb-mtp", F::UsbMtp),
    ("sclpconsole", F::S390Sclp),
    ("pvscsi", F::Pvscsi),
];

/// Paths through the schema of commands; see [`super::schema`].
pub(super) const SCHEMA: &[(&str, F)] = &[
    (
        "chardev-add/arg/backend/+socket/data/reconnect",
        F::ChardevReconnect,
    ),
    (
        "chardev-add/arg/backend/+socket/data/reconnect-ms",
        F::ChardevReconnectMiliseconds,
    ),
    (
        "chardev-add/arg/backend/+qemu-vdagent",
        F::ChardevQemuVdagent,
    ),
    ("blockdev-add/arg/+file/aio/^io_uring", F::AioIoUring),
    (
        "blockdev-add/arg/+nbd/tls-hostname",
        F::BlockdevNbdTlsHostname,
    ),
    ("blockdev-add/arg/+nvme", F::DriveNvme),
    (
        "blockdev-add/arg/+qcow2/discard-no-unref",
        F::Qcow2DiscardNoUnref,
    ),
    ("blockdev-add/arg/+rbd/encrypt", F::RbdEncryption),
    (
        "blockdev-add/arg/+rbd/encrypt/parent",
        F::RbdEncryptionLayering,
    ),
    (
        "blockdev-add/arg/+rbd/encrypt/format/^luks-any",
        F::RbdEncryptionLuksAny,
    ),
    (
        "blockdev-add/arg/+file/drop-cache",
        F::MigrationFileDropCache,
    ),
    (
        "blockdev-add/arg/+virtio-blk-vhost-vdpa/$fdset",
        F::VirtioBlkVhostVdpa,
    ),
    (
        "block-commit/arg/backing-mask-protocol",
        F::BlockjobBackingMaskProtocol,
    ),
    ("calc-dirty-rate/arg/mode", F::DirtyrateParamMode),
    ("device_add/$json-cli-hotplug", F::DeviceJsonHotplug),
    ("query-display-options/ret/+egl-headless", F::EglHeadless),
    (
        "query-display-options/ret/+egl-headless/rendernode",
        F::EglHeadlessRendernode,
    ),
    ("query-display-options/ret/+sdl", F::Sdl),
    ("query-display-options/ret/+dbus", F::DisplayDbus),
    ("nbd-server-start/arg/tls-creds", F::NbdTls),
    ("netdev_add/arg/+user", F::NetdevUser),
    ("netdev_add/arg/+vhost-vdpa", F::NetdevVhostVdpa),
    ("netdev_add/arg/+stream", F::NetdevStream),
    ("netdev_add/arg/+dgram", F::NetdevJson),
    ("netdev_add/arg/+stream/reconnect", F::NetdevStreamReconnect),
    (
        "netdev_add/arg/+stream/reconnect-ms",
        F::NetdevStreamReconnectMiliseconds,
    ),
    (
        "object-add/arg/+sev-guest/kernel-hashes",
        F::SevGuestKernelHashes,
    ),
    (
        "object-add/arg/+iothread/thread-pool-max",
        F::IothreadThreadPoolMax,
    ),
    (
        "query-migrate/ret/blocked-reasons",
        F::MigrationBlockedReasons,
    ),
    (
        "migrate-incoming/arg/exit-on-error",
        F::MigrateIncomingExitOnError,
    ),
    ("screendump/arg/device", F::ScreendumpDevice),
    ("screendump/arg/format/^png", F::ScreenshotFormatPng),
    ("set-numa-node/arg/+hmat-lb", F::NumaHmat),
    (
        "query-cpu-model-expansion/ret/deprecated-props",
        F::QueryCpuModelExpansionDeprecatedProps,
    ),
];

/// Options of the command line, and parameters of them.
pub(super) const OPTIONS: &[(&str, Option<&str>, F)] = &[
    ("run-with", Some("async-teardown"), F::RunWithAsyncTeardown),
    ("sandbox", None, F::SeccompSandbox),
    ("spice", None, F::Spice),
    ("spice", Some("gl"), F::SpiceGl),
    ("spice", Some("rendernode"), F::SpiceRendernode),
    ("vnc", None, F::Vnc),
    ("vnc", Some("power-control"), F::VncPowerControl),
    ("fsdev", Some("multidevs"), F::FsdevMultidevs),
    ("smp-opts", Some("dies"), F::SmpDies),
    ("smp-opts", Some("clusters"), F::SmpClusters),
    ("machine", Some("hpet"), F::MachineHpet),
    ("machine", Some("shim"), F::Shim),
];

/// Models of TPM.
pub(super) const TPM_MODELS: &[(&str, F)] = &[
    ("tpm-tis", F::TpmTis),
    ("tpm-crb", F::TpmCrb),
    ("tpm-spapr", F::TpmSpapr),
];

/// What TPMs can be backed by.
pub(super) const TPM_TYPES: &[(&str, F)] = &[
    ("passthrough", F::TpmPassthrough),
    ("emulator", F::TpmEmulator),
];

/// Devices.
pub(super) const DEVICES: &[Properties] = &[
    of(
        "virtio-blk-pci",
        &[
            ("scsi", F::VirtioBlkPciScsi),
            ("queue-size", F::VirtioBlkQueueSize),
            ("acpi-index", F::AcpiIndex),
            ("iothread-vq-mapping", F::VirtioBlkIothreadMapping),
        ],
    ),
    of(
        "virtio-net-pci",
        &[("rss", F::VirtioNetRss), ("acpi-index", F::AcpiIndex)],
    ),
    of(
        "virtio-scsi-pci",
        &[("iothread-vq-mapping", F::VirtioScsiIothreadMapping)],
    ),
    of(
        "virtio-blk-ccw",
        &[
            ("iothread-vq-mapping", F::VirtioBlkIothreadMapping),
            ("loadparm", F::VirtioCcwLoadparm),
        ],
    ),
    of(
        "virtio-net-ccw",
        &[("loadparm", F::VirtioCcwLoadparm), ("rss", F::VirtioNetRss)],
    ),
    of(
        "virtio-scsi-ccw",
        &[("iothread-vq-mapping", F::VirtioScsiIothreadMapping)],
    ),
    of(
        "scsi-hd",
        &[
            ("channel", F::ScsiDiskChannel),
            ("rotation_rate", F::RotationRate),
        ],
    ),
    of("ide-hd", &[("rotation_rate", F::RotationRate)]),
    of(
        "PIIX4_PM",
        &[("acpi-root-pci-hotplug", F::Piix4AcpiRootPciHotplug)],
    ),
    of("usb-redir", &[("filter", F::UsbRedirFilter)]),
    of("kvm-pit", &[("lost_tick_policy", F::KvmPitLostTickPolicy)]),
    of("VGA", &[("vgamem_mb", F::VgaVgamemMb)]),
    of("vmware-svga", &[("vgamem_mb", F::VmwareSvgaVgamemMb)]),
    of(
        "qxl",
        &[
            ("vgamem_mb", F::QxlVgamemMb),
            ("vram64_size_mb", F::QxlVram64SizeMb),
        ],
    ),
    of("virtio-gpu-pci", &[("blob", F::VirtioGpuBlob)]),
    of("virtio-gpu-device", &[("blob", F::VirtioGpuBlob)]),
    of(
        "virtio-balloon-pci",
        &[
            ("deflate-on-oom", F::VirtioBalloonPciDeflateOnOom),
            ("free-page-reporting", F::VirtioBalloonFreePageReporting),
        ],
    ),
    of(
        "virtio-balloon-ccw",
        &[
            ("deflate-on-oom", F::VirtioBalloonPciDeflateOnOom),
            ("free-page-reporting", F::VirtioBalloonFreePageReporting),
        ],
    ),
    of(
        "virtio-balloon-device",
        &[
            ("deflate-on-oom", F::VirtioBalloonPciDeflateOnOom),
            ("free-page-reporting", F::VirtioBalloonFreePageReporting),
        ],
    ),
    of(
        "intel-iommu",
        &[
            ("intremap", F::IntelIommuIntremap),
            ("caching-mode", F::IntelIommuCachingMode),
            ("eim", F::IntelIommuEim),
            ("device-iotlb", F::IntelIommuDeviceIotlb),
            ("aw-bits", F::IntelIommuAwBits),
            ("dma-translation", F::IntelIommuDmaTranslation),
        ],
    ),
    of(
        "spapr-pci-host-bridge",
        &[("numa_node", F::SpaprPciHostBridgeNumaNode)],
    ),
    of("mch", &[("extended-tseg-mbytes", F::MchExtendedTsegMbytes)]),
    of("nvdimm", &[("unarmed", F::NvdimmUnarmed)]),
    of("pcie-root-port", &[("hotplug", F::PcieRootPortHotplug)]),
    of(
        "usb-host",
        &[
            ("hostdevice", F::UsbHostHostdevice),
            ("guest-resets-all", F::UsbHostGuestResetsAll),
        ],
    ),
    of(
        "vhost-user-fs-device",
        &[("bootindex", F::VhostUserFsBootindex)],
    ),
    of(
        "virtio-mem-pci",
        &[
            ("prealloc", F::VirtioMemPciPrealloc),
            ("dynamic-memslots", F::VirtioMemPciDynamicMemslots),
        ],
    ),
    of(
        "virtio-iommu-pci",
        &[("boot-bypass", F::VirtioIommuBootBypass)],
    ),
];

/// Other objects.
pub(super) const OBJECTS: &[Properties] = &[
    of(
        "memory-backend-file",
        &[
            ("pmem", F::MemoryBackendFilePmem),
            ("reserve", F::MemoryBackendFileReserve),
            ("prealloc-threads", F::MemoryBackendFilePreallocThreads),
            (
                "x-use-canonical-path-for-ramblock-id",
                F::MemoryBackendFileXUseCanonicalPathForRamblockId,
            ),
        ],
    ),
    of(
        "memory-backend-memfd",
        &[("hugetlb", F::MemoryBackendMemfdHugetlb)],
    ),
    of(
        "max-x86_64-cpu",
        &[
            ("unavailable-features", F::CpuUnavailableFeatures),
            ("migratable", F::CpuMigratable),
        ],
    ),
    of(
        "max-i386-cpu",
        &[
            ("unavailable-features", F::CpuUnavailableFeatures),
            ("migratable", F::CpuMigratable),
        ],
    ),
    of("max-arm-cpu", &[("kvm-no-adjvtime", F::CpuKvmNoAdjvtime)]),
];

/// Machines, by their names, which may be aliases, or by a type.
pub(super) const MACHINES: &[Properties] = &[
    of(
        "virt",
        &[
            ("iommu", F::MachineVirtIommu),
            ("ras", F::MachineVirtRas),
            ("aia", F::MachineVirtAia),
        ],
    ),
    of(
        "none-machine",
        &[("confidential-guest-support", F::ConfidentialGuestSupport)],
    ),
    of(
        "generic-pc-machine",
        &[
            ("i8042", F::MachineI8042Opt),
            ("vmport", F::MachineVmportOpt),
        ],
    ),
];
