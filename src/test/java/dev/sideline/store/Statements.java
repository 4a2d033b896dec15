package dev.sideline.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.server.ConnectionPool;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.jspecify.annotations.Nullable;

/**
 * Counts the statements that go to a database, as its driver is told to execute them: a query is one, and so is a batch,
 * which goes out in one execution however many rows it writes. What is no statement to the driver is not counted: the
 * beginning and the end of a transaction.
 */
public final class Statements {

    private Statements() {}

    public static int during(Database database, Runnable work) {
        return of(database, work).size();
    }

    /** Their texts, in order. */
    public static List<String> of(Database database, Runnable work) {
        ServerSession session =
                database.transactions().with(em -> em.getEntityManagerFactory().unwrap(ServerSession.class));
        List<String> executed = new ArrayList<>();
        List<JNDIConnector> connectors = session.getConnectionPools().values().stream()
                .map(ConnectionPool::getLogin)
                .map(login -> (JNDIConnector) ((DatabaseLogin) login).getConnector())
                .distinct()
                .toList();
        DataSource real = database.dataSource();
        connectors.forEach(connector -> connector.setDataSource(counting(real, executed)));
        try {
            work.run();
        } finally {
            connectors.forEach(connector -> connector.setDataSource(real));
        }
        return executed;
    }

    private static DataSource counting(DataSource real, List<String> executed) {
        return (DataSource) Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object made = call(() -> method.invoke(real, arguments));
                    return made instanceof Connection connection ? counting(connection, executed) : made;
                });
    }

    private static Connection counting(Connection real, List<String> executed) {
        return (Connection) Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    Object made = call(() -> method.invoke(real, arguments));
                    String sql = text(arguments, "");
                    return switch (method.getName()) {
                        case "prepareStatement" ->
                            counting(PreparedStatement.class, (PreparedStatement) made, sql, executed);
                        case "createStatement" -> counting(Statement.class, (Statement) made, sql, executed);
                        default -> made;
                    };
                });
    }

    private static <T> T counting(Class<T> type, T real, String sql, List<String> executed) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        executed.add(text(arguments, sql));
                    }
                    return call(() -> method.invoke(real, arguments));
                }));
    }

    private static String text(Object @Nullable [] arguments, String otherwise) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : otherwise;
    }

    private interface Call {
        Object make() throws ReflectiveOperationException;
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.make();
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
