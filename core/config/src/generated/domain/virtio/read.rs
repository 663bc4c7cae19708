// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/virtio.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for VirtioOptions {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut iommu = None;
        let mut ats = None;
        let mut packed = None;
        let mut page_per_vq = None;
        for a in el.attributes() {
            match a.name() {
                "iommu" => rd.attribute::<OnOff>(&a, &mut iommu),
                "ats" => rd.attribute::<OnOff>(&a, &mut ats),
                "packed" => rd.attribute::<OnOff>(&a, &mut packed),
                "page_per_vq" => rd.attribute::<OnOff>(&a, &mut page_per_vq),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            iommu,
            ats,
            packed,
            page_per_vq,
        })
    }
}

impl ReadContent for VirtioDriver {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let options = VirtioOptions::read(el, rd)?;
        Ok(Self {
            options,
        })
    }
}
