module Connect = struct
  include Adm_connect_calls

  let connect ?name ?(flags = 0) () =
    let call = Call.make Functions.virAdmConnectOpen in
    Call.optional Call.text call name;
    Call.unsigned call flags;
    Handle.of_number (Message.long (Call.run call))

  let register_close_callback conn told =
    let ask () = Call.on Functions.virAdmConnectRegisterCloseCallback conn in
    Listening.start ~ended_by:Functions.virAdmConnectUnregisterCloseCallback ask
      (Loop.without_object (fun message -> told (Message.int message)))

  let unregister_close_callback conn id = Listening.stop conn id
end

module Server = Adm_server_calls
module Client = Adm_client_calls

let get_version () = fst (Library.get_version ())
