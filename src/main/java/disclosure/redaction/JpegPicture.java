package disclosure.redaction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A photograph without what cameras and programs write beside the picture: place, time, author, a small first version. */
final class JpegPicture {

    private static final int START = 0xD8;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int COMMENT = 0xFE;

    /** APP1 to APP13 and APP15; APP0 and APP14 say how the colours are to be read. */
    private static boolean isBesideThePicture(int marker) {
        return marker == COMMENT || marker > 0xE0 && marker <= 0xEF && marker != 0xEE;
    }

    private JpegPicture() {}

    /** The picture's bytes; empty if they are packed a second time or are not laid out as they should be. */
    static Optional<byte[]> of(COSStream stream) throws IOException {
        if (!Bounds.filters(stream).equals(List.of(COSName.DCT_DECODE))) return Optional.empty();
        try (InputStream in = stream.createRawInputStream()) {
            return cleaned(in.readAllBytes());
        }
    }

    static Optional<byte[]> cleaned(byte[] jpeg) {
        if (jpeg.length < 4 || at(jpeg, 0) != 0xFF || at(jpeg, 1) != START) return Optional.empty();
        ByteArrayOutputStream kept = new ByteArrayOutputStream(jpeg.length);
        kept.write(jpeg, 0, 2);
        int at = 2;
        while (at + 4 <= jpeg.length && at(jpeg, at) == 0xFF) {
            int marker = at(jpeg, at + 1);
            int end = at + 2 + (at(jpeg, at + 2) << 8 | at(jpeg, at + 3));
            if (end > jpeg.length || end < at + 4) return Optional.empty();
            if (marker == SCAN) {
                kept.write(jpeg, at, pictureEnd(jpeg, end) - at);
                return Optional.of(kept.toByteArray());
            }
            if (!isBesideThePicture(marker)) kept.write(jpeg, at, end - at);
            at = end;
        }
        return Optional.empty();
    }

    /** In a scan no end marker can occur but the true one; what some programs hang on behind it is left out. */
    private static int pictureEnd(byte[] jpeg, int scan) {
        for (int i = scan; i + 1 < jpeg.length; i++) if (at(jpeg, i) == 0xFF && at(jpeg, i + 1) == END) return i + 2;
        return jpeg.length;
    }

    private static int at(byte[] jpeg, int index) {
        return jpeg[index] & 0xFF;
    }
}
