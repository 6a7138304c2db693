/** What all checks together found. A check that ran nothing has failed. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;
  broken = [];

  /**
   * Adds the counts of one check; answers how it ended.
   * @param {string} title @param {{passed: number, failed: number, skipped?: number}} counts
   */
  add(title, { passed, failed, skipped = 0 }) {
    const nothing = passed + failed + skipped === 0;
    this.passed += passed;
    this.failed += nothing ? 1 : failed;
    this.skipped += skipped;
    if (nothing) this.broken.push(`${title}: nothing was run`);
    else if (failed > 0) this.broken.push(`${title}: ${failed} failed`);
    if (nothing || failed > 0) return "failed";
    return passed > 0 ? "passed" : "skipped";
  }

  /** The last line of the run; the words are read by machines. */
  line() {
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : "";
    return `${this.passed} passed, ${this.failed} failed${skipped}`;
  }
}
