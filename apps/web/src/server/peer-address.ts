/**
 * Whom a request came from.
 *
 * Rate limits and sessions count by address, so the address must not be for the client to choose.
 * Next passes X-Forwarded-For on as it came; therefore, before Next sees a request, its forwarding
 * headers are taken away unless the connection itself comes from a proxy named in
 * GRADUS_TRUSTED_PROXY, and the address that is left is written into a header of our own.
 */
import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { BlockList, isIPv6 } from "node:net";

/** Set by this module on every request, whatever the client sent under that name. */
export const peerHeader = "x-gradus-peer";

const forwardingHeaders = ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "forwarded"];

export type IsProxy = (address: string) => boolean;

/** @param entries addresses and CIDR ranges */
export function proxyList(entries: readonly string[]): IsProxy {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = "", prefix] = entry.split("/");
    const family = isIPv6(address) ? "ipv6" : "ipv4";
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return (address) => list.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

/**
 * The last address of the chain that no proxy of ours vouches for: read from the right, because
 * only what our own proxies appended is true.
 */
export function peerAddress(
  connection: string | undefined,
  forwardedFor: string | undefined,
  isProxy: IsProxy,
): string {
  const chain = (forwardedFor ?? "").split(",").map((address) => address.trim());
  let peer = plainAddress(connection ?? "");
  while (peer !== "" && isProxy(peer)) {
    const next = chain.pop();
    if (next === undefined || next === "") break;
    peer = plainAddress(next);
  }
  return peer === "" ? "unknown" : peer;
}

/** Marks every request that reaches a server of this process from now on. */
export function markPeers(isProxy: IsProxy): void {
  subscribe("http.server.request.start", (message) => {
    // Node documents the message of this channel: { request, response, socket, server }.
    const { request } = message as { request: IncomingMessage };
    markPeer(request, isProxy);
  });
}

export function markPeer(request: IncomingMessage, isProxy: IsProxy): void {
  const { headers, socket } = request;
  const connection = socket.remoteAddress;
  const forwardedFor = [headers["x-forwarded-for"] ?? []].flat().join(",");
  headers[peerHeader] = peerAddress(connection, forwardedFor, isProxy);
  if (connection !== undefined && isProxy(plainAddress(connection))) return;
  for (const name of forwardingHeaders) delete headers[name];
}

/** An IPv4 address that came in over an IPv6 socket, as IPv4. */
function plainAddress(address: string): string {
  return address.startsWith("::ffff:") ? address.slice("::ffff:".length) : address;
}
