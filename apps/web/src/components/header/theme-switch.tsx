"use client";

import { Menu } from "@base-ui/react/menu";
import { Monitor, Moon, Sun, type LucideIcon } from "lucide-react";
import { useState } from "react";
import { menuItemClass, MenuPopup } from "../menu-popup.tsx";
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
  const { Icon } = labels[theme];

  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label={`Colours: ${labels[theme].text}`}
        className="grid size-9 place-items-center rounded-sm text-muted hover:text-ink"
      >
        <Icon aria-hidden size={17} strokeWidth={1.75} />
      </Menu.Trigger>
      <MenuPopup>
        <Menu.RadioGroup
          value={theme}
          onValueChange={(next: Theme) => {
            applyTheme(next);
            setTheme(next);
          }}
        >
          {themes.map((choice) => (
            <ThemeChoice key={choice} theme={choice} />
          ))}
        </Menu.RadioGroup>
      </MenuPopup>
    </Menu.Root>
  );
}

function ThemeChoice({ theme }: { readonly theme: Theme }) {
  const { text, Icon } = labels[theme];
  return (
    <Menu.RadioItem value={theme} closeOnClick className={menuItemClass}>
      <Icon aria-hidden size={16} strokeWidth={1.75} />
      <span className="flex-1">{text}</span>
      <Menu.RadioItemIndicator aria-hidden>·</Menu.RadioItemIndicator>
    </Menu.RadioItem>
  );
}
