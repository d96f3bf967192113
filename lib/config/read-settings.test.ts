import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { settingsDocument } from "./document.ts";
import { readSettings } from "./read-settings.ts";
import { settings } from "./settings.ts";

const files: Record<string, string> = {};
const read = (env: Record<string, string | undefined>, added: Record<string, string> = files) =>
  readSettings(env, (path) => {
    const content = added[path];
    if (content === undefined) throw new Error(`no file ${path}`);
    return content;
  });
const value = (env: Record<string, string>, added?: Record<string, string>) => {
  const reading = read(env, added);
  if (!reading.ok) throw new Error(reading.problems.join("\n"));
  return reading.settings;
};
const problems = (env: Record<string, string>, added?: Record<string, string>) => {
  const reading = read(env, added);
  return reading.ok ? [] : reading.problems;
};

describe("the environment", () => {
  test("without any setting the defaults hold", () => {
    expect(value({ PATH: "/bin" })).toMatchObject({
      MAILVANE_RESOLVERS: [],
      MAILVANE_NETWORK: "system",
      MAILVANE_MODE: "private",
      MAILVANE_PORT: 3000,
      MAILVANE_EHLO_NAME: null,
      MAILVANE_DEMO_SERVERS: undefined,
    });
  });

  test("lists, names and the demo network's servers come as they are written", () => {
    expect(value({ MAILVANE_ALLOW_CIDRS: "10.0.0.0/8, fd12::/16" }).MAILVANE_ALLOW_CIDRS).toEqual(["10.0.0.0/8", "fd12::/16"]);
    expect(value({ MAILVANE_EHLO_NAME: "mailvane.example.com" }).MAILVANE_EHLO_NAME).toBe("mailvane.example.com");
    const demo = { hosts: { "198.51.100.32:25": 40025 }, authority: "-----BEGIN CERTIFICATE-----", anchors: ["1 13 2 00"] };
    expect(value({ MAILVANE_DEMO_SERVERS: JSON.stringify(demo) }).MAILVANE_DEMO_SERVERS).toEqual(demo);
    expect(value({ PORT: "4000" }).MAILVANE_PORT).toBe(4000);
    expect(value({ PORT: "4000", MAILVANE_PORT: "5000" }).MAILVANE_PORT).toBe(5000);
    expect(value({ MAILVANE_URL: "https://Mailvane.example.com/" }).MAILVANE_URL).toBe("https://mailvane.example.com");
  });

  test.each([
    [{ MAILVANE_ALLOW_CIDRS: "10.0.0.0/8,everything" }, "MAILVANE_ALLOW_CIDRS holds “everything”"],
    [{ MAILVANE_EHLO_NAME: "localhost" }, "MAILVANE_EHLO_NAME is not a full host name"],
    [{ MAILVANE_EHLO_NAME: "a.test\r\nDATA" }, "MAILVANE_EHLO_NAME is not a full host name"],
    [{ MAILVANE_DEMO_SERVERS: "{" }, "MAILVANE_DEMO_SERVERS is set by npm run demo"],
    [{ MAILVANE_NETWORK: "dmeo" }, "MAILVANE_NETWORK is “dmeo”, which is none of them. Allowed: `system`, `demo`."],
    [{ MAILVANE_RESOLVERS: "dns.example" }, "MAILVANE_RESOLVERS holds “dns.example”"],
    [{ MAILVANE_PORT: "70000" }, "MAILVANE_PORT is not a whole number from 0 to 65535"],
    [{ PORT: "3e3" }, "MAILVANE_PORT is not a whole number"],
    [{ MAILVANE_URL: "https://a.test/path" }, "MAILVANE_URL is not of the form https://mailvane.example.com"],
    [{ MAILVANE_URL: "javascript:alert(1)" }, "MAILVANE_URL is not of the form"],
    [{ MAILVANE_ALLOWED_HOSTS: "a.test/b" }, "MAILVANE_ALLOWED_HOSTS holds “a.test/b”"],
    [{ MAILVANE_USER_HEADER: "remote user" }, "MAILVANE_USER_HEADER is not the name of a header"],
    [{ MAILVANE_RESOLVER: "192.0.2.1" }, "There is no setting MAILVANE_RESOLVER. Did you mean MAILVANE_RESOLVERS?"],
    [{ MAILVANE_COLOUR_OF_THE_SKY: "blue" }, "There is no setting MAILVANE_COLOUR_OF_THE_SKY. There are: MAILVANE_RESOLVERS, "],
    [{ MAILVANE_EHLO_NAME_FILE: "/a" }, "There is no setting MAILVANE_EHLO_NAME_FILE."],
    [{ MAILVANE_MODE: "proxy" }, "MAILVANE_TRUSTED_PROXIES must name the networks of the proxy"],
    [{ MAILVANE_MODE: "public", MAILVANE_ALLOW_CIDRS: "10.0.0.0/8" }, "MAILVANE_ALLOW_CIDRS must be empty"],
    [{ MAILVANE_OIDC_ISSUER: "http://login.example.test" }, "MAILVANE_OIDC_ISSUER is not of the form https://login.example.com"],
    [{ MAILVANE_OIDC_ISSUER: "https://127.0.0.1:8080/" }, "MAILVANE_OIDC_ISSUER is not of the form"],
    [{ MAILVANE_OIDC_ISSUER: "https://login.example.test/?a=b" }, "MAILVANE_OIDC_ISSUER is not of the form"],
    [{ MAILVANE_OIDC_CLIENT_SECRET: "long enough" }, "is set without MAILVANE_OIDC_ISSUER"],
    [{ MAILVANE_OIDC_CLIENT_ID: "mailvane" }, "is set without MAILVANE_OIDC_ISSUER"],
  ])("%j stops the start with its reason", (env, reason) => expect(problems(env).join("\n")).toContain(reason));

  test("no fault repeats a secret", () => {
    const faults = problems({ MAILVANE_DNSBL_KEYS: "geheim!", MAILVANE_ADMIN_PASSWORD: "kurz1", MAILVANE_METRICS_TOKEN: "auch-kurz" });
    expect(faults).toHaveLength(3);
    expect(faults.join("\n")).not.toMatch(/geheim|kurz/);
  });
});

describe("an OpenID provider", () => {
  const whole = {
    MAILVANE_OIDC_ISSUER: "https://login.example.test/realms/mail",
    MAILVANE_OIDC_CLIENT_ID: "mailvane",
    MAILVANE_URL: "https://mailvane.example.test",
    MAILVANE_VIEWER_GROUPS: "staff",
  };

  test("is used with its issuer, a client id, our address and a group; the secret may stand in a file", () => {
    const found = value({ ...whole, MAILVANE_OIDC_CLIENT_SECRET_FILE: "/s" }, { "/s": "a secret of ours\n" });
    expect(found).toMatchObject({ ...whole, MAILVANE_VIEWER_GROUPS: ["staff"], MAILVANE_OIDC_CLIENT_SECRET: "a secret of ours" });
    expect(found.MAILVANE_OIDC_GROUPS_CLAIM).toBe("groups");
  });

  test.each([
    [{ MAILVANE_OIDC_CLIENT_ID: "" }, "MAILVANE_OIDC_CLIENT_ID must be set too"],
    [{ MAILVANE_URL: "" }, "MAILVANE_URL must be set too"],
    [{ MAILVANE_VIEWER_GROUPS: "" }, "must name who may come in"],
    [{ MAILVANE_MODE: "proxy", MAILVANE_TRUSTED_PROXIES: "192.0.2.1" }, "MAILVANE_OIDC_ISSUER must not be set"],
  ])("%j stops the start", (env, reason) => expect(problems({ ...whole, ...env }).join("\n")).toContain(reason));
});

describe("the file", () => {
  test("holds the same settings, lists as lists, and the environment wins", () => {
    const yaml = "resolvers: [192.0.2.1, 192.0.2.2]\nport: 8080\ndnsbl_keys:\n  dq.spamhaus.net: abc\nnetwork: demo\n";
    const found = value({ MAILVANE_CONFIG: "/m.yaml", MAILVANE_PORT: "9090" }, { "/m.yaml": yaml });
    expect(found).toMatchObject({
      MAILVANE_RESOLVERS: ["192.0.2.1", "192.0.2.2"],
      MAILVANE_PORT: 9090,
      MAILVANE_DNSBL_KEYS: { "dq.spamhaus.net": "abc" },
      MAILVANE_NETWORK: "demo",
    });
  });

  test("an empty one is none", () => expect(problems({ MAILVANE_CONFIG: "/m" }, { "/m": "# nothing yet\n" })).toEqual([]));

  test.each([
    ["resolver: 192.0.2.1", "/m: there is no setting resolver. Did you mean resolvers?"],
    ["demo_servers: x", "/m: there is no setting demo_servers."],
    ["port: eighty", "MAILVANE_PORT is not a whole number from 0 to 65535"],
    ["- a\n- b", "It must hold settings as `name: value`."],
    ["port: 1\nport: 2", "/m: Map keys must be unique"],
    ["a: &x 1\nb: *x", "/m: It must hold settings"],
    ["network: [[a]]", "The value of network is neither"],
    ["a: b: c", "/m: "],
  ])("%j is refused", (yaml, reason) => expect(problems({ MAILVANE_CONFIG: "/m" }, { "/m": yaml }).join("\n")).toContain(reason));

  test("one that cannot be read stops the start", () => {
    expect(problems({ MAILVANE_CONFIG: "/none" })).toEqual(["MAILVANE_CONFIG names /none, which cannot be read."]);
  });
});

describe("secrets in files", () => {
  test("the content stands for the setting, without the line's end", () => {
    const found = value({ MAILVANE_METRICS_TOKEN_FILE: "/t" }, { "/t": "0123456789abcdef\n" });
    expect(found.MAILVANE_METRICS_TOKEN).toBe("0123456789abcdef");
  });

  test("also where the configuration file names it", () => {
    const found = value({ MAILVANE_CONFIG: "/m" }, { "/m": "admin_password_file: /p", "/p": "long enough, I hope" });
    expect(found.MAILVANE_ADMIN_PASSWORD).toBe("long enough, I hope");
  });

  test("both at once, or a file that is not there, stop the start", () => {
    expect(problems({ MAILVANE_METRICS_TOKEN_FILE: "/t" })).toEqual(["MAILVANE_METRICS_TOKEN_FILE names /t, which cannot be read."]);
    expect(problems({ MAILVANE_METRICS_TOKEN_FILE: "/t", MAILVANE_METRICS_TOKEN: "0123456789abcdef" }, { "/t": "x" })).toEqual([
      "MAILVANE_METRICS_TOKEN and MAILVANE_METRICS_TOKEN_FILE are both set; one of them must go.",
    ]);
  });
});

const plain = (markdown: string) => markdown.replace(/[ -]+/g, " ");

test("docs/configuration.md is what the declarations say (npm run config -- document)", () => {
  const written = readFileSync(new URL("../../docs/configuration.md", import.meta.url), "utf8");
  // The formatter pads the tables.
  expect(plain(written)).toBe(plain(settingsDocument()));
  for (const [name, { internal }] of Object.entries(settings)) expect(written.includes(`\`${name}\``), name).toBe(!internal);
});
