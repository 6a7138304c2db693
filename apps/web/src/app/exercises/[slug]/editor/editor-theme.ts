import { monaco } from "./monaco.ts";

/** The tokens that the editor draws with; Monaco takes hexadecimal colours only. */
const tokens = {
  paper: "--surface",
  raised: "--surface-raised",
  ink: "--ink",
  muted: "--ink-muted",
  hairline: "--hairline",
  strong: "--hairline-strong",
  focus: "--focus",
  negative: "--negative",
  learner: "--role-learner",
  positive: "--positive",
} as const;

type Palette = Readonly<Record<keyof typeof tokens, string>>;

/** Draws every editor on the page from the tokens, now and whenever the theme changes. */
export function followTheme(): () => void {
  applyTheme();
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const observer = new MutationObserver(applyTheme);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  dark.addEventListener("change", applyTheme);
  return () => {
    observer.disconnect();
    dark.removeEventListener("change", applyTheme);
  };
}

function applyTheme(): void {
  const palette = readPalette();
  monaco.editor.defineTheme("gradus", {
    base: isDark(palette.paper) ? "vs-dark" : "vs",
    inherit: true,
    rules: rules(palette),
    colors: colours(palette),
  });
  monaco.editor.setTheme("gradus");
}

/** As in the lessons' listings: colour belongs to the mathematics, syntax shows by weight and slant. */
function rules({ ink, muted }: Palette): monaco.editor.ITokenThemeRule[] {
  const foreground = ink.slice(1);
  return [
    { token: "", foreground },
    { token: "keyword", foreground, fontStyle: "bold" },
    { token: "type", foreground },
    { token: "type.identifier", foreground },
    { token: "identifier", foreground },
    { token: "number", foreground },
    { token: "regexp", foreground },
    { token: "delimiter", foreground },
    { token: "string", foreground: muted.slice(1) },
    { token: "comment", foreground: muted.slice(1), fontStyle: "italic" },
  ];
}

function colours(palette: Palette): Record<string, string> {
  const { paper, raised, ink, muted, hairline, strong, focus, negative, learner, positive } =
    palette;
  return {
    "editor.background": paper,
    "editor.foreground": ink,
    "editorCursor.foreground": ink,
    "editorLineNumber.foreground": muted,
    "editorLineNumber.activeForeground": ink,
    "editorLineNumber.dimmedForeground": muted,
    "editor.lineHighlightBackground": raised,
    "editor.lineHighlightBorder": "#00000000",
    "editor.selectionBackground": `${focus}40`,
    "editor.inactiveSelectionBackground": `${focus}26`,
    "editorBracketHighlight.foreground1": ink,
    "editorBracketHighlight.foreground2": ink,
    "editorBracketHighlight.foreground3": ink,
    "editorBracketMatch.border": strong,
    "editorBracketMatch.background": "#00000000",
    "editorIndentGuide.background1": hairline,
    "editorError.foreground": negative,
    "editorWarning.foreground": learner,
    "editorInfo.foreground": muted,
    "editorWidget.background": raised,
    "editorWidget.border": hairline,
    "editorHoverWidget.background": raised,
    "editorSuggestWidget.selectedBackground": hairline,
    "editorOverviewRuler.border": "#00000000",
    "scrollbarSlider.background": `${strong}55`,
    "diffEditor.insertedTextBackground": `${positive}33`,
    "diffEditor.insertedLineBackground": `${positive}1a`,
    "diffEditor.removedTextBackground": `${learner}33`,
    "diffEditor.removedLineBackground": `${learner}1a`,
    focusBorder: focus,
  };
}

/** light-dark() is resolved only in the colour of an element, so one is asked. */
function readPalette(): Palette {
  const probe = document.createElement("span");
  document.body.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    return hexadecimal(getComputedStyle(probe).color);
  };
  const palette = {
    paper: read(tokens.paper),
    raised: read(tokens.raised),
    ink: read(tokens.ink),
    muted: read(tokens.muted),
    hairline: read(tokens.hairline),
    strong: read(tokens.strong),
    focus: read(tokens.focus),
    negative: read(tokens.negative),
    learner: read(tokens.learner),
    positive: read(tokens.positive),
  };
  probe.remove();
  return palette;
}

/** "rgb(29, 27, 24)" as "#1d1b18". */
function hexadecimal(colour: string): string {
  const channels = colour.match(/\d+/g)?.slice(0, 3) ?? ["0", "0", "0"];
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, "0")).join("")}`;
}

function isDark(hex: string): boolean {
  return Number.parseInt(hex.slice(3, 5), 16) < 0x80;
}
