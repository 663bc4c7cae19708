//! What exports use.

pub(crate) use std::ffi::{
    c_char, c_int, c_longlong, c_uchar, c_uint, c_ulong, c_ulonglong, c_ushort, c_void,
};

pub(crate) use polyvirt::events::*;
pub(crate) use polyvirt::*;

pub(crate) use crate::array::{
    clear, fill, fill_texts, give_array, give_bytes, give_objects, give_slice, give_texts, store,
};
pub(crate) use crate::call::{call, call_or, freeing};
pub(crate) use crate::generated::*;
pub(crate) use crate::handle::{Ref, connection, give, itself, lend, lend_if_any, parent};
pub(crate) use crate::kinds::*;
pub(crate) use crate::listen::Generic;
pub(crate) use crate::params::{
    CTypedParameter, LentParams, fill_params, free_params, give_param_array, give_params,
};
pub(crate) use crate::record::{
    CRecord, LentRecord, fill_records, fill_records_counted, free_record, free_record_slice,
    free_records, give_record_array, give_record_slice, give_records, store_record,
};
pub(crate) use crate::text::{
    chars, fill_uuid, fill_uuid_text, free, free_texts, give_text, give_text_array,
    give_text_or_null, lend_text, lend_text_or_null,
};
