package disclosure.architecture.wrong.report;

/** Wrong on purpose. */
final class ReportUsesDownload {
    final Class<?> known = disclosure.architecture.wrong.download.KnownDownload.class;
}
