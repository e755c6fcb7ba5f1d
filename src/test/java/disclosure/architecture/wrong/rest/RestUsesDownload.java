package disclosure.architecture.wrong.rest;

/** As it should be. */
final class RestUsesDownload {
    final Class<?> known = disclosure.architecture.wrong.download.KnownDownload.class;
}
