package atlas.search.text;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** An ascending list of document numbers in few bytes: the gaps, seven bits to a byte. */
final class Postings {
    private static final int MORE = 0x80;
    private static final int SEVEN = 7;

    private byte[] bytes = new byte[4];
    private int size;
    private int last = -1;

    /** Adds a number that is not below the last; the last again changes nothing. */
    void add(int document) {
        if (document == last) {
            return;
        }
        int gap = document - last - 1;
        while (gap >= MORE) {
            put((byte) (gap | MORE));
            gap >>>= SEVEN;
        }
        put((byte) gap);
        last = document;
    }

    int size() {
        return size;
    }

    void copyTo(byte[] all, int start) {
        System.arraycopy(bytes, 0, all, start, size);
    }

    /** Reads the numbers that stand in a part of an array. */
    static void read(byte[] all, int start, int end, IntConsumer each) {
        int document = -1;
        int at = start;
        while (at < end) {
            int gap = 0;
            int shift = 0;
            byte part = all[at++];
            while (part < 0) {
                gap |= (part & (MORE - 1)) << shift;
                shift += SEVEN;
                part = all[at++];
            }
            document += (gap | part << shift) + 1;
            each.accept(document);
        }
    }

    private void put(byte part) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size + (size >> 1) + 4);
        }
        bytes[size++] = part;
    }
}
