/**
 * Who may do what with which row: the only place that decides it.
 *
 *  - A learner does and sees what is their own.
 *  - The staff of a class (instructors and assistants) see the submissions, the progress and the
 *    names of the learners enrolled in it, and nothing else of theirs: no drafts, no hints.
 *  - Rotating the join code and reading the roster is for the instructors of the class.
 *  - The owner sees everything and acts in nobody's name.
 */
import type { Actor, EnrolmentRole } from "./actor.ts";
import { NotFoundError } from "./errors.ts";

/** A row that belongs to one person. */
export interface Own {
  readonly userId: string;
}

/** A learner's work, with the staff of the classes in which they are a learner. */
export interface Work {
  readonly learnerId: string;
  readonly taughtBy: readonly string[];
}

/** A class, with the places of those people whose asking is decided. */
export interface Class {
  readonly places: readonly { readonly userId: string; readonly role: EnrolmentRole }[];
}

/** Each action, and what of the row the decision needs; null where there is no row yet. */
export interface RowOf {
  "submission:create": Own;
  "submission:read": Work;
  "progress:read": Work;
  "name:read": Work;
  "draft:read": Own;
  "draft:write": Own;
  "hint:read": Own;
  "hint:write": Own;
  "token:create": Own;
  "token:read": Own;
  "token:revoke": Own;
  "classroom:create": null;
  "classroom:read": Class;
  "classroom:read-roster": Class;
  "classroom:rotate-code": Class;
  "user:list": null;
  "user:set-role": null;
}

export type Action = keyof RowOf;

type Rule<Row> = (actor: Actor, row: Row) => boolean;

const isOwner: Rule<unknown> = (actor) => actor.role === "owner";
const isSelf: Rule<Own> = (actor, row) => actor.id === row.userId;
const isSelfOrOwner: Rule<Own> = (actor, row) => isSelf(actor, row) || isOwner(actor, row);

const mayFollow: Rule<Work> = (actor, row) =>
  actor.id === row.learnerId || row.taughtBy.includes(actor.id) || isOwner(actor, row);

const placeIn = (row: Class, actor: Actor): EnrolmentRole | undefined =>
  row.places.find((place) => place.userId === actor.id)?.role;

const isMember: Rule<Class> = (actor, row) =>
  placeIn(row, actor) !== undefined || isOwner(actor, row);

const leads: Rule<Class> = (actor, row) =>
  placeIn(row, actor) === "instructor" || isOwner(actor, row);

const rules: { readonly [A in Action]: Rule<RowOf[A]> } = {
  "submission:create": isSelf,
  "submission:read": mayFollow,
  "progress:read": mayFollow,
  "name:read": mayFollow,
  "draft:read": isSelfOrOwner,
  "draft:write": isSelf,
  "hint:read": isSelfOrOwner,
  "hint:write": isSelf,
  "token:create": isSelf,
  "token:read": isSelf,
  "token:revoke": isSelf,
  "classroom:create": (actor) => actor.role === "owner" || actor.role === "instructor",
  "classroom:read": isMember,
  "classroom:read-roster": leads,
  "classroom:rotate-code": leads,
  "user:list": isOwner,
  "user:set-role": isOwner,
};

/** Whether the actor may do this with this row. */
export const can = <A extends Action>(actor: Actor, action: A, row: RowOf[A]): boolean =>
  rules[action](actor, row);

/**
 * Passes when `can` says yes.
 *
 * @throws {NotFoundError} otherwise: the same as for a row that isn't there
 */
export function authorise<A extends Action>(actor: Actor, action: A, row: RowOf[A]): void {
  if (!can(actor, action, row)) throw new NotFoundError();
}
