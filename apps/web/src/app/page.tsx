import "@gradus/ui/figures.css";
import "@gradus/ui/roles.css";
import "@gradus/ui/lesson.css";
import { currentViewer } from "@/server/read/viewer.ts";
import { LearnerHome } from "./_home/learner-home.tsx";
import { VisitorHome } from "./_home/visitor-home.tsx";

export default async function HomePage() {
  const viewer = await currentViewer();
  return viewer === null ? <VisitorHome /> : <LearnerHome viewer={viewer} />;
}
