import "server-only";
import { type Classroom, EnrolmentRole, type RosterRow } from "@gradus/db";
import { z } from "zod";
import { DisplayName } from "../auth/account-rules.ts";
import { operation } from "../http/operation.ts";
import { ProgressView, progressView } from "./progress.ts";
import { ById, Id, Slug, Timestamp, timestamp, timestampOrNull } from "./values.ts";

const JoinCode = z.string().meta({
  description: "Case, spaces and hyphens do not matter, nor O for 0, I or L for 1.",
  example: "7KQ2M-X0VTA",
});

const ClassroomView = z
  .object({
    id: Id,
    name: z.string(),
    createdAt: Timestamp,
    archivedAt: Timestamp.nullable(),
    role: EnrolmentRole.nullable().meta({
      description: "One's own place in it; null for the owner of the site where there is none.",
    }),
    joinCode: JoinCode.nullable().meta({ description: "For those who may change it." }),
  })
  .meta({ id: "Classroom" });

const RosterRowView = z.object({
  learner: z.object({ id: Id, name: z.string() }),
  joinedAt: Timestamp,
  exercises: z.record(Slug, ProgressView).meta({ description: "What was touched, by exercise." }),
});

const RosterView = z
  .object({ classroom: ClassroomView, exercises: z.array(Slug), rows: z.array(RosterRowView) })
  .meta({ id: "Roster" });
export type RosterView = z.infer<typeof RosterView>;

export const listOwnClassrooms = operation({
  method: "GET",
  path: "/api/v1/classrooms",
  summary: "The classes one is in; for the owner all",
  access: "user",
  limit: "read",
  success: {
    status: 200,
    description: "The classes, the newest first",
    schema: z.object({ items: z.array(ClassroomView) }),
  },
});

export const makeClassroom = operation({
  method: "POST",
  path: "/api/v1/classrooms",
  summary: "Make a class and become its instructor",
  description: "For instructors and the owner; to learners it is not there.",
  access: "user",
  limit: "write",
  body: z.strictObject({ name: DisplayName }).meta({ id: "NewClassroom" }),
  success: { status: 201, description: "The class", schema: ClassroomView },
  problems: { 404: "Learners do not make classes." },
});

export const joinByCode = operation({
  method: "POST",
  path: "/api/v1/classrooms/join",
  summary: "Join a class by its code",
  access: "user",
  limit: "guess",
  body: z.strictObject({ code: z.string().min(1, "Write the code.").max(40) }),
  success: { status: 200, description: "The class", schema: ClassroomView },
  problems: { 404: "No open class has this code." },
});

export const changeJoinCode = operation({
  method: "POST",
  path: "/api/v1/classrooms/{id}/join-code",
  summary: "Give a class a new join code; the old one opens nothing from now on",
  access: "user",
  limit: "write",
  params: ById,
  success: { status: 200, description: "The code", schema: z.object({ joinCode: JoinCode }) },
  problems: { 404: "The class is not there, or not one's own." },
});

export const readRoster = operation({
  method: "GET",
  path: "/api/v1/classrooms/{id}/roster",
  summary: "Learners × exercises of a class",
  access: "user",
  limit: "read",
  params: ById,
  success: { status: 200, description: "The roster, by name", schema: RosterView },
  problems: { 404: "The class is not there, or not one's own." },
});

export const followRoster = operation({
  method: "GET",
  path: "/api/v1/classrooms/{id}/events",
  summary: "What changes in a roster, as server-sent events",
  description:
    "`cell` with {learnerId, exercise, submission: {id, state}, progress} when a learner's work goes on; `row` with a row of the roster when somebody joins.",
  access: "user",
  limit: "read",
  params: ById,
  success: { status: 200, description: "Events", mediaType: "text/event-stream" },
  problems: { 404: "The class is not there, or not one's own." },
});

export function classroomView(classroom: Classroom): z.infer<typeof ClassroomView> {
  const { id, name, role, joinCode, createdAt, archivedAt } = classroom;
  return {
    id,
    name,
    role,
    joinCode,
    createdAt: timestamp(createdAt),
    archivedAt: timestampOrNull(archivedAt),
  };
}

export function rosterRowView({ learner, joinedAt, exercises }: RosterRow) {
  const cells = [...exercises].map(([slug, progress]) => [slug, progressView(progress)] as const);
  return { learner, joinedAt: timestamp(joinedAt), exercises: Object.fromEntries(cells) };
}
