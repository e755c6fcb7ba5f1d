package disclosure.rest;

/** A file of a case. @param bytes its size */
record AttachmentView(String id, String fileName, String mediaType, long bytes, String sha256) {}
