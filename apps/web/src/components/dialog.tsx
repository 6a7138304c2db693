"use client";

import { X } from "lucide-react";
import { type PointerEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { classNames } from "./class-names.ts";
import { sheetClass, wideSheetClass } from "./sheet.ts";

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Takes the width of the window: for what is read from afar. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/**
 * A sheet over the page: the browser's own, which keeps the focus inside. Escape, the cross and a press
 * outside close it; the focus returns where it was.
 */
export function Dialog({ title, open, onOpenChange, wide = false, children }: DialogProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open) sheet.current?.showModal();
    else sheet.current?.close();
  }, [open]);

  return (
    <dialog
      ref={sheet}
      aria-labelledby={titleId}
      onClose={() => onOpenChange(false)}
      onPointerDown={closeOutside}
      className={classNames(
        wide ? wideSheetClass : sheetClass,
        "overscroll-contain text-ink backdrop:bg-ink/25",
      )}
    >
      {open ? (
        <>
          <div className="mb-5 flex items-start justify-between gap-6">
            <h2 id={titleId} className="heading text-2xl">
              {title}
            </h2>
            <button
              type="button"
              aria-label="Close"
              onClick={() => sheet.current?.close()}
              className="-mt-1.5 -mr-2 grid size-9 place-items-center text-muted hover:text-ink"
            >
              <X aria-hidden size={18} strokeWidth={1.75} />
            </button>
          </div>
          {children}
        </>
      ) : null}
    </dialog>
  );
}

/** The backdrop is a part of the dialog element, outside of its box. */
function closeOutside(event: PointerEvent<HTMLDialogElement>): void {
  const { left, right, top, bottom } = event.currentTarget.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  if (x < left || x > right || y < top || y > bottom) event.currentTarget.close();
}
