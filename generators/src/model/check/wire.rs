//! The wire protocol: numbers and names of procedures, and the types in their layouts.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Checker;
use crate::diagnostic::Place;
use crate::model::{Len, Proc, Program, Type};

impl Checker<'_> {
    /// Numbers and names of procedures are unique in their program; structs that messages name exist.
    pub(super) fn procedures(&mut self) {
        for program in &self.model.programs {
            let mut numbers: BTreeMap<u32, &Proc> = BTreeMap::new();
            let mut seen: HashMap<&str, &Proc> = HashMap::new();
            // Of a function that is declared twice, that has been told.
            let again = |proc: &Proc, first: &Proc| {
                proc.function.is_some() && proc.function == first.function
            };
            for proc in &program.procs {
                if let Some(first) = numbers.insert(proc.number, proc)
                    && !again(proc, first)
                {
                    let next = program.procs.iter().map(|p| p.number).max().unwrap_or(0) + 1;
                    self.problems
                        .error(
                            &proc.place,
                            format!(
                                "procedure number {} of program `{}` is taken",
                                proc.number, program.name
                            ),
                        )
                        .context(&first.place, "taken here")
                        .help(format!("the next free number is {next}"));
                }
                if let Some(first) = seen.insert(&proc.name, proc)
                    && !again(proc, first)
                {
                    self.problems
                        .error(
                            &proc.place,
                            format!(
                                "two procedures of `{}` are named `{}`",
                                program.name, proc.name
                            ),
                        )
                        .context(&first.place, "the other one");
                }
                for rule in proc
                    .acl
                    .iter()
                    .chain(&proc.acl_filter)
                    .filter(|_| proc.function.is_none())
                {
                    self.rule(rule);
                }
                for field in proc.args.iter().chain(&proc.ret).chain(&proc.msg).flatten() {
                    self.wire_type(&proc.place, program, &field.ty);
                }
                if let Some(driver) = &proc.driver {
                    self.family(&proc.place, driver);
                }
                for key in &proc.redundant_layout {
                    self.problems
                        .error(&proc.place, format!("`{key}` of `{}` says what its signature gives anyway", proc.name))
                        .help(format!("delete `{key}`: layouts are written out only where the rule gives another one"));
                }
            }
            self.wire_types(program);
        }
    }

    /// Structs and unions of a program are made of things that exist, and not of themselves.
    pub(super) fn wire_types(&mut self, program: &Program) {
        for s in &program.structs {
            for field in &s.fields {
                self.wire_type(&s.place, program, &field.ty);
            }
            if holds(program, &s.name, &s.name, &mut HashSet::new()) {
                self.problems
                    .error(
                        &s.place,
                        format!("wire struct `{}` contains itself", s.name),
                    )
                    .help("messages are flat: no value of it could ever end");
            }
        }
        for u in &program.unions {
            for arm in &u.arms {
                self.wire_type(&u.place, program, &arm.ty);
            }
        }
    }

    pub(super) fn wire_type(&mut self, place: &Place, program: &Program, ty: &Type) {
        match ty {
            Type::Array(elem, len) => {
                self.wire_limit(place, program, len);
                self.wire_type(place, program, elem);
            }
            Type::Bytes(len) => self.wire_limit(place, program, len),
            Type::Named(name) => {
                let known = program.structs.iter().any(|s| s.name == *name)
                    || program.unions.iter().any(|u| u.name == *name)
                    || program
                        .enums
                        .iter()
                        .any(|(e, _)| *e == format!("{}_{name}", program.name))
                    || is_message(program, name);
                if !known && !self.unread.contains(name.as_str()) {
                    self.problems
                        .error(
                            place,
                            format!("program `{}` has no struct `{name}`", program.name),
                        )
                        .label("named by its layout")
                        .suggest(name, program.structs.iter().map(|s| s.name.as_str()));
                }
            }
            Type::Handle { object, .. } if self.model.object(object).is_none() => {
                self.unknown(place, "object", object);
            }
            _ => {}
        }
    }

    pub(super) fn wire_limit(&mut self, place: &Place, program: &Program, len: &Len) {
        if let Len::AtMost(name) = len
            && !program.limits.iter().any(|(n, _)| n == name)
        {
            self.problems
                .error(
                    place,
                    format!("program `{}` has no limit `{name}`", program.name),
                )
                .label("named by its layout")
                .suggest(name, program.limits.iter().map(|(n, _)| n.as_str()));
        }
    }
}

/// Whether a name is that of a message: `domain_event_reboot_msg`.
fn is_message(program: &Program, name: &str) -> bool {
    program.procs.iter().any(|p| {
        let rest = name.strip_prefix(p.name.to_lowercase().as_str());
        match rest {
            Some("_args") => p.args.is_some(),
            Some("_ret") => p.ret.is_some(),
            Some("_msg") => p.msg.is_some(),
            _ => false,
        }
    })
}

/// Whether a struct holds `wanted`, directly or through others that were not looked into before.
fn holds<'a>(
    program: &'a Program,
    name: &'a str,
    wanted: &str,
    seen: &mut HashSet<&'a str>,
) -> bool {
    let fields = program
        .structs
        .iter()
        .filter(|s| s.name == name)
        .flat_map(|s| &s.fields);
    fields.into_iter().any(|field| {
        let held = match &field.ty {
            Type::Array(elem, _) => elem.as_ref(),
            ty => ty,
        };
        let Type::Named(next) = held else {
            return false;
        };
        next == wanted || (seen.insert(next) && holds(program, next, wanted, seen))
    })
}
