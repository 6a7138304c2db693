import type { Metadata } from "next";
import { ButtonLink } from "@/components/button.tsx";
import { PageHeading } from "@/components/page-heading.tsx";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <div className="page-width pb-20">
      <PageHeading title="There is no such page" eyebrow="404">
        Nothing stands at this address, or it is not open to you. Look at the address once more, or
        find your way from the course.
      </PageHeading>
      <div className="flex flex-wrap gap-3">
        <ButtonLink look="filled" href="/learn">
          Open the course
        </ButtonLink>
        <ButtonLink href="/">Go home</ButtonLink>
      </div>
    </div>
  );
}
