package disclosure.architecture.wrong.consultation;

/** Wrong on purpose. */
final class ConsultationKnowsIntake {
    final Class<?> known = disclosure.architecture.wrong.intake.KnownIntake.class;
}
