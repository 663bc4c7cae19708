//! Control groups: joining those of a container.

use std::fs;
use std::path::{Path, PathBuf};

use polyvirt_driver::{Error, Result};

use crate::Domain;

const FUNCTION: &str = "virDomainLxcEnterCGroup";

/// Entering containers.
impl Domain {
    /// Moves the calling process into the control groups of this container, whose number is that of its
    /// first process.
    ///
    /// Fails with `OPERATION_INVALID` when the container is not running.
    ///
    /// In C: `virDomainLxcEnterCGroup`, since 2.0.0.
    pub fn lxc_enter_cgroup(&self, flags: u32) -> Result<()> {
        self.conn().require_write(FUNCTION)?;
        if flags != 0 {
            return Err(Error::unsupported_flags(FUNCTION, flags));
        }
        let process = u32::try_from(self.id())
            .map_err(|_| Error::operation_invalid("domain is not running"))?;
        for group in groups_of(process)? {
            let members = group.join("cgroup.procs");
            // Zero stands for the process that writes.
            fs::write(&members, "0").map_err(|error| {
                Error::io(&error, format!("cannot enter '{}'", group.display()))
            })?;
        }
        Ok(())
    }
}

/// The folders of all groups of a process, in those hierarchies that are mounted here.
fn groups_of(process: u32) -> Result<Vec<PathBuf>> {
    let groups = read(&format!("/proc/{process}/cgroup"))?;
    let mounts = hierarchies(&read("/proc/self/mountinfo")?);
    Ok(groups
        .lines()
        .filter_map(|line| {
            // NUMBER:CONTROLLERS:PATH, without controllers in the unified hierarchy.
            let mut fields = line.splitn(3, ':').skip(1);
            folder(&mounts, fields.next()?, fields.next()?)
        })
        .collect())
}

/// One mounted hierarchy of control groups.
struct Hierarchy {
    /// Its options, the controllers among them; none for the unified one.
    options: Option<String>,
    /// The group that is seen at the mount point.
    root: String,
    mount_point: PathBuf,
}

fn hierarchies(mountinfo: &str) -> Vec<Hierarchy> {
    let hierarchy = |line: &str| {
        let (place, kind) = line.split_once(" - ")?;
        let mut place = place.split(' ').skip(3);
        let mut kind = kind.split(' ');
        let options = match kind.next()? {
            "cgroup2" => None,
            "cgroup" => Some(kind.nth(1)?.to_owned()),
            _ => return None,
        };
        Some(Hierarchy {
            options,
            root: place.next()?.to_owned(),
            mount_point: PathBuf::from(place.next()?),
        })
    };
    mountinfo.lines().filter_map(hierarchy).collect()
}

/// Where the group `path` of the hierarchy with these controllers is; none when it is not to be seen here.
fn folder(mounts: &[Hierarchy], controllers: &str, path: &str) -> Option<PathBuf> {
    // A hierarchy with a name is its owner's, such as systemd's.
    if controllers.starts_with("name=") {
        return None;
    }
    let mount = mounts.iter().find(|mount| match &mount.options {
        None => controllers.is_empty(),
        Some(options) => {
            let mut wanted = controllers.split(',');
            !controllers.is_empty() && wanted.all(|word| options.split(',').any(|o| o == word))
        }
    })?;
    let below = Path::new(path).strip_prefix(&mount.root).ok()?;
    Some(mount.mount_point.join(below))
}

fn read(path: &str) -> Result<String> {
    fs::read_to_string(path).map_err(|error| Error::io(&error, format!("cannot read '{path}'")))
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{folder, hierarchies};

    const MOUNTS: &str = "\
30 25 0:26 / /sys/fs/cgroup ro - tmpfs tmpfs ro,mode=755
31 30 0:27 / /sys/fs/cgroup/unified rw,nosuid - cgroup2 cgroup2 rw
32 30 0:28 / /sys/fs/cgroup/systemd rw - cgroup cgroup rw,xattr,name=systemd
35 30 0:31 /pod /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct
";

    #[test]
    fn groups_are_found_below_the_mount_of_their_hierarchy() {
        let mounts = hierarchies(MOUNTS);
        let find = |controllers, path| folder(&mounts, controllers, path);
        let at = |path: &str| Some(Path::new(path).to_path_buf());
        assert_eq!(find("", "/a"), at("/sys/fs/cgroup/unified/a"));
        assert_eq!(
            find("cpu,cpuacct", "/pod/a"),
            at("/sys/fs/cgroup/cpu,cpuacct/a")
        );
        assert_eq!(
            find("cpuacct,cpu", "/pod"),
            at("/sys/fs/cgroup/cpu,cpuacct")
        );
        let nowhere: Option<PathBuf> = None;
        assert_eq!(find("cpu,cpuacct", "/elsewhere"), nowhere);
        assert_eq!(find("name=systemd", "/a"), nowhere);
        assert_eq!(find("memory", "/a"), nowhere);
    }
}
