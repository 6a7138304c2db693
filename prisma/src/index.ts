export { migrate, type MigrateOptions } from "./migrate.ts";
export { type Database, openDatabase, type OpenDatabaseOptions } from "./open-database.ts";
