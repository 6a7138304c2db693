import "server-only";

export interface Reachability {
  /** The public address from GRADUS_URL, where it was set. */
  readonly url: string | undefined;
  readonly host: string;
  readonly port: number;
  /** What this machine is called in its network. */
  readonly hostNames: readonly string[];
  /** The addresses of this machine in its network. */
  readonly addresses: readonly string[];
}

/**
 * The origins from which pages of ours can come, and so the only ones whose requests may change
 * something with a cookie: the public address, this machine as it calls itself, and the rest of the
 * network's ways to it where the server listens to the network.
 */
export function trustedOrigins(reachability: Reachability): readonly string[] {
  const { url, host, port, hostNames, addresses } = reachability;
  const everywhere = host === "0.0.0.0" || host === "::";
  const hosts = [
    "localhost",
    "127.0.0.1",
    "::1",
    ...(everywhere ? [...hostNames, ...hostNames.map((name) => `${name}.local`)] : [host]),
    ...(everywhere ? addresses : []),
  ];
  const origins = hosts.map((name) => originOf(name, port));
  return [...new Set(url === undefined ? origins : [new URL(url).origin, ...origins])];
}

function originOf(host: string, port: number): string {
  const name = host.includes(":") ? `[${host}]` : host;
  return new URL(`http://${name}:${port}`).origin;
}
