import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type EventSink, eventStream } from "./event-stream.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(signal = new AbortController().signal) {
  const stop = vi.fn<() => void>();
  const { promise: sink, resolve } = Promise.withResolvers<EventSink>();
  const response = eventStream(signal, (given) => {
    resolve(given);
    return stop;
  });
  return { response, stop, sink };
}

describe("a stream of events", () => {
  test("carries each event with its name and its data, and ends when it is closed", async () => {
    const { response, sink } = open();
    const { send, close } = await sink;
    send({ event: "state", data: { state: "queued" } });
    send({ event: "state", data: { state: "graded" } });
    close();
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(await response.text()).toBe(
      'retry: 2000\n\nevent: state\ndata: {"state":"queued"}\n\nevent: state\ndata: {"state":"graded"}\n\n',
    );
  });

  test("stops its source once, whoever ends it and however often", async () => {
    const { stop, sink } = open();
    const { close } = await sink;
    await Promise.resolve();
    close();
    close();
    expect(stop).toHaveBeenCalledTimes(1);
  });

  test("stops its source when the reader goes away, and takes what is sent then in silence", async () => {
    const { response, stop, sink } = open();
    const { send } = await sink;
    await response.body?.cancel();
    send({ event: "state", data: null });
    expect(stop).toHaveBeenCalledTimes(1);
  });

  test("ends when the server stops", async () => {
    const stopping = new AbortController();
    const { response, stop, sink } = open(stopping.signal);
    await sink;
    await Promise.resolve();
    stopping.abort();
    expect(await response.text()).toBe("retry: 2000\n\n");
    expect(stop).toHaveBeenCalledTimes(1);
  });

  test("shows that it lives while nothing happens, and ends after half an hour", async () => {
    const { response, sink } = open();
    await sink;
    await vi.advanceTimersByTimeAsync(31 * 60_000);
    const heartbeats = (await response.text()).match(/: still here\n\n/g);
    // Every 15 s, but for the last, which falls on the end.
    expect(heartbeats).toHaveLength(30 * 4 - 1);
  });
});
