/** The look that dialogs share. */
export const backdropClass = "fixed inset-0 bg-ink/25";

const sheet =
  "fixed top-1/2 left-1/2 max-h-[calc(100dvh-2rem)] -translate-1/2 overflow-y-auto border border-hairline " +
  "bg-surface p-6 shadow-xl shadow-ink/10 outline-none sm:p-8";

export const sheetClass = `${sheet} w-[min(34rem,calc(100vw-2rem))]`;

export const wideSheetClass = `${sheet} w-[calc(100vw-2rem)]`;
