//! Agents in guests: what they are told, and agents that answer late, wrongly or too much. A stand-in takes the host's
//! end of the channel of a guest that runs.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use polyvirt::{
    Domain, DomainAuthorizedSshKeysSetFlags as Keys, DomainSetUserPasswordFlags as Password,
    DomainVcpuFlags, DomainXmlFlags, ErrorNumber, NodeSuspendTarget,
};
use polyvirt_guests::{Place, Shell, has_qemu, linux};
use serde_json::{Value, json};

/// What a stand-in was told, after it had said that it is there.
type Heard = Arc<Mutex<Vec<Value>>>;

/// What it writes for a command, after how long.
type Answers = fn(&Value) -> (Vec<u8>, Duration);

/// Opens the port in the guest, as an agent does.
const OPEN: &str = "for port in /sys/class/virtio-ports/*; do \
    [ -e /run/qemu-ga.pid ] || sleep 1000 < /dev/${port##*/} & done";

const CHANNEL: &str =
    "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>";

/// A guest whose agent is a stand-in.
struct Guest {
    shell: Shell,
    heard: Heard,
    _place: Place,
}

impl Guest {
    /// None, and a word why, where there is no Linux to boot.
    fn with(answers: Answers) -> Result<Option<Self>> {
        let Some(linux) = has_qemu().then(linux).transpose()?.flatten() else {
            return Ok(None);
        };
        let place = Place::new()?;
        let shell = Shell::boot(&place, &linux.document("agent", "pc", CHANNEL))?;
        shell.ask(OPEN)?;
        let socket = until_connected(&shell.domain)?;
        std::fs::remove_file(&socket)?;
        let listener = UnixListener::bind(&socket)?;
        let heard = Heard::default();
        let noted = Arc::clone(&heard);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let noted = Arc::clone(&noted);
                // It ends when we close the connection.
                std::thread::spawn(move || converse(stream, &noted, answers));
            }
        });
        Ok(Some(Self {
            shell,
            heard,
            _place: place,
        }))
    }

    /// What has been heard since one asked last.
    fn heard(&self) -> Vec<Value> {
        let mut heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *heard)
    }
}

/// The path of the channel, once somebody in the guest has opened it.
fn until_connected(domain: &Domain) -> Result<String> {
    for _ in 0..200 {
        let document = domain.xml_desc(DomainXmlFlags::empty())?;
        if document.contains("state='connected'") {
            let begin = document.find("<channel ").context("no channel")?;
            let channel = document.get(begin..).unwrap_or_default();
            let path = channel.split("path='").nth(1);
            let path = path.and_then(|rest| rest.split('\'').next());
            let path = path.context("a channel without a path")?;
            anyhow::ensure!(Path::new(path).exists(), "{path} is not there");
            return Ok(path.to_owned());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    anyhow::bail!("nobody has opened the channel")
}

fn converse(stream: UnixStream, heard: &Heard, answers: Answers) -> Option<()> {
    let mut out = stream.try_clone().ok()?;
    for line in BufReader::new(stream).split(b'\n') {
        let line = line.ok()?;
        let text: Vec<u8> = line.into_iter().filter(|byte| *byte != 0xff).collect();
        let command: Value = serde_json::from_slice(&text).ok()?;
        if command["execute"] == "guest-sync-delimited" {
            out.write_all(&[0xff]).ok()?;
            let there = json!({ "return": command["arguments"]["id"] });
            writeln!(out, "{there}").ok()?;
            continue;
        }
        let (answer, pause) = answers(&command);
        let mut all = heard.lock().unwrap_or_else(PoisonError::into_inner);
        all.push(command);
        drop(all);
        std::thread::sleep(pause);
        out.write_all(&answer).ok()?;
    }
    Some(())
}

fn returns(value: &Value) -> (Vec<u8>, Duration) {
    (
        format!("{}\n", json!({ "return": value })).into_bytes(),
        Duration::ZERO,
    )
}

/// An agent as it should be, of a guest with four CPUs of which two are used.
fn proper(command: &Value) -> (Vec<u8>, Duration) {
    let cpu = |id, online| json!({ "logical-id": id, "online": online, "can-offline": id > 0 });
    match command["execute"].as_str().unwrap_or_default() {
        "guest-fsfreeze-freeze" | "guest-fsfreeze-thaw" => returns(&json!(3)),
        "guest-fsfreeze-freeze-list" => returns(&json!(1)),
        "guest-ssh-get-authorized-keys" => returns(&json!({ "keys": ["key one", "key two"] })),
        "guest-get-vcpus" => returns(&json!([
            cpu(0, true),
            cpu(1, true),
            cpu(2, false),
            cpu(3, false)
        ])),
        "guest-set-vcpus" => {
            let all = command["arguments"]["vcpus"].as_array();
            returns(&json!(all.map_or(0, Vec::len)))
        }
        _ => returns(&json!({})),
    }
}

#[test]
fn a_proper_agent_is_told_what_was_asked() -> Result<()> {
    let Some(guest) = Guest::with(proper)? else {
        return Ok(());
    };
    let domain = &guest.shell.domain;
    assert_eq!(domain.fs_freeze(&[], 0)?, 3);
    assert_eq!(domain.fs_freeze(&["/home"], 0)?, 1);
    assert_eq!(domain.fs_thaw(&[], 0)?, 3);
    let frozen = json!([
        { "execute": "guest-fsfreeze-freeze" },
        { "execute": "guest-fsfreeze-freeze-list", "arguments": { "mountpoints": ["/home"] } },
        { "execute": "guest-fsfreeze-thaw" },
    ]);
    assert_eq!(without_ids(guest.heard()), frozen);

    domain.set_user_password("root", "secret", Password::ENCRYPTED)?;
    let heard = guest.heard();
    let told = &heard[0]["arguments"];
    // The password is said in base 64, so that any bytes can be.
    assert_eq!(
        (&told["username"], &told["password"], &told["crypted"]),
        (&json!("root"), &json!("c2VjcmV0"), &json!(true))
    );

    assert_eq!(domain.authorized_ssh_keys("me", 0)?, ["key one", "key two"]);
    domain.authorized_ssh_keys_set("me", &["key three"], Keys::APPEND)?;
    domain.authorized_ssh_keys_set("me", &["key one"], Keys::REMOVE)?;
    let heard = guest.heard();
    assert_eq!(heard[1]["arguments"]["reset"], json!(false));
    assert_eq!(heard[2]["execute"], "guest-ssh-remove-authorized-keys");

    domain.pm_suspend_for_duration(NodeSuspendTarget::MEM, 0, 0)?;
    assert_eq!(guest.heard()[0]["execute"], "guest-suspend-ram");
    let later = domain.pm_suspend_for_duration(NodeSuspendTarget::MEM, 5, 0);
    let error = later.err().context("it cannot wake up by itself")?;
    assert_eq!(error.code(), ErrorNumber::ARGUMENT_UNSUPPORTED);

    assert_eq!(domain.vcpus_flags(DomainVcpuFlags::GUEST)?, 2);
    let maximum = DomainVcpuFlags::GUEST | DomainVcpuFlags::MAXIMUM;
    assert_eq!(domain.vcpus_flags(maximum)?, 4);
    guest.heard();
    for (count, changes) in [(3, json!([[2, true]])), (1, json!([[1, false]]))] {
        domain.set_vcpus_flags(count, DomainVcpuFlags::GUEST)?;
        let heard = guest.heard();
        let told = heard[1]["arguments"]["vcpus"].as_array();
        let told = told.into_iter().flatten();
        let told: Vec<_> = told
            .map(|cpu| json!([cpu["logical-id"], cpu["online"]]))
            .collect();
        assert_eq!(Value::from(told), changes, "{count}");
    }
    domain.set_vcpus_flags(2, DomainVcpuFlags::GUEST)?;
    assert_eq!(guest.heard().len(), 1, "there is nothing to change");
    let more = domain.set_vcpus_flags(5, DomainVcpuFlags::GUEST).err();
    let error = more.context("there are only four")?;
    assert_eq!(error.code(), ErrorNumber::INVALID_ARG);
    Ok(())
}

/// What was heard, without the numbers that tell one request from another.
fn without_ids(mut heard: Vec<Value>) -> Value {
    for command in &mut heard {
        if let Some(members) = command.as_object_mut() {
            members.remove("id");
        }
    }
    heard.into()
}

/// An agent that cannot be relied upon: what it does depends on what it is asked.
fn improper(command: &Value) -> (Vec<u8>, Duration) {
    match command["execute"].as_str().unwrap_or_default() {
        "guest-fsfreeze-freeze" => (b"this is no JSON\n".to_vec(), Duration::ZERO),
        "guest-fsfreeze-thaw" => returns(&json!("many")),
        "guest-get-vcpus" => returns(&json!([{ "logical-id": -1 }])),
        "guest-get-time" => (b"{\"return\": 5}\n".to_vec(), Duration::from_secs(3)),
        "guest-ssh-get-authorized-keys" => (vec![b'x'; 24 << 20], Duration::ZERO),
        _ => returns(&json!({ "host-name": "proper" })),
    }
}

#[test]
fn an_improper_agent_costs_an_error_and_no_more() -> Result<()> {
    let Some(guest) = Guest::with(improper)? else {
        return Ok(());
    };
    let domain = &guest.shell.domain;
    domain.agent_set_response_timeout(1, 0)?;
    let begin = Instant::now();
    let hostname = || domain.hostname(polyvirt::DomainGetHostnameFlags::empty());
    let (late, wrong) = (
        ErrorNumber::AGENT_COMMAND_TIMEOUT,
        ErrorNumber::INTERNAL_ERROR,
    );
    let calls: [(&dyn Fn() -> polyvirt::Result<()>, ErrorNumber); 5] = [
        (&|| domain.fs_freeze(&[], 0).map(drop), late),
        (&|| domain.fs_thaw(&[], 0).map(drop), wrong),
        (&|| domain.guest_vcpus(0).map(drop), wrong),
        (&|| domain.time(0).map(drop), late),
        (&|| domain.authorized_ssh_keys("me", 0).map(drop), wrong),
    ];
    for (number, (call, code)) in calls.iter().enumerate() {
        let error = call().err().with_context(|| format!("call {number}"))?;
        assert_eq!(error.code(), *code, "{error}");
        // What it says late is no answer to what it is asked next.
        let again = (0..10).find_map(|_| hostname().ok());
        assert_eq!(again.as_deref(), Some("proper"), "after call {number}");
    }
    assert!(begin.elapsed() < Duration::from_secs(60));
    assert!(domain.is_active()?);
    Ok(())
}
