/** What a TXT record is known to be for, by its beginning. */
const PURPOSES: readonly [beginning: string, purpose: string][] = [
  ["v=spf1", "SPF"],
  ["v=dmarc1", "DMARC"],
  ["v=dkim1", "DKIM key"],
  ["v=stsv1", "MTA-STS"],
  ["v=tlsrptv1", "TLS reports"],
  ["v=bimi1", "BIMI"],
  ["google-site-verification=", "Google ownership"],
  ["ms=", "Microsoft 365 ownership"],
  ["apple-domain-verification=", "Apple ownership"],
  ["facebook-domain-verification=", "Meta ownership"],
  ["adobe-idp-site-verification=", "Adobe ownership"],
  ["atlassian-domain-verification=", "Atlassian ownership"],
  ["docusign=", "DocuSign ownership"],
  ["dropbox-domain-verification=", "Dropbox ownership"],
  ["globalsign-domain-verification=", "GlobalSign ownership"],
  ["_globalsign-domain-verification=", "GlobalSign ownership"],
  ["openai-domain-verification=", "OpenAI ownership"],
  ["stripe-verification=", "Stripe ownership"],
  ["zoho-verification=", "Zoho ownership"],
];

/** What a TXT record is for, by its beginning in any letters; null where that is not known. */
export function purposeOf(text: string): string | null {
  const lower = text.toLowerCase();
  return PURPOSES.find(([beginning]) => lower.startsWith(beginning))?.[1] ?? null;
}
