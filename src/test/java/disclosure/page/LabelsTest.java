package disclosure.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import disclosure.annual.Check;
import disclosure.annual.ReportReminder;
import disclosure.annual.ReportStep;
import disclosure.annual.ReportText;
import disclosure.calendar.DayKind;
import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.AlertLevel;
import disclosure.casefile.IdentityPart;
import disclosure.casefile.PaperUse;
import disclosure.casefile.RecordFinding;
import disclosure.casefile.RemedyDay;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.Risk;
import disclosure.casefile.Role;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.Stage;
import disclosure.casefile.TaskKind;
import disclosure.casefile.VolumePart;
import disclosure.clock.ClockPolicy;
import disclosure.clock.ConsultationKind;
import disclosure.clock.ExplainedDay;
import disclosure.clock.Reading;
import disclosure.clock.RuleSet;
import disclosure.consultation.ConsultationEnd;
import disclosure.consultation.Opinion;
import disclosure.consultation.Weighing;
import disclosure.fee.FeeMode;
import disclosure.handling.CheckingStatus;
import disclosure.handling.EvidencePart;
import disclosure.handling.FiledPapers;
import disclosure.handling.HouseFigures;
import disclosure.handling.HouseWork;
import disclosure.handling.MessageFailure;
import disclosure.handling.MessagePurpose;
import disclosure.handling.MessageState;
import disclosure.handling.TaskForm;
import disclosure.handling.Volumes;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import disclosure.intake.MissingContent;
import disclosure.intake.ReceiptRule;
import disclosure.law.Labelled;
import disclosure.outcome.LetterKind;
import disclosure.outcome.Outcome;
import disclosure.outcome.Passage;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyProcedure;
import disclosure.review.Attribute;
import disclosure.review.OutsideRuling;
import disclosure.review.ReviewLevel;
import disclosure.review.SecrecyHead;
import disclosure.review.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word that a page needs is there in both languages. */
class LabelsTest {

    private static final List<Class<? extends Enum<?>>> LABELLED = List.of(
            Stage.class,
            ActKind.class,
            Outcome.class,
            ReportRow.class,
            Channel.class,
            ApplicantType.class,
            DeliveryMethod.class,
            DeliveryRoute.class,
            MissingContent.class,
            Role.class,
            ServiceMethod.class,
            RetentionClass.class,
            AlertLevel.class,
            Verdict.class,
            ReviewLevel.class,
            Passage.Treatment.class,
            VolumePart.class,
            Volumes.Flaw.class,
            EvidencePart.class,
            Act.Need.class,
            TaskForm.AbandonmentFinding.class,
            CheckingStatus.PublicStage.class,
            CheckingStatus.PublicStep.class,
            Reading.State.class,
            RuleSet.class,
            ExplainedDay.Kind.class,
            DayKind.class,
            ConsultationKind.class,
            Opinion.class,
            ConsultationEnd.class,
            Weighing.class,
            FeeMode.class,
            SecrecyHead.class,
            OutsideRuling.class,
            Attribute.class,
            RemedyKind.class,
            RemedyProcedure.class,
            RemedyCategory.class,
            RemedyDay.Way.class,
            MessagePurpose.class,
            MessageState.class,
            MessageFailure.class,
            FiledPapers.Origin.class,
            PaperUse.class,
            IdentityPart.class,
            RecordFinding.class,
            HouseFigures.Figure.class,
            Risk.class,
            Check.Rule.class,
            ReportText.class,
            ReportStep.class,
            ReportReminder.class,
            LetterKind.class,
            ReceiptRule.Confirmation.class,
            ClockPolicy.ExclusionStart.class,
            ClockPolicy.ReasonsStep.class,
            ClockPolicy.Referral.class);

    /** Whatever a sentence may name. */
    private static final List<Labelled> NAMED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("disclosure").stream()
                    .filter(type -> type.isEnum() && type.isAssignableTo(Labelled.class))
                    .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                    .map(Labelled.class::cast)
                    .toList();

    private static final Pattern FIXED_KEY = Pattern.compile("#\\{([A-Za-z0-9_.]+)[}(]");
    private static final Pattern WORDS_KEY = Pattern.compile("@words\\.message\\('([A-Za-z0-9_.]+)'[,)]");
    private static final Pattern CONTROLLER_KEY =
            Pattern.compile("\"((?:page|portal|desk)\\.[A-Za-z0-9_]+(?:\\.[A-Za-z0-9_]+)*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void every_constant_has_a_label(String language) throws IOException {
        Properties words = words(language);
        Set<String> missing = new TreeSet<>();
        for (Class<? extends Enum<?>> type : LABELLED)
            for (Enum<?> constant : type.getEnumConstants())
                if (!words.containsKey(Labelled.keyOf(constant))) missing.add(Labelled.keyOf(constant));
        for (CheckingStatus.PublicStage stage : CheckingStatus.PublicStage.values())
            if (!words.containsKey("portal.stage." + stage.name())) missing.add("portal.stage." + stage.name());
        assertThat(missing).isEmpty();
    }

    /** A sentence can name nothing else: {@link disclosure.law.Detail#of} takes no other constant. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void every_constant_that_a_sentence_may_name_has_a_label(String language) throws IOException {
        assertThat(NAMED).contains(TaskKind.SIGN_REPLY, Outcome.X3D, Volumes.Flaw.values()[0], HouseWork.BOARD);
        Properties words = words(language);
        assertThat(NAMED)
                .map(Labelled::labelKey)
                .filteredOn(key -> words.getProperty(key, "").isBlank())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void every_key_of_a_template_or_controller_is_there(String language) throws IOException {
        Properties words = words(language);
        Set<String> missing = new TreeSet<>();
        for (Path template : files(Path.of("src/main/resources/templates"), ".html")) {
            String text = Files.readString(template);
            Stream.of(FIXED_KEY, WORDS_KEY)
                    .flatMap(pattern -> pattern.matcher(text).results())
                    .map(match -> match.group(1))
                    .filter(key -> !words.containsKey(key))
                    .forEach(missing::add);
        }
        for (String pages : List.of("page", "portal", "desk"))
            for (Path source : files(Path.of("src/main/java/disclosure", pages), ".java"))
                CONTROLLER_KEY
                        .matcher(Files.readString(source))
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> !words.containsKey(key))
                        .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void every_field_of_a_task_form_has_a_label_and_a_button(String language) throws IOException {
        Properties words = words(language);
        Set<String> missing = new TreeSet<>();
        for (Class<?> form : forms(TaskForm.class).toList()) {
            for (String field : new FormShape(form).fields()) missing.add("form." + form.getSimpleName() + "." + field);
            missing.add("desk.complete." + form.getSimpleName());
        }
        missing.removeAll(words.keySet());
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"labels", "portal", "desk", "screens"})
    void both_languages_have_the_same_keys(String bundle) throws IOException {
        assertThat(bundle(bundle, "").keySet()).isEqualTo(bundle(bundle, "_en").keySet());
    }

    private static Stream<Class<?>> forms(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(LabelsTest::forms)
                : Stream.of(type);
    }

    private static Properties words(String language) throws IOException {
        Properties all = new Properties();
        for (String bundle : List.of("labels", "portal", "desk", "screens")) all.putAll(bundle(bundle, language));
        return all;
    }

    private static Properties bundle(String name, String language) throws IOException {
        Properties words = new Properties();
        try (InputStream in = LabelsTest.class.getResourceAsStream("/messages/" + name + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return Arrays.asList(
                    all.filter(file -> file.toString().endsWith(suffix)).toArray(Path[]::new));
        }
    }
}
