import { statfs } from "node:fs/promises";
import { dataDirectory } from "../open-data.ts";
import type { Finding } from "./finding.ts";

const leastFreeBytes = 200e6;

export async function examineDisk(): Promise<readonly Finding[]> {
  const { bavail, bsize } = await statfs(dataDirectory());
  const free = bavail * bsize;
  const enough = free >= leastFreeBytes;
  return [
    {
      area: "disk",
      subject: "room for data",
      state: enough ? "good" : "broken",
      detail: `${(free / 1e9).toFixed(1)} GB free`,
      advice: enough ? "" : "make room: below 200 MB a class can fill the rest in an evening",
    },
  ];
}
