/** Stands where a section has neither lesson nor exercise yet. */
export function PlannedMark() {
  return (
    <svg
      viewBox="0 0 16 16"
      className="inline-block size-4 text-hairline-strong"
      role="img"
      aria-label="not written yet"
    >
      <circle
        cx="8"
        cy="8"
        r="6.25"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray="2 1.93"
      />
    </svg>
  );
}
