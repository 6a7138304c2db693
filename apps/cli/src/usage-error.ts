/** The command cannot be carried out as it was given; the message says what to change. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
}

export class UnknownExerciseError extends UsageError {
  override readonly name = "UnknownExercise";
}

export class UnreadableFileError extends UsageError {
  override readonly name = "UnreadableFile";
}

export class UnknownLanguageError extends UsageError {
  override readonly name = "UnknownLanguage";
}
