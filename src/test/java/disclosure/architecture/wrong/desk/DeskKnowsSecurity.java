package disclosure.architecture.wrong.desk;

/** Wrong on purpose. */
final class DeskKnowsSecurity {
    final Class<?> known = org.springframework.security.core.context.SecurityContextHolder.class;
}
