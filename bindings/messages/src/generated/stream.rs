// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: stream.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virStreamSendHole", vir_stream_send_hole),
    ("virStreamRecvHole", vir_stream_recv_hole),
    ("virStreamFinish", vir_stream_finish),
    ("virStreamAbort", vir_stream_abort),
];

fn vir_stream_send_hole(c: &mut Call<'_>) -> Outcome {
    let st = c.object::<Stream>()?;
    let length = c.number()?;
    let flags = c.number()?;
    c.give(st.send_hole(length, flags))
}

fn vir_stream_recv_hole(c: &mut Call<'_>) -> Outcome {
    let st = c.object::<Stream>()?;
    let flags = c.number()?;
    c.give(st.recv_hole(flags))
}

fn vir_stream_finish(c: &mut Call<'_>) -> Outcome {
    let st = c.object::<Stream>()?;
    c.give(st.finish())
}

fn vir_stream_abort(c: &mut Call<'_>) -> Outcome {
    let st = c.object::<Stream>()?;
    c.give(st.abort())
}
