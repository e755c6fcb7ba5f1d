package disclosure.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** The bureau's staff without a database. */
public final class InMemoryPeople implements People {

    private final Map<String, Person> people = new ConcurrentSkipListMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> hashes = new ConcurrentSkipListMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Division> divisions = new TreeMap<>();
    private final List<Absence> absences = new ArrayList<>();

    @Override
    public Optional<Person> find(String id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public List<Person> all() {
        return List.copyOf(people.values());
    }

    @Override
    public void keep(Person person, @Nullable String passwordHash) {
        people.put(person.id(), person);
        if (passwordHash != null) hashes.put(person.id(), passwordHash);
    }

    @Override
    public Optional<String> passwordHash(String id) {
        return Optional.ofNullable(hashes.get(id));
    }

    @Override
    public boolean isEmpty() {
        return people.isEmpty();
    }

    @Override
    public List<Division> divisions() {
        return List.copyOf(divisions.values());
    }

    @Override
    public void keep(Division division) {
        divisions.put(division.code(), division);
    }

    @Override
    public void keep(Absence absence) {
        absences.add(absence);
    }

    @Override
    public List<Absence> absencesOn(LocalDate day) {
        return absences.stream()
                .filter(absence -> !day.isBefore(absence.fromInclusive()) && !day.isAfter(absence.toInclusive()))
                .toList();
    }

    @Override
    public List<Absence> absencesFrom(LocalDate day) {
        return absences.stream()
                .filter(absence -> !absence.toInclusive().isBefore(day))
                .sorted(Comparator.comparing(Absence::fromInclusive))
                .toList();
    }

    public void clear() {
        people.clear();
        hashes.clear();
        divisions.clear();
        absences.clear();
    }
}
