/** Lets one through at a time, in the order of arrival. */
export class Turnstile {
  #last: Promise<void> = Promise.resolve();

  /** Waits for its turn; the next one comes only after the returned function was called. */
  async enter(): Promise<() => void> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = promise;
    await before;
    return resolve;
  }

  /** Waits for its turn, works, and lets the next one through, whether the work failed or not. */
  async pass<Result>(work: () => Promise<Result>): Promise<Result> {
    const leave = await this.enter();
    try {
      return await work();
    } finally {
      leave();
    }
  }
}
