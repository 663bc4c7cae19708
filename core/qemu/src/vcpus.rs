//! CPUs that come and go while a guest runs: the sockets that QEMU has for them, and what it is told of each.

use polyvirt_config::domain::{Domain, VcpuState};
use serde_json::{Map, Value as Json};

use crate::Props;
use crate::command::Piece;

/// What the names begin with that QEMU knows plugged CPUs by.
const PREFIX: &str = "vcpu";

/// More than any machine has.
const MOST: u32 = 1 << 16;

/// How a CPU's place in the machine is said, from the widest to the narrowest.
const LEVELS: [&str; 5] = ["socket-id", "die-id", "cluster-id", "core-id", "thread-id"];

/// Whether a CPU is there before QEMU is asked for it: such a one cannot go.
fn is_fixed(state: &VcpuState) -> bool {
    state.enabled && state.hotpluggable != Some(true)
}

/// How many CPUs the machine has when QEMU makes it. Those that can go again are plugged in afterwards.
pub fn at_boot(domain: &Domain) -> u32 {
    let mut listed = domain.vcpus.iter().flat_map(|vcpus| &vcpus.vcpu).peekable();
    if listed.peek().is_none() {
        return domain.vcpus_at_start();
    }
    u32::try_from(listed.filter(|state| is_fixed(state)).count()).unwrap_or(u32::MAX)
}

/// The CPUs that are plugged in before the guest runs, in their order.
pub fn plugged_at_start(domain: &Domain) -> Vec<u32> {
    let listed = domain.vcpus.iter().flat_map(|vcpus| &vcpus.vcpu);
    let mut wanted: Vec<_> = listed
        .filter(|state| state.enabled && !is_fixed(state))
        .map(|state| (state.order, state.id))
        .collect();
    wanted.sort_unstable();
    wanted.into_iter().map(|(_, id)| id).collect()
}

/// The first CPU of the socket that QEMU knows by this name; none when the name is none of a CPU.
pub fn numbered(name: &str) -> Option<u32> {
    let digits = name.strip_prefix(PREFIX)?;
    let number: u32 = digits.parse().ok()?;
    (number.to_string() == digits).then_some(number)
}

/// The name by which QEMU knows a plugged CPU, the first in its socket.
pub fn name(first: u32) -> String {
    format!("{PREFIX}{first}")
}

/// A place for one CPU, or for several that only come and go together.
#[derive(Clone, Debug, PartialEq)]
pub struct Socket {
    /// The number of the first CPU in it.
    pub first: u32,
    /// How many there are in it, at least one.
    pub count: u32,
    driver: String,
    place: Props,
}

impl Socket {
    /// The numbers of the CPUs in it.
    pub fn vcpus(&self) -> impl Iterator<Item = u32> + use<> {
        self.first..self.first.saturating_add(self.count)
    }

    /// The name by which QEMU knows what is plugged into it.
    pub fn name(&self) -> String {
        name(self.first)
    }

    /// What QEMU is told to fill it, and to empty it.
    pub fn piece(&self) -> Piece {
        let device = Props::new()
            .with("driver", self.driver.as_str())
            .with("id", self.name());
        Piece::Device(device.and(self.place.clone()))
    }
}

/// The sockets as QEMU answers `query-hotpluggable-cpus`, in the order of the CPUs' numbers; none when the answer is
/// none that QEMU would give.
pub fn sockets(answer: &Json) -> Option<Vec<Socket>> {
    let mut found = answer
        .as_array()?
        .iter()
        .map(socket)
        .collect::<Option<Vec<_>>>()?;
    found.sort_by_key(|(place, _)| *place);
    let mut next = 0_u32;
    let numbered = found.into_iter().map(|(_, mut socket)| {
        socket.first = next;
        next = next.checked_add(socket.count).filter(|all| *all <= MOST)?;
        Some(socket)
    });
    numbered.collect()
}

fn socket(told: &Json) -> Option<([u64; LEVELS.len()], Socket)> {
    let props = told.get("props")?.as_object()?;
    let count = told.get("vcpus-count")?.as_u64()?;
    let socket = Socket {
        first: 0,
        count: u32::try_from(count).ok().filter(|count| *count > 0)?,
        driver: told.get("type")?.as_str()?.to_owned(),
        place: place(props)?,
    };
    let number = |level| props.get(level).and_then(Json::as_u64).unwrap_or_default();
    Some((LEVELS.map(number), socket))
}

/// All that says where a CPU is, its memory's node too: numbers throughout.
fn place(props: &Map<String, Json>) -> Option<Props> {
    props.iter().try_fold(Props::new(), |place, (key, value)| {
        Some(place.with(key.clone(), value.as_u64()?))
    })
}

#[cfg(test)]
mod tests {
    use polyvirt_config::domain::Domain;
    use polyvirt_config::{ParseOptions, parse};
    use serde_json::json;

    use super::{at_boot, numbered, plugged_at_start, sockets};

    fn domain(vcpus: &str) -> Domain {
        let document = format!(
            "<domain type='qemu'><name>a</name><memory>1024</memory><vcpu>4</vcpu>{vcpus}
             <os><type>hvm</type></os></domain>"
        );
        parse(&document, &ParseOptions::default()).expect("a document")
    }

    #[test]
    fn those_that_can_go_come_after_the_machine_was_made() {
        assert_eq!(at_boot(&domain("")), 4);
        let listed = domain(
            "<vcpus><vcpu id='0' enabled='yes' hotpluggable='no' order='1'/>
             <vcpu id='1' enabled='yes' hotpluggable='yes' order='3'/>
             <vcpu id='3' enabled='yes' hotpluggable='yes' order='2'/></vcpus>",
        );
        assert_eq!(at_boot(&listed), 1);
        assert_eq!(plugged_at_start(&listed), [3, 1]);
    }

    #[test]
    fn sockets_are_numbered_by_their_place_and_filled_by_name() {
        let socket = |core, thread, count| {
            let place = json!({ "core-id": core, "socket-id": 0, "thread-id": thread });
            json!({ "props": place, "vcpus-count": count, "type": "a-cpu" })
        };
        let told = json!([socket(1, 1, 2), socket(1, 0, 1), socket(0, 0, 1)]);
        let found = sockets(&told).expect("an answer as QEMU gives it");
        let numbers: Vec<_> = found.iter().map(|one| (one.first, one.count)).collect();
        assert_eq!(numbers, [(0, 1), (1, 1), (2, 2)]);
        assert_eq!(found[2].vcpus().collect::<Vec<_>>(), [2, 3]);
        let (command, props) = found[1].piece().command().expect("a device");
        assert_eq!(
            format!("{command} {props}"),
            r#"device_add {"driver":"a-cpu","id":"vcpu1","core-id":1,"socket-id":0,"thread-id":0}"#
        );
        assert_eq!(numbered(&found[1].name()), Some(1));
    }

    #[test]
    fn nonsense_is_no_answer_and_no_name() {
        for told in [
            json!({}),
            json!([{}]),
            json!([{ "props": {}, "vcpus-count": 0, "type": "a" }]),
            json!([{ "props": {}, "vcpus-count": 4_000_000_000_u32, "type": "a" }]),
            json!([{ "props": { "core-id": "x" }, "vcpus-count": 1, "type": "a" }]),
        ] {
            assert_eq!(sockets(&told), None, "{told}");
        }
        for name in ["vcpu", "vcpu+1", "vcpu01", "cpu1", "vcpu99999999999"] {
            assert_eq!(numbered(name), None, "{name}");
        }
    }
}
