// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/** Answers questions for credentials while a connection is opened. */
public abstract class ConnectAuth {

    /** Kinds of information that authentication may ask for. */
    public enum CredentialType {
        /** Name of the user to act as. */
        VIR_CRED_USERNAME(1),
        /** Name of the user who proves an identity. */
        VIR_CRED_AUTHNAME(2),
        /** Preferred languages as RFC 1766 tags, separated by commas. */
        VIR_CRED_LANGUAGE(3),
        /** A nonce made up by the client. */
        VIR_CRED_CNONCE(4),
        /** A secret passphrase. */
        VIR_CRED_PASSPHRASE(5),
        /** Answer to a challenge that may be visible while typed. */
        VIR_CRED_ECHOPROMPT(6),
        /** Answer to a challenge that must stay hidden while typed. */
        VIR_CRED_NOECHOPROMPT(7),
        /** The realm to authenticate in. */
        VIR_CRED_REALM(8),
        /** A credential handled outside, as by an agent; nothing is to be typed. */
        VIR_CRED_EXTERNAL(9),
        /** A number that this version has no name for. */
        VIR_CRED_NONE(-1);

        private final int number;

        CredentialType(int number) {
            this.number = number;
        }

        /**
         * The number in C.
         *
         * @return the number
         */
        public int getNumber() {
            return number;
        }

        static CredentialType of(int number) {
            return Numbered.find(values(), number, CredentialType::getNumber);
        }

        /**
         * The number in C, under libvirt-java's name.
         *
         * @return the number
         */
        public int mapToInt() {
            return number;
        }

        /**
         * The constant of a number, under libvirt-java's name.
         *
         * @param number the number in C
         * @return the constant; the last one for a number without a name
         */
        public static CredentialType mapFromInt(int number) {
            return of(number);
        }
    }

    /** One question, and its answer. */
    public class Credential {
        /** What is asked for. */
        public CredentialType type;

        /** The question, for people. */
        public String prompt;

        /** What the answer depends on, or null. */
        public String challenge;

        /** The answer when none is given, or null. */
        public String defresult;

        /** The answer. */
        public String result;

        Credential(int type, String prompt, String challenge, String defresult) {
            this.type = CredentialType.of(type);
            this.prompt = prompt;
            this.challenge = challenge;
            this.defresult = defresult;
        }
    }

    /** The kinds of questions that can be answered. */
    public CredentialType[] credType;

    /** For those who extend it. */
    public ConnectAuth() {
    }

    /**
     * Answers questions: sets the result of each.
     *
     * @param cred the questions
     * @return 0, or -1 to give up
     */
    public abstract int callback(Credential[] cred);

    Credential credential(int type, String prompt, String challenge, String defresult) {
        return new Credential(type, prompt, challenge, defresult);
    }
}
