import Link from "next/link";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

/** `filled` is for the one action a page is about; a page has at most one. */
export type ButtonLook = "filled" | "outlined" | "quiet";

const looks: Record<ButtonLook, string> = {
  filled: "bg-accent text-on-accent hover:not-disabled:bg-accent-hover px-4",
  outlined: "border border-hairline-strong hover:not-disabled:border-ink px-4",
  quiet: "text-muted hover:not-disabled:text-ink px-2",
};

export function buttonClass(look: ButtonLook, className?: string): string {
  return classNames(
    "inline-flex min-h-10 items-center justify-center gap-2 rounded-sm py-1.5 text-[0.9375rem] font-medium",
    "leading-tight transition-colors duration-100 disabled:opacity-55",
    looks[look],
    className,
  );
}

interface ButtonProps extends ComponentProps<"button"> {
  readonly look?: ButtonLook;
  /** While the action runs: cannot be pressed again, and says so to assistive technology. */
  readonly busy?: boolean;
}

export function Button({
  look = "outlined",
  busy = false,
  className,
  disabled,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled === true || busy}
      aria-busy={busy || undefined}
      className={buttonClass(look, className)}
    />
  );
}

interface ButtonLinkProps extends ComponentProps<typeof Link> {
  readonly look?: ButtonLook;
}

export function ButtonLink({ look = "outlined", className, ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={buttonClass(look, className)} />;
}
