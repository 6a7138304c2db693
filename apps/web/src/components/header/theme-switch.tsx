"use client";

import { Monitor, Moon, Sun, type LucideIcon } from "lucide-react";
import { useState } from "react";
import { Menu, menuItem } from "../menu.tsx";
import { type Theme, themeCookieText, themes } from "../theme.ts";

const labels: Record<Theme, { text: string; Icon: LucideIcon }> = {
  light: { text: "Light", Icon: Sun },
  dark: { text: "Dark", Icon: Moon },
  system: { text: "Like the system", Icon: Monitor },
};

function applyTheme(theme: Theme): void {
  document.cookie = themeCookieText(theme);
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

export function ThemeSwitch({ initial }: { readonly initial: Theme }) {
  const [theme, setTheme] = useState(initial);
  const { text, Icon } = labels[theme];

  function choose(next: Theme) {
    applyTheme(next);
    setTheme(next);
  }

  return (
    <Menu label={`Colours: ${text}`} sign={<Icon aria-hidden size={17} strokeWidth={1.75} />}>
      {themes.map((choice) => (
        <ThemeChoice key={choice} theme={choice} held={choice === theme} onChoose={choose} />
      ))}
    </Menu>
  );
}

interface ThemeChoiceProps {
  readonly theme: Theme;
  readonly held: boolean;
  readonly onChoose: (theme: Theme) => void;
}

function ThemeChoice({ theme, held, onChoose }: ThemeChoiceProps) {
  const { text, Icon } = labels[theme];
  return (
    <button
      type="button"
      role="menuitemradio"
      aria-checked={held}
      {...menuItem}
      onClick={() => onChoose(theme)}
    >
      <Icon aria-hidden size={16} strokeWidth={1.75} />
      <span className="flex-1">{text}</span>
      {held ? <span aria-hidden>·</span> : null}
    </button>
  );
}
