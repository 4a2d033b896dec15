package dev.sideline.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IdListTest {

    @Test
    void ids_are_joined_with_semicolons_and_read_without_blanks_around_them() {
        assertThat(IdList.join(List.of("c1", "DOMAIN\\ann", "c3"))).isEqualTo("c1;DOMAIN\\ann;c3");
        assertThat(IdList.split(" c1 ; DOMAIN\\ann;; c3")).containsExactly("c1", "DOMAIN\\ann", "c3");
        assertThat(IdList.split("")).isEmpty();
    }

    @Property
    void any_ids_come_back(@ForAll("ids") List<String> ids) {
        assertThat(IdList.split(IdList.join(ids))).isEqualTo(ids);
    }

    @Provide
    Arbitrary<List<String>> ids() {
        return Arbitraries.strings()
                .withChars(";\\a")
                .ofMinLength(1)
                .ofMaxLength(5)
                .list()
                .ofMaxSize(4);
    }
}
