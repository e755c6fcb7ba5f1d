package disclosure.architecture.wrong.law;

/** Wrong on purpose. */
final class LawKnowsSpring {
    final Class<?> known = org.springframework.util.StringUtils.class;
}
