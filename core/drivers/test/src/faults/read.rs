//! Faults as they are asked for: in words that are still to be understood.

use std::sync::atomic::AtomicU64;
use std::time::Duration;

use polyvirt_config::node::TestFault;
use polyvirt_driver::functions::FUNCTIONS;
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result, Uri};

use super::{Failure, Fault, Faults, Wait};

/// What opening a connection is called, however it is done.
pub(super) const OPEN: &str = "virConnectOpen";

/// More than there are, or will be for long.
const MOST_NUMBERS: i32 = 1000;

/// What is said of a fault.
#[derive(Default)]
struct Words<'a> {
    function: &'a str,
    error: Option<&'a str>,
    domain: Option<&'a str>,
    message: Option<&'a str>,
    delay: Option<u64>,
    hang: Option<&'a str>,
    times: Option<u64>,
    after: Option<u64>,
}

impl Faults {
    /// Those in a URI: `?fault=virDomainCreate:error=OPERATION_FAILED:times=1`.
    pub(crate) fn of(uri: &Uri) -> Result<Self> {
        let params = uri.params().iter().filter(|(name, _)| name == "fault");
        let faults = params.map(|(_, text)| Words::split(text)?.fault());
        faults.collect::<Result<_>>().map(Self)
    }

    /// Those in a file.
    pub(crate) fn described(faults: &[TestFault]) -> Result<Self> {
        let words = faults.iter().map(|fault| Words {
            function: &fault.function,
            error: fault.error.as_deref(),
            domain: fault.domain.as_deref(),
            message: fault.text.as_deref(),
            delay: fault.delay.map(u64::from),
            hang: fault.hang.as_deref(),
            times: fault.times.map(u64::from),
            after: fault.after.map(u64::from),
        });
        let faults = words.map(|words| words.fault());
        faults.collect::<Result<_>>().map(Self)
    }
}

impl<'a> Words<'a> {
    /// Takes the form of URIs apart: parts between colons, of which a message is the last.
    fn split(text: &'a str) -> Result<Self> {
        let (text, message) = match text.split_once(":message=") {
            Some((text, message)) => (text, Some(message)),
            None => (text, None),
        };
        let mut parts = text.split(':');
        let mut words = Self {
            function: parts.next().unwrap_or_default(),
            message,
            ..Self::default()
        };
        for part in parts {
            words.take(part)?;
        }
        Ok(words)
    }

    fn take(&mut self, part: &'a str) -> Result<()> {
        let (key, value) = part.split_once('=').unwrap_or((part, "yes"));
        let number = || {
            let number = value.parse().ok();
            number.ok_or_else(|| self.wrong(&format!("'{value}' is not a number")))
        };
        match key {
            "error" => self.error = Some(value),
            "domain" => self.domain = Some(value),
            "hang" => self.hang = Some(value),
            "delay" => self.delay = Some(number()?),
            "times" => self.times = Some(number()?),
            "after" => self.after = Some(number()?),
            _ => return Err(self.wrong(&format!("'{key}' means nothing"))),
        }
        Ok(())
    }

    fn fault(&self) -> Result<Fault> {
        let functions = || FUNCTIONS.iter().copied().chain([OPEN]);
        let function = functions().find(|name| *name == self.function);
        Ok(Fault {
            function: function.ok_or_else(|| self.wrong("there is no such function"))?,
            wait: self.wait()?,
            error: self.failure()?,
            after: self.after.unwrap_or(0),
            times: self.times.unwrap_or(u64::MAX),
            calls: AtomicU64::new(0),
        })
    }

    fn wait(&self) -> Result<Wait> {
        let time = match (self.hang, self.delay) {
            (None, None) => return Ok(Wait::Not),
            (None, Some(delay)) => delay,
            (Some("yes"), None) => return Ok(Wait::Forever),
            (Some(time), None) => {
                let wrong = || self.wrong(&format!("'{time}' is not a number of milliseconds"));
                time.parse().map_err(|_| wrong())?
            }
            (Some(_), Some(_)) => return Err(self.wrong("a call hangs or is delayed")),
        };
        Ok(Wait::For(Duration::from_millis(time)))
    }

    /// The error: the one that is named, or what fits.
    fn failure(&self) -> Result<Option<Failure>> {
        let code = match self.error {
            Some(word) => Some(self.code(word)?),
            None if self.hang.is_some() => Some(ErrorNumber::OPERATION_TIMEOUT),
            None if self.delay.is_some() => None,
            None => Some(ErrorNumber::OPERATION_FAILED),
        };
        let domain = match self.domain {
            Some(word) => self.origin(word)?,
            None => ErrorDomain::TEST,
        };
        let message = self.message.filter(|message| !message.is_empty());
        let message = message.map_or_else(
            || format!("fault asked for in {}", self.function),
            str::to_owned,
        );
        Ok(code.map(|code| Failure {
            domain,
            code,
            message,
        }))
    }

    fn code(&self, word: &str) -> Result<ErrorNumber> {
        let named = |number: &ErrorNumber| {
            number.name().and_then(|name| name.strip_prefix("VIR_ERR_")) == Some(word)
        };
        let code = (1..MOST_NUMBERS).map(ErrorNumber).find(named);
        code.ok_or_else(|| self.wrong(&format!("there is no error '{word}'")))
    }

    fn origin(&self, word: &str) -> Result<ErrorDomain> {
        let named = |number: &ErrorDomain| {
            number
                .name()
                .and_then(|name| name.strip_prefix("VIR_FROM_"))
                == Some(word)
        };
        let domain = (0..MOST_NUMBERS).map(ErrorDomain).find(named);
        domain.ok_or_else(|| self.wrong(&format!("there is no error domain '{word}'")))
    }

    fn wrong(&self, what: &str) -> Error {
        let message = format!("fault of '{}': {what}", self.function);
        Error::invalid_arg(message).with_domain(ErrorDomain::TEST)
    }
}
