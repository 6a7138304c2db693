// Accepts submissions until it is killed, printing the id of each after its commit.
import { openDatabase } from "../src/open-database.ts";
import { acceptSubmission } from "../src/submissions/accept-submission.ts";
import { claimNextSubmission } from "../src/submissions/claim-submission.ts";
import { newSubmission } from "./work.ts";

const [dataDirectory = "", boot = ""] = process.argv.slice(2);
const db = await openDatabase({ dataDirectory });
for (let count = 1; ; count += 1) {
  const { submission } = await acceptSubmission(
    db,
    { id: "ada", role: "learner" },
    newSubmission(),
  );
  process.stdout.write(`${submission.id}\n`);
  // Some are in a grader's hands when the kill comes.
  if (count % 3 === 0) await claimNextSubmission(db, { claimedBy: boot });
}
