// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: node.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for TestHost {
    const ELEMENT: &'static str = "node";
    const EXAMPLE: &'static str = r#"<node>
  <cpu>
    <model>i986</model>
    <mhz>6000</mhz>
    <active>50</active>
    <nodes>4</nodes>
    <sockets>4</sockets>
    <cores>4</cores>
    <threads>2</threads>
  </cpu>
  <memory>8192000</memory>
  <domain file="web.xml"/>
  <network>
    <name>private</name>
    <bridge name="virbr1"/>
  </network>
  <pool type="dir">
    <name>images</name>
    <target>
      <path>/images</path>
    </target>
    <volume file="system.xml"/>
  </pool>
  <auth>
    <user password="secret">anna</user>
  </auth>
  <fault function="virDomainCreate" error="OPERATION_FAILED" times="1">no power</fault>
</node>"#;
}

impl ReadContent for TestHost {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut cpu = None;
        let mut memory = None;
        let mut domain = Vec::new();
        let mut network = Vec::new();
        let mut interface = Vec::new();
        let mut pool = Vec::new();
        let mut device = Vec::new();
        let mut auth = None;
        let mut fault = Vec::new();
        for c in el.children() {
            match c.name() {
                "cpu" => rd.child(c, &mut cpu),
                "memory" => rd.text_child::<Dec<u64>>(c, &mut memory),
                "domain" => rd.raw_item(c, &mut domain),
                "network" => rd.raw_item(c, &mut network),
                "interface" => rd.raw_item(c, &mut interface),
                "pool" => rd.raw_item(c, &mut pool),
                "device" => rd.raw_item(c, &mut device),
                "auth" => rd.child(c, &mut auth),
                "fault" => rd.item(c, &mut fault),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            cpu,
            memory,
            domain,
            network,
            interface,
            pool,
            device,
            auth,
            fault,
        })
    }
}

impl ReadContent for TestHostCpu {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut model = None;
        let mut mhz = None;
        let mut active = None;
        let mut nodes = None;
        let mut sockets = None;
        let mut cores = None;
        let mut threads = None;
        for c in el.children() {
            match c.name() {
                "model" => rd.text_child::<Text>(c, &mut model),
                "mhz" => rd.text_child::<Dec<u32>>(c, &mut mhz),
                "active" => rd.text_child::<Dec<u32>>(c, &mut active),
                "nodes" => rd.text_child::<Dec<u32>>(c, &mut nodes),
                "sockets" => rd.text_child::<Dec<u32>>(c, &mut sockets),
                "cores" => rd.text_child::<Dec<u32>>(c, &mut cores),
                "threads" => rd.text_child::<Dec<u32>>(c, &mut threads),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            model,
            mhz,
            active,
            nodes,
            sockets,
            cores,
            threads,
        })
    }
}

impl ReadContent for TestHostUsers {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut user = Vec::new();
        for c in el.children() {
            match c.name() {
                "user" => rd.item(c, &mut user),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            user,
        })
    }
}

impl ReadContent for TestHostUser {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut password = None;
        for a in el.attributes() {
            match a.name() {
                "password" => rd.attribute::<Text>(&a, &mut password),
                _ => Ok(()),
            }?;
        }
        let text = rd.text_opt::<Text>(el)?;
        Ok(Self {
            password,
            text,
        })
    }
}

impl ReadContent for TestFault {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut function = None;
        let mut error = None;
        let mut domain = None;
        let mut delay = None;
        let mut hang = None;
        let mut times = None;
        let mut after = None;
        for a in el.attributes() {
            match a.name() {
                "function" => rd.attribute::<Text>(&a, &mut function),
                "error" => rd.attribute::<Text>(&a, &mut error),
                "domain" => rd.attribute::<Text>(&a, &mut domain),
                "delay" => rd.attribute::<Dec<u32>>(&a, &mut delay),
                "hang" => rd.attribute::<Text>(&a, &mut hang),
                "times" => rd.attribute::<Dec<u32>>(&a, &mut times),
                "after" => rd.attribute::<Dec<u32>>(&a, &mut after),
                _ => Ok(()),
            }?;
        }
        let text = rd.text_opt::<Text>(el)?;
        Ok(Self {
            function: rd.required_attribute(function, el, "function")?,
            error,
            domain,
            delay,
            hang,
            times,
            after,
            text,
        })
    }
}
