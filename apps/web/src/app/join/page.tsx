import type { Metadata } from "next";
import { PageHeading } from "@/components/page-heading.tsx";
import { JoinCodeForm } from "./join-code-form.tsx";

export const metadata: Metadata = { title: "Join a class" };

export default function JoinPage() {
  return (
    <div className="page-width pb-20">
      <PageHeading title="Join a class">
        Your instructor has a code for the class: ten letters and digits.
      </PageHeading>
      <JoinCodeForm />
    </div>
  );
}
