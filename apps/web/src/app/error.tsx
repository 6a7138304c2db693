"use client";

import { Button, ButtonLink } from "@/components/button.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { errorIdOf } from "@/lib/error-id.ts";

interface ErrorPageProps {
  readonly error: unknown;
  readonly retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const id = errorIdOf(error);
  return (
    <div className="page-width pb-20">
      <PageHeading title="This page could not be made">
        The fault is ours, and what you have saved and submitted is safe. Load the page again; if it
        stays, tell whoever runs this server
        {id === null ? "." : ", with this error id:"}
      </PageHeading>
      {id === null ? null : <p className="-mt-4 mb-8 font-mono text-sm">{id}</p>}
      <div className="flex flex-wrap gap-3">
        <Button look="filled" onClick={retry}>
          Load it again
        </Button>
        <ButtonLink href="/">Go home</ButtonLink>
      </div>
    </div>
  );
}
