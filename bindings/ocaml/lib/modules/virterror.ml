include Fault

let get_last_error () = Atomic.get last
let get_last_conn_error _ = get_last_error ()
let reset_last_error () = Atomic.set last None
let reset_last_conn_error _ = reset_last_error ()
let no_error () = none
