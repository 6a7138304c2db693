/** How far a learner is with one exercise; the best result counts. */
export type ProgressState = "accepted" | "partially_accepted" | "tried" | "not_started";
