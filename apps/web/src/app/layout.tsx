import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "katex/dist/katex.min.css";
import "./globals.css";
import { GeistMono } from "geist/font/mono";
import { GeistSans } from "geist/font/sans";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { ShortcutsProvider } from "@/components/shortcuts.tsx";
import { SiteHeader } from "@/components/header/site-header.tsx";
import { SkipLink } from "@/components/header/skip-link.tsx";
import { themeCookie, themeOf } from "@/components/theme.ts";
import { currentViewer } from "@/server/read/viewer.ts";

export const metadata: Metadata = {
  title: { default: "Gradus", template: "%s · Gradus" },
  description: "Learn the calculus behind machine learning by writing it.",
  robots: { index: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fdfcf9" },
    { media: "(prefers-color-scheme: dark)", color: "#17181b" },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // The nonce of the content security policy is new for each request, so no page may be rendered ahead.
  await connection();
  const theme = themeOf((await cookies()).get(themeCookie)?.value);

  return (
    <html
      lang="en"
      data-theme={theme === "system" ? undefined : theme}
      className={`${GeistSans.variable} ${GeistMono.variable} has-[dialog:modal]:overflow-hidden`}
    >
      <body>
        <ShortcutsProvider>
          <div className="page-root">
            <SkipLink />
            <SiteHeader theme={theme} viewer={await currentViewer()} />
            <main id="main" tabIndex={-1} className="flex flex-1 flex-col outline-none">
              {children}
            </main>
          </div>
        </ShortcutsProvider>
      </body>
    </html>
  );
}
