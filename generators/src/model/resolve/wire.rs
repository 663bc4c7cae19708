//! The wire programs: limits, shared structs and unions, and a procedure for each function that has a number.

use super::{Resolver, inside, place_of, tidy};
use crate::abi::xdr;
use crate::model::{Field, Function, Model, Proc, Program, WireArm, WireStruct, WireUnion};
use crate::spec::signature;
use crate::spec::{At, Named, RawFn, RawProc, Spec};

impl Resolver<'_> {
    pub(super) fn program(
        &mut self,
        e: &Named<crate::spec::WireFile>,
        spec: &Spec,
        model: &Model,
    ) -> Program {
        let mut limits = Vec::new();
        for (name, place, limit) in &e.raw.limits {
            match xdr::limit(model, limit) {
                Some(n) => limits.push((name.clone(), n)),
                None => {
                    self.problems.error(
                        place,
                        format!("limit `{name}` names no constant with a number"),
                    );
                }
            }
        }
        let mut structs = xdr::object_structs(model, &e.name);
        for s in &e.raw.structs {
            let fields = self.fields(&s.place, &s.raw.fields);
            structs.push(WireStruct {
                name: s.name.clone(),
                fields,
                doc: tidy(&s.raw.doc.value),
                place: s.place.clone(),
            });
        }
        let unions = e.raw.unions.iter().map(|u| self.union(u, model)).collect();
        let mut procs: Vec<Proc> = e.raw.procs.iter().map(|p| self.wire_only(p)).collect();
        for entry in &spec.functions {
            if let Some(function) = model.function(&entry.name)
                && function.wire.is_some()
                && xdr::program_of(function) == e.name
            {
                procs.push(self.proc_of(entry, function, model));
            }
        }
        procs.sort_by_key(|p| p.number);
        let raw = &e.raw;
        Program {
            name: e.name.clone(),
            number: raw.program.number.value,
            version: raw.program.version.value,
            doc: tidy(&raw.program.doc.value),
            limits,
            enums: raw.enums.clone(),
            structs,
            unions,
            procs,
        }
    }

    fn union(&mut self, e: &Named<crate::spec::RawUnion>, model: &Model) -> WireUnion {
        let by = model.enumeration(&e.raw.by.value);
        if by.is_none() {
            self.problems
                .error(
                    &place_of(&e.place, &e.raw.by),
                    format!("there is no enum `{}`", e.raw.by.value),
                )
                .label("tells which arm it is")
                .suggest(&e.raw.by.value, model.enums.iter().map(|e| e.name.as_str()));
        }
        let mut arms = Vec::new();
        for (constant, at) in &e.raw.arms {
            let value = by
                .and_then(|by| by.values.iter().find(|v| v.name == *constant))
                .map(|v| v.value);
            if let (None, Some(by)) = (value, by) {
                self.problems
                    .error(
                        &place_of(&e.place, at),
                        format!("`{constant}` is no constant of `{}`", by.name),
                    )
                    .suggest(constant, by.values.iter().map(|v| v.name.as_str()));
            }
            match signature::parse_type(&at.value) {
                Ok(ty) => arms.push(WireArm {
                    constant: constant.clone(),
                    value: value.unwrap_or_default(),
                    ty,
                }),
                Err(error) => self.syntax(&inside(&e.place, at), &error),
            }
        }
        WireUnion {
            name: e.name.clone(),
            by: e.raw.by.value.clone(),
            arms,
            doc: tidy(&e.raw.doc.value),
            place: e.place.clone(),
        }
    }

    fn wire_only(&mut self, e: &Named<RawProc>) -> Proc {
        let mut layout = |at: &Option<At<String>>| at.as_ref().map(|at| self.fields(&e.place, at));
        let (args, ret, msg) = (layout(&e.raw.args), layout(&e.raw.ret), layout(&e.raw.msg));
        Proc {
            name: e.name.clone(),
            number: e.raw.number.value,
            function: None,
            driver: e.raw.driver.as_ref().map(|d| d.value.clone()),
            high_priority: self.priority(&e.place, e.raw.priority.as_ref()),
            args,
            ret,
            msg,
            stream: self.stream(&e.place, e.raw.stream.as_ref()),
            sparse: e.raw.sparse.as_ref().map(|s| s.value.clone()),
            acl: self.rules(&e.place, &e.raw.acl),
            acl_filter: self.rules(&e.place, &e.raw.acl_filter),
            provisional: e.raw.provisional,
            redundant_layout: Vec::new(),
            doc: tidy(&e.raw.doc.value),
            place: e.place.clone(),
        }
    }

    fn proc_of(&mut self, e: &Named<RawFn>, function: &Function, model: &Model) -> Proc {
        let given_args = e.raw.wire_args.as_ref().map(|at| self.fields(&e.place, at));
        let given_ret = e.raw.wire_ret.as_ref().map(|at| self.fields(&e.place, at));
        let rule = xdr::layout(model, function);
        let mut redundant = Vec::new();
        for (key, given, rule) in [
            ("wire_args", &given_args, &rule.args),
            ("wire_ret", &given_ret, &rule.ret),
        ] {
            if given
                .as_ref()
                .is_some_and(|g| xdr::same(g, rule.as_deref().unwrap_or_default()))
            {
                redundant.push(key);
            }
        }
        let given_or = |given: Option<Vec<Field>>, rule: Option<Vec<Field>>| {
            given.or(rule).filter(|f| !f.is_empty())
        };
        Proc {
            name: xdr::proc_name(model, function),
            number: function.wire.unwrap_or_default(),
            function: Some(function.name.clone()),
            driver: None,
            high_priority: self.priority(&e.place, e.raw.priority.as_ref()),
            args: given_or(given_args, rule.args),
            ret: given_or(given_ret, rule.ret),
            msg: None,
            stream: self.stream(&e.place, e.raw.stream.as_ref()),
            sparse: e.raw.sparse.as_ref().map(|s| s.value.clone()),
            acl: function.acl.clone(),
            acl_filter: function.acl_filter.clone(),
            provisional: e.raw.provisional,
            redundant_layout: redundant,
            doc: function.doc.clone(),
            place: e.place.clone(),
        }
    }
}
