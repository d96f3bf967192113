import { guarded } from "#app/server/guarded.ts";
import { answer, type Params } from "./answer.ts";

/** The domain report by the lookups that only ask the DNS: a crawler or a link may start it. */
export const GET = guarded<Params>("run", (request, context, principal) => answer(request, context, principal, false));

/** The whole domain report, with the lookups that connect to the servers of whoever is checked. */
export const POST = guarded<Params>("probe", (request, context, principal) => answer(request, context, principal, true));
