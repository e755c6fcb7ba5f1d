package disclosure.handling;

import disclosure.law.Ruling;
import java.util.List;
import java.util.function.Supplier;

/** All or nothing over ports in memory, one at a time: the outermost work decides. */
public final class InMemoryUnitOfWork implements UnitOfWork {

    private final List<? extends Remembering> ports;
    private int depth;

    public InMemoryUnitOfWork(List<? extends Remembering> ports) {
        this.ports = List.copyOf(ports);
    }

    @Override
    public synchronized <T> Ruling<T> run(Supplier<Ruling<T>> work) {
        List<Runnable> before = depth > 0
                ? List.of()
                : ports.stream().map(Remembering::remember).toList();
        boolean kept = false;
        depth++;
        try {
            Ruling<T> ruling = work.get();
            kept = ruling.isGranted();
            return ruling;
        } finally {
            depth--;
            if (!kept) before.forEach(Runnable::run);
        }
    }
}
