package disclosure.ledger;

import disclosure.handling.LedgerReason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What comes out of one entry of a ZIP file, as long as it stands in some proportion to what went in (zip bombs). */
final class InflatingEntry extends FilterInputStream {

    /** What a small entry may come to in any case. */
    private static final long HARMLESS = 1L << 20;

    /** Sheets of a spreadsheet come to some ten or twenty times what they take, a bomb to a thousand. */
    private static final long MOST_FOLD = 100;

    private static final long LONGEST = 3L << 30;

    private final long limit;
    private long inflated;

    /** @param packed bytes of the entry in the file */
    InflatingEntry(InputStream in, long packed) {
        super(in);
        this.limit = Math.min(LONGEST, Math.max(HARMLESS, packed * MOST_FOLD));
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) count(1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        if (read > 0) count(read);
        return read;
    }

    private void count(int read) {
        inflated += read;
        if (inflated > limit) throw new UnreadableLedger(LedgerReason.FILE_INFLATES);
    }
}
