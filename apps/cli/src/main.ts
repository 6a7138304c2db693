#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { doctorCommand } from "./commands/doctor.ts";
import { gradeCommand } from "./commands/grade.ts";
import { tokenCommand } from "./commands/token.ts";
import { userCommand } from "./commands/user.ts";
import { verifyCommand } from "./commands/verify.ts";
import { exitCodes } from "./exit-codes.ts";
import { UsageError } from "./usage-error.ts";

const program = new Command("gradus")
  .description("Grades, checks and looks after Gradus from the command line.")
  .showHelpAfterError("(gradus <command> --help explains each command)")
  .exitOverride();
for (const command of [gradeCommand, verifyCommand, doctorCommand, userCommand, tokenCommand])
  program.addCommand(command());
// Sub-commands do not inherit this: without it they would end the process with 1 on a wrong option.
for (const command of program.commands) {
  command.exitOverride();
  for (const inner of command.commands) inner.exitOverride();
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeFor(error);
}
// An idle pool must not keep the command alive; what was written must have left first.
process.stdout.write("", () => process.exit());

function exitCodeFor(error: unknown): number {
  // Commander has already printed its own sentences; --help and --version end with code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    return exitCodes.usage;
  }
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return exitCodes.usage;
}
