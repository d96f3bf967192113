import { guarded } from "#app/server/guarded.ts";
import { answer, type Params } from "./answer.ts";

/** Runs a lookup that only asks the DNS. */
export const GET = guarded<Params>("run", answer);

/** Runs a lookup that is declared `active`. */
export const POST = guarded<Params>("run", answer);
