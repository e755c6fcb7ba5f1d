package disclosure.architecture.wrong.download;

/** Known by those who should not. */
public final class KnownDownload {}
