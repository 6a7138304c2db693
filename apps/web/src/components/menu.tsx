"use client";

import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type ToggleEvent,
  useId,
} from "react";
import { menuStep } from "./menu-step.ts";

interface MenuProps {
  /** What the button is for, for those who don't see its sign. */
  readonly label: string;
  readonly sign: ReactNode;
  /** Elements with the role of a menu item, each with `menuItem` on it. */
  readonly children: ReactNode;
}

/** What every item of a menu is given. Tab leaves the menu, so no item is a stop of its own. */
export const menuItem = {
  tabIndex: -1,
  className:
    "flex min-h-9 w-full items-center gap-3 px-3.5 py-1.5 text-left text-sm select-none cursor-default " +
    "-outline-offset-2 hover:bg-raised focus-visible:bg-raised",
} as const;

/** On an item that leaves its menu open, as one whose action can fail. */
export const staysOpen = { "data-stays-open": "" } as const;

const popupClass =
  "mt-1.5 inset-auto min-w-44 border border-hairline bg-surface py-1.5 text-ink shadow-lg shadow-ink/5 " +
  "[position-anchor:--menu] [position-area:block-end_span-inline-start] " +
  "not-supports-[position-area:block-end]:top-12 not-supports-[position-area:block-end]:right-4";

/**
 * A button with a menu under it. The browser's own popover opens it, also before the page's script has
 * come, closes it with Escape and with a press elsewhere, and returns the focus; the keys are ours.
 */
export function Menu({ label, sign, children }: MenuProps) {
  const id = useId();
  return (
    <div className="[anchor-scope:--menu]">
      <button
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        aria-label={label}
        onKeyDown={openWithArrow}
        className="grid size-9 place-items-center rounded-sm text-muted [anchor-name:--menu] hover:text-ink"
      >
        {sign}
      </button>
      <div
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        onToggle={focusFirst}
        onKeyDown={moveFocus}
        onClick={closeAfterChoice}
        className={popupClass}
      >
        {children}
      </div>
    </div>
  );
}

function itemsOf(menu: HTMLElement): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>("[role^='menuitem']")];
}

function openWithArrow(event: KeyboardEvent<HTMLButtonElement>): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  event.currentTarget.click();
}

/** An open menu has the focus: on the choice that holds, or else on its first item. */
function focusFirst({ newState, currentTarget: menu }: ToggleEvent<HTMLElement>): void {
  if (newState !== "open") return;
  const items = itemsOf(menu);
  const held = items.find((item) => item.ariaChecked === "true");
  (held ?? items[0])?.focus();
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const menu = event.currentTarget;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  // The focus goes back to the button first, so that Tab goes on from there.
  if (event.key === "Tab") return menu.hidePopover();
  const items = itemsOf(menu);
  const from = items.findIndex((item) => item === document.activeElement);
  const to = menuStep(
    event.key,
    from,
    items.map((item) => item.textContent),
  );
  if (to === null) return;
  event.preventDefault();
  items[to]?.focus();
}

function closeAfterChoice({ target, currentTarget: menu }: MouseEvent<HTMLElement>): void {
  const item = target instanceof Element ? target.closest("[role^='menuitem']") : null;
  if (item !== null && !item.matches("[data-stays-open]")) menu.hidePopover();
}
