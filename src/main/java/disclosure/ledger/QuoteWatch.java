package disclosure.ledger;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Lets a CSV text through and knows, once it has ended, whether that was in the middle of a quoted field. */
final class QuoteWatch extends FilterReader {

    private enum At {
        START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private At at = At.START;

    QuoteWatch(Reader in) {
        super(in);
    }

    boolean endedInQuotes() {
        return at == At.QUOTED;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) see((char) c);
        return c;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        for (int i = from; i < from + count; i++) see(buffer[i]);
        return count;
    }

    private void see(char c) {
        at = switch (at) {
            case START -> c == '"' ? At.QUOTED : plain(c);
            case PLAIN -> plain(c);
            case QUOTED -> c == '"' ? At.QUOTE_IN_QUOTED : At.QUOTED;
            case QUOTE_IN_QUOTED -> c == '"' ? At.QUOTED : plain(c);
        };
    }

    private static At plain(char c) {
        return c == ',' || c == '\n' || c == '\r' ? At.START : At.PLAIN;
    }
}
