/** The name with its sign: a secant's step up (gradus: a step), Δy over Δx. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2">
      <svg viewBox="0 0 20 20" className="size-5" aria-hidden>
        <path d="M3 16.5h11V4.5" fill="none" stroke="var(--hairline-strong)" strokeWidth="1.5" />
        <path d="M1.5 18 17.5 2.5" fill="none" stroke="var(--role-derivative)" strokeWidth="1.75" />
      </svg>
      <span className="font-serif text-xl font-semibold tracking-tight">Gradus</span>
    </span>
  );
}
