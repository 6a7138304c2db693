/** What one submission may use. Learner CPU time counts; start-up and waiting never do. */
export interface Limits {
  /** CPU time of the whole submission, in milliseconds. */
  readonly cpuMs: number;
  /** JavaScript heap and array buffers, in MiB. */
  readonly memoryMb: number;
  /** Characters written to the console. */
  readonly consoleCharacters: number;
  /** Characters of all results together, as they travel. */
  readonly resultCharacters: number;
}

export const defaultLimits: Limits = {
  cpuMs: 2_000,
  memoryMb: 64,
  consoleCharacters: 1_000_000,
  resultCharacters: 4_000_000,
};

/** The longest source that is accepted, in bytes of UTF-8: 64 kB. */
export const maximumSourceBytes = 65_536;
