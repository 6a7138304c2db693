export { type Actor, EnrolmentRole, getActor, operator, Role } from "./actor.ts";
export { probeWrite } from "./assert-durable.ts";
export { type Action, authorise, can, type Class, type Own, type RowOf, type Work } from "./can.ts";
export {
  type Classroom,
  createClassroom,
  getClassroom,
  joinClassroom,
  listClassrooms,
  rotateJoinCode,
} from "./classrooms.ts";
export { createUser, type NewUser } from "./create-user.ts";
export { databaseFile, dataDirectoryFrom } from "./data-directory.ts";
export {
  type Draft,
  type DraftKey,
  type DraftSaved,
  type DraftToSave,
  readDraft,
  saveDraft,
} from "./drafts.ts";
export {
  DatabaseCorruptError,
  DatabaseNotMigratedError,
  DatabaseNotWritableError,
  DataDirectoryError,
  ForeignKeysError,
  JournalModeError,
  MigrationChangedError,
  MigrationFailedError,
  MigrationUnfinishedError,
  MigrationUnknownError,
  NotFoundError,
  SynchronousError,
} from "./errors.ts";
export { type ExerciseProgress, foldRuns, progressOn, type RunToFold } from "./fold-runs.ts";
export { type HintOfExercise, hintsViewed, recordHintView } from "./hints.ts";
export { migrate, type MigrateOptions } from "./migrate.ts";
export { type Database, openDatabase, type OpenDatabaseOptions } from "./open-database.ts";
export { claimOwnership, createOwnershipLink } from "./ownership.ts";
export {
  type LastTouched,
  lastTouched,
  learnerProgress,
  type LearnerProgress,
  ownProgress,
} from "./progress.ts";
export { isFatal, type RetryOptions, withRetry } from "./retry.ts";
export { rosterProgress, type RosterRow } from "./roster.ts";
export {
  type Acceptance,
  acceptSubmission,
  type NewSubmission,
} from "./submissions/accept-submission.ts";
export { type Claim, claimNextSubmission } from "./submissions/claim-submission.ts";
export {
  countQueued,
  countQueuedOf,
  getSubmission,
  listSubmissions,
  type SubmissionPage,
  type SubmissionQuery,
} from "./submissions/read-submissions.ts";
export { recordRun } from "./submissions/record-run.ts";
export { maximumAttempts, releaseClaim, requeueInterrupted } from "./submissions/requeue.ts";
export {
  type SubmissionDetail,
  type SubmissionRun,
  SubmissionState,
  type SubmissionSummary,
} from "./submissions/submission.ts";
export {
  actorForToken,
  createToken,
  listTokens,
  type NewToken,
  revokeToken,
  type TokenSummary,
} from "./tokens.ts";
export { countUsers, listUsers, setRole, type User, userById, type UserName } from "./users.ts";
