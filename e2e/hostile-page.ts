import type { Page } from "@playwright/test";
import { CALLED } from "#lib/lab/polyglot/payloads.ts";

/** Everything that happened on a page and must not: a script that ran, a question to elsewhere, a breach of the policy, a dialog. `own`: the origin that may be asked. */
export async function hearing(page: Page, own: string): Promise<string[]> {
  const happened: string[] = [];
  await page.exposeFunction(CALLED, () => happened.push("a script ran"));
  await page.exposeFunction("policyBroken", (what: string) => happened.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      const report: unknown = Reflect.get(window, "policyBroken");
      if (typeof report === "function") report(`${violatedDirective} ${blockedURI}`);
    });
  });
  page.on("dialog", (dialog) => happened.push(dialog.message()));
  page.on("request", (asked) => {
    if (!asked.url().startsWith(own) && !asked.url().startsWith("data:")) happened.push(asked.url());
  });
  return happened;
}

/** What a text has made of the page: elements, attributes and links that are none of ours, and characters that cannot be seen. */
export function strangers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll("*")) {
      const name = element.localName;
      if (/^(?:iframe|object|embed|base|x|b)$/.test(name)) found.push(name);
      if (name === "script" && !(element as HTMLScriptElement).nonce) found.push("a script without a nonce");
      if (name === "meta" && element.getAttribute("http-equiv")) found.push("a meta element that acts");
      for (const { name: attribute, value } of element.attributes) {
        if (/^on|^srcdoc$|^formaction$|^autofocus$/.test(attribute)) found.push(`${name} ${attribute}`);
        if (
          /^(?:href|src|action|xlink:href)$/.test(attribute) &&
          !/^(?:[/#?]|https:\/\/|mailto:|data:image|blob:|http:\/\/(?:127\.0\.0\.1|localhost):)/.test(value)
        )
          found.push(`${name} ${attribute}=${value.slice(0, 60)}`);
        if (/^(?:href|src|action)$/.test(attribute) && URL.canParse(value) && new URL(value).hostname.endsWith("evil.test"))
          found.push(value);
      }
    }
    return found;
  });
}
