package disclosure.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import org.jspecify.annotations.Nullable;

/** The words in which callers name the form and the route they want; other usual names are understood. */
final class Wanted {

    private Wanted() {}

    /** Form of the information (Art. 29(2) item 3). */
    enum Method {
        @JsonAlias("COPY")
        PAPER(DeliveryMethod.PAPER),
        @JsonAlias("ELECTRONIC")
        EMAIL(DeliveryMethod.EMAIL),
        @JsonAlias("DISK")
        DISC(DeliveryMethod.DISC),
        INSPECTION(DeliveryMethod.INSPECTION);

        private final DeliveryMethod method;

        Method(DeliveryMethod method) {
            this.method = method;
        }
    }

    /** Route of the information. */
    enum Route {
        @JsonAlias({"MAIL", "POSTAL"})
        POST(DeliveryRoute.POST),
        @JsonAlias({"PICKUP", "PICK_UP", "IN_PERSON"})
        COLLECT(DeliveryRoute.COLLECT),
        @JsonAlias({"ELECTRONIC", "EMAIL"})
        ONLINE(DeliveryRoute.ONLINE);

        private final DeliveryRoute route;

        Route(DeliveryRoute route) {
            this.route = route;
        }
    }

    static @Nullable DeliveryMethod of(@Nullable Method wanted) {
        return wanted == null ? null : wanted.method;
    }

    static @Nullable DeliveryRoute of(@Nullable Route wanted) {
        return wanted == null ? null : wanted.route;
    }
}
