import { SecantTangent } from "@gradus/ui/figures/secant-tangent/figure";
import Link from "next/link";
import { ButtonLink } from "@/components/button.tsx";
import { ExampleVerdict } from "./example-verdict.tsx";
import { Reasons } from "./reasons.tsx";

/** What Gradus is, shown rather than told. */
export function VisitorHome() {
  return (
    <div className="page-width pb-24">
      <header className="max-w-[46rem] pt-14 sm:pt-20">
        <h1 className="heading text-[2.375rem] sm:text-[3.25rem] sm:leading-[1.08]">
          Learn the calculus behind machine learning by writing it
        </h1>
        <p className="mt-6 max-w-measure font-serif text-xl leading-relaxed">
          From the slope of a curve to a backward pass, in short lessons. You read a page, move its
          figure, write the function, and are told at once what your program computes and where it
          parts from the mathematics.
        </p>
        <div className="mt-8 flex flex-wrap items-center gap-x-3 gap-y-3">
          <ButtonLink look="filled" href="/sign-up">
            Make an account
          </ButtonLink>
          <ButtonLink href="/sign-in">Sign in</ButtonLink>
          <Link href="/learn" className="link py-1 text-muted hover:text-ink">
            or look at the course first
          </Link>
        </div>
      </header>

      <section aria-labelledby="figure-title" className="mt-20 border-t border-hairline pt-10">
        <h2 id="figure-title" className="heading text-2xl sm:text-3xl">
          Figures that ask before they answer
        </h2>
        <p className="mt-3 max-w-measure font-serif text-prose text-muted">
          Say what you expect, then move the picture. Its numbers come from the same engine that
          judges your program.
        </p>
        <figure className="lesson-figure mt-8 font-serif">
          <SecantTangent />
        </figure>
      </section>

      <ExampleVerdict />
      <Reasons />
    </div>
  );
}
