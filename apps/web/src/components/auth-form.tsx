"use client";

import { Form } from "@base-ui/react/form";
import { type ReactNode, useState } from "react";
import { callApi, nothing } from "@/lib/api.ts";
import { type AuthErrors, authErrors } from "@/lib/auth-problem.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

interface AuthFormProps {
  readonly path: `/api/auth/${string}`;
  /** The names of the fields that are sent. */
  readonly fields: readonly string[];
  readonly action: string;
  /** Where the browser goes afterwards: a whole page load, so that password managers notice. */
  readonly next: string;
  readonly children: ReactNode;
}

/** The frame of signing in and up: sends the fields, and puts each error where it belongs. */
export function AuthForm({ path, fields, action, next, children }: AuthFormProps) {
  const [errors, setErrors] = useState<AuthErrors>({});
  const [busy, setBusy] = useState(false);

  async function send(values: Record<string, unknown>) {
    setBusy(true);
    setErrors({});
    try {
      const body = Object.fromEntries(fields.map((field) => [field, values[field]]));
      await callApi({ method: "POST", path, body }, nothing);
      window.location.assign(next);
    } catch (error) {
      setErrors(authErrors(error));
      setBusy(false);
    }
  }

  return (
    <Form
      errors={errors}
      onFormSubmit={(values: Record<string, unknown>) => void send(values)}
      className="flex max-w-sm flex-col gap-5"
    >
      {errors.form === undefined ? null : <Notice tone="negative">{errors.form}</Notice>}
      {children}
      <Button type="submit" look="filled" busy={busy} className="mt-1 self-start">
        {action}
      </Button>
    </Form>
  );
}
