(* Answers to what a server asks for when a connection is opened. *)

open OUnit2
open Kit

let text = Printf.sprintf "%S"

(* The test driver asks for a name and, of those who have one, a password. *)
let host =
  "<node><auth><user password='123456'>astrochicken</user><user>robot</user></auth></node>"

let with_host f =
  (* OUnit's own temporary files have names that URIs end in. *)
  let file = Filename.temp_file "guarded" ".xml" in
  let out = open_out file in
  output_string out host;
  close_out out;
  Fun.protect ~finally:(fun () -> Sys.remove file) (fun () -> f ("test://" ^ file))

let answering answers asked =
  {
    C.credtype = List.map fst answers;
    cb =
      (fun credentials ->
        asked := !asked @ credentials;
        List.map (fun c -> List.assoc c.C.typ answers) credentials);
  }

let asked_in_words asked = List.map (fun c -> (c.C.typ, c.C.prompt <> "")) !asked

let password _ =
  with_host (fun name ->
      let asked = ref [] in
      let auth = answering [ (C.CredentialAuthname, Some "astrochicken"); (C.CredentialPassphrase, Some "123456") ] asked in
      let conn = C.connect_auth ~name auth in
      assert_equal ~printer:text "TEST" (String.uppercase_ascii (C.get_type conn));
      assert_equal [ (C.CredentialAuthname, true); (C.CredentialPassphrase, true) ] (asked_in_words asked);
      C.close conn)

let name_only _ =
  with_host (fun name ->
      let asked = ref [] in
      let auth = answering [ (C.CredentialAuthname, Some "robot"); (C.CredentialPassphrase, None) ] asked in
      let conn = C.connect_auth_readonly ~name auth in
      assert_equal ~printer:string_of_int 0 (C.num_of_domains conn);
      C.close conn)

let refused what answers code_wanted _ =
  with_host (fun name ->
      let attempt () = C.connect_auth ~name (answering answers (ref [])) in
      assert_equal ~msg:what ~printer:text code_wanted (code attempt))

let wrong = refused "wrong" [ (C.CredentialAuthname, Some "astrochicken"); (C.CredentialPassphrase, Some "x") ] "VIR_ERR_AUTH_FAILED"
let nobody = refused "nobody" [ (C.CredentialAuthname, Some "nobody"); (C.CredentialPassphrase, Some "x") ] "VIR_ERR_AUTH_FAILED"

let silent _ =
  with_host (fun name ->
      let answers = [ (C.CredentialAuthname, None); (C.CredentialPassphrase, None) ] in
      let e = error (fun () -> C.connect_auth ~name (answering answers (ref []))) in
      (* Stock libvirt 9.0 calls it an error of its own. *)
      assert_bool (E.to_string e) (List.mem e.E.code [ E.VIR_ERR_AUTH_FAILED; E.VIR_ERR_INTERNAL_ERROR ]))

let without _ =
  with_host (fun name -> assert_equal ~printer:text "VIR_ERR_INVALID_ARG" (code (fun () -> C.connect ~name ())))

let default _ =
  let auth = C.get_auth_default () in
  assert_bool "it can ask for a name" (List.mem C.CredentialAuthname auth.C.credtype)

let () =
  run_test_tt_main
    ("authentication"
    >::: [
           "with a password" >:: password;
           "with a name alone" >:: name_only;
           "with a wrong password" >:: wrong;
           "of nobody" >:: nobody;
           "without an answer" >:: silent;
           "without a way to ask" >:: without;
           "libvirt's own way to ask" >:: default;
         ])
