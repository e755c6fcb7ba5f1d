package disclosure.ledger;

import disclosure.handling.LedgerFiles;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The texts that the cells of an XLSX file name by number. They lie on the disk, with a list of where each begins, since
 * there may be as many as there are cells; the last ones used are remembered.
 */
final class SharedStrings implements AutoCloseable {

    private static final int REMEMBERED = 2000;

    private final TemporaryFile texts = new TemporaryFile();
    private final TemporaryFile begins = new TemporaryFile();
    private final FileChannel text;
    private final FileChannel begin;
    private final long count;

    private final Map<Integer, String> last = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    SharedStrings(XlsxParts parts, String name) throws IOException {
        try {
            count = parts.read(name, 0L, this::write);
            text = FileChannel.open(texts.path(), StandardOpenOption.READ);
            begin = FileChannel.open(begins.path(), StandardOpenOption.READ);
        } catch (IOException | RuntimeException broken) {
            texts.close();
            begins.close();
            throw broken;
        }
    }

    private long write(XMLStreamReader xml) throws XMLStreamException, IOException {
        long written = 0;
        try (DataOutputStream out = buffered(texts);
                DataOutputStream at = buffered(begins)) {
            long place = 0;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT
                        || !xml.getLocalName().equals("si")) continue;
                byte[] bytes = RichText.read(xml, "si").getBytes(StandardCharsets.UTF_8);
                at.writeLong(place);
                out.writeInt(bytes.length);
                out.write(bytes);
                place += Integer.BYTES + (long) bytes.length;
                written++;
            }
        }
        return written;
    }

    private static DataOutputStream buffered(TemporaryFile file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file.path()), 1 << 16));
    }

    /** Empty for a number that stands for nothing. */
    String get(int number) {
        if (number < 0 || number >= count) return "";
        return last.computeIfAbsent(number, this::read);
    }

    private String read(int number) {
        try {
            long place = bytes(begin, (long) number * Long.BYTES, Long.BYTES).getLong();
            int length = bytes(text, place, Integer.BYTES).getInt();
            return StandardCharsets.UTF_8
                    .decode(bytes(text, place + Integer.BYTES, Math.min(length, LedgerFiles.MAX_CELL * 4)))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer bytes(FileChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
            // until it is full
        }
        return bytes.flip();
    }

    @Override
    public void close() {
        try (texts;
                begins;
                text;
                begin) {
            last.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
