import { runWorker } from "@/server/run-worker.ts";

export const dynamic = "force-dynamic";

/** The script of the worker in which Run tries a program, under a policy of its own. */
export const GET = runWorker;
