//! The entries as authors write them. These types are also where the editor's JSON Schema comes from.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer};

/// A value together with where it stands in its file.
#[derive(Clone, Debug)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Byte range in the file.
    pub span: Range<usize>,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for At<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = toml::Spanned::<T>::deserialize(deserializer)?;
        let span = spanned.span();
        Ok(Self {
            value: spanned.into_inner(),
            span,
        })
    }
}

impl<T: JsonSchema> JsonSchema for At<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// Texts by name, such as the documentation of arguments.
pub(super) type Texts = BTreeMap<String, At<String>>;

/// A kind of object: what a handle stands for.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawObject {
    /// Driver family that implements it.
    pub driver: At<String>,
    /// Kind of object it belongs to and keeps alive.
    pub parent: Option<At<String>>,
    /// What tells one from another, as a field list: `(name: string, uuid: uuid)`.
    pub identity: Option<At<String>>,
    /// Name of a field of this kind in wire messages.
    pub wire_field: Option<At<String>>,
    /// What it is.
    pub doc: At<String>,
}

/// A constant that belongs to no enum.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawConst {
    /// The C expression.
    pub c: At<String>,
    /// First version that has it.
    pub since: Option<At<String>>,
    /// What it means.
    pub doc: At<String>,
}

/// An enum, or a set of flags.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawEnum {
    /// What all its constants begin with; taken off where a language has namespaces.
    pub prefix: At<String>,
    /// What the constants begin with that do not begin with `prefix`.
    pub other_prefix: Option<At<String>>,
    /// Whether its values are bits to be combined.
    #[serde(default)]
    pub flags: bool,
    /// Name of the C constant that follows the last value, for programs that define `VIR_ENUM_SENTINELS`.
    pub sentinel: Option<At<String>>,
    /// What it tells.
    pub doc: At<String>,
    /// Its constants, by C name.
    pub values: IndexMap<String, At<RawValue>>,
}

/// One constant of an enum.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawValue {
    /// The number.
    pub value: At<i64>,
    /// First version that has it (`">11.3.0"`: some version after that one).
    pub since: Option<At<String>>,
    /// For event identifiers: the callback called for it.
    pub callback: Option<At<String>>,
    /// For event identifiers: the wire message that carries it.
    pub message: Option<At<String>>,
    /// What it means.
    pub doc: At<String>,
}

/// A C struct that crosses the API.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawRecord {
    /// The C struct tag.
    pub c: At<String>,
    /// The C typedef of the struct, where it is not `vir` and the name.
    pub typedef: Option<At<String>>,
    /// Further C typedef names of the same struct.
    #[serde(default)]
    pub aliases: Vec<At<String>>,
    /// What it holds.
    pub doc: At<String>,
    /// Its fields, in order.
    pub fields: IndexMap<String, At<RawRecordField>>,
}

/// One field of a record.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawRecordField {
    /// Its type, as in a signature.
    #[serde(rename = "type")]
    pub ty: At<String>,
    /// What it means, with its unit.
    pub doc: At<String>,
}

/// A function that the application gives.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawCallback {
    /// Its signature.
    pub sig: At<String>,
    /// When it is called and what it may do.
    pub doc: At<String>,
    /// What its result means.
    pub returns: Option<At<String>>,
    /// What each argument means.
    #[serde(default)]
    pub args: Texts,
    /// C types of arguments where the rule gives another one.
    #[serde(default)]
    pub c: Texts,
}

/// A set of typed parameters.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawParams {
    /// What the set is for.
    pub doc: At<String>,
    /// Its fields, by C constant (or by name, where C has no constant).
    pub fields: IndexMap<String, At<RawParam>>,
}

/// One field of a typed-parameter set.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawParam {
    /// The text that names it in a typed parameter.
    pub field: At<String>,
    /// Type of its value.
    #[serde(rename = "type")]
    pub ty: Option<At<String>>,
    /// The whole name, when this is a part of a composed one: `block.<n>.name`.
    pub path: Option<At<String>>,
    /// `prefix`, `group` or `value` when it is not a field by itself.
    pub role: Option<At<String>>,
    /// First version that has it.
    pub since: Option<At<String>>,
    /// What it means, with its unit.
    pub doc: At<String>,
}

/// A public function.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawFn {
    /// Arguments in the order of C, and result.
    pub sig: At<String>,
    /// First version that has it.
    pub since: At<String>,
    /// What to use instead.
    pub deprecated: Option<At<String>>,
    /// Driver family, where the objects in the signature do not tell.
    pub driver: Option<At<String>>,
    /// Whether it is answered without asking a driver.
    #[serde(default)]
    pub local: bool,
    /// Whether a read-only connection may call it, where its permissions do not tell.
    pub read_only: Option<bool>,
    /// Number of its procedure on the wire.
    pub wire: Option<At<u32>>,
    /// `high` when it may overtake calls that take long.
    pub priority: Option<At<String>>,
    /// Layout of the call, where the signature does not give it.
    pub wire_args: Option<At<String>>,
    /// Layout of the answer, where the signature does not give it.
    pub wire_ret: Option<At<String>>,
    /// `read` or `write`: direction of the stream that the call opens.
    pub stream: Option<At<String>>,
    /// Flag that asks for holes to be sent as such.
    pub sparse: Option<At<String>>,
    /// Whether its procedure number is not confirmed by a release.
    #[serde(default)]
    pub provisional: bool,
    /// Permissions a caller needs: `object:permission`, with ` if FLAG`, ` unless FLAG` or ` if argument = VALUE`.
    #[serde(default)]
    pub acl: Vec<At<String>>,
    /// Permission that each element of a list needs to be shown.
    #[serde(default)]
    pub acl_filter: Vec<At<String>>,
    /// What it does; the first sentence stands alone.
    pub doc: At<String>,
    /// What the result means, where its kind does not say it.
    pub returns: Option<At<String>>,
    /// What each argument means.
    #[serde(default)]
    pub args: Texts,
    /// C types of arguments where the rule gives another one.
    #[serde(default)]
    pub c: Texts,
}

/// A wire program.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawProgram {
    /// Program number.
    pub number: At<u32>,
    /// Version of the protocol.
    pub version: At<u32>,
    /// What its names begin with.
    pub prefix: At<String>,
    /// What it is for.
    pub doc: At<String>,
}

/// A struct that several messages share.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawStruct {
    /// Its fields in order.
    pub fields: At<String>,
    /// What it holds.
    pub doc: At<String>,
}

/// A union that messages carry: one of several types, told by a number before it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawUnion {
    /// Enum of the numbers that tell which arm it is.
    pub by: At<String>,
    /// Type of each arm, by the constant that tells it.
    pub arms: IndexMap<String, At<String>>,
    /// What it holds.
    pub doc: At<String>,
}

/// A wire procedure that stands for no function: an event, or part of one.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawProc {
    /// Procedure number.
    pub number: At<u32>,
    /// `high` when it may overtake calls that take long.
    pub priority: Option<At<String>>,
    /// Driver family that answers it, by a method made from its layout.
    pub driver: Option<At<String>>,
    /// Layout of the call.
    pub args: Option<At<String>>,
    /// Layout of the answer.
    pub ret: Option<At<String>>,
    /// Layout of the message, for events.
    pub msg: Option<At<String>>,
    /// `read` or `write`: direction of the stream that the call opens.
    pub stream: Option<At<String>>,
    /// Flag that asks for holes to be sent as such.
    pub sparse: Option<At<String>>,
    /// Permissions a caller needs.
    #[serde(default)]
    pub acl: Vec<At<String>>,
    /// Permission that each element of a list needs to be shown.
    #[serde(default)]
    pub acl_filter: Vec<At<String>>,
    /// Whether its number is not confirmed by a release.
    #[serde(default)]
    pub provisional: bool,
    /// What it does.
    pub doc: At<String>,
}

/// What one language does differently from its rules.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawLanguage {
    /// Names that differ from what the rule gives, by C function.
    #[serde(default)]
    pub names: Texts,
    /// Functions written by hand in that language's runtime, with the reason.
    #[serde(default)]
    pub manual: Texts,
    /// Functions whose innermost step is written by hand in that language's runtime, with what their documentation adds; all
    /// their forms come by rule.
    #[serde(default)]
    pub inside: Texts,
    /// Functions that the language has no use for, with the reason.
    #[serde(default)]
    pub absent: Texts,
    /// Names of arguments that differ, by the name in the spec.
    #[serde(default)]
    pub arguments: Texts,
    /// Arrays that have to be given and to hold something, by function: the names of the arguments, with `?` after what may hold nothing.
    #[serde(default)]
    pub filled: Texts,
    /// What records are in that language, where its rule for records does not say it.
    #[serde(default)]
    pub records: Texts,
    /// What a call gives, where the rule for its results does not say it, by C function.
    #[serde(default)]
    pub results: Texts,
    /// How a hand-written function is called and what it gives, in the language's own words, by C function.
    #[serde(default)]
    pub forms: Texts,
    /// Types of enums and records that differ, by the name in the spec: the name, the kind of number, or both.
    #[serde(default)]
    pub types: Texts,
    /// Names of constants that differ, by constant.
    #[serde(default)]
    pub constants: Texts,
    /// Names of fields that differ: of records as `DomainInfo.maxMem`, of typed-parameter sets as
    /// `BlockIoTune.VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC`.
    #[serde(default)]
    pub fields: Texts,
}
