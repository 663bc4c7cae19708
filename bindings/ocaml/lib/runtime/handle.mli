(** Handles of objects: what the native library knows them by. *)

(** The handle of an object of a kind, with rights. *)
type ('kind, 'rights) t

val of_number : ?of_:('other, 'any) t -> int -> ('kind, 'rights) t
(** A handle that nobody else has, of an object that came out of another. It is released when it is collected, or before. *)

val number : ('kind, 'rights) t -> int
(** Its number; 0 once it is released. *)

val text : ('kind, 'rights) t -> int -> string
(** What a function, by its number, has told of the object for good; [""] when it has not, or the handle is released. *)

val keep_text : ('kind, 'rights) t -> int -> string -> unit
(** Keeps what a function has told of the object for good. *)

val release : ('kind, 'rights) t -> unit
(** Gives it back; the object is then missing to whoever still has it. *)

val holder : int -> ('kind, 'rights) t -> ('other, 'any) t
(** The object of a kind, by its number in [Objects], that this one came out of, or that itself is. *)

external with_rights : ('kind, 'any) t -> ('kind, 'rights) t = "%identity"
(** The same handle, whatever its rights: for the few calls that libvirt-ocaml lets read-only handles make and that need
    others by the specification. The library refuses then. *)
