import type { z } from "zod";
import type { Setting } from "./setting.ts";
import { entranceSettings } from "./settings/entrance.ts";
import { networkSettings } from "./settings/network.ts";
import { providerSettings } from "./settings/provider.ts";
import { runningSettings } from "./settings/running.ts";
import { signInSettings } from "./settings/sign-in.ts";
import { storeSettings } from "./settings/store.ts";

/** Every setting there is, by group. A setting that does not stand here stops the start. */
export const settingGroups = [
  { title: "Network", settings: networkSettings },
  { title: "Who may come in", settings: entranceSettings },
  { title: "Sign-in", settings: signInSettings },
  { title: "Sign-in at an OpenID provider", settings: providerSettings },
  { title: "What is kept", settings: storeSettings },
  { title: "Running it", settings: runningSettings },
] as const;

export const settings = {
  ...networkSettings,
  ...entranceSettings,
  ...signInSettings,
  ...providerSettings,
  ...storeSettings,
  ...runningSettings,
};

/** The name of a setting. In the file the same is written without MAILVANE_ and in lower case. */
export type SettingName = keyof typeof settings;

/** The values of all settings. */
export type Settings = { [K in SettingName]: (typeof settings)[K] extends { read: z.ZodType<infer T, string | undefined> } ? T : never };

export function findSetting(name: string): Setting<unknown> | null {
  return Object.hasOwn(settings, name) ? settings[name as SettingName] : null;
}
