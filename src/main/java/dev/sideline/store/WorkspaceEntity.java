package dev.sideline.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One thing that a database says of itself. */
@Entity
@Table(name = "workspace")
class WorkspaceEntity {

    @Id
    private String name = "";

    @Column(nullable = false)
    private String content = "";

    static WorkspaceEntity of(String name, String content) {
        WorkspaceEntity entry = new WorkspaceEntity();
        entry.name = name;
        entry.content = content;
        return entry;
    }

    String content() {
        return content;
    }
}
