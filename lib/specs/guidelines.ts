import type { Reference } from "#lib/report/schema.ts";

/** What mailbox providers ask of senders, by their own pages. */
const guidelines = {
  gmail: { id: "Gmail sender guidelines", title: "Email sender guidelines", url: "https://support.google.com/a/answer/81126" },
  yahoo: { id: "Yahoo sender best practices", title: "Sender Best Practices", url: "https://senders.yahooinc.com/best-practices/" },
  microsoft: {
    id: "Outlook.com policies",
    title: "Outlook.com Postmaster: Policies, Practices, and Guidelines",
    url: "https://sendersupport.olc.protection.outlook.com/pm/policies.aspx",
  },
} as const satisfies Record<string, Reference>;

/** A reference to the page of one provider. */
export function guideline(provider: keyof typeof guidelines): Reference {
  return guidelines[provider];
}
