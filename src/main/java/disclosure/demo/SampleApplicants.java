package disclosure.demo;

import disclosure.handling.FilingRequest;
import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import java.util.Map;

/** Invented applicants: nobody's name, number or address. */
final class SampleApplicants {

    /** Rows that repeat an earlier row's request, by the same applicant. */
    static final Map<String, String> REPEATS = Map.of("R035", "R022", "R056", "R048");

    private SampleApplicants() {}

    static FilingRequest.Request request(SampleRequest sample) {
        return new FilingRequest.Request(
                applicant(REPEATS.getOrDefault(sample.id(), sample.id()), sample.applicantType()),
                sample.description(),
                sample.deliveryMethod(),
                route(sample.deliveryMethod()),
                false);
    }

    static Applicant applicant(String id, ApplicantType type) {
        int number = Integer.parseInt(id.substring(1));
        boolean person = type == ApplicantType.NATURAL_PERSON;
        return new Applicant(
                type,
                person ? "示例申请人" + number : "示例单位" + number,
                person ? "居民身份证" : "统一社会信用代码证书",
                person ? "00000019700101%04d".formatted(number) : "00000000MA%08d".formatted(number),
                "0000-000%04d".formatted(number),
                "sample%d@example.invalid".formatted(number),
                "示例路" + number + "号",
                null);
    }

    static DeliveryRoute route(DeliveryMethod method) {
        return switch (method) {
            case EMAIL -> DeliveryRoute.ONLINE;
            case INSPECTION -> DeliveryRoute.COLLECT;
            case PAPER, DISC -> DeliveryRoute.POST;
        };
    }

    /** The evidence with which it came in. */
    static Arrival arrival(SampleRequest request) {
        Arrival.OralRecord oral = request.channel() == Channel.ORAL
                ? new Arrival.OralRecord("受理岗工作人员", "受理窗口", "09:00", true, "指印")
                : null;
        boolean signedFor = request.channel() == Channel.REGISTERED_MAIL;
        return new Arrival(request.channel(), request.receivedOn(), signedFor, false, "收件登记（示例）", oral, null);
    }
}
