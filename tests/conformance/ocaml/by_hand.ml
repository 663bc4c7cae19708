let send _ _ = ()
let receive _ = ""
