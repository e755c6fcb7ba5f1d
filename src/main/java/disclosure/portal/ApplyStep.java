package disclosure.portal;

import disclosure.intake.ApplicantType;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import disclosure.page.FormShape;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The questions of the online form, one page each. Only who asks and what for must be answered; whatever else Art. 29(2)
 * wants is pointed out and may be supplied later (law.md R-INT-02). The purpose is not asked.
 */
enum ApplyStep {
    WHO(Who.class),
    CONTACT(Contact.class),
    WHAT(What.class),
    HOW(How.class);

    /** Pages in all: these, the files, and the answers to check. */
    static final int PAGES = 6;

    private final Class<? extends Record> form;

    ApplyStep(Class<? extends Record> form) {
        this.form = form;
    }

    record Who(
            @NotNull ApplicantType type,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 40) String idType,
            @Nullable @Size(max = 40) String idNumber) {

        @Override
        public String toString() {
            return "Who";
        }
    }

    record Contact(
            @Nullable @Size(max = 40) String phone,
            @Nullable @Email @Size(max = 200) String email,
            @Nullable @Size(max = 300) String address) {

        @Override
        public String toString() {
            return "Contact";
        }
    }

    record What(@NotBlank @Size(max = 10000) String description) {

        @Override
        public String toString() {
            return "What";
        }
    }

    record How(
            @Nullable DeliveryMethod deliveryMethod,
            @Nullable DeliveryRoute deliveryRoute) {}

    static Optional<ApplyStep> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    Class<? extends Record> form() {
        return form;
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int number() {
        return ordinal() + 1;
    }

    List<String> fields() {
        return new FormShape(form).fields();
    }

    /** The address of the page after it. */
    String next() {
        return "/apply/" + (this == HOW ? "files" : values()[ordinal() + 1].path());
    }

    /** The address of the page before it. */
    String before() {
        return this == WHO ? "/apply" : "/apply/" + values()[ordinal() - 1].path();
    }
}
