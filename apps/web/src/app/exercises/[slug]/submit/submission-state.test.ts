import { describe, expect, test } from "vitest";
import {
  type SubmissionEvent,
  submissionReducer,
  type SubmissionState,
} from "./submission-state.ts";

const after = (...events: readonly SubmissionEvent[]) =>
  events.reduce(submissionReducer, { kind: "none" } as SubmissionState);

const submit: SubmissionEvent = { kind: "submit", source: "code" };
const queued: SubmissionEvent = { kind: "progressed", id: "s1", to: "queued" };

describe("submissionReducer", () => {
  test("goes from sending over queued to running", () => {
    expect(after(submit).kind).toBe("sending");
    expect(after(submit, queued)).toEqual({ kind: "queued", id: "s1", source: "code" });
    expect(after(submit, queued, { kind: "progressed", id: "s1", to: "running" }).kind).toBe(
      "running",
    );
  });

  test("keeps the submitted text when the server says no", () => {
    expect(after(submit, { kind: "refused", refusal: { kind: "signed_out" } })).toEqual({
      kind: "refused",
      source: "code",
      refusal: { kind: "signed_out" },
    });
  });

  test("says that it could not be judged, with the reason", () => {
    expect(after(submit, queued, { kind: "unjudged", id: "s1", failure: "E7" })).toMatchObject({
      kind: "unjudged",
      failure: "E7",
    });
  });

  test("ignores news of an earlier submission", () => {
    const second = after(submit, queued, submit, { kind: "progressed", id: "s2", to: "queued" });
    const late = submissionReducer(second, { kind: "progressed", id: "s1", to: "running" });
    expect(late).toEqual(second);
  });

  test("ignores a refusal that comes after the submission was taken", () => {
    const state = after(submit, queued);
    expect(submissionReducer(state, { kind: "refused", refusal: { kind: "unreachable" } })).toBe(
      state,
    );
  });
});
