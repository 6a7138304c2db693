import { describe, expect, test } from "vitest";
import { type Reachability, trustedOrigins } from "./trusted-origins.ts";

const machine: Reachability = {
  url: undefined,
  host: "localhost",
  port: 3000,
  hostNames: ["school-box"],
  addresses: ["10.0.0.5", "fd00::5"],
};

describe("trusted origins", () => {
  test("are this machine alone where the server listens to it alone", () => {
    expect(trustedOrigins(machine)).toEqual([
      "http://localhost:3000",
      "http://127.0.0.1:3000",
      "http://[::1]:3000",
    ]);
  });

  test("are all ways to this machine where the server listens to the network", () => {
    expect(trustedOrigins({ ...machine, host: "0.0.0.0" })).toEqual(
      expect.arrayContaining([
        "http://10.0.0.5:3000",
        "http://[fd00::5]:3000",
        "http://school-box:3000",
        "http://school-box.local:3000",
      ]),
    );
  });

  test("begin with the public address, without its path", () => {
    const origins = trustedOrigins({ ...machine, url: "https://gradus.school/start" });
    expect(origins[0]).toBe("https://gradus.school");
  });

  test("leave the default port out, as browsers do", () => {
    expect(trustedOrigins({ ...machine, port: 80 })).toContain("http://localhost");
  });
});
