package disclosure.fullcase;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A database that notes each question: everything executed, a batch as one. What begins and ends a transaction or a part
 * of one (commit, rollback, savepoint) is not among them.
 */
public final class AskedDatabase extends DelegatingDataSource implements AutoCloseable {

    private final List<Asked> asked = new ArrayList<>();

    public AskedDatabase(DataSource database) {
        super(database);
    }

    /** @param thread whose work it was: a call's, or what goes on beside all calls */
    public record Asked(String sql, String thread) {

        boolean isOfTheEngine() {
            return sql.contains("ACT_");
        }

        boolean isOfACall() {
            return thread.contains("-exec-");
        }
    }

    /** What was asked since this was called last. */
    public List<Asked> take() {
        synchronized (asked) {
            List<Asked> taken = List.copyOf(asked);
            asked.clear();
            return taken;
        }
    }

    private void note(String sql) {
        synchronized (asked) {
            asked.add(new Asked(sql, Thread.currentThread().getName()));
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return noted(super.getConnection(), Connection.class, "");
    }

    private <T> T noted(Object real, Class<T> type, String prepared) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            String name = method.getName();
            String sql = args != null && args.length > 0 && args[0] instanceof String text ? text : prepared;
            if (name.startsWith("execute"))
                note(sql.isEmpty() ? name : sql.replaceAll("\\s+", " ").strip());
            try {
                return wrapped(method.invoke(real, args), sql);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }

    private Object wrapped(Object answer, String sql) {
        if (answer instanceof PreparedStatement) return noted(answer, PreparedStatement.class, sql);
        return answer instanceof Statement ? noted(answer, Statement.class, "") : answer;
    }

    @Override
    public void close() {
        if (getTargetDataSource() instanceof HikariDataSource pool) pool.close();
    }
}
