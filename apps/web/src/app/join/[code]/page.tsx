import type { Metadata } from "next";
import { ButtonLink } from "@/components/button.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { joinCodeFrom } from "@/lib/join-code.ts";
import { withNext } from "@/lib/next-path.ts";
import { currentActor } from "@/server/session.ts";
import { JoinClass } from "./join-class.tsx";

export const metadata: Metadata = { title: "Join a class" };

export default async function JoinByLinkPage({ params }: PageProps<"/join/[code]">) {
  const code = joinCodeFrom(decodeURIComponent((await params).code));
  if (code === null) return <NotACode />;
  const actor = await currentActor();
  const here = `/join/${code}`;
  return (
    <div className="page-width pb-20">
      <PageHeading title="Join a class" eyebrow={<span className="font-mono">{code}</span>}>
        {actor === null
          ? "An account keeps what you write and shows your instructor how far you are. Make one, or sign in, and join with one press."
          : "Your instructor will see your name, what you submit, and what was said about it. What you write before you submit stays yours."}
      </PageHeading>
      {actor === null ? (
        <div className="flex flex-wrap gap-3">
          <ButtonLink look="filled" href={withNext("/sign-up", here)}>
            Make an account
          </ButtonLink>
          <ButtonLink href={withNext("/sign-in", here)}>Sign in</ButtonLink>
        </div>
      ) : (
        <JoinClass code={code} />
      )}
    </div>
  );
}

function NotACode() {
  return (
    <div className="page-width pb-20">
      <PageHeading title="This is not a code">
        A code has ten letters and digits, like 7KQ2M-X0VTA. Look at it once more, or ask your
        instructor for the current one.
      </PageHeading>
      <ButtonLink look="filled" href="/join">
        Type the code
      </ButtonLink>
    </div>
  );
}
