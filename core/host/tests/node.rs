//! Machines made of files, and the one that this runs on.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use polyvirt_driver::{ErrorNumber, NodeSuspendTarget as Target, TypedParam, TypedValue};
use polyvirt_host::node::{CpuMap, Node};

fn put(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Two nodes, each with one socket of two cores of two threads; CPU 7 does not run.
fn machine() -> (tempfile::TempDir, Node) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    put(root, "sys/devices/system/cpu/present", "0-7\n");
    put(root, "sys/devices/system/cpu/online", "0-6\n");
    put(root, "sys/devices/system/node/online", "0-1\n");
    for cpu in 0..7 {
        let topology = format!("sys/devices/system/cpu/cpu{cpu}/topology");
        let first = cpu / 2 * 2;
        let put = |name: &str, text: String| put(root, &format!("{topology}/{name}"), &text);
        put("physical_package_id", format!("{}\n", cpu / 4));
        put("die_id", "0\n".to_owned());
        put("core_id", format!("{}\n", cpu / 2 % 2));
        let siblings = if cpu == 6 {
            "6".to_owned()
        } else {
            format!("{first}-{}", first + 1)
        };
        put("thread_siblings_list", siblings);
    }
    for (node, cpus) in [(0, "0-3"), (1, "4-7")] {
        let folder = format!("sys/devices/system/node/node{node}");
        let put = |name: &str, text: &str| put(root, &format!("{folder}/{name}"), text);
        put("cpulist", cpus);
        put("distance", if node == 0 { "10 21\n" } else { "21 10\n" });
        put(
            "meminfo",
            &format!("Node {node} MemTotal:  4194304 kB\nNode {node} MemFree:  1048576 kB\n"),
        );
        put("hugepages/hugepages-2048kB/nr_hugepages", "512\n");
        put("hugepages/hugepages-2048kB/free_hugepages", "100\n");
    }
    put(
        root,
        "proc/meminfo",
        "MemTotal: 8388608 kB\nMemFree: 2097152 kB\nBuffers: 5 kB\nCached: 6 kB\nSwapCached: 9 kB\n",
    );
    put(
        root,
        "proc/cpuinfo",
        "processor\t: 0\ncpu MHz\t\t: 2399.998\n",
    );
    put(
        root,
        "proc/stat",
        "cpu  10 1 20 40 50 2 3 0 0 0\ncpu1 1 0 2 4 5 0 0 0 0 0\nintr 7\n",
    );
    let node = Node::below(root);
    (folder, node)
}

#[test]
fn a_machine_whose_parts_are_alike_is_told_by_its_shape() {
    let (folder, node) = machine();
    let info = node.info().unwrap();
    assert_eq!((info.memory, info.mhz), (8_388_608, 2399));
    assert_eq!(info.cpus, 7);
    assert_eq!(
        (info.nodes, info.sockets, info.cores, info.threads),
        (2, 1, 2, 2)
    );
    // One that has more in a part than fits the whole is told as one row of CPUs.
    put(
        folder.path(),
        "sys/devices/system/cpu/cpu6/topology/core_id",
        "7",
    );
    put(
        folder.path(),
        "sys/devices/system/cpu/cpu5/topology/core_id",
        "8",
    );
    let info = node.info().unwrap();
    assert_eq!(
        (info.nodes, info.sockets, info.cores, info.threads),
        (1, 1, 8, 1)
    );
}

#[test]
fn cpus_are_there_or_run() {
    let (_folder, node) = machine();
    let map = node.cpu_map();
    let wanted = CpuMap {
        present: 8,
        online: (0..7).collect(),
    };
    assert_eq!(map, wanted);
    assert_eq!(map.bytes(), [0x7f]);
}

#[test]
fn cells_lie_to_each_other_as_the_kernel_says() {
    let (_folder, node) = machine();
    let cells = node.cells();
    assert_eq!(cells.len(), 2);
    assert_eq!(cells[1].distances, [(0, 21), (1, 10)]);
    assert_eq!(cells[1].memory, 4_194_304);
    assert_eq!(cells[1].cpus.len(), 3);
    assert_eq!(cells[0].cpus[3].siblings, [2, 3]);
    let huge = cells[0].pages[1];
    assert_eq!((huge.size, huge.count, huge.free), (2048, 512, 100));
}

#[test]
fn times_are_in_ns_and_memory_is_in_its_units() {
    let (_folder, node) = machine();
    let figures = |cpu| -> Vec<(String, u64)> {
        let stats = node.cpu_stats(cpu).unwrap();
        stats
            .into_iter()
            .map(|one| (one.field, one.value))
            .collect()
    };
    let tick = 1_000_000_000 / rustix::param::clock_ticks_per_second();
    let wanted = [("kernel", 25), ("user", 11), ("idle", 40), ("iowait", 50)];
    assert_eq!(
        figures(None),
        wanted.map(|(name, ticks)| (name.to_owned(), ticks * tick))
    );
    assert_eq!(figures(Some(1))[0].1, 2 * tick);
    let error = node.cpu_stats(Some(2)).unwrap_err();
    assert_eq!(error.message(), "Invalid cpuNum in virHostCPUGetStatsLinux");

    let all = node.memory_stats(None).unwrap();
    let names: Vec<&str> = all.iter().map(|one| one.field.as_str()).collect();
    assert_eq!(names, ["total", "free", "buffers", "cached"]);
    assert_eq!(node.memory_stats(Some(1)).unwrap().len(), 2);
    let error = node.memory_stats(Some(2)).unwrap_err();
    assert_eq!(
        error.message(),
        "cellNum in virHostMemGetStats must be less than or equal to 1"
    );
    assert_eq!(node.free_memory().unwrap(), 2 << 30);
    assert_eq!(node.cells_free_memory(1, 5).unwrap(), [1 << 30]);
    let error = node.cells_free_memory(2, 1).unwrap_err();
    assert_eq!(
        error.message(),
        "internal error: start cell 2 out of range (0-1)"
    );
    assert_eq!(node.free_pages(&[2048], 0, 2).unwrap(), [100, 100]);
    let error = node.free_pages(&[64], 0, 1).unwrap_err();
    assert_eq!(
        error.message(),
        "operation failed: page size 64 is not available on node 0"
    );
}

#[test]
fn pages_are_put_aside_on_the_nodes_that_are_named() {
    let (_folder, node) = machine();
    assert_eq!(node.alloc_pages(&[(2048, 8)], Some(0), 2, true).unwrap(), 2);
    assert_eq!(node.cells()[1].pages[1].count, 520);
    assert_eq!(
        node.alloc_pages(&[(2048, 3)], Some(1), 9, false).unwrap(),
        1
    );
    assert_eq!(node.cells()[1].pages[1].count, 3);
    assert!(node.alloc_pages(&[(4, 1)], Some(0), 1, true).is_err());
    assert!(node.alloc_pages(&[(2048, 1)], Some(5), 1, true).is_err());
    assert!(
        node.alloc_pages(&[(2048, 1)], None, 1, true).is_err(),
        "no pool for all"
    );
}

#[test]
fn sharing_of_pages_is_told_and_changed() {
    let (folder, node) = machine();
    let error = node.memory_parameters().unwrap_err();
    assert_eq!(error.code(), ErrorNumber::OPERATION_UNSUPPORTED);
    let file = "sys/kernel/mm/ksm/pages_to_scan";
    put(folder.path(), file, "100\n");
    let wanted = TypedParam::new("shm_pages_to_scan", TypedValue::UInt(100)).unwrap();
    assert_eq!(node.memory_parameters().unwrap(), [wanted]);
    let set = |name: &'static str, value| {
        node.set_memory_parameters(&[TypedParam::new(name, value).unwrap()])
    };
    set("shm_pages_to_scan", TypedValue::UInt(7)).unwrap();
    assert_eq!(fs::read_to_string(folder.path().join(file)).unwrap(), "7");
    for (name, value) in [
        ("shm_pages_shared", TypedValue::UInt(1)),
        ("shm_pages_to_scan", TypedValue::ULLong(1)),
        ("other", TypedValue::UInt(1)),
    ] {
        assert!(set(name, value).is_err(), "{name}");
    }
}

#[test]
fn a_machine_sleeps_as_long_as_somebody_wakes_it() {
    let (folder, node) = machine();
    let read = |path: &str| fs::read_to_string(folder.path().join(path)).unwrap_or_default();
    let told = |target, seconds| {
        node.sleep(target, seconds)
            .unwrap_err()
            .message()
            .to_owned()
    };
    assert!(told(Target::MEM, 600).contains("Suspend-to-RAM"));
    assert!(told(Target(9), 600).contains("Invalid suspend target"));
    put(folder.path(), "sys/power/state", "freeze mem\n");
    assert!(node.can_sleep(Target::MEM) && !node.can_sleep(Target::DISK));
    assert!(told(Target::HYBRID, 600).contains("Hybrid-Suspend"));
    assert!(told(Target::MEM, 59).contains("at least 60 seconds"));
    // Nobody would wake it.
    assert!(told(Target::MEM, 600).contains("wakealarm"));
    assert_eq!(read("sys/power/state"), "freeze mem\n");

    put(folder.path(), "sys/class/rtc/rtc0/wakealarm", "");
    node.sleep(Target::MEM, 600).unwrap();
    assert_eq!(read("sys/class/rtc/rtc0/wakealarm"), "+600");
    let until = Instant::now() + Duration::from_secs(20);
    while read("sys/power/state") != "mem" {
        assert!(Instant::now() < until, "it does not fall asleep");
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn files_that_make_no_sense_do_no_harm() {
    let (folder, node) = machine();
    for path in [
        "sys/devices/system/cpu/present",
        "sys/devices/system/cpu/online",
        "sys/devices/system/node/online",
        "sys/devices/system/node/node0/cpulist",
        "sys/devices/system/node/node0/meminfo",
        "proc/stat",
    ] {
        for text in ["", "-1\n", "0-99999999999\n", "x,y\n", "cpu\n"] {
            put(folder.path(), path, text);
            let _ = node.info();
            let _ = node.cells();
            let _ = node.cpu_stats(None);
            let _ = node.free_pages(&[4], 0, u32::MAX);
        }
    }
}

#[test]
fn this_machine_has_cpus_and_memory() {
    let node = Node::default();
    let info = node.info().unwrap();
    assert!(info.cpus > 0 && info.memory > 0);
    let cpus: usize = node.cells().iter().map(|cell| cell.cpus.len()).sum();
    assert_eq!(cpus, node.cpu_map().online.len());
    assert_eq!(node.cpu_stats(None).unwrap().len(), 4);
}
