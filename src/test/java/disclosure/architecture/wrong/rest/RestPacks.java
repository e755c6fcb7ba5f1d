package disclosure.architecture.wrong.rest;

/** Wrong on purpose. */
final class RestPacks {
    final Class<?> known = gov.loc.repository.bagit.domain.Bag.class;
}
