package dev.sideline.store;

import dev.sideline.account.Kind;
import dev.sideline.account.SettingValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A setting, as stored. */
@Entity
@Table(name = "settings")
class SettingEntity extends FactEntity {

    static final Binding<SettingEntity> BINDING = Binding.of(Kind.SETTING, SettingEntity.class, SettingEntity::new)
            .tie(SettingValue.KEY, "settingKey", e -> e.settingKey, (e, value) -> e.settingKey = value)
            .tie(SettingValue.VALUE, "settingValue", e -> e.settingValue, (e, value) -> e.settingValue = value);

    @Column(name = "setting_key")
    private @Nullable String settingKey;

    @Column(name = "setting_value")
    private @Nullable String settingValue;
}
