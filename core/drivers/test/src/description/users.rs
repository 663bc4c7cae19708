//! Who may open a host, and asking who somebody is.

use polyvirt_config::node::TestHostUsers;
use polyvirt_driver::{
    Auth, ConnectCredentialType, Credential, Error, ErrorDomain, ErrorNumber, Result,
};

/// What the questions call the host.
const HOST: &str = "localhost";

/// The users of a host; none when everybody may open it.
pub(crate) struct Users(Vec<User>);

struct User {
    name: String,
    password: Option<String>,
}

impl Users {
    pub(super) fn read(described: Option<&TestHostUsers>) -> Result<Self> {
        let described = described.map(|users| users.user.as_slice());
        let users = described.unwrap_or_default().iter().map(|user| {
            let name = user.text.clone().filter(|name| !name.is_empty());
            let name = name.ok_or_else(|| {
                let error = Error::xml("missing username in /node/auth/user field");
                error.with_domain(ErrorDomain::TEST)
            })?;
            let password = user.password.clone();
            Ok(User { name, password })
        });
        users.collect::<Result<_>>().map(Self)
    }

    /// Finds out who is opening the host, and refuses strangers.
    pub(crate) fn admit(&self, auth: Option<&Auth>) -> Result<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        let auth = auth.ok_or_else(|| {
            let error = Error::invalid_arg("Missing authentication credentials");
            error.with_domain(ErrorDomain::AUTH)
        })?;
        let name = ask_name(auth)?;
        let user = self.0.iter().find(|user| user.name.as_bytes() == name);
        // Strangers are asked too, so that nobody learns which users there are.
        let admitted = match user {
            Some(User { password: None, .. }) => true,
            Some(User {
                password: Some(password),
                ..
            }) => ask_password(auth, &name)? == password.as_bytes(),
            None => {
                ask_password(auth, &name)?;
                false
            }
        };
        if admitted {
            return Ok(());
        }
        let message = "authentication failed, see test XML for the correct username/password";
        Err(failed(message).with_domain(ErrorDomain::TEST))
    }
}

fn ask_name(auth: &Auth) -> Result<Vec<u8>> {
    let kind = ConnectCredentialType::AUTHNAME;
    if !auth.can_answer(kind) {
        return Err(failed("Missing VIR_CRED_AUTHNAME credential type"));
    }
    ask(auth, kind, format!("Enter username for {HOST}"))
}

fn ask_password(auth: &Auth, name: &[u8]) -> Result<Vec<u8>> {
    let kinds = [
        ConnectCredentialType::PASSPHRASE,
        ConnectCredentialType::NOECHOPROMPT,
    ];
    let kind = kinds.into_iter().find(|kind| auth.can_answer(*kind));
    let kind = kind.ok_or_else(|| {
        failed("Missing VIR_CRED_PASSPHRASE or VIR_CRED_NOECHOPROMPT credential type")
    })?;
    let name = String::from_utf8_lossy(name);
    ask(auth, kind, format!("Enter {name}'s password for {HOST}"))
}

fn ask(auth: &Auth, kind: ConnectCredentialType, prompt: String) -> Result<Vec<u8>> {
    let mut question = Credential::new(kind, prompt);
    question.challenge = Some(HOST.to_owned());
    let mut questions = [question];
    auth.ask(&mut questions)?;
    let answer = questions.iter().find_map(Credential::value);
    answer
        .map(<[u8]>::to_vec)
        .ok_or_else(|| failed("a question was not answered"))
}

fn failed(message: &str) -> Error {
    Error::new(ErrorDomain::AUTH, ErrorNumber::AUTH_FAILED, message)
}
