import { describe, expect, test } from "vitest";
import { providers } from "./catalogue.ts";
import { providerOfDkimTarget, providerOfMx, providerOfSpfInclude } from "./match.ts";

describe("providerOfMx", () => {
  test.each([
    ["gmail-smtp-in.l.google.com", "Gmail"],
    ["alt4.gmail-smtp-in.l.google.com", "Gmail"],
    ["alt1.aspmx.l.google.com", "Google Workspace"],
    ["example-test.mail.protection.outlook.com", "Microsoft 365"],
    ["example-test.olc.protection.outlook.com", "Outlook.com / Hotmail (consumer)"],
    ["inbound-smtp.eu-west-1.amazonaws.com", "Amazon SES"],
    ["mail1.ess.fr.barracudanetworks.com", "Barracuda Email Protection (ESS)"],
  ])("%s is %s", (host, name) => {
    expect(providerOfMx(host)?.name).toBe(name);
  });

  test.each(["notmail.protection.outlook.com.example.test", "fakel.google.com", "com", "", "."])("nobody claims %j", (host) => {
    expect(providerOfMx(host)).toBeNull();
  });

  test("the longest suffix of all providers wins", () => {
    for (const provider of providers) {
      for (const suffix of provider.mxSuffixes) expect(providerOfMx(`mx1.${suffix}`)?.name).toBe(provider.name);
    }
  });
});

describe("providerOfSpfInclude", () => {
  test.each([
    ["_spf.google.com", "Google Workspace"],
    ["spf.protection.outlook.com", "Microsoft 365"],
    ["eu.mailgun.org", "Mailgun"],
    ["amazonses.com", "Amazon SES"],
  ])("%s is %s", (domain, name) => {
    expect(providerOfSpfInclude(domain)?.name).toBe(name);
  });

  test("a name that only ends in the same letters is nobody's", () => {
    expect(providerOfSpfInclude("notamazonses.com")).toBeNull();
  });
});

describe("providerOfDkimTarget", () => {
  test.each([
    ["selector1-example-test._domainkey.example.onmicrosoft.com", "Microsoft 365"],
    ["s1.domainkey.u1.wl.sendgrid.net", "SendGrid (Twilio)"],
    ["token.dkim.amazonses.com", "Amazon SES"],
    ["dkim._domainkey.simplelogin.co", "SimpleLogin"],
  ])("%s is %s", (name, provider) => {
    expect(providerOfDkimTarget(name)?.name).toBe(provider);
  });

  test("a name that only ends in the same letters is nobody's", () => {
    expect(providerOfDkimTarget("dkim.notsendgrid.net")).toBeNull();
  });
});

describe("providers.json", () => {
  test.each(["mxSuffixes", "spfIncludes", "dkimCnameTargets"] as const)("no name stands twice in %s", (field) => {
    const names = providers.flatMap((provider) => provider[field] ?? []);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test("every `via` names an entry", () => {
    const names = new Set(providers.map(({ name }) => name));
    expect(providers.flatMap(({ via }) => (via === undefined || names.has(via) ? [] : [via]))).toEqual([]);
  });

  test("every unconfirmed name is one of the entry's own", () => {
    const strays = providers.flatMap((p) => p.unconfirmed.filter((name) => ![...p.mxSuffixes, ...p.spfIncludes].includes(name)));
    expect(strays).toEqual([]);
  });
});
