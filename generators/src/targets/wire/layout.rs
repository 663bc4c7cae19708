//! What a wire type is in Rust, and how it is encoded.

use std::collections::{BTreeMap, BTreeSet};

use super::{docs, names};
use crate::abi::xdr;
use crate::model::{Field, Len, Model, Num, Program, Type};

/// What is known about the types of all programs before any is printed.
pub(super) struct Layouts<'a> {
    pub(super) model: &'a Model,
    /// Names of types that several programs declare alike, with the first program that does.
    shared: BTreeMap<String, &'a Program>,
}

/// A type of a field: in Rust, its codec where it needs one, and what has to be imported for both.
pub(super) struct Lowered {
    pub(super) ty: String,
    pub(super) codec: Option<String>,
    pub(super) imports: BTreeSet<String>,
}

/// What stands behind a name.
enum Named<'a> {
    Fields(&'a [Field]),
    Union,
    Enum,
    Unknown,
}

impl<'a> Layouts<'a> {
    pub(super) fn of(model: &'a Model) -> Self {
        let mut seen: BTreeMap<String, (&Program, String)> = BTreeMap::new();
        let mut shared = BTreeMap::new();
        // What is shared is described as the program with the most procedures does it.
        let mut programs: Vec<&Program> = model.programs.iter().collect();
        programs.sort_by_key(|p| std::cmp::Reverse(p.procs.len()));
        for program in programs {
            let named = program
                .structs
                .iter()
                .map(|s| &s.name)
                .chain(program.unions.iter().map(|u| &u.name));
            for name in named.filter(|name| !name.starts_with("nonnull_")) {
                let layout = spell(program, name);
                match seen.get(name) {
                    Some((first, same)) if *same == layout => {
                        shared.insert(name.clone(), *first);
                    }
                    Some(_) => {}
                    None => {
                        seen.insert(name.clone(), (program, layout));
                    }
                }
            }
        }
        Self { model, shared }
    }

    /// The shared types, each with a program that declares it.
    pub(super) fn shared(&self) -> impl Iterator<Item = (&str, &'a Program)> {
        self.shared
            .iter()
            .map(|(name, program)| (name.as_str(), *program))
    }

    pub(super) fn is_shared(&self, name: &str) -> bool {
        self.shared.contains_key(name)
    }

    /// Rust names of the shared types that a program declares.
    pub(super) fn shared_names(&self, program: &Program) -> Vec<String> {
        let declares = |name: &str| matches!(find(program, name), Named::Fields(_) | Named::Union);
        self.shared
            .keys()
            .filter(|name| declares(name))
            .map(|name| names::ty(name))
            .collect()
    }

    /// The Rust type of a field and how it is encoded. `shared`: in the file of shared types, where limits are numbers.
    pub(super) fn lower(&self, program: &Program, ty: &Type, shared: bool) -> Lowered {
        let place = Place {
            layouts: self,
            program,
            shared,
        };
        place.lower(ty)
    }

    /// Whether values of these fields can be compared for equality without exception (no floating point).
    pub(super) fn is_eq(program: &Program, fields: &[Field]) -> bool {
        fields
            .iter()
            .all(|f| all(program, &f.ty, &|ty| !matches!(ty, Type::Num(Num::F64, _))))
    }

    /// Whether there is a value of these fields in which everything is zero or empty.
    pub(super) fn has_default(&self, program: &Program, fields: &[Field]) -> bool {
        fields.iter().all(|f| match &f.ty {
            Type::Array(_, Len::Fixed(n)) | Type::Bytes(Len::Fixed(n)) => {
                self.fixed(program, n) <= 32
            }
            Type::Named(name) => match find(program, name) {
                Named::Fields(fields) => self.has_default(program, fields),
                Named::Union | Named::Enum | Named::Unknown => false,
            },
            _ => true,
        })
    }

    /// The number behind a fixed length: a number, a limit or a constant.
    fn fixed(&self, program: &Program, text: &str) -> i64 {
        let limit = || {
            program
                .limits
                .iter()
                .find(|(name, _)| name == text)
                .map(|(_, n)| *n)
        };
        text.parse()
            .ok()
            .or_else(limit)
            .or_else(|| xdr::constant(self.model, text))
            .unwrap_or_default()
    }
}

/// Where a type is used.
struct Place<'a> {
    layouts: &'a Layouts<'a>,
    program: &'a Program,
    shared: bool,
}

impl Place<'_> {
    fn lower(&self, ty: &Type) -> Lowered {
        match ty {
            Type::Num(Num::Char, _) => coded("u8", "Char", ["crate::xdr::Char"]),
            Type::Num(num, _) => plain(number(*num)),
            Type::Str { nullable: false } => plain("String"),
            Type::Str { nullable: true } => plain("Option<String>"),
            Type::Uuid => coded("[u8; 16]", "FixedOpaque", ["crate::xdr::FixedOpaque"]),
            Type::Handle { object, nullable } => self.handle(object, *nullable),
            Type::Named(name) => self.named(name),
            Type::Bytes(Len::Fixed(n)) => {
                let n = self.layouts.fixed(self.program, n);
                coded(
                    &format!("[u8; {n}]"),
                    "FixedOpaque",
                    ["crate::xdr::FixedOpaque"],
                )
            }
            Type::Bytes(len) => {
                let (max, mut imports) = self.limit(len);
                imports.insert("crate::xdr::opaque".into());
                Lowered {
                    ty: "Vec<u8>".into(),
                    codec: Some(format!("opaque({max})")),
                    imports,
                }
            }
            Type::Array(elem, len) => self.array(elem, len),
            _ => plain("()"),
        }
    }

    fn array(&self, elem: &Type, len: &Len) -> Lowered {
        let elem = self.lower(elem);
        let mut imports = elem.imports;
        if let Len::Fixed(n) = len {
            let n = self.layouts.fixed(self.program, n);
            let codec = elem.codec.unwrap_or_else(|| {
                imports.insert("crate::xdr::Plain".into());
                "Plain".into()
            });
            imports.insert("crate::xdr::array_fixed".into());
            return Lowered {
                ty: format!("[{}; {n}]", elem.ty),
                codec: Some(format!("array_fixed({codec})")),
                imports,
            };
        }
        let (max, more) = self.limit(len);
        imports.extend(more);
        let (make, codec) = match elem.codec {
            Some(codec) => ("array_of", format!("array_of({max}, {codec})")),
            None => ("array", format!("array({max})")),
        };
        imports.insert(format!("crate::xdr::{make}"));
        Lowered {
            ty: format!("Vec<{}>", elem.ty),
            codec: Some(codec),
            imports,
        }
    }

    fn handle(&self, object: &str, nullable: bool) -> Lowered {
        let home = if self
            .layouts
            .model
            .object(object)
            .is_some_and(|o| o.family == "admin")
        {
            "admin"
        } else {
            "remote"
        };
        let name = names::ty(&xdr::object_name(object));
        let ty = if nullable {
            format!("Option<{name}>")
        } else {
            name.clone()
        };
        Lowered {
            ty,
            codec: None,
            imports: [format!("crate::{home}::{name}")].into(),
        }
    }

    fn named(&self, wire: &str) -> Lowered {
        let message = self.program.procs.iter().find_map(|proc| {
            let part = wire
                .strip_prefix(proc.name.to_lowercase().as_str())?
                .strip_prefix('_')?;
            ["args", "ret", "msg"]
                .contains(&part)
                .then(|| names::message(proc, part))
        });
        let name = message.unwrap_or_else(|| names::ty(wire));
        let home = if self.shared {
            "shared"
        } else {
            self.program.name.as_str()
        };
        let imports = if self.shared {
            BTreeSet::new()
        } else {
            [format!("crate::{home}::{name}")].into()
        };
        Lowered {
            ty: name,
            codec: None,
            imports,
        }
    }

    /// The limit as an expression.
    fn limit(&self, len: &Len) -> (String, BTreeSet<String>) {
        let Len::AtMost(name) = len else {
            return (String::new(), BTreeSet::new());
        };
        if self.shared {
            return (
                docs::decimal(self.layouts.fixed(self.program, name)),
                BTreeSet::new(),
            );
        }
        (
            format!("limits::{name}"),
            [format!("crate::{}::limits", self.program.name)].into(),
        )
    }
}

fn plain(ty: &str) -> Lowered {
    Lowered {
        ty: ty.into(),
        codec: None,
        imports: BTreeSet::new(),
    }
}

fn coded<const N: usize>(ty: &str, codec: &str, imports: [&str; N]) -> Lowered {
    Lowered {
        ty: ty.into(),
        codec: Some(codec.into()),
        imports: imports.into_iter().map(str::to_owned).collect(),
    }
}

fn number(num: Num) -> &'static str {
    match num {
        Num::I32 => "i32",
        Num::U32 => "u32",
        Num::I64 | Num::Long => "i64",
        Num::U64 | Num::Ulong | Num::Usize => "u64",
        Num::F64 => "f64",
        Num::U8 | Num::Char => "u8",
        Num::U16 => "u16",
    }
}

fn find<'a>(program: &'a Program, name: &str) -> Named<'a> {
    if let Some(s) = program.structs.iter().find(|s| s.name == name) {
        return Named::Fields(&s.fields);
    }
    if program.unions.iter().any(|u| u.name == name) {
        return Named::Union;
    }
    if program
        .enums
        .iter()
        .any(|(e, _)| *e == format!("{}_{name}", program.name))
    {
        return Named::Enum;
    }
    for proc in &program.procs {
        if let Some(part) = name.strip_prefix(proc.name.to_lowercase().as_str()) {
            let fields = match part {
                "_args" => &proc.args,
                "_ret" => &proc.ret,
                "_msg" => &proc.msg,
                _ => continue,
            };
            return fields.as_deref().map_or(Named::Unknown, Named::Fields);
        }
    }
    Named::Unknown
}

/// Whether `holds` is true of a type and of everything in it.
fn all(program: &Program, ty: &Type, holds: &impl Fn(&Type) -> bool) -> bool {
    holds(ty)
        && match ty {
            Type::Array(elem, _) => all(program, elem, holds),
            Type::Named(name) => match find(program, name) {
                Named::Fields(fields) => fields.iter().all(|f| all(program, &f.ty, holds)),
                Named::Union => {
                    let arms = program
                        .unions
                        .iter()
                        .filter(|u| u.name == *name)
                        .flat_map(|u| &u.arms);
                    arms.into_iter().all(|a| all(program, &a.ty, holds))
                }
                Named::Enum | Named::Unknown => true,
            },
            _ => true,
        }
}

/// A layout as text that is equal when the bytes are: names of fields, types down to numbers and strings, bounds.
fn spell(program: &Program, name: &str) -> String {
    let of_type = |ty: &Type| spell_type(program, ty);
    match find(program, name) {
        Named::Fields(fields) => fields
            .iter()
            .map(|f| format!("{}: {}; ", f.name, of_type(&f.ty)))
            .collect(),
        Named::Union => {
            let arms = program
                .unions
                .iter()
                .filter(|u| u.name == name)
                .flat_map(|u| &u.arms);
            arms.map(|a| format!("{} {} => {}; ", a.constant, a.value, of_type(&a.ty)))
                .collect()
        }
        Named::Enum | Named::Unknown => name.to_owned(),
    }
}

fn spell_type(program: &Program, ty: &Type) -> String {
    let bound = |len: &Len| match len {
        Len::AtMost(max) => {
            let number = program
                .limits
                .iter()
                .find(|(name, _)| name == max)
                .map_or(0, |(_, n)| *n);
            format!("<{number}>")
        }
        other => format!("{other:?}"),
    };
    match ty {
        Type::Named(name) => format!("{{ {}}}", spell(program, name)),
        Type::Array(elem, len) => format!("{}{}", spell_type(program, elem), bound(len)),
        Type::Bytes(len) => format!("opaque{}", bound(len)),
        other => format!("{other:?}"),
    }
}
