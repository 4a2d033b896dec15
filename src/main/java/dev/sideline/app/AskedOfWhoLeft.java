package dev.sideline.app;

import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.admin.Questions;
import dev.sideline.requests.RequestsRoom;
import java.time.Instant;

/** Lets an admin hand over what the room of requests keeps. */
record AskedOfWhoLeft(RequestsRoom requests) implements Questions {

    @Override
    public int openTo(Person.Id person) {
        return requests.openTo(person);
    }

    @Override
    public int handOver(Person.Id from, Person to, Company company, Instant now) {
        return requests.handOver(from, to, company, now);
    }
}
