package dev.sideline.erasure;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Erasure;
import dev.sideline.account.Kind;
import dev.sideline.account.Promise;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.Office;
import dev.sideline.chat.Reply;
import dev.sideline.chat.ViewState;
import dev.sideline.store.JpaErasure;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The states of the forms that erase somebody that no other test comes upon. */
@ExtendWith(Office.Opened.class)
class ErasureStatesTest {

    private final Office office;
    private final Clients clients;
    private final Erasure erasure;

    ErasureStatesTest(Office office) {
        this.office = office;
        this.clients = new Clients(office.facts);
        this.erasure = new JpaErasure(office.transactions);
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"ONE", "OVER", "HOSTILE"})
    void who_is_meant(ViewState state) {
        office.golden(state.file("erasure/who"), EraseCommand.ask(state.called("Dana")));
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"ONE", "OVER", "HOSTILE"})
    void which_of_them_is_meant(ViewState state) {
        office.set(Kind.ACCOUNT, office.acme, Account.NAME, state.called("Acme"));
        List<Contact> fitting = IntStream.range(0, state.count(2, 130))
                .mapToObj(one -> contact(state))
                .toList();
        office.golden(state.file("erasure/which"), EraseCommand.which(state.called("Dana"), account(), fitting));
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"EMPTY", "MANY", "OVER", "HOSTILE"})
    void what_would_go_and_what_is_left(ViewState state) {
        office.set(Kind.ACCOUNT, office.acme, Account.NAME, state.called("Acme"));
        Contact dana = contact(state);
        for (int one = 0; one < state.count(3, 40); one++) {
            long account = one % 2 == 0 ? office.acme : office.account(state.called("Other") + " " + one, office.ana);
            office.add(Row.empty(Kind.TOUCH, 0)
                    .with(Touch.ACCOUNT, office.acme)
                    .with(Touch.CONTACTS, List.of(dana.id().value()))
                    .with(Touch.NOTE, dana.name() + " was there"));
            office.add(Row.empty(Kind.TOUCH, 0).with(Touch.ACCOUNT, account).with(Touch.NOTE, "Dana called"));
            office.add(Row.empty(Kind.PROMISE, 0)
                    .with(Promise.ACCOUNT, account)
                    .with(Promise.WORDS, "a sheet for " + dana.name())
                    .with(Promise.TO, dana.id().value()));
        }
        Reply form = new Reply.Open(EraseForm.draw(dana, account(), erasure.reach(dana.id())));
        office.golden(state.file("erasure/sure"), form);
        EraseForm handler = new EraseForm(clients, erasure);
        office.golden(
                state.file("erasure/erased"),
                FilledForm.of(form).enter(EraseForm.SURE, "true").save(office.caller(office.root), handler));
    }

    private Contact contact(ViewState state) {
        long id = office.contact(
                office.acme,
                state == ViewState.OVER || state == ViewState.HOSTILE ? "Dana " + state.called("") : "Dana Lee",
                state.called("CFO"));
        return clients.contact(id);
    }

    private Account account() {
        return clients.account(new Account.Id(office.acme));
    }
}
