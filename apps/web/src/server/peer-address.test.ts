import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { markPeer, peerAddress, peerHeader, proxyList } from "./peer-address.ts";

const nobody = proxyList([]);
const school = proxyList(["10.0.0.0/24", "::1"]);

describe("the address of the peer", () => {
  test("is that of the connection, whatever the client says of itself", () => {
    expect(peerAddress("192.0.2.7", "203.0.113.9", nobody)).toBe("192.0.2.7");
  });

  test("is what our own proxy saw", () => {
    expect(peerAddress("10.0.0.2", "203.0.113.9", school)).toBe("203.0.113.9");
  });

  test("ignores what the client wrote into the chain before our proxy", () => {
    expect(peerAddress("10.0.0.2", "1.2.3.4, 203.0.113.9", school)).toBe("203.0.113.9");
  });

  test("skips each proxy of ours in a chain of several", () => {
    expect(peerAddress("::1", "203.0.113.9, 10.0.0.7", school)).toBe("203.0.113.9");
  });

  test("reads an IPv4 address that came over an IPv6 socket as IPv4", () => {
    expect(peerAddress("::ffff:10.0.0.2", "203.0.113.9", school)).toBe("203.0.113.9");
  });

  test("is the proxy itself where it names nobody", () => {
    expect(peerAddress("10.0.0.2", undefined, school)).toBe("10.0.0.2");
  });
});

describe("a marked request", () => {
  test("carries our header instead of the client's and loses its forwarding headers", async () => {
    const headers = await receivedHeaders({
      [peerHeader]: "198.51.100.1",
      "x-forwarded-for": "198.51.100.1",
      "x-forwarded-host": "evil.test",
    });
    expect(headers[peerHeader]).toBe("127.0.0.1");
    expect(headers["x-forwarded-for"]).toBeUndefined();
    expect(headers["x-forwarded-host"]).toBeUndefined();
  });
});

async function receivedHeaders(sent: Record<string, string>): Promise<IncomingHttpHeaders> {
  const { promise, resolve } = Promise.withResolvers<IncomingHttpHeaders>();
  const server = createServer((incoming, response) => {
    markPeer(incoming, nobody);
    resolve(incoming.headers);
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  request({ port, host: "127.0.0.1", headers: sent }).end();
  const headers = await promise;
  server.close();
  return headers;
}
