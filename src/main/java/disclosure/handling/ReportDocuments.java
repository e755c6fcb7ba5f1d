package disclosure.handling;

import disclosure.annual.ReportPaper;

/** Makes a file of a report, with merged heads as the form has them; what is a number there is a number in the file. */
public interface ReportDocuments {

    /** What a report is saved as. */
    enum Format {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        /** Of the file's name, without a point. */
        public String extension() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param author the bureau; no person and no machine is named in the file */
    byte[] write(ReportPaper paper, Format format, String author);
}
