import { findSetting, settingGroups } from "./settings.ts";

const HEAD = `# Settings

By environment, or in a YAML file that \`MAILVANE_CONFIG\` names; the environment wins. None is required. \`npm run config -- check\` reads them as the start would,
and says what is wrong. A setting that does not exist, or a value that is not allowed, stops the start.

In the file a setting is written without \`MAILVANE_\` and in lower case; lists may be lists:

\`\`\`yaml
resolvers: [192.0.2.53, "[2001:db8::53]:53"]
url: https://mailvane.example.com
dnsbl_keys_file: /run/secrets/dnsbl
\`\`\`

A setting marked * is a secret: \`…_FILE\` behind its name names a file that holds it, such as \`MAILVANE_DNSBL_KEYS_FILE=/run/secrets/dnsbl\`.

This page is written by \`npm run config -- document\`.
`;

/** The documentation of every setting as Markdown, from the declarations. */
export function settingsDocument(): string {
  const groups = settingGroups.map(({ title, settings }) => {
    const rows = Object.keys(settings).flatMap((name) => {
      const found = findSetting(name);
      return !found || found.internal
        ? []
        : [`| \`${name}\`${found.secret ? " \\*" : ""} | ${found.about} | ${found.allowed} | ${found.otherwise} |`];
    });
    return [`\n## ${title}\n`, "| setting | what | allowed | default |", "| --- | --- | --- | --- |", ...rows, ""].join("\n");
  });
  return `${HEAD}${groups.join("")}`;
}
