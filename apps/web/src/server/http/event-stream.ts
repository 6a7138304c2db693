import "server-only";

export interface ServerSentEvent {
  readonly event: string;
  readonly data: unknown;
}

export interface EventSink {
  readonly send: (event: ServerSentEvent) => void;
  readonly close: () => void;
}

const heartbeatMs = 15_000;
/** How long a client that lost the stream waits before it connects again. */
const retryMs = 2_000;
/** Whoever still listens then connects again, with a session that is checked again. */
const longestMs = 30 * 60_000;

/**
 * A stream of server-sent events. `start` is given the sink and returns how to stop; that is called
 * once, when either side ends the stream.
 */
export function eventStream(
  signal: AbortSignal,
  start: (sink: EventSink) => (() => void) | Promise<() => void>,
): Response {
  const encoder = new TextEncoder();
  let stopSending = (): void => {};
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      let open = true;
      let stopSource = (): void => {};
      const write = (text: string): void => {
        if (open) controller.enqueue(encoder.encode(text));
      };
      stopSending = () => {
        open = false;
        clearInterval(heartbeat);
        clearTimeout(limit);
        stopSource();
        stopSource = () => {};
      };
      const close = (): void => {
        if (!open) return;
        stopSending();
        controller.close();
      };
      const heartbeat = setInterval(() => write(": still here\n\n"), heartbeatMs);
      const limit = setTimeout(close, longestMs);
      signal.addEventListener("abort", close, { once: true });
      // The first bytes carry the headers along: without them the client does not know it is heard.
      write(`retry: ${retryMs}\n\n`);
      stopSource = await start({
        send: ({ event, data }) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
        close,
      });
      // It may have ended while it was starting.
      if (!open) stopSource();
    },
    // The reader is gone, and with it the controller.
    cancel: () => stopSending(),
  });
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "private, no-store, no-transform",
      // Reverse proxies that collect answers before passing them on would hold the events back.
      "x-accel-buffering": "no",
    },
  });
}
