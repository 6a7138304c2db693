// `pnpm bench:web`: what each page costs a learner's browser and the server.
// JavaScript as it travels (compressed), before and after scrolling through the page (figures load
// near the viewport), time to the first byte, and the server's memory.
import { readFile } from "node:fs/promises";
import { type Browser, chromium, type Page } from "@playwright/test";
import { GradusServer } from "../e2e/gradus-server.ts";

const pages = ["/", "/learn", "/learn/adam", "/learn/autodiff", "/exercises/adam-step", "/sign-in"];
const lessonBarKb = 170;
const samples = 21;

const launchOptions = {
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
};

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Adds up the encoded bytes of every script that the page and its workers fetch. */
async function countScripts(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const scripts = new Set<string>();
  let bytes = 0;
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  return () => bytes;
}

async function scriptsOf(
  browser: Browser,
  url: string,
): Promise<{ first: number; scrolled: number }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const scripts = await countScripts(page);
  await page.goto(url, { waitUntil: "networkidle" });
  const first = scripts();
  const height = await page.evaluate(() => document.body.scrollHeight);
  for (let y = 0; y < height; y += 700) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(80);
  }
  await page.waitForLoadState("networkidle");
  const scrolled = scripts();
  await page.close();
  return { first, scrolled };
}

async function timeToFirstByte(url: string): Promise<number> {
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const from = performance.now();
    const response = await fetch(url);
    const reader = response.body?.getReader();
    await reader?.read();
    times.push(performance.now() - from);
    await reader?.cancel();
  }
  return median(times);
}

async function residentMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
}

const server = await GradusServer.launch();
const browser = await chromium.launch(launchOptions);
try {
  const fresh = await residentMemory(server.pid);
  console.log("page | JavaScript on load | after scrolling | time to first byte (median)");
  for (const path of pages) {
    const { first, scrolled } = await scriptsOf(browser, `${server.url}${path}`);
    const ttfb = await timeToFirstByte(`${server.url}${path}`);
    const bar = path.startsWith("/learn/") ? ` (bar ${lessonBarKb} kB before figures)` : "";
    console.log(
      `${path} | ${kilobytes(first)}${bar} | ${kilobytes(scrolled)} | ${ttfb.toFixed(1)} ms`,
    );
  }
  const used = await residentMemory(server.pid);
  console.log(
    `server memory: ${kilobytes(fresh)} fresh, ${kilobytes(used)} after ${pages.length * (samples + 1)} pages`,
  );
} finally {
  await browser.close();
  await server.close();
}
