export const themes = ["light", "dark", "system"] as const;
export type Theme = (typeof themes)[number];

/**
 * The choice lives in a cookie, so that the server writes it into <html> and nothing flashes, without an inline
 * script. "system" is the absence of a choice.
 */
export const themeCookie = "gradus-theme";

export function themeOf(cookie: string | undefined): Theme {
  return cookie === "light" || cookie === "dark" ? cookie : "system";
}

const oneYear = 365 * 24 * 60 * 60;

export function themeCookieText(theme: Theme): string {
  const attributes = "Path=/; SameSite=Lax";
  return theme === "system"
    ? `${themeCookie}=; Max-Age=0; ${attributes}`
    : `${themeCookie}=${theme}; Max-Age=${oneYear}; ${attributes}`;
}
