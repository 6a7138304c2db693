"use client";

import { ApiForm } from "@/components/api-form.tsx";
import { TextField } from "@/components/text-field.tsx";
import { nothing } from "@/lib/api.ts";
import { authErrors } from "@/lib/auth-problem.ts";
import { enter } from "@/lib/enter.ts";

export function SignUpForm({ next }: { readonly next: string }) {
  return (
    <ApiForm
      method="POST"
      path="/api/auth/sign-up/email"
      fields={["name", "email", "password"]}
      action="Make the account"
      parse={nothing}
      errorsOf={authErrors}
      onDone={() => enter(next)}
    >
      <TextField
        name="name"
        label="Name"
        autoComplete="name"
        maxLength={80}
        hint="As your class knows you; your instructor sees it."
        required
      />
      <TextField name="email" label="E-mail" type="email" autoComplete="username" required />
      <TextField
        name="password"
        label="Password"
        type="password"
        autoComplete="new-password"
        minLength={10}
        maxLength={128}
        hint="At least 10 characters."
        required
      />
    </ApiForm>
  );
}
