import type { Metadata } from "next";
import { ButtonLink } from "@/components/button.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { withNext } from "@/lib/next-path.ts";
import { currentActor } from "@/server/session.ts";
import { TakeOwnership } from "./take-ownership.tsx";

// The address holds a secret: no other page may learn it.
export const metadata: Metadata = { title: "Become the owner", referrer: "no-referrer" };

export default async function ClaimPage({ params }: PageProps<"/claim/[token]">) {
  const { token } = await params;
  const actor = await currentActor();
  const here = `/claim/${encodeURIComponent(token)}`;
  return (
    <div className="page-width pb-20">
      <PageHeading title="Become the owner of this server">
        This link was printed when the server started for the first time. It works once. The owner
        makes instructors, sees every class, and looks after the machine.
      </PageHeading>
      {actor === null ? (
        <div className="flex flex-wrap gap-3">
          <ButtonLink look="filled" href={withNext("/sign-up", here)}>
            Make the owner’s account
          </ButtonLink>
          <ButtonLink href={withNext("/sign-in", here)}>Sign in</ButtonLink>
        </div>
      ) : (
        <TakeOwnership token={token} email={actor.email} />
      )}
    </div>
  );
}
