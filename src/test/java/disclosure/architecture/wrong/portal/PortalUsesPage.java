package disclosure.architecture.wrong.portal;

/** Wrong on purpose. */
final class PortalUsesPage {
    final Class<?> known = disclosure.architecture.wrong.page.KnownPage.class;
}
