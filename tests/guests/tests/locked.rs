//! Images that two guests must not have at a time.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use polyvirt::{DomainCreateFlags, DomainDeviceModifyFlags as Modify};
use polyvirt_guests::{Place, has_qemu, small};

fn image(place: &Place) -> Result<PathBuf> {
    let path = place.root().join("image");
    fs::File::create(&path)?.set_len(1 << 20)?;
    Ok(path)
}

fn disk(path: &Path, target: &str, how: &str) -> String {
    let path = path.display();
    format!(
        "<disk type='file'><driver name='qemu' type='raw'/><source file='{path}'/>\
           <target dev='{target}' bus='virtio'/>{how}</disk>"
    )
}

#[test]
fn whoever_has_an_image_is_named_to_who_wants_it() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let path = image(&place)?;
    // The same file under another name.
    let other = place.root().join("other");
    fs::hard_link(&path, &other)?;
    let start = |name: &str, path: &Path, how: &str| {
        let document = small(name).device(&disk(path, "vda", how)).document()?;
        anyhow::Ok(
            place
                .conn
                .domain_create_xml(&document, DomainCreateFlags::empty())?,
        )
    };
    let first = start("first", &path, "")?;
    for how in ["", "<readonly/>", "<shareable/>"] {
        let refused = start("second", &other, how).err().context("it is in use")?;
        assert!(
            refused.to_string().contains("in use by domain 'first'"),
            "{how}: {refused}"
        );
    }
    let empty = place
        .conn
        .domain_create_xml(&small("empty").document()?, DomainCreateFlags::empty())?;
    let refused = empty.attach_device_flags(&disk(&path, "vdb", ""), Modify::LIVE);
    assert!(refused.is_err_and(|error| error.message().contains("in use by domain 'first'")));

    first.destroy()?;
    empty.attach_device_flags(&disk(&path, "vdb", "<shareable/>"), Modify::LIVE)?;
    start("second", &other, "<shareable/>")?;
    Ok(())
}

#[test]
fn with_a_lock_manager_nobody_else_locks_what_a_guest_has() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let (place, elsewhere) = (
        Place::chosen("lock_manager = \"lockd\"\n")?,
        Place::chosen("lock_manager = \"lockd\"\n")?,
    );
    let path = image(&place)?;
    let document = small("locked").device(&disk(&path, "vda", "")).document()?;
    let first = place
        .conn
        .domain_create_xml(&document, DomainCreateFlags::empty())?;
    // Guests of another root are not known, but their locks are.
    let again = || {
        elsewhere
            .conn
            .domain_create_xml(&document, DomainCreateFlags::empty())
    };
    let refused = again().err().context("it is locked")?;
    assert!(refused.message().contains("is locked"), "{refused}");
    first.destroy()?;
    again()?;
    Ok(())
}
