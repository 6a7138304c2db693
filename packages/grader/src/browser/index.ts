export {
  type BrowserJob,
  type BrowserObservation,
  type BrowserOutcome,
  type BrowserReply,
  encodeArguments,
} from "./job.ts";
export { runInBrowser, type RunInBrowser } from "./run-in-browser.ts";
export { workerScript } from "./worker-script.ts";
