(* The names of errors: `codes`. *)

module E = Libvirt.Virterror

let codes =
  E.
    [
      VIR_ERR_OK; VIR_ERR_INTERNAL_ERROR; VIR_ERR_NO_SUPPORT; VIR_ERR_INVALID_ARG; VIR_ERR_OPERATION_INVALID; VIR_WAR_NO_NETWORK;
      VIR_ERR_NO_DOMAIN; VIR_ERR_AUTH_FAILED; VIR_ERR_OVERFLOW; VIR_ERR_NO_NETWORK_PORT; VIR_ERR_UNKNOWN 7777;
    ] [@@ocamlformat "disable"]

let domains = E.[ VIR_FROM_NONE; VIR_FROM_XENXM; VIR_FROM_DOM; VIR_FROM_QEMU; VIR_FROM_TPM; VIR_FROM_UNKNOWN 7777 ]
let levels = E.[ VIR_ERR_NONE; VIR_ERR_WARNING; VIR_ERR_ERROR; VIR_ERR_UNKNOWN_LEVEL 77 ]

let () =
  List.iter (fun code -> print_endline (E.string_of_code code)) codes;
  List.iter (fun domain -> print_endline (E.string_of_domain domain)) domains;
  List.iter (fun level -> print_endline (E.string_of_level level)) levels;
  let none = E.no_error () in
  print_endline (E.to_string none);
  print_endline (E.to_string { none with E.code = E.VIR_ERR_RPC; domain = E.VIR_FROM_REMOTE; message = Some "no answer" });
  Printf.printf "%d %d\n" Libvirt.uuid_length Libvirt.uuid_string_length;
  let version, nothing = Libvirt.get_version () in
  Printf.printf "%b %d\n" (version >= 9_000_000) nothing
