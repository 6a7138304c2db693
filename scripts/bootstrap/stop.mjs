/** A reason to stop that the person at the keyboard can mend: shown without a stack. */
export class Stop extends Error {
  name = "Stop";
}

/** Runs `work`; a Stop ends the program with its sentences, anything else is a fault of ours. */
export async function orStop(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`\n${error.message}\n`);
    process.exit(1);
  }
}
