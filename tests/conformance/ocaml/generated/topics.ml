(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Every topic of the conformance tests. *)

let tests = List.concat [ Test_administration.tests; Test_callbacks.tests; Test_connect.tests; Test_domain_block.tests; Test_domain_checkpoint.tests; Test_domain_device.tests; Test_domain_guest.tests; Test_domain_job.tests; Test_domain_save.tests; Test_domain_snapshot.tests; Test_domain_stats.tests; Test_domain_tuning.tests; Test_domain.tests; Test_event_loop.tests; Test_events.tests; Test_extensions.tests; Test_first.tests; Test_interface.tests; Test_network.tests; Test_node_device.tests; Test_node.tests; Test_nwfilter.tests; Test_secret.tests; Test_storage.tests; Test_stream.tests ]
