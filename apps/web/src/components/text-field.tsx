"use client";

import { Field } from "@base-ui/react/field";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";

interface TextFieldProps extends Omit<ComponentProps<typeof Field.Control>, "className"> {
  readonly name: string;
  readonly label: string;
  /** What to write, for who needs it; read out with the field. */
  readonly hint?: ReactNode;
  readonly inputClassName?: string;
}

/** A labelled line of text. Errors of the browser and of the server (through `<Form errors>`) stand under it. */
export function TextField({ name, label, hint, inputClassName, ...control }: TextFieldProps) {
  return (
    <Field.Root name={name} className="flex flex-col gap-1.5">
      <Field.Label className="text-sm font-medium">{label}</Field.Label>
      <Field.Control
        {...control}
        className={classNames(
          "h-11 w-full rounded-sm border border-hairline-strong bg-surface px-3 text-base",
          "data-invalid:border-negative",
          inputClassName,
        )}
      />
      {hint === undefined ? null : (
        <Field.Description className="text-sm text-muted">{hint}</Field.Description>
      )}
      <Field.Error className="text-sm text-negative" />
    </Field.Root>
  );
}
