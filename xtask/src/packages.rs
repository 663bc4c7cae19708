//! The system packages the chores need, each with its reason.
//!
//! This is the only list: every command names the groups it needs, and [`crate::setup`] installs
//! what is missing of them.

use clap::ValueEnum;

/// Packages that are needed together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Group {
    /// What building the C library and the Python package takes.
    Build,
    /// What running guests takes.
    Guests,
    /// What the test suites take.
    Test,
    /// Stock libvirt, to compare with.
    Peers,
    /// What building and testing the Go package takes.
    Go,
    /// What building and testing the Java package takes.
    Java,
    /// What exists for libvirt, and what its test suites take.
    Upstream,
    /// What building and testing the GObject library takes.
    Gobject,
    /// What building and testing the Perl package takes.
    Perl,
    /// What building and testing the OCaml package takes.
    Ocaml,
}

/// One package.
pub(crate) struct Package {
    /// Its name in Debian and Ubuntu.
    pub(crate) name: &'static str,
    /// How to see that it is there where there is no dpkg to ask.
    pub(crate) probe: Probe,
    /// Why it is needed.
    pub(crate) why: &'static str,
}

/// A sign that a package is there.
pub(crate) enum Probe {
    /// This program is on the path.
    Program(&'static str),
    /// The compiler finds this library, as pkg-config knows it.
    Library(&'static str),
    /// The system's Python finds this module.
    PythonModule(&'static str),
    /// This program is on the path, from wherever: users keep newer ones than their system has.
    AnyProgram(&'static str),
}

use Probe::{AnyProgram, Library, Program, PythonModule};

const fn package(name: &'static str, probe: Probe, why: &'static str) -> Package {
    Package { name, probe, why }
}

const BUILD: &[Package] = &[
    package("gcc", Program("cc"), "compiles C and links everything"),
    package("libc6-dev", Program("cc"), "the C library's headers"),
    package(
        "binutils",
        Program("nm"),
        "shows which symbols a library exports",
    ),
    package(
        "pkg-config",
        Program("pkg-config"),
        "finds libraries and their flags",
    ),
    package(
        "python3-dev",
        Library("python3"),
        "headers for the Python package",
    ),
    package(
        "python3-venv",
        PythonModule("ensurepip"),
        "Python tools are kept out of the system",
    ),
];

const GUESTS: &[Package] = &[package(
    "qemu-system-x86",
    Program("qemu-system-x86_64"),
    "runs guests",
)];

const TEST: &[Package] = &[
    package(
        "swtpm-tools",
        Program("swtpm_setup"),
        "emulates modules for guests",
    ),
    package(
        "passt",
        Program("passt"),
        "networks of guests without privileges",
    ),
    package(
        "dnsmasq-base",
        Program("dnsmasq"),
        "gives guests on networks addresses and names",
    ),
    package(
        "busybox",
        Program("busybox"),
        "asks for addresses, names and files as guests do",
    ),
    package("g++", Program("c++"), "compiles the headers as C++"),
    package(
        "dbus-daemon",
        Program("dbus-daemon"),
        "a bus that firewalld would be on",
    ),
    package(
        "nftables",
        Program("nft"),
        "a second opinion on rules of the firewall",
    ),
    package(
        "iptables",
        Program("iptables-save"),
        "the other firewall that networks can have",
    ),
    package(
        "iproute2",
        Program("tc"),
        "a second opinion on links and queues",
    ),
    package(
        "libxml2-utils",
        Program("xmllint"),
        "a second opinion on XML documents",
    ),
    package(
        "strace",
        Program("strace"),
        "shows what guests of an ordinary user ask of the kernel",
    ),
    package(
        "valgrind",
        Program("valgrind"),
        "sees memory faults across the C border",
    ),
];

const PEERS: &[Package] = &[
    package(
        "libvirt-dev",
        Library("libvirt"),
        "stock headers, to build one program against both",
    ),
    package(
        "libvirt0",
        Library("libvirt"),
        "the stock library, to compare with",
    ),
    package(
        "libvirt-clients",
        Program("virsh"),
        "the stock client, to talk to our daemon",
    ),
    package(
        "libvirt-daemon",
        Program("libvirtd"),
        "the stock daemon, to be administered by our client",
    ),
    package(
        "openvswitch-switch",
        Program("ovs-vswitchd"),
        "a switch that guests are plugged into",
    ),
    package(
        "libnss-libvirt",
        Program("getent"),
        "stock's name service, to find guests by what we publish",
    ),
    package(
        "python3-libvirt",
        PythonModule("libvirt"),
        "the stock Python package, to compare with",
    ),
    package(
        "util-linux",
        Program("taskset"),
        "pins a benchmark to one processor",
    ),
];

const GO: &[Package] = &[
    package(
        "golang-go",
        AnyProgram("go"),
        "builds the Go package and its tests",
    ),
    package("gcc", Program("cc"), "compiles the Go package's calls"),
    package(
        "pkg-config",
        Program("pkg-config"),
        "finds libvirt for the Go package",
    ),
];

const JAVA: &[Package] = &[
    package(
        "default-jdk-headless",
        Program("javac"),
        "compiles and runs Java",
    ),
    package("maven", Program("mvn"), "builds the Java package"),
];

const UPSTREAM: &[Package] = &[
    package(
        "dpkg-dev",
        Program("dpkg-source"),
        "unpacks the sources of packages, with their tests",
    ),
    package(
        "make",
        Program("make"),
        "builds what is written in C for PHP",
    ),
    package(
        "python3-lxml",
        PythonModule("lxml"),
        "reads XML for libvirt-python's tests",
    ),
    package(
        "libsys-virt-perl",
        Program("prove"),
        "the stock Perl package, with Perl's test runner",
    ),
    package(
        "golang-go",
        AnyProgram("go"),
        "builds the Go module and its tests",
    ),
    package("php-dev", Program("phpize"), "builds the PHP module"),
    package(
        "php-imagick",
        Program("phpize"),
        "images of screens for the PHP module",
    ),
    package(
        "libxml2-dev",
        Library("libxml-2.0"),
        "XML for the PHP module",
    ),
    package("ruby-libvirt", Program("ruby"), "the stock Ruby package"),
];

const GOBJECT: &[Package] = &[
    package("meson", Program("meson"), "builds the GObject library"),
    package(
        "ninja-build",
        Program("ninja"),
        "builds the GObject library",
    ),
    package("libglib2.0-dev", Library("gio-unix-2.0"), "GLib's headers"),
    package(
        "libgirepository1.0-dev",
        Library("gobject-introspection-1.0"),
        "describes the library to other languages",
    ),
    package(
        "gobject-introspection",
        Program("g-ir-scanner"),
        "describes the library to other languages",
    ),
    package(
        "python3-gi",
        PythonModule("gi"),
        "Python over introspection",
    ),
    package(
        "gi-docgen",
        Program("gi-docgen"),
        "prints the GObject library's reference",
    ),
    package("gjs", Program("gjs"), "JavaScript over introspection"),
    package("valac", Program("valac"), "compiles Vala"),
    package(
        "valac-bin",
        Program("vapigen"),
        "describes the library to Vala",
    ),
    package(
        "gir1.2-libvirt-glib-1.0",
        Program("python3"),
        "the stock library for GLib, to run on ours",
    ),
];

const PERL: &[Package] = &[
    package("perl", Program("perl"), "runs Perl, and builds its modules"),
    package("make", Program("make"), "builds the Perl package"),
    package("gcc", Program("cc"), "compiles the Perl package"),
    package(
        "pkg-config",
        Program("pkg-config"),
        "finds libvirt for the Perl package",
    ),
    package(
        "libtest-pod-perl",
        Program("prove"),
        "checks the Perl package's documentation",
    ),
    package(
        "libtest-pod-coverage-perl",
        Program("prove"),
        "finds what the Perl package's documentation leaves out",
    ),
];

const OCAML: &[Package] = &[
    package("ocaml", Program("ocamlopt"), "compiles OCaml"),
    package("ocaml-dune", Program("dune"), "builds the OCaml package"),
    package(
        "ocaml-findlib",
        Program("ocamlfind"),
        "finds packages of OCaml",
    ),
    package(
        "libounit-ocaml-dev",
        Program("ocamlfind"),
        "runs the OCaml package's tests",
    ),
    package(
        "libvirt-ocaml-dev",
        Program("ocamlfind"),
        "the stock OCaml package, to compare with",
    ),
];

impl Group {
    /// The packages of the group.
    pub(crate) fn packages(self) -> &'static [Package] {
        match self {
            Self::Build => BUILD,
            Self::Guests => GUESTS,
            Self::Test => TEST,
            Self::Peers => PEERS,
            Self::Go => GO,
            Self::Java => JAVA,
            Self::Upstream => UPSTREAM,
            Self::Gobject => GOBJECT,
            Self::Perl => PERL,
            Self::Ocaml => OCAML,
        }
    }
}
