import type { Metadata } from "next";
import Link from "next/link";
import { Notice } from "@/components/notice.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { nextPath, withNext } from "@/lib/next-path.ts";
import { SignUpForm } from "./sign-up-form.tsx";

export const metadata: Metadata = { title: "Make an account" };

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  const next = nextPath((await searchParams)["next"]);
  return (
    <div className="page-width pb-20">
      <PageHeading title="Make an account" />
      {next.startsWith("/claim/") ? (
        <div className="mb-8 max-w-measure">
          <Notice>
            You followed the one-time link of this server: with this account you will become its
            owner.
          </Notice>
        </div>
      ) : null}
      <SignUpForm next={next} />
      <p className="mt-8 text-muted">
        You have an account?{" "}
        <Link href={withNext("/sign-in", next)} className="link text-ink">
          Sign in
        </Link>
      </p>
    </div>
  );
}
