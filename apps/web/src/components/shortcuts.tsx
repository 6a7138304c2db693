"use client";

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import { Dialog } from "./dialog.tsx";
import { isTypingTarget } from "./typing-target.ts";

export interface Shortcut {
  /** As printed on the keys, e.g. ["Ctrl", "Enter"]. */
  readonly keys: readonly string[];
  readonly does: string;
}

interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

const everywhere: ShortcutGroup = {
  title: "Everywhere",
  shortcuts: [
    { keys: ["?"], does: "Show this list" },
    { keys: ["Tab"], does: "Go to the next control" },
    { keys: ["Esc"], does: "Close what is open" },
  ],
};

interface Shortcuts {
  /** Adds a group for as long as the page shows it; returns how to take it away. */
  readonly register: (group: ShortcutGroup) => () => void;
  readonly show: () => void;
}

const ShortcutsContext = createContext<Shortcuts | null>(null);

export function useShortcuts(): Shortcuts {
  const shortcuts = useContext(ShortcutsContext);
  if (shortcuts === null) throw new Error("useShortcuts needs <ShortcutsProvider> above it.");
  return shortcuts;
}

/** Holds the list that `?` opens. Pages add their own with `<PageShortcuts>`. */
export function ShortcutsProvider({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const [groups, setGroups] = useState<readonly ShortcutGroup[]>([]);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || isTypingTarget(event.target))
        return;
      event.preventDefault();
      setOpen(true);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  const register = useCallback((group: ShortcutGroup) => {
    setGroups((current) => [...current, group]);
    return () => setGroups((current) => current.filter((other) => other !== group));
  }, []);
  const shortcuts = useMemo(() => ({ register, show: () => setOpen(true) }), [register]);

  return (
    <ShortcutsContext value={shortcuts}>
      {children}
      <Dialog title="Keys" open={open} onOpenChange={setOpen}>
        {[...groups, everywhere].map((group) => (
          <ShortcutTable key={group.title} group={group} />
        ))}
      </Dialog>
    </ShortcutsContext>
  );
}

/** Declares the keys of a page; renders nothing. Keep `shortcuts` a constant of the module. */
export function PageShortcuts({ title, shortcuts }: ShortcutGroup) {
  const { register } = useShortcuts();
  useEffect(() => register({ title, shortcuts }), [register, title, shortcuts]);
  return null;
}

function ShortcutTable({ group }: { readonly group: ShortcutGroup }) {
  return (
    <section className="mt-6 first-of-type:mt-0">
      <h3 className="eyebrow mb-2">{group.title}</h3>
      <dl>
        {group.shortcuts.map(({ keys, does }) => (
          <div
            key={does}
            className="flex justify-between gap-6 border-t border-hairline py-2 text-sm"
          >
            <dt>{does}</dt>
            <dd className="shrink-0">
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A key combination, key by key. */
export function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className="inline-flex gap-1">
      {keys.map((key) => (
        <kbd
          key={key}
          className="rounded-sm border border-hairline-strong px-1.5 text-xs leading-5 text-muted"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
