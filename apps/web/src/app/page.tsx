import "@gradus/ui/figures.css";
import "@gradus/ui/roles.css";
import "@gradus/ui/lesson.css";
import { VisitorHome } from "./_home/visitor-home.tsx";

export default function HomePage() {
  return <VisitorHome />;
}
