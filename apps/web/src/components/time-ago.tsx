import { now } from "@/lib/clock.ts";
import { momentText, timeAgo } from "@/lib/relative-time.ts";

/** When something happened, seen from when the page was made; the exact moment on hover. */
export function TimeAgo({ moment }: { readonly moment: Date }) {
  return (
    <time dateTime={moment.toISOString()} title={momentText(moment)}>
      {timeAgo(moment, now())}
    </time>
  );
}
