import { PageHeading } from "@/components/page-heading.tsx";

export default function HomePage() {
  return (
    <div className="page-width">
      <PageHeading title="Learn the calculus behind machine learning by writing it" />
    </div>
  );
}
