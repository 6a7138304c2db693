"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { backdropClass, sheetClass, wideSheetClass } from "./sheet.ts";

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Takes the width of the window: for what is read from afar. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A sheet over the page. Escape, the cross and a press outside close it; the focus returns where it was. */
export function Dialog({ title, open, onOpenChange, wide = false, children }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup className={wide ? wideSheetClass : sheetClass}>
          <div className="mb-5 flex items-start justify-between gap-6">
            <Base.Title className="heading text-2xl">{title}</Base.Title>
            <Base.Close
              aria-label="Close"
              className="-mt-1.5 -mr-2 grid size-9 place-items-center text-muted hover:text-ink"
            >
              <X aria-hidden size={18} strokeWidth={1.75} />
            </Base.Close>
          </div>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
