package disclosure.architecture.wrong.identity;

/** Prints, and may. */
final class FirstAdministrator {
    static void printed() {
        System.out.println();
    }
}
