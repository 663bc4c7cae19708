// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * Progress of a domain's job; amounts are in bytes, times in milliseconds. A field that does not apply is 0.
 */
public class DomainJobInfo {
    /** What is known of the job; all else is valid only when there is one. */
private int type;

    /** Time since it began. */
private long timeElapsed;

    /** Time it still needs, for a bounded job. */
private long timeRemaining;

    /** Everything to be moved; memory and files together. */
private long dataTotal;

    /** Of it, moved so far. */
private long dataProcessed;

    /** Of it, still to be moved; may grow when the guest changes its memory. */
private long dataRemaining;

    /** Memory to be moved. */
private long memTotal;

    /** Of it, moved so far. */
private long memProcessed;

    /** Of it, still to be moved. */
private long memRemaining;

    /** File or disk data to be moved. */
private long fileTotal;

    /** Of it, moved so far. */
private long fileProcessed;

    /** Of it, still to be moved. */
private long fileRemaining;

    /** Makes one with nothing in it. */
    public DomainJobInfo() {
    }

    DomainJobInfo(Call call) {
        type = call.takeInt();
        timeElapsed = call.takeLong();
        timeRemaining = call.takeLong();
        dataTotal = call.takeLong();
        dataProcessed = call.takeLong();
        dataRemaining = call.takeLong();
        memTotal = call.takeLong();
        memProcessed = call.takeLong();
        memRemaining = call.takeLong();
        fileTotal = call.takeLong();
        fileProcessed = call.takeLong();
        fileRemaining = call.takeLong();
    }

    /**
     * What is known of the job; all else is valid only when there is one.
     *
     * @return its value
     */
    public int getType() {
        return type;
    }

    /**
     * What is known of the job; all else is valid only when there is one.
     *
     * @param type its new value
     */
    public void setType(int type) {
        this.type = type;
    }

    /**
     * Time since it began.
     *
     * @return its value
     */
    public long getTimeElapsed() {
        return timeElapsed;
    }

    /**
     * Time since it began.
     *
     * @param timeElapsed its new value
     */
    public void setTimeElapsed(long timeElapsed) {
        this.timeElapsed = timeElapsed;
    }

    /**
     * Time it still needs, for a bounded job.
     *
     * @return its value
     */
    public long getTimeRemaining() {
        return timeRemaining;
    }

    /**
     * Time it still needs, for a bounded job.
     *
     * @param timeRemaining its new value
     */
    public void setTimeRemaining(long timeRemaining) {
        this.timeRemaining = timeRemaining;
    }

    /**
     * Everything to be moved; memory and files together.
     *
     * @return its value
     */
    public long getDataTotal() {
        return dataTotal;
    }

    /**
     * Everything to be moved; memory and files together.
     *
     * @param dataTotal its new value
     */
    public void setDataTotal(long dataTotal) {
        this.dataTotal = dataTotal;
    }

    /**
     * Of it, moved so far.
     *
     * @return its value
     */
    public long getDataProcessed() {
        return dataProcessed;
    }

    /**
     * Of it, moved so far.
     *
     * @param dataProcessed its new value
     */
    public void setDataProcessed(long dataProcessed) {
        this.dataProcessed = dataProcessed;
    }

    /**
     * Of it, still to be moved; may grow when the guest changes its memory.
     *
     * @return its value
     */
    public long getDataRemaining() {
        return dataRemaining;
    }

    /**
     * Of it, still to be moved; may grow when the guest changes its memory.
     *
     * @param dataRemaining its new value
     */
    public void setDataRemaining(long dataRemaining) {
        this.dataRemaining = dataRemaining;
    }

    /**
     * Memory to be moved.
     *
     * @return its value
     */
    public long getMemTotal() {
        return memTotal;
    }

    /**
     * Memory to be moved.
     *
     * @param memTotal its new value
     */
    public void setMemTotal(long memTotal) {
        this.memTotal = memTotal;
    }

    /**
     * Of it, moved so far.
     *
     * @return its value
     */
    public long getMemProcessed() {
        return memProcessed;
    }

    /**
     * Of it, moved so far.
     *
     * @param memProcessed its new value
     */
    public void setMemProcessed(long memProcessed) {
        this.memProcessed = memProcessed;
    }

    /**
     * Of it, still to be moved.
     *
     * @return its value
     */
    public long getMemRemaining() {
        return memRemaining;
    }

    /**
     * Of it, still to be moved.
     *
     * @param memRemaining its new value
     */
    public void setMemRemaining(long memRemaining) {
        this.memRemaining = memRemaining;
    }

    /**
     * File or disk data to be moved.
     *
     * @return its value
     */
    public long getFileTotal() {
        return fileTotal;
    }

    /**
     * File or disk data to be moved.
     *
     * @param fileTotal its new value
     */
    public void setFileTotal(long fileTotal) {
        this.fileTotal = fileTotal;
    }

    /**
     * Of it, moved so far.
     *
     * @return its value
     */
    public long getFileProcessed() {
        return fileProcessed;
    }

    /**
     * Of it, moved so far.
     *
     * @param fileProcessed its new value
     */
    public void setFileProcessed(long fileProcessed) {
        this.fileProcessed = fileProcessed;
    }

    /**
     * Of it, still to be moved.
     *
     * @return its value
     */
    public long getFileRemaining() {
        return fileRemaining;
    }

    /**
     * Of it, still to be moved.
     *
     * @param fileRemaining its new value
     */
    public void setFileRemaining(long fileRemaining) {
        this.fileRemaining = fileRemaining;
    }

    @Override
    public String toString() {
        return Fields.of("DomainJobInfo").and("type", type).and("timeElapsed", timeElapsed).and("timeRemaining", timeRemaining).and("dataTotal", dataTotal).and("dataProcessed", dataProcessed).and("dataRemaining", dataRemaining).and("memTotal", memTotal).and("memProcessed", memProcessed).and("memRemaining", memRemaining).and("fileTotal", fileTotal).and("fileProcessed", fileProcessed).and("fileRemaining", fileRemaining).toString();
    }
}
