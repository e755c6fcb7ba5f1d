package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.fee.PositionInMonth;
import disclosure.intake.Frequency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Counts the requests of one applicant: the position a fee goes by, and what Art. 35 may be asked about. */
@Service
public class CountingRequests {

    private final CaseFiles files;
    private final Applicants applicants;
    private final BureauRules rules;

    public CountingRequests(CaseFiles files, Applicants applicants, BureauRules rules) {
        this.files = files;
        this.applicants = applicants;
        this.rules = rules;
    }

    /**
     * @param positionInMonth of the request among its applicant's, from 1 (R-FEE-03)
     * @param many above the advisory threshold (P-06), which is not the test of Art. 35
     */
    public record Count(int positionInMonth, Frequency frequency, boolean many) {}

    /**
     * Empty for a request whose day of receipt is not fixed yet, and for what is no request for information (Art. 41).
     *
     * @param today whose advice it is (P-06)
     */
    public Optional<Count> of(Reference reference, LocalDate today) {
        List<Reference> same = new ArrayList<>(applicants.others(reference));
        same.add(reference);
        Map<Reference, LocalDate> receivedOn = new HashMap<>();
        for (Standing standing : files.standings(same)) {
            LocalDate day = standing.receivedOn();
            if (day != null && !standing.recordCorrection()) receivedOn.put(standing.reference(), day);
        }
        return Optional.ofNullable(receivedOn.get(reference)).map(day -> {
            Frequency frequency = Frequency.around(day, receivedOn.values());
            return new Count(
                    PositionInMonth.of(reference, receivedOn),
                    frequency,
                    rules.advice(today).isMany(frequency));
        });
    }
}
