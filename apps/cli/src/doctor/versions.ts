import { readFile } from "node:fs/promises";
import path from "node:path";
import { graderVersion } from "@gradus/grader";
import { repositoryRoot } from "../open-data.ts";
import type { Finding } from "./finding.ts";

const oldestNode = 24;
const bestNode = 26;

export async function examineVersions(): Promise<readonly Finding[]> {
  const manifest = await readFile(path.join(repositoryRoot, "package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const node = Number(process.versions.node.split(".")[0]);
  return [
    {
      area: "versions",
      subject: "Gradus",
      state: "good",
      detail: `${version}, grader ${graderVersion}`,
      advice: "",
    },
    {
      area: "versions",
      subject: "Node",
      state: node >= oldestNode ? "good" : "broken",
      detail: `${process.versions.node} (V8 ${process.versions.v8}) on ${process.platform} ${process.arch}`,
      advice:
        node >= bestNode ? "" : `use Node ${bestNode}: it can deny the network to the sandbox`,
    },
  ];
}
