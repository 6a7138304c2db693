"use client";

import { ApiForm } from "@/components/api-form.tsx";
import { TextField } from "@/components/text-field.tsx";
import { nothing } from "@/lib/api.ts";
import { authErrors } from "@/lib/auth-problem.ts";

export function PasswordForm({ email }: { readonly email: string }) {
  return (
    <ApiForm
      method="POST"
      path="/api/auth/change-password"
      fields={["currentPassword", "newPassword"]}
      action="Change the password"
      look="outlined"
      clears
      parse={nothing}
      errorsOf={authErrors}
      onDone={() => "Changed; every other device is signed out."}
    >
      {/* Tells a password manager whose password this is. */}
      <input type="hidden" name="username" autoComplete="username" defaultValue={email} />
      <TextField
        name="currentPassword"
        label="Current password"
        type="password"
        autoComplete="current-password"
        required
      />
      <TextField
        name="newPassword"
        label="New password"
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
