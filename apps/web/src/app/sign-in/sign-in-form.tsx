"use client";

import { AuthForm } from "@/components/auth-form.tsx";
import { TextField } from "@/components/text-field.tsx";

export function SignInForm({ next }: { readonly next: string }) {
  return (
    <AuthForm
      path="/api/auth/sign-in/email"
      fields={["email", "password"]}
      action="Sign in"
      next={next}
    >
      <TextField name="email" label="E-mail" type="email" autoComplete="username" required />
      <TextField
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        required
      />
    </AuthForm>
  );
}
