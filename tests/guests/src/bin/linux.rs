//! Says where the Linux is that guests boot, its kernel and then its first file system; nothing when there is none.

fn main() -> anyhow::Result<()> {
    if let Some(linux) = polyvirt_guests::linux()? {
        println!("{}\n{}", linux.kernel.display(), linux.initrd.display());
    }
    Ok(())
}
