// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: secret.

use crate::procedure::{Priority, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Counts the secrets that are defined.
    ///
    /// In C: `virConnectNumOfSecrets`.
    139 ConnectNumOfSecrets(()) -> remote::ConnectNumOfSecretsRet {
        name: "CONNECT_NUM_OF_SECRETS",
        function: Some("virConnectNumOfSecrets"),
        priority: Priority::High,
        acl: &[rule("connect", "search_secrets")],
        acl_filter: &[rule("secret", "getattr")],
    };

    /// Lists the UUIDs of the defined secrets, as text.
    ///
    /// In C: `virConnectListSecrets`.
    140 ConnectListSecrets(remote::ConnectListSecretsArgs) -> remote::ConnectListSecretsRet {
        name: "CONNECT_LIST_SECRETS",
        function: Some("virConnectListSecrets"),
        priority: Priority::High,
        acl: &[rule("connect", "search_secrets")],
        acl_filter: &[rule("secret", "getattr")],
    };

    /// Finds a secret by its UUID, given as bytes.
    ///
    /// In C: `virSecretLookupByUUID`.
    141 SecretLookupByUuid(remote::SecretLookupByUuidArgs) -> remote::SecretLookupByUuidRet {
        name: "SECRET_LOOKUP_BY_UUID",
        function: Some("virSecretLookupByUUID"),
        priority: Priority::High,
        acl: &[rule("secret", "getattr")],
    };

    /// Defines a secret, or changes the attributes of one that exists.
    ///
    /// In C: `virSecretDefineXML`.
    142 SecretDefineXml(remote::SecretDefineXmlArgs) -> remote::SecretDefineXmlRet {
        name: "SECRET_DEFINE_XML",
        function: Some("virSecretDefineXML"),
        priority: Priority::High,
        acl: &[
            rule("secret", "write"),
            rule("secret", "save"),
        ],
    };

    /// Describes a secret's attributes as XML, without its value.
    ///
    /// In C: `virSecretGetXMLDesc`.
    143 SecretGetXmlDesc(remote::SecretGetXmlDescArgs) -> remote::SecretGetXmlDescRet {
        name: "SECRET_GET_XML_DESC",
        function: Some("virSecretGetXMLDesc"),
        priority: Priority::High,
        acl: &[rule("secret", "read")],
    };

    /// Sets the value of a secret, replacing what was there.
    ///
    /// In C: `virSecretSetValue`.
    144 SecretSetValue(remote::SecretSetValueArgs) -> () {
        name: "SECRET_SET_VALUE",
        function: Some("virSecretSetValue"),
        priority: Priority::High,
        acl: &[rule("secret", "write")],
    };

    /// Reads the value of a secret.
    ///
    /// In C: `virSecretGetValue`.
    145 SecretGetValue(remote::SecretGetValueArgs) -> remote::SecretGetValueRet {
        name: "SECRET_GET_VALUE",
        function: Some("virSecretGetValue"),
        priority: Priority::High,
        acl: &[rule("secret", "read_secure")],
    };

    /// Removes a secret together with its value.
    ///
    /// In C: `virSecretUndefine`.
    146 SecretUndefine(remote::SecretUndefineArgs) -> () {
        name: "SECRET_UNDEFINE",
        function: Some("virSecretUndefine"),
        priority: Priority::High,
        acl: &[rule("secret", "delete")],
    };

    /// Finds a secret by what it is used for.
    ///
    /// In C: `virSecretLookupByUsage`.
    147 SecretLookupByUsage(remote::SecretLookupByUsageArgs) -> remote::SecretLookupByUsageRet {
        name: "SECRET_LOOKUP_BY_USAGE",
        function: Some("virSecretLookupByUsage"),
        priority: Priority::High,
        acl: &[rule("secret", "getattr")],
    };

    /// Lists secrets with handles to all of them.
    ///
    /// In C: `virConnectListAllSecrets`.
    287 ConnectListAllSecrets(remote::ConnectListAllSecretsArgs) -> remote::ConnectListAllSecretsRet {
        name: "CONNECT_LIST_ALL_SECRETS",
        function: Some("virConnectListAllSecrets"),
        priority: Priority::High,
        acl: &[rule("connect", "search_secrets")],
        acl_filter: &[rule("secret", "getattr")],
    };

    /// Registers a callback for one kind of secret event.
    ///
    /// In C: `virConnectSecretEventRegisterAny`.
    380 ConnectSecretEventRegisterAny(remote::ConnectSecretEventRegisterAnyArgs) -> remote::ConnectSecretEventRegisterAnyRet {
        name: "CONNECT_SECRET_EVENT_REGISTER_ANY",
        function: Some("virConnectSecretEventRegisterAny"),
        priority: Priority::High,
        acl: &[rule("connect", "search_secrets")],
        acl_filter: &[rule("secret", "getattr")],
    };

    /// Removes a secret event callback.
    ///
    /// In C: `virConnectSecretEventDeregisterAny`.
    381 ConnectSecretEventDeregisterAny(remote::ConnectSecretEventDeregisterAnyArgs) -> () {
        name: "CONNECT_SECRET_EVENT_DEREGISTER_ANY",
        function: Some("virConnectSecretEventDeregisterAny"),
        priority: Priority::High,
        acl: &[rule("connect", "read")],
    };
}
