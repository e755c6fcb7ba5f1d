package disclosure.architecture.wrong.desk;

/** Wrong on purpose. */
final class DeskUsesPage {
    final Class<?> known = disclosure.architecture.wrong.page.KnownPage.class;
}
