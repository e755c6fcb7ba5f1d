package disclosure.casefile;

/** How near the due day is when an alert is raised (law.md §5.8). */
public enum AlertLevel {
    DUE_IN_5(5),
    DUE_IN_3(3),
    DUE_IN_1(1),
    OVERDUE(0);

    private final int workingDaysBefore;

    AlertLevel(int workingDaysBefore) {
        this.workingDaysBefore = workingDaysBefore;
    }

    /** Working days between the alert and the due day; 0 for {@link #OVERDUE}, which is raised on each one after it. */
    public int workingDaysBefore() {
        return workingDaysBefore;
    }
}
