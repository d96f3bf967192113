import { answer, type Params } from "./answer.ts";

/** The domain report by the lookups that only ask the DNS: a crawler or a link may start it. */
export function GET(request: Request, context: Params): Promise<Response> {
  return answer(request, context, false);
}

/** The whole domain report, with the lookups that connect to the servers of whoever is checked. */
export function POST(request: Request, context: Params): Promise<Response> {
  return answer(request, context, true);
}
