"use client";

import { useRouter } from "next/navigation";
import { z } from "zod/mini";
import { ApiForm } from "@/components/api-form.tsx";
import { TextField } from "@/components/text-field.tsx";

const Made = z.object({ id: z.string() });

export function NewClassForm() {
  const router = useRouter();
  return (
    <ApiForm
      method="POST"
      path="/api/v1/classrooms"
      fields={["name"]}
      action="Make the class"
      parse={(json) => Made.parse(json)}
      onDone={({ id }) => router.push(`/teach/${id}`)}
    >
      <TextField
        name="name"
        label="Name of the class"
        hint="As your learners know it, for example “Deep learning, autumn 2026”."
        maxLength={80}
        autoComplete="off"
        required
      />
    </ApiForm>
  );
}
