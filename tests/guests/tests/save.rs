//! Guests that go on from where they were saved.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};
use polyvirt::{
    ConnectListAllDomainsFlags, DomainCoreDumpFlags, DomainCreateFlags, DomainEventType as Type,
    DomainSaveImageXmlFlags, DomainSaveRestoreFlags, DomainState,
};
use polyvirt_guests::{Console, Events, Place, has_qemu, small};

const SOON: Duration = Duration::from_secs(20);

#[test]
fn a_counter_goes_on_from_a_file() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let domain = place
        .conn
        .domain_create_xml(&small("saved").document()?, DomainCreateFlags::empty())?;
    let console = Console::open(&place.conn, &domain)?;
    console.expect("small guest", SOON)?;
    console.tell("n")?;
    console.expect("1\n", SOON)?;

    let events = Events::listen(&place.conn)?;
    let file = place.root().join("image");
    let file = file.to_string_lossy();
    domain.save(&file)?;
    // Suspended, then stopped since it was saved.
    assert_eq!(events.until(Type::STOPPED.0, SOON)?, [(3, 0), (5, 4)]);
    let document = place
        .conn
        .domain_save_image_xml_desc(&file, DomainSaveImageXmlFlags::empty())?;
    assert!(document.contains("<name>saved</name>"), "{document}");

    place.conn.domain_restore(&file)?;
    let domain = place.conn.domain_lookup_by_name("saved")?;
    assert_eq!(domain.state(0)?.0, DomainState::RUNNING);
    let console = Console::open(&place.conn, &domain)?;
    console.tell("n")?;
    console.expect("2\n", SOON)?;
    Ok(())
}

#[test]
fn a_guest_that_the_driver_saved_goes_on_when_it_is_started() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let domain = place
        .conn
        .domain_define_xml(&small("sleeper").document()?)?;
    domain.create()?;
    let console = Console::open(&place.conn, &domain)?;
    console.expect("small guest", SOON)?;
    console.tell("n")?;
    console.expect("1\n", SOON)?;
    domain.managed_save(DomainSaveRestoreFlags::empty())?;
    assert!(domain.has_managed_save_image(0)?);
    assert!(domain.undefine().is_err(), "its image would be lost");

    domain.create()?;
    assert!(!domain.has_managed_save_image(0)?);
    let console = Console::open(&place.conn, &domain)?;
    console.tell("n")?;
    console.expect("2\n", SOON)?;
    Ok(())
}

#[test]
fn a_file_that_is_no_guest_is_refused() -> Result<()> {
    let place = Place::new()?;
    let file = place.root().join("image");
    for bytes in [&b""[..], b"LibvirtQemudPart", &[0xff; 4096]] {
        std::fs::write(&file, bytes)?;
        assert!(place.conn.domain_restore(&file.to_string_lossy()).is_err());
    }
    Ok(())
}

/// What there is a program for, with what files say of it and what begins with it.
const FORMATS: &[(&str, u32, &[u8])] = &[
    ("gzip", 1, &[0x1f, 0x8b]),
    ("bzip2", 2, b"BZh"),
    ("xz", 3, &[0xfd, b'7', b'z', b'X', b'Z']),
    ("lzop", 4, &[0x89, b'L', b'Z', b'O']),
    ("zstd", 5, &[0x28, 0xb5, 0x2f, 0xfd]),
];

fn has(program: &str) -> bool {
    let there = ["/usr/bin", "/bin"]
        .iter()
        .any(|folder| Path::new(folder).join(program).exists());
    if !there {
        eprintln!("left out: no program '{program}'");
    }
    there
}

/// Where the guest's memory begins in a file.
fn memory_of(file: &[u8]) -> Option<(u32, &[u8])> {
    let number = |at: usize| Some(u32::from_ne_bytes(*file.get(at..)?.first_chunk()?));
    let length = usize::try_from(number(20)?).ok()?;
    Some((number(28)?, file.get(92 + length..)?))
}

#[test]
fn a_counter_goes_on_from_smaller_files() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    for (format, number, begins) in FORMATS {
        if !has(format) {
            continue;
        }
        let conf = format!("save_image_format = '{format}'\ndump_image_format = '{format}'\n");
        let place = Place::chosen(&conf.replace('\'', "\""))?;
        let domain = place
            .conn
            .domain_create_xml(&small("smaller").document()?, DomainCreateFlags::empty())?;
        let console = Console::open(&place.conn, &domain)?;
        console.expect("small guest", SOON)?;
        console.tell("n")?;
        console.expect("1\n", SOON)?;

        let dump = place.root().join("dump");
        domain.core_dump(&dump.to_string_lossy(), DomainCoreDumpFlags::empty())?;
        assert!(std::fs::read(&dump)?.starts_with(begins), "{format}");

        let file = place.root().join("image");
        let name = file.to_string_lossy();
        domain.save(&name)?;
        let bytes = std::fs::read(&file)?;
        let (said, memory) = memory_of(&bytes).context("a whole header")?;
        assert_eq!(said, *number, "{format}");
        assert!(memory.starts_with(begins), "{format}");
        place.conn.domain_restore(&name)?;
        let domain = place.conn.domain_lookup_by_name("smaller")?;
        let console = Console::open(&place.conn, &domain)?;
        console.tell("n")?;
        console.expect("2\n", SOON)?;
    }
    Ok(())
}

#[test]
fn a_smaller_file_that_is_broken_says_so_and_leaves_nothing() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::chosen("save_image_format = \"gzip\"\n")?;
    let domain = place
        .conn
        .domain_create_xml(&small("broken").document()?, DomainCreateFlags::empty())?;
    let file = place.root().join("image");
    let name = file.to_string_lossy();
    domain.save(&name)?;
    let whole = std::fs::read(&file)?;
    let (_, memory) = memory_of(&whole).context("a whole header")?;
    let start = whole.len() - memory.len();
    let mut nonsense = whole.clone();
    nonsense[start..start + 2].fill(0);
    let mut unknown = whole.clone();
    unknown[28..32].fill(9);
    let half = &whole[..start + memory.len() / 2];
    // The sum that the whole is checked by, which the program reads when it has said everything.
    let mut changed = whole.clone();
    let sum = changed.len() - 6;
    changed[sum] ^= 1;
    for (bytes, why) in [
        (&nonsense[..], "not in gzip format"),
        (half, ""),
        (&unknown, "which is not known"),
        (&changed, "crc error"),
    ] {
        std::fs::write(&file, bytes)?;
        let error = place.conn.domain_restore(&name).expect_err("it is broken");
        assert!(error.message().contains(why), "{error}");
        let all = place
            .conn
            .list_all_domains(ConnectListAllDomainsFlags::empty())?;
        assert!(all.is_empty());
    }
    std::fs::write(&file, &whole)?;
    place.conn.domain_restore(&name)?;
    Ok(())
}

/// What somebody else has put there stays, as it was, when it cannot be written to.
#[test]
fn what_a_guest_cannot_be_saved_to_stays_as_it_is() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let document = small("kept").document()?;
    let domain = place
        .conn
        .domain_create_xml(&document, DomainCreateFlags::empty())?;
    let at = |name: &str| place.root().join(name);
    let refused = |path: &Path, why: &str| -> Result<()> {
        let path = path.to_str().context("a path of text")?;
        let error = domain.save(path).err().context("it was saved there")?;
        assert!(error.message().contains(why), "{error}");
        assert_eq!(domain.state(0)?.0, DomainState::RUNNING);
        Ok(())
    };
    std::fs::write(at("other"), "kept")?;
    std::os::unix::fs::symlink(at("other"), at("link"))?;
    refused(&at("link"), "Too many levels of symbolic links")?;
    assert!(at("link").is_symlink());
    assert_eq!(std::fs::read_to_string(at("other"))?, "kept");
    // Nobody reads from it, and a saved guest has to be gone back to.
    let made = Command::new("mkfifo").arg(at("pipe")).status()?;
    anyhow::ensure!(made.success());
    refused(&at("pipe"), "No such device or address")?;
    assert!(at("pipe").exists());
    let mode = |path: &str| Ok::<_, std::io::Error>(std::fs::metadata(path)?.permissions().mode());
    let before = mode("/dev/null")?;
    refused(
        Path::new("/dev/null"),
        "neither a file nor a device with blocks",
    )?;
    domain.core_dump("/dev/null", DomainCoreDumpFlags::MEMORY_ONLY)?;
    assert_eq!(mode("/dev/null")?, before);
    Ok(())
}

#[test]
fn a_guest_that_cannot_be_made_smaller_goes_on() -> Result<()> {
    if !has_qemu() || Path::new("/usr/bin/lzop").exists() {
        return Ok(());
    }
    let place = Place::chosen("save_image_format = \"lzop\"\ndump_image_format = \"lzop\"\n")?;
    let domain = place
        .conn
        .domain_create_xml(&small("large").document()?, DomainCreateFlags::empty())?;
    let file = place.root().join("image");
    let error = domain.save(&file.to_string_lossy()).expect_err("no lzop");
    assert!(error.message().contains("'lzop'"), "{error}");
    assert!(!file.exists());
    assert_eq!(domain.state(0)?.0, DomainState::RUNNING);
    // A dump is written as it is.
    domain.core_dump(&file.to_string_lossy(), DomainCoreDumpFlags::empty())?;
    assert!(std::fs::read(&file)?.starts_with(b"QEVM"));
    Ok(())
}

#[test]
fn a_counter_goes_on_past_the_hosts_cache() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    // Where files are kept in memory alone, there is no way past it.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let place = Place::new()?;
    let domain = place
        .conn
        .domain_create_xml(&small("direct").document()?, DomainCreateFlags::empty())?;
    let console = Console::open(&place.conn, &domain)?;
    console.expect("small guest", SOON)?;
    console.tell("n")?;
    console.expect("1\n", SOON)?;
    let file = folder.path().join("image");
    let file = file.to_string_lossy();
    let past = DomainSaveRestoreFlags::BYPASS_CACHE;
    if let Err(error) = domain.save_flags(&file, None, past) {
        eprintln!("skipped: {error}");
        assert_eq!(domain.state(0)?.0, DomainState::RUNNING);
        return Ok(());
    }
    for (turn, how) in [(2, past), (3, DomainSaveRestoreFlags::empty())] {
        place.conn.domain_restore_flags(&file, None, how)?;
        let domain = place.conn.domain_lookup_by_name("direct")?;
        let console = Console::open(&place.conn, &domain)?;
        console.tell("n")?;
        console.expect(&format!("{turn}\n"), SOON)?;
        domain.save_flags(&file, None, past)?;
    }
    Ok(())
}
