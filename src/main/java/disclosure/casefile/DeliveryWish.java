package disclosure.casefile;

import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * In which form and by which route the applicant wants the information (Art. 29(2) item 3): the bureau follows it, or says in
 * writing why it does not (Art. 40, law.md R-SRV-05).
 */
public record DeliveryWish(
        @Nullable DeliveryMethod form, @Nullable DeliveryRoute route) {

    public static DeliveryWish of(CaseFile file) {
        Act.RequestReceived request = file.request();
        return new DeliveryWish(request.deliveryMethod(), request.deliveryRoute());
    }

    /** Electronic service needs that the applicant wished for it (law.md §3.5). */
    public boolean agreesToElectronic() {
        return form == DeliveryMethod.EMAIL || route == DeliveryRoute.ONLINE;
    }

    /**
     * Whether what is served that way comes in another form or by another route than wished. Where form and route contradict
     * each other, either of them is followed; where nothing was wished, nothing is departed from.
     */
    public boolean isDepartedFromBy(ServiceMethod method) {
        boolean both = Arrays.stream(ServiceMethod.values()).anyMatch(one -> formAllows(one) && routeAllows(one));
        return both ? !(formAllows(method) && routeAllows(method)) : !(formAllows(method) || routeAllows(method));
    }

    /** What is inspected is read where it lies: of that the letter tells, whichever way it goes. */
    private boolean formAllows(ServiceMethod method) {
        if (form == null || form == DeliveryMethod.INSPECTION) return true;
        return (form == DeliveryMethod.EMAIL) == (method == ServiceMethod.ELECTRONIC);
    }

    private boolean routeAllows(ServiceMethod method) {
        if (route == null) return true;
        return method
                == switch (route) {
                    case POST -> ServiceMethod.POST;
                    case COLLECT -> ServiceMethod.IN_PERSON;
                    case ONLINE -> ServiceMethod.ELECTRONIC;
                };
    }
}
