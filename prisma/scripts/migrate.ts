import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { dataDirectoryFrom } from "../src/data-directory.ts";
import { migrate } from "../src/migrate.ts";

const packageDirectory = path.join(import.meta.dirname, "..");
const schemaFile = path.join(packageDirectory, "schema.prisma");
const migrationsDirectory = path.join(packageDirectory, "migrations");
const usage = "usage: migrate.ts deploy | new <name> | check";

const commands: Record<string, (name: string | undefined) => Promise<number> | number> = {
  /** Applies what is pending to the database of GRADUS_DATA_DIR. */
  deploy() {
    const dataDirectory = dataDirectoryFrom(process.env, path.join(packageDirectory, ".."));
    const applied = migrate(dataDirectory);
    console.log(
      applied.length === 0 ? "The database is up to date." : `Applied ${applied.join(", ")}.`,
    );
    return 0;
  },

  /** Writes the migration that leads to the present schema. */
  async new(name) {
    if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
      console.error(`A migration needs a name of a–z, 0–9 and _.\n${usage}`);
      return 2;
    }
    const sql = await difference();
    if (sql === null) {
      console.log("The migrations already lead to schema.prisma: nothing to write.");
      return 0;
    }
    const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
    const directory = path.join(migrationsDirectory, `${stamp}_${name}`);
    mkdirSync(directory, { recursive: true });
    writeFileSync(path.join(directory, "migration.sql"), sql);
    console.log(
      `Wrote ${path.relative(process.cwd(), directory)}/migration.sql; read it before you commit it.`,
    );
    return 0;
  },

  /** Fails, printing the missing SQL, when the migrations don't lead to the schema. */
  async check() {
    const sql = await difference();
    if (sql === null) return 0;
    console.error(
      `The migrations don't lead to schema.prisma; run \`pnpm db:new <name>\`. Missing:\n${sql}`,
    );
    return 1;
  },
};

async function difference(): Promise<string | null> {
  // Loaded only here: the schema engine takes a while to compile and `deploy` never needs it.
  const { schemaDifference } = await import("./schema-difference.ts");
  return schemaDifference(schemaFile, migrationsDirectory);
}

const [word = "", name] = process.argv.slice(2);
const command = Object.hasOwn(commands, word) ? commands[word] : undefined;
if (command === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  process.exitCode = await command(name);
}
