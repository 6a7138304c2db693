import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { addressFrom, dataDirectoryFrom, localUrl, requireFreePort } from "./machine.mjs";
import { projectNode, run } from "./run.mjs";
import { serve } from "./serve.mjs";
import { step } from "./step.mjs";
import { orStop, Stop } from "./stop.mjs";

/** Installs, generates, builds, migrates and serves; what is already done is not done again. */
export async function start(environment) {
  await orStop(async () => {
    const from = performance.now();
    const address = addressFrom(environment);
    const dataDirectory = dataDirectoryFrom(environment);
    await requireFreePort(address);
    await install();
    const node = projectNode();
    await build();
    await step("Bringing the database up to date", async () => {
      const code = await run(node, ["prisma/scripts/migrate.ts", "deploy"], {
        env: { GRADUS_DATA_DIR: dataDirectory },
      });
      if (code !== 0)
        throw new Stop(
          `The database in ${dataDirectory} could not be brought up to date; the lines above say why.\n` +
            "It was left as it was. Backups made before each migration are in its folder backups/.",
        );
    });
    const url = localUrl(address);
    process.exitCode = await serve({
      node,
      address,
      dataDirectory,
      url,
      onReady: () => {
        const seconds = ((performance.now() - from) / 1000).toFixed(1);
        console.log(
          `\nGradus is ready at ${url} (${seconds} s). Data: ${dataDirectory}. Stop with Ctrl+C.\n`,
        );
      },
    });
  });
}
