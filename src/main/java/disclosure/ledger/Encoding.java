package disclosure.ledger;

import disclosure.handling.LedgerReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** In which letters a CSV file is written: UTF-8, or GB18030 as a spreadsheet in China saves it. */
final class Encoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int AT_ONCE = 1 << 16;

    private Encoding() {}

    /** The whole file decides: what is well-formed UTF-8 to its end is hardly ever anything else. */
    static Charset of(Path file) throws IOException {
        if (fits(file, StandardCharsets.UTF_8)) return StandardCharsets.UTF_8;
        if (fits(file, GB18030)) return GB18030;
        throw new UnreadableLedger(LedgerReason.ENCODING_UNKNOWN);
    }

    /** A last character that is cut in the middle does not make it another encoding. */
    private static boolean fits(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(AT_ONCE);
        CharBuffer characters = CharBuffer.allocate(AT_ONCE);
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(bytes.array(), 0, AT_ONCE); read >= 0; ) {
                bytes.limit(bytes.position() + read);
                bytes.position(0);
                CoderResult result = decoder.decode(bytes, characters.clear(), false);
                while (result.isOverflow()) result = decoder.decode(bytes, characters.clear(), false);
                if (result.isError()) return false;
                bytes.compact();
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            }
        }
        return true;
    }
}
