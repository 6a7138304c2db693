"use client";

import { Form } from "@base-ui/react/form";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/button.tsx";
import { TextField } from "@/components/text-field.tsx";
import { joinCodeFrom } from "@/lib/join-code.ts";

const notACode =
  "A code has ten letters and digits, like 7KQ2M-X0VTA. There is no I, L, O or U in it.";

export function JoinCodeForm() {
  const router = useRouter();
  const [errors, setErrors] = useState<Record<string, string>>({});

  function open(values: Record<string, unknown>) {
    const code = joinCodeFrom(String(values["code"]));
    if (code === null) setErrors({ code: notACode });
    else router.push(`/join/${code}`);
  }

  return (
    <Form
      errors={errors}
      onFormSubmit={(values: Record<string, unknown>) => open(values)}
      className="flex max-w-sm flex-col gap-5"
    >
      <TextField
        name="code"
        label="Code of the class"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        inputClassName="font-mono text-xl tracking-wider"
        hint="Upper or lower case, with or without the dash."
        required
      />
      <Button type="submit" look="filled" className="self-start">
        Go on
      </Button>
    </Form>
  );
}
