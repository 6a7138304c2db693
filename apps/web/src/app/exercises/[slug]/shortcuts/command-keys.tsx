import { type Command, keyLabels, type Platform } from "./platform-keys.ts";

/** The keys of a command, small, on its button; a touch screen has no use for them. */
export function CommandKeys({
  command,
  platform,
}: {
  readonly command: Command;
  readonly platform: Platform;
}) {
  return (
    <kbd aria-hidden className="hidden text-xs font-normal opacity-70 md:inline">
      {keyLabels(command, platform).join(platform.isMac ? "" : "+")}
    </kbd>
  );
}
