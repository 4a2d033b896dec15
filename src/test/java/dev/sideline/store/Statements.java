package dev.sideline.store;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counts the statements that go to a database. */
public final class Statements {

    private Statements() {}

    public static int during(Database database, Runnable work) {
        Session session =
                database.transactions().with(em -> em.getEntityManagerFactory().unwrap(Session.class));
        AtomicInteger count = new AtomicInteger();
        SessionEventAdapter counter = new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                count.incrementAndGet();
            }
        };
        session.getEventManager().addListener(counter);
        work.run();
        session.getEventManager().removeListener(counter);
        return count.get();
    }
}
