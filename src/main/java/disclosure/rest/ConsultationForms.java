package disclosure.rest;

import disclosure.clock.ConsultationKind;
import disclosure.consultation.ConsultationEnd;
import disclosure.consultation.Opinion;
import disclosure.consultation.Weighing;
import disclosure.handling.ConsultedParty;
import disclosure.handling.Consulting;
import disclosure.handling.PreviewingPeriod;
import disclosure.handling.ReadingConsultations;
import disclosure.handling.SideForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent and shown about asking others for their opinion; texts up to 5000 characters. */
final class ConsultationForms {

    private static final int TEXT = 5000;

    private ConsultationForms() {}

    /** @param contact person to speak to, or a telephone number */
    record Party(
            @NotBlank @CodePoints(max = 200) String name,
            @Nullable @CodePoints(max = 200) String contact,
            @Nullable @CodePoints(max = 500) String address,
            @Nullable @CodePoints(max = 200) String email) {

        /** No personal data in a log line. */
        @Override
        public String toString() {
            return "Party";
        }

        static Party of(ConsultedParty party) {
            return new Party(party.name(), party.contact(), party.address(), party.email());
        }
    }

    /** @param content what is to be disclosed, only as far as needed; never who asks for it */
    record Letter(
            @NotNull ConsultationKind kind,
            @NotBlank @CodePoints(max = TEXT) String content,
            @NotNull @Valid Party party) {

        Consulting.Letter letter() {
            return new Consulting.Letter(
                    kind, content, new ConsultedParty(party.name(), party.contact(), party.address(), party.email()));
        }
    }

    record Letters(@NotEmpty @Size(max = 20) List<@Valid @NotNull Letter> letters) {

        List<Consulting.Letter> all() {
            return letters.stream().map(Letter::letter).toList();
        }
    }

    /** @param postedOn postmark, on or before the last day to answer @param receivedOn null for today */
    record LateOpinion(
            @NotNull Opinion opinion,
            @Nullable @CodePoints(max = TEXT) String grounds,
            @Nullable LocalDate receivedOn,
            @NotNull LocalDate postedOn) {

        SideForm.RecordOpinion form() {
            return new SideForm.RecordOpinion(receivedOn, opinion, grounds, postedOn, null);
        }
    }

    /** @param answerDueOn the last day to answer @param party null for those who do not deal with it */
    record AskedView(
            String id,
            ConsultationKind kind,
            String content,
            LocalDate sentOn,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate answerDueOn,
            @Nullable LocalDate closedOn,
            @Nullable Opinion opinion,
            @Nullable ConsultationEnd end,
            @Nullable Weighing weighing,
            boolean thirdPartyTold,
            @Nullable Party party) {

        static AskedView of(ReadingConsultations.Asked asked) {
            var opinion = asked.opinion();
            return new AskedView(
                    opinion.id(),
                    opinion.kind(),
                    opinion.content(),
                    opinion.sentOn(),
                    opinion.deliveredOn(),
                    asked.answerDueOn().orElse(null),
                    opinion.closedOn(),
                    opinion.opinion(),
                    opinion.end(),
                    opinion.weighing(),
                    opinion.told(),
                    asked.party().map(Party::of).orElse(null));
        }
    }

    /** @param on day of the opinion, or the last day for it @param workingDaysLeftOut of the count, in all */
    record EndingView(LocalDate on, ReadingView reading, int workingDaysLeftOut) {

        static EndingView of(PreviewingPeriod.Ending ending) {
            return new EndingView(ending.on(), ReadingView.of(ending.reading(), null), ending.leftOut());
        }
    }

    /**
     * @param excludes whether this kind leaves anything out under the rules of the case
     * @param article where the time is left out of the count
     * @param answered null where no day was asked about
     * @param silent null where the text sets no last day (2007)
     */
    record PreviewView(
            boolean excludes,
            String article,
            LocalDate deliveredOn,
            ReadingView now,
            ReadingView sent,
            @Nullable EndingView answered,
            @Nullable EndingView silent) {

        static PreviewView of(PreviewingPeriod.Consultation preview) {
            return new PreviewView(
                    preview.excludes(),
                    preview.article().toString(),
                    preview.deliveredOn(),
                    ReadingView.of(preview.now(), null),
                    ReadingView.of(preview.sent(), null),
                    preview.answered().map(EndingView::of).orElse(null),
                    preview.silent().map(EndingView::of).orElse(null));
        }
    }
}
