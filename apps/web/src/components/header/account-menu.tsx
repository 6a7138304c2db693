"use client";

import { UserRound } from "lucide-react";
import Link from "next/link";
import { type ReactNode, useState } from "react";
import { callApi, nothing, sentenceFor } from "@/lib/api.ts";
import { Menu, menuItem, staysOpen } from "../menu.tsx";

interface AccountMenuProps {
  readonly name: string;
  readonly email: string;
  readonly owns: boolean;
}

export function AccountMenu({ name, email, owns }: AccountMenuProps) {
  return (
    <Menu
      label={`Account of ${name}`}
      sign={<UserRound aria-hidden size={18} strokeWidth={1.75} />}
    >
      <div className="mb-1.5 max-w-64 border-b border-hairline px-3.5 pt-1 pb-2.5 text-sm">
        <p className="truncate font-medium">
          <bdi>{name}</bdi>
        </p>
        <p className="truncate text-muted">{email}</p>
      </div>
      <MenuLink href="/join">Join a class</MenuLink>
      <MenuLink href="/account">Account</MenuLink>
      {owns ? <MenuLink href="/admin">People and server</MenuLink> : null}
      <SignOut />
    </Menu>
  );
}

function MenuLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <Link href={href} role="menuitem" {...menuItem}>
      {children}
    </Link>
  );
}

/** Ends the session and loads the home page anew, so that nothing of the person stays in memory. */
function SignOut() {
  const [problem, setProblem] = useState<string | null>(null);

  async function signOut() {
    try {
      await callApi({ method: "POST", path: "/api/auth/sign-out", body: {} }, nothing);
      window.location.assign("/");
    } catch (error) {
      setProblem(sentenceFor(error));
    }
  }

  return (
    <>
      <button
        type="button"
        role="menuitem"
        {...menuItem}
        {...staysOpen}
        onClick={() => void signOut()}
      >
        Sign out
      </button>
      {problem === null ? null : (
        <p role="alert" className="max-w-64 px-3.5 pb-1.5 text-sm text-negative">
          {problem}
        </p>
      )}
    </>
  );
}
