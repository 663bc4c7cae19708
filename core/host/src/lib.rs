//! What touches the host, for every driver.
//!
//! | Here | For |
//! |---|---|
//! | [`admin`] | the right to change the host's network |
//! | [`accounts`] | users and groups |
//! | [`conf`] | files in which administrators choose |
//! | [`descriptor`] | descriptors that callers name by their number |
//! | [`direct`] | large files that go past the host's cache |
//! | [`cgroup`] | control groups: what the kernel counts and limits for a guest |
//! | [`files`] | files that are whole or not there, with modes that were meant, and no link followed |
//! | [`filter`] | programs between a file and who writes or reads it |
//! | [`hooks`] | programs of an administrator's that are told what happens |
//! | [`macvtap`] | network cards straight on a device of the host |
//! | [`net`] | links, addresses, routes and switches of the host's network |
//! | [`netlink`] | how the kernel is told about its network |
//! | [`labels`] | files that are given to somebody for a while |
//! | [`locks`] | locks of files that say who uses them |
//! | [`openvswitch`] | switches of Open vSwitch, which guests' cards are ports of |
//! | [`node`] | the machine: CPUs, memory, how they lie and how they are used |
//! | [`stream`] | streams to terminals, sockets and pipes |
//! | [`tap`] | the ends of guests' network cards |
//! | [`random`] | what is made up when nobody says it |
//! | [`run`] | programs that are run to their end |
//! | [`root`] | the folders of embedded drivers, one process at a time |
//! | [`sched`] | which CPUs of the host threads run on |
//! | [`perf`] | what the kernel counts of a process |
//! | [`process`] | programs that end with us, or outlive us when told to |

pub mod accounts;
pub mod admin;
pub mod cgroup;
pub mod conf;
pub mod descriptor;
pub mod direct;
pub mod files;
pub mod filter;
pub mod hooks;
pub mod labels;
pub mod locks;
pub mod macvtap;
pub mod net;
pub mod netlink;
pub mod node;
pub mod openvswitch;
pub mod perf;
pub mod process;
pub mod random;
pub mod root;
pub mod run;
pub mod sched;
pub mod stream;
pub mod tap;
