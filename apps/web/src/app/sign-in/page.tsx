import type { Metadata } from "next";
import Link from "next/link";
import { PageHeading } from "@/components/page-heading.tsx";
import { nextPath, withNext } from "@/lib/next-path.ts";
import { SignInForm } from "./sign-in-form.tsx";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const next = nextPath((await searchParams)["next"]);
  return (
    <div className="page-width pb-20">
      <PageHeading title="Sign in" />
      <SignInForm next={next} />
      <p className="mt-8 text-muted">
        No account yet?{" "}
        <Link href={withNext("/sign-up", next)} className="link text-ink">
          Make one
        </Link>
      </p>
    </div>
  );
}
