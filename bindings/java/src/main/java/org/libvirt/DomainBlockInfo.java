// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * Sizes of a disk, all in bytes.
 */
public class DomainBlockInfo {
    /** Size that the guest sees. */
private long capacity;

    /** Highest extent in use on the host: for a sparse file what it occupies, for a block device how far the format has written. */
private long allocation;

    /** Size of the container on the host: length of the file, or size of the block device. */
private long physical;

    /** Makes one with nothing in it. */
    public DomainBlockInfo() {
    }

    DomainBlockInfo(Call call) {
        capacity = call.takeLong();
        allocation = call.takeLong();
        physical = call.takeLong();
    }

    /**
     * Size that the guest sees.
     *
     * @return its value
     */
    public long getCapacity() {
        return capacity;
    }

    /**
     * Size that the guest sees.
     *
     * @param capacity its new value
     */
    public void setCapacity(long capacity) {
        this.capacity = capacity;
    }

    /**
     * Highest extent in use on the host: for a sparse file what it occupies, for a block device how far the format has written.
     *
     * @return its value
     */
    public long getAllocation() {
        return allocation;
    }

    /**
     * Highest extent in use on the host: for a sparse file what it occupies, for a block device how far the format has written.
     *
     * @param allocation its new value
     */
    public void setAllocation(long allocation) {
        this.allocation = allocation;
    }

    /**
     * Size of the container on the host: length of the file, or size of the block device.
     *
     * @return its value
     */
    public long getPhysical() {
        return physical;
    }

    /**
     * Size of the container on the host: length of the file, or size of the block device.
     *
     * @param physical its new value
     */
    public void setPhysical(long physical) {
        this.physical = physical;
    }

    @Override
    public String toString() {
        return Fields.of("DomainBlockInfo").and("capacity", capacity).and("allocation", allocation).and("physical", physical).toString();
    }
}
