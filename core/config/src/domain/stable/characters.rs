//! Ports, consoles and channels. What is at their other end is the host's business.

use super::{each, place, same};
use crate::Result;
use crate::domain::{
    Channel, ChannelTarget, Console, Devices, Parallel, Redirdev, Serial, Smartcard,
};

pub(super) fn check(from: &Devices, to: &Devices) -> Result<()> {
    each("smartcard", &from.smartcard, &to.smartcard, smartcard)?;
    each("serial", &from.serial, &to.serial, serial)?;
    each("parallel", &from.parallel, &to.parallel, parallel)?;
    each("console", &from.console, &to.console, console)?;
    each("channel", &from.channel, &to.channel, channel)?;
    each("redirdev", &from.redirdev, &to.redirdev, redirdev)?;
    same!("the domain", from, to, devices => { "filter of redirected devices": &devices.redirfilter });
    Ok(())
}

fn smartcard(part: &str, from: &Smartcard, to: &Smartcard) -> Result<()> {
    place(part, &from.info, &to.info)
}

fn serial(part: &str, from: &Serial, to: &Serial) -> Result<()> {
    same!(part, from, to, one => { "target": &one.target });
    place(part, &from.info, &to.info)
}

fn parallel(part: &str, from: &Parallel, to: &Parallel) -> Result<()> {
    same!(part, from, to, one => { "target": &one.target });
    place(part, &from.info, &to.info)
}

fn console(part: &str, from: &Console, to: &Console) -> Result<()> {
    same!(part, from, to, one => { "target": &one.target });
    Ok(())
}

fn channel(part: &str, from: &Channel, to: &Channel) -> Result<()> {
    fn target(channel: &Channel) -> (u8, Option<&str>, Option<(std::net::Ipv4Addr, u16)>) {
        match &channel.target {
            ChannelTarget::Guestfwd(to) => (0, None, Some((to.address, to.port))),
            // Whether somebody listens in the guest comes and goes.
            ChannelTarget::Virtio(to) => (1, to.name.as_deref(), None),
            ChannelTarget::Xen(to) => (2, to.name.as_deref(), None),
        }
    }
    same!(part, from, to, one => { "target": target(one) });
    place(part, &from.info, &to.info)
}

fn redirdev(part: &str, from: &Redirdev, to: &Redirdev) -> Result<()> {
    same!(part, from, to, one => { "bus": one.bus });
    place(part, &from.info, &to.info)
}
