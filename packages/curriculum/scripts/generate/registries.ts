import { driveSource } from "./drive-source.ts";
import { type ReadyExercise, textOf, wrongProgramIds } from "./exercise-folder.ts";
import { hintsOf } from "./hints.ts";

const header = "// Written by `pnpm generate` from exercises/ and lessons/. Do not edit.";

/** The modules of src/generated, by file name. */
export function registries(
  folders: readonly ReadyExercise[],
  lessons: readonly string[],
): Readonly<Record<string, string>> {
  return {
    "public.ts": publicRegistry(folders),
    "secret.ts": secretRegistry(folders),
    "wrong-programs.js": wrongPrograms(folders),
    "wrong-programs.d.ts": wrongProgramTypes(folders),
    "statements.ts": statements(folders),
    "lessons.ts": lessonRegistry(lessons),
    "lesson-sections.ts": `${header}
export const lessonSections: readonly string[] = ${JSON.stringify(lessons)};
`,
  };
}

function publicRegistry(folders: readonly ReadyExercise[]): string {
  const imports = folders.map(
    ({ slug }) => `import ${identifier(slug)} from "../../exercises/${slug}/public.ts";`,
  );
  const entries = folders.map((folder) => {
    const typescript = JSON.stringify(textOf(folder, "starter.ts"));
    const python = JSON.stringify(textOf(folder, "starter.py"));
    return `  {
    ...${identifier(folder.slug)},
    starters: { typescript: ${typescript}, python: ${python} },
    drive: ${driveOf(folder)},
  },`;
  });
  return `${header}
import type { PublicEntry } from "../public-entry.ts";
${imports.join("\n")}

export const exercises: readonly PublicEntry[] = [
${entries.join("\n")}
];
`;
}

function secretRegistry(folders: readonly ReadyExercise[]): string {
  const imports = folders.flatMap(({ slug }) => [
    `import ${identifier(slug)} from "../../exercises/${slug}/public.ts";`,
    `import ${identifier(slug)}Spec from "../../exercises/${slug}/spec.ts";`,
  ]);
  const entries = folders.map(
    (folder) => `  "${folder.slug}": {
    public: ${identifier(folder.slug)},
    spec: ${identifier(folder.slug)}Spec,
    wrongPrograms: wrongPrograms["${folder.slug}"],
    drive: ${driveOf(folder)},
    hints: ${JSON.stringify(hintsOf(textOf(folder, "hints.md")))},
    version: "${folder.version}",
  },`,
  );
  return `${header}
import type { Exercise } from "@gradus/exercise";
${imports.join("\n")}
import { wrongPrograms } from "./wrong-programs.js";

export const secretExercises: Readonly<Record<string, Exercise>> = {
${entries.join("\n")}
};
`;
}

/**
 * JavaScript with declarations beside it, so that no consumer's tsc follows the imports: the programs
 * are written the way learners write, and type-checked by tsconfig.submissions.json alone.
 */
function wrongPrograms(folders: readonly ReadyExercise[]): string {
  const imports = folders.flatMap((folder) =>
    wrongProgramIds(folder).map(
      (id) =>
        `import * as ${programName(folder, id)} from "../../exercises/${folder.slug}/submissions/wrong/${id}.ts";`,
    ),
  );
  const entries = folders.map((folder) => {
    const programs = wrongProgramIds(folder).map(
      (id) => `    "${id}": ${programName(folder, id)}.${folder.entry},`,
    );
    return `  "${folder.slug}": {\n${programs.join("\n")}\n  },`;
  });
  return `${header}
${imports.join("\n")}

export const wrongPrograms = {
${entries.join("\n")}
};
`;
}

function wrongProgramTypes(folders: readonly ReadyExercise[]): string {
  const entries = folders.map(
    ({ slug }) => `  readonly "${slug}": Readonly<Record<string, Entry>>;`,
  );
  return `${header}
import type { Entry } from "@gradus/exercise";

export const wrongPrograms: {
${entries.join("\n")}
};
`;
}

function statements(folders: readonly ReadyExercise[]): string {
  return `${header}
import type { ComponentType } from "react";
${folders.map(({ slug }) => `import ${identifier(slug)} from "../../exercises/${slug}/statement.mdx";`).join("\n")}

export const statements: Readonly<Record<string, ComponentType>> = {
${folders.map(({ slug }) => `  "${slug}": ${identifier(slug)},`).join("\n")}
};
`;
}

function lessonRegistry(lessons: readonly string[]): string {
  return `${header}
import type { MDXContent } from "mdx/types.js";
${lessons.map((section) => `import ${identifier(section)} from "../../lessons/${section}/lesson.mdx";`).join("\n")}

export const lessonPages: readonly { readonly section: string; readonly Lesson: MDXContent }[] = [
${lessons.map((section) => `  { section: "${section}", Lesson: ${identifier(section)} },`).join("\n")}
];
`;
}

function driveOf(folder: ReadyExercise): string {
  const text = folder.files.get("drive.ts");
  return text === undefined ? "null" : JSON.stringify(driveSource(text));
}

/** two-layer-backward → twoLayerBackward */
function identifier(slug: string): string {
  return slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function programName(folder: ReadyExercise, id: string): string {
  return `${identifier(folder.slug)}_${identifier(id)}`;
}
