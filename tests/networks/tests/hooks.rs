//! An administrator's hooks are told what happens to networks, and may refuse some of it. Anybody may run these: the
//! network is on a bridge that is there.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use anyhow::{Context, Result};
use polyvirt::{
    Connect, ErrorDomain, ErrorNumber, NetworkPortCreateFlags, NetworkUpdateCommand,
    NetworkUpdateFlags, NetworkUpdateSection,
};
use tempfile::TempDir;

const NETWORK: &str =
    "<network><name>lab</name><forward mode='bridge'/><bridge name='br0'/></network>";

/// A guest on it.
const PORT: &str = "<networkport><owner><name>guest</name><uuid>00000000-0000-0000-0000-000000000007</uuid></owner>
    <mac address='52:54:00:00:00:07'/></networkport>";

/// Notes its words and what it has read beside itself, and fails when it is told what a file there says.
const NOTE: &str = r#"#!/bin/sh
echo "$(basename "$0") $*" >> "$(dirname "$0")/notes"
cat > "$(dirname "$0")/read-$2"
if grep -qsx "$2" "$(dirname "$0")/refused"; then echo "no $2 today" >&2; exit 3; fi
"#;

/// A root with a hook, and a connection to it.
fn opened() -> Result<(TempDir, Connect)> {
    let root = tempfile::tempdir()?;
    fs::create_dir_all(root.path().join("etc/hooks/network.d"))?;
    install(&root.path().join("etc/hooks/network"), 0o755)?;
    let conn = Connect::open(&*format!("network:///embed?root={}", root.path().display()))?;
    Ok((root, conn))
}

fn install(path: &Path, mode: u32) -> Result<()> {
    fs::write(path, NOTE)?;
    Ok(fs::set_permissions(path, fs::Permissions::from_mode(mode))?)
}

fn notes(folder: &Path) -> Result<Vec<String>> {
    let text = fs::read_to_string(folder.join("notes"))?;
    Ok(text.lines().map(str::to_owned).collect())
}

#[test]
fn hooks_are_told_what_happens_in_stocks_words() -> Result<()> {
    let (root, conn) = opened()?;
    let hooks = root.path().join("etc/hooks");
    let network = conn.network_create_xml(NETWORK)?;
    let made = network.port_create_xml(PORT, NetworkPortCreateFlags::empty())?;
    network.update(
        NetworkUpdateCommand::ADD_LAST,
        NetworkUpdateSection::PORTGROUP,
        -1,
        "<portgroup name='fast'/>",
        NetworkUpdateFlags::LIVE,
    )?;
    made.delete(0)?;
    network.destroy()?;
    let told = [
        "network lab start begin -",
        "network lab started begin -",
        "network lab port-created begin -",
        "network lab updated begin -",
        "network lab port-deleted begin -",
        "network lab stopped end -",
    ];
    assert_eq!(notes(&hooks)?, told);
    for operation in ["port-created", "port-deleted"] {
        let read = fs::read_to_string(hooks.join(format!("read-{operation}")))?;
        assert!(read.starts_with("<hookData>\n<network"), "{read}");
        assert!(read.contains("<name>lab</name>"), "{read}");
        assert!(read.contains("52:54:00:00:00:07"), "{read}");
        assert!(read.trim_end().ends_with("</hookData>"), "{read}");
    }
    let read = fs::read_to_string(hooks.join("read-updated"))?;
    assert!(read.contains("<portgroup name='fast'"), "{read}");
    Ok(())
}

#[test]
fn a_hook_that_fails_refuses_what_is_about_to_happen() -> Result<()> {
    let (root, conn) = opened()?;
    let hooks = root.path().join("etc/hooks");
    let network = conn.network_define_xml(NETWORK)?;
    for refused in ["start", "started"] {
        fs::write(hooks.join("refused"), refused)?;
        let error = network.create().err().context("it has started")?;
        assert_eq!(error.code(), ErrorNumber::HOOK_SCRIPT_FAILED);
        assert_eq!(error.domain(), ErrorDomain::HOOK);
        assert!(error.to_string().contains("today"), "{error}");
        assert!(!network.is_active()?);
        assert!(!root.path().join("run/network/lab.xml").exists());
        let last = notes(&hooks)?.pop();
        assert_eq!(last.as_deref(), Some("network lab stopped end -"));
    }
    fs::write(hooks.join("refused"), "port-created")?;
    network.create()?;
    let error = network.port_create_xml(PORT, NetworkPortCreateFlags::empty());
    let code = error.err().context("it was plugged in")?.code();
    assert_eq!(code, ErrorNumber::HOOK_SCRIPT_FAILED);
    assert_eq!(network.list_all_ports(0)?.len(), 0);
    fs::write(hooks.join("refused"), "stopped")?;
    network.destroy()?;
    assert!(!network.is_active()?, "what has happened cannot be refused");
    Ok(())
}

#[test]
fn all_hooks_of_a_folder_are_told_in_order_but_those_that_cannot_be_run() -> Result<()> {
    let (root, conn) = opened()?;
    let hooks = root.path().join("etc/hooks");
    let folder = hooks.join("network.d");
    for (name, mode) in [("20-late", 0o755), ("10-early", 0o755), ("15-never", 0o644)] {
        install(&folder.join(name), mode)?;
    }
    fs::write(folder.join("refused"), "start")?;
    let network = conn.network_define_xml(NETWORK)?;
    let error = network.create().err().context("it has started")?;
    assert!(error.to_string().contains("10-early"), "{error}");
    let started: Vec<String> = notes(&folder)?.into_iter().take(2).collect();
    assert_eq!(
        started,
        ["10-early lab start begin -", "20-late lab start begin -"]
    );
    assert_eq!(notes(&hooks)?[0], "network lab start begin -");
    Ok(())
}
