package disclosure.demo;

import disclosure.casefile.Act;
import disclosure.handling.Moment;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** New cases of the demonstration, each brought by its people to where a test wants to find it. References are returned. */
public final class FreshCases {

    private static final AtomicInteger MADE = new AtomicInteger(700);

    private final Play play;
    private final LocalDate today;

    public FreshCases(Bureau bureau, Moment now) {
        this.play = new Play(bureau);
        this.today = now.today();
    }

    /** Filed on the site; the counter has not looked at it. */
    public Bureau.Filed filed(String description) {
        SampleRequest request = request(description);
        play.arrive(request);
        return play.filed(request.id());
    }

    /** Waits for the correction that its applicant was asked for. */
    public Bureau.Filed toBeCorrected(String description) {
        SampleRequest request = request(description);
        play.arrive(request);
        play.register(request, Act.Need.CORRECTION);
        play.sendNotice(request);
        play.noticeDelivered(request);
        return play.filed(request.id());
    }

    /** In a division, nobody has claimed it. */
    public String inDivision(String description) {
        return play.ref(received(description));
    }

    /** Waits for the head of the division. */
    public String drafted(String description) {
        SampleRequest request = received(description);
        play.replies().draft(request);
        return play.ref(request);
    }

    /** Reviewed; waits for the signature. */
    public String toSign(String description) {
        return play.ref(reviewed(description));
    }

    /** Signed; the counter issues it. */
    public String toIssue(String description) {
        SampleRequest request = reviewed(description);
        play.replies().sign(request);
        return play.ref(request);
    }

    private SampleRequest reviewed(String description) {
        SampleRequest request = received(description);
        play.replies().draft(request);
        play.replies().reviewInDivision(request);
        play.replies().reviewConfidentiality(request);
        return request;
    }

    private SampleRequest received(String description) {
        SampleRequest request = request(description);
        play.receive(request);
        return request;
    }

    private SampleRequest request(String description) {
        return new SampleRequest(
                "F" + MADE.incrementAndGet(),
                today,
                Channel.ONLINE,
                ApplicantType.NATURAL_PERSON,
                description,
                DeliveryMethod.EMAIL,
                "DISCLOSED",
                "36(2)",
                List.of());
    }
}
