// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: storagepoolcaps.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for StoragePoolCapabilities {
    const ELEMENT: &'static str = "storagepoolCapabilities";
    const EXAMPLE: &'static str = r#"<storagepoolCapabilities>
  <pool type='dir' supported='yes'>
    <volOptions>
      <defaultFormat type='raw'/>
      <enum name='targetFormatType'>
        <value>raw</value>
        <value>qcow2</value>
      </enum>
    </volOptions>
  </pool>
</storagepoolCapabilities>"#;
}

impl ReadContent for StoragePoolCapabilities {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut pool = Vec::new();
        for c in el.children() {
            match c.name() {
                "pool" => rd.item(c, &mut pool),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            pool,
        })
    }
}

impl ReadContent for StoragePoolTypeCaps {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut supported = None;
        let mut pool_options = None;
        let mut vol_options = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<Text>(&a, &mut r#type),
                "supported" => rd.attribute::<YesNo>(&a, &mut supported),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "poolOptions" => rd.child(c, &mut pool_options),
                "volOptions" => rd.child(c, &mut vol_options),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            supported: rd.required_attribute(supported, el, "supported")?,
            pool_options,
            vol_options,
        })
    }
}

impl ReadContent for StoragePoolOptionCaps {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut default_format = None;
        let mut r#enum = Vec::new();
        for c in el.children() {
            match c.name() {
                "defaultFormat" => rd.child(c, &mut default_format),
                "enum" => rd.item(c, &mut r#enum),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            default_format,
            r#enum,
        })
    }
}

impl ReadContent for StoragePoolOptionCapsDefaultFormat {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<Text>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
        })
    }
}
