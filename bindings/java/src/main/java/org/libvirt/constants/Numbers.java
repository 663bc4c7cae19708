// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Constants that belong to no enum.
 */
public final class Numbers {
    /** Size of a buffer for a security model's domain of interpretation, including the final NUL. */
    public static final long VIR_SECURITY_DOI_BUFLEN = 257L;

    /** Size of a buffer for a security label, including the final NUL. */
    public static final long VIR_SECURITY_LABEL_BUFLEN = 4097L;

    /** Size of a buffer for the name of a security model, including the final NUL. */
    public static final long VIR_SECURITY_MODEL_BUFLEN = 257L;

    /** Size of a buffer for a UUID as text, including the final NUL. */
    public static final long VIR_UUID_STRING_BUFLEN = 37L;

    /** Size of a UUID as raw bytes. */
    public static final long VIR_UUID_BUFLEN = 16L;

    /** Version of the interface at build time, as major * 1,000,000 + minor * 1,000 + micro. */
    public static final long LIBVIR_VERSION_NUMBER = 12007000L;

    /** Room for a block I/O parameter name, terminator included; the older name of <code>VIR_TYPED_PARAM_FIELD_LENGTH</code>. */
    public static final long VIR_DOMAIN_BLKIO_FIELD_LENGTH = 80L;

    /** Room for the name of a block statistic, terminator included; the older name of <code>VIR_TYPED_PARAM_FIELD_LENGTH</code>. */
    public static final long VIR_DOMAIN_BLOCK_STATS_FIELD_LENGTH = 80L;

    /** How many keys one call of <code>virDomainSendKey</code> can press together. */
    public static final long VIR_DOMAIN_SEND_KEY_MAX_KEYS = 16L;

    /** Older name of <code>VIR_KEYCODE_SET_QNUM</code>. */
    public static final long VIR_KEYCODE_SET_RFB = 9L;

    /** Room for the name of a memory parameter, with the closing NUL. */
    public static final long VIR_DOMAIN_MEMORY_FIELD_LENGTH = 80L;

    /** Memory limit, in KiB, that stands for no limit at all. */
    public static final long VIR_DOMAIN_MEMORY_PARAM_UNLIMITED = 9007199254740991L;

    /** Room for the name of a scheduler parameter, with the closing NUL. */
    public static final long VIR_DOMAIN_SCHED_FIELD_LENGTH = 80L;

    /** Size of the buffer for the name of a memory figure, including the final NUL. */
    public static final long VIR_NODE_MEMORY_STATS_FIELD_LENGTH = 80L;

    /** Size of the buffer for the name of a CPU figure, including the final NUL. */
    public static final long VIR_NODE_CPU_STATS_FIELD_LENGTH = 80L;

    /** Room for the name of a typed parameter, in bytes, with the zero byte that ends it. */
    public static final long VIR_TYPED_PARAM_FIELD_LENGTH = 80L;

    private Numbers() {
    }
}
