"use client";

import { Menu } from "@base-ui/react/menu";
import type { ReactNode } from "react";

export const menuItemClass =
  "flex min-h-9 items-center gap-3 px-3.5 py-1.5 text-sm select-none outline-none " +
  "data-highlighted:bg-raised data-disabled:text-muted cursor-default";

/** The sheet a menu opens on. */
export function MenuPopup({ children }: { readonly children: ReactNode }) {
  return (
    <Menu.Portal>
      <Menu.Positioner sideOffset={6} align="end" className="z-10 outline-none">
        <Menu.Popup className="min-w-44 border border-hairline bg-surface py-1.5 shadow-lg shadow-ink/5 outline-none">
          {children}
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  );
}
