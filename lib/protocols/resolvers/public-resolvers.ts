import { z } from "zod";
import resolversJson from "#lib/data/public-resolvers.json" with { type: "json" };

const resolverSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** IPv4: every machine has a way to it. */
  address: z.ipv4(),
  country: z.string(),
  /** Names that it holds to be dangerous have no answer, or another one. */
  filters: z.boolean(),
  source: z.url(),
});
export type PublicResolver = z.infer<typeof resolverSchema>;

/** Resolvers that answer anybody, in the order in which they are shown. Throws at load when the data breaks its schema. */
export const publicResolvers: readonly PublicResolver[] = z.array(resolverSchema).parse(resolversJson);
