package disclosure.handling;

import disclosure.casefile.Reference;
import java.time.LocalDate;
import java.util.List;

/** Puts together what a court or an authority asks for as one file with an index (law.md R-TRK-06). */
public interface EvidenceBundles {

    /** @param extension of the kind of file, as uploads have it */
    record Paper(EvidencePart part, String title, LocalDate date, String extension, byte[] content) {}

    /** @param papers in the order they are numbered; part by part */
    record Bundle(Reference reference, String organization, LocalDate exportedOn, List<Paper> papers) {
        public Bundle {
            papers = List.copyOf(papers);
        }
    }

    /** @param sha256 of the bytes, in hexadecimal digits */
    record Written(byte[] content, String sha256) {}

    /** A ZIP file; its index names every paper with number, title, day, hash and file. */
    Written write(Bundle bundle);
}
