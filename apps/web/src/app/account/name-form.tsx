"use client";

import { useRouter } from "next/navigation";
import { ApiForm } from "@/components/api-form.tsx";
import { TextField } from "@/components/text-field.tsx";
import { nothing } from "@/lib/api.ts";
import { authErrors } from "@/lib/auth-problem.ts";

export function NameForm({ name }: { readonly name: string }) {
  const router = useRouter();
  return (
    <ApiForm
      method="POST"
      path="/api/auth/update-user"
      fields={["name"]}
      action="Change the name"
      look="outlined"
      parse={nothing}
      errorsOf={authErrors}
      onDone={() => {
        router.refresh();
        return "Changed.";
      }}
    >
      <TextField
        name="name"
        label="Name"
        hint="As your class knows you; your instructor sees it."
        defaultValue={name}
        autoComplete="name"
        maxLength={80}
        required
      />
    </ApiForm>
  );
}
