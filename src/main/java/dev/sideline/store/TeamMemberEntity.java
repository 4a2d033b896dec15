package dev.sideline.store;

import dev.sideline.account.Kind;
import dev.sideline.account.TeamMember;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A member of an account team, as stored. */
@Entity
@Table(name = "account_team")
class TeamMemberEntity extends FactEntity {

    static final Binding<TeamMemberEntity> BINDING = Binding.of(
                    Kind.ACCOUNT_TEAM, TeamMemberEntity.class, TeamMemberEntity::new)
            .tie(TeamMember.ACCOUNT, "account", e -> e.account, (e, value) -> e.account = value)
            .tie(TeamMember.PERSON, "person", e -> e.person, (e, value) -> e.person = value);

    private @Nullable Long account;

    private @Nullable Long person;
}
