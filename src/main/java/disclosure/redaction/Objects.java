package disclosure.redaction;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** The objects of a PDF that can be reached from one of them, each once. */
final class Objects {

    private Objects() {}

    static List<COSDictionary> dictionariesFrom(COSBase root) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        push(open, root);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (seen.add(next)) children(next).forEach(child -> push(open, child));
        }
        return seen.stream()
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .toList();
    }

    private static void push(Deque<COSBase> open, @Nullable COSBase object) {
        COSBase resolved = resolve(object);
        if (resolved != null) open.push(resolved);
    }

    private static Collection<? extends COSBase> children(COSBase object) {
        if (object instanceof COSDictionary dictionary) return dictionary.getValues();
        return object instanceof COSArray array ? array.toList() : List.of();
    }

    /** The object itself where a reference stands; null for one that is not there. */
    static @Nullable COSBase resolve(@Nullable COSBase object) {
        return object instanceof COSObject reference ? reference.getObject() : object;
    }
}
