// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/seclabel.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Seclabel {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut model = None;
        let mut relabel = None;
        let mut label = None;
        let mut imagelabel = None;
        let mut baselabel = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<SeclabelType>(&a, &mut r#type),
                "model" => rd.attribute::<Text>(&a, &mut model),
                "relabel" => rd.attribute::<YesNo>(&a, &mut relabel),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "label" => rd.text_child::<Text>(c, &mut label),
                "imagelabel" if rd.live() => rd.text_child::<Text>(c, &mut imagelabel),
                "imagelabel" => { rd.skip(c); Ok(()) },
                "baselabel" => rd.text_child::<Text>(c, &mut baselabel),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type,
            model,
            relabel,
            label,
            imagelabel,
            baselabel,
        })
    }
}
