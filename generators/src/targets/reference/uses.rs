//! Who uses what: functions by the types they name, and by the error codes their documentation names.

use std::collections::HashMap;

use crate::model::{Arg, Function, Holds, Model, Type};

/// Names of users by what they use.
#[derive(Default)]
pub(super) struct Uses {
    users: HashMap<String, Vec<String>>,
}

impl Uses {
    /// Looks through all signatures, records and texts.
    pub(super) fn of(model: &Model) -> Self {
        let mut uses = Self::default();
        for f in &model.functions {
            uses.signature(&f.name, &f.args, &f.ret);
            for code in error_codes(f) {
                uses.add(code, &f.name);
            }
        }
        for c in &model.callbacks {
            uses.signature(&format!("vir{}", c.name), &c.args, &c.ret);
        }
        for r in &model.records {
            for field in &r.fields {
                uses.types(&field.ty, &format!("vir{}", r.name));
            }
        }
        uses
    }

    fn signature(&mut self, user: &str, args: &[Arg], ret: &Type) {
        for arg in args {
            self.types(&arg.ty, user);
        }
        self.types(ret, user);
    }

    fn types(&mut self, ty: &Type, user: &str) {
        match ty {
            Type::Num(_, Some(Holds::Enum(name)))
            | Type::Named(name)
            | Type::Pointer(name)
            | Type::Params(name, _)
            | Type::Callback(name)
            | Type::Handle { object: name, .. } => self.add(name, user),
            Type::Array(elem, _) => self.types(elem, user),
            Type::Union(arms) => arms.iter().for_each(|arm| self.types(&arm.ty, user)),
            _ => {}
        }
    }

    fn add(&mut self, used: &str, user: &str) {
        let users = self.users.entry(used.to_owned()).or_default();
        if users.last().is_none_or(|last| last != user) {
            users.push(user.to_owned());
        }
    }

    /// Who uses something.
    pub(super) fn of_name(&self, name: &str) -> &[String] {
        self.users.get(name).map_or(&[], Vec::as_slice)
    }
}

/// The error codes that a function's documentation names, each once.
pub(super) fn error_codes(f: &Function) -> Vec<&str> {
    let texts = [f.doc.as_str(), f.returns.as_str()]
        .into_iter()
        .chain(f.args.iter().map(|a| a.doc.as_str()));
    let words = texts.flat_map(|text| text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'));
    let mut out: Vec<&str> = Vec::new();
    for word in words.filter(|w| w.starts_with("VIR_ERR_")) {
        if !out.contains(&word) {
            out.push(word);
        }
    }
    out
}
