"use client";

import { AlertDialog } from "@base-ui/react/alert-dialog";
import type { ReactNode } from "react";
import { useState } from "react";
import { Button, buttonClass, type ButtonLook } from "./button.tsx";
import { backdropClass, sheetClass } from "./sheet.ts";

interface ConfirmButtonProps {
  readonly children: ReactNode;
  readonly look?: ButtonLook;
  readonly title: string;
  /** What will happen, and what will not. */
  readonly explanation: ReactNode;
  /** The words on the button that does it: the deed, not "OK". */
  readonly confirm: string;
  readonly onConfirm: () => Promise<void>;
}

/** A button whose action cannot be taken back: asks first, and shows why if the action failed. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function run() {
    setBusy(true);
    setProblem(null);
    try {
      await props.onConfirm();
      setOpen(false);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <AlertDialog.Root open={open} onOpenChange={setOpen}>
      <AlertDialog.Trigger className={buttonClass(props.look ?? "outlined")}>
        {props.children}
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={backdropClass} />
        <AlertDialog.Popup className={sheetClass}>
          <AlertDialog.Title className="heading text-2xl">{props.title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-3 leading-relaxed text-muted">
            {props.explanation}
          </AlertDialog.Description>
          {problem === null ? null : (
            <p role="alert" className="mt-4 text-negative">
              {problem}
            </p>
          )}
          <div className="mt-7 flex flex-wrap justify-end gap-3">
            <AlertDialog.Close className={buttonClass("quiet")}>Leave it</AlertDialog.Close>
            <Button look="filled" busy={busy} onClick={() => void run()}>
              {props.confirm}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
