"use client";

import "./globals.css";
import { errorIdOf } from "@/lib/error-id.ts";

/** Stands in for the whole page when not even its frame could be made. */
export default function GlobalError({ error }: { readonly error: unknown }) {
  const id = errorIdOf(error);
  return (
    <html lang="en">
      <body>
        <title>Gradus could not be shown</title>
        <main className="page-width py-16">
          <h1 className="heading text-4xl">Gradus could not be shown</h1>
          <p className="mt-4 max-w-measure font-serif text-prose text-muted">
            The fault is ours, and what you have saved and submitted is safe. Load the page again in
            a minute{id === null ? "." : `; if it stays, tell whoever runs this server: ${id}`}
          </p>
        </main>
      </body>
    </html>
  );
}
