package disclosure.tasklist;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import disclosure.clock.RuleSet;
import disclosure.handling.CaseFiles;
import disclosure.handling.WorkList;
import disclosure.intake.ApplicantType;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases of a large bureau, ten thousand of them with an open task; the engine is left out. */
final class OpenTasks {

    static final int ALL = 10_000;

    private static final int TOGETHER = 500;
    private static final Instant NOW = Instant.parse("2026-02-10T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
    private static final List<TaskKind> KINDS = List.of(
            TaskKind.HANDLE_REQUEST,
            TaskKind.HANDLE_REQUEST,
            TaskKind.REGISTER_REQUEST,
            TaskKind.ASSIGN_DIVISION,
            TaskKind.SIGN_REPLY,
            TaskKind.DELIVER_REPLY);

    private final CaseFiles files;
    private final WorkList list;
    private final TransactionTemplate transaction;
    private final List<String> divisions;

    OpenTasks(CaseFiles files, WorkList list, PlatformTransactionManager transactions, List<String> divisions) {
        this.files = files;
        this.list = list;
        this.transaction = new TransactionTemplate(transactions);
        this.divisions = divisions;
    }

    void open() {
        open(ALL);
    }

    /** @param cases how many in all, a multiple of 500; those after the ten thousandth have no open task */
    void open(int cases) {
        for (int from = 1; from <= cases; from += TOGETHER) {
            int first = from;
            transaction.executeWithoutResult(status -> {
                for (int serial = first; serial < first + TOGETHER; serial++) open(serial, serial <= ALL);
            });
        }
    }

    private void open(int serial, boolean withTask) {
        Reference reference = Reference.of("RSJ", 2026, serial);
        String subject = "请公开第" + serial + "号地块征收补偿安置方案、社会保障费用落实情况及其审核意见的全部材料";
        files.open(new CaseFile(reference, List.of(received(serial, subject))), standing(reference, serial, subject));
        if (!withTask) return;
        String task = "task-" + serial;
        list.opened(task, KINDS.get(serial % KINDS.size()), reference, null, NOW);
        list.dueOn(task, TODAY.plusDays(serial % 45 - 5L), TODAY.plusDays(serial % 45 - 10L));
        list.assign(task, holder(serial));
    }

    /** A third is free; of the others, every hundredth is the handler's. */
    private static @Nullable String holder(int serial) {
        if (serial % 3 == 0) return null;
        return serial % 100 == 1 ? "handler" : "person" + serial % 100;
    }

    private static RecordedAct received(int serial, String subject) {
        Act act = new Act.RequestReceived(
                TODAY.minusDays(20),
                Arrival.by(Channel.ONLINE, TODAY.minusDays(20)),
                ApplicantType.NATURAL_PERSON,
                subject,
                DeliveryMethod.PAPER,
                DeliveryRoute.POST,
                Set.of(),
                false);
        return new RecordedAct(1, act, NOW, serial % 10 == 0 ? "handler" : "applicant");
    }

    private Standing standing(Reference reference, int serial, String subject) {
        return new Standing(
                reference,
                Stage.ASSIGNED,
                RuleSet.R2019,
                Channel.ONLINE,
                ApplicantType.NATURAL_PERSON,
                subject,
                false,
                TODAY.minusDays(20),
                TODAY.minusDays(serial % 30),
                null,
                TODAY.plusDays(serial % 45 - 5L),
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                serial % 7 == 0,
                serial % 11 == 0,
                divisions.get(serial % divisions.size()),
                null,
                null,
                null,
                null,
                1);
    }
}
