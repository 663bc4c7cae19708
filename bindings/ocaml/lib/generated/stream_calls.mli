(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Calls of Stream, as the specification has them. *)

type 'rights t = 'rights Objects.stream
(** Its handle: [Libvirt.ro t] may look, [Libvirt.rw t] may change as well. *)

external const : [> `R ] t -> Objects.ro t = "%identity"
(** The same object, for looking alone. *)

val free : [> `R ] t -> unit
(** Gives the handle back now; else that happens when nobody refers to it any more. *)

val send_hole : ?flags:int -> [> `R ] Objects.stream -> int64 -> unit
(** Announces a hole in the data that is sent, in place of zeros.

    Works only when the stream's call was made with its flag for sparse transfers, such as [VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM]. It may block even on a non-blocking stream.
    @param length Length of the hole, in bytes.
    @param flags Reserved; pass 0.
    In C: [virStreamSendHole], since 3.4.0 *)

val recv_hole : ?flags:int -> [> `R ] Objects.stream -> int64
(** Takes the hole that a stream stands in front of, and tells how long it is.

    To be called after [virStreamRecvFlags] has reported a hole.
    @param flags Reserved; pass 0.
    In C: [virStreamRecvHole], since 3.4.0 *)

val event_update_callback : [> `R ] Objects.stream -> int -> unit
(** Changes what a stream is watched for.

    Stop watching for writability when there is nothing to send, or the callback is called without pause.
    @param events What to watch for; 0 pauses it.
    In C: [virStreamEventUpdateCallback], since 0.7.2 *)

val event_remove_callback : [> `R ] Objects.stream -> unit
(** Removes a stream's event callback.

    The release function given at registration runs afterwards, perhaps not before the event loop's next turn.
    In C: [virStreamEventRemoveCallback], since 0.7.2 *)

val finish : [> `R ] Objects.stream -> unit
(** Ends a stream in good order and tells whether everything arrived.

    Waits for the other end to confirm, and reports errors that came up there after the last data was taken. Can be called from the stream's event callback.
    In C: [virStreamFinish], since 0.7.2 *)

val abort : [> `R ] Objects.stream -> unit
(** Ends a stream before its transfer is complete, or after an error.

    The other end is told to stop; what was transferred so far is of unknown state.
    In C: [virStreamAbort], since 0.7.2 *)

