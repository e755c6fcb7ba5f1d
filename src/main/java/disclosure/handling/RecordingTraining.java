package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.Role;
import disclosure.handling.Registers.Training;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The register of training (Art. 48): the head of the office enters it, those who look over the house read it. */
@Service
public class RecordingTraining {

    private final Registers registers;
    private final UnitOfWork unit;

    RecordingTraining(Registers registers, UnitOfWork unit) {
        this.registers = registers;
        this.unit = unit;
    }

    public Ruling<List<Training>> held(LocalDate from, LocalDate toInclusive, Actor actor) {
        return Supervising.OVERSEERS.stream().anyMatch(actor::is)
                ? Ruling.granted(registers.trainings(from, toInclusive))
                : notAllowed();
    }

    /** @param people who took part, from 1 */
    public Ruling<Training> record(LocalDate heldOn, String topic, int people, Actor actor, Moment now) {
        if (!actor.is(Role.OFFICE_HEAD)) return notAllowed();
        if (heldOn.isAfter(now.today()))
            return Ruling.refused(Permissions.HOUSE_RULE, OversightReason.DAY_TO_COME, heldOn);
        Training training =
                new Training(UUID.randomUUID().toString(), heldOn, topic.strip(), people, actor.id(), now.at());
        return unit.run(() -> {
            registers.keep(training);
            return Ruling.granted(training);
        });
    }

    private static <T> Ruling<T> notAllowed() {
        return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, HouseWork.TRAINING);
    }
}
