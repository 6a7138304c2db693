/** One thing that was looked at. `advice` says what to do; empty where there is nothing to do. */
export interface Finding {
  readonly area: "versions" | "sandbox" | "database" | "disk";
  readonly subject: string;
  /** `absent`: not there, and Gradus works without it. `broken`: Gradus does not work like this. */
  readonly state: "good" | "absent" | "broken";
  readonly detail: string;
  readonly advice: string;
}
