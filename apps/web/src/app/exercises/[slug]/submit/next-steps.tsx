import { ButtonLink } from "@/components/button.tsx";

export interface NextStepsProps {
  readonly nextExercise: { readonly title: string; readonly href: string } | null;
  readonly lesson: { readonly title: string; readonly href: string } | null;
}

/** Where to go after a pass. */
export function NextSteps({ nextExercise, lesson }: NextStepsProps) {
  return (
    <nav aria-label="Go on" className="flex flex-wrap gap-2 border-t border-hairline pt-4">
      {nextExercise === null ? null : (
        <ButtonLink href={nextExercise.href}>Next: {nextExercise.title}</ButtonLink>
      )}
      {lesson === null ? null : (
        <ButtonLink href={lesson.href} look="quiet">
          Back to {lesson.title}
        </ButtonLink>
      )}
    </nav>
  );
}
