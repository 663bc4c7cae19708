//! Work on the images of a disk.

use polyvirt::{
    DomainBlockCommitFlags as Commit, DomainBlockCopyFlags, DomainBlockJobAbortFlags as Abort,
    DomainBlockJobInfoFlags as Info, DomainBlockJobSetSpeedFlags as Speed, DomainBlockJobType,
    DomainBlockPullFlags, DomainBlockRebaseFlags as Rebase, TypedParam,
};

use crate::guest::{Guest, code};

/// Looks at the job until it is over or ready; gives how often there was one.
fn looks(guest: &Guest) -> usize {
    let look = || guest.domain.block_job_info("vda", Info::empty()).unwrap();
    (0..100)
        .take_while(|_| matches!(look(), (true, info) if info.cur < info.end))
        .count()
}

#[test]
fn a_pull_leaves_one_image() {
    let guest = Guest::start("pull");
    guest
        .domain
        .block_pull("vda", 0, DomainBlockPullFlags::empty())
        .unwrap();
    let (_, info) = guest.domain.block_job_info("/c", Info::empty()).unwrap();
    assert_eq!((info.type_, info.cur), (DomainBlockJobType::PULL, 0));
    assert_eq!(looks(&guest), 15);
    assert_eq!(guest.images(), ["/c"]);
    assert_eq!(guest.heard(), ["path /c 1 0", "disk vda 1 0"]);
}

#[test]
fn a_rebase_keeps_what_lies_below_its_base() {
    let guest = Guest::start("rebase");
    let rebase = |base| {
        guest
            .domain
            .block_rebase("vda", Some(base), 0, Rebase::empty())
    };
    assert_eq!(code(rebase("/nowhere")), "VIR_ERR_INVALID_ARG");
    assert_eq!(code(rebase("vda[3]")), "VIR_ERR_INVALID_ARG");
    assert_eq!(code(rebase("/c")), "VIR_ERR_INVALID_ARG");
    rebase("vda[2]").unwrap();
    looks(&guest);
    assert_eq!(guest.images(), ["/c", "/a"]);
    let copy = guest.domain.block_rebase("vda", None, 0, Rebase::COPY);
    assert_eq!(code(copy), "VIR_ERR_INVALID_ARG");
}

#[test]
fn a_commit_takes_images_out_of_the_middle() {
    let guest = Guest::start("commit");
    let commit = |base, top, flags| guest.domain.block_commit("vda", base, top, 0, flags);
    for (base, top, flags) in [
        (None, None, Commit::empty()),
        (None, Some("/b"), Commit::ACTIVE),
        (Some("/c"), Some("/b"), Commit::empty()),
        (Some("/a"), Some("/a"), Commit::empty()),
        (Some("/a"), None, Commit::ACTIVE | Commit::SHALLOW),
    ] {
        assert_eq!(
            code(commit(base, top, flags)),
            "VIR_ERR_INVALID_ARG",
            "{base:?} {top:?}"
        );
    }
    commit(None, Some("/b"), Commit::empty()).unwrap();
    assert_eq!(
        code(commit(None, Some("/b"), Commit::empty())),
        "VIR_ERR_OPERATION_UNSUPPORTED"
    );
    looks(&guest);
    assert_eq!(guest.images(), ["/c", "/a"]);
    assert_eq!(guest.heard(), ["path /c 3 0", "disk vda 3 0"]);
}

#[test]
fn an_active_commit_goes_on_below_when_asked() {
    let guest = Guest::start("active-commit");
    guest
        .domain
        .block_commit("vda", Some("/a"), None, 0, Commit::ACTIVE)
        .unwrap();
    let pivot = || guest.domain.block_job_abort("vda", Abort::PIVOT);
    assert_eq!(code(pivot()), "VIR_ERR_BLOCK_COPY_ACTIVE");
    assert!(
        guest
            .document()
            .contains("<mirror type='file' file='/a' format='raw' job='active-commit'>")
    );
    looks(&guest);
    assert!(
        guest
            .document()
            .contains("job='active-commit' ready='yes'>")
    );
    pivot().unwrap();
    assert_eq!(guest.images(), ["/a"]);
    assert!(guest.document().contains("<driver type='raw'/>"));
    let expected = ["path /c 4 3", "disk vda 4 3", "path /c 4 0", "disk vda 4 0"];
    assert_eq!(guest.heard(), expected);
}

#[test]
fn a_copy_goes_on_in_either_image() {
    let guest = Guest::start("copy");
    let copy = |params: &[TypedParam]| {
        let destination = "<disk type='file'><driver type='raw'/><source file='/copy'/></disk>";
        let flags = DomainBlockCopyFlags::empty();
        guest.domain.block_copy("vda", destination, params, flags)
    };
    copy(&[]).unwrap();
    looks(&guest);
    guest.domain.block_job_abort("vda", Abort::empty()).unwrap();
    assert_eq!(guest.images(), ["/c", "/b", "/a"]);
    copy(&[]).unwrap();
    looks(&guest);
    guest.domain.block_job_abort("vda", Abort::PIVOT).unwrap();
    assert_eq!(guest.images(), ["/copy"]);
    let statuses: Vec<_> = guest
        .heard()
        .iter()
        .map(|event| event[event.len() - 1..].to_owned())
        .collect();
    assert_eq!(statuses, ["3", "3", "2", "2", "3", "3", "0", "0"]);
    assert_eq!(
        code(copy(&[TypedParam::new("speed", 1).unwrap()])),
        "VIR_ERR_ARGUMENT_UNSUPPORTED"
    );
}

#[test]
fn a_limit_makes_a_job_longer() {
    let guest = Guest::start("limited");
    guest
        .domain
        .block_pull("vda", 1 << 15, DomainBlockPullFlags::empty())
        .unwrap();
    let info = |flags| {
        guest
            .domain
            .block_job_info("vda", flags)
            .unwrap()
            .1
            .bandwidth
    };
    assert_eq!(info(Info::empty()), 1 << 15);
    assert_eq!(info(Info::BANDWIDTH_BYTES), 1 << 35);
    assert_eq!(looks(&guest), 30);
    guest
        .domain
        .block_pull("vda", 1, DomainBlockPullFlags::empty())
        .unwrap();
    let speed = |limit, flags| guest.domain.block_job_set_speed("vda", limit, flags);
    assert_eq!(code(speed(u64::MAX, Speed::empty())), "VIR_ERR_OVERFLOW");
    speed(1 << 39, Speed::BANDWIDTH_BYTES).unwrap();
    assert_eq!(looks(&guest), 16);
    assert_eq!(code(speed(1, Speed::empty())), "VIR_ERR_INVALID_ARG");
    assert_eq!(
        code(guest.domain.block_job_info("vdz", Info::empty())),
        "VIR_ERR_INVALID_ARG"
    );
}

#[test]
fn jobs_end_with_the_guest() {
    let guest = Guest::start("stopped");
    guest
        .domain
        .block_pull("vda", 0, DomainBlockPullFlags::empty())
        .unwrap();
    guest.domain.destroy().unwrap();
    assert_eq!(
        code(guest.domain.block_job_info("vda", Info::empty())),
        "VIR_ERR_NO_DOMAIN"
    );
}
