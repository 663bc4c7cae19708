// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/shmem.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Shmem {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut role = None;
        let mut model = None;
        let mut size = None;
        let mut server = None;
        let mut msi = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "role" => rd.attribute::<ShmemRole>(&a, &mut role),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "model" => rd.child(c, &mut model),
                "size" => rd.text_child::<WholeMib>(c, &mut size),
                "server" => rd.child(c, &mut server),
                "msi" => rd.child(c, &mut msi),
                _ => Ok(()),
            }?;
        }
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            role,
            model,
            size,
            server,
            msi,
            info,
        })
    }
}

impl ReadContent for ShmemModel {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<ShmemModelType>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: r#type.unwrap_or(ShmemModelType::Ivshmem),
        })
    }
}

impl ReadContent for ShmemServer {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        for a in el.attributes() {
            match a.name() {
                "path" => rd.attribute::<Text>(&a, &mut path),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path,
        })
    }
}

impl ReadContent for ShmemMsi {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut vectors = None;
        let mut ioeventfd = None;
        for a in el.attributes() {
            match a.name() {
                "vectors" => rd.attribute::<Dec<u32>>(&a, &mut vectors),
                "ioeventfd" => rd.attribute::<OnOff>(&a, &mut ioeventfd),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            vectors,
            ioeventfd,
        })
    }
}
