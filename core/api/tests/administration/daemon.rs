//! What can be learned of a daemon, and changed.

use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use polyvirt::params::{client_info, server_clients, threadpool};
use polyvirt::{
    AdmConnect, AdmConnectDaemonShutdownFlags, ClientTransport, ConnectCloseReason, Error,
    ErrorDomain, ErrorNumber, TypedParam, TypedParamList, TypedValue,
};

use crate::world::beside_libvirtd;

/// Code, domain and message.
fn told<T: std::fmt::Debug>(result: Result<T, Error>) -> (ErrorNumber, ErrorDomain, String) {
    let error = result.unwrap_err();
    (error.code(), error.domain(), error.message().to_owned())
}

fn uint(params: &[TypedParam], name: &str) -> u32 {
    let found = params.iter().find(|param| param.field() == name).unwrap();
    match found.value() {
        TypedValue::UInt(value) => *value,
        other => panic!("{name} is {other:?}"),
    }
}

fn set(name: &'static str, value: u32) -> TypedParam {
    TypedParam::new(name, value).unwrap()
}

#[test]
fn servers_and_their_limits() {
    beside_libvirtd("daemon::servers_and_their_limits", |_| {
        let daemon = AdmConnect::open(None).unwrap();
        assert!(daemon.is_alive().unwrap());
        assert_eq!(daemon.lib_version().unwrap(), 9_000_000);
        let mut names: Vec<String> = daemon
            .list_servers(0)
            .unwrap()
            .iter()
            .map(|server| server.name().to_owned())
            .collect();
        names.sort();
        assert_eq!(names, ["admin", "libvirtd"]);

        let (code, domain, message) = told(daemon.lookup_server("nope", 0));
        assert_eq!((code, domain), (ErrorNumber::NO_SERVER, ErrorDomain::RPC));
        assert_eq!(message, "Server not found: No server named 'nope'");

        let server = daemon.lookup_server("libvirtd", 0).unwrap();
        assert_eq!(server.conn(), &daemon);
        let change = [
            set(threadpool::WORKERS_MIN, 6),
            set(threadpool::WORKERS_MAX, 30),
        ];
        server.set_thread_pool_parameters(&change, 0).unwrap();
        let pool = server.thread_pool_parameters(0).unwrap();
        assert_eq!(uint(&pool, threadpool::WORKERS_MIN), 6);
        assert_eq!(uint(&pool, threadpool::WORKERS_MAX), 30);
        let (code, _, message) =
            told(server.set_thread_pool_parameters(&[set(threadpool::WORKERS_MIN, 60)], 0));
        assert_eq!(code, ErrorNumber::INVALID_ARG);
        assert_eq!(
            message,
            "invalid argument: minWorkers cannot be larger than maxWorkers"
        );
        let many = vec![set(threadpool::WORKERS_MIN, 6); 40];
        assert_eq!(
            told(server.set_thread_pool_parameters(&many, 0)).0,
            ErrorNumber::RPC
        );
        assert!(daemon.is_alive().unwrap());

        let change = [
            set(server_clients::MAX, 100),
            set(server_clients::UNAUTH_MAX, 10),
        ];
        server.set_client_limits(&change, 0).unwrap();
        let limits = server.client_limits(0).unwrap();
        assert_eq!(uint(&limits, server_clients::MAX), 100);
        assert_eq!(uint(&limits, server_clients::UNAUTH_MAX), 10);
        assert_eq!(uint(&limits, server_clients::CURRENT), 0);
        let (code, _, message) = told(server.set_client_limits(&[set("nclients", 5)], 0));
        assert_eq!(code, ErrorNumber::ARGUMENT_UNSUPPORTED);
        assert_eq!(
            message,
            "argument unsupported: parameter 'nclients' not supported"
        );
        let (_, _, message) = told(server.client_limits(1));
        assert_eq!(
            message,
            "unsupported flags (0x1) in function adminServerGetClientLimits"
        );
        let (_, domain, message) = told(server.update_tls_files(0));
        assert_eq!(domain, ErrorDomain::RPC);
        assert_eq!(
            message,
            "internal error: no tls service found, unable to update tls files"
        );
    });
}

#[test]
fn clients_come_and_are_sent_away() {
    beside_libvirtd("daemon::clients_come_and_are_sent_away", |_| {
        let daemon = AdmConnect::open(None).unwrap();
        let second = AdmConnect::open(None).unwrap();
        let server = daemon.lookup_server("admin", 0).unwrap();
        let clients = server.list_clients(0).unwrap();
        assert_eq!(clients.len(), 2);
        let last = clients.iter().max_by_key(|client| client.id()).unwrap();
        assert_eq!(last.transport(), ClientTransport::UNIX);
        assert_eq!(last.server().name(), "admin");
        assert!(last.timestamp() > 1_600_000_000);
        let info = last.info(0).unwrap();
        let process = i32::try_from(std::process::id()).unwrap();
        assert_eq!(
            info.get_int(client_info::UNIX_PROCESS_ID).unwrap(),
            Some(process)
        );
        assert_eq!(
            info.get_boolean(client_info::READONLY).unwrap(),
            Some(false)
        );
        assert_eq!(
            info.get_string(client_info::UNIX_USER_NAME).unwrap(),
            Some("root")
        );

        let found = server.lookup_client(last.id(), 0).unwrap();
        assert_eq!(&found, last);
        let (code, domain, message) = told(server.lookup_client(999, 0));
        assert_eq!((code, domain), (ErrorNumber::NO_CLIENT, ErrorDomain::RPC));
        assert_eq!(
            message,
            "Client not found: No client with matching ID '999'"
        );

        let (sender, ended) = channel();
        second
            .on_close(move |_, reason| sender.send(reason).unwrap())
            .unwrap();
        found.close(0).unwrap();
        assert_eq!(
            ended.recv_timeout(Duration::from_secs(10)).unwrap(),
            ConnectCloseReason::EOF
        );
        assert!(!second.is_alive().unwrap());
        let (code, domain, message) = told(second.lib_version());
        assert_eq!(
            (code, domain),
            (ErrorNumber::INTERNAL_ERROR, ErrorDomain::RPC)
        );
        assert_eq!(message, "internal error: client socket is closed");
        assert_eq!(told(found.info(0)).0, ErrorNumber::NO_CLIENT);
        assert_eq!(server.list_clients(0).unwrap().len(), 1);
    });
}

#[test]
fn the_log_is_redirected() {
    beside_libvirtd("daemon::the_log_is_redirected", |_| {
        let daemon = AdmConnect::open(None).unwrap();
        let log = "3:file:/var/log/libvirt/libvirtd.log";
        assert_eq!(daemon.logging_outputs(0).unwrap(), (1, log.to_owned()));
        let two = format!("{log} 4:file:/var/log/libvirt/other.log");
        daemon.set_logging_outputs(Some(&two), 0).unwrap();
        assert_eq!(daemon.logging_outputs(0).unwrap(), (2, two.clone()));
        let (code, _, message) = told(daemon.set_logging_outputs(Some("garbage"), 0));
        assert_eq!(code, ErrorNumber::INVALID_ARG);
        assert_eq!(
            message,
            "invalid argument: Malformed format for log output 'garbage'"
        );
        assert_eq!(daemon.logging_outputs(0).unwrap().0, 2);

        assert_eq!(daemon.logging_filters(0).unwrap(), (0, None));
        daemon.set_logging_filters(Some("1:qemu 2:rpc"), 0).unwrap();
        let (count, filters) = daemon.logging_filters(0).unwrap();
        assert_eq!(count, 2);
        assert_eq!(filters.unwrap().trim_end(), "1:*qemu* 2:*rpc*");
        daemon.set_logging_filters(None, 0).unwrap();
        assert_eq!(daemon.logging_filters(0).unwrap(), (0, None));
    });
}

#[test]
fn the_daemon_ends_and_everybody_learns_it() {
    beside_libvirtd(
        "daemon::the_daemon_ends_and_everybody_learns_it",
        |process| {
            let daemon = AdmConnect::open(None).unwrap();
            daemon.set_daemon_timeout(100, 0).unwrap();
            daemon.set_daemon_timeout(0, 0).unwrap();
            // It came with 11.2.
            let unknown = told(daemon.daemon_shutdown(AdmConnectDaemonShutdownFlags::empty()));
            assert_eq!(unknown.0, ErrorNumber::RPC);
            assert_eq!(unknown.2, "unknown procedure: 20");

            let (sender, ended) = channel();
            daemon
                .on_close(move |conn, reason| {
                    assert!(!conn.is_alive().unwrap());
                    sender.send(reason).unwrap();
                })
                .unwrap();
            // Stopped, it leaves a call waiting, until it is killed.
            process.signal("STOP");
            let (tell, told_of) = channel();
            let waiting = daemon.clone();
            thread::spawn(move || tell.send(told(waiting.lib_version())).unwrap());
            assert!(told_of.recv_timeout(Duration::from_millis(200)).is_err());
            process.kill();
            let (code, domain, message) = told_of.recv_timeout(Duration::from_secs(10)).unwrap();
            assert_eq!(
                (code, domain),
                (ErrorNumber::SYSTEM_ERROR, ErrorDomain::RPC)
            );
            assert_eq!(message, "Cannot recv data: Connection reset by peer");
            assert_eq!(
                ended.recv_timeout(Duration::from_secs(10)).unwrap(),
                ConnectCloseReason::EOF
            );
        },
    );
}

#[test]
fn many_threads_share_a_connection() {
    beside_libvirtd("daemon::many_threads_share_a_connection", |_| {
        let daemon = AdmConnect::open(None).unwrap();
        thread::scope(|scope| {
            for thread in 0..64 {
                let daemon = &daemon;
                scope.spawn(move || {
                    for _ in 0..50 {
                        let name = if thread % 2 == 0 { "admin" } else { "libvirtd" };
                        assert_eq!(daemon.lookup_server(name, 0).unwrap().name(), name);
                    }
                });
            }
        });
    });
}
