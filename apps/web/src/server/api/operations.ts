import "server-only";
import type { AnyOperation } from "../http/operation.ts";
import * as classrooms from "./classrooms.ts";
import { describeApi } from "./describe-api.ts";
import * as drafts from "./drafts.ts";
import * as exercises from "./exercises.ts";
import * as hints from "./hints.ts";
import * as ownership from "./ownership.ts";
import * as progress from "./progress.ts";
import * as submissions from "./submissions.ts";
import * as tokens from "./tokens.ts";
import * as users from "./users.ts";

/** Every operation of the API; a test compares them with the route files. */
export const operations: readonly AnyOperation[] = [
  exercises.listExercises,
  exercises.readExercise,
  submissions.createSubmission,
  submissions.listOwnSubmissions,
  submissions.readSubmission,
  submissions.followSubmission,
  drafts.readDraft,
  drafts.saveDraft,
  drafts.sendDraft,
  hints.listHints,
  hints.openHint,
  progress.readOwnProgress,
  classrooms.listOwnClassrooms,
  classrooms.makeClassroom,
  classrooms.joinByCode,
  classrooms.changeJoinCode,
  classrooms.readRoster,
  classrooms.followRoster,
  ownership.takeOwnership,
  tokens.listOwnTokens,
  tokens.makeToken,
  tokens.dropToken,
  users.listAllUsers,
  users.changeRole,
  describeApi,
];
