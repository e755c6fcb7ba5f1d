package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.intake.Applicant;
import disclosure.intake.Likeness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who asked, and what is left when that was taken out, without a database. */
public class InMemoryApplicants implements Applicants {

    private final Map<Reference, Applicant> named = new HashMap<>();
    private final Map<Reference, Likeness> likenesses = new HashMap<>();

    @Override
    public void keep(Reference reference, Applicant applicant) {
        named.put(reference, applicant);
        likenesses.put(reference, applicant.likeness());
    }

    @Override
    public Optional<Applicant> find(Reference reference) {
        return Optional.ofNullable(named.get(reference));
    }

    @Override
    public void forget(Reference reference) {
        named.remove(reference);
    }

    @Override
    public void restore(Reference reference, Applicant applicant) {
        named.put(reference, applicant);
    }

    @Override
    public List<Reference> named() {
        return named.keySet().stream().sorted().toList();
    }

    @Override
    public boolean isOf(Reference reference, Applicant applicant) {
        Likeness known = likenesses.get(reference);
        return known != null && known.isSameAs(applicant.likeness());
    }

    @Override
    public int different(Collection<Reference> references) {
        List<Likeness> different = new ArrayList<>();
        for (Reference reference : references) {
            Likeness one = likenesses.get(reference);
            if (one != null && different.stream().noneMatch(one::isSameAs)) different.add(one);
        }
        return different.size();
    }

    @Override
    public boolean same(Reference one, Reference other) {
        Likeness first = likenesses.get(one);
        Likeness second = likenesses.get(other);
        return first != null && second != null && first.isSameAs(second);
    }

    @Override
    public List<Reference> askedBy(String typed) {
        return named.entrySet().stream()
                .filter(entry -> entry.getValue().isCalledBy(typed))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    @Override
    public List<Reference> others(Reference reference) {
        return likenesses.keySet().stream()
                .filter(other -> !other.equals(reference) && same(reference, other))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    void clear() {
        named.clear();
        likenesses.clear();
    }

    /** How it stands now, to be put back. */
    Runnable remember() {
        Map<Reference, Applicant> namedThen = new HashMap<>(named);
        Map<Reference, Likeness> likenessesThen = new HashMap<>(likenesses);
        return () -> {
            clear();
            named.putAll(namedThen);
            likenesses.putAll(likenessesThen);
        };
    }
}
