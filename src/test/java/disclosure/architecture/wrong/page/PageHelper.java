package disclosure.architecture.wrong.page;

/** Wrong on purpose. */
final class PageHelper {}
