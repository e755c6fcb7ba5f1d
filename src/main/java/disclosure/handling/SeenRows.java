package disclosure.handling;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/**
 * Which references a file has had so far, and with what row: where a ledger is only looked over, the database cannot tell.
 * Sixteen bytes a row, so that the longest file is remembered in a few dozen megabytes. In place of the texts stand the
 * first eight bytes of their SHA-256.
 */
final class SeenRows {

    private static final int FIRST_SIZE = 1 << 12;

    private long[] keys = new long[FIRST_SIZE];
    private long[] rows = new long[FIRST_SIZE];
    private int count;

    /** How a row stands to those before it. */
    enum Seen {
        NEW,
        SAME,
        OTHER
    }

    /** Remembers the row where its reference is new. */
    Seen see(String reference, List<String> cells) {
        if (count * 2 >= keys.length) grow();
        long key = hash(reference);
        long row = hash(String.join("\u001f", cells));
        int place = place(keys, key);
        if (keys[place] == key) return rows[place] == row ? Seen.SAME : Seen.OTHER;
        keys[place] = key;
        rows[place] = row;
        count++;
        return Seen.NEW;
    }

    private void grow() {
        long[] longerKeys = new long[keys.length * 2];
        long[] longerRows = new long[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == 0) continue;
            int place = place(longerKeys, keys[i]);
            longerKeys[place] = keys[i];
            longerRows[place] = rows[i];
        }
        keys = longerKeys;
        rows = longerRows;
    }

    private static int place(long[] table, long key) {
        int place = (int) (key & (table.length - 1));
        while (table[place] != 0 && table[place] != key) place = (place + 1) & (table.length - 1);
        return place;
    }

    /** Never 0, which stands for an empty place. */
    private static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(Arrays.copyOf(digest, Long.BYTES)).getLong() | 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
