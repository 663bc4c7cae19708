# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_DOMAIN_GET_HOSTNAME_LEASE: Final = 1
"""DHCP leases of the networks that the domain is on."""
VIR_DOMAIN_GET_HOSTNAME_AGENT: Final = 2
"""The guest agent."""

VIR_DOMAIN_PROCESS_SIGNAL_NOP: Final = 0
"""No signal: only check that the process is there."""
VIR_DOMAIN_PROCESS_SIGNAL_HUP: Final = 1
"""Hangup (SIGHUP)."""
VIR_DOMAIN_PROCESS_SIGNAL_INT: Final = 2
"""Interrupt from the keyboard (SIGINT)."""
VIR_DOMAIN_PROCESS_SIGNAL_QUIT: Final = 3
"""Quit from the keyboard (SIGQUIT)."""
VIR_DOMAIN_PROCESS_SIGNAL_ILL: Final = 4
"""Illegal instruction (SIGILL)."""
VIR_DOMAIN_PROCESS_SIGNAL_TRAP: Final = 5
"""Trace trap (SIGTRAP)."""
VIR_DOMAIN_PROCESS_SIGNAL_ABRT: Final = 6
"""Abort (SIGABRT)."""
VIR_DOMAIN_PROCESS_SIGNAL_BUS: Final = 7
"""Bus error (SIGBUS)."""
VIR_DOMAIN_PROCESS_SIGNAL_FPE: Final = 8
"""Arithmetic error (SIGFPE)."""
VIR_DOMAIN_PROCESS_SIGNAL_KILL: Final = 9
"""Kill, which no process can catch (SIGKILL)."""
VIR_DOMAIN_PROCESS_SIGNAL_USR1: Final = 10
"""First one free for users (SIGUSR1)."""
VIR_DOMAIN_PROCESS_SIGNAL_SEGV: Final = 11
"""Bad memory access (SIGSEGV)."""
VIR_DOMAIN_PROCESS_SIGNAL_USR2: Final = 12
"""Second one free for users (SIGUSR2)."""
VIR_DOMAIN_PROCESS_SIGNAL_PIPE: Final = 13
"""Write to a pipe without reader (SIGPIPE)."""
VIR_DOMAIN_PROCESS_SIGNAL_ALRM: Final = 14
"""Timer ran out (SIGALRM)."""
VIR_DOMAIN_PROCESS_SIGNAL_TERM: Final = 15
"""Polite request to end (SIGTERM)."""
VIR_DOMAIN_PROCESS_SIGNAL_STKFLT: Final = 16
"""Coprocessor stack fault (SIGSTKFLT)."""
VIR_DOMAIN_PROCESS_SIGNAL_CHLD: Final = 17
"""A child changed state (SIGCHLD)."""
VIR_DOMAIN_PROCESS_SIGNAL_CONT: Final = 18
"""Go on after a stop (SIGCONT)."""
VIR_DOMAIN_PROCESS_SIGNAL_STOP: Final = 19
"""Stop, which no process can catch (SIGSTOP)."""
VIR_DOMAIN_PROCESS_SIGNAL_TSTP: Final = 20
"""Stop from the keyboard (SIGTSTP)."""
VIR_DOMAIN_PROCESS_SIGNAL_TTIN: Final = 21
"""A background process read its terminal (SIGTTIN)."""
VIR_DOMAIN_PROCESS_SIGNAL_TTOU: Final = 22
"""A background process wrote to its terminal (SIGTTOU)."""
VIR_DOMAIN_PROCESS_SIGNAL_URG: Final = 23
"""Urgent data on a socket (SIGURG)."""
VIR_DOMAIN_PROCESS_SIGNAL_XCPU: Final = 24
"""CPU time limit passed (SIGXCPU)."""
VIR_DOMAIN_PROCESS_SIGNAL_XFSZ: Final = 25
"""File size limit passed (SIGXFSZ)."""
VIR_DOMAIN_PROCESS_SIGNAL_VTALRM: Final = 26
"""Virtual timer ran out (SIGVTALRM)."""
VIR_DOMAIN_PROCESS_SIGNAL_PROF: Final = 27
"""Profiling timer ran out (SIGPROF)."""
VIR_DOMAIN_PROCESS_SIGNAL_WINCH: Final = 28
"""The window changed its size (SIGWINCH)."""
VIR_DOMAIN_PROCESS_SIGNAL_POLL: Final = 29
"""Input or output is possible (SIGPOLL, SIGIO)."""
VIR_DOMAIN_PROCESS_SIGNAL_PWR: Final = 30
"""Power is failing (SIGPWR)."""
VIR_DOMAIN_PROCESS_SIGNAL_SYS: Final = 31
"""Bad system call (SIGSYS)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT0: Final = 32
"""Real-time signal 0 (SIGRTMIN)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT1: Final = 33
"""Real-time signal 1 (SIGRTMIN+1)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT2: Final = 34
"""Real-time signal 2 (SIGRTMIN+2)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT3: Final = 35
"""Real-time signal 3 (SIGRTMIN+3)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT4: Final = 36
"""Real-time signal 4 (SIGRTMIN+4)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT5: Final = 37
"""Real-time signal 5 (SIGRTMIN+5)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT6: Final = 38
"""Real-time signal 6 (SIGRTMIN+6)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT7: Final = 39
"""Real-time signal 7 (SIGRTMIN+7)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT8: Final = 40
"""Real-time signal 8 (SIGRTMIN+8)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT9: Final = 41
"""Real-time signal 9 (SIGRTMIN+9)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT10: Final = 42
"""Real-time signal 10 (SIGRTMIN+10)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT11: Final = 43
"""Real-time signal 11 (SIGRTMIN+11)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT12: Final = 44
"""Real-time signal 12 (SIGRTMIN+12)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT13: Final = 45
"""Real-time signal 13 (SIGRTMIN+13)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT14: Final = 46
"""Real-time signal 14 (SIGRTMIN+14)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT15: Final = 47
"""Real-time signal 15 (SIGRTMIN+15)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT16: Final = 48
"""Real-time signal 16 (SIGRTMIN+16)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT17: Final = 49
"""Real-time signal 17 (SIGRTMIN+17)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT18: Final = 50
"""Real-time signal 18 (SIGRTMIN+18)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT19: Final = 51
"""Real-time signal 19 (SIGRTMIN+19)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT20: Final = 52
"""Real-time signal 20 (SIGRTMIN+20)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT21: Final = 53
"""Real-time signal 21 (SIGRTMIN+21)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT22: Final = 54
"""Real-time signal 22 (SIGRTMIN+22)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT23: Final = 55
"""Real-time signal 23 (SIGRTMIN+23)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT24: Final = 56
"""Real-time signal 24 (SIGRTMIN+24)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT25: Final = 57
"""Real-time signal 25 (SIGRTMIN+25)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT26: Final = 58
"""Real-time signal 26 (SIGRTMIN+26)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT27: Final = 59
"""Real-time signal 27 (SIGRTMIN+27)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT28: Final = 60
"""Real-time signal 28 (SIGRTMIN+28)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT29: Final = 61
"""Real-time signal 29 (SIGRTMIN+29)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT30: Final = 62
"""Real-time signal 30 (SIGRTMIN+30)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT31: Final = 63
"""Real-time signal 31 (SIGRTMIN+31)."""
VIR_DOMAIN_PROCESS_SIGNAL_RT32: Final = 64
"""Real-time signal 32 (SIGRTMIN+32)."""
VIR_DOMAIN_PROCESS_SIGNAL_LAST: Final = 65
"""How many there are, in this version."""

VIR_DOMAIN_TIME_SYNC: Final = 1
"""Take the time from the domain's real-time clock; the time arguments are not used."""

VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE: Final = 0
"""DHCP leases of the networks that the domain is on."""
VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT: Final = 1
"""The guest agent."""
VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP: Final = 2
"""The host's ARP table."""
VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LAST: Final = 3
"""How many there are, in this version."""

VIR_DOMAIN_PASSWORD_ENCRYPTED: Final = 1
"""It is already in the encrypted form that the guest stores."""

VIR_DOMAIN_GUEST_INFO_USERS: Final = 1
"""Users who are logged in."""
VIR_DOMAIN_GUEST_INFO_OS: Final = 2
"""The operating system."""
VIR_DOMAIN_GUEST_INFO_TIMEZONE: Final = 4
"""The time zone."""
VIR_DOMAIN_GUEST_INFO_HOSTNAME: Final = 8
"""The host name."""
VIR_DOMAIN_GUEST_INFO_FILESYSTEM: Final = 16
"""Mounted file systems."""
VIR_DOMAIN_GUEST_INFO_DISKS: Final = 32
"""Disks."""
VIR_DOMAIN_GUEST_INFO_INTERFACES: Final = 64
"""Network interfaces."""
VIR_DOMAIN_GUEST_INFO_LOAD: Final = 128
"""Load averages."""
VIR_DOMAIN_GUEST_INFO_DEVICES: Final = 256
"""Devices with their drivers, on Windows guests."""

VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK: Final = -2
"""Wait without limit."""
VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT: Final = -1
"""Wait as long as the driver finds right."""
VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT: Final = 0
"""Do not wait."""

VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND: Final = 1
"""Add the given keys, without doubles."""
VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE: Final = 2
"""Take the given keys away."""

VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME: Final = ".name"
"""Name of the interface in the guest."""
VIR_DOMAIN_GUEST_INFO_OS_VERSION: Final = "os.version"
"""Version as written for people, codename included."""
VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE: Final = ".device"
"""Device node of the disk in the guest."""
VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX: Final = ".prefix"
"""Length of the network prefix, in bits."""
VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL: Final = ".serial"
"""Serial number of the disk."""
VIR_DOMAIN_GUEST_INFO_OS_ID: Final = "os.id"
"""Short name of the operating system, such as `fedora` or `mswindows`."""
VIR_DOMAIN_GUEST_INFO_OS_NAME: Final = "os.name"
"""Name of the operating system."""
VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME: Final = ".name"
"""Device node that the disk is built on."""
VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX: Final = ".dependency."
"""Starts the fields of one underlying device."""
VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS: Final = ".guest_alias"
"""Other name of the disk in the guest, such as a device mapper name."""
VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS: Final = ".guest_bus"
"""Bus of the disk as the guest sees it."""
VIR_DOMAIN_GUEST_INFO_IF_COUNT: Final = "if.count"
"""How many interfaces are listed."""
VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT: Final = ".mountpoint"
"""Where the file system is mounted."""
VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME: Final = "os.pretty-name"
"""Full name of the operating system, for display."""
VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX: Final = ".addr."
"""Starts the fields of one address."""
VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX: Final = ".disk."
"""Starts the fields of one disk of a file system."""
VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID: Final = "os.version-id"
"""Version for programs, such as `40`."""
VIR_DOMAIN_GUEST_INFO_IF_PREFIX: Final = "if."
"""Starts the fields of one interface."""
VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR: Final = ".addr"
"""The address as text."""
VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS: Final = ".alias"
"""Target name of the disk (`vda`), where it can be told."""
VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME: Final = ".name"
"""Device name of the file system in the guest, such as `sda1`."""
VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME: Final = ".login-time"
"""When the user logged in, in milliseconds since 1970."""
VIR_DOMAIN_GUEST_INFO_OS_VARIANT: Final = "os.variant"
"""Edition or variant, for display."""
VIR_DOMAIN_GUEST_INFO_DISK_COUNT: Final = "disk.count"
"""How many disks are listed."""
VIR_DOMAIN_GUEST_INFO_OS_MACHINE: Final = "os.machine"
"""Hardware name of the machine, such as `x86_64`."""
VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL: Final = ".serial"
"""Serial number of the disk."""
VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT: Final = ".addr.count"
"""How many addresses the interface has."""
VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID: Final = "os.variant-id"
"""Edition or variant, for programs, such as `server`."""
VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN: Final = ".domain"
"""Logon domain of the user; on Windows guests."""
VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES: Final = ".used-bytes"
"""Space taken in the file system, in bytes."""
VIR_DOMAIN_GUEST_INFO_USER_COUNT: Final = "user.count"
"""How many users are listed."""
VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS: Final = ".alias"
"""Target name of the disk (`vda`), where it can be told."""
VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE: Final = ".fstype"
"""Type of the file system, such as `ext4`."""
VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET: Final = "timezone.offset"
"""Distance from UTC, in seconds, east of it positive."""
VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME: Final = "timezone.name"
"""Name of the time zone, such as `CET`."""
VIR_DOMAIN_GUEST_INFO_LOAD_15M: Final = "load.15m"
"""Load average over 15 minutes."""
VIR_DOMAIN_GUEST_INFO_DISK_PREFIX: Final = "disk."
"""Starts the fields of one disk."""
VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION: Final = "os.kernel-version"
"""Version of the kernel."""
VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME: Final = ".name"
"""Device node of the disk in the guest, such as `/dev/sda`."""
VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR: Final = ".hwaddr"
"""MAC address of the interface."""
VIR_DOMAIN_GUEST_INFO_FS_COUNT: Final = "fs.count"
"""How many file systems are listed."""
VIR_DOMAIN_GUEST_INFO_USER_PREFIX: Final = "user."
"""Starts the fields of one user."""
VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES: Final = ".total-bytes"
"""Size of the file system, in bytes."""
VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME: Final = ".name"
"""Name of the user."""
VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT: Final = ".dependency.count"
"""How many devices the disk is built on."""
VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION: Final = ".partition"
"""Whether it is a partition rather than a whole disk."""
VIR_DOMAIN_GUEST_INFO_LOAD_1M: Final = "load.1m"
"""Load average over one minute."""
VIR_DOMAIN_GUEST_INFO_FS_PREFIX: Final = "fs."
"""Starts the fields of one file system."""
VIR_DOMAIN_GUEST_INFO_LOAD_5M: Final = "load.5m"
"""Load average over 5 minutes."""
VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME: Final = "hostname"
"""Host name of the guest."""
VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE: Final = ".type"
"""Kind of address, `ipv4` or `ipv6`."""
VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT: Final = ".disk.count"
"""How many disks the file system lies on."""
VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE: Final = "os.kernel-release"
"""Release of the kernel."""
VIR_DOMAIN_GUEST_INFO_DEVICE_COUNT: Final = "device.count"
"""How many devices are listed."""
VIR_DOMAIN_GUEST_INFO_DEVICE_PREFIX: Final = "device."
"""Starts the fields of one device."""
VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME: Final = ".driverName"
"""Name of the device's driver."""
VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE: Final = ".driverDate"
"""Release date of the driver, in nanoseconds since 1970."""
VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION: Final = ".driverVersion"
"""Version of the driver."""
VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE: Final = ".idType"
"""How the device is identified, such as `pci`."""
VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR: Final = ".pciVendor"
"""PCI vendor number."""
VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE: Final = ".pciDevice"
"""PCI device number."""
