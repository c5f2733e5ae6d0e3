package atlas.store;

import java.nio.file.Path;

/** A dated copy of the user's own work. */
public record Backup(Path file, Backups.Reason reason, WorkCopy copy) {}
