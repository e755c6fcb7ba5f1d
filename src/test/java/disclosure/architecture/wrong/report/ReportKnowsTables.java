package disclosure.architecture.wrong.report;

/** Wrong on purpose. */
final class ReportKnowsTables {
    final Class<?> known = org.springframework.jdbc.core.JdbcTemplate.class;
}
