package org.libvirt;

/** A figure about a domain's memory. */
public class MemoryStatistic {
    private int tag;
    private long value;

    MemoryStatistic(DomainMemoryStat stat) {
        tag = stat.tag;
        value = stat.val;
    }

    static MemoryStatistic[] of(DomainMemoryStat[] all) {
        MemoryStatistic[] out = new MemoryStatistic[all.length];
        for (int i = 0; i < all.length; i++) {
            out[i] = new MemoryStatistic(all[i]);
        }
        return out;
    }

    /**
     * Which figure it is: {@link org.libvirt.constants.DomainMemoryStatTags}.
     *
     * @return the number
     */
    public int getTag() {
        return tag;
    }

    /**
     * The figure.
     *
     * @return the figure, in the unit that its tag defines
     */
    public long getValue() {
        return value;
    }

    /**
     * Says which figure it is.
     *
     * @param tag the number
     */
    public void setTag(int tag) {
        this.tag = tag;
    }

    /**
     * Says the figure.
     *
     * @param value the figure
     */
    public void setValue(long value) {
        this.value = value;
    }

    @Override
    public String toString() {
        return Fields.of("MemoryStatistic").and("tag", tag).and("value", value).toString();
    }
}
