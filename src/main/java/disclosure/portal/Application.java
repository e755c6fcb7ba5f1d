package disclosure.portal;

import disclosure.handling.Drafts.Draft;
import disclosure.handling.FilingRequest;
import disclosure.intake.Applicant;
import disclosure.intake.MissingContent;
import disclosure.page.FormBinder;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The answers of all steps together, once each of them is complete in itself. */
record Application(ApplyStep.Who who, ApplyStep.Contact contact, ApplyStep.What what, ApplyStep.How how) {

    /** The first step whose answers are not yet as they have to be. */
    static Optional<ApplyStep> unanswered(Draft draft, FormBinder binder) {
        return Arrays.stream(ApplyStep.values())
                .filter(step ->
                        binder.bind(step.form(), draft.answers()).value().isEmpty())
                .findFirst();
    }

    static Optional<Application> of(Draft draft, FormBinder binder) {
        Map<String, String> typed = draft.answers();
        return binder.bind(ApplyStep.Who.class, typed)
                .value()
                .flatMap(who -> binder.bind(ApplyStep.Contact.class, typed)
                        .value()
                        .flatMap(contact -> binder.bind(ApplyStep.What.class, typed)
                                .value()
                                .flatMap(what -> binder.bind(ApplyStep.How.class, typed)
                                        .value()
                                        .map(how -> new Application(who, contact, what, how)))));
    }

    Set<MissingContent> missing() {
        return MissingContent.of(request().applicant(), how.deliveryMethod(), how.deliveryRoute(), true);
    }

    FilingRequest.Request request() {
        Applicant asking = new Applicant(
                who.type(),
                who.name(),
                who.idType(),
                who.idNumber(),
                contact.phone(),
                contact.email(),
                contact.address(),
                null);
        return new FilingRequest.Request(asking, what.description(), how.deliveryMethod(), how.deliveryRoute(), false);
    }

    @Override
    public String toString() {
        return "Application";
    }
}
