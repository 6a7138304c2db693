"use client";

import { Menu } from "@base-ui/react/menu";
import { UserRound } from "lucide-react";
import Link from "next/link";
import { type ReactNode, useState } from "react";
import { callApi, nothing, sentenceFor } from "@/lib/api.ts";
import { MenuPopup, menuItemClass } from "../menu-popup.tsx";

interface AccountMenuProps {
  readonly name: string;
  readonly email: string;
  readonly owns: boolean;
}

export function AccountMenu({ name, email, owns }: AccountMenuProps) {
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label={`Account of ${name}`}
        className="grid size-9 place-items-center rounded-sm text-muted hover:text-ink"
      >
        <UserRound aria-hidden size={18} strokeWidth={1.75} />
      </Menu.Trigger>
      <MenuPopup>
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
      </MenuPopup>
    </Menu.Root>
  );
}

function MenuLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <Menu.LinkItem closeOnClick className={menuItemClass} render={<Link href={href} />}>
      {children}
    </Menu.LinkItem>
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
      <Menu.Item className={menuItemClass} closeOnClick={false} onClick={() => void signOut()}>
        Sign out
      </Menu.Item>
      {problem === null ? null : (
        <p role="alert" className="max-w-64 px-3.5 pb-1.5 text-sm text-negative">
          {problem}
        </p>
      )}
    </>
  );
}
