// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * How and where to save a domain's state, or to restore it from.
 */
public final class SaveParameters {
    /** Format of the image, one of the <code>VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_...</code> values; the driver's configuration decides without it. Only when saving. */
    public static final String VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT = "image_format";

    /** Domain XML put into the image, or used in place of that in the image; may differ only where the guest does not notice. */
    public static final String VIR_DOMAIN_SAVE_PARAM_DXML = "dxml";

    /** Number of channels that transfer memory side by side, 1 or more; needs the sparse format. */
    public static final String VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS = "parallel.channels";

    /** Path of the image on the host. Left out when saving, the managed save image is written. */
    public static final String VIR_DOMAIN_SAVE_PARAM_FILE = "file";

    /** Memory as one uncompressed stream. */
    public static final String VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW = "raw";

    /** Compressed by gzip. */
    public static final String VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_GZIP = "gzip";

    /** Compressed by bzip2. */
    public static final String VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_BZIP2 = "bzip2";

    /** Compressed by xz. */
    public static final String VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ = "xz";

    /** Compressed by lzop. */
    public static final String VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_LZOP = "lzop";

    /** Compressed by zstd. */
    public static final String VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_ZSTD = "zstd";

    /** Uncompressed, each page at a fixed place in a sparse file. */
    public static final String VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_SPARSE = "sparse";

    private SaveParameters() {
    }
}
