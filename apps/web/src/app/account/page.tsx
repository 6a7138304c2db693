import type { Metadata } from "next";
import { PageHeading } from "@/components/page-heading.tsx";
import { tokensOf } from "@/server/read/tokens.ts";
import { requireActor } from "@/server/session.ts";
import { NameForm } from "./name-form.tsx";
import { NewTokenForm } from "./new-token-form.tsx";
import { PasswordForm } from "./password-form.tsx";
import { TokenList } from "./token-list.tsx";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const actor = await requireActor();
  const tokens = await tokensOf(actor);
  return (
    <div className="page-width pb-24">
      <PageHeading title="Account">{actor.email}</PageHeading>
      <div className="flex flex-col gap-14">
        <section aria-labelledby="name-title">
          <h2 id="name-title" className="heading mb-4 text-2xl">
            Name
          </h2>
          <NameForm name={actor.name} />
        </section>
        <section aria-labelledby="password-title">
          <h2 id="password-title" className="heading mb-4 text-2xl">
            Password
          </h2>
          <PasswordForm email={actor.email} />
        </section>
        <section aria-labelledby="tokens-title">
          <h2 id="tokens-title" className="heading mb-2 text-2xl">
            Tokens for programs
          </h2>
          <p className="mb-5 max-w-measure text-muted">
            With a token a program acts as you over the{" "}
            {/* oxlint-disable-next-line next/no-html-link-for-pages -- it is JSON, no page */}
            <a href="/api/v1/openapi.json" className="link">
              API
            </a>
            : it submits, reads verdicts, and for instructors reads the roster.
          </p>
          <TokenList tokens={tokens} />
          <NewTokenForm />
        </section>
      </div>
    </div>
  );
}
