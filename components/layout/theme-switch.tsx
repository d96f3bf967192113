"use client";

import { t } from "#components/texts.ts";
import { useStored } from "#components/ui/use-stored.ts";

const THEMES = ["system", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];
const readTheme = (stored: unknown): Theme => THEMES.find((theme) => theme === stored) ?? "system";

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const [theme, setTheme] = useStored("theme", readTheme);
  const choose = (next: Theme) => {
    setTheme(() => next);
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  };
  return (
    <select
      aria-label={t("theme.label")}
      value={theme}
      onChange={(event) => choose(readTheme(event.target.value))}
      className="h-8 rounded-md bg-transparent px-1 text-muted hover:text-ink"
    >
      {THEMES.map((name) => (
        <option key={name} value={name} className="bg-paper text-ink">
          {t(`theme.${name}`)}
        </option>
      ))}
    </select>
  );
}
