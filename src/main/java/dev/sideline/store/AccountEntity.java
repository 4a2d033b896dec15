package dev.sideline.store;

import dev.sideline.account.Account;
import dev.sideline.account.Kind;
import dev.sideline.account.Mode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An account, as stored. */
@Entity
@Table(name = "accounts")
class AccountEntity extends FactEntity {

    static final Binding<AccountEntity> BINDING = Binding.of(Kind.ACCOUNT, AccountEntity.class, AccountEntity::new)
            .tie(Account.NAME, "name", e -> e.name, (e, value) -> e.name = value)
            .tie(Account.OWNER, "owner", e -> e.owner, (e, value) -> e.owner = value)
            .tie(Account.MODE, "mode", e -> e.mode, (e, value) -> e.mode = value)
            .tie(Account.MAJOR, "major", e -> e.major, (e, value) -> e.major = value)
            .tie(Account.SECTOR, "sector", e -> e.sector, (e, value) -> e.sector = value)
            .tie(Account.REVENUE, "revenue", e -> e.revenue, (e, value) -> e.revenue = value)
            .tie(Account.EMPLOYEES, "employees", e -> e.employees, (e, value) -> e.employees = value)
            .tie(Account.COUNTRY, "country", e -> e.country, (e, value) -> e.country = value)
            .tie(Account.PARENT, "parent", e -> e.parent, (e, value) -> e.parent = value)
            .tie(Account.TARGET_LEVEL, "targetLevel", e -> e.targetLevel, (e, value) -> e.targetLevel = value);

    private @Nullable String name;

    private @Nullable Long owner;

    @Enumerated(EnumType.STRING)
    private @Nullable Mode mode;

    private @Nullable Boolean major;

    private @Nullable String sector;

    private @Nullable BigDecimal revenue;

    private @Nullable Integer employees;

    private @Nullable String country;

    private @Nullable Long parent;

    @Column(name = "target_level")
    private @Nullable Integer targetLevel;
}
