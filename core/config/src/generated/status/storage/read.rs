// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: status/storage.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for StoragePoolState {
    const ELEMENT: &'static str = "poolstate";
    const NAMESPACES: &'static [(&'static str, &'static str)] = &[
        ("fs", "http://libvirt.org/schemas/storagepool/fs/1.0"),
        ("rbd", "http://libvirt.org/schemas/storagepool/rbd/1.0"),
    ];
    const EXAMPLE: &'static str = r#"<poolstate>
  <pool type='dir'>
    <name>images</name>
    <target>
      <path>/var/lib/images</path>
    </target>
  </pool>
</poolstate>"#;
}

impl ReadContent for StoragePoolState {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut pool = None;
        for c in el.children() {
            match c.name() {
                "pool" => rd.child(c, &mut pool),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            pool: rd.required_child(pool, el, "pool")?,
        })
    }
}
