//! Hosts with networks of their own, and cables between them.

use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpListener, TcpStream};
use std::os::fd::AsFd;
use std::process::{Command, Output};
use std::sync::mpsc::{Sender, channel};
use std::time::{Duration, Instant};

use polyvirt_host::admin::NetAdmin;
use polyvirt_host::net::{Change, Kind, Net, NewAddress, NewRoute, sysctl};
use rustix::thread::{UnshareFlags, unshare_unsafe};

/// How long anybody is waited for.
const PATIENCE: Duration = Duration::from_secs(3);

/// How long neighbours may take to know each other, when addresses are new.
const SETTLED: Duration = Duration::from_secs(5);

/// What a host is told to do.
type Task = Box<dyn FnOnce(&NetAdmin, &mut Net) + Send>;

/// A thread in a network of its own, which goes when this is dropped. What it runs is in that network, too.
#[derive(Debug)]
pub struct Host {
    tasks: Sender<Task>,
    network: File,
}

impl Host {
    /// Makes one; nothing, and it says so, where nobody may.
    pub fn new() -> Option<Self> {
        let (tasks, todo) = channel::<Task>();
        let (report, made) = channel();
        std::thread::spawn(move || {
            // SAFETY: only the network of this thread changes.
            if let Err(error) = unsafe { unshare_unsafe(UnshareFlags::NEWNET) } {
                eprintln!("skipped: no network namespace can be made here ({error})");
                return;
            }
            let (admin, mut net) = (NetAdmin::probe().unwrap(), Net::open().unwrap());
            net.change(&admin, "lo", &up()).unwrap();
            // Nobody else is here who could have an address of ours already, so nobody is asked.
            let probes = ["ipv6", "conf", "default", "dad_transmits"];
            sysctl::set(&admin, &probes, "0").unwrap();
            let network = File::open("/proc/thread-self/ns/net").unwrap();
            report.send(network).unwrap();
            for task in todo {
                task(&admin, &mut net);
            }
        });
        let network = made.recv().ok()?;
        Some(Self { tasks, network })
    }

    /// Does something there.
    pub fn run<T: Send + 'static>(
        &self,
        task: impl FnOnce(&NetAdmin, &mut Net) -> T + Send + 'static,
    ) -> T {
        let (report, done) = channel();
        let task = move |admin: &NetAdmin, net: &mut Net| report.send(task(admin, net)).unwrap();
        self.tasks.send(Box::new(task)).unwrap();
        done.recv().expect("what was done there has failed")
    }

    /// Runs a program there.
    pub fn program(&self, words: &[&str]) -> Output {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        self.run(move |_, _| {
            let output = Command::new(&words[0]).args(&words[1..]).output();
            output.unwrap_or_else(|error| panic!("cannot run {words:?}: {error}"))
        })
    }

    /// What a program says there, which must succeed.
    pub fn told(&self, words: &[&str]) -> String {
        let output = self.program(words);
        assert!(output.status.success(), "{words:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Lays a cable to another host, whose end is called `net`.
    pub fn connect(&self, name: &'static str, other: &Self) {
        let there = other.network.try_clone().unwrap();
        self.run(move |admin, net| {
            let peer = format!("{name}-far");
            net.create(admin, name, Kind::Veth { peer: &peer }, &up())
                .unwrap();
            let go = Change {
                namespace: Some(there.as_fd()),
                ..Change::default()
            };
            net.change(admin, &peer, &go).unwrap();
        });
        other.run(move |admin, net| {
            let rename = Change {
                name: Some("net"),
                ..Change::default()
            };
            net.change(admin, &format!("{name}-far"), &rename).unwrap();
            net.change(admin, "net", &up()).unwrap();
        });
    }

    /// Makes the near end of a cable a port of a bridge.
    pub fn plug(&self, name: &'static str, bridge: &str) {
        let bridge = bridge.to_owned();
        self.run(move |admin, net| {
            let plug = Change {
                master: Some(Some(&bridge)),
                ..Change::default()
            };
            net.change(admin, name, &plug).unwrap();
        });
    }

    /// Gives a link addresses, all of networks with 24 or 64 bits.
    pub fn address(&self, link: &'static str, addresses: &'static [&str]) {
        self.run(move |admin, net| {
            for address in addresses {
                let address: IpAddr = address.parse().unwrap();
                let new = NewAddress {
                    address,
                    prefix: if address.is_ipv4() { 24 } else { 64 },
                    broadcast: None,
                    probed: false,
                };
                net.add_address(admin, link, &new).unwrap();
            }
        });
    }

    /// Sends what is for a network, or for all of them, by a gateway behind `net`.
    pub fn route(&self, destination: &str, prefix: u8, gateway: &str) {
        let new = NewRoute {
            destination: destination.parse().unwrap(),
            prefix,
            gateway: Some(gateway.parse().unwrap()),
            metric: None,
        };
        self.run(move |admin, net| net.add_route(admin, "net", &new).unwrap());
    }

    /// Whether another host can be reached from this one; as whom it was, or how that failed.
    ///
    /// # Errors
    /// When it cannot.
    pub fn reaches(&self, other: &Self, address: &str) -> Result<IpAddr, String> {
        let address: IpAddr = address.parse().unwrap();
        let listener = other.run(move |_, _| TcpListener::bind((address, 0)).unwrap());
        let target: SocketAddr = listener.local_addr().unwrap();
        self.run(move |_, _| {
            let until = Instant::now() + SETTLED;
            loop {
                match TcpStream::connect_timeout(&target, PATIENCE) {
                    Err(error)
                        if error.kind() == ErrorKind::HostUnreachable && Instant::now() < until =>
                    {
                        std::thread::sleep(Duration::from_millis(100));
                    }
                    other => return other.map(drop).map_err(|error| error.to_string()),
                }
            }
        })?;
        let (_, from) = listener.accept().unwrap();
        Ok(from.ip())
    }

    /// How long so many bytes take to another host.
    ///
    /// # Errors
    /// When it cannot be reached.
    pub fn sends(&self, other: &Self, address: &str, bytes: usize) -> Result<Duration, String> {
        let address: IpAddr = address.parse().unwrap();
        let listener = other.run(move |_, _| TcpListener::bind((address, 0)).unwrap());
        let target: SocketAddr = listener.local_addr().unwrap();
        let mut sending = self.run(move |_, _| {
            TcpStream::connect_timeout(&target, PATIENCE).map_err(|error| error.to_string())
        })?;
        let (mut receiving, _) = listener.accept().unwrap();
        receiving.set_read_timeout(Some(PATIENCE)).unwrap();
        let begin = Instant::now();
        std::thread::scope(|scope| {
            scope.spawn(move || sending.write_all(&vec![7; bytes]).unwrap());
            let mut received = vec![0; bytes];
            let done = receiving.read_exact(&mut received);
            done.map_err(|error| error.to_string())
        })?;
        Ok(begin.elapsed())
    }
}

fn up() -> Change<'static> {
    Change {
        up: Some(true),
        ..Change::default()
    }
}

/// Whether a program is installed; says so when it is not, so that a test that needs it can be left out.
pub fn has(program: &str) -> bool {
    let there = Command::new(program).arg("--version").output().is_ok();
    if !there {
        eprintln!("skipped: {program} is not installed");
    }
    there
}
