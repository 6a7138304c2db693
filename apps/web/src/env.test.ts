import { describe, expect, test } from "vitest";
import { parseEnvironment } from "./env.ts";

describe("the environment", () => {
  test("has a default for everything a bare machine does not set", () => {
    expect(parseEnvironment({})).toMatchObject({
      PORT: 3000,
      HOST: "127.0.0.1",
      GRADUS_DATA_DIR: "data",
      GRADUS_SIGN_UP: "open",
      GRADUS_SANDBOX: 3,
      GRADUS_TRUSTED_PROXY: [],
    });
  });

  test("counts an empty variable as unset", () => {
    expect(parseEnvironment({ PORT: "", GRADUS_URL: " " })).toMatchObject({ PORT: 3000 });
  });

  test.each([
    ["PORT", "http", "write a port number, for example 3000"],
    ["PORT", "70000", "write a port between 1 and 65535"],
    ["GRADUS_URL", "gradus.school", "write the whole address"],
    ["GRADUS_RUNNERS", "0", "write at least 1 runner"],
    ["GRADUS_TRUSTED_PROXY", "proxy.local", "write addresses or ranges"],
    ["GRADUS_TRUSTED_PROXY", "10.0.0.0/33", "write addresses or ranges"],
    ["GRADUS_SANDBOX", "1", "write the lowest sandbox level"],
    ["GRADUS_SIGN_UP", "no", "write open or closed"],
  ])("refuses %s=%s and says what to write", (name, value, advice) => {
    expect(() => parseEnvironment({ [name]: value })).toThrow(`${name}=${value}: ${advice}`);
  });

  test("refuses a short secret without repeating it", () => {
    const start = () => parseEnvironment({ BETTER_AUTH_SECRET: "hunter2" });
    expect(start).toThrow("BETTER_AUTH_SECRET=…: write at least 32 random characters");
    expect(start).not.toThrow("hunter2");
  });

  test("names every wrong variable at once", () => {
    expect(() => parseEnvironment({ PORT: "x", GRADUS_SIGN_UP: "x" })).toThrow(
      /PORT=x[\s\S]*GRADUS_SIGN_UP=x/,
    );
  });

  test("takes a list of proxies", () => {
    const { GRADUS_TRUSTED_PROXY } = parseEnvironment({
      GRADUS_TRUSTED_PROXY: "127.0.0.1, 10.0.0.0/24,::1",
    });
    expect(GRADUS_TRUSTED_PROXY).toEqual(["127.0.0.1", "10.0.0.0/24", "::1"]);
  });
});
