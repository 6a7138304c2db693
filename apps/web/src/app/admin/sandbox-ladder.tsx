import { sandboxFacts } from "@/server/read/sandbox.ts";

/** How well this machine locks learners' programs in, and what would raise it. */
export async function SandboxLadder() {
  const { driver, level, ladder } = await sandboxFacts();
  return (
    <section aria-labelledby="sandbox-title" className="mt-14 max-w-4xl">
      <h2 id="sandbox-title" className="heading mb-2 text-2xl">
        Sandbox level {level}
      </h2>
      <p className="mb-5 max-w-measure text-muted">
        Learners’ programs run in: {driver}. A higher level puts one more wall around them.
      </p>
      <ul>
        {ladder.map((rung) => (
          <li
            key={rung.level}
            className="grid grid-cols-[2rem_1fr] gap-y-1 border-t border-hairline py-3 last:border-b"
          >
            <span className="tabular font-medium">{rung.level}</span>
            <span>
              {rung.driver}
              <span className="block text-sm text-muted">
                {rung.level === level ? "In use: " : ""}
                {rung.why}
                {rung.raise === "" ? "" : `; ${rung.raise}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
