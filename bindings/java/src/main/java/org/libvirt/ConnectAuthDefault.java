package org.libvirt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

/** Asks on the terminal. */
public final class ConnectAuthDefault extends ConnectAuth {
    /** Makes one that answers all that a person can. */
    public ConnectAuthDefault() {
        credType = new CredentialType[] {
            CredentialType.VIR_CRED_AUTHNAME,
            CredentialType.VIR_CRED_ECHOPROMPT,
            CredentialType.VIR_CRED_REALM,
            CredentialType.VIR_CRED_PASSPHRASE,
            CredentialType.VIR_CRED_NOECHOPROMPT,
        };
    }

    @Override
    public int callback(Credential[] cred) {
        try {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
            for (Credential credential : cred) {
                credential.result = ask(credential, in);
                if (credential.result == null) {
                    return -1;
                }
            }
            return 0;
        } catch (IOException error) {
            return -1;
        }
    }

    private static String ask(Credential credential, BufferedReader in) throws IOException {
        boolean secret = credential.type == CredentialType.VIR_CRED_PASSPHRASE
            || credential.type == CredentialType.VIR_CRED_NOECHOPROMPT;
        if (secret && System.console() != null) {
            char[] answer = System.console().readPassword("%s: ", credential.prompt);
            return answer == null ? null : new String(answer);
        }
        System.out.print(credential.prompt + ": ");
        System.out.flush();
        String answer = in.readLine();
        return answer != null && answer.isEmpty() ? credential.defresult : answer;
    }
}
