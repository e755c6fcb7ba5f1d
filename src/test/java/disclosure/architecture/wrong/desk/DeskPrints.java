package disclosure.architecture.wrong.desk;

/** Wrong on purpose. */
final class DeskPrints {
    static void out() {
        System.out.println();
    }

    static void err() {
        System.err.println();
    }
}
