"use client";

import dynamic from "next/dynamic";
import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { backdropClass } from "@/components/sheet.ts";

const DiffViewer = dynamic(() => import("../editor/diff-viewer.tsx"), {
  ssr: false,
  loading: () => <p className="text-muted">Loading…</p>,
});

export interface ComparedText {
  readonly title: string;
  readonly source: string;
}

interface CompareDialogProps {
  /** Null while the dialog is closed. */
  readonly compared: { readonly before: ComparedText; readonly after: ComparedText } | null;
  readonly onClose: () => void;
}

/** Two texts, line by line, over the whole window. */
export function CompareDialog({ compared, onClose }: CompareDialogProps) {
  return (
    <Base.Root open={compared !== null} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup className="fixed inset-3 flex flex-col border border-hairline bg-surface p-4 outline-none sm:inset-8 sm:p-6">
          <div className="mb-3 flex items-start justify-between gap-6">
            <Base.Title className="heading text-xl">
              {compared === null ? "" : `${compared.before.title} → ${compared.after.title}`}
            </Base.Title>
            <Base.Close
              aria-label="Close"
              className="-mt-1.5 -mr-2 grid size-9 shrink-0 place-items-center text-muted hover:text-ink"
            >
              <X aria-hidden size={18} strokeWidth={1.75} />
            </Base.Close>
          </div>
          {compared === null ? null : (
            <DiffViewer before={compared.before.source} after={compared.after.source} />
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
