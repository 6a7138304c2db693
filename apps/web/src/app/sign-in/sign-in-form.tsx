"use client";

import { ApiForm } from "@/components/api-form.tsx";
import { TextField } from "@/components/text-field.tsx";
import { nothing } from "@/lib/api.ts";
import { authErrors } from "@/lib/auth-problem.ts";
import { enter } from "@/lib/enter.ts";

export function SignInForm({ next }: { readonly next: string }) {
  return (
    <ApiForm
      method="POST"
      path="/api/auth/sign-in/email"
      fields={["email", "password"]}
      action="Sign in"
      parse={nothing}
      errorsOf={authErrors}
      onDone={() => enter(next)}
    >
      <TextField name="email" label="E-mail" type="email" autoComplete="username" required />
      <TextField
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        required
      />
    </ApiForm>
  );
}
