import { z } from "zod";
import data from "#lib/data/providers.json" with { type: "json" };

const suffixes = z.array(z.string().regex(/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/, "A name in lower case, as A-labels, with a dot"));
const pattern = z.string().transform((source, context) => {
  try {
    return new RegExp(source);
  } catch {
    context.addIssue({ code: "custom", message: `Not a regular expression: ${source}` });
    return z.NEVER;
  }
});

export const providerSchema = z.strictObject({
  name: z.string().min(1),
  category: z.enum(["mailbox", "gateway", "esp", "forwarding", "software", "mobile-carrier", "spf-service"]),
  country: z
    .string()
    .regex(/^[A-Z]{2}(\/[A-Z]{2})*$/)
    .optional(),
  role: z.array(z.enum(["inbound", "outbound"])).min(1),
  mxSuffixes: suffixes,
  mxPatterns: z.array(pattern).default([]),
  spfIncludes: suffixes,
  spfOther: z.string().optional(),
  dkimSelectors: z.array(z.string()),
  dkimSelectorsPerAccount: z.boolean().optional(),
  dkimCnameTargets: suffixes.optional(),
  via: z.string().optional(),
  docsUrl: z.url().optional(),
  confidence: z.enum(["high", "medium", "low"]),
  unconfirmed: z.array(z.string()).default([]),
  notes: z.string().optional(),
});
/** A service that receives or sends mail for other people's domains. */
export type Provider = z.infer<typeof providerSchema>;

/** Every provider of lib/data/providers.json. Throws at module load when an entry breaks the schema. */
export const providers: readonly Provider[] = z.array(providerSchema).parse(data);
