// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: common/seclabel-device.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for DeviceSeclabel {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut model = None;
        let mut labelskip = None;
        let mut relabel = None;
        let mut label = None;
        for a in el.attributes() {
            match a.name() {
                "model" => rd.attribute::<Text>(&a, &mut model),
                "labelskip" if rd.live() => rd.attribute::<YesNo>(&a, &mut labelskip),
                "labelskip" => { rd.skip_attribute(&a); Ok(()) },
                "relabel" => rd.attribute::<YesNo>(&a, &mut relabel),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "label" => rd.text_child::<Text>(c, &mut label),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            model,
            labelskip,
            relabel,
            label,
        })
    }
}
