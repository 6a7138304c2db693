"use client";

import { Form } from "@base-ui/react/form";
import { type ReactNode, useState } from "react";
import { type ApiRequest, callApi } from "@/lib/api.ts";
import { type FormErrors, formErrors } from "@/lib/form-errors.ts";
import { Button, type ButtonLook } from "./button.tsx";
import { Notice } from "./notice.tsx";

interface ApiFormProps<Answer> {
  readonly method: ApiRequest["method"];
  readonly path: ApiRequest["path"];
  /** The names of the fields that make the body. */
  readonly fields: readonly string[];
  /** The words on the button: what it does. */
  readonly action: string;
  readonly look?: ButtonLook;
  readonly parse: (json: unknown) => Answer;
  /** After the server agreed. The text it returns is shown over the button. */
  readonly onDone: (answer: Answer) => string | void;
  /** Where the words of a refusal stand; at the fields that problem details name unless said. */
  readonly errorsOf?: (error: unknown, fields: readonly string[]) => FormErrors;
  /** Empties the fields after the server agreed: for what is not to be sent twice. */
  readonly clears?: boolean;
  readonly children: ReactNode;
}

/** A form whose fields are the body of one request; what the server objects to stands at its field. */
export function ApiForm<Answer>(props: ApiFormProps<Answer>) {
  const [errors, setErrors] = useState<FormErrors>({});
  const [done, setDone] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [generation, setGeneration] = useState(0);

  async function send(values: Record<string, unknown>) {
    const { method, path, fields, parse, onDone, errorsOf = formErrors } = props;
    setBusy(true);
    setErrors({});
    setDone(null);
    try {
      const body = Object.fromEntries(fields.map((field) => [field, values[field]]));
      setDone(onDone(await callApi({ method, path, body }, parse)) ?? null);
      if (props.clears === true) setGeneration((before) => before + 1);
    } catch (error) {
      setErrors(errorsOf(error, fields));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Form
      key={generation}
      errors={errors}
      onFormSubmit={(values: Record<string, unknown>) => void send(values)}
      className="flex max-w-sm flex-col gap-5"
    >
      {errors["form"] === undefined ? null : <Notice tone="negative">{errors["form"]}</Notice>}
      {props.children}
      <div className="flex items-center gap-4">
        <Button type="submit" look={props.look ?? "filled"} busy={busy}>
          {props.action}
        </Button>
        <span aria-live="polite" className="text-sm text-positive">
          {done}
        </span>
      </div>
    </Form>
  );
}
